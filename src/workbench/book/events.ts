/** What the book tells its listeners: one event per operation, after it is done. */
import type { Shift } from "../formula/shift";
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
