/** What is noted of a whole session outside its row: steps of tall journeys, documents of a register. */
import { cellAddress, columnIndex } from "../../cells/address";
import type { CalendarDate } from "../../cells/dates";
import { fold } from "../../cells/words";
import type { JourneyStep, Recognition } from "../../model/recognition";
import { standingOf } from "../../report/standing";
import { pieceKind, type PieceKind } from "../kinds";
import { bareName } from "./steps";

export interface SharedTrace {
  readonly session: string;
  readonly step: string;
  readonly kind: PieceKind | null;
  readonly named: readonly number[];
  readonly mark: "done" | "pending" | "notApplicable";
  readonly date?: CalendarDate;
  readonly at: string;
  readonly table: number;
  readonly source: "journey" | "register";
}

/** Share of the steps that tables of single sessions have in common. */
const ALIKE = 0.5;
/** A table of this name says how she works, not what was done for one session. */
const PROCESS = /parcours|process|procedure|journey|cycle|modele|template|etapes/;

const at = (sheet: string, row: number, column: string | undefined): string =>
  `${sheet}!${cellAddress(row - 1, columnIndex(column ?? "A") ?? 0)}`;

export function sharedTraces(recognition: Recognition): readonly SharedTrace[] {
  return [...tallTraces(recognition), ...registerTraces(recognition)];
}

function tallTraces(recognition: Recognition): SharedTrace[] {
  const sheets = sessionTables(recognition);
  return recognition.journey.flatMap((step): SharedTrace[] => {
    const session = step.session ?? sheets.get(step.table);
    const mark = markOf(step);
    if (session === undefined || step.row === undefined || mark === null) return [];
    return [
      {
        session,
        step: step.step,
        kind: pieceKind(step.step),
        named: step.indicators,
        mark,
        at: at(step.sheet, step.row, recognition.tables[step.table]?.columns.step),
        table: step.table,
        source: "journey",
        ...(step.date === undefined ? {} : { date: step.date }),
      },
    ];
  });
}

/** null: the row says of no session whether it was done. */
function markOf({ status, date }: JourneyStep): SharedTrace["mark"] | null {
  if (status === undefined) return date === undefined ? null : "done";
  return status === "compliant" ? "done" : status === "notApplicable" ? "notApplicable" : "pending";
}

/** Tall journeys that stand for one session each: two or more with the same steps and a status, by table. */
function sessionTables(recognition: Recognition): ReadonlyMap<number, string> {
  const steps = new Map<number, Set<string>>();
  recognition.tables.forEach(({ kind, columns, sheet }, table) => {
    if (kind !== "journeyTall" || columns.session !== undefined || columns.status === undefined) return;
    if (PROCESS.test(fold(sheet)) || recognition.sessions.some((one) => one.table === table)) return;
    const own = recognition.journey.filter((step) => step.table === table);
    steps.set(table, new Set(own.map(({ step }) => bareName(step))));
  });
  const alike = [...steps].filter(([table, own]) =>
    [...steps].some(
      ([other, names]) => other !== table && [...own].filter((name) => names.has(name)).length >= own.size * ALIKE,
    ),
  );
  return new Map(
    alike.map(([table]) => {
      const { group, sheet = "" } = recognition.tables[table] ?? {};
      return [table, group ?? sheet];
    }),
  );
}

function registerTraces(recognition: Recognition): SharedTrace[] {
  return recognition.register.flatMap((entry): SharedTrace[] => {
    if (entry.session === undefined) return [];
    const step = withoutName(entry.proof, entry.session);
    return [
      {
        session: entry.session,
        step,
        kind: pieceKind(step),
        named: entry.indicators,
        mark: standingOf(entry.statusText, undefined, null) === "inForce" ? "done" : "pending",
        at: at(entry.sheet, entry.row, recognition.tables[entry.table]?.columns.proofs?.[0]),
        table: entry.table,
        source: "register",
        ...(entry.date === undefined ? {} : { date: entry.date }),
      },
    ];
  });
}

/** "Convention Photo" of the session "Photo" is its "Convention". */
function withoutName(title: string, session: string): string {
  const cut = title.toLowerCase().indexOf(session.toLowerCase());
  if (cut < 0 || session.length < 3) return title;
  const rest = `${title.slice(0, cut)} ${title.slice(cut + session.length)}`.replace(/\s+/g, " ");
  return rest.replace(/^[\s\-–—:_,]+|[\s\-–—:_,]+$/g, "") || title;
}
