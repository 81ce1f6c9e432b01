/** Changes of the book, told to the add-in as the events of Office.js. */
import { areaText, intersection } from "../../formula/areas";
import type { BookEvent } from "../../book/book";
import { isRowShift, spansSheet } from "../../formula/shift";
import type { Area, BookValue } from "../../book/types";
import { handle } from "../batch/declare";
import { EVENT } from "./eventTypes";
import { OBJECT_EVENTS, WORKBOOK_TARGET, type Entry } from "./eventHub";
import { apiValue, valueType } from "../batch/grid";
import { RANGE } from "../objects/range";
import type { HostSession } from "../batch/session";

export function raiseBookEvents(session: HostSession): void {
  session.book.on((event) => {
    const tell = (told: BookEvent) =>
      session.events.post(entriesOf(told, session).filter((entry) => session.events.isWatched(entry.type)));
    if (awaitsValue(event, session)) void session.calculation.upToDate().then(() => tell(withValue(event, session)));
    else tell(event);
    // Excel calculates by itself, whether anyone reads the results or not.
    if (event.source !== "engine" && session.events.isWatched(EVENT.calculated)) session.calculation.soon();
    if (event.kind === "selection") session.events.signal("documentSelectionChanged", {});
    if (event.kind === "settings") session.events.signal("settingsChanged", {});
  });
}

type CellsEvent = BookEvent & { kind: "cells" };

/** An edit of one cell is told with its value, which for a formula comes with the calculation. */
const awaitsValue = (event: BookEvent, session: HostSession): event is CellsEvent =>
  event.kind === "cells" &&
  event.source !== "engine" &&
  event.after !== undefined &&
  session.calculation.isAutomatic &&
  session.book.cell(event.sheetId, event.area.top, event.area.left)?.formula !== undefined;

const withValue = (event: CellsEvent, session: HostSession): BookEvent => ({
  ...event,
  after: session.book.cell(event.sheetId, event.area.top, event.area.left)?.value ?? null,
});

/** Of a sheet: told to those who watch the sheet and to those who watch all sheets. */
function sheetEntries(type: number, sheetId: string, message: Record<string, unknown>): Entry[] {
  return [sheetId, WORKBOOK_TARGET].map((targetId) => ({
    category: OBJECT_EVENTS,
    type,
    targetId,
    message: { source: "Local", worksheetId: sheetId, ...message },
  }));
}

/** Excel says in `triggerSource` when the add-in itself made the change. */
const trigger = (event: BookEvent, session: HostSession): Record<string, unknown> => ({
  source: session.situations.remoteEdits ? "Remote" : "Local",
  triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
});

function entriesOf(event: BookEvent, session: HostSession): Entry[] {
  switch (event.kind) {
    case "cells":
      if (event.source === "engine")
        return sheetEntries(EVENT.calculated, event.sheetId, { address: areaText(event.area) });
      return [
        ...changed(event, event.area, "RangeEdited", valuesOf(event), session),
        ...tableEntries(event, event.sheetId, event.area, session),
      ];
    case "structure": {
      const { kind, at, count, from, to } = event.shift;
      const area = isRowShift(event.shift)
        ? { top: at, bottom: at + count - 1, left: from, right: to }
        : { top: from, bottom: to, left: at, right: at + count - 1 };
      const types = SHIFTS[kind];
      const whole = spansSheet(event.shift);
      return [
        ...changed(
          event,
          area,
          whole ? types.whole : types.cells,
          whole ? {} : { shiftDirection: types.direction },
          session,
        ),
        ...tableRowEntries(event, area, session),
      ];
    }
    case "sheet":
      return sheetChange(event, session);
    case "tables":
      return tableChange(event, session);
    case "look":
      return event.area
        ? sheetEntries(EVENT.formatChanged, event.sheetId, {
            address: areaText(event.area),
            ...trigger(event, session),
          })
        : [];
    case "rowsHidden":
      return sheetEntries(EVENT.rowHidden, event.sheetId, {
        address: areaText(event.area),
        changeType: event.hidden ? "Hidden" : "Unhidden",
      });
    case "selection":
      return selectionEntries(event.sheetId, event.areas, session);
    case "names":
    case "settings":
      return [];
  }
}

const SHIFTS = {
  insertRows: { whole: "RowInserted", cells: "CellInserted", direction: "Down" },
  deleteRows: { whole: "RowDeleted", cells: "CellDeleted", direction: "Up" },
  insertColumns: { whole: "ColumnInserted", cells: "CellInserted", direction: "Right" },
  deleteColumns: { whole: "ColumnDeleted", cells: "CellDeleted", direction: "Left" },
} as const;

/** Rows that came or went inside a table, told by the table itself. */
function tableRowEntries(event: BookEvent & { kind: "structure" }, area: Area, session: HostSession): Entry[] {
  if (!isRowShift(event.shift)) return [];
  const inserted = event.shift.kind === "insertRows";
  return session.book
    .sheet(event.sheetId)
    .tables.filter(
      (table) =>
        area.top > table.area.top &&
        area.top <= table.area.bottom + (inserted ? 0 : 1) &&
        area.left <= table.area.left &&
        area.right >= table.area.right,
    )
    .flatMap((table) =>
      tableMessages(table.id, event.sheetId, {
        address: areaText({ ...area, left: table.area.left, right: table.area.right }),
        changeType: inserted ? "RowInserted" : "RowDeleted",
        ...trigger(event, session),
      }),
    );
}

const tableMessages = (tableId: number, sheetId: string, told: Record<string, unknown>): Entry[] =>
  [String(tableId), sheetId, WORKBOOK_TARGET].map((targetId) => ({
    category: OBJECT_EVENTS,
    type: EVENT.tableChanged,
    targetId,
    message: { worksheetId: sheetId, tableId: String(tableId), ...told },
  }));

function changed(
  event: BookEvent & { sheetId: string },
  area: Area,
  changeType: string,
  details: Record<string, unknown>,
  session: HostSession,
): Entry[] {
  if (!session.events.isWatched(EVENT.changed)) return [];
  const referenceId = session.keepForEvent(handle(RANGE, session.range(event.sheetId, area)));
  return sheetEntries(EVENT.changed, event.sheetId, {
    address: areaText(area),
    changeType,
    referenceId,
    shiftDirection: "None",
    ...trigger(event, session),
    ...details,
  });
}

function valuesOf(event: { before?: BookValue; after?: BookValue }): Record<string, unknown> {
  if (event.before === undefined || event.after === undefined) return {};
  return {
    valueBefore: apiValue(event.before),
    valueAfter: apiValue(event.after),
    valueTypeBefore: valueType(event.before),
    valueTypeAfter: valueType(event.after),
  };
}

function tableEntries(event: BookEvent, sheetId: string, area: Area, session: HostSession): Entry[] {
  return session.book.sheet(sheetId).tables.flatMap((table) => {
    const common = intersection(table.area, area);
    return common
      ? tableMessages(table.id, sheetId, {
          address: areaText(common),
          changeType: "RangeEdited",
          ...trigger(event, session),
        })
      : [];
  });
}

function tableChange(event: BookEvent & { kind: "tables" }, session: HostSession): Entry[] {
  if (event.what === "changed") return [];
  const name = session.book.hasSheet(event.sheetId)
    ? session.book.sheet(event.sheetId).tables.find((table) => table.id === event.tableId)?.name
    : undefined;
  const message = {
    source: "Local",
    worksheetId: event.sheetId,
    tableId: String(event.tableId),
    ...(name === undefined ? {} : { tableName: name }),
  };
  const type = event.what === "added" ? EVENT.tableAdded : EVENT.tableDeleted;
  return [event.sheetId, WORKBOOK_TARGET].map((targetId) => ({ category: OBJECT_EVENTS, type, targetId, message }));
}

function sheetChange(event: BookEvent & { kind: "sheet" }, session: HostSession): Entry[] {
  const ofWorkbook = (type: number): Entry[] => [
    {
      category: OBJECT_EVENTS,
      type,
      targetId: WORKBOOK_TARGET,
      message: { ...trigger(event, session), worksheetId: event.sheetId },
    },
  ];
  switch (event.what) {
    case "added":
      return ofWorkbook(EVENT.added);
    case "deleted":
      return ofWorkbook(EVENT.deleted);
    case "activated":
      return [
        ...(event.before === undefined ? [] : sheetEntries(EVENT.deactivated, event.before, {})),
        ...sheetEntries(EVENT.activated, event.sheetId, {}),
      ];
    case "protection":
      return sheetEntries(EVENT.protection, event.sheetId, { isProtected: event.after === "protected" });
    case "renamed":
    case "moved":
    case "visibility":
      return [];
  }
}

function selectionEntries(sheetId: string, areas: readonly Area[], session: HostSession): Entry[] {
  const address = areas.map(areaText).join(",");
  const ofTables = session.book.sheet(sheetId).tables.map((table) => {
    const inside = areas
      .map((area) => intersection(area, table.area))
      .filter((area) => area !== null)
      .map(areaText)
      .join(",");
    return {
      category: OBJECT_EVENTS,
      type: EVENT.tableSelection,
      targetId: String(table.id),
      message: { worksheetId: sheetId, tableId: String(table.id), address: inside },
    };
  });
  return [...sheetEntries(EVENT.selection, sheetId, { address }), ...ofTables];
}
