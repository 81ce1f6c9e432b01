/** `Excel.AutoFilter` of a sheet: where it is; criteria are shown by the rows they hide and are not kept. */
import type { ObjectType } from "../batch/declare";
import type { Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import { rangeArgument } from "../places";
import type { Session } from "../batch/session";
import { rangeHandle } from "./handles";
import type { SheetTarget } from "./handles";

function rangeOf(target: SheetTarget, session: Session): Handle | null {
  const area = session.book.sheet(target.sheetId).autoFilter;
  return area && rangeHandle(session, target.sheetId, area);
}

export const AUTO_FILTER: ObjectType<SheetTarget> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (target, session) => session.book.sheet(target.sheetId).autoFilter !== null },
    isDataFiltered: {
      get: (target, session) => {
        const { autoFilter, hiddenRows } = session.book.sheet(target.sheetId);
        return autoFilter !== null && [...hiddenRows].some((row) => row > autoFilter.top && row <= autoFilter.bottom);
      },
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
