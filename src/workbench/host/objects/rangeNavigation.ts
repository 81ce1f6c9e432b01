/** Methods of `Excel.Range` that lead to other ranges. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  columnCount,
  containsArea,
  intersection,
  isInsideSheet,
  overlaps,
  rowCount,
} from "../../formula/areas";
import { cellAt, usedArea } from "../../book/cells";
import type { Area, BookCell, BookSheet } from "../../book/types";
import { handle, type Method } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { areaAt, rangeArgument } from "../places";
import type { RangeTarget, HostSession } from "../batch/session";
import { rangeHandle } from "./handles";
import { areasHandle } from "./handles";
import { TABLE_SCOPED_COLLECTION } from "./tables";

type Methods = Readonly<Record<string, Method<RangeTarget>>>;

const sheetOf = (target: RangeTarget, session: HostSession): BookSheet => session.book.sheet(target.sheetId);

function at(target: RangeTarget, session: HostSession, area: Area): Handle<RangeTarget> {
  if (!isInsideSheet(area)) throw new ApiError("InvalidArgument");
  return rangeHandle(session, target.sheetId, area);
}

const orNotFound = (found: Handle | null): Handle => {
  if (!found) throw new ApiError("ItemNotFound");
  return found;
};

function intersect(target: RangeTarget, args: Parameters<Method<RangeTarget>>[1], session: HostSession): Handle | null {
  const other = rangeArgument(args, 0, session, sheetOf(target, session));
  if (other.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
  const common = intersection(target.area, other.area);
  return common && at(target, session, common);
}

function used(target: RangeTarget, valuesOnly: boolean, session: HostSession): Handle | null {
  const area = usedArea(sheetOf(target, session), valuesOnly, target.area);
  return area && at(target, session, area);
}

function spillingTo(target: RangeTarget, session: HostSession): Handle | null {
  const area = cellAt(sheetOf(target, session), target.area.top, target.area.left)?.spill;
  return area ? at(target, session, area) : null;
}

function spillParent(target: RangeTarget, session: HostSession): Handle | null {
  const { top, left } = target.area;
  const cell = cellAt(sheetOf(target, session), top, left);
  if (cell?.spill) return at(target, session, areaAt(top, left, 1, 1));
  return cell?.spilledFrom ? at(target, session, areaAt(cell.spilledFrom.row, cell.spilledFrom.column, 1, 1)) : null;
}

/** The block of filled cells around the range, bounded by empty rows and columns. */
function surroundingRegion(sheet: BookSheet, start: Area): Area {
  let region = start;
  for (;;) {
    const halo = {
      top: Math.max(region.top - 1, 0),
      left: Math.max(region.left - 1, 0),
      bottom: Math.min(region.bottom + 1, MAX_ROWS - 1),
      right: Math.min(region.right + 1, MAX_COLUMNS - 1),
    };
    const filled = usedArea(sheet, true, halo);
    const grown = filled ? boundingArea(region, filled) : region;
    if (
      grown.top === region.top &&
      grown.left === region.left &&
      grown.bottom === region.bottom &&
      grown.right === region.right
    )
      return region;
    region = grown;
  }
}

const isConstant = (cell: BookCell) => cell.formula === undefined && cell.value !== null && !cell.spilledFrom;

function specialCells(
  target: RangeTarget,
  args: Parameters<Method<RangeTarget>>[1],
  session: HostSession,
): Handle | null {
  const kind = args.word(0, ["Blanks", "Constants", "Formulas", "Visible"]);
  const sheet = sheetOf(target, session);
  const bounds = intersection(target.area, usedArea(sheet, false) ?? target.area) ?? target.area;
  const found: Area[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    for (let column = bounds.left; column <= bounds.right; column++) {
      const cell = cellAt(sheet, row, column);
      const matches =
        kind === "Blanks"
          ? !cell || (cell.value === null && cell.formula === undefined)
          : kind === "Constants"
            ? cell !== undefined && isConstant(cell)
            : kind === "Formulas"
              ? cell?.formula !== undefined
              : !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
      if (!matches) continue;
      const last = found[found.length - 1];
      if (last && last.top === row && last.bottom === row && last.right === column - 1)
        found[found.length - 1] = { ...last, right: column };
      else found.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return found.length === 0 ? null : areasHandle(session, target.sheetId, found);
}

/** The merged areas that touch the range, as Excel lists them. */
function mergedAreas(target: RangeTarget, session: HostSession): Handle | null {
  const merges = sheetOf(target, session).merges.filter((merge) => overlaps(merge, target.area));
  return merges.length === 0 ? null : areasHandle(session, target.sheetId, merges);
}

/** For what depends on results: where a formula spills is known once it is calculated. */
const calculated =
  (method: (target: RangeTarget, session: HostSession) => unknown): Method<RangeTarget> =>
  async (target, _args, session) => {
    await session.calculation.upToDate();
    return method(target, session);
  };

export const RANGE_NAVIGATION: Methods = {
  getCell: (target, args, session) =>
    at(target, session, areaAt(target.area.top + args.integer(0), target.area.left + args.integer(1), 1, 1)),
  getRow: (target, args, session) =>
    at(target, session, {
      ...target.area,
      top: target.area.top + args.integer(0),
      bottom: target.area.top + args.integer(0),
    }),
  getColumn: (target, args, session) =>
    at(target, session, {
      ...target.area,
      left: target.area.left + args.integer(0),
      right: target.area.left + args.integer(0),
    }),
  getEntireRow: (target, _args, session) => at(target, session, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: (target, _args, session) => at(target, session, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }),
  getLastCell: (target, _args, session) =>
    at(target, session, { ...target.area, top: target.area.bottom, left: target.area.right }),
  getLastRow: (target, _args, session) => at(target, session, { ...target.area, top: target.area.bottom }),
  getLastColumn: (target, _args, session) => at(target, session, { ...target.area, left: target.area.right }),
  getOffsetRange: (target, args, session) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    const { top, left, bottom, right } = target.area;
    return at(target, session, {
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    });
  },
  getResizedRange: (target, args, session) =>
    at(target, session, {
      ...target.area,
      bottom: target.area.bottom + args.integer(0),
      right: target.area.right + args.integer(1),
    }),
  getAbsoluteResizedRange: (target, args, session) =>
    at(target, session, areaAt(target.area.top, target.area.left, args.integer(0), args.integer(1))),
  getRowsAbove: (target, args, session) => neighbours(target, session, args.optionalNumber(0) ?? 1, "above"),
  getRowsBelow: (target, args, session) => neighbours(target, session, args.optionalNumber(0) ?? 1, "below"),
  getColumnsBefore: (target, args, session) => neighbours(target, session, args.optionalNumber(0) ?? 1, "before"),
  getColumnsAfter: (target, args, session) => neighbours(target, session, args.optionalNumber(0) ?? 1, "after"),
  getBoundingRect: (target, args, session) => {
    const other = rangeArgument(args, 0, session, sheetOf(target, session));
    if (other.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
    return at(target, session, boundingArea(target.area, other.area));
  },
  getIntersection: (target, args, session) => orNotFound(intersect(target, args, session)),
  getIntersectionOrNullObject: intersect,
  getUsedRange: (target, args, session) =>
    used(target, args.flag(0), session) ?? at(target, session, areaAt(target.area.top, target.area.left, 1, 1)),
  getUsedRangeOrNullObject: (target, args, session) => used(target, args.flag(0), session),
  getSurroundingRegion: (target, _args, session) =>
    at(target, session, surroundingRegion(sheetOf(target, session), target.area)),
  getSpillingToRange: calculated((target, session) => orNotFound(spillingTo(target, session))),
  getSpillingToRangeOrNullObject: calculated(spillingTo),
  getSpillParent: calculated((target, session) => orNotFound(spillParent(target, session))),
  getSpillParentOrNullObject: calculated(spillParent),
  getSpecialCells: (target, args, session) => orNotFound(specialCells(target, args, session)),
  getSpecialCellsOrNullObject: specialCells,
  getMergedAreasOrNullObject: (target, _args, session) => mergedAreas(target, session),
  getTables: (target, args, session) => {
    const whole = args.flag(0);
    const tables = sheetOf(target, session).tables.filter((table) =>
      whole ? containsArea(target.area, table.area) : overlaps(target.area, table.area),
    );
    return handle(TABLE_SCOPED_COLLECTION, { tables: tables.map((table) => ({ sheetId: target.sheetId, table })) });
  },
};

function neighbours(
  target: RangeTarget,
  session: HostSession,
  count: number,
  side: "above" | "below" | "before" | "after",
): Handle {
  const { area } = target;
  if (count === 0) throw new ApiError("InvalidArgument");
  // A negative count turns to the other side, as in Excel.
  const size = Math.abs(count);
  const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;
  switch (count > 0 ? side : opposite[side]) {
    case "above":
      return at(target, session, areaAt(area.top - size, area.left, size, columnCount(area)));
    case "below":
      return at(target, session, areaAt(area.bottom + 1, area.left, size, columnCount(area)));
    case "before":
      return at(target, session, areaAt(area.top, area.left - size, rowCount(area), size));
    case "after":
      return at(target, session, areaAt(area.top, area.right + 1, rowCount(area), size));
  }
}
