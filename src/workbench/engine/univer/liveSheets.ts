/**
 * The book's sheets as the calculator's, without a copy: it reads the book's cells where they are.
 * Univer's own way of reading an area allocates several objects per cell and feeds an index that makes
 * comparisons quadratic; for our sheets both are replaced, for any other unit nothing changes.
 */
import { ObjectMatrix } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  NullValueObject,
} from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../formula/areas";
import type { BookData, BookSheet, BookValue } from "../../book/types";
import { toObject } from "./values";

export const UNIT = "book";
/** Below this height an area is compared cell by cell, above through Univer's index of values. */
const INDEXED_HEIGHT = 256;

class LiveCells extends ObjectMatrix<{ v: string | number | boolean; t?: number }> {
  constructor(private readonly sheet: BookSheet) {
    super({});
  }

  override getValue(row: number, column: number) {
    const value = this.sheet.rows.get(row)?.get(column)?.value ?? null;
    if (value === null) return undefined as never;
    if (typeof value === "object") return { v: value.error };
    return { v: value, t: typeof value === "string" ? 1 : typeof value === "number" ? 2 : 3 };
  }
}

export class LiveSheet {
  readonly cellData: LiveCells;
  readonly columnCount = MAX_COLUMNS;
  readonly rowData = {};
  readonly columnData = {};
  rowCount = MAX_ROWS;

  constructor(readonly sheet: BookSheet) {
    this.cellData = new LiveCells(sheet);
  }

  valueAt(row: number, column: number): BookValue {
    return this.sheet.rows.get(row)?.get(column)?.value ?? null;
  }
}

export const liveUnit = (book: BookData): Record<string, LiveSheet> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.id, new LiveSheet(sheet)]));

/** Forgets every area read; to be called whenever cells have changed outside the order of calculation. */
export function forgetAreas(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

let installed = false;

/** Makes the calculator read live sheets directly. Once per process. */
export function installLiveReading(): void {
  if (installed) return;
  installed = true;
  const prototype = BaseReferenceObject.prototype;
  const { getCellData, toArrayValueObject } = prototype;

  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const sheet = liveSheetOf(this);
    return sheet ? sheet.cellData.getValue(row, column) : getCellData.call(this, row, column);
  } as typeof getCellData;

  prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache = true) {
    const sheet = liveSheetOf(this);
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    if (!sheet || startRow < 0 || startColumn < 0 || endRow < startRow || endColumn < startColumn) {
      return toArrayValueObject.call(this, useCache);
    }
    const tall = endRow - startRow + 1 >= INDEXED_HEIGHT;
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${endRow}_${startColumn}_${endColumn}`;
    const known = tall && useCache ? FORMULA_REF_TO_ARRAY_CACHE.get(key) : undefined;
    if (known) return known;
    const array = ArrayValueObject.create({
      calculateValueList: readArea(sheet, startRow, startColumn, endRow, endColumn),
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
      unitId: tall ? this.getUnitId() : "",
      sheetId: tall ? this.getSheetId() : "",
      row: startRow,
      column: startColumn,
    });
    if (tall && useCache) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    return array;
  };

  skipIndexOfUnplacedArrays();
}

function liveSheetOf(reference: BaseReferenceObject): LiveSheet | null {
  const sheet: unknown = reference.getUnitData()[reference.getUnitId()]?.[reference.getSheetId()];
  return sheet instanceof LiveSheet ? sheet : null;
}

function readArea(sheet: LiveSheet, top: number, left: number, bottom: number, right: number): BaseValueObject[][] {
  const empty = NullValueObject.create();
  const rows: BaseValueObject[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.sheet.rows.get(row);
    const values: BaseValueObject[] = new Array<BaseValueObject>(right - left + 1).fill(empty);
    if (cells)
      for (let column = left; column <= right; column += 1) {
        const value = cells.get(column)?.value ?? null;
        if (value !== null) values[column - left] = toObject(value);
      }
    rows.push(values);
  }
  return rows;
}

function skipIndexOfUnplacedArrays(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  const canUse = index.canUseCache.bind(index);
  const built = index.setContinueBuildingCache.bind(index);
  index.set = (unitId, ...rest) => {
    if (unitId !== "") set(unitId, ...rest);
  };
  index.canUseCache = (unitId, ...rest) =>
    unitId === "" ? { rowsInCache: [], rowsNotInCache: [] } : canUse(unitId, ...rest);
  index.setContinueBuildingCache = (unitId, ...rest) => {
    if (unitId !== "") built(unitId, ...rest);
  };
}
