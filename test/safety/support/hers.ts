/** A book as she would have it without us: what carries a mark of ours is taken out, everything else must be hers. */
import {
  isNameOfOurs,
  isOurRule,
  markedKind,
  markedLog,
  markedModel,
  SETTING_PREFIX,
  STATE_COLUMN_MARK,
} from "../../../src/excel/own/marks";
import type { Area, BookConditionalFormat, BookData, BookSheet } from "../../../src/workbench/book/types";
import { contentOf } from "../../excel/workbooks";

/** Everything of hers in plain values: cells, formats, formulas, rules, tables, names, order of sheets. */
export function hersOf(book: BookData): unknown {
  const ourSheets = new Set(
    book.names
      .filter(({ name }) => [markedKind, markedModel, markedLog].some((marked) => marked(name) !== null))
      .map(({ scope }) => scope),
  );
  const sheets = book.sheets
    .filter(({ id }) => !ourSheets.has(id))
    .map((sheet) => withoutOurs(sheet, stateColumnOf(book, sheet)));
  return contentOf({
    ...book,
    sheets,
    names: book.names.filter(({ name, scope }) => !isOurName(name) && !ourSheets.has(scope)),
    settings: new Map([...book.settings].filter(([key]) => !key.startsWith(SETTING_PREFIX))),
  });
}

/** What a workbook of ours and the same edits of hers in another must share, the file's own XML and numbering aside. */
export function comparable(book: BookData): unknown {
  const looks = book.styles.map(({ xf: _xf, ...style }) => JSON.stringify(style, sortedKeys));
  return JSON.parse(
    JSON.stringify(hersOf(book), (key, value: unknown) => {
      // Titles of which she deleted every row or column are not written again.
      if (key.startsWith("printTitle") && value === "#REF!") return undefined;
      if (key === "style" && typeof value === "number") return looks[value];
      if (key === "columnStyles" || key === "rowStyles") {
        // A sheet that is new to the book and one read from a file differ in what they leave out.
        const lines = value as readonly (readonly [number, number])[];
        return lines.length === 0 ? undefined : lines.map(([line, look]) => [line, looks[look]]);
      }
      return ["xml", "id", "structuralEdits", "part", "rich", "drawings"].includes(key) ? undefined : value;
    }),
  );
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What is ours in a book, by what it is; empty after removal. */
export function oursIn(book: BookData): string[] {
  return [
    ...book.names.filter(({ name }) => isOurName(name)).map(({ name }) => `name ${name}`),
    ...[...book.settings.keys()].filter((key) => key.startsWith(SETTING_PREFIX)).map((key) => `setting ${key}`),
    ...book.sheets.flatMap((sheet) => sheet.conditionalFormats.filter(isOurs).map(() => `rule on ${sheet.name}`)),
    ...book.sheets.flatMap((sheet) =>
      [...sheet.rows.values()]
        .flatMap((row) => [...row.values()])
        .filter(({ formula }) => /\bRNQ\./i.test(formula ?? ""))
        .map(({ formula }) => `formula ${formula} on ${sheet.name}`),
    ),
  ];
}

function isOurName(name: string): boolean {
  return markedKind(name) !== null || markedModel(name) !== null || name === STATE_COLUMN_MARK || isNameOfOurs(name);
}

function stateColumnOf(book: BookData, sheet: BookSheet): Area | null {
  const mark = book.names.find(({ name, scope }) => name === STATE_COLUMN_MARK && scope === sheet.id);
  const [, left, top, , bottom] = /!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(mark?.formula ?? "") ?? [];
  if (left === undefined || top === undefined) return null;
  const column = [...left].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { top: Number(top) - 1, bottom: Number(bottom ?? top) - 1, left: column, right: column };
}

function withoutOurs(sheet: BookSheet, column: Area | null): BookSheet {
  const hers: BookSheet = { ...sheet, conditionalFormats: rules(sheet) };
  if (!column) return hers;
  const table = sheet.tables.find(({ area }) => area.right === column.left && area.top === column.top);
  const bottom = table ? table.area.bottom : column.bottom;
  const rows = new Map(
    [...sheet.rows].map(
      ([row, cells]) =>
        [
          row,
          new Map([...cells].filter(([at]) => !(at === column.left && row >= column.top && row <= bottom))),
        ] as const,
    ),
  );
  return {
    ...hers,
    rows: new Map([...rows].filter(([row, cells]) => cells.size > 0 || sheet.rows.get(row)?.size === 0)),
    tables: sheet.tables.map((item) =>
      item === table
        ? { ...item, area: { ...item.area, right: column.left - 1 }, columns: item.columns.slice(0, -1) }
        : item,
    ),
  };
}

/** Carries our marker, or was left without a formula by a request that failed. */
const isOurs = ({ type, formulas }: BookConditionalFormat): boolean =>
  type === "expression" && (formulas.length === 0 || formulas.some(isOurRule));

/** Her rules in their order; their numbers may change. */
function rules(sheet: BookSheet): BookSheet["conditionalFormats"] {
  return sheet.conditionalFormats
    .filter((rule) => !isOurs(rule))
    .sort((a, b) => a.priority - b.priority)
    .map((rule, index) => ({ ...rule, priority: index + 1, xml: rule.xml?.replace(/ priority="\d+"/, "") }));
}
