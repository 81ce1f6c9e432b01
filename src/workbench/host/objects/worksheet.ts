/** `Excel.Worksheet`. */
import { columnCharacters, columnPoints } from "../../book/measures";
import type { BookSheet } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { asColor, asFlag, asNumber, textArgument, asWord } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requireOpenStructure } from "../guards";
import { WHOLE_SHEET, areaAt, areasOf, targetWritten } from "../places";
import type { HostSession } from "../batch/session";
import { AUTO_FILTER } from "./autoFilter";
import { CHART_COLLECTION } from "./charts";
import { FREEZE_PANES } from "./freezePanes";
import { NAMES } from "./names";
import { PAGE_BREAKS } from "./pageBreaks";
import { PAGE_LAYOUT } from "./pageLayout";
import { answersTo, rangeHandle, rangeOfHandle, sheetHandle, type SheetTarget } from "./handles";
import { RANGE_AREAS } from "./rangeAreas";
import { SHAPES } from "./shapes";
import { TABLES } from "./tables";
import { WORKSHEET_PROTECTION } from "./worksheetProtection";

const sheetOf = (target: SheetTarget, session: HostSession): BookSheet => session.book.sheet(target.sheetId);

const MAX_COLUMN_CHARACTERS = 255;

function used(target: SheetTarget, args: Arguments, session: HostSession): Handle | null {
  const area = session.book.used(target.sheetId, args.flag(0));
  return area && rangeHandle(session, target.sheetId, area);
}

/** The sheet before or after, among all or the visible ones. */
function neighbour(target: SheetTarget, args: Arguments, session: HostSession, step: 1 | -1): Handle | null {
  const { sheets } = session.book.data;
  for (let index = sheets.indexOf(sheetOf(target, session)) + step; sheets[index]; index += step) {
    if (!args.flag(0) || sheets[index]!.visibility === "Visible") return sheetHandle(sheets[index]!.id);
  }
  return null;
}

const orNotFound = (found: Handle | null): Handle => {
  if (!found) throw new ApiError("ItemNotFound");
  return found;
};

function copy(target: SheetTarget, args: Arguments, session: HostSession): Handle {
  requireOpenStructure(session);
  const { sheets } = session.book.data;
  const kind = args.word(0, ["None", "Before", "After", "Beginning", "End"], "None");
  const relative = args.has(1) ? sheets.indexOf(sheetOf(args.object<SheetTarget>(1, WORKSHEET), session)) : -1;
  if ((kind === "Before" || kind === "After") && relative < 0) throw new ApiError("InvalidArgument");
  const position = { None: sheets.length, End: sheets.length, Beginning: 0, Before: relative, After: relative + 1 }[
    kind
  ];
  return sheetHandle(session.book.copySheet(target.sheetId, position, "addin").id);
}

const byId = (_target: SheetTarget, args: Arguments, session: HostSession): Handle =>
  sheetHandle(session.book.sheet(args.text(0)).id);

export const WORKSHEET: ObjectType<SheetTarget> = {
  name: "Worksheet",
  id: { name: "Id", of: (target) => target.sheetId },
  aliases: { gridlines: "showGridlines" },
  properties: {
    id: { get: (target) => target.sheetId },
    name: {
      get: (target, session) => sheetOf(target, session).name,
      set: (target, value, session) => {
        requireOpenStructure(session);
        session.book.renameSheet(target.sheetId, textArgument(value), "addin");
      },
    },
    position: {
      get: (target, session) => session.book.data.sheets.indexOf(sheetOf(target, session)),
      set: (target, value, session) => {
        requireOpenStructure(session);
        const position = asNumber(value);
        if (!Number.isInteger(position) || position < 0 || position >= session.book.data.sheets.length)
          throw new ApiError("InvalidArgument");
        session.book.moveSheet(target.sheetId, position, "addin");
      },
    },
    visibility: {
      get: (target, session) => sheetOf(target, session).visibility,
      set: (target, value, session) => {
        requireOpenStructure(session);
        session.book.setVisibility(target.sheetId, asWord(value, ["Visible", "Hidden", "VeryHidden"]), "addin");
      },
    },
    tabColor: {
      get: (target, session) => {
        const color = sheetOf(target, session).tabColor;
        return color === undefined ? "" : `#${color}`;
      },
      set: (target, value, session) => {
        const color = asColor(value) ?? undefined;
        session.book.changeLook(target.sheetId, "addin", (sheet) => {
          if (color === undefined) delete sheet.tabColor;
          else sheet.tabColor = color;
        });
      },
    },
    showGridlines: {
      get: (target, session) => sheetOf(target, session).showGridlines,
      set: (target, value, session) =>
        session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.showGridlines = asFlag(value))),
    },
    standardWidth: {
      get: (target, session) => columnPoints(sheetOf(target, session).defaultColumnWidth),
      set: (target, value, session) => {
        const characters = columnCharacters(asNumber(value));
        if (characters < 0 || characters > MAX_COLUMN_CHARACTERS) throw new ApiError("InvalidArgument");
        session.book.changeLook(target.sheetId, "addin", (sheet) => void (sheet.defaultColumnWidth = characters));
      },
    },
    standardHeight: { get: (target, session) => sheetOf(target, session).defaultRowHeight },
  },
  objects: {
    names: (target) => handle(NAMES, { scope: target.sheetId }),
    tables: (target) => handle(TABLES, { sheetId: target.sheetId }),
    charts: (target) => handle(CHART_COLLECTION, target),
    shapes: (target) => handle(SHAPES, target),
    pageLayout: (target) => handle(PAGE_LAYOUT, target),
    horizontalPageBreaks: (target) => handle(PAGE_BREAKS, target),
    freezePanes: (target) => handle(FREEZE_PANES, target),
    protection: (target) => handle(WORKSHEET_PROTECTION, target),
    autoFilter: (target) => handle(AUTO_FILTER, target),
  },
  methods: {
    activate: (target, _args, session) => session.book.activate(target.sheetId, "addin"),
    calculate: async (_target, _args, session) => session.calculation.upToDate(true),
    copy,
    delete: (target, _args, session) => {
      requireOpenStructure(session);
      session.book.deleteSheet(target.sheetId, "addin");
    },
    getRange: (target, args, session) => {
      if (!args.has(0)) return rangeHandle(session, target.sheetId, WHOLE_SHEET);
      const place = targetWritten(args.text(0), session, sheetOf(target, session));
      if (place.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
      return rangeOfHandle(place);
    },
    getRanges: (target, args, session) => handle(RANGE_AREAS, areasOf(args.text(0), session, sheetOf(target, session))),
    getCell: (target, args, session) =>
      rangeHandle(session, target.sheetId, areaAt(args.integer(0), args.integer(1), 1, 1)),
    getRangeByIndexes: (target, args, session) =>
      rangeHandle(session, target.sheetId, areaAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    getUsedRange: (target, args, session) => orNotFound(used(target, args, session)),
    getUsedRangeOrNullObject: used,
    getNext: (target, args, session) => orNotFound(neighbour(target, args, session, 1)),
    getNextOrNullObject: (target, args, session) => neighbour(target, args, session, 1),
    getPrevious: (target, args, session) => orNotFound(neighbour(target, args, session, -1)),
    getPreviousOrNullObject: (target, args, session) => neighbour(target, args, session, -1),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
};

answersTo("Worksheet", WORKSHEET);
