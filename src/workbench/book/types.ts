/**
 * The workbook that stands in Excel's place: plain data, read from a file, changed by the user and by
 * the add-in, compared with the file when saved. Everything is 0-based; formulas are en-US text with "=".
 * The file layer fills it (`files/read`) and compares it with the original bytes (`files/save`); the host
 * answers Office.js from it; the engine calculates it; the page draws it.
 */

import type { Area } from "../formula/areas";
import type { StructuralEdit } from "../formula/shift";

export type { Area, StructuralEdit };

export interface BookError {
  readonly error: string;
  /** What the function that gave it says; only known until the workbook is saved. */
  readonly message?: string;
}
export type BookValue = string | number | boolean | BookError | null;

export interface BookCell {
  /** Value, or the cached result of `formula`. */
  value: BookValue;
  /** en-US, with "=", as Excel's formula bar would show it (RNQ.STATUS(), not _xldudf_...). */
  formula?: string;
  /** Index in `BookData.styles`. 0 is the workbook's default. */
  style: number;
  /** Set on the top-left cell of a spilled or array result: the area it covers. */
  spill?: Area;
  /** An array formula entered over the cells of `spill`, or over this one alone: its result takes no more and no less. */
  fixedArray?: true;
  /** Set on the other cells of that area: they are shown, not written as inputs. */
  spilledFrom?: { readonly row: number; readonly column: number };
  /** The file's own <is>/<si> XML when the text has formatted runs; dropped when the text changes. */
  rich?: string;
}

export interface BorderLine {
  readonly style: string;
  /** RRGGBB. */
  readonly color: string;
}

/** A resolved cell format. Absent means the default. Colours are RRGGBB. */
export interface BookStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly fill?: string;
  /** en-US; "General" when absent. */
  readonly numberFormat?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly borders?: { readonly [edge in "top" | "bottom" | "left" | "right"]?: BorderLine };
  readonly locked?: boolean;
  /** Index of the cellXfs entry of the file that this style comes from or derives from. */
  readonly xf?: number;
}

export interface BookConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  /** Smaller wins, as in the file. */
  priority: number;
  stopIfTrue: boolean;
  /** "expression" for custom formulas; every other kind of the file is kept as it was. */
  type: string;
  /** Without "=", relative to the top-left cell of the first area. */
  formulas: readonly string[];
  format: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean; readonly italic?: boolean };
  /** The file's own XML of the rule; absent for rules made here. Kept verbatim while the rule is unchanged. */
  readonly xml?: string;
}

export interface BookValidation {
  areas: readonly Area[];
  type: string;
  formula1?: string;
  formula2?: string;
  operator?: string;
  allowBlank?: boolean;
  readonly xml?: string;
}

export interface BookTable {
  readonly id: number;
  name: string;
  area: Area;
  hasHeader: boolean;
  hasTotals: boolean;
  columns: { name: string; totalsLabel?: string; totalsFormula?: string; formula?: string }[];
  style?: string;
  showFilter: boolean;
  /** The part of the file it comes from. */
  readonly part?: string;
}

export interface BookChart {
  readonly id: string;
  name: string;
  type: "BarClustered" | "ColumnClustered" | "Line" | "Pie" | string;
  /** Cells the series are read from. */
  series: { name?: string; values: string; categories?: string; color?: string }[];
  /** From the top-left corner of one cell to that of another, as in the file: `to` is not covered. */
  anchor: { from: { row: number; column: number }; to: { row: number; column: number } };
  placement: "TwoCell" | "OneCell" | "Absolute";
  options: {
    title?: string;
    legend: boolean;
    gridlines: boolean;
    axes: { category: boolean; value: boolean; reverseCategories: boolean; maximum?: number; minimum?: number };
    gapWidth: number;
    dataLabels: boolean;
    labelFormat?: string;
    fontSize?: number;
    border: boolean;
    fill: boolean;
  };
  altText?: string;
}

/** A picture or chart of the file: shown as a labelled frame or image, never touched. */
export interface BookDrawing {
  readonly kind: "image" | "chart" | "shape";
  readonly name: string;
  readonly altText?: string;
  readonly anchor: { readonly from: { row: number; column: number }; readonly to: { row: number; column: number } };
  /** Part of the picture, for drawing it. */
  readonly media?: string;
}

/** A picture that the add-in inserted. */
export interface BookImage {
  readonly id: string;
  name: string;
  altText?: string;
  readonly png: Uint8Array;
  anchor: { from: { row: number; column: number }; to: { row: number; column: number } };
}

export interface BookPageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize?: number;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points (1/72 inch). */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  printGridlines: boolean;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  rowBreaks: number[];
  blackAndWhite: boolean;
}

export interface BookName {
  readonly name: string;
  /** Sheet id for a sheet-scoped name, null for the workbook. */
  readonly scope: string | null;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment?: string;
  value?: BookValue;
}

export interface BookSheet {
  /** Stable in one session; never shown. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** rows -> columns -> cell; empty rows and cells are absent. */
  readonly rows: Map<number, Map<number, BookCell>>;
  /** Widths in characters, heights in points; only those set. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Default format of whole columns (style index), as <col style> has it. */
  readonly columnStyles: Map<number, number>;
  /** Default format of whole rows (style index); their empty cells need not exist. */
  readonly rowStyles?: Map<number, number>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: Area[];
  conditionalFormats: BookConditionalFormat[];
  validations: BookValidation[];
  tables: BookTable[];
  /** Key `row,column`. `location` is a place in this workbook (`'Suivi'!B5`), `address` one outside. */
  readonly links: Map<string, { address?: string; location?: string; tooltip?: string; display?: string }>;
  /** Comments and notes of the file; read only. */
  readonly notes: Map<string, { author?: string; text: string }>;
  autoFilter: Area | null;
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor?: string;
  protection: { readonly options: Readonly<Record<string, boolean>>; readonly password: boolean } | null;
  charts: BookChart[];
  images: BookImage[];
  readonly drawings: readonly BookDrawing[];
  page: BookPageLayout;
  /** Sheet part in the file it came from; absent for a sheet added here. */
  readonly part?: string;
  /** Kept so that parts that the book does not model can be shifted when saving. */
  readonly structuralEdits: StructuralEdit[];
}

export interface BookData {
  sheets: BookSheet[];
  /** Empty in a workbook of chart sheets alone, which has no sheet of cells. */
  activeSheet: string;
  readonly styles: BookStyle[];
  names: BookName[];
  /** The add-in's own settings (Office.js `workbook.settings`), as JSON values. */
  readonly settings: Map<string, unknown>;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Theme colours, for the pane's and grid's rendering. */
  readonly theme: readonly string[];
  fileName: string;
}
