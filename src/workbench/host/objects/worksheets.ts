/** `Excel.WorksheetCollection`. */
import type { BookSheet } from "../../book/types";
import type { ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requireOpenStructure } from "../guards";
import type { HostSession } from "../batch/session";
import { sheetHandle } from "./handles";
import { WORKSHEET } from "./worksheet";

const handleOf = (sheet: BookSheet): Handle => sheetHandle(sheet.id);

const listed = (session: HostSession, visibleOnly: boolean): BookSheet[] =>
  session.book.data.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

/** By name or id. */
function find(key: string, session: HostSession): Handle | null {
  const sheet = session.book.sheetNamed(key) ?? session.book.data.sheets.find((candidate) => candidate.id === key);
  return sheet ? handleOf(sheet) : null;
}

export const WORKSHEETS: ObjectType<null> = {
  name: "WorksheetCollection",
  itemType: () => WORKSHEET,
  items: (_target, session) => session.book.data.sheets.map(handleOf),
  item: (_target, args, session) => {
    const found = find(args.text(0), session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: (_target, args, session) => {
      requireOpenStructure(session);
      return handleOf(session.book.addSheet(args.optionalText(0), "addin"));
    },
    getActiveWorksheet: (_target, _args, session) => handleOf(session.book.sheet(session.book.data.activeSheet)),
    getCount: (_target, args, session) => listed(session, args.flag(0)).length,
    getFirst: (_target, args, session) => handleOf(listed(session, args.flag(0))[0]!),
    getLast: (_target, args, session) => handleOf(listed(session, args.flag(0)).at(-1)!),
    getItemOrNullObject: (_target, args, session) => find(args.text(0), session),
  },
};
