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

/**
 * Warns of numbers that Excel turned into dates, and answers for a row (0-based) whether its number is one: such a cell keeps
 * no indicator until she accepts the repair.
 */
export function dateWarner(draft: Draft, warnings: Warning[]): (row: number) => boolean {
  const column = columnOf(draft, "indicator");
  if (column === null) return () => false;
  const { view } = draft.segment;
  const hasFormats = view.sheet.formats !== undefined;
  return (row) => {
    const value = view.value(row, column);
    if (typeof value !== "number") return false;
    const format = hasFormats ? view.format(row, column) : undefined;
    if (!looksLikeDate(value, format) || repairOf(draft, value) !== undefined) return false;
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
  };
}
