/** What a kind of table tells of single columns before all are weighed: where its numbers and its titles lie. */
import type { TableKind } from "../../model/recognition";
import type { Hints } from "../assign/roles";
import { Columns } from "../draft/draft";
import type { Segment } from "../layout/segments";
import { indicatorColumn, numberingOf, sampleNumbers } from "./indicatorNumbers";
import { agreementWith, labelColumn } from "./labelColumn";

export function hintsOf(segment: Segment, kind: TableKind): Hints {
  const columns = new Columns(segment);
  const hints = new Map<number, Record<string, number>>();
  const hint = (column: number | undefined, name: string, share: number) => {
    if (column !== undefined && share > 0) hints.set(column, { ...hints.get(column), [name]: share });
  };
  if (kind === "journeyWide") return hints;
  const number = indicatorColumn(columns, kind !== "indicators");
  hint(number, "isNumber", 1);
  if (kind !== "indicators") return hints;
  const numbers = number === undefined ? [] : sampleNumbers(columns, number, numberingOf(columns, number));
  columns.take("indicator", number);
  if (numbers.length > 0)
    for (const column of columns.free()) hint(column, "titles", agreementWith(columns, column, numbers));
  hint(labelColumn(columns, numbers).column, "isLabel", 1);
  return hints;
}
