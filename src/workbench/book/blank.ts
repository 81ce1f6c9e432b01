/** New workbooks and sheets, as a French Excel makes them. */
import type { BookData, BookPageLayout, BookSheet } from "./types";

const DEFAULT_PAGE: BookPageLayout = {
  orientation: "Portrait",
  paperSize: 9,
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  printGridlines: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  rowBreaks: [],
  blackAndWhite: false,
};

export function blankSheet(id: string, name: string): BookSheet {
  return {
    id,
    name,
    visibility: "Visible",
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 9.140625,
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    links: new Map(),
    notes: new Map(),
    autoFilter: null,
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    protection: null,
    charts: [],
    images: [],
    drawings: [],
    page: structuredClone(DEFAULT_PAGE),
    structuralEdits: [],
  };
}

export function blankBook(fileName = "Classeur1.xlsx"): BookData {
  const sheet = blankSheet("sheet-1", "Feuil1");
  return {
    sheets: [sheet],
    activeSheet: sheet.id,
    styles: [{}],
    names: [],
    settings: new Map(),
    date1904: false,
    structureProtected: false,
    readOnly: false,
    theme: [
      "FFFFFF",
      "000000",
      "E7E6E6",
      "44546A",
      "4472C4",
      "ED7D31",
      "A5A5A5",
      "FFC000",
      "5B9BD5",
      "70AD47",
      "0563C1",
      "954F72",
    ],
    fileName,
  };
}
