/** `Excel.RangeSort`. */
import type { Input } from "../../book/book";
import { cellAt } from "../../book/cells";
import { offsetFormula } from "../../formula/references";
import type { BookCell, BookValue } from "../../book/types";
import type { ObjectType } from "../batch/declare";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import type { RangeTarget } from "../batch/session";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export const RANGE_SORT: ObjectType<RangeTarget> = {
  name: "RangeSort",
  methods: {
    apply: (target, args, session) => {
      requirePermission(session, target.sheetId, "allowSort");
      const fields = args.at(0);
      if (!Array.isArray(fields) || args.word(3, ["Rows", "Columns"], "Rows") === "Columns")
        throw new ApiError("InvalidArgument");
      const { book } = session;
      const sheet = book.sheet(target.sheetId);
      const { left, right, bottom } = target.area;
      const top = target.area.top + (args.flag(2) ? 1 : 0);
      const rows: { row: number; cells: (BookCell | undefined)[] }[] = [];
      for (let row = top; row <= bottom; row++) {
        const cells: (BookCell | undefined)[] = [];
        for (let column = left; column <= right; column++) cells.push(cellAt(sheet, row, column));
        rows.push({ row, cells });
      }
      rows.sort((a, b) => {
        for (const { key, ascending = true } of fields as readonly SortField[]) {
          const order = compare(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending);
          if (order !== 0) return order;
        }
        return a.row - b.row;
      });
      const inputs = rows.map(({ row, cells }, index) =>
        cells.map((cell): Input =>
          cell?.formula !== undefined
            ? { formula: offsetFormula(cell.formula, top + index - row, 0) }
            : { value: cell?.value ?? null },
        ),
      );
      book.write(target.sheetId, top, left, inputs, "addin");
    },
  },
};

/** Numbers, then texts, booleans, errors; empty cells are last whatever the order. */
function compare(a: BookValue, b: BookValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const rank = (value: NonNullable<BookValue>) =>
    ({ number: 0, string: 1, boolean: 2, object: 3 })[typeof value as "number"];
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === "number" && typeof b === "number"
        ? a - b
        : typeof a === "string" && typeof b === "string"
          ? a.localeCompare(b, "fr")
          : Number(a === true) - Number(b === true);
  return ascending ? order : -order;
}
