/** Reads a proof register: a row per document, with the indicators that it serves. */
import type { RegisterEntry, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { criterionOf } from "../../../rnq/numbers";
import { type IndicatorCell, readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { cellsOf, hyphenReader } from "../records/hyphens";
import { dateWarning, repairedValue } from "../draft/repairs";
import { columnOf, dateIn, repeated, type Writable } from "../draft/result";
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
  const numbers = columnOf(draft, "indicator");
  const statuses = columnOf(draft, "status");
  const links = columnOf(draft, "links");
  const bodies = columnOf(draft, "body");
  const sessions = columnOf(draft, "session");
  const at = (column: number | null, row: number) => (column === null ? null : view.filled(row, column));
  const unhyphened = hyphenReader(cellsOf(draft, numbers));
  for (let row = firstRow; row <= lastRow; row += 1) {
    const proof = view.value(row, proofColumn);
    const number = at(numbers, row);
    if (proof === null) {
      empty += 1;
      continue;
    }
    if ((empty > 2 && number === null) || isTotalRow(draft.segment, row) || (number === null && isAlone(draft, row)))
      continue;
    empty = 0;
    const asDate = dateWarning(draft, row, warnings);
    const text = repeated(number);
    const entry: Writable<RegisterEntry> = {
      table,
      sheet: view.sheet.name,
      row: row + 1,
      proof: textOf(proof),
      indicatorText: typeof text === "boolean" ? String(text) : text,
      indicators: asDate ? [] : resolveList(readIndicatorCell(unhyphened(repairedValue(draft, number)))),
    };
    if (statuses !== null) entry.statusText = repeated(at(statuses, row));
    const date = dateIn(draft, "date", row, warnings);
    if (date) entry.date = date;
    const expiry = dateIn(draft, "expiry", row, warnings);
    if (expiry) entry.expiry = expiry;
    const link =
      view.link(row, proofColumn) ?? (links === null ? null : (view.link(row, links) ?? view.text(row, links)));
    if (link) entry.link = link;
    const group = textOf(at(bodies, row)) || draft.group;
    if (group) entry.group = group;
    const session = textOf(at(sessions, row));
    if (session) entry.session = session;
    entries.push(entry);
  }
  const [first] = entries;
  const last = entries[entries.length - 1];
  return first && last ? { entries, first: first.row - 1, last: last.row - 1, warnings } : null;
}

function isAlone(draft: Draft, row: number): boolean {
  const { left, right } = draft.segment;
  return right - left >= 3 && countFilled(draft.segment, row) === 1;
}

/**
 * Numbers of a cell that lists several: 1.5 was typed "1,5" and means 1 and 5, unless the dot is that of
 * criterion.indicator (3.9).
 */
export function resolveList(cell: IndicatorCell): readonly number[] {
  const isCriterion = cell.mentions.every(
    ({ value, dotted }) => dotted === undefined || (value <= 33 && criterionOf(value) === dotted),
  );
  return resolveMentions(cell, isCriterion ? "criterion.indicator" : "list");
}
