/** From her tables to the files of her sessions: rows of one session together, what a register adds beside them. */
import { cellAddress, columnIndex } from "../../cells/address";
import type { CalendarDate } from "../../cells/dates";
import { fold } from "../../cells/words";
import type { JourneySession, Recognition } from "../../model/recognition";
import type { FilePiece, FileRow, ReadFiles, SessionFile, Trace } from "../files";
import { pieceKind } from "../kinds";
import { sharedTraces, type SharedTrace } from "./shared";
import { bareName, pairedSteps, stepsOfTable, type StepColumn } from "./steps";

/** Rows of one session, before they are made a file. */
interface Group {
  readonly name: string;
  readonly day?: CalendarDate;
  readonly rows: JourneySession[];
}

type Writable = { -readonly [Key in keyof SessionFile]: SessionFile[Key] } & { pieces: FilePiece[]; rows: FileRow[] };

export function readFiles(recognition: Recognition): ReadFiles {
  const steps = new Map<number, readonly StepColumn[]>();
  const stepsOf = (table: number): readonly StepColumn[] => {
    let found = steps.get(table);
    if (!found) steps.set(table, (found = pairedSteps(stepsOfTable(recognition, table))));
    return found;
  };
  const files = groupsOf(recognition.sessions).map((group) => fileOf(group, recognition, stepsOf));
  const unplaced = addShared(files, sharedTraces(recognition));
  const names = new Map<string, number>();
  for (const { name } of files) names.set(fold(name), (names.get(fold(name)) ?? 0) + 1);
  for (const file of files) file.recurs = (names.get(fold(file.name)) ?? 0) > 1;
  return { files, unplaced };
}

/**
 * Rows of the same session and the same first day are one session; a row that gives no day joins the only session of
 * its name. A table of trainees alone has a session a row.
 */
function groupsOf(sessions: readonly JourneySession[]): readonly Group[] {
  const groups: Group[] = [];
  const byDay = new Map<string, Group>();
  const byName = new Map<string, Set<string>>();
  const join = (name: string, day: CalendarDate | undefined, one: JourneySession): void => {
    const key = `${fold(name)}\n${day ?? ""}`;
    let group = byDay.get(key);
    if (!group) {
      byDay.set(key, (group = { name, ...(day === undefined ? {} : { day }), rows: [] }));
      groups.push(group);
    }
    group.rows.push(one);
  };
  for (const { session, start, end } of sessions) {
    const day = start ?? end;
    if (session === undefined || day === undefined) continue;
    const name = fold(session);
    byName.set(name, (byName.get(name) ?? new Set()).add(day));
  }
  for (const one of sessions) {
    if (one.session === undefined) {
      groups.push({ name: one.trainee, rows: [one] });
      continue;
    }
    const days = byName.get(fold(one.session));
    const only = days?.size === 1 ? ([...days][0] as CalendarDate) : undefined;
    join(one.session, one.start ?? one.end ?? only, one);
  }
  return groups;
}

function fileOf(group: Group, recognition: Recognition, stepsOf: (table: number) => readonly StepColumn[]): Writable {
  const rows: FileRow[] = [];
  const pieces = new Map<string, FilePiece>();
  for (const one of group.rows) {
    const { columns } = recognition.tables[one.table] ?? { columns: undefined };
    const row = rows.length;
    const named = one.column ?? columns?.trainee ?? columns?.session;
    rows.push({
      at: `${one.sheet}!${cellAddress(one.row - 1, columnIndex(named ?? "A") ?? 0)}`,
      ...(columns?.trainee === undefined ? {} : { trainee: one.trainee }),
      ...(one.start === undefined ? {} : { start: one.start }),
      ...(one.end === undefined ? {} : { end: one.end }),
      ...(one.details === undefined ? {} : { details: one.details }),
    });
    stepsOf(one.table).forEach((step) => {
      const key = `${one.table} ${step.positions[0]}`;
      let piece = pieces.get(key);
      if (!piece) {
        pieces.set(key, (piece = { step: step.step, kind: pieceKind(step.step), named: step.named, traces: [] }));
      }
      piece.traces.push(traceOf(one, step, row));
    });
  }
  const starts = group.rows.flatMap(({ start }) => start ?? []).sort();
  const ends = group.rows.flatMap(({ end }) => end ?? []).sort();
  const category = group.rows.find((one) => one.category !== undefined)?.category;
  return {
    name: group.name,
    ...(group.rows.every(({ session }) => session === undefined) ? { unnamed: true as const } : {}),
    recurs: false,
    rows,
    pieces: [...pieces.values()],
    unreadDates: group.rows.flatMap(({ unreadDates = [] }) => unreadDates),
    ...(starts[0] === undefined ? {} : { start: starts[0] }),
    ...(ends.length === 0 ? {} : { end: ends[ends.length - 1] as CalendarDate }),
    ...(category === undefined ? {} : { category }),
  };
}

/** A tick with its date: the tick says whether it is done, unless it says nothing. */
function traceOf(one: JourneySession, { positions, column, row }: StepColumn, of: number): Trace {
  const cells = positions.map((at) => ({ mark: one.steps[at] ?? "pending", ...one.cells?.[at] }));
  const told = cells.find(({ empty }) => empty !== true) ?? cells[0] ?? { mark: "pending" as const, empty: true };
  const date = told.mark === "done" ? cells.find((cell) => cell.date !== undefined)?.date : undefined;
  const letters = one.column ?? column ?? "A";
  return {
    row: of,
    mark: told.mark,
    empty: told.mark === "pending" && (told.empty ?? false),
    at: `${one.sheet}!${cellAddress((row ?? one.row) - 1, columnIndex(letters) ?? 0)}`,
    ...(date === undefined ? {} : { date }),
  };
}

/** Gives each trace of a whole session to its file, or makes one; returns what several sessions could claim. */
function addShared(files: Writable[], traces: readonly SharedTrace[]): ReadFiles["unplaced"] {
  const byName = new Map<string, Writable[]>();
  for (const file of files) byName.set(fold(file.name), [...(byName.get(fold(file.name)) ?? []), file]);
  const unplaced = new Map<string, { session: string; documents: number }>();
  const given = new Map<number, Set<Writable>>();
  for (const trace of traces) {
    const name = fold(trace.session);
    const [file = newFile(trace, files), ...others] = byName.get(name) ?? [];
    if (others.length > 0) {
      const waiting = unplaced.get(name) ?? { session: trace.session, documents: 0 };
      unplaced.set(name, { ...waiting, documents: waiting.documents + 1 });
      continue;
    }
    byName.set(name, [file]);
    give(file, trace);
    if (trace.source === "register") given.set(trace.table, (given.get(trace.table) ?? new Set()).add(file));
  }
  for (const [table, of] of given)
    expectAlike(
      of,
      traces.filter((trace) => trace.table === table),
    );
  return [...unplaced.values()];
}

function newFile(trace: SharedTrace, files: Writable[]): Writable {
  const file: Writable = { name: trace.session, recurs: false, rows: [], pieces: [], unreadDates: [] };
  files.push(file);
  return file;
}

function give(file: Writable, trace: SharedTrace): void {
  const name = bareName(trace.step);
  const known =
    file.pieces.find(({ step }) => bareName(step) === name) ??
    file.pieces.find(({ kind }) => kind !== null && kind === trace.kind && IN_ITSELF.has(kind));
  const piece = known ?? { step: trace.step, kind: trace.kind, named: trace.named, traces: [] };
  if (!known) file.pieces.push(piece);
  const { mark, date, at } = trace;
  piece.traces.push({ row: null, mark, empty: false, at, ...(date === undefined ? {} : { date }) });
}

/** Kinds of which a file holds one piece: another title names the same. */
const IN_ITSELF: ReadonlySet<FilePiece["kind"]> = new Set([
  "need",
  "agreement",
  "convocation",
  "positioning",
  "attendance",
  "hot",
  "cold",
  "certificate",
] as const);

/** What a register holds for one session, in the pieces that every session has, it should hold for the others. */
function expectAlike(files: ReadonlySet<Writable>, traces: readonly SharedTrace[]): void {
  const titles = new Map<FilePiece["kind"], SharedTrace>();
  for (const trace of traces) {
    const known = titles.get(trace.kind);
    if (IN_ITSELF.has(trace.kind) && (!known || trace.step.length < known.step.length)) titles.set(trace.kind, trace);
  }
  for (const file of files) {
    for (const [kind, { step, named }] of titles) {
      if (file.pieces.some((piece) => piece.kind === kind)) continue;
      file.pieces.push({ step, kind, named, traces: [{ row: null, mark: "pending", empty: true }] });
    }
  }
}
