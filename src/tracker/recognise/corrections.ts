/** Her choices, read before guessing. A header text finds its column again after the layout changed. */
import type { Correction, Role, TableKind } from "../recognition";
import { columnIndex } from "../address";
import { Columns, type Draft } from "./draft";
import { sameHeader } from "./headers";
import { draftIndicators, numberingOf } from "./indicatorColumns";
import type { Numbering } from "./indicators";
import type { Segment } from "./segments";
import type { View } from "./view";
import { fold } from "./words";

/** The score of what she said herself. */
const CERTAIN = 12;

export interface Corrected {
  readonly drafts: readonly Draft[];
  /** Whether a segment was decided by her, so that nothing is guessed about it. */
  covered(segment: Segment): boolean;
}

/** The corrections for a sheet: its own, and those of a sheet that is gone (renamed), where all headers are found again. */
export function correctionsFor(view: View, segments: readonly Segment[], corrections: readonly Correction[], names: ReadonlySet<string>): Correction[] {
  const own = corrections.filter((correction) => correction.sheet === view.sheet.name);
  if (own.length > 0) return own;
  return corrections.filter(({ sheet, columns }) => !names.has(sheet) && columns.length >= 2 && segments.some(({ headers }) =>
    columns.every(({ header }) => header !== "" && [...headers.values()].some((text) => sameHeader(text, header)))));
}

/** `corrections` are those of the view's sheet, the newest last: it wins for the same header row. */
export function correctedDrafts(view: View, segments: readonly Segment[], corrections: readonly Correction[]): Corrected {
  const drafts: Draft[] = [];
  const decided = new Set<Segment>();
  let wholeSheet = false;
  for (const correction of [...corrections].reverse()) {
    if (correction.kind === "ignore" && correction.headerRow === null) {
      wholeSheet = true;
      continue;
    }
    const segment = segmentOf(view, segments, correction);
    if (!segment || decided.has(segment)) continue;
    decided.add(segment);
    segments.filter((other) => overlaps(other, segment)).forEach((other) => decided.add(other));
    if (correction.kind !== "ignore") drafts.push(draftOf(segment, correction, correction.kind));
  }
  return { drafts, covered: (segment) => wholeSheet || decided.has(segment) };
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
    const found = correction.columns.filter(({ header }) => header !== "" && texts.some((text) => sameHeader(text, header))).length;
    const score = found + (segment.headerRow !== null && correction.headerRow === segment.headerRow + 1 ? 0.5 : 0);
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
  for (let column = view.left; row !== null && column <= view.right; column += 1) if (view.text(row, column) !== "") headers.set(column, view.text(row, column));
  return {
    view, headerTop: row, headerRow: row, left: view.left, right: view.right,
    firstRow: row === null ? view.top : row + 1, lastRow: view.bottom, headers, hits: new Map(), excelTable: null,
  };
}

/** Roles that she is not asked about: they stay as they were guessed. */
const KEPT: readonly Role[] = ["OF", "BC", "VAE", "CFA", "expectedLevel", "priority", "score", "body"];

/** Her columns; what she did not speak of (marks in several columns, numbering) stays as it was guessed. */
function draftOf(segment: Segment, correction: Correction, kind: TableKind): Draft {
  const columns = new Map<Role, number[]>();
  for (const { role, column, header } of correction.columns) {
    const at = columnOfHeader(segment, column, header);
    if (at === null) continue;
    const known = columns.get(role) ?? [];
    if (!known.includes(at)) columns.set(role, [...known, at]);
  }
  const guess = kind === "indicators" ? draftIndicators(segment) : null;
  for (const role of KEPT) {
    const at = guess?.columns.get(role)?.[0];
    if (at !== undefined && !columns.has(role) && ![...columns.values()].some((taken) => taken.includes(at))) columns.set(role, [at]);
  }
  const sameStatus = guess !== null && guess.columns.get("status")?.[0] === columns.get("status")?.[0];
  const number = columns.get("indicator")?.[0];
  const numbering: Numbering = kind !== "indicators" ? "list"
    : correction.numbering === undefined && number !== undefined ? numberingOf(segment, number, new Columns(segment))
    : correction.numbering === "criterion.rank" ? "criterion.rank" : "criterion.indicator";
  const origin = number !== undefined ? (numbering === "criterion.rank" ? "criterion.rank" as const : null) : guess?.sheetIndicator !== undefined ? "sheet name" as const : "label" as const;
  return {
    kind, segment, columns, numbering, score: CERTAIN, evidence: ["correction"],
    ...(number !== undefined && new Columns(segment).profile(number).paired ? { paired: true } : {}),
    ...(kind === "indicators" && origin ? { indicatorFrom: origin } : {}),
    ...(origin === "sheet name" && guess?.sheetIndicator !== undefined ? { sheetIndicator: guess.sheetIndicator } : {}),
    ...(sameStatus && guess.statusMarks ? { statusMarks: guess.statusMarks } : {}),
    ...(guess?.exempt !== undefined && columns.get("applicable")?.[0] === guess.exempt ? { exempt: guess.exempt } : {}),
    ...(correction.numbering ? { numberingSaid: true } : {}),
    ...(correction.statusWords ? { hers: new Map(Object.entries(correction.statusWords).map(([word, status]) => [fold(word), status])) } : {}),
    ...(correction.statusColours ? { colours: new Map(Object.entries(correction.statusColours)) } : {}),
  };
}

/** The column under her header text; her letter when the header is gone and the column is in the table. */
function columnOfHeader(segment: Segment, letters: string, header: string): number | null {
  const hers = columnIndex(letters);
  const matching = header === "" ? [] : [...segment.headers].filter(([, text]) => sameHeader(text, header)).map(([column]) => column);
  if (hers !== null && matching.includes(hers)) return hers;
  if (matching[0] !== undefined) return matching[0];
  return hers !== null && hers >= segment.left && hers <= segment.right ? hers : null;
}
