/** Where the criterion of a row is written: its own column, a section above, the number, the sheet's name. */
import type { Draft } from "../draft/draft";
import { readCriterion } from "../numbers/criterionText";
import { sheetCriterion, titleCriterion } from "../kinds/indicatorSigns";
import type { RecordRows } from "./records";
import { columnOf } from "../draft/result";

export interface CriterionReader {
  readonly from?: "section rows" | "merged cells" | "numbering" | "sheet name";
  read(record: RecordRows): number | null;
}

export function criterionReader(draft: Draft, records: readonly RecordRows[]): CriterionReader {
  const { view } = draft.segment;
  const column = columnOf(draft, "criterion");
  if (column !== null) {
    const isMerged = ({ row }: RecordRows) => {
      const area = view.merge(row, column);
      return area !== null && area.bottom > area.top;
    };
    const merged = (view.sheet.merges ?? []).length > 0 && records.some(isMerged);
    const written = records.filter(({ row }) => view.value(row, column) !== null).length;
    const from = merged ? { from: "merged cells" as const } : {};
    // Nearly every row says its own: none is carried down.
    if (written > records.length * 0.7) return { ...from, read: ({ row }) => readCriterion(view.filled(row, column)) };
    let last: number | null = null;
    const carried = new Map<number, number | null>();
    for (const { row } of records) {
      const value = view.filled(row, column);
      const own = readCriterion(value);
      if (own !== null) last = own;
      carried.set(row, own ?? (value === null ? last : null));
    }
    return { ...from, read: ({ row }) => carried.get(row) ?? null };
  }
  if (records.some(({ section }) => section !== null)) return { from: "section rows", read: ({ section }) => section };
  const numbered = (record: RecordRows) => record.cell?.criterion ?? record.cell?.mentions[0]?.dotted ?? null;
  if (draft.numbering !== "list" && records.filter((record) => numbered(record) !== null).length * 2 > records.length)
    return { from: "numbering", read: numbered };
  const ofSheet = sheetCriterion(view.sheet.name);
  if (ofSheet !== null) return { from: "sheet name", read: () => ofSheet };
  const title = titleCriterion(draft.segment);
  return title === null ? { read: () => null } : { from: "section rows", read: () => title };
}
