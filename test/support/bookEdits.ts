/** What the add-in does to a workbook, done to a book directly: everything the file layer must write and take back. */
import type { BookCell, BookChart, BookData, BookSheet, BookStyle } from "../../src/workbench/book/types";
import { emptyWorkbook } from "../../src/workbench/files";
import { PNG } from "./richWorkbook";

/** A new sheet with everything that a sheet of ours can have. */
export function reportSheet(book: BookData, name = "Synthèse d'audit"): BookSheet {
  const blank = emptyWorkbook().sheets[0];
  if (!blank) throw new Error("an empty workbook has one sheet");
  const { part: _part, ...rest } = blank;
  const style = (change: BookStyle): number => book.styles.push({ ...book.styles[0], ...change }) - 1;
  const title = style({ fontName: "Georgia", fontSize: 18, bold: true, fontColor: "1F4E79", xf: 0 });
  const box = style({
    fill: "FFF2CC",
    wrap: true,
    vertical: "top",
    indent: 1,
    numberFormat: "0 %",
    borders: { bottom: { style: "thin", color: "BFBFBF" } },
    xf: 0,
  });
  const date = style({ numberFormat: "dd/mm/yyyy", horizontal: "center", rotation: -45, locked: false, xf: 0 });
  const chart: BookChart = {
    id: "new-chart",
    name: "Progression par critère",
    type: "BarClustered",
    series: [
      {
        name: "Avancement",
        values: "'Synthèse d''audit'!$B$4:$B$6",
        categories: "'Synthèse d''audit'!$A$4:$A$6",
        color: "2E75B6",
      },
    ],
    anchor: { from: { row: 8, column: 0 }, to: { row: 20, column: 3 } },
    placement: "TwoCell",
    options: {
      title: "Progression & critères",
      legend: false,
      gridlines: false,
      axes: { category: true, value: false, reverseCategories: true, maximum: 1, minimum: 0 },
      gapWidth: 40,
      dataLabels: true,
      labelFormat: "0%",
      fontSize: 10,
      border: false,
      fill: true,
    },
    altText: "Sept barres, de 0 à 100 %",
  };
  return {
    ...rest,
    id: "added-1",
    name,
    rows: new Map<number, Map<number, BookCell>>([
      [0, new Map<number, BookCell>([[0, { value: " Synthèse  avant audit ", style: title }]])],
      [1, new Map<number, BookCell>([[0, { value: "<script>alert('é & \"')</script>\n=1+1", style: box }]])],
      [
        2,
        new Map<number, BookCell>([
          [0, { value: "Critère", style: box }],
          [1, { value: "Avancement", style: box }],
        ]),
      ],
      [
        3,
        new Map<number, BookCell>([
          [0, { value: "C1", style: 0 }],
          [1, { value: 0.5, style: box }],
        ]),
      ],
      [
        4,
        new Map<number, BookCell>([
          [0, { value: "C2", style: 0 }],
          [1, { value: 0.25, style: box }],
        ]),
      ],
      [
        5,
        new Map<number, BookCell>([
          [0, { value: "C3", style: 0 }],
          [1, { value: 0.375, formula: "=AVERAGE(B4:B5)", style: box }],
        ]),
      ],
      [
        6,
        new Map<number, BookCell>([
          [0, { value: 46_352, style: date }],
          [1, { value: { error: "#N/A" }, formula: "=NA()", style: 0 }],
          [2, { value: true, style: 0 }],
        ]),
      ],
      [22, new Map<number, BookCell>([[0, { value: "À jour", formula: '=RNQ.STATUS("Ind. 1")', style: 0 }]])],
      [
        23,
        new Map<number, BookCell>([
          [
            0,
            { value: 11, formula: "=RNQ.MISSING(A3:B6)", style: 0, spill: { top: 23, left: 0, bottom: 24, right: 1 } },
          ],
          [1, { value: "Preuve", style: 0, spilledFrom: { row: 23, column: 0 } }],
        ]),
      ],
      [
        24,
        new Map<number, BookCell>([
          [0, { value: 12, style: 0, spilledFrom: { row: 23, column: 0 } }],
          [1, { value: "Date", style: 0, spilledFrom: { row: 23, column: 0 } }],
        ]),
      ],
    ]),
    columnWidths: new Map([
      [0, 30],
      [1, 12],
      [2, 12],
    ]),
    rowHeights: new Map([[0, 30]]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    conditionalFormats: [
      {
        id: "new-1",
        areas: [{ top: 3, left: 1, bottom: 5, right: 1 }],
        priority: 1,
        stopIfTrue: true,
        type: "expression",
        formulas: ["$B4<0.5"],
        format: { fontColor: "C00000", bold: true },
      },
    ],
    validations: [
      { areas: [{ top: 3, left: 2, bottom: 5, right: 2 }], type: "list", formula1: '"Oui,Non"', allowBlank: true },
    ],
    tables: [
      {
        id: 1,
        name: "Criteres",
        area: { top: 2, left: 0, bottom: 5, right: 1 },
        hasHeader: true,
        hasTotals: false,
        columns: [{ name: "Critère" }, { name: "Avancement" }],
        style: "TableStyleLight9",
        showFilter: true,
      },
    ],
    links: new Map([
      ["3,0", { location: "'Synthèse d''audit'!A1", tooltip: "Voir la ligne" }],
      ["4,0", { address: "https://travail-emploi.gouv.fr/qualiopi?x=1&y=2" }],
    ]),
    freeze: { rows: 3, columns: 0 },
    showGridlines: false,
    tabColor: "2E75B6",
    charts: [chart],
    images: [
      {
        id: "new-image",
        name: "Parcours",
        altText: "La carte du parcours",
        png: PNG,
        anchor: { from: { row: 8, column: 4 }, to: { row: 12, column: 6 } },
      },
    ],
    page: {
      ...rest.page,
      orientation: "Landscape",
      paperSize: 9,
      zoom: { horizontalFitToPages: 1 },
      margins: { top: 36, bottom: 36, left: 28.8, right: 28.8, header: 14.4, footer: 14.4 },
      centerHorizontally: true,
      printArea: "A1:G25",
      printTitleRows: "1:3",
      header: { left: "", center: "", right: "&D" },
      footer: { left: "RNQ && Qualiopi", center: "", right: "Page &P / &N" },
      rowBreaks: [7],
    },
  };
}

/** Names, settings, a rule in her first sheet, a state column and a report sheet. */
export function attach(book: BookData): void {
  const hers = book.sheets[0];
  if (!hers) throw new Error("no sheet");
  const report = reportSheet(book);
  book.sheets.push(report);
  book.activeSheet = report.id;
  hers.conditionalFormats = [
    {
      id: "new-2",
      areas: [{ top: 3, left: 0, bottom: 30, right: 4 }],
      priority: 1,
      stopIfTrue: false,
      type: "expression",
      formulas: ['$A4=""'],
      format: { fill: "FFF2CC" },
    },
    ...hers.conditionalFormats.map((rule) => ({ ...rule, priority: rule.priority + 1 })),
  ];
  const table = hers.tables[0];
  const right = table ? table.area.right + 1 : 20;
  const top = table ? table.area.top : 2;
  const styled = book.styles.push({ ...book.styles[1], fill: "DDEBF7", italic: true }) - 1;
  for (let row = top; row <= top + 3; row++) {
    const cells = hers.rows.get(row) ?? new Map();
    hers.rows.set(row, cells);
    cells.set(
      right,
      row === top
        ? { value: "État RNQ", style: styled }
        : { value: "Prêt", formula: `=RNQ.EVALUATE(A${row + 1},C${row + 1})`, style: 0 },
    );
  }
  if (table) {
    table.area = { ...table.area, right };
    table.columns.push({
      name: "État RNQ",
      formula: `=RNQ.EVALUATE(${table.name}[[#This Row],[${table.columns[0]?.name ?? ""}]],"OK")`,
    });
  }
  hers.columnWidths.set(right, 18);
  book.names.push({ name: "RNQ_Perimetre", scope: null, formula: '="formation"', visible: false });
  book.names.push({ name: "RNQ_Journal", scope: report.id, formula: "=1", visible: false });
  book.settings.set("rnq", { version: 1, attached: true, text: "é \"' <&>\n" });
  book.settings.set("Office.AutoShowTaskpaneWithDocument", true);
}

/** The opposite of `attach`, knowing only what can be found again in a reopened file. */
export function detach(book: BookData): void {
  const hers = book.sheets[0];
  if (!hers) throw new Error("no sheet");
  book.sheets = book.sheets.filter((sheet) => sheet.name !== "Synthèse d'audit");
  book.activeSheet = hers.id;
  hers.conditionalFormats = hers.conditionalFormats.filter((rule) => rule.formulas[0] !== '$A4=""');
  for (const cells of hers.rows.values()) {
    for (const [column, cell] of cells) {
      if (cell.value !== "État RNQ" && !cell.formula?.includes("RNQ.")) continue;
      cells.delete(column);
      hers.columnWidths.delete(column);
    }
  }
  for (const [row, cells] of hers.rows) if (cells.size === 0) hers.rows.delete(row);
  const table = hers.tables[0];
  if (table) {
    table.area = { ...table.area, right: table.area.right - 1 };
    table.columns.pop();
  }
  book.names = book.names.filter((name) => !name.name.startsWith("RNQ_"));
  book.settings.clear();
}
