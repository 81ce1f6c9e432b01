/** From what happened to the book to what the calculation must know of it. */
import type { BookEvent } from "../book/events";
import { spansSheet } from "../formula/shift";
import type { Change } from "./types";

/** What the calculation must know of an event; null when it changes no value. */
export function engineChange(event: BookEvent): Change | null {
  switch (event.kind) {
    case "cells":
      return { kind: "cells", sheetId: event.sheetId, area: event.area };
    case "structure": {
      const { kind, at, count } = event.shift;
      // Part of the rows or columns: no edit of the engine's says that, so it takes its sheets again.
      if (!spansSheet(event.shift)) return { kind: "sheets" };
      return { kind: "structure", sheetId: event.sheetId, edit: { kind, at, count } };
    }
    case "sheet":
      return event.what === "activated" || event.what === "protection" ? null : { kind: "sheets" };
    case "names":
      return { kind: "names" };
    case "tables":
      return { kind: "tables", sheetId: event.sheetId };
    case "look":
    case "rowsHidden":
      return { kind: "look", sheetId: event.sheetId };
    case "selection":
    case "settings":
      return null;
  }
}
