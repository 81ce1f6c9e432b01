/**
 * A generated sheet as plain data: what each cell holds and how it looks, sizes, links, chart, paging.
 * Made here without Excel, written by `src/excel/sheets` in a few blocks. Positions are 0-based.
 */
import type { OurSheetKind } from "./kinds";

export interface Line {
  readonly style: "Continuous" | "Dot";
  /** RRGGBB */
  readonly color: string;
}

/** The format of a cell beyond the sheet's base (Calibri 10, 242424, centred vertically). Colours are RRGGBB. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** en-US; text cells have none. */
  readonly format?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Text is always written as text, whatever it starts with. */
  readonly value: string | number | null;
  /** en-US with "="; written instead of the value where she keeps the sheet live. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly link?: PlanLink;
}

/** Where a cell leads: a place in this workbook, or an address of hers (web, mail, file). */
export type PlanLink = { readonly sheet: string; readonly cell: string } | { readonly address: string };

/** How the formula of a live state begins: its colours follow it, so they are rules rather than a fill. */
export const STATUS_FORMULA = "RNQ.STATUS(";

/** A cell where she writes; `key` finds her text again when the sheet is made anew. */
export interface FreeCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Horizontal bars: one row of cells per bar, which say in text what it shows. */
export interface PlanChart {
  readonly name: string;
  /** What it shows, as who cannot see it is told. */
  readonly title: string;
  readonly valueColumn: number;
  readonly categoryColumn: number;
  readonly top: number;
  readonly bottom: number;
  /** Columns that the chart covers, over the rows of its values. */
  readonly left: number;
  readonly right: number;
  readonly color: string;
  /** The value of the longest bar there can be. */
  readonly full: number;
}

export interface PlanPage {
  readonly orientation: "Portrait" | "Landscape";
  /**
   * `fit`: one page wide. `breaks`: a fixed scale with page breaks of ours, since Excel ignores
   * manual breaks as soon as a sheet is fitted to pages.
   */
  readonly scaling: "fit" | "breaks";
  /** Percent, when scaling is `breaks`. */
  readonly scale: number;
  /** Rows that start a new page. */
  readonly breaks: readonly number[];
  /** First and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface PlanTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A drop-down list on a block of cells. */
export interface PlanChoice {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly options: readonly string[];
}

export interface SheetPlan {
  readonly kind: OurSheetKind;
  /** The name she sees, when it is free. */
  readonly name: string;
  /** Column widths in characters of the default font, padding included (7 pixels each). */
  readonly widths: readonly number[];
  /** Row heights in points. */
  readonly heights: readonly number[];
  readonly cells: readonly PlanCell[];
  readonly free: readonly FreeCell[];
  readonly page: PlanPage;
  readonly charts?: readonly PlanChart[];
  readonly table?: PlanTable;
  readonly choices?: readonly PlanChoice[];
  readonly frozenRows?: number;
}

/** What is drawn on a sheet, whatever the sheet is to us. */
export type SheetContent = Omit<SheetPlan, "kind">;
