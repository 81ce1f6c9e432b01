/** Reads the rows of an indicator table: which rows are records, and what each says. */
import type { IndicatorRow, Warning } from "../recognition";
import { criterionReader } from "./criterionOfRow";
import type { Draft } from "./draft";
import { lostZero, resolveMentions } from "./indicators";
import { findRecords } from "./records";
import { dateWarning, repairOf } from "./repairs";
import { mergeRepeated } from "./repeated";
import { columnOf, dateOf, present, repeated, valueOf } from "./result";
import { proofsOf, separatorOf, tableHasLinks } from "./rowProofs";
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
    const repaired = repairOf(draft, valueOf(draft, "indicator", row));
    const indicators = record.byLabel !== null ? [record.byLabel] : cell && !record.asDate ? resolveMentions(cell, draft.numbering) : [];
    const said = status.read(row);
    const proofs = proofsOf(draft, row, last, separator);
    if (record.asDate) dateWarning(draft, row, warnings);
    else if (cell && cell.mentions.length > 0 && indicators.length === 0) warnings.push({ type: "unknownIndicator", sheet, row: row + 1, text: textOf(valueOf(draft, "indicator", row)) });
    const lost = cell && repaired === undefined && draft.numbering === "criterion.indicator" ? lostZero(cell) : null;
    if (lost !== null) warnings.push({ type: "trailingZeroLost", sheet, row: row + 1, ...(indicators[0] === undefined ? {} : { indicator: indicators[0] }), text: textOf(valueOf(draft, "indicator", row)), proposal: lost });
    const exempt = isExempt(draft, row);
    if (status.exists && said.read === null && !exempt && status.colours.size === 0) warnings.push({ type: "unreadableStatus", sheet, row: row + 1, text: textOf(said.value), ...(indicators[0] === undefined ? {} : { indicator: indicators[0] }) });
    const read: ReadStatus | null = exempt ? { status: "notApplicable" } : said.read;
    const severity = read?.severity ?? (read && read.status !== "compliant" && read.status !== "notApplicable" ? severityOf(draft, row) : undefined);
    return {
      table, sheet, row: row + 1,
      ...(last > row ? { lastRow: last + 1 } : {}),
      indicatorText: indicatorText(draft, row),
      ...(repaired === undefined ? {} : { repaired }),
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
    if (draft.colours?.has(colour)) continue;
    warnings.push({ type: "colourOnly", sheet, text: colour, ...(taken ? { proposal: taken } : {}) });
  }
  const merged = mergeRepeated(rows);
  return {
    rows: merged, first: firstRecord.row, last: lastRecord.last, warnings,
    ...(criteria.from ? { criterionFrom: criteria.from } : {}),
  };
}

function indicatorText(draft: Draft, row: number): string | number {
  if (draft.sheetIndicator !== undefined) return draft.segment.view.sheet.name;
  const value = repeated(valueOf(draft, "indicator", row));
  return typeof value === "boolean" ? String(value) : value;
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

