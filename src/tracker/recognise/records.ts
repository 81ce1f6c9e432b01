/** Which rows of an indicator table are records: sections, totals, titles and notes are not. */
import { looksLikeDate } from "./dates";
import type { Draft } from "./draft";
import { criterionOf, readCriterion, readIndicatorCell, readSection, resolveMentions, type IndicatorCell } from "./indicators";
import { compareLabel, indicatorOfLabel } from "./labels";
import { repairedValue } from "./repairs";
import { columnOf } from "./result";
import { isTotalRow } from "./totals";

/** The rows of one record, 0-based. */
export interface RecordRows {
  readonly row: number;
  last: number;
  readonly cell: IndicatorCell | null;
  readonly section: number | null;
  readonly group: string | undefined;
  /** A number that Excel turned into a date. */
  readonly asDate: boolean;
  readonly byLabel: number | null;
}

const NO_CELL: IndicatorCell = { mentions: [], style: "none", criterion: null, rest: "" };
/** Empty rows after which a lone number is no longer part of the table. */
const FAR = 3;

export function findRecords(draft: Draft): RecordRows[] {
  const { view, firstRow, lastRow, left, right } = draft.segment;
  const column = columnOf(draft, "indicator");
  const label = columnOf(draft, "label");
  const proofs = draft.columns.get("proofs") ?? [];
  const records: RecordRows[] = [];
  let section: number | null = null;
  let group: string | undefined;
  let empty = 0;
  /** After a total or a note under the table, only a row that clearly goes on with it is a record. */
  let ended = false;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const value = column === null ? null : repairedValue(draft, view.value(row, column));
    const cell = column === null ? NO_CELL : readIndicatorCell(value, draft.paired);
    const previous = records[records.length - 1];
    const filled = countFilled(draft, row);
    if (filled === 0) {
      const continues = column !== null && previous !== undefined && isMergedDown(draft, row, column) && previous.last === row - 1;
      if (continues && previous && proofs.some((at) => view.value(row, at) !== null)) previous.last = row;
      empty += 1;
      continue;
    }
    const gap = empty;
    empty = 0;
    const opened = sectionOf(draft, row, left, right, cell);
    if (opened !== null) {
      section = opened;
      continue;
    }
    const body = filled <= 2 ? bodyTitle(draft, row) : null;
    if (body !== null) {
      group = body;
      section = null;
      continue;
    }
    if (isTotalRow(draft.segment, row)) {
      ended = records.length > 0 && !belongsBelow(draft, row);
      continue;
    }
    const add = (fields: Partial<RecordRows>) => records.push({ row, last: lastOfMerge(draft, row), cell, section, group, asDate: false, byLabel: null, ...fields });
    if (column === null) {
      const text = label === null ? "" : view.text(row, label);
      const byLabel = draft.sheetIndicator ?? (text === "" ? null : indicatorOfLabel(text));
      if (draft.sheetIndicator !== undefined) {
        if (previous) previous.last = row;
        else add({ byLabel });
      } else if (text !== "" && (byLabel !== null || (filled >= 2 && gap === 0))) add({ byLabel });
      continue;
    }
    if (looksLikeDate(value, view.sheet.formats ? view.format(row, column) : undefined)) {
      if (filled >= 2) add({ asDate: true });
    } else if (cell.mentions.length > 0) {
      const known = resolveMentions(cell, draft.numbering).length > 0;
      const stray = (cell.style === "leading" && filled === 1 && records.length > 0) || (gap >= FAR && filled === 1) || (!known && (gap > 0 || filled === 1));
      if (!stray && !(ended && !goesOn(draft, row, cell, previous))) {
        ended = false;
        add({});
      }
    } else if (value === null) {
      const isMerged = isMergedDown(draft, row, column);
      if (previous && isMerged && previous.last >= row - 1) previous.last = Math.max(previous.last, row);
      else continueOrLabel(draft, row, label, previous, add);
    } else if (gap > 0 && records.length > 0) ended = true;
  }
  return records;
}

/** A number past the last one, or with its own title. */
function goesOn(draft: Draft, row: number, cell: IndicatorCell, previous: RecordRows | undefined): boolean {
  const numbers = resolveMentions(cell, draft.numbering);
  const last = previous?.cell ? (resolveMentions(previous.cell, draft.numbering)[0] ?? 0) : 0;
  const label = columnOf(draft, "label");
  const title = label === null ? cell.rest : draft.segment.view.text(row, label);
  return numbers.some((one) => one > last || compareLabel(title, one).agrees);
}

/** A subtotal inside the table: a section or a number follows at once. */
function belongsBelow(draft: Draft, row: number): boolean {
  const column = columnOf(draft, "indicator");
  const { view, left, right, lastRow } = draft.segment;
  if (column === null || row >= lastRow) return false;
  const cell = readIndicatorCell(view.value(row + 1, column), draft.paired);
  return cell.mentions.length > 0 || sectionOf(draft, row + 1, left, right, cell) !== null;
}

/** A row without number: more proofs of the row above, or a title that stands alone. */
function continueOrLabel(draft: Draft, row: number, label: number | null, previous: RecordRows | undefined, add: (fields: Partial<RecordRows>) => void): void {
  const { view } = draft.segment;
  const text = label === null || view.value(row, label) === null ? "" : view.text(row, label);
  if (text !== "") {
    const byLabel = indicatorOfLabel(text);
    const status = columnOf(draft, "status");
    if (byLabel !== null && (status === null || view.value(row, status) !== null || proofTexts(draft, row).length > 0)) add({ byLabel });
    return;
  }
  const status = columnOf(draft, "status");
  const saysStatus = status !== null && view.value(row, status) !== null;
  if (previous && previous.last === row - 1 && !saysStatus && proofTexts(draft, row).length > 0) previous.last = row;
}

function proofTexts(draft: Draft, row: number): string[] {
  return (draft.columns.get("proofs") ?? []).map((column) => draft.segment.view.value(row, column)).filter((value) => typeof value === "string");
}

function countFilled(draft: Draft, row: number): number {
  const { view, left, right } = draft.segment;
  let filled = 0;
  for (let column = left; column <= right; column += 1) if (view.value(row, column) !== null) filled += 1;
  return filled;
}

function isMergedDown(draft: Draft, row: number, column: number): boolean {
  const area = draft.segment.view.merge(row, column);
  return area !== null && area.top < row && area.left === area.right;
}

function lastOfMerge(draft: Draft, row: number): number {
  const column = columnOf(draft, "indicator");
  const area = column === null ? null : draft.segment.view.merge(row, column);
  return area && area.top === row && area.left === area.right ? Math.min(area.bottom, draft.segment.lastRow) : row;
}

function sectionOf(draft: Draft, row: number, left: number, right: number, cell: IndicatorCell): number | null {
  const numbered = countFilled(draft, row) === 1 ? numberedSection(draft, row) : null;
  if (numbered !== null) return numbered;
  if (cell.mentions.length > 0) return null;
  const { view } = draft.segment;
  for (let column = left; column <= Math.min(right, left + 3); column += 1) {
    const value = view.value(row, column);
    if (value === null) continue;
    return columnOf(draft, "criterion") === column && countFilled(draft, row) > 2 ? null : readSection(value);
  }
  return null;
}

/** "4. MOYENS" or "IV. Moyens" alone in its row, above the first indicator of that criterion. */
function numberedSection(draft: Draft, row: number): number | null {
  const { view, left, right, lastRow } = draft.segment;
  const column = columnOf(draft, "indicator");
  if (column === null || row >= lastRow) return null;
  let at = left;
  while (at < right && view.value(row, at) === null) at += 1;
  const criterion = /^\W*(?:[1-7]|[iv]+)\s*[.):-]/i.test(view.text(row, at).replace(/[\u2010-\u2015]/g, "-")) ? readCriterion(view.value(row, at)) : null;
  const next = criterion === null ? null : readIndicatorCell(repairedValue(draft, view.value(row + 1, column)), draft.paired);
  const [first] = next && next.style !== "leading" ? resolveMentions(next, draft.numbering) : [];
  return first !== undefined && criterionOf(first) === criterion ? criterion : null;
}

const BODY = /^(?:client|cliente|organisme(?: de formation)?|of|societe|structure|entreprise|cabinet|dossier client|body)\s*(?:n°\s*\d+\s*)?[:\-–]\s*(.+)$/i;

/** "Client : Formavelle" opening a block. */
export function bodyTitle(draft: Draft, row: number): string | null {
  const { view, left, right } = draft.segment;
  for (let column = left; column <= right; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    const label = BODY.exec(text.normalize("NFC").replace(/é/g, "e"));
    return label ? text.slice(text.search(/[:\-–]/) + 1).trim() : null;
  }
  return null;
}

