/** Reads the rows of an indicator table: which rows are records, and what each says. */
import { columnLetters } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { IndicatorRow, OpenQuestion, ReadColour, SaidStatus, Warning } from "../../model/recognition";
import { criterionReader } from "../records/criterionOfRow";
import type { Draft } from "../draft/draft";
import { lostZero, resolveMentions } from "../numbers/indicators";
import { leftOutReader } from "../records/leftOut";
import { findRecords, type RecordRows } from "../records/records";
import { dateWarner, repairOf } from "../draft/repairs";
import { mergeRepeated } from "../records/repeated";
import { columnOf, repeated } from "../draft/result";
import { roomyRow } from "../draft/roomyRows";
import { cellsOfRole, datesOfRole, textsOfRole } from "../draft/roleCells";
import { proofsOf, proofWays, type ProofWays } from "../records/proofs/rowProofs";
import { readYesNo, saysNo, type ReadStatus } from "../status/statuses";
import { legendAround } from "../records/legendTexts";
import { UnreadWords } from "../records/statusQuestions";
import type { Legend } from "../status/legends/legend";
import { statusReader, type StatusReader } from "../records/statusColumn";
import { textOf } from "../layout/view";
import { fold } from "../../cells/words";
import { append } from "../../cells/many";

export interface ReadTable {
  readonly rows: IndicatorRow[];
  /** 0-based rows of the first and last record; null when there is none. */
  readonly first: number;
  readonly last: number;
  readonly criterionFrom?: "section rows" | "merged cells" | "numbering" | "sheet name";
  readonly warnings: Warning[];
  readonly questions: OpenQuestion[];
  /** See `Scale.told`. */
  readonly told: ReadonlyMap<string, SaidStatus | null>;
  /** Where colours alone say the status. */
  readonly colours: readonly ReadColour[];
}

/** `legend` is what the sheets of explanations say. */
export function readIndicatorTable(draft: Draft, table: number, legend: Legend): ReadTable | null {
  const { records, untold } = findRecords(draft);
  const [firstRecord] = records;
  const lastRecord = records[records.length - 1];
  if (!firstRecord || !lastRecord) return null;
  const warnings: Warning[] = [];
  const criteria = criterionReader(draft, records);
  const status = statusReader(
    draft,
    records.map((record) => record.row),
    { legend: legendAround(draft.segment, lastRecord.last, legend) },
  );
  const isExempt = exemptionReader(draft);
  const exempted = isExempt === null ? [] : records.filter(({ row }) => isExempt(row));
  const denied = exempted.filter(({ row }) => {
    const { value, read } = status.read(row);
    return value !== null && read?.status !== "notApplicable";
  });
  const isSaid = draft.settled?.includes("applicable") || isHeaded(draft, "applicable");
  const isOpen = !isSaid && (draft.exemptDoubt !== undefined || denied.length * 2 > exempted.length);
  const reading: Reading = {
    exemption: { isOpen, exempted: new Set(exempted.map(({ row }) => row)), rows: [] },
    draft,
    table,
    cells: rowCells(draft),
    warnings,
    warnOfDate: dateWarner(draft, warnings),
    criteria,
    status,
    unread: new UnreadWords(draft, table, status),
    isLeftOut: leftOutReader(draft),
    proofs: proofWays(draft, records),
    coloured: new Map(),
  };
  const rows = mergeRepeated(records.map((record) => readRecord(reading, record)));
  append(warnings, untoldWarnings(draft, untold));
  append(warnings, colourWarnings(reading));
  return {
    rows,
    first: firstRecord.row,
    last: lastRecord.last,
    warnings,
    questions: [...reading.unread.questions(), ...exemptQuestions(reading)],
    told: status.told,
    colours: [...reading.coloured].map(([colour, coloured]) => ({
      colour,
      status: status.colours.get(colour) ?? draft.colours?.get(colour) ?? null,
      rows: coloured,
    })),
    ...(criteria.from ? { criterionFrom: criteria.from } : {}),
  };
}

/** What is settled once for the whole table. */
interface Reading {
  readonly draft: Draft;
  readonly table: number;
  readonly warnings: Warning[];
  readonly warnOfDate: (row: number) => boolean;
  readonly criteria: ReturnType<typeof criterionReader>;
  readonly status: StatusReader;
  readonly cells: RowCells;
  /** Whether the column that exempts is asked about, the rows (0-based) that it exempts, and those of them asked about. */
  readonly exemption: { readonly isOpen: boolean; readonly exempted: ReadonlySet<number>; readonly rows: number[] };
  readonly unread: UnreadWords;
  /** See `leftOutReader`. */
  readonly isLeftOut: (row: number) => boolean;
  readonly proofs: ProofWays;
  /** Fill colour that says a status -> its rows, from 1. */
  readonly coloured: Map<string, number[]>;
}

/** What a row holds under the roles that are read for themselves. */
type RowCells = ReturnType<typeof rowCells>;

function rowCells(draft: Draft) {
  return {
    indicator: cellsOfRole(draft, "indicator"),
    severity: textsOfRole(draft, "severity"),
    responsible: textsOfRole(draft, "responsible"),
    label: textsOfRole(draft, "label"),
    body: textsOfRole(draft, "body"),
    deadline: datesOfRole(draft, "deadline"),
    lastCheck: datesOfRole(draft, "lastCheck"),
    expiry: datesOfRole(draft, "expiry"),
  };
}

function readRecord(reading: Reading, record: RecordRows): IndicatorRow {
  const { draft, table, warnings, status, cells } = reading;
  const { row, last, cell } = record;
  const number = cells.indicator(row);
  const repaired = repairOf(draft, number);
  const indicators = indicatorsOf(draft, record);
  const said = status.read(row);
  if (said.colour !== undefined)
    reading.coloured.set(said.colour, [...(reading.coloured.get(said.colour) ?? []), row + 1]);
  const { exempted } = reading.exemption;
  const exempts = exempted.size > 0 && exempted.has(row);
  const isExempted = exempts && !reading.exemption.isOpen;
  if (exempts && reading.exemption.isOpen) reading.exemption.rows.push(row + 1);
  if (record.asDate) reading.warnOfDate(row);
  else warnOfNumber(reading, record, indicators, repaired !== undefined);
  const isOpen = exempts && !isExempted;
  const isUnread = status.exists && !isOpen && said.read === null && !isExempted && said.colour === undefined;
  if (isUnread && !reading.unread.add(said, row))
    warn(reading, record, "unreadableStatus", textOf(said.value), indicators);
  const isLeftOut =
    said.value === null && said.colour === undefined && said.read?.status === "todo" && reading.isLeftOut(row);
  const read: ReadStatus | null =
    isExempted || (isLeftOut && !isOpen) ? { status: "notApplicable" } : isOpen ? null : said.read;
  const severity =
    read?.severity ??
    (read && read.status !== "compliant" && read.status !== "notApplicable"
      ? severityOf(cells.severity(row))
      : undefined);
  const proofs = proofsOf(reading.proofs, row, last);
  // What every row has is made at once, the rest field by field: large tables have few fields a row.
  const found = roomyRow({
    table,
    sheet: draft.segment.view.sheet.name,
    row: row + 1,
    indicatorText: record.goesOn ? "" : indicatorText(draft, number),
    indicators,
    criterion: reading.criteria.read(record),
    status: status.exists || isExempted ? (read?.status ?? null) : null,
    proofs: proofs.texts,
  });
  if (last > row) found.lastRow = last + 1;
  if (repaired !== undefined) found.repaired = repaired;
  if (status.exists) found.statusText = repeated(said.value);
  if (severity) found.severity = severity;
  if (reading.proofs.hasLinks && proofs.texts.length > 0) found.links = proofs.links;
  const deadline = cells.deadline(row, warnings);
  if (deadline) found.deadline = deadline;
  const lastCheck = cells.lastCheck(row, warnings);
  if (lastCheck) found.lastCheck = lastCheck;
  const expiry = cells.expiry(row, warnings);
  if (expiry) found.expiry = expiry;
  const responsible = cells.responsible(row);
  if (responsible) found.responsible = responsible;
  const label = cells.label(row) || (cell?.rest ?? "");
  if (label) found.label = label;
  const group = cells.body(row) || record.group || draft.group;
  if (group) found.group = group;
  return found;
}

/** Rows of another title under an indicator, without a number: nothing says whose status they hold. */
function untoldWarnings({ segment: { view }, columns }: Draft, rows: readonly number[]): Warning[] {
  const { name: sheet } = view.sheet;
  const [label = 0] = columns.get("label") ?? [];
  return rows.map((row) => ({ type: "unknownIndicator", sheet, row: row + 1, text: view.text(row, label) }));
}

/** Whether the header of a role says so by itself. */
function isHeaded(draft: Draft, role: "applicable"): boolean {
  const column = columnOf(draft, role) ?? -1;
  return (draft.segment.hits.get(column) ?? []).some(({ meaning, quality }) => meaning === role && quality === 1);
}

/** Whether a column says which rows do not apply, where it only resembles one, or the statuses beside say otherwise. */
function exemptQuestions({ draft, table, exemption: { rows } }: Reading): OpenQuestion[] {
  const column = columnOf(draft, "applicable");
  // Where it may be the status it is asked although it exempts nothing: the statuses may be read from elsewhere.
  const isStatus = draft.exemptDoubt?.roles.includes("status") === true && !draft.settled?.includes("applicable");
  if (column === null || (rows.length === 0 && !isStatus)) return [];
  const choices = draft.exemptDoubt?.roles ?? ["applicable", "none"];
  const { name: sheet } = draft.segment.view.sheet;
  return [{ type: "column", table, sheet, column: columnLetters(column), rows, choices }];
}

function indicatorsOf(draft: Draft, { byLabel, cell, asDate }: RecordRows): readonly number[] {
  if (byLabel !== null) return [byLabel];
  return cell && !asDate ? resolveMentions(cell, draft.numbering) : [];
}

/** A number that is no indicator's, or that lost its last zero (3.10 stored as 3.1). */
function warnOfNumber(reading: Reading, record: RecordRows, indicators: readonly number[], isRepaired: boolean): void {
  const { draft, cells } = reading;
  const { cell, row } = record;
  if (!cell) return;
  const text = () => textOf(cells.indicator(row));
  if (cell.mentions.length > 0 && indicators.length === 0) warn(reading, record, "unknownIndicator", text(), []);
  const lost = !isRepaired && draft.numbering === "criterion.indicator" ? lostZero(cell) : null;
  if (lost !== null) warn(reading, record, "trailingZeroLost", text(), indicators, lost);
}

function warn(
  { draft, warnings }: Reading,
  { row }: RecordRows,
  type: Warning["type"],
  text: string,
  [indicator]: readonly number[],
  proposal?: string,
): void {
  warnings.push({
    type,
    sheet: draft.segment.view.sheet.name,
    row: row + 1,
    ...(indicator === undefined ? {} : { indicator }),
    text,
    ...(proposal === undefined ? {} : { proposal }),
  });
}

/** What each colour was taken for, where colours alone say the status and she has not said what they mean, by answer or by legend. */
function colourWarnings({ draft, status }: Reading): Warning[] {
  const { name: sheet } = draft.segment.view.sheet;
  return [...status.colours]
    .filter(([colour]) => !draft.colours?.has(colour) && !status.explained?.has(colour))
    .map(([colour, taken]) => ({ type: "colourOnly", sheet, text: colour, ...(taken ? { proposal: taken } : {}) }));
}

function indicatorText(draft: Draft, number: CellValue): string | number {
  if (draft.sheetIndicator !== undefined) return draft.segment.view.sheet.name;
  const value = repeated(number);
  return typeof value === "boolean" ? String(value) : value;
}

/** Tells whether a row (0-based) does not apply; null where no column says so. */
function exemptionReader(draft: Draft): ((row: number) => boolean) | null {
  const column = columnOf(draft, "applicable");
  if (column === null) return null;
  const isYes = draft.exempt === column;
  const cellAt = cellsOfRole(draft, "applicable");
  return (row) => {
    const value = cellAt(row);
    return value !== null && (isYes ? readYesNo(value) === true : saysNo(value));
  };
}

function severityOf(text: string): "minor" | "major" | undefined {
  if (text === "") return undefined;
  if (text === "m" || /^min(eure?|or)?\b/.test(fold(text)) || /\bmineure?\b/.test(fold(text)))
    return /majeure?/.test(fold(text)) ? undefined : "minor";
  return text === "M" || /\bmaj(eure?|or)?\b/.test(fold(text)) ? "major" : undefined;
}
