/** `Excel.AutoFilter` of a sheet and of a table: where it is; criteria are shown by the rows they hide and are not kept. */
import type { Area } from "../../book/types";
import type { ObjectType } from "../batch/declare";
import type { Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import { rangeArgument } from "../places";
import type { HostSession } from "../batch/session";
import { rangeHandle, type SheetTarget } from "./handles";
import type { TableTarget } from "./tableLayout";

/** Whether a filter hides rows below its header row. */
const hides = (sheetId: string, area: Area | null, session: HostSession): boolean =>
  area !== null &&
  session.situations.filteredSheets.has(sheetId) &&
  [...session.book.sheet(sheetId).hiddenRows].some((row) => row > area.top && row <= area.bottom);

function rangeOf(target: SheetTarget, session: HostSession): Handle | null {
  const area = session.book.sheet(target.sheetId).autoFilter;
  return area && rangeHandle(session, target.sheetId, area);
}

const areaOfTable = ({ table }: TableTarget): Area | null => (table.showFilter && table.hasHeader ? table.area : null);

/** Rows of a table neither come nor go while its filter hides some. */
export function requireUnfiltered(target: TableTarget, session: HostSession): void {
  if (hides(target.sheetId, areaOfTable(target), session)) throw new ApiError("FilteredRangeConflict");
}

export const TABLE_AUTO_FILTER: ObjectType<TableTarget> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (target) => areaOfTable(target) !== null },
    isDataFiltered: { get: (target, session) => hides(target.sheetId, areaOfTable(target), session) },
  },
};

export const AUTO_FILTER: ObjectType<SheetTarget> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (target, session) => session.book.sheet(target.sheetId).autoFilter !== null },
    isDataFiltered: {
      get: (target, session) => hides(target.sheetId, session.book.sheet(target.sheetId).autoFilter, session),
    },
  },
  methods: {
    apply: (target, args, session) => {
      requirePermission(session, target.sheetId, "allowAutoFilter");
      if (args.has(1) || args.has(2)) throw new ApiError("NotImplemented", "AutoFilter.apply");
      const { area } = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.autoFilter = area), area);
    },
    remove: (target, _args, session) =>
      session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.autoFilter = null)),
    getRange: (target, _args, session) => {
      const found = rangeOf(target, session);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getRangeOrNullObject: (target, _args, session) => rangeOf(target, session),
  },
};
