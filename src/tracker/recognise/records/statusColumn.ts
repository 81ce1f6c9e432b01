/** Reads the status of rows: words, marks in several columns, bare numbers, colour alone. */
import { columnLetters } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import { isCellError } from "../../cells/grid";
import type { Role, SaidStatus } from "../../model/recognition";
import type { ColumnDoubt, CrossColumn, Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import type { Hit } from "../header/headers";
import {
  coloursAmongWords,
  coloursBesideWords,
  coloursIn,
  coloursOfTitles,
  coloursReader,
  doColoursSpeak,
} from "./statusColours";
import type { Legend } from "../status/legends/legend";
import { readScale } from "../status/scale";
import { isRemarked, isSet, isUnset } from "../status/crosses";
import { readStatus, type ReadStatus } from "../status/statuses";
import { initialsIn } from "../status/speech/initials";
import { fold } from "../../cells/words";
import { textOf } from "../layout/view";

export interface RowStatus {
  readonly value: CellValue;
  readonly read: ReadStatus | null;
  /** What is asked about where it is not understood and is not the value itself: the code of a cross, what a sign repeats. */
  readonly word?: string;
  /** The fill that said it. */
  readonly colour?: string;
}

export interface StatusReader {
  /** False when the table has no place for a status. */
  readonly exists: boolean;
  read(row: number): RowStatus;
  /** The column whose words wait for her answer where they are not read; null where there is none. */
  readonly column: number | null;
  /** See `Scale.isExplained`. */
  readonly isExplained?: boolean;
  /** What is asked of the column as a whole: nothing of it is read before she answered. */
  readonly asked?: ColumnDoubt;
  /** See `Scale.told`. */
  readonly told: ReadonlyMap<string, SaidStatus | null>;
  /** Colours read as statuses, because the column holds no word at all: colour -> what it was taken for. */
  readonly colours: ReadonlyMap<string, SaidStatus | null>;
  /** Those of them that she explains herself. */
  readonly explained?: ReadonlySet<string>;
}

const NOTHING_TOLD = { column: null, told: new Map<string, never>() };
const NO_STATUS: StatusReader = {
  exists: false,
  read: () => ({ value: null, read: null }),
  colours: new Map(),
  ...NOTHING_TOLD,
};

export interface StatusOptions {
  /** Of a journey. */
  readonly ofSteps?: boolean;
  /** What she explains beside her table. */
  readonly legend?: Legend;
}

/** `rows` are the record rows of the table, looked at once to settle the scale and the use of colours. */
export function statusReader(draft: Draft, rows: readonly number[], options: StatusOptions = {}): StatusReader {
  const column = columnOf(draft, "status");
  if (draft.statusMarks) return crossesReader(draft, draft.statusMarks);
  const legend = options.legend ?? new Map<string, string>();
  if (column === null) return options.ofSteps ? NO_STATUS : (coloursOfTitles(draft, rows, legend) ?? NO_STATUS);
  const { view } = draft.segment;
  if (rows.every((row) => view.filled(row, column) === null)) {
    const colours = coloursIn(draft, column, rows, legend);
    if (doColoursSpeak(colours)) return coloursReader(draft, column, colours);
  }
  const words = wordsReader(draft, column, rows, options);
  const { statusDoubt } = draft;
  if (!statusDoubt || isUnderstood(words, rows, statusDoubt)) return words;
  const isExplained = words.isExplained === true && !hasTwin(draft, column, rows, legend);
  return isExplained ? words : askedReader(draft, column, statusDoubt);
}

/** Whether the codes that she explains stand from end to end in another column too: which one is the status is not told. */
function hasTwin(draft: Draft, column: number, rows: readonly number[], legend: Legend): boolean {
  const { view, left, right, hits } = draft.segment;
  const isNamed = (other: number) =>
    [...draft.columns].some(([role, at]) => at.includes(other) && saysRole(hits.get(other) ?? [], role));
  for (let other = left; other <= right; other += 1) {
    if (other === column || draft.former?.includes(other) || isNamed(other)) continue;
    const texts = new Set(rows.map((row) => fold(textOf(view.filled(row, other)))).filter(Boolean));
    if (texts.size >= 2 && [...texts].every((text) => legend.has(text))) return true;
  }
  return false;
}

/** "Priorité", "Importance (1 à 3)" over the same figures say what they are there. */
function saysRole(hits: readonly Hit[], role: Role): boolean {
  return role !== "status" && hits.some(({ meaning, quality }) => meaning === role && quality >= NAMED);
}

const NAMED = 0.8;

/** Whether so much of a column is understood that it can only be the status. */
function isUnderstood({ read }: StatusReader, rows: readonly number[], { unlessRead }: ColumnDoubt): boolean {
  if (unlessRead === undefined) return false;
  const said = rows.map(read).filter(({ value }) => value !== null);
  return said.filter((one) => one.read !== null).length >= unlessRead * said.length;
}

/** A column that is not surely the status says nothing before she answered: not even that it is empty. */
function askedReader({ segment: { view } }: Draft, column: number, asked: ColumnDoubt): StatusReader {
  return {
    exists: true,
    ...NOTHING_TOLD,
    column,
    asked,
    colours: new Map(),
    read(row) {
      return { value: view.filled(row, column), read: null };
    },
  };
}

/** The initials of those whom the column of the responsible names. */
function peopleOf({ segment: { view }, columns }: Draft, rows: readonly number[]): ReadonlySet<string> {
  const [column] = columns.get("responsible") ?? [];
  return column === undefined ? new Set() : initialsIn(new Set(rows.map((row) => view.text(row, column))));
}

/** Words, marks or numbers under one header. */
function wordsReader(
  draft: Draft,
  column: number,
  rows: readonly number[],
  { ofSteps, legend }: StatusOptions,
): StatusReader {
  const { view, headers } = draft.segment;
  const above = dittosOf(rows.map((row) => [row, view.filled(row, column)] as const));
  const valueAt = (row: number) => above.get(row) ?? view.filled(row, column);
  const values = rows.map(valueAt);
  const scale = readScale({
    header: headers.get(column) ?? "",
    values,
    isPercent: values.some(
      (value, at) => typeof value === "number" && view.format(rows[at] ?? 0, column).includes("%"),
    ),
    people: peopleOf(draft, rows),
    ...(legend ? { legend } : {}),
    ...(draft.hers ? { hers: draft.hers } : {}),
    ...(ofSteps ? { ofSteps } : {}),
  });
  const hasFills = (view.sheet.fills?.size ?? 0) > 0;
  const shown = hasFills ? coloursAmongWords(draft, column, rows, legend ?? new Map()) : null;
  const coloured = !hasFills
    ? null
    : coloursBesideWords(
        rows.map((row, at) => {
          const value = values[at] ?? null;
          return { fill: view.fill(row, column), status: scale.read(value)?.status ?? null, isEmpty: value === null };
        }),
      );
  const isHers = (value: CellValue) => draft.hers?.has(fold(textOf(value))) === true;
  return {
    exists: true,
    column,
    isExplained: scale.isExplained || shown?.isMost === true,
    told: scale.told,
    colours: shown?.colours ?? new Map(),
    ...(shown ? { explained: shown.explained } : {}),
    read(row) {
      const value = valueAt(row);
      const fill = view.fill(row, column);
      const shows = fill === null ? undefined : shown?.colours.get(fill);
      if (value === null && fill !== null && shows !== undefined)
        return { value, read: answered(shows ?? undefined), colour: fill };
      if (scale.isIgnored(value)) return { value: null, read: { status: "todo" } };
      const said = scale.read(value);
      // "UNEC" where colours say the status: a remark of hers.
      if (said === null && fill !== null && shows && shown?.isMost && !textOf(value).includes("?"))
        return { value, read: answered(shows), colour: fill };
      const stands = said !== null && !isHers(value) ? (coloured?.(fill) ?? null) : null;
      // An empty cell in the colour of her "ok": what the colour says is hers to tell.
      if (stands !== null && value === null && fill !== null && stands !== "todo")
        return { value, read: answered(draft.colours?.get(fill)), colour: fill };
      // "Fini" in the colour of what is refused: which of them she means is asked.
      const read = stands !== null && said?.status !== stands ? null : said;
      return above.has(row) ? { value: view.filled(row, column), read, word: textOf(value) } : { value, read };
    },
  };
}

const answered = (status: SaidStatus | undefined): ReadStatus | null => (status === undefined ? null : { status });

/** A sign that says the same as above. */
const DITTO = /^(?:["\u201c\u201d\u3003]|''|\u2033|-\s?["\u201d]\s?-|ditto)$/i;

/** Row -> what a sign for "the same as above" repeats; one with nothing above repeats nothing. */
function dittosOf(cells: readonly (readonly [row: number, value: CellValue])[]): ReadonlyMap<number, CellValue> {
  const found = new Map<number, CellValue>();
  let last: CellValue = null;
  for (const [row, value] of cells) {
    if (typeof value !== "string" || !DITTO.test(value.trim())) last = value;
    else if (last !== null) found.set(row, last);
  }
  return found;
}

/** A cross, or a word that approves in its place: "ok 12/09". */
const isTick = (value: CellValue) => isSet(value) || (!isRemarked(value) && readStatus(value)?.status === "compliant");

/** The column whose cross is set says the status; two of them that differ say nothing. */
function crossesReader(draft: Draft, crosses: readonly CrossColumn[]): StatusReader {
  const { view, headers, left, right } = draft.segment;
  const own = crosses.map(({ column }) => column);
  const used = new Set([...draft.columns].flatMap(([role, at]) => (role === "applicable" ? [] : at)));
  // A cross of a row that has none of theirs: it stands in a column that is perhaps one of them.
  const beside = [Math.min(...own) - 1, Math.max(...own) + 1].filter(
    (column) => column >= left && column <= right && !used.has(column),
  );
  const meanings = crosses.map(({ column, code, status, severity }) => {
    const said = draft.hers?.get(fold(code));
    if (said === "ignore" || said === "unread") return { column, code, read: null, isIgnored: said === "ignore" };
    const meaning = said ?? status;
    const read: ReadStatus | null =
      meaning === null ? null : { status: meaning, ...(severity && !said ? { severity } : {}) };
    return { column, code, read, isIgnored: false };
  });
  return {
    exists: true,
    ...NOTHING_TOLD,
    colours: new Map(),
    read(row) {
      const set = meanings
        .map((one) => ({ ...one, value: view.filled(row, one.column) }))
        .filter(({ value, isIgnored }) => !isIgnored && !isUnset(value));
      const [first] = set;
      const stray = first ? undefined : beside.find((column) => isSet(view.filled(row, column)));
      if (stray !== undefined)
        return { value: view.filled(row, stray), read: null, word: headers.get(stray) ?? columnLetters(stray) };
      if (!first || isCellError(first.value))
        return { value: first?.value ?? null, read: first ? null : { status: "todo" } };
      const statuses = new Set(set.map(({ read }) => read?.status ?? null));
      if (statuses.size > 1 || !set.every(({ value }) => isTick(value))) return { value: first.value, read: null };
      return first.read
        ? { value: first.value, read: first.read }
        : { value: first.value, read: null, word: first.code };
    },
  };
}
