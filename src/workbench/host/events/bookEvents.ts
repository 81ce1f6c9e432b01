/** Changes of the book, told to the add-in as the events of Office.js. */
import { areaText, intersection } from "../../formula/areas";
import type { BookEvent } from "../../book/book";
import { isRowShift } from "../../formula/shift";
import type { Area, BookValue } from "../../book/types";
import { handle } from "../batch/declare";
import { EVENT } from "./eventTypes";
import { OBJECT_EVENTS, WORKBOOK_TARGET, type Entry } from "./eventHub";
import { apiValue, valueType } from "../batch/grid";
import { RANGE } from "../objects/range";
import type { Session } from "../batch/session";

export function raiseBookEvents(session: Session): void {
  session.book.on((event) => {
    session.events.post(entriesOf(event, session).filter((entry) => session.events.isWatched(entry.type)));
    if (event.kind === "selection") session.events.signal("documentSelectionChanged", {});
    if (event.kind === "settings") session.events.signal("settingsChanged", {});
  });
}

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
const trigger = (event: BookEvent): Record<string, unknown> => ({
  source: "Local",
  triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
});

function entriesOf(event: BookEvent, session: Session): Entry[] {
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
      const whole = {
        insertRows: "RowInserted",
        deleteRows: "RowDeleted",
        insertColumns: "ColumnInserted",
        deleteColumns: "ColumnDeleted",
      }[kind];
      return changed(event, area, whole, {}, session);
    }
    case "sheet":
      return sheetChange(event);
    case "tables":
      return tableChange(event, session);
    case "look":
      return event.area
        ? sheetEntries(EVENT.formatChanged, event.sheetId, { address: areaText(event.area), ...trigger(event) })
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

function changed(
  event: BookEvent & { sheetId: string },
  area: Area,
  changeType: string,
  details: Record<string, unknown>,
  session: Session,
): Entry[] {
  if (!session.events.isWatched(EVENT.changed)) return [];
  const referenceId = session.keepForEvent(handle(RANGE, session.range(event.sheetId, area)));
  return sheetEntries(EVENT.changed, event.sheetId, {
    address: areaText(area),
    changeType,
    referenceId,
    shiftDirection: "None",
    ...trigger(event),
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

function tableEntries(event: BookEvent, sheetId: string, area: Area, session: Session): Entry[] {
  return session.book.sheet(sheetId).tables.flatMap((table) => {
    const common = intersection(table.area, area);
    if (!common) return [];
    const message = {
      worksheetId: sheetId,
      tableId: String(table.id),
      address: areaText(common),
      changeType: "RangeEdited",
      ...trigger(event),
    };
    return [String(table.id), sheetId, WORKBOOK_TARGET].map((targetId) => ({
      category: OBJECT_EVENTS,
      type: EVENT.tableChanged,
      targetId,
      message,
    }));
  });
}

function tableChange(event: BookEvent & { kind: "tables" }, session: Session): Entry[] {
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

function sheetChange(event: BookEvent & { kind: "sheet" }): Entry[] {
  const ofWorkbook = (type: number): Entry[] => [
    {
      category: OBJECT_EVENTS,
      type,
      targetId: WORKBOOK_TARGET,
      message: { source: "Local", worksheetId: event.sheetId },
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

function selectionEntries(sheetId: string, areas: readonly Area[], session: Session): Entry[] {
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
