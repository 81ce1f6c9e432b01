/** What is worked out while drawing: conditional formats, table styles, French numbers and errors. */
import { displayText, errorText, isDateFormat } from "../../book/display";
import { HorizontalAlign, type IStyleData } from "@univerjs/core";
import { cellAt } from "../../book/cells";
import { columnLetters, containsCell } from "../../formula/areas";
import type { Book } from "../../book/book";
import type { Area, BookCell, BookConditionalFormat, BookSheet, BookValue } from "../../book/types";
import type { Engine } from "../../engine/types";

export interface Look {
  readonly style?: IStyleData;
  /** Shown in place of the value. */
  readonly text?: string;
}

const TABLE_HEADER: IStyleData = { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 };
const TABLE_BAND: IStyleData = { bg: { rgb: "#D9E1F2" } };
const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

export class Appearance {
  private looks = new Map<string, Look | null>();

  constructor(
    private readonly book: Book,
    private readonly engine: Engine | null,
  ) {}

  /** To be called when any value, rule or table changed. */
  forget(): void {
    this.looks.clear();
  }

  of(sheetId: string, row: number, column: number): Look | null {
    const key = `${sheetId},${row},${column}`;
    let look = this.looks.get(key);
    if (look === undefined) this.looks.set(key, (look = this.work(this.book.sheet(sheetId), row, column)));
    return look;
  }

  private work(sheet: BookSheet, row: number, column: number): Look | null {
    const cell = cellAt(sheet, row, column);
    const style = {
      ...this.tableStyle(sheet, row, column, cell),
      ...this.ruleStyle(sheet, row, column),
      ...alignment(cell),
    };
    const text = shownText(
      cell,
      { numberFormat: this.book.styles.at(cell?.style ?? 0).numberFormat, date1904: this.book.data.date1904 },
      sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth,
    );
    if (text === undefined && Object.keys(style).length === 0) return null;
    return { ...(Object.keys(style).length > 0 ? { style } : {}), ...(text === undefined ? {} : { text }) };
  }

  private tableStyle(sheet: BookSheet, row: number, column: number, cell: BookCell | undefined): IStyleData {
    const table = sheet.tables.find(
      ({ area, style }) => style && /Medium/.test(style) && containsCell(area, row, column),
    );
    if (!table || this.book.styles.at(cell?.style ?? 0).fill !== undefined) return {};
    if (table.hasHeader && row === table.area.top) return TABLE_HEADER;
    return (row - table.area.top - (table.hasHeader ? 1 : 0)) % 2 === 0 ? TABLE_BAND : {};
  }

  private ruleStyle(sheet: BookSheet, row: number, column: number): IStyleData {
    const style: IStyleData = {};
    if (!this.engine) return style;
    const rules = sheet.conditionalFormats.filter((rule) => rule.areas.some((area) => containsCell(area, row, column)));
    for (const rule of rules.sort((a, b) => a.priority - b.priority)) {
      if (!this.holds(rule, sheet, row, column)) continue;
      const { fill, fontColor, bold, italic } = rule.format;
      if (fill) style.bg ??= { rgb: `#${fill}` };
      if (fontColor) style.cl ??= { rgb: `#${fontColor}` };
      if (bold) style.bl ??= 1;
      if (italic) style.it ??= 1;
      if (rule.stopIfTrue) break;
    }
    return style;
  }

  private holds(rule: BookConditionalFormat, sheet: BookSheet, row: number, column: number): boolean {
    const origin = originOf(rule.areas);
    const formula = ruleFormula(rule, origin);
    if (!formula) return false;
    const value = this.engine!.ruleValue(formula, sheet.id, origin, { row, column });
    const single: BookValue = Array.isArray(value)
      ? ((value as readonly (readonly BookValue[])[])[0]?.[0] ?? null)
      : (value as BookValue);
    return single === true || (typeof single === "number" && single !== 0);
  }
}

/** Excel writes a rule for the top-left corner of the first of its areas. */
const originOf = (areas: readonly Area[]) => ({ row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0 });

/** Rules on the value are turned into formulas; those that draw bars, scales or icons are left to Excel. */
function ruleFormula(rule: BookConditionalFormat, origin: { row: number; column: number }): string | null {
  const [first, second] = rule.formulas;
  if (first === undefined) return null;
  if (rule.type !== "cellIs")
    return ["colorScale", "dataBar", "iconSet", "top10", "aboveAverage"].includes(rule.type) ? null : `=${first}`;
  const cell = `${columnLetters(origin.column)}${origin.row + 1}`;
  const operator = /operator="(\w+)"/.exec(rule.xml ?? "")?.[1] ?? "equal";
  if (operator === "between") return `=AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === "notBetween") return `=OR(${cell}<${first},${cell}>${second ?? first})`;
  return `=${cell}${OPERATORS[operator] ?? "="}${first}`;
}

function alignment(cell: BookCell | undefined): IStyleData {
  if (typeof cell?.value === "boolean" || (cell?.value && typeof cell.value === "object"))
    return { ht: HorizontalAlign.CENTER };
  return {};
}

/** What is shown in place of the value; undefined where the grid's own formatter shows it as Excel does. */
function shownText(
  cell: BookCell | undefined,
  { numberFormat = "General", date1904 }: { readonly numberFormat?: string | undefined; readonly date1904: boolean },
  width: number,
): string | undefined {
  const value = cell?.value ?? null;
  if (value !== null && typeof value === "object") return errorText(value.error);
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (typeof value === "number" && numberFormat === "General" && !Number.isInteger(value))
    return generalNumber(value, width);
  // Dates go by the calendar of the workbook, and short ones by the regional settings.
  if (typeof value === "number" && isDateFormat(numberFormat)) return displayText(value, numberFormat, date1904);
  // A format that shows nothing: the grid's formatter would show the value.
  if (/^;;;?$/.test(numberFormat)) return "";
  return undefined;
}

/** As many decimals as the column has room for, as the General format does. */
function generalNumber(value: number, width: number): string {
  const room = Math.max(3, Math.floor(width) - 1);
  for (let digits = 10; digits > 1; digits -= 1) {
    const text = String(Number(value.toPrecision(digits)));
    if (text.length <= room) return text.replace(".", ",");
  }
  return String(Number(value.toPrecision(1))).replace(".", ",");
}
