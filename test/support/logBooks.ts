/** Logs as people lay them out, as books that the workbench opens: with a table, a filter, lines kept ready, a total below. */
import { dateToSerial, parseCalendarDate } from "../../src/tracker/cells/dates";
import type { BookCell, BookData, BookSheet, BookValue } from "../../src/workbench/book/types";
import { emptyWorkbook } from "../../src/workbench/files";

export interface LogShape {
  /** Lines above the header. */
  readonly titles: number;
  readonly entries: number;
  /** The newest on top. */
  readonly newest: boolean;
  readonly excelTable: boolean;
  /** What stands right below: nothing, a total, a note of hers. */
  readonly below: "nothing" | "total" | "note";
  /** Lines that she keeps ready: bordered, with the formula where she has one. */
  readonly ready: number;
  readonly formula: boolean;
  readonly counter: "none" | "number" | "text";
  readonly validation: boolean;
  readonly textDates: boolean;
  /** Another list beside the log, longer than it. */
  readonly beside: boolean;
  readonly merged: "no" | "title" | "entry";
  readonly filter: "none" | "shown" | "filtered";
  readonly locked: boolean;
  readonly indicator: boolean;
}

export const PLAIN_LOG: LogShape = {
  titles: 0,
  entries: 4,
  newest: false,
  excelTable: false,
  below: "nothing",
  ready: 0,
  formula: false,
  counter: "none",
  validation: false,
  textDates: false,
  beside: false,
  merged: "no",
  filter: "none",
  locked: false,
  indicator: false,
};

type Cells = Partial<Record<string, BookValue | { readonly formula: string; readonly value: BookValue }>>;

export const LOG_SHEET = "Veille du centre";

export function logBook(shape: LogShape): BookData {
  const book = emptyWorkbook();
  const sheet = book.sheets[0]!;
  sheet.name = LOG_SHEET;
  const style = (change: object): number => book.styles.push({ ...book.styles[0], ...change, xf: 0 }) - 1;
  const line = { bottom: { style: "thin", color: "999999" } };
  const looks = {
    head: style({ bold: true }),
    day: style({ numberFormat: "dd/mm/yyyy", borders: line }),
    text: style({ wrap: true, borders: line }),
  };
  const heads = [
    ...(shape.counter === "none" ? [] : ["N°"]),
    "Date",
    "Information",
    "Source",
    ...(shape.indicator ? ["Indicateur"] : []),
    ...(shape.formula ? ["Mois"] : []),
    "Ce que j'en ai fait",
  ];
  const put = (row: number, column: number, value: BookValue, look: number, formula?: string) => {
    const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
    sheet.rows.set(row, cells.set(column, { value, style: look, ...(formula ? { formula } : {}) }));
  };
  const header = shape.titles;
  for (let row = 0; row < shape.titles; row += 1) put(row, 0, row === 0 ? "Ma veille" : "à tenir chaque mois", 0);
  if (shape.merged === "title" && shape.titles > 0) sheet.merges.push({ top: 0, bottom: 0, left: 0, right: 2 });
  heads.forEach((head, column) => put(header, column, head, looks.head));
  const letter = (head: string) => String.fromCharCode(65 + heads.indexOf(head));
  const fill = (row: number, values: Cells | null) =>
    heads.forEach((head, column) => {
      const look = head === "Date" ? looks.day : looks.text;
      if (head === "Mois") put(row, column, values ? 1 : 0, looks.text, `=MONTH(${letter("Date")}${row + 1})`);
      else {
        const value = values?.[head] ?? null;
        put(row, column, typeof value === "object" ? null : value, look);
      }
    });
  for (let at = 0; at < shape.entries; at += 1) {
    const rank = shape.newest ? shape.entries - 1 - at : at;
    const day = parseCalendarDate(`2026-0${1 + (rank % 9)}-05`)!;
    fill(header + 1 + at, {
      "N°": shape.counter === "text" ? `V-0${rank + 1}` : rank + 1,
      Date: shape.textDates ? `05/0${1 + (rank % 9)}/2026` : dateToSerial(day),
      Information: `Lecture ${rank + 1}`,
      Source: "Lettre du réseau",
      Indicateur: 23,
      "Ce que j'en ai fait": at % 2 === 0 ? "Support revu" : null,
    });
  }
  const last = header + shape.entries;
  if (shape.merged === "entry" && shape.entries > 0)
    sheet.merges.push({ top: last, bottom: last, left: heads.length - 2, right: heads.length - 1 });
  for (let at = 1; at <= shape.ready; at += 1) fill(last + at, null);
  const bottom = last + Math.max(shape.ready, shape.excelTable && shape.entries === 0 ? 1 : 0);
  if (shape.excelTable) addTable(sheet, shape, heads, { header, bottom });
  if (!shape.excelTable && shape.below === "total") put(bottom + 1, 0, "Total", 0);
  if (!shape.excelTable && shape.below === "total")
    put(
      bottom + 1,
      1,
      shape.entries,
      0,
      `=COUNTA(${letter("Information")}${header + 2}:${letter("Information")}${last + 1})`,
    );
  if (shape.below === "note") put(bottom + (shape.excelTable ? 3 : 1), 0, "Revue chaque trimestre", 0);
  if (shape.validation && shape.entries > 0)
    sheet.validations.push({
      areas: [{ top: header + 1, bottom: last, left: heads.indexOf("Source"), right: heads.indexOf("Source") }],
      type: "list",
      formula1: '"Lettre du réseau,Journal officiel"',
    });
  if (shape.beside) for (let row = header; row <= bottom + 6; row += 1) put(row, heads.length + 2, `Contact ${row}`, 0);
  if (!shape.excelTable && shape.filter !== "none" && shape.entries > 1)
    sheet.autoFilter = { top: header, bottom: last, left: 0, right: heads.length - 1 };
  if (isFiltered(shape)) sheet.hiddenRows.add(header + 1);
  if (shape.locked) sheet.protection = { options: {}, password: false };
  return book;
}

/** Whether its filter hides a row: the workbench must be told that it is the filter that does. */
export const isFiltered = ({ filter, entries }: LogShape): boolean => filter === "filtered" && entries > 1;

function addTable(
  sheet: BookSheet,
  { below }: LogShape,
  heads: readonly string[],
  { header, bottom }: { readonly header: number; readonly bottom: number },
): void {
  const totals = below === "total";
  if (totals) {
    const cells = new Map<number, BookCell>([[0, { value: "Total", style: 0 }]]);
    sheet.rows.set(bottom + 1, cells);
  }
  sheet.tables.push({
    id: 1,
    name: "Carnet",
    area: { top: header, bottom: bottom + (totals ? 1 : 0), left: 0, right: heads.length - 1 },
    hasHeader: true,
    hasTotals: totals,
    columns: heads.map((name, at) => ({ name, ...(totals && at === 0 ? { totalsLabel: "Total" } : {}) })),
    showFilter: true,
  });
}
