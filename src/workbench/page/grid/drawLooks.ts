/** Puts looks into the grid's drawing: each visible cell is drawn with what its rules say. */
import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Look } from "./appearance";

/** Handlers run from the highest priority down: number formats are at 10, the grid's own last word at -1. */
const AFTER_NUMBER_FORMATS = 5;

export function drawLooks(
  injector: Injector,
  lookOf: (unitId: string, sheetId: string, row: number, column: number) => Look | null,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.looks",
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      const look = lookOf(place.unitId, place.subUnitId, place.row, place.col);
      if (!look) return next(cell);
      const style = { ...place.workbook.getStyles().getStyleByCell(cell), ...look.style };
      return next({
        ...cell,
        s: style,
        ...(look.text === undefined ? {} : { v: look.text, t: CellValueType.STRING, ...rightAligned(cell, style) }),
      });
    },
  });
}

/** A number drawn as text keeps the side of numbers. */
function rightAligned(cell: Nullable<ICellData>, style: IStyleData): { s?: IStyleData } {
  return cell?.t === CellValueType.NUMBER && !style.ht ? { s: { ...style, ht: HorizontalAlign.RIGHT } } : {};
}
