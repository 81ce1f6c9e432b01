/** One <c> element written from a cell of the book. */
import type { BookCell, BookValue } from "../../../book/types";
import { areaAddress, cellAddress } from "../../../formula/areas";
import { storedFormula } from "../../../formula/stored";
import { encodeText, textElement } from "../../text";
import { attributes, escapeText } from "../../xml";

/** What a cell's writing depends on besides the cell itself. */
export interface CellContext {
  readonly prefix: string;
  /** Index in the file of a style of the book. */
  readonly cellFormat: (style: number) => number;
  /** Index of the cell metadata that marks dynamic arrays; makes the metadata part when asked. */
  readonly dynamicArray: () => number;
  /** Name of the Excel table around a cell. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

/** Errors that a cell can store (ST_CellErrorType); Excel stores the newer ones as #VALUE!. */
const STORED_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

/**
 * Functions whose result is an array even when it happens to have one cell: their cell is a dynamic array. Excel
 * marks every cell that calls an add-in so; we do it for ours that spill only, because LibreOffice shows the
 * cached value of an unknown function in an ordinary formula and #NAME? in an array. For a single value the only
 * difference in Excel is an "@" in the formula bar.
 */
const ARRAY_FUNCTIONS =
  /\b(?:RNQ\.(?:MISSING|FORECAST|JOURNEY|DUE)|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TOCOL|TOROW|VSTACK|HSTACK|TEXTSPLIT|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|EXPAND|WRAPROWS|WRAPCOLS|MAP|BYROW|BYCOL|SCAN|MAKEARRAY)\(/i;

/** Value as the file stores it: the type attribute and the text of <v>. */
export function storedValue(value: BookValue): { t: string | undefined; v: string } | null {
  if (value === null) return null;
  if (typeof value === "number")
    return Number.isFinite(value) ? { t: undefined, v: String(value) } : { t: "e", v: "#NUM!" };
  if (typeof value === "boolean") return { t: "b", v: value ? "1" : "0" };
  if (typeof value === "string") return { t: "str", v: encodeText(value) };
  return { t: "e", v: STORED_ERRORS.includes(value.error) ? value.error : "#VALUE!" };
}

/** The element of a cell that has content or a format; "" for one that has neither. */
export function cellXml(row: number, column: number, cell: BookCell, context: CellContext): string {
  const { prefix: p } = context;
  const s = context.cellFormat(cell.style);
  const common = { r: cellAddress(row, column), s: s === 0 ? undefined : s };
  if (cell.formula !== undefined) {
    const { xml, cm } = formulaXml(row, column, cell, context);
    return withFormula(common, cm === undefined ? undefined : String(cm), xml, cell.value, p);
  }
  if (typeof cell.value === "string" && cell.spilledFrom === undefined) {
    const inside =
      cell.rich === undefined
        ? textElement(p, cell.value)
        : p === ""
          ? cell.rich
          : cell.rich.replace(/<(\/?)(?=\w)/g, `<$1${p}`);
    return `<${p}c${attributes({ ...common, t: "inlineStr" })}><${p}is>${inside}</${p}is></${p}c>`;
  }
  const stored = storedValue(cell.value);
  if (stored === null) return s === 0 ? "" : `<${p}c${attributes(common)}/>`;
  return `<${p}c${attributes({ ...common, t: stored.t })}><${p}v>${stored.v}</${p}v></${p}c>`;
}

/** <c> around a formula's element, new or taken over from the file, with its cached value. */
export function withFormula(
  common: { r: string; s: number | undefined },
  cm: string | undefined,
  formula: string,
  value: BookValue,
  p: string,
): string {
  const stored = storedValue(value);
  const cached = stored === null ? "" : `<${p}v>${stored.v}</${p}v>`;
  return `<${p}c${attributes({ ...common, t: stored?.t, cm })}>${formula}${cached}</${p}c>`;
}

function formulaXml(row: number, column: number, cell: BookCell, context: CellContext): { xml: string; cm?: number } {
  const { prefix: p } = context;
  const { spill, fixedArray } = cell;
  const displayed = (cell.formula ?? "").replace(/^=/, "");
  const stored = escapeText(storedFormula(displayed, context.tableAt(row, column)));
  const many = spill !== undefined && (spill.top !== spill.bottom || spill.left !== spill.right);
  if (!many && !fixedArray && !ARRAY_FUNCTIONS.test(displayed)) return { xml: `<${p}f>${stored}</${p}f>` };
  const ref = areaAddress(many ? spill : { top: row, bottom: row, left: column, right: column });
  const xml = `<${p}f t="array" ref="${ref}">${stored}</${p}f>`;
  return fixedArray ? { xml } : { xml, cm: context.dynamicArray() };
}
