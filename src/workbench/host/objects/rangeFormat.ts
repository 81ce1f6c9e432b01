/** `Excel.RangeFormat` with its fill, font and protection. */
import { autofitColumn, autofitRow } from "../../book/autofit";
import { columnCharacters, columnWidth, rowHeight } from "../../book/measures";
import { usedArea } from "../../book/cells";
import { asColor, asFlag, asNumber, textArgument, asWord } from "../batch/arguments";
import { handle, type ObjectType, type Property } from "../batch/declare";
import { ApiError } from "../errors";
import { requirePermission, type Permission } from "../guards";
import type { Cells, HostSession } from "../batch/session";
import type { Area, BookSheet, BookStyle } from "../../book/types";
import { BORDERS } from "./borders";
import { HORIZONTAL, VERTICAL, apiAlignment, apiColor, common, fileAlignment, restyle } from "./formatValues";

const MAX_COLUMN_CHARACTERS = 255;
const MAX_ROW_POINTS = 409.5;

const flag = (member: "bold" | "italic" | "strikethrough" | "wrap"): Property<Cells> => ({
  get: (cells, session) => common(cells, session, (style) => style[member] ?? false),
  set: (cells, value, session) => restyle(cells, session, { [member]: asFlag(value) || undefined }),
});

const FILL: ObjectType<Cells> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (cells, session) => common(cells, session, (style) => apiColor(style.fill, "#FFFFFF")),
      set: (cells, value, session) => restyle(cells, session, { fill: asColor(value) ?? undefined }),
    },
    pattern: {
      get: (cells, session) => common(cells, session, (style) => (style.fill === undefined ? "None" : "Solid")),
      set: (cells, value, session) => {
        if (asWord(value, ["None", "Solid"]) === "None") restyle(cells, session, { fill: undefined });
      },
    },
  },
  methods: { clear: (cells, _args, session) => restyle(cells, session, { fill: undefined }) },
};

const FONT: ObjectType<Cells> = {
  name: "RangeFont",
  properties: {
    name: {
      get: (cells, session) => common(cells, session, (style) => style.fontName ?? "Calibri"),
      set: (cells, value, session) => restyle(cells, session, { fontName: textArgument(value) }),
    },
    size: {
      get: (cells, session) => common(cells, session, (style) => style.fontSize ?? 11),
      set: (cells, value, session) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw new ApiError("InvalidArgument");
        restyle(cells, session, { fontSize: size });
      },
    },
    color: {
      get: (cells, session) => common(cells, session, (style) => apiColor(style.fontColor, "#000000")),
      set: (cells, value, session) => restyle(cells, session, { fontColor: asColor(value) ?? undefined }),
    },
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: {
      get: (cells, session) => common(cells, session, (style) => style.underline ?? "None"),
      set: (cells, value, session) => {
        const word = asWord(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
        restyle(cells, session, {
          underline: word === "None" ? undefined : word.startsWith("Single") ? "Single" : "Double",
        });
      },
    },
  },
};

const PROTECTION: ObjectType<Cells> = {
  name: "FormatProtection",
  properties: {
    locked: {
      get: (cells, session) => common(cells, session, (style) => style.locked ?? true),
      set: (cells, value, session) => restyle(cells, session, { locked: asFlag(value) ? undefined : false }),
    },
  },
};

export const RANGE_FORMAT: ObjectType<Cells> = {
  name: "RangeFormat",
  properties: {
    wrapText: flag("wrap"),
    horizontalAlignment: {
      get: (cells, session) => common(cells, session, (style) => apiAlignment(style.horizontal, "General")),
      set: (cells, value, session) =>
        restyle(cells, session, { horizontal: fileAlignment(asWord(value, HORIZONTAL), "General") }),
    },
    verticalAlignment: {
      get: (cells, session) => common(cells, session, (style) => apiAlignment(style.vertical, "Bottom")),
      set: (cells, value, session) =>
        restyle(cells, session, { vertical: fileAlignment(asWord(value, VERTICAL), "Bottom") }),
    },
    indentLevel: {
      get: (cells, session) => common(cells, session, (style) => style.indent ?? 0),
      set: (cells, value, session) => {
        const indent = asNumber(value);
        if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new ApiError("InvalidArgument");
        restyle(cells, session, (style: BookStyle) => ({
          indent: indent || undefined,
          // An indent means something from an edge only: Excel turns "General" into "Left".
          ...(indent > 0 && style.horizontal === undefined ? { horizontal: "left" } : {}),
        }));
      },
    },
    textOrientation: {
      get: (cells, session) => common(cells, session, (style) => style.rotation ?? 0),
      set: (cells, value, session) => {
        const angle = asNumber(value);
        if (!(angle >= -90 && angle <= 90) && angle !== 180) throw new ApiError("InvalidArgument");
        restyle(cells, session, { rotation: angle || undefined });
      },
    },
    columnWidth: { get: widthOf, set: setWidth },
    rowHeight: { get: heightOf, set: setHeight },
    useStandardWidth: {
      get: (cells, session) =>
        standard(cells, (area) => sizedIn(session.book.sheet(cells.sheetId).columnWidths, area.left, area.right)),
      set: (cells, value, session) => {
        if (asFlag(value))
          forget(cells, session, "allowFormatColumns", (sheet, area) =>
            dropKeys(sheet.columnWidths, area.left, area.right),
          );
      },
    },
    useStandardHeight: {
      get: (cells, session) =>
        standard(cells, (area) => sizedIn(session.book.sheet(cells.sheetId).rowHeights, area.top, area.bottom)),
      set: (cells, value, session) => {
        if (asFlag(value))
          forget(cells, session, "allowFormatRows", (sheet, area) => dropKeys(sheet.rowHeights, area.top, area.bottom));
      },
    },
  },
  objects: {
    fill: (cells) => handle(FILL, cells),
    font: (cells) => handle(FONT, cells),
    borders: (cells) => handle(BORDERS, cells),
    protection: (cells) => handle(PROTECTION, cells),
  },
  methods: {
    autofitColumns: (cells, _args, session) => {
      requirePermission(session, cells.sheetId, "allowFormatColumns");
      forColumns(cells, session, (sheetId, column) => autofitColumn(session.book, sheetId, column));
    },
    autofitRows: (cells, _args, session) => {
      requirePermission(session, cells.sheetId, "allowFormatRows");
      forRows(cells, session, (sheetId, row) => autofitRow(session.book, sheetId, row));
    },
  },
};

function widthOf(cells: Cells, session: HostSession): number | null {
  const sheet = session.book.sheet(cells.sheetId);
  return same(
    cells.areas.flatMap((area) =>
      range(area.left, Math.min(area.right, area.left + 500)).map((column) => columnWidth(sheet, column)),
    ),
  );
}

function heightOf(cells: Cells, session: HostSession): number | null {
  const sheet = session.book.sheet(cells.sheetId);
  return same(
    cells.areas.flatMap((area) =>
      range(area.top, Math.min(area.bottom, area.top + 10_000)).map((row) => rowHeight(sheet, row)),
    ),
  );
}

function setWidth(cells: Cells, value: unknown, session: HostSession): void {
  requirePermission(session, cells.sheetId, "allowFormatColumns");
  const characters = columnCharacters(asNumber(value));
  if (characters < 0 || characters > MAX_COLUMN_CHARACTERS) throw new ApiError("InvalidArgument");
  session.book.changeLook(cells.sheetId, "addin", (sheet) => {
    for (const area of cells.areas) {
      for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, characters);
    }
  });
}

function setHeight(cells: Cells, value: unknown, session: HostSession): void {
  requirePermission(session, cells.sheetId, "allowFormatRows");
  const points = asNumber(value);
  if (points < 0 || points > MAX_ROW_POINTS) throw new ApiError("InvalidArgument");
  session.book.changeLook(cells.sheetId, "addin", (sheet) => {
    for (const area of cells.areas) {
      for (const row of boundedRows(area, usedArea(sheet, false))) sheet.rowHeights.set(row, points);
    }
  });
}

const sizedIn = (sizes: ReadonlyMap<number, number>, first: number, last: number): number =>
  [...sizes.keys()].filter((index) => index >= first && index <= last).length;

/** True when none has a size of its own. */
const standard = (cells: Cells, sized: (area: Area) => number): boolean =>
  cells.areas.every((area) => sized(area) === 0);

function dropKeys(sizes: Map<number, number>, first: number, last: number): void {
  for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
}

function forget(
  cells: Cells,
  session: HostSession,
  permission: Permission,
  drop: (sheet: BookSheet, area: Area) => void,
): void {
  requirePermission(session, cells.sheetId, permission);
  session.book.changeLook(cells.sheetId, "addin", (sheet) => {
    for (const area of cells.areas) drop(sheet, area);
  });
}

/** Excel fits what is used; the rest of a whole column or row has nothing to fit. */
function forColumns(cells: Cells, session: HostSession, fit: (sheetId: string, column: number) => void): void {
  const used = session.book.used(cells.sheetId, true);
  for (const area of cells.areas)
    for (const column of range(area.left, Math.min(area.right, used?.right ?? -1))) fit(cells.sheetId, column);
}

function forRows(cells: Cells, session: HostSession, fit: (sheetId: string, row: number) => void): void {
  const used = session.book.used(cells.sheetId, true);
  for (const area of cells.areas)
    for (const row of range(area.top, Math.min(area.bottom, used?.bottom ?? -1))) fit(cells.sheetId, row);
}

const boundedRows = (area: Area, used: Area | null): number[] =>
  range(area.top, area.bottom - area.top > 100_000 ? Math.max(area.top, used?.bottom ?? area.top) : area.bottom);

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const same = (values: readonly number[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
