/** Methods of `Excel.Range` that change the sheet's cells as a whole: clear, insert, delete, merge, copy. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnCount,
  containsArea,
  isEntireColumn,
  isEntireRow,
  overlaps,
  rowCount,
  subtract,
} from "../../formula/areas";
import type { Shift } from "../../formula/shift";
import type { Area } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { ApiError } from "../errors";
import type { Method } from "../batch/declare";
import { requirePermission, requireUnlocked } from "../guards";
import { rangeArgument } from "../places";
import type { RangeTarget, HostSession } from "../batch/session";
import { copyCells, COPY_KINDS } from "./copy";
import { fill } from "./fill";
import { rangeHandle } from "./handles";

export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
type ClearKind = (typeof CLEAR_KINDS)[number];

export function clearArea(session: HostSession, sheetId: string, area: Area, kind: ClearKind): void {
  const { book } = session;
  if (kind === "Contents" || kind === "All" || kind === "ResetContents") {
    requireUnlocked(session, { sheetId, areas: [area] });
    book.clearContents(sheetId, area, "addin");
  }
  if (kind === "Formats" || kind === "All") {
    requirePermission(session, sheetId, "allowFormatCells");
    book.clearFormats(sheetId, area, "addin");
    book.changeLook(
      sheetId,
      "addin",
      (sheet) => {
        // Excel takes the rules and validations off the cleared cells and leaves them on the others.
        sheet.conditionalFormats = sheet.conditionalFormats
          .map((rule) => ({ ...rule, areas: rule.areas.flatMap((covered) => subtract(covered, area)) }))
          .filter((rule) => rule.areas.length > 0);
        if (kind === "All") {
          sheet.validations = sheet.validations
            .map((rule) => ({ ...rule, areas: rule.areas.flatMap((covered) => subtract(covered, area)) }))
            .filter((rule) => rule.areas.length > 0);
        }
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
      },
      area,
    );
  }
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks" || kind === "All") {
    book.changeLook(
      sheetId,
      "addin",
      (sheet) => {
        for (const key of sheet.links.keys()) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          if (containsArea(area, { top: row, bottom: row, left: column, right: column })) sheet.links.delete(key);
        }
      },
      area,
    );
  }
}

function shiftOf(area: Area, kind: "insert" | "delete", direction: "rows" | "columns"): Shift {
  return direction === "rows"
    ? {
        kind: kind === "insert" ? "insertRows" : "deleteRows",
        at: area.top,
        count: rowCount(area),
        from: area.left,
        to: area.right,
      }
    : {
        kind: kind === "insert" ? "insertColumns" : "deleteColumns",
        at: area.left,
        count: columnCount(area),
        from: area.top,
        to: area.bottom,
      };
}

function shiftCells(
  target: RangeTarget,
  session: HostSession,
  kind: "insert" | "delete",
  direction: "rows" | "columns",
): void {
  const permission = (
    {
      insertrows: "allowInsertRows",
      insertcolumns: "allowInsertColumns",
      deleterows: "allowDeleteRows",
      deletecolumns: "allowDeleteColumns",
    } as const
  )[`${kind}${direction}`];
  requirePermission(session, target.sheetId, permission);
  const { area } = target;
  if (area.top === 0 && area.bottom === MAX_ROWS - 1 && area.left === 0 && area.right === MAX_COLUMNS - 1)
    throw new ApiError("InvalidArgument");
  session.book.shift(target.sheetId, shiftOf(area, kind, direction), "addin");
}

function merge(target: RangeTarget, across: boolean, session: HostSession): void {
  requirePermission(session, target.sheetId, "allowFormatCells");
  const sheet = session.book.sheet(target.sheetId);
  const { area } = target;
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new ApiError("InvalidOperation");
  const blocks = across
    ? Array.from({ length: rowCount(area) }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  for (const block of blocks) {
    // Only the first cell keeps its content.
    for (const rest of subtract(block, { top: block.top, bottom: block.top, left: block.left, right: block.left })) {
      session.book.clearContents(target.sheetId, rest, "addin");
    }
  }
  session.book.changeLook(
    target.sheetId,
    "addin",
    (changed) => {
      changed.merges = [
        ...changed.merges.filter((existing) => !overlaps(existing, area)),
        ...blocks.filter((block) => rowCount(block) * columnCount(block) > 1),
      ];
    },
    area,
  );
}

type Methods = Readonly<Record<string, Method<RangeTarget>>>;

export const RANGE_EDIT_METHODS: Methods = {
  clear: (target, args, session) => clearArea(session, target.sheetId, target.area, args.word(0, CLEAR_KINDS, "All")),
  insert: (target, args, session) => {
    const { sheetId, area } = target;
    shiftCells(target, session, "insert", direction(area, args.word(0, ["Down", "Right"]) === "Down"));
    return rangeHandle(session, sheetId, area);
  },
  delete: (target, args, session) =>
    shiftCells(target, session, "delete", direction(target.area, args.word(0, ["Up", "Left"]) === "Up")),
  merge: (target, args, session) => merge(target, args.flag(0), session),
  unmerge: (target, _args, session) => {
    requirePermission(session, target.sheetId, "allowFormatCells");
    session.book.changeLook(
      target.sheetId,
      "addin",
      (sheet) => {
        sheet.merges = sheet.merges.filter((existing) => !overlaps(existing, target.area));
      },
      target.area,
    );
  },
  copyFrom: (target, args, session) => copyFrom(target, args, session),
  autoFill: (target, args, session) => {
    const destination = args.has(0) ? rangeArgument(args, 0, session, session.book.sheet(target.sheetId)) : target;
    requireUnlocked(session, destination);
    fill(
      session.book,
      target,
      destination,
      args.word(1, ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"], "FillDefault"),
    );
  },
  select: (target, _args, session) => session.book.select(target.sheetId, [target.area], "addin"),
  calculate: async (_target, _args, session) => session.calculation.upToDate(true),
};

/** Whole rows can only move down or up, whole columns only sideways. */
const direction = (area: Area, vertical: boolean): "rows" | "columns" =>
  isEntireRow(area) ? "rows" : isEntireColumn(area) ? "columns" : vertical ? "rows" : "columns";

function copyFrom(target: RangeTarget, args: Arguments, session: HostSession): void {
  const source = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
  const kind = args.word(1, COPY_KINDS, "All");
  const { area } = target;
  // A destination larger than the source repeats it; a smaller one grows to its size.
  const destination = {
    ...area,
    bottom: Math.max(area.bottom, area.top + rowCount(source.area) - 1),
    right: Math.max(area.right, area.left + columnCount(source.area) - 1),
  };
  if (kind === "Formats") requirePermission(session, target.sheetId, "allowFormatCells");
  else requireUnlocked(session, { sheetId: target.sheetId, areas: [destination] });
  copyCells(session.book, source, { sheetId: target.sheetId, area: destination }, kind, {
    skipBlanks: args.flag(2),
    transpose: args.flag(3),
  });
}
