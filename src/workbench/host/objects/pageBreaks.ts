/** `Excel.PageBreakCollection`, of rows. */
import { cellArea } from "../../formula/areas";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { rangeArgument } from "../places";
import { rangeHandle } from "./handles";
import type { SheetTarget } from "./handles";

interface BreakTarget extends SheetTarget {
  /** Row below the break. */
  readonly row: number;
}

const PAGE_BREAK: ObjectType<BreakTarget> = {
  name: "PageBreak",
  id: { name: "_Id", of: (target) => String(target.row) },
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: (target) => target.row } },
  methods: {
    delete: (target, _args, session) =>
      session.book.changeLook(target.sheetId, "addin", (sheet) => {
        sheet.page.rowBreaks = sheet.page.rowBreaks.filter((row) => row !== target.row);
      }),
    getCellAfterBreak: (target, _args, session) => rangeHandle(session, target.sheetId, cellArea(target.row, 0)),
  },
};

const breakHandle = (target: SheetTarget, row: number): Handle => handle(PAGE_BREAK, { ...target, row });

export const PAGE_BREAKS: ObjectType<SheetTarget> = {
  name: "PageBreakCollection",
  itemType: () => PAGE_BREAK,
  items: (target, session) => session.book.sheet(target.sheetId).page.rowBreaks.map((row) => breakHandle(target, row)),
  item: (target, args, session) => {
    const row = session.book
      .sheet(target.sheetId)
      .page.rowBreaks.find((candidate) => String(candidate) === String(args.at(0)));
    if (row === undefined) throw new ApiError("ItemNotFound");
    return breakHandle(target, row);
  },
  methods: {
    add: (target, args, session) => {
      const { area } = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      if (area.top === 0) throw new ApiError("InvalidArgument");
      session.book.changeLook(target.sheetId, "addin", (sheet) => {
        if (!sheet.page.rowBreaks.includes(area.top))
          sheet.page.rowBreaks = [...sheet.page.rowBreaks, area.top].sort((a, b) => a - b);
      });
      return breakHandle(target, area.top);
    },
    getCount: (target, _args, session) => session.book.sheet(target.sheetId).page.rowBreaks.length,
    removePageBreaks: (target, _args, session) =>
      session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.page.rowBreaks = [])),
  },
};
