/** Finds rows and cells in the text of a sheet's rows, without building anything from it. */
import { parseCell } from "../../../formula/areas";

export interface ElementSpan {
  readonly start: number;
  /** End of the opening tag. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface RowSpan extends ElementSpan {
  readonly row: number;
  /** False when the file leaves the row's number out. */
  readonly numbered: boolean;
}

export interface CellSpan extends ElementSpan {
  readonly column: number;
  readonly numbered: boolean;
}

/** Position after the ">" that ends the tag beginning at `start`; ">" may stand inside quotes. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return text.length;
}

/** Start of the next <name ...> at or after `from` and before `limit`; -1 when none. */
function nextTag(text: string, open: string, from: number, limit: number): number {
  for (let at = text.indexOf(open, from); at >= 0 && at < limit; at = text.indexOf(open, at + 1)) {
    const after = text.charCodeAt(at + open.length);
    // A space, a tab, an end of line, "/" or ">" ends the name; a letter makes it another one.
    if (after <= 32 || after === 47 || after === 62) return at;
  }
  return -1;
}

function* elements(text: string, name: string, from: number, limit: number): Generator<ElementSpan> {
  const open = `<${name}`;
  const close = `</${name}`;
  for (let start = nextTag(text, open, from, limit); start >= 0; start = nextTag(text, open, from, limit)) {
    const inner = tagEnd(text, start);
    if (text.charCodeAt(inner - 2) === 47) {
      from = inner;
      yield { start, inner, innerEnd: inner, end: inner };
    } else {
      const innerEnd = nextTag(text, close, inner, limit);
      const end = text.indexOf(">", innerEnd) + 1;
      from = end;
      yield { start, inner, innerEnd, end };
    }
  }
}

/** Value of an attribute in a tag's text. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? (match[1] ?? match[2]) : undefined;
}

const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const CELL_PLACE = /\sr\s*=\s*["']([A-Za-z]+\d+)["']/;

export function* scanRows(rows: string, prefix: string): Generator<RowSpan> {
  let previous = -1;
  for (const span of elements(rows, `${prefix}row`, 0, rows.length)) {
    const number = ROW_NUMBER.exec(rows.slice(span.start, span.inner))?.[1];
    const row = number === undefined ? previous + 1 : Number(number) - 1;
    previous = row;
    yield { ...span, row, numbered: number !== undefined };
  }
}

export function* scanCells(rows: string, prefix: string, row: ElementSpan): Generator<CellSpan> {
  let previous = -1;
  for (const span of elements(rows, `${prefix}c`, row.inner, row.innerEnd)) {
    const place = CELL_PLACE.exec(rows.slice(span.start, span.inner))?.[1];
    const column = place === undefined ? previous + 1 : (parseCell(place)?.column ?? previous + 1);
    previous = column;
    yield { ...span, column, numbered: place !== undefined };
  }
}

/** Rows as the scan needs them: comments dropped and CDATA sections written as escaped text. */
export function plainRows(rows: string): string {
  if (!rows.includes("<!")) return rows;
  return rows
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
    )
    .replace(/<!--[^]*?-->/g, "");
}
