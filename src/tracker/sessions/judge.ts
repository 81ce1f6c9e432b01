/** What a file holds on a day: each piece there, missing, to come, late or not concerned; and dates out of order. */
import type { Category } from "../../rnq/types";
import type { CalendarDate } from "../cells/dates";
import { numericDate } from "../../text/typography";
import type { Accepted } from "../model/tracker";
import type { FilePiece, FileRow, SessionFile, Trace } from "./files";
import { dueFrom, lateAfter, ORDER_RULES, usualIndicators, type Moment, type PieceKind, type Span } from "./kinds";

export type PieceState = "done" | "missing" | "notApplicable" | "toCome" | "late";

export interface Piece {
  /** In her words. */
  readonly step: string;
  readonly kind: PieceKind | null;
  readonly state: PieceState;
  /** The latest day that is noted; absent while somebody lacks it. */
  readonly date?: CalendarDate;
  /** Those that she names or accepted, else the usual ones. */
  readonly indicators: readonly number[];
  /** Those that she names; empty where she names none. */
  readonly named: readonly number[];
  /** How many rows lack it, of those concerned. */
  readonly lacking: number;
  readonly rows: number;
  /** The first cell that lacks it, else its first cell. */
  readonly at?: string;
}

/** `first` should have come before `then`, and came after: steps in her words, or `start`, `end`. */
export interface OrderFault {
  readonly first: string;
  readonly then: string;
  readonly firstDate: CalendarDate;
  readonly thenDate: CalendarDate;
  readonly indicator: number;
  readonly moments: readonly [Moment, Moment];
  readonly at?: string;
}

export interface Session extends Span {
  /** Hers; where it recurs, with its start in brackets (ISO). */
  readonly name: string;
  /** Hers alone. */
  readonly base: string;
  /** As a person reads it: the day as she writes days. */
  readonly shown: string;
  readonly category?: Category;
  /** Absent where her table names none. */
  readonly trainees?: number;
  /** What her rows say beside the pieces: the name of a trainee, the client, the place. */
  readonly rows: readonly FileRow[];
  readonly unnamed?: true;
  /** It has not begun: it lacks nothing yet. */
  readonly toCome: boolean;
  readonly pieces: readonly Piece[];
  readonly order: readonly OrderFault[];
  readonly done: number;
  /** Pieces concerned and due, or there already. */
  readonly of: number;
  /** Her first cell of it. */
  readonly at?: string;
  readonly unreadDates: readonly string[];
}

export interface JudgedOn {
  /** null: nothing is to come or late, but what comes months after the end, of which no day is known. */
  readonly today: CalendarDate | null;
  readonly accepted: Accepted;
  readonly categories: readonly Category[];
}

export function judgeFiles(files: readonly SessionFile[], on: JudgedOn): readonly Session[] {
  const { today } = on;
  const seen = new Map<string, number>();
  return files.map((file) => {
    const day = file.start ?? file.end;
    const marked = (written: string | undefined): string => {
      if (!file.recurs) return file.name;
      if (written !== undefined) return `${file.name} (${written})`;
      const count = (seen.get(file.name) ?? 0) + 1;
      seen.set(file.name, count);
      return count === 1 ? file.name : `${file.name} (${count})`;
    };
    const name = marked(day);
    const pieces = file.pieces.map((piece) => judgePiece(piece, file, on));
    const counted = pieces.filter(({ state }) => state === "done" || state === "missing" || state === "late");
    const trainees = file.rows.filter(({ trainee }) => trainee !== undefined).length;
    const at = file.rows[0]?.at ?? file.pieces[0]?.traces[0]?.at;
    return {
      name,
      base: file.name,
      shown: day === undefined || !file.recurs ? name : `${file.name} (${numericDate(day)})`,
      ...(file.start === undefined ? {} : { start: file.start }),
      ...(file.end === undefined ? {} : { end: file.end }),
      ...(file.category === undefined ? {} : { category: file.category }),
      ...(trainees === 0 ? {} : { trainees }),
      rows: file.rows,
      ...(file.unnamed ? { unnamed: file.unnamed } : {}),
      toCome: day !== undefined && today !== null && day > today,
      pieces,
      order: orderFaults(file),
      done: counted.filter(({ state }) => state === "done").length,
      of: counted.length,
      ...(at === undefined ? {} : { at }),
      unreadDates: file.unreadDates,
    };
  });
}

function judgePiece(piece: FilePiece, file: SessionFile, { today, accepted, categories }: JudgedOn): Piece {
  const whole = piece.traces.filter(({ row }) => row === null);
  const answered = whole.some((trace) => isThere(trace, today));
  const own = piece.traces.filter(({ row }) => row !== null);
  // Several documents of one piece: one that holds is enough. Without any row of its own, they are all there is.
  const judged = own.length > 0 ? own : whole.filter((trace) => !answered || isThere(trace, today)).slice(0, 1);
  const states = judged.map((trace) =>
    answered && trace.empty ? ("done" as const) : stateOf(trace, piece.kind, spanOf(file, trace), today),
  );
  const state = (["missing", "late", "toCome", "done"] as const).find((one) => states.includes(one)) ?? "notApplicable";
  const dates = piece.traces.flatMap(({ mark, date }) => (mark === "done" && date !== undefined ? [date] : [])).sort();
  const date = dates[dates.length - 1];
  const lacks = states.map((one) => one === "missing" || one === "late");
  const at = (judged[Math.max(0, lacks.indexOf(true))] ?? piece.traces[0])?.at;
  const taken = piece.named.length > 0 ? piece.named : (accepted[piece.step] ?? []);
  return {
    step: piece.step,
    kind: piece.kind,
    state,
    ...(state === "done" && date !== undefined ? { date } : {}),
    indicators: taken.length > 0 ? taken : usualIndicators(piece.step, piece.kind, categories),
    named: taken,
    lacking: lacks.filter(Boolean).length,
    rows: states.filter((one) => one !== "notApplicable").length,
    ...(at === undefined ? {} : { at }),
  };
}

/** A day that has not come is planned, not there. */
function isThere({ mark, date }: Trace, today: CalendarDate | null): boolean {
  return mark === "done" && (date === undefined || today === null || date <= today);
}

function spanOf(file: SessionFile, { row }: Trace): Span {
  const own: FileRow | undefined = row === null ? undefined : file.rows[row];
  return own?.start === undefined && own?.end === undefined ? file : own;
}

function stateOf(trace: Trace, kind: PieceKind | null, span: Span, today: CalendarDate | null): PieceState {
  if (isThere(trace, today)) return "done";
  if (trace.mark === "notApplicable") return "notApplicable";
  const last = lateAfter(kind, span);
  if (last !== null) return last !== "unknown" && today !== null && today > last ? "late" : "toCome";
  const due = dueFrom(kind, span);
  return due !== null && today !== null && today < due ? "toCome" : "missing";
}

/** Each fault once, whatever the number of trainees that share it. */
function orderFaults(file: SessionFile): readonly OrderFault[] {
  const found = new Map<string, OrderFault>();
  const rows = file.rows.length > 0 ? file.rows.map((_, row) => row) : [null];
  for (const row of rows) {
    for (const { first, then, indicator } of ORDER_RULES) {
      for (const before of momentsOf(first, file, row)) {
        for (const after of momentsOf(then, file, row)) {
          const isShared = !before.own && !after.own && row !== null && row > 0;
          if (before.date <= after.date || isShared) continue;
          const at = after.at ?? before.at;
          const key = [before.name, after.name, before.date, after.date].join("\n");
          if (found.has(key)) continue;
          found.set(key, {
            first: before.name,
            then: after.name,
            firstDate: before.date,
            thenDate: after.date,
            indicator,
            moments: [first, then],
            ...(at === undefined ? {} : { at }),
          });
        }
      }
    }
  }
  return [...found.values()];
}

interface Dated {
  readonly name: string;
  readonly date: CalendarDate;
  readonly at?: string;
  /** Of the row itself, not of the whole session. */
  readonly own: boolean;
}

/** The days of a moment in one row; where only one day of the session is known it is both first and last. */
function momentsOf(moment: Moment, file: SessionFile, row: number | null): readonly Dated[] {
  if (moment === "start" || moment === "end") {
    const own = row === null ? undefined : file.rows[row];
    const span: Span = own?.start === undefined && own?.end === undefined ? file : own;
    const name = span[moment] === undefined ? (moment === "start" ? "end" : "start") : moment;
    const date = span[name];
    return date === undefined ? [] : [{ name, date, own: own?.start !== undefined || own?.end !== undefined }];
  }
  return file.pieces.flatMap(({ kind, step, traces }) => {
    if (kind !== moment) return [];
    const mine = traces.filter((trace) => trace.row === row && trace.mark === "done" && trace.date !== undefined);
    const whole = traces.filter((trace) => trace.row === null && trace.mark === "done" && trace.date !== undefined);
    const taken = mine.length > 0 ? mine : whole;
    return taken.map(({ date, at }) => ({
      name: step,
      date: date as CalendarDate,
      own: mine.length > 0,
      ...(at === undefined ? {} : { at }),
    }));
  });
}
