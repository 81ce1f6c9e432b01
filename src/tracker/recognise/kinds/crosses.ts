/** Columns of crosses that together say the status: "C | NCm | NCM | SO", on any line of the header or under a group. */
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { CrossColumn } from "../draft/draft";
import type { DraftColumns } from "../draft/draft";
import { sampleRows, type Segment } from "../layout/segments";
import { isTotalRow } from "../layout/totals";
import { isRemarked, isSet, isUnset } from "../status/crosses";
import { readScale } from "../status/scale";

const LONGEST_CODE = 30;
/** Rows that are enough to know a column of crosses. */
const ROWS_READ = 200;
/** Of the rows with a cross, those that may have a second one. */
const MOST_DOUBLE = 0.1;

interface Candidate {
  readonly column: number;
  readonly codes: readonly string[];
  /** Whether it holds nothing but crosses: a remark stands beside some. */
  readonly isPure: boolean;
}

/** Two or more columns of crosses under codes of status; none where they say nothing together. */
export function crossColumns(columns: DraftColumns): readonly CrossColumn[] {
  const { segment } = columns;
  const candidates = columns.free().flatMap((column): Candidate[] => {
    const codes = codesOf(segment, column);
    const holds = codes.length > 0 ? crossesIn(segment, column, codes) : "none";
    return holds === "none" ? [] : [{ column, codes, isPure: holds === "crosses" }];
  });
  for (const run of runsOf(candidates)) {
    if (run.filter(({ isPure }) => isPure).length < FEWEST_PURE) continue;
    for (let line = 0; line < Math.max(...run.map(({ codes }) => codes.length)); line += 1) {
      const { read, inside } = readRun(run, line);
      if (inside.length < 2 || !isExclusive(segment, inside)) continue;
      return withOthers(segment, read, inside);
    }
  }
  return [];
}

/** What heads a column, its last line first: "NCm" under "Cotation", or a code on the first row under the header. */
function codesOf({ view, headerRow, headerTop, headers, firstRow }: Segment, column: number): string[] {
  if (headerRow === null) return [];
  const below = view.value(firstRow, column);
  const lines = [
    ...(isSet(below) || isUnset(below) ? [] : [view.text(firstRow, column)]),
    view.text(headerRow, column),
    headers.get(column) ?? "",
  ];
  for (let row = headerRow - 1; row >= (headerTop ?? headerRow); row -= 1) lines.push(view.text(row, column));
  return [...new Set(lines.filter((text) => text !== "" && text.length <= LONGEST_CODE))];
}

/** Whether a column holds crosses, or crosses among which some have a remark, or a word instead: "x pas signé", "ok 12/09". */
function crossesIn(segment: Segment, column: number, codes: readonly string[]): "crosses" | "remarked" | "none" {
  const seen = new Set<string>();
  let crosses = 0;
  let remarked = 0;
  let others = 0;
  for (const row of sampleRows(segment, ROWS_READ)) {
    const value = segment.view.filled(row, column);
    if (value === null || isUnset(value)) continue;
    if (row === segment.firstRow && codes.includes(String(value))) continue;
    // "Nombre de croix: 12, 5, 2"; a criterion over the whole width.
    if ((typeof value === "number" && isTotalRow(segment, row)) || isTitle(segment, row, column)) continue;
    if (isSet(value)) {
      seen.add(fold(String(value)));
      crosses += 1;
    } else if (isRemarked(value)) remarked += 1;
    else if (typeof value === "string" && value.length <= LONGEST_CODE) others += 1;
    else return "none";
  }
  if (seen.size > MOST_SIGNS || others * CROSSES_TO_A_WORD > crosses) return "none";
  return remarked + others > 0 ? "remarked" : "crosses";
}

/** Crosses beside which one cell may hold a word instead. */
const CROSSES_TO_A_WORD = 5;
/** Different crosses of one column. */
const MOST_SIGNS = 3;
const FEWEST_PURE = 2;

function isTitle({ view }: Segment, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.right - merge.left >= WIDEST_CROSS;
}

/** Columns that a cross may be merged over. */
const WIDEST_CROSS = 2;

/** Columns side by side. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of candidates) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.column === one.column - 1) last.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => run.length >= 2);
}

interface Run {
  readonly read: readonly CrossColumn[];
  /** From the first code that is understood to the last; none where they say nothing together. */
  readonly inside: readonly CrossColumn[];
}

/** The codes of a run on one line, read together; one that is not understood between others is asked. */
function readRun(run: readonly Candidate[], line: number): Run {
  const codes = run.map(({ codes: own }) => own[Math.min(line, own.length - 1)] ?? "");
  const scale = readScale({ header: "", values: codes });
  const read = run.map(({ column }, at): CrossColumn => {
    const code = codes[at] ?? "";
    const said = scale.read(code);
    return { column, code, status: said?.status ?? null, ...(said?.severity ? { severity: said.severity } : {}) };
  });
  const first = read.findIndex(({ status }) => status !== null);
  const last = read.length - 1 - [...read].reverse().findIndex(({ status }) => status !== null);
  const inside = first < 0 ? [] : read.slice(first, last + 1);
  const statuses = new Set(inside.flatMap(({ status }) => status ?? []));
  const says = statuses.size >= 2 && inside.filter(({ status }) => status === null).length < statuses.size;
  return { read, inside: says ? inside : [] };
}

/**
 * "Pas pour l'auto-école" beside them: a code at either end that is not understood is one of theirs, to be asked, where its
 * crosses stand in rows that have no other.
 */
function withOthers(segment: Segment, read: readonly CrossColumn[], inside: readonly CrossColumn[]): CrossColumn[] {
  const rows = [...sampleRows(segment, ROWS_READ)];
  const set = (row: number, { column }: CrossColumn) => isCross(segment.view.filled(row, column));
  const lacking = rows.filter((row) => !inside.some((one) => set(row, one)));
  const completes = (one: CrossColumn) => {
    const own = rows.filter((row) => set(row, one));
    return own.length >= FEWEST_OTHER && own.every((row) => lacking.includes(row));
  };
  return read.filter((one) => inside.includes(one) || completes(one));
}

const FEWEST_OTHER = 2;

/** A row has one cross, or none. */
function isExclusive({ view, ...segment }: Segment, crosses: readonly CrossColumn[]): boolean {
  let set = 0;
  let double = 0;
  for (const row of sampleRows({ view, ...segment }, ROWS_READ)) {
    const count = crosses.filter(({ column }) => isCross(view.filled(row, column))).length;
    if (count > 0) set += 1;
    if (count > 1) double += 1;
  }
  return set > 0 && double <= Math.max(1, set * MOST_DOUBLE);
}

const isCross = (value: CellValue) => value !== null && !isUnset(value) && (isSet(value) || isRemarked(value));
