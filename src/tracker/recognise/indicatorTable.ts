/** Reads the rows of an indicator table: which rows are records, and what each says. */
import type { IndicatorRow, SaidStatus, Warning } from "../recognition";
import type { Draft } from "./draft";
import { looksLikeDate } from "./dates";
import { sheetCriterion, titleCriterion } from "./indicatorColumns";
import { lostZero, readCriterion, readIndicatorCell, readSection, resolveMentions, type IndicatorCell } from "./indicators";
import { indicatorOfLabel } from "./labels";
import { dateWarning } from "./register";
import { proofSeparator, splitProofs, type ProofSeparator } from "./proofs";
import { columnOf, dateOf, isTotalRow, present, repeated, valueOf } from "./result";
import { readYesNo, type ReadStatus } from "./statuses";
import { statusReader } from "./statusColumn";
import { textOf } from "./view";
import { fold } from "./words";

export interface ReadTable {
  readonly rows: IndicatorRow[];
  /** 0-based rows of the first and last record; null when there is none. */
  readonly first: number;
  readonly last: number;
  readonly criterionFrom?: "section rows" | "merged cells" | "numbering" | "sheet name";
  readonly warnings: Warning[];
}

interface RecordRows {
  readonly row: number;
  last: number;
  readonly cell: IndicatorCell | null;
  readonly section: number | null;
  readonly group: string | undefined;
  /** A number that Excel turned into a date. */
  readonly asDate: boolean;
  readonly byLabel: number | null;
}

export function readIndicatorTable(draft: Draft, table: number): ReadTable | null {
  const records = findRecords(draft);
  const [firstRecord] = records;
  const lastRecord = records[records.length - 1];
  if (!firstRecord || !lastRecord) return null;
  const warnings: Warning[] = [];
  const criteria = criterionReader(draft, records);
  const status = statusReader(draft, records.map((record) => record.row));
  const separator = separatorOf(draft);
  const hasLinks = tableHasLinks(draft, records);
  const { view } = draft.segment;
  const sheet = view.sheet.name;

  const rows = records.map((record): IndicatorRow => {
    const { row, last, cell } = record;
    const indicators = record.byLabel !== null ? [record.byLabel] : cell && !record.asDate ? resolveMentions(cell, draft.numbering) : [];
    const said = status.read(row);
    const proofs = proofsOf(draft, row, last, separator);
    if (record.asDate) dateWarning(draft, row, warnings);
    else if (cell && cell.mentions.length > 0 && indicators.length === 0) warnings.push({ type: "unknownIndicator", sheet, row: row + 1, text: textOf(valueOf(draft, "indicator", row)) });
    const lost = cell && draft.numbering === "criterion.indicator" ? lostZero(cell) : null;
    if (lost !== null) warnings.push({ type: "trailingZeroLost", sheet, row: row + 1, ...(indicators[0] === undefined ? {} : { indicator: indicators[0] }), text: textOf(valueOf(draft, "indicator", row)), proposal: lost });
    const exempt = isExempt(draft, row);
    if (status.exists && said.read === null && !exempt) warnings.push({ type: "unreadableStatus", sheet, row: row + 1, text: textOf(said.value), ...(indicators[0] === undefined ? {} : { indicator: indicators[0] }) });
    const read: ReadStatus | null = exempt ? { status: "notApplicable" } : said.read;
    const severity = read?.severity ?? (read && read.status !== "compliant" && read.status !== "notApplicable" ? severityOf(draft, row) : undefined);
    return {
      table, sheet, row: row + 1,
      ...(last > row ? { lastRow: last + 1 } : {}),
      indicatorText: indicatorText(draft, row),
      indicators,
      criterion: criteria.read(record),
      ...(status.exists ? { statusText: repeated(said.value) } : {}),
      status: status.exists || exempt ? (read?.status ?? null) : null,
      ...(severity ? { severity } : {}),
      proofs: proofs.map((proof) => proof.text),
      ...(hasLinks && proofs.length > 0 ? { links: proofs.map((proof) => proof.link) } : {}),
      ...present({
        deadline: dateOf(draft, "deadline", row, warnings),
        lastCheck: dateOf(draft, "lastCheck", row, warnings),
        expiry: dateOf(draft, "expiry", row, warnings),
        responsible: textOf(valueOf(draft, "responsible", row)),
        label: textOf(valueOf(draft, "label", row)) || (cell?.rest ?? ""),
        group: textOf(valueOf(draft, "body", row)) || record.group || draft.group,
      }),
    };
  });
  for (const [colour, taken] of status.colours) {
    warnings.push({ type: "colourOnly", sheet, text: colour, ...(taken ? { proposal: taken } : {}) });
  }
  const merged = mergeRepeated(rows);
  return {
    rows: merged, first: firstRecord.row, last: lastRecord.last, warnings,
    ...(criteria.from ? { criterionFrom: criteria.from } : {}),
  };
}

const NO_CELL: IndicatorCell = { mentions: [], style: "none", criterion: null, rest: "" };
/** Empty rows after which a lone number is no longer part of the table. */
const FAR = 3;

function findRecords(draft: Draft): RecordRows[] {
  const { view, firstRow, lastRow, left, right } = draft.segment;
  const column = columnOf(draft, "indicator");
  const label = columnOf(draft, "label");
  const proofs = draft.columns.get("proofs") ?? [];
  const records: RecordRows[] = [];
  let section: number | null = null;
  let group: string | undefined;
  let empty = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const value = column === null ? null : view.value(row, column);
    const cell = column === null ? NO_CELL : readIndicatorCell(value);
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
    if (isTotalRow(draft, row)) continue;
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
      if (!stray) add({});
    } else if (value === null) {
      const isMerged = isMergedDown(draft, row, column);
      if (previous && isMerged && previous.last >= row - 1) previous.last = Math.max(previous.last, row);
      else continueOrLabel(draft, row, label, previous, add);
    }
  }
  return records;
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
  if (cell.mentions.length > 0) return null;
  const { view } = draft.segment;
  for (let column = left; column <= Math.min(right, left + 3); column += 1) {
    const value = view.value(row, column);
    if (value === null) continue;
    return columnOf(draft, "criterion") === column && countFilled(draft, row) > 2 ? null : readSection(value);
  }
  return null;
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

function indicatorText(draft: Draft, row: number): string | number {
  if (draft.sheetIndicator !== undefined) return draft.segment.view.sheet.name;
  const value = repeated(valueOf(draft, "indicator", row));
  return typeof value === "boolean" ? String(value) : value;
}

interface CriterionReader {
  readonly from?: "section rows" | "merged cells" | "numbering" | "sheet name";
  read(record: RecordRows): number | null;
}

function criterionReader(draft: Draft, records: readonly RecordRows[]): CriterionReader {
  const { view } = draft.segment;
  const column = columnOf(draft, "criterion");
  if (column !== null) {
    const merged = records.some(({ row }) => { const area = view.merge(row, column); return area !== null && area.bottom > area.top; });
    const written = records.filter(({ row }) => view.value(row, column) !== null).length;
    let last: number | null = null;
    const carried = new Map<number, number | null>();
    for (const { row } of records) {
      const value = view.filled(row, column);
      const own = readCriterion(value);
      if (own !== null) last = own;
      carried.set(row, own ?? (value === null && written <= records.length * 0.7 ? last : null));
    }
    return { ...(merged ? { from: "merged cells" as const } : {}), read: ({ row }) => carried.get(row) ?? null };
  }
  if (records.some(({ section }) => section !== null)) return { from: "section rows", read: ({ section }) => section };
  const numbered = (record: RecordRows) => record.cell?.criterion ?? record.cell?.mentions[0]?.dotted ?? null;
  if (draft.numbering !== "list" && records.filter((record) => numbered(record) !== null).length * 2 > records.length) return { from: "numbering", read: numbered };
  const ofSheet = sheetCriterion(view.sheet.name);
  if (ofSheet !== null) return { from: "sheet name", read: () => ofSheet };
  const title = titleCriterion(draft.segment);
  return title === null ? { read: () => null } : { from: "section rows", read: () => title };
}

function isExempt(draft: Draft, row: number): boolean {
  const value = valueOf(draft, "applicable", row);
  if (value === null) return false;
  const column = columnOf(draft, "applicable");
  if (column !== null && column === draft.exempt) return readYesNo(value) === true;
  return readYesNo(value) === false;
}

function severityOf(draft: Draft, row: number): "minor" | "major" | undefined {
  const text = textOf(valueOf(draft, "severity", row));
  if (text === "m" || /^min(eure?|or)?\b/.test(fold(text)) || /\bmineure?\b/.test(fold(text))) return /majeure?/.test(fold(text)) ? undefined : "minor";
  return text === "M" || /\bmaj(eure?|or)?\b/.test(fold(text)) ? "major" : undefined;
}

function separatorOf(draft: Draft): (column: number) => ProofSeparator {
  const { view, firstRow, lastRow } = draft.segment;
  const known = new Map<number, ProofSeparator>();
  for (const column of draft.columns.get("proofs") ?? []) {
    const texts: string[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const value = view.value(row, column);
      if (typeof value === "string") texts.push(value);
    }
    known.set(column, proofSeparator(texts));
  }
  return (column) => known.get(column) ?? "commas";
}

function tableHasLinks(draft: Draft, records: readonly RecordRows[]): boolean {
  const { view } = draft.segment;
  const columns = [...(draft.columns.get("proofs") ?? []), ...(draft.columns.get("links") ?? [])];
  if (columnOf(draft, "links") !== null) return true;
  return records.some(({ row, last }) => {
    for (let at = row; at <= last; at += 1) if (columns.some((column) => view.link(at, column) !== null)) return true;
    return false;
  });
}

function proofsOf(draft: Draft, row: number, last: number, separator: (column: number) => ProofSeparator): { text: string; link: string | null }[] {
  const { view } = draft.segment;
  const found: { text: string; link: string | null }[] = [];
  for (let at = row; at <= last; at += 1) {
    const before = found.length;
    for (const column of draft.columns.get("proofs") ?? []) {
      const value = view.value(at, column);
      if (typeof value !== "string") continue;
      const link = view.link(at, column);
      for (const text of splitProofs(value, separator(column))) found.push({ text, link });
    }
    const linkColumn = columnOf(draft, "links");
    if (linkColumn !== null) linkProofs(view.link(at, linkColumn) ?? view.text(at, linkColumn), found.slice(before));
  }
  return found;
}

/** The addresses of a link column, one per proof in order; a single one serves every proof of its row. */
function linkProofs(text: string, proofs: { link: string | null }[]): void {
  const targets = text.split(/[\n;]+|\s,\s|,\s+/).map((part) => part.trim()).filter(Boolean);
  proofs.forEach((proof, index) => {
    proof.link ??= (targets.length === 1 ? targets[0] : targets[index]) ?? null;
  });
}

const WORST: readonly SaidStatus[] = ["compliant", "partial", "todo", "nonCompliant"];

/** An indicator repeated on the rows of its proofs becomes one entry, where the table does so throughout. */
function mergeRepeated(rows: IndicatorRow[]): IndicatorRow[] {
  const joins = (row: IndicatorRow, next: IndicatorRow) =>
    row.indicators.length === 1 && next.indicators.length === 1 && row.indicators[0] === next.indicators[0] && row.group === next.group &&
    (row.label === next.label || next.label === undefined);
  const repeats = rows.filter((row, index) => index > 0 && joins(rows[index - 1] ?? row, row));
  const repeated = new Set(repeats.map((row) => row.indicators[0]));
  const distinct = new Set(rows.map((row) => row.indicators[0])).size;
  if (repeated.size < 3 && repeated.size < distinct * 0.25) return rows;
  if (!rows.some((row) => row.proofs.length > 0)) return rows;
  return rows.reduce<IndicatorRow[]>((merged, row) => {
    const last = merged[merged.length - 1];
    if (last && joins(last, row)) merged[merged.length - 1] = joined(last, row);
    else merged.push(row);
    return merged;
  }, []);
}

function joined(row: IndicatorRow, next: IndicatorRow): IndicatorRow {
  const blank = next.statusText === "" || next.statusText === undefined;
  const worse = !blank && (row.statusText === "" || WORST.indexOf(next.status ?? "compliant") > WORST.indexOf(row.status ?? "compliant"));
  const links = row.links || next.links ? [...(row.links ?? row.proofs.map(() => null)), ...(next.links ?? next.proofs.map(() => null))] : undefined;
  return {
    ...next, ...row,
    lastRow: next.lastRow ?? next.row,
    ...(worse ? { status: next.status, ...(next.statusText === undefined ? {} : { statusText: next.statusText }) } : {}),
    proofs: [...row.proofs, ...next.proofs],
    ...(links ? { links } : {}),
  };
}
