/**
 * Whether cells still stand where they were read, asked in the very request that writes: a co-author may have inserted
 * or deleted rows and columns since, or typed where we are about to write. The question is an intersection that Excel
 * cannot give when the answer is no: it then refuses the request before anything of it is done.
 */
import type { Area } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import type { Survey } from "./survey";

/** Queues the question whether these sheets are still filled from and to where they were; to be queued before what writes. */
export function mustBeInPlace(context: Excel.RequestContext, found: Survey, sheets: Iterable<string>): void {
  for (const name of new Set(sheets)) {
    const area = found.sheets.find((sheet) => sheet.name === name)?.used;
    const sheet = context.workbook.worksheets.getItem(name);
    if (area) mustStand(sheet, sheet.getUsedRange(true), area);
  }
}

/** The same for a range of this run: ranges follow the rows and columns that are inserted before them. */
export function mustStand(sheet: Excel.Worksheet, range: Excel.Range, area: Area): void {
  mustMeet(range.getCell(0, 0), sheet.getRangeByIndexes(area.top, area.left, 1, 1));
  mustMeet(range.getLastCell(), sheet.getRangeByIndexes(area.bottom, area.right, 1, 1));
}

/** Queues the question whether the cells right of, or below, cells that hold something are still free. */
export function mustBeFree(sheet: Excel.Worksheet, known: Area, side: "right" | "below"): void {
  const { rows, columns } = sizeOf(known);
  const range = sheet.getRangeByIndexes(known.top, known.left, rows, columns);
  const used = range.getResizedRange(side === "below" ? 1 : 0, side === "right" ? 1 : 0).getUsedRange(true);
  mustMeet(side === "right" ? used.getLastColumn() : used.getLastRow(), range);
}

function mustMeet(range: Excel.Range, place: Excel.Range): void {
  range.getIntersection(place).load("rowIndex");
}
