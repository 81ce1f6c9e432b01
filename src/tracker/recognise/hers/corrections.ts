/** Her choices, read before guessing. A header text finds its column again after the layout changed. */
import { columnIndex } from "../../cells/address";
import { ANYWHERE } from "../../scope/carried";
import type { Correction, Role, TableKind } from "../../model/recognition";
import { merged } from "./answers";
import { DraftColumns, type Draft } from "../draft/draft";
import { guessOf, subjectSaid } from "./guess";
import { findColumns } from "./healing";
import { sameHeader } from "../header/headers";
import { numberingOf } from "../kinds/indicatorNumbers";
import type { Numbering } from "../numbers/indicators";
import { draftSegment } from "../kinds/kinds";
import { placedIn } from "./placed";
import type { Segment } from "../layout/segments";
import type { View } from "../layout/view";
import { fold } from "../../cells/words";

/** The score of what she said herself. */
const CERTAIN = 12;

export interface Corrected {
  readonly drafts: readonly Draft[];
  /** Whether a segment was decided by her, so that nothing is guessed about it. */
  covered(segment: Segment): boolean;
}

/** The corrections for a sheet: its own, and those of a sheet that is gone (renamed), where all headers are found again. */
export function correctionsFor(
  view: View,
  segments: readonly Segment[],
  corrections: readonly Correction[],
  names: ReadonlySet<string>,
): Correction[] {
  const carried = corrections
    .filter(({ sheet }) => sheet === ANYWHERE)
    .flatMap((correction) => placedIn(view, segments, correction));
  const own = corrections.filter((correction) => correction.sheet === view.sheet.name);
  if (own.length + carried.length > 0) return [...own, ...carried];
  return corrections.filter(
    ({ sheet, columns }) =>
      !names.has(sheet) &&
      columns.length >= 2 &&
      segments.some(({ headers }) =>
        columns.every(({ header }) => header !== "" && [...headers.values()].some((text) => sameHeader(text, header))),
      ),
  );
}

/** `corrections` are those of the view's sheet, the oldest first: what she says later of a table adds to it or takes its place. */
export function correctedDrafts(
  view: View,
  segments: readonly Segment[],
  corrections: readonly Correction[],
): Corrected {
  const said: { readonly segment: Segment; correction: Correction }[] = [];
  let wholeSheet = false;
  for (const correction of corrections) {
    if (correction.kind === "ignore" && correction.headerRow === null) {
      wholeSheet = true;
      continue;
    }
    const segment = segmentOf(view, segments, correction);
    if (!segment) continue;
    const known = said.find((one) => one.segment === segment || overlaps(one.segment, segment));
    if (known) known.correction = merged(known.correction, correction);
    else said.push({ segment, correction });
  }
  const drafts = said.flatMap(({ segment, correction }) =>
    correction.kind === "ignore" ? [] : [draftOf(segment, correction, correction.kind)],
  );
  return {
    drafts,
    covered: (segment) => wholeSheet || said.some((one) => one.segment === segment || overlaps(one.segment, segment)),
  };
}

function overlaps(a: Segment, b: Segment): boolean {
  return a.headerRow === b.headerRow && a.left <= b.right && b.left <= a.right;
}

/** The segment that holds most of her headers; the one at her header row where several do. */
function segmentOf(view: View, segments: readonly Segment[], correction: Correction): Segment | null {
  let best: Segment | null = null;
  let most = 0;
  for (const segment of segments) {
    const texts = [...segment.headers.values()];
    const found = correction.columns.filter(
      ({ header }) => header !== "" && texts.some((text) => sameHeader(text, header)),
    ).length;
    const inPlace = correction.columns.filter(
      ({ column, header }) => header !== "" && sameHeader(segment.headers.get(columnIndex(column) ?? -1) ?? "", header),
    ).length;
    // Side by side, tables have the same headers: those at her letters.
    const score =
      found +
      (segment.headerRow !== null && correction.headerRow === segment.headerRow + 1 ? 0.5 : 0) +
      0.25 * (inPlace / Math.max(1, correction.columns.length));
    if (score > most) {
      most = score;
      best = segment;
    }
  }
  if (best && (most >= Math.max(1, correction.columns.length * 0.5) || correction.kind === "ignore")) return best;
  return correction.kind === "ignore" ? best : plainSegment(view, correction);
}

/** A table that no header word betrays: her header row and columns as she gave them. */
function plainSegment(view: View, correction: Correction): Segment | null {
  const row = correction.headerRow === null ? null : correction.headerRow - 1;
  if (row !== null && (row < view.top || row > view.bottom)) return null;
  const headers = new Map<number, string>();
  for (let column = view.left; row !== null && column <= view.right; column += 1)
    if (view.text(row, column) !== "") headers.set(column, view.text(row, column));
  return {
    view,
    headerTop: row,
    headerRow: row,
    left: view.left,
    right: view.right,
    firstRow: row === null ? view.top : row + 1,
    lastRow: view.bottom,
    headers,
    hits: new Map(),
    excelTable: null,
  };
}

/** Roles that she is not asked about: they stay as they were guessed. */
const KEPT: readonly Role[] = ["OF", "BC", "VAE", "CFA", "expectedLevel", "priority", "score", "body"];

/** What she said; what she did not speak of (marks in several columns, numbering) stays as it was guessed. */
function draftOf(segment: Segment, correction: Correction, kind: TableKind): Draft {
  if (correction.answered === undefined) return wholeDraft(segment, correction, kind);
  const guess = draftSegment(segment);
  const own = guess?.kind === kind ? guess : guessOf(segment, kind);
  return own ? answeredDraft(own, correction) : wholeDraft(segment, correction, kind);
}

/** A table as guessed, but for what she answered. */
function answeredDraft(guess: Draft, correction: Correction): Draft {
  const answered = correction.answered ?? [];
  const { columns: hers, lost } = findColumns(guess.segment, correction.columns, guess.columns);
  const columns = new Map(guess.columns);
  for (const [role, at] of hers) {
    if (!answered.includes(role)) continue;
    for (const [other, taken] of columns) {
      const kept = taken.filter((column) => !at.includes(column));
      if (kept.length > 0) columns.set(other, kept);
      else columns.delete(other);
    }
    columns.set(role, at);
  }
  // A role that she gives to no column has none.
  for (const role of columns.keys())
    if (answered.includes(role) && !correction.columns.some((one) => one.role === role)) columns.delete(role);
  const { kind, segment, numbering, score, evidence, group, statusDoubt, exemptDoubt, doubts = [] } = guess;
  const settledColumns = new Set([...columns].flatMap(([role, at]) => (answered.includes(role) ? at : [])));
  return {
    kind,
    segment,
    columns,
    numbering,
    score,
    evidence,
    ...(group === undefined ? {} : { group }),
    ...subjectSaid(kind, correction, guess),
    ...readingOf(segment, correction, kind, columns, guess),
    ...(statusDoubt && !answered.includes("status") ? { statusDoubt } : {}),
    ...(exemptDoubt && !answered.includes("applicable") ? { exemptDoubt } : {}),
    doubts: doubts.filter(
      ({ column, roles }) =>
        !settledColumns.has(column) && !answered.some((role) => role === roles.find((one) => one !== "none")),
    ),
    settled: answered,
    lost: lost.filter(({ role }) => answered.includes(role)),
  };
}

/** A table whose columns are all hers. */
function wholeDraft(segment: Segment, correction: Correction, kind: TableKind): Draft {
  const guess = guessOf(segment, kind);
  const { columns, lost } = findColumns(segment, correction.columns, guess?.columns);
  for (const role of kind === "indicators" ? KEPT : []) {
    const at = guess?.columns.get(role)?.[0];
    if (at !== undefined && !columns.has(role) && ![...columns.values()].some((taken) => taken.includes(at)))
      columns.set(role, [at]);
  }
  return {
    kind,
    segment,
    columns,
    numbering: "list",
    score: CERTAIN,
    evidence: ["correction"],
    ...subjectSaid(kind, correction, guess),
    ...readingOf(segment, correction, kind, columns, guess),
    lost,
    settled: [
      ...correction.columns.map(({ role }) => role),
      ...(correction.numbering ? ["numbering" as const] : []),
      ...(correction.repairs ? ["repair" as const] : []),
    ],
  };
}

type Reading = Pick<
  Draft,
  | "paired"
  | "sessions"
  | "indicatorFrom"
  | "sheetIndicator"
  | "statusMarks"
  | "exempt"
  | "numberingSaid"
  | "repairs"
  | "hers"
  | "colours"
> &
  Partial<Pick<Draft, "numbering">>;

/** How the cells of the columns are read: what she said, else what was guessed of the same columns. */
function readingOf(
  segment: Segment,
  correction: Correction,
  kind: TableKind,
  columns: ReadonlyMap<Role, readonly number[]>,
  guess: Draft | null,
): Reading {
  if (kind === "indicators")
    return {
      ...wordsOf(correction),
      ...numbersOf(segment, correction, columns, guess),
      ...guessedReading(columns, guess),
    };
  const sessions = guess?.sessions?.filter((column) => ![...columns.values()].some((taken) => taken.includes(column)));
  return { ...wordsOf(correction), ...(sessions && sessions.length > 0 ? { sessions } : {}) };
}

/** Her repairs of numbers, her status words and colours. */
function wordsOf({ repairs, statusWords, statusColours }: Correction): Reading {
  return {
    ...(repairs ? { repairs: new Map(Object.entries(repairs)) } : {}),
    ...(statusWords
      ? { hers: new Map(Object.entries(statusWords).map(([word, status]) => [fold(word), status])) }
      : {}),
    ...(statusColours ? { colours: new Map(Object.entries(statusColours)) } : {}),
  };
}

/** Where the numbers come from and how dotted ones are read. */
function numbersOf(
  segment: Segment,
  correction: Correction,
  columns: ReadonlyMap<Role, readonly number[]>,
  guess: Draft | null,
): Reading {
  const number = columns.get("indicator")?.[0];
  const own = new DraftColumns(segment);
  const said = correction.numbering === "criterion.rank" ? "criterion.rank" : "criterion.indicator";
  const numbering: Numbering =
    correction.numbering === undefined && number !== undefined ? numberingOf(own, number) : said;
  const how = { numbering, ...(correction.numbering ? { numberingSaid: true } : {}) };
  if (number !== undefined)
    return {
      ...how,
      ...(own.profile(number).paired ? { paired: true } : {}),
      ...(numbering === "criterion.rank" ? { indicatorFrom: numbering } : {}),
    };
  return guess?.sheetIndicator === undefined
    ? { ...how, indicatorFrom: "label" }
    : { ...how, indicatorFrom: "sheet name", sheetIndicator: guess.sheetIndicator };
}

/** Marks in several columns, and the column that exempts: as guessed, where she left them in place. */
function guessedReading(columns: ReadonlyMap<Role, readonly number[]>, guess: Draft | null): Reading {
  if (guess === null) return {};
  const isSame = (role: Role, column: number | undefined) => columns.get(role)?.[0] === column;
  const taken = [...columns.values()].flat();
  const marks = (guess.statusMarks ?? []).filter(({ column }) => !taken.includes(column));
  return {
    ...(marks.length > 0 && isSame("status", guess.columns.get("status")?.[0]) ? { statusMarks: marks } : {}),
    ...(guess.exempt !== undefined && isSame("applicable", guess.exempt) ? { exempt: guess.exempt } : {}),
  };
}
