/** What a protected sheet or workbook forbids. */
import { cellsIn } from "../book/cells";
import { rowCount, columnCount } from "../formula/areas";
import type { Area } from "../book/types";
import { ApiError } from "./errors";
import type { Cells, HostSession } from "./batch/session";

export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowInsertHyperlinks"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** Refuses when the sheet is protected and `permission` was not left open. */
export function requirePermission(session: HostSession, sheetId: string, permission: Permission): void {
  const { protection } = session.book.sheet(sheetId);
  if (protection && protection.options[permission] !== true) throw new ApiError("AccessDenied");
}

/** What a protected sheet never allows: tables made, made longer or wider, their totals. */
export function requireOpen(session: HostSession, sheetId: string): void {
  if (session.book.sheet(sheetId).protection) throw new ApiError("AccessDenied");
}

/** Refuses when one of the cells is locked on a protected sheet. */
export function requireUnlocked(session: HostSession, cells: Cells): void {
  const sheet = session.book.sheet(cells.sheetId);
  if (!sheet.protection) return;
  for (const area of cells.areas) {
    let unlocked = 0;
    for (const { cell } of cellsIn(sheet, area)) {
      if (session.book.styles.at(cell.style).locked === false) unlocked++;
      else throw new ApiError("AccessDenied");
    }
    if (unlocked < rowCount(area) * columnCount(area)) throw new ApiError("AccessDenied");
  }
}

/** Refuses whatever changes what the sheets are while the workbook's structure is protected. */
export function requireOpenStructure(session: HostSession): void {
  if (session.book.data.structureProtected) throw new ApiError("AccessDenied");
}

/** Values of more cells than this are refused, as by Excel on the web. */
const MAX_CELLS = 5_000_000;

export function requireReasonableSize(area: Area): void {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) throw new ApiError("RangeExceedsLimit");
}
