/** Reads a proof register: a row per document, with the indicators that it serves. */
import type { RegisterEntry, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { criterionOf } from "../../../rnq/numbers";
import { type IndicatorCell, readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { cellsOf, hyphenReader } from "../records/hyphens";
import { dateWarning, repairedValue } from "../draft/repairs";
import { columnOf, dateOf, present, repeated, valueOf } from "../draft/result";
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
  const unhyphened = hyphenReader(cellsOf(draft, numbers));
  for (let row = firstRow; row <= lastRow; row += 1) {
    const proof = view.value(row, proofColumn);
    const number = valueOf(draft, "indicator", row);
    if (proof === null) {
      empty += 1;
      continue;
    }
    if ((empty > 2 && number === null) || isTotalRow(draft.segment, row) || (number === null && isAlone(draft, row)))
      continue;
    empty = 0;
    const asDate = dateWarning(draft, row, warnings);
    const text = repeated(number);
    const link = view.link(row, proofColumn) ?? linkOf(draft, row);
    entries.push({
      table,
      sheet: view.sheet.name,
      row: row + 1,
      proof: textOf(proof),
      indicatorText: typeof text === "boolean" ? String(text) : text,
      indicators: asDate ? [] : resolveList(readIndicatorCell(unhyphened(repairedValue(draft, number)))),
      ...(columnOf(draft, "status") === null ? {} : { statusText: repeated(valueOf(draft, "status", row)) }),
      ...present({
        date: dateOf(draft, "date", row, warnings),
        expiry: dateOf(draft, "expiry", row, warnings),
        link: link ?? undefined,
        group: textOf(valueOf(draft, "body", row)) || draft.group,
      }),
    });
  }
  const [first] = entries;
  const last = entries[entries.length - 1];
  return first && last ? { entries, first: first.row - 1, last: last.row - 1, warnings } : null;
}

function isAlone(draft: Draft, row: number): boolean {
  const { left, right } = draft.segment;
  return right - left >= 3 && countFilled(draft.segment, row) === 1;
}

function linkOf(draft: Draft, row: number): string | null {
  const column = columnOf(draft, "links");
  if (column === null) return null;
  return draft.segment.view.link(row, column) ?? (draft.segment.view.text(row, column) || null);
}

/**
 * Numbers of a cell that lists several: 1.5 was typed "1,5" and means 1 and 5, unless the dot is that of
 * criterion.indicator (3.9).
 */
export function resolveList(cell: IndicatorCell): number[] {
  const isCriterion = cell.mentions.every(
    ({ value, dotted }) => dotted === undefined || (value <= 33 && criterionOf(value) === dotted),
  );
  return resolveMentions(cell, isCriterion ? "criterion.indicator" : "list");
}
