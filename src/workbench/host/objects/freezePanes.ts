/** `Excel.WorksheetFreezePanes`. */
import type { HostSession } from "../batch/session";
import type { ObjectType } from "../batch/declare";
import type { Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { MAX_COLUMNS, MAX_ROWS } from "../../formula/areas";
import { rangeArgument } from "../places";
import { rangeHandle } from "./handles";
import type { SheetTarget } from "./handles";

function freeze(target: SheetTarget, rows: number, columns: number, session: HostSession): void {
  if (rows < 0 || columns < 0) throw new ApiError("InvalidArgument");
  session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.freeze = { rows, columns }));
}

function location(target: SheetTarget, session: HostSession): Handle | null {
  const { rows, columns } = session.book.sheet(target.sheetId).freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeHandle(session, target.sheetId, {
    top: 0,
    left: 0,
    bottom: (rows || MAX_ROWS) - 1,
    right: (columns || MAX_COLUMNS) - 1,
  });
}

export const FREEZE_PANES: ObjectType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (target, args, session) => freeze(target, args.optionalNumber(0) ?? 1, 0, session),
    freezeColumns: (target, args, session) => freeze(target, 0, args.optionalNumber(0) ?? 1, session),
    freezeAt: (target, args, session) => {
      const { area } = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      freeze(
        target,
        area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
        area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
        session,
      );
    },
    unfreeze: (target, _args, session) => freeze(target, 0, 0, session),
    getLocation: (target, _args, session) => {
      const found = location(target, session);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getLocationOrNullObject: (target, _args, session) => location(target, session),
  },
};
