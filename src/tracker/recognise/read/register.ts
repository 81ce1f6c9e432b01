/** Reads a proof register: a row per document, with the indicators that it serves. */
import type { CellValue } from "../../cells/grid";
import type { RegisterEntry, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { listedIndicators } from "../numbers/indicators";
import { hyphenReader } from "../records/hyphens";
import { dateWarner, repairedValue } from "../draft/repairs";
import { columnOf, repeated } from "../draft/result";
import { roomyEntry } from "../draft/roomyRows";
import { cellsOfRole, datesOfRole, textsOfColumn, textsOfRole } from "../draft/roleCells";
import { countFilled } from "../layout/segments";
import { textOf } from "../layout/view";
import { isTotalRow } from "../layout/totals";

export interface ReadRegister {
  readonly entries: RegisterEntry[];
  readonly first: number;
  readonly last: number;
  readonly warnings: Warning[];
}

export function readRegister(draft: Draft, table: number): ReadRegister | null {
  const { view, firstRow, lastRow } = draft.segment;
  const proofColumn = columnOf(draft, "proofs");
  if (proofColumn === null) return null;
  const warnings: Warning[] = [];
  const entries: RegisterEntry[] = [];
  let empty = 0;
  const numberAt = cellsOfRole(draft, "indicator");
  const entryOf = entryReader(draft, table, proofColumn, warnings);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const proof = view.value(row, proofColumn);
    if (proof === null) {
      empty += 1;
      continue;
    }
    const number = numberAt(row);
    const isUnnumbered = number === null;
    if ((empty > 2 && isUnnumbered) || isTotalRow(draft.segment, row) || (isUnnumbered && isAlone(draft, row)))
      continue;
    empty = 0;
    entries.push(entryOf(row, proof, number));
  }
  const [first] = entries;
  const last = entries[entries.length - 1];
  return first && last ? { entries, first: first.row - 1, last: last.row - 1, warnings } : null;
}

/** Reads single rows as entries: where each role lies is settled once. */
function entryReader(
  draft: Draft,
  table: number,
  proofColumn: number,
  warnings: Warning[],
): (row: number, proof: CellValue, number: CellValue) => RegisterEntry {
  const { view } = draft.segment;
  const sheet = view.sheet.name;
  const links = columnOf(draft, "links");
  const statusAt = columnOf(draft, "status") === null ? null : cellsOfRole(draft, "status");
  const bodyAt = textsOfRole(draft, "body");
  const sessionAt = textsOfRole(draft, "session");
  const dateAt = datesOfRole(draft, "date");
  const expiryAt = datesOfRole(draft, "expiry");
  const warnOfDate = dateWarner(draft, warnings);
  const unhyphened = hyphenReader(textsOfColumn(draft, columnOf(draft, "indicator")));
  const linkOf = (row: number) =>
    view.link(row, proofColumn) ?? (links === null ? null : (view.link(row, links) ?? view.text(row, links)));
  return (row, proof, number) => {
    const asDate = typeof number === "number" && warnOfDate(row);
    const text = repeated(number);
    const entry = roomyEntry({
      table,
      sheet,
      row: row + 1,
      proof: textOf(proof),
      indicatorText: typeof text === "boolean" ? String(text) : text,
      indicators: asDate ? [] : listedIndicators(unhyphened(repairedValue(draft, number))),
    });
    if (statusAt) entry.statusText = repeated(statusAt(row));
    const date = dateAt(row, warnings);
    if (date) entry.date = date;
    const expiry = expiryAt(row, warnings);
    if (expiry) entry.expiry = expiry;
    const link = linkOf(row);
    if (link) entry.link = link;
    const group = bodyAt(row) || draft.group;
    if (group) entry.group = group;
    const session = sessionAt(row);
    if (session) entry.session = session;
    return entry;
  };
}

function isAlone(draft: Draft, row: number): boolean {
  const { left, right } = draft.segment;
  return right - left >= 3 && countFilled(draft.segment, row) === 1;
}
