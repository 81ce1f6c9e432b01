/** One sheet of the file as a BookSheet. */
import type { BookSheet } from "../../book/types";
import { parseArea, parseAreas } from "../../formula/areas";
import type { Package } from "../package";
import { FileError } from "../errors";
import { SheetSplitter, frameText } from "../sheetSource";
import { attribute, child, children, isTrue, parseXml, type XmlNode } from "../xml";
import { resolveColor } from "./colors";
import { readDrawings } from "./drawings";
import { readSheetNotes } from "./notes";
import { readPage } from "./page";
import { RowsReader, type RowsContext, type SharedFormula } from "./rows";
import { readConditionalFormats, readValidations } from "./rules";
import type { Styles } from "./styles";
import { readTables } from "./tables";

/** What <sheet> and the defined names of the workbook say of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: BookSheet["visibility"];
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

export interface SheetReading {
  readonly sheet: BookSheet;
  /** Formulas that several cells share in the file, by their index there. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** Indices of the cell formats that cells, rows and columns use. */
  readonly formats: ReadonlySet<number>;
}

/** Points of a row and characters of a column when the file does not say. */
const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 9.140625;

export function readSheet(
  pkg: Package,
  entry: SheetEntry,
  context: Omit<RowsContext, "part"> & { styles: Styles; persons: ReadonlyMap<string, string> },
): SheetReading {
  const { part } = entry;
  const rowsReader = new RowsReader({ ...context, part });
  const splitter = new SheetSplitter((text) => rowsReader.push(text));
  pkg.stream(part, (text) => splitter.push(text));
  const frame = frameText(splitter.end());
  const rows = rowsReader.end();
  const root = parseXml(frame, part);
  if (root.name !== "worksheet") throw new FileError("damaged", part);
  const format = child(root, "sheetFormatPr");
  const view = child(child(root, "sheetViews"), "sheetView");
  const tabColor = resolveColor(child(child(root, "sheetPr"), "tabColor"), context.styles.colors);
  const sheet: BookSheet = {
    id: part,
    name: entry.name,
    visibility: entry.visibility,
    rows: rows.rows,
    ...readColumns(root),
    rowHeights: rows.rowHeights,
    hiddenRows: rows.hiddenRows,
    rowStyles: rows.rowStyles,
    defaultRowHeight: Number(attribute(format, "defaultRowHeight") ?? DEFAULT_ROW_HEIGHT) || DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: Number(attribute(format, "defaultColWidth") ?? DEFAULT_COLUMN_WIDTH) || DEFAULT_COLUMN_WIDTH,
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap((node) =>
      parseAreas(attribute(node, "ref") ?? ""),
    ),
    conditionalFormats: readConditionalFormats(root, frame, context.styles.ruleFormats),
    validations: readValidations(root, frame),
    tables: readTables(pkg, part),
    links: readLinks(pkg, part, root),
    notes: readSheetNotes(pkg, part, context.persons),
    autoFilter: parseArea(attribute(child(root, "autoFilter"), "ref") ?? ""),
    freeze: readFreeze(child(view, "pane")),
    showGridlines: isTrue(attribute(view, "showGridLines"), true),
    ...(tabColor === undefined ? {} : { tabColor }),
    protection: readProtection(child(root, "sheetProtection")),
    ...readDrawings(pkg, part, entry.name),
    page: readPage(root, { area: entry.printArea, titleRows: entry.titleRows, titleColumns: entry.titleColumns }),
    part,
    structuralEdits: [],
  };
  for (const style of sheet.columnStyles.values()) rows.formats.add(style);
  return { sheet, shared: rows.shared, formats: rows.formats };
}

function readColumns(root: XmlNode): Pick<BookSheet, "columnWidths" | "hiddenColumns" | "columnStyles"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const columnStyles = new Map<number, number>();
  for (const node of children(child(root, "cols"), "col")) {
    const first = Number(attribute(node, "min") ?? 1) - 1;
    const last = Math.min(Number(attribute(node, "max") ?? first + 1), 16_384) - 1;
    const width = attribute(node, "width");
    const style = Number(attribute(node, "style") ?? 0);
    for (let column = first; column <= last; column++) {
      if (width !== undefined) columnWidths.set(column, Number(width));
      if (isTrue(attribute(node, "hidden"))) hiddenColumns.add(column);
      if (style > 0) columnStyles.set(column, style);
    }
  }
  return { columnWidths, hiddenColumns, columnStyles };
}

/** Cells of one link beyond which only its first cell is given. */
const LINKED_CELLS = 1000;

function readLinks(pkg: Package, part: string, root: XmlNode): BookSheet["links"] {
  const links: BookSheet["links"] = new Map();
  const targets = new Map(pkg.relationships(part).map((relationship) => [relationship.id, relationship.target]));
  for (const node of children(child(root, "hyperlinks"), "hyperlink")) {
    const ref = attribute(node, "ref") ?? "";
    const area = parseArea(ref);
    if (!area) continue;
    const address = targets.get(attribute(node, "id") ?? "");
    const location = attribute(node, "location");
    const tooltip = attribute(node, "tooltip");
    const display = attribute(node, "display");
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { tooltip }),
      ...(display === undefined ? {} : { display }),
    };
    const many = (area.bottom - area.top + 1) * (area.right - area.left + 1) > LINKED_CELLS;
    for (let row = area.top; row <= (many ? area.top : area.bottom); row++) {
      for (let column = area.left; column <= (many ? area.left : area.right); column++)
        links.set(`${row},${column}`, link);
    }
  }
  return links;
}

function readFreeze(pane: XmlNode | undefined): { rows: number; columns: number } {
  const frozen = attribute(pane, "state")?.startsWith("frozen") === true;
  if (!frozen) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}

/** File attribute -> option of Office.js, and whether it is forbidden when the attribute is absent. */
export const PROTECTION: Readonly<Record<string, { option: string; locked: boolean }>> = {
  autoFilter: { option: "allowAutoFilter", locked: true },
  deleteColumns: { option: "allowDeleteColumns", locked: true },
  deleteRows: { option: "allowDeleteRows", locked: true },
  objects: { option: "allowEditObjects", locked: false },
  scenarios: { option: "allowEditScenarios", locked: false },
  formatCells: { option: "allowFormatCells", locked: true },
  formatColumns: { option: "allowFormatColumns", locked: true },
  formatRows: { option: "allowFormatRows", locked: true },
  insertColumns: { option: "allowInsertColumns", locked: true },
  insertHyperlinks: { option: "allowInsertHyperlinks", locked: true },
  insertRows: { option: "allowInsertRows", locked: true },
  pivotTables: { option: "allowPivotTables", locked: true },
  sort: { option: "allowSort", locked: true },
};

function readProtection(node: XmlNode | undefined): BookSheet["protection"] {
  if (!node || !isTrue(attribute(node, "sheet"))) return null;
  const options: Record<string, boolean> = {};
  for (const [name, { option, locked }] of Object.entries(PROTECTION))
    options[option] = !isTrue(attribute(node, name), locked);
  return { options, password: attribute(node, "password") !== undefined || attribute(node, "hashValue") !== undefined };
}
