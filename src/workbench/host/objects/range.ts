/** `Excel.Range`. */
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../formula/areas";
import { displayText } from "../../book/display";
import { columnLeft, columnWidth, rowHeight, rowTop } from "../../book/measures";
import { asFlag, textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { ApiError } from "../errors";
import { apiValue, readMatrix, spread, valueType, writeGrid } from "../batch/grid";
import { requirePermission } from "../guards";
import { addressOf } from "../places";
import type { RangeTarget, HostSession } from "../batch/session";
import { CONDITIONAL_FORMATS } from "./conditionalFormats";
import { DATA_VALIDATION } from "./dataValidation";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { RANGE_CELL_METHODS } from "./rangeCells";
import { RANGE_EDIT_METHODS } from "./rangeEdits";
import { RANGE_FORMAT } from "./rangeFormat";
import { RANGE_NAVIGATION } from "./rangeNavigation";
import { RANGE_SORT } from "./rangeSort";
import { answersTo, sheetHandle } from "./handles";

const sheetOf = (target: RangeTarget, session: HostSession) => session.book.sheet(target.sheetId);

/** True or false for all, null when they differ. */
function uniform(first: number, last: number, test: (index: number) => boolean): boolean | null {
  const value = test(first);
  for (let index = first + 1; index <= Math.min(last, first + 100_000); index++) if (test(index) !== value) return null;
  return value;
}

const sum = (first: number, last: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
};

const formulaOrValue = (target: RangeTarget, session: HostSession) =>
  readMatrix(target, session, (cell) =>
    cell?.formula === undefined ? apiValue(cell?.value ?? null) : session.situations.spelling(cell.formula),
  );

export const RANGE: ObjectType<RangeTarget> = {
  name: "Range",
  properties: {
    values: {
      calculated: true,
      get: (target, session) => readMatrix(target, session, (cell) => apiValue(cell?.value ?? null)),
      set: (target, value, session) => writeGrid(target, value, session, "en"),
    },
    formulas: {
      calculated: true,
      get: formulaOrValue,
      set: (target, value, session) => writeGrid(target, value, session, "en"),
    },
    text: {
      calculated: true,
      get: (target, session) =>
        readMatrix(target, session, (cell, sheet, row, column) =>
          displayText(
            cell?.value ?? null,
            session.book.styleAt(sheet, row, column).numberFormat,
            session.book.data.date1904,
          ),
        ),
    },
    valueTypes: {
      calculated: true,
      get: (target, session) => readMatrix(target, session, (cell) => valueType(cell?.value ?? null)),
    },
    numberFormat: {
      get: (target, session) =>
        readMatrix(
          target,
          session,
          (_cell, sheet, row, column) => session.book.styleAt(sheet, row, column).numberFormat ?? "General",
        ),
      set: setNumberFormat,
    },
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: { get: (target) => target.area.top },
    columnIndex: { get: (target) => target.area.left },
    rowCount: { get: (target) => rowCount(target.area) },
    columnCount: { get: (target) => columnCount(target.area) },
    cellCount: {
      get: (target) => {
        const count = rowCount(target.area) * columnCount(target.area);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    isEntireColumn: { get: (target) => isEntireColumn(target.area) },
    isEntireRow: { get: (target) => isEntireRow(target.area) },
    hidden: {
      get: (target, session) => {
        const { hiddenRows, hiddenColumns } = sheetOf(target, session);
        const { top, bottom, left, right } = target.area;
        const rows = uniform(top, bottom, (row) => hiddenRows.has(row));
        const columns = uniform(left, right, (column) => hiddenColumns.has(column));
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    rowHidden: {
      get: (target, session) =>
        uniform(target.area.top, target.area.bottom, (row) => sheetOf(target, session).hiddenRows.has(row)),
      set: (target, value, session) => {
        requirePermission(session, target.sheetId, "allowFormatRows");
        session.book.setHidden(target.sheetId, "rows", target.area, asFlag(value), "addin");
      },
    },
    columnHidden: {
      get: (target, session) =>
        uniform(target.area.left, target.area.right, (column) => sheetOf(target, session).hiddenColumns.has(column)),
      set: (target, value, session) => {
        requirePermission(session, target.sheetId, "allowFormatColumns");
        session.book.setHidden(target.sheetId, "columns", target.area, asFlag(value), "addin");
      },
    },
    hasSpill: {
      calculated: true,
      get: (target, session) => {
        const flags =
          readMatrix(target, session, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined)?.flat() ??
          [];
        return flags.every(Boolean) && flags.length > 0 ? true : flags.some(Boolean) ? null : false;
      },
    },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    top: { get: (target, session) => rowTop(sheetOf(target, session), target.area.top) },
    left: { get: (target, session) => columnLeft(sheetOf(target, session), target.area.left) },
    height: {
      get: (target, session) =>
        sum(target.area.top, target.area.bottom, (row) => rowHeight(sheetOf(target, session), row)),
    },
    width: {
      get: (target, session) =>
        sum(target.area.left, target.area.right, (column) => columnWidth(sheetOf(target, session), column)),
    },
  },
  objects: {
    format: (target) => handle(RANGE_FORMAT, target),
    worksheet: (target) => sheetHandle(target.sheetId),
    sort: (target) => handle(RANGE_SORT, target),
    conditionalFormats: (target) => handle(CONDITIONAL_FORMATS, target),
    dataValidation: (target) => handle(DATA_VALIDATION, target),
  },
  methods: {
    ...RANGE_NAVIGATION,
    ...RANGE_EDIT_METHODS,
    ...RANGE_CELL_METHODS,
    // The client writes blocks of more than 1,500 cells in pieces, and asks first whether the whole fits.
    _ValidateArraySize: (target, args) => {
      if (args.number(0) !== rowCount(target.area) || args.number(1) !== columnCount(target.area))
        throw new ApiError("InvalidArgument");
    },
  },
};

function setNumberFormat(target: RangeTarget, value: unknown, session: HostSession): void {
  requirePermission(session, target.sheetId, "allowFormatCells");
  const at = spread(target, value);
  const { top, left } = target.area;
  const change = (_style: unknown, row: number, column: number) => {
    const format = at(row - top, column - left);
    if (format === null || format === undefined) return {};
    const text = textArgument(format);
    if (text === "") throw new ApiError("InvalidArgument");
    return { numberFormat: text === "General" ? undefined : text };
  };
  session.book.restyle(target.sheetId, target.area, change, "addin");
}

answersTo("Range", RANGE);
