/** From what an add-in names (addresses, ranges, names of sheets) to cells, and back. */
import { MAX_COLUMNS, MAX_ROWS, fullAddress, isInsideSheet, parseArea, splitAddress } from "../formula/areas";
import { sameName } from "../formula/names";
import type { Area, BookSheet } from "../book/types";
import type { Arguments } from "./batch/arguments";
import { isHandle } from "./batch/handle";
import { ApiError } from "./errors";
import { AreasTarget, RangeTarget, type HostSession } from "./batch/session";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Characters of an address, of one range or of several. */
const LONGEST_ADDRESS = 8_192;

/** The area of `rows` x `columns` cells; refused when it leaves the sheet. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (rows < 1 || columns < 1 || !isInsideSheet(area)) throw new ApiError("InvalidArgument");
  return area;
}

/** A place given as text: address with or without sheet, name of the workbook or of the sheet, table. */
export function targetWritten(text: string, session: HostSession, home: BookSheet | null): RangeTarget {
  if (text.length > LONGEST_ADDRESS) throw new ApiError("InvalidArgument");
  const { sheet: sheetName, area: rest } = splitAddress(text.trim().replace(/^=/, ""));
  const sheet = sheetName === null ? home : session.book.sheetNamed(sheetName);
  if (sheetName !== null && !sheet) throw new ApiError("InvalidArgument");
  const area = parseArea(rest);
  if (area) {
    if (!sheet) throw new ApiError("InvalidArgument");
    return session.range(sheet.id, area);
  }
  const named = namedArea(rest, session, sheet);
  if (!named) throw new ApiError("InvalidArgument");
  return named;
}

function namedArea(text: string, session: HostSession, sheet: BookSheet | null): RangeTarget | null {
  const { book } = session;
  const name = (sheet && book.name(text, sheet.id)) ?? book.name(text, null);
  if (name) return referredPlace(name.formula, session, name.scope);
  return tablePlace(text, session);
}

/** What a formula refers to when it is nothing but a reference; null otherwise. */
export function referredPlace(formula: string, session: HostSession, scope: string | null): RangeTarget | null {
  const { book } = session;
  const { sheet: sheetName, area: rest } = splitAddress(formula.replace(/^=/, "").trim());
  const area = parseArea(rest);
  if (!area) return sheetName === null ? tablePlace(rest, session) : null;
  const sheet = sheetName === null ? (scope === null ? null : book.sheet(scope)) : book.sheetNamed(sheetName);
  return sheet && session.range(sheet.id, area);
}

/** `Tableau1`, `Tableau1[#All]`, `Tableau1[Statut]`. */
function tablePlace(text: string, session: HostSession): RangeTarget | null {
  const [, name = "", part] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(text) ?? [];
  const found = session.book.tableNamed(name);
  if (!found) return null;
  const { sheet, table } = found;
  const body = {
    ...table.area,
    top: table.area.top + (table.hasHeader ? 1 : 0),
    bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
  };
  if (part === undefined || sameName(part, "#Data")) return session.range(sheet.id, body);
  if (sameName(part, "#All")) return session.range(sheet.id, table.area);
  const index = table.columns.findIndex((column) => sameName(column.name, part));
  return index < 0 ? null : session.range(sheet.id, { ...body, left: body.left + index, right: body.left + index });
}

/** An argument that is a range or an address. */
export function rangeArgument(
  args: Arguments,
  index: number,
  session: HostSession,
  home: BookSheet | null,
): RangeTarget {
  const value = args.at(index);
  if (isHandle(value)) {
    if (!(value.target instanceof RangeTarget)) throw new ApiError("InvalidArgument");
    return value.target;
  }
  return targetWritten(args.text(index), session, home);
}

/** An argument that is a range, several, or addresses separated by commas. */
export function areasArgument(args: Arguments, index: number, session: HostSession, home: BookSheet): AreasTarget {
  const value = args.at(index);
  if (isHandle(value)) {
    if (value.target instanceof AreasTarget) return value.target;
    if (value.target instanceof RangeTarget) return new AreasTarget(value.target.sheetId, [value.target]);
    throw new ApiError("InvalidArgument");
  }
  return areasOf(args.text(index), session, home);
}

export function areasOf(text: string, session: HostSession, home: BookSheet): AreasTarget {
  if (text.length > LONGEST_ADDRESS) throw new ApiError("InvalidArgument");
  return new AreasTarget(
    home.id,
    text.split(/[,;]/).map((address) => targetWritten(address, session, home)),
  );
}

export const addressOf = (target: RangeTarget, session: HostSession): string =>
  fullAddress(session.book.sheet(target.sheetId).name, target.area);

export const addressesOf = (target: AreasTarget, session: HostSession): string =>
  target.ranges.map((range) => addressOf(range, session)).join(",");
