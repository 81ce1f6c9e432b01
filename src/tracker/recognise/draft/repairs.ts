/** Numbers that Excel changed: `6/10` became 6 October, `3.10` became 3.1. Read as she says; her cells stay. */
import type { CellValue } from "../../cells/grid";
import type { Warning } from "../../model/recognition";
import { changedByExcel, looksLikeDate } from "../../cells/writtenDates";
import type { Draft } from "./draft";
import { columnOf } from "./result";
import { textOf } from "../layout/view";

/** What she said that a number cell is; undefined where she said nothing of it. */
export function repairOf(draft: Draft, value: CellValue): string | undefined {
  return typeof value === "number" ? draft.repairs?.get(textOf(value)) : undefined;
}

/** The value of a cell of numbers, as she repaired it. */
export function repairedValue(draft: Draft, value: CellValue): CellValue {
  return repairOf(draft, value) ?? value;
}

/** Warns of a number that Excel turned into a date; such a cell keeps no indicator until she accepts the repair. */
export function dateWarning(draft: Draft, row: number, warnings: Warning[]): boolean {
  const column = columnOf(draft, "indicator");
  if (column === null) return false;
  const { view } = draft.segment;
  const value = view.value(row, column);
  const format = view.sheet.formats ? view.format(row, column) : undefined;
  if (repairOf(draft, value) !== undefined || !looksLikeDate(value, format)) return false;
  const [first, second] = changedByExcel(value, format, view.date1904) ?? [];
  const join = draft.paired ? "-" : draft.numbering === "criterion.rank" ? "." : "/";
  warnings.push({
    type: "dateLikeIndicator",
    sheet: view.sheet.name,
    row: row + 1,
    text: textOf(value),
    proposal: first === undefined || second === undefined ? "" : `${first}${join}${second}`,
  });
  return true;
}
