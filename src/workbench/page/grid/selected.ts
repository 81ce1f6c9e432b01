/** What her selection on the grid means for the book. */
import { parseArea, splitAddress } from "../../formula/areas";
import type { Book } from "../../book/book";
import type { SelectionMoveType } from "@univerjs/sheets";
import type { Area, BookSheet } from "../../book/types";
import type { toArea } from "./snapshot";

/** What the grid's library tells of a selection. */
export interface GridSelection {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly type?: SelectionMoveType;
  readonly selections: readonly { readonly range: Parameters<typeof toArea>[0] }[];
}

/** Whole rows or columns of the drawn grid are whole rows or columns of the sheet. */
export function wholeArea(area: Area, grid: { rowCount: number; columnCount: number } | undefined): Area {
  const top = Number.isNaN(area.top) ? 0 : area.top;
  const left = Number.isNaN(area.left) ? 0 : area.left;
  const allRows = Number.isNaN(area.bottom) || (top === 0 && area.bottom >= (grid?.rowCount ?? Infinity) - 1);
  const allColumns = Number.isNaN(area.right) || (left === 0 && area.right >= (grid?.columnCount ?? Infinity) - 1);
  return { top, left, bottom: allRows ? 1_048_575 : area.bottom, right: allColumns ? 16_383 : area.right };
}

/** Where the one selected cell links to in this workbook; links outside are left to Excel. */
export function linkedPlace(
  book: Book,
  sheet: BookSheet,
  areas: readonly Area[],
): { readonly sheetId: string; readonly area: Area } | null {
  const [area] = areas;
  if (areas.length !== 1 || !area || area.top !== area.bottom || area.left !== area.right) return null;
  const location = sheet.links.get(`${area.top},${area.left}`)?.location;
  if (!location) return null;
  const { sheet: name, area: address } = splitAddress(location);
  const target = name === null ? sheet : book.sheetNamed(name);
  const place = parseArea(address);
  return target && place ? { sheetId: target.id, area: place } : null;
}
