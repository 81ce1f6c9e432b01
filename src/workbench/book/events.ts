/** What the book tells its listeners: one event per operation, after it is done. */
import { spansSheet, type Shift } from "../formula/shift";
import type { Change } from "../engine/types";
import type { Area, BookValue } from "./types";

/** Who changed the book: the person at the grid, the add-in through Office.js, or the calculation. */
export type Source = "user" | "addin" | "engine";

export type BookEvent = { readonly source: Source } & (
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      /** Of the one cell, when one cell changed. */
      readonly before?: BookValue;
      readonly after?: BookValue;
    }
  | { readonly kind: "structure"; readonly sheetId: string; readonly shift: Shift }
  | {
      readonly kind: "sheet";
      readonly what: "added" | "deleted" | "renamed" | "moved" | "visibility" | "activated" | "protection";
      readonly sheetId: string;
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly kind: "names" }
  | {
      readonly kind: "tables";
      readonly sheetId: string;
      readonly tableId: number;
      readonly what: "added" | "deleted" | "changed";
    }
  | { readonly kind: "look"; readonly sheetId: string; readonly area?: Area }
  | { readonly kind: "rowsHidden"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "settings" }
);

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
