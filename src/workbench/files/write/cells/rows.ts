/** Applies changes to the rows of a sheet: untouched rows and cells keep their own text. */
import { cellAddress } from "../../../formula/areas";
import { attributeChange, attributes } from "../../xml";
import { plainRows, scanCells, scanRows, tagAttribute, type CellSpan, type RowSpan } from "./rowsScan";
import { largest, smallest } from "../../../formula/many";

export interface RowChange {
  /** New element of each changed cell, from its present one; "" removes it. */
  readonly cells: Map<number, (present: string | null) => string>;
  /** Attributes to set or (undefined) remove. */
  readonly attributes: Record<string, string | undefined>;
}

export type RowChanges = Map<number, RowChange>;

export function rowChange(changes: RowChanges, row: number): RowChange {
  let change = changes.get(row);
  if (!change) changes.set(row, (change = { cells: new Map(), attributes: {} }));
  return change;
}

/** The rows after the changes. Rows that come to have neither cells nor attributes of their own disappear. */
export function patchRows(source: string, prefix: string, changes: RowChanges): string {
  const rows = plainRows(source);
  const pending = [...changes.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let at = 0;
  let next = 0;
  const flush = (before: number): void => {
    for (; next < pending.length && (pending[next] ?? Infinity) < before; next++) {
      const row = pending[next] ?? 0;
      const change = changes.get(row);
      if (change) pieces.push(newRow(row, change, prefix));
    }
  };
  for (const span of scanRows(rows, prefix)) {
    const change = changes.get(span.row);
    pieces.push(rows.slice(at, span.start));
    flush(span.row);
    if (pending[next] === span.row) next++;
    pieces.push(change || !span.numbered ? patchRow(rows, span, change, prefix) : rows.slice(span.start, span.end));
    at = span.end;
  }
  pieces.push(rows.slice(at));
  flush(Infinity);
  return pieces.join("");
}

function newRow(row: number, change: RowChange, p: string): string {
  const cells = sortedCells(change, () => null);
  const written = Object.values(change.attributes).some((value) => value !== undefined);
  return cells === "" && !written
    ? ""
    : `<${p}row${attributes({ r: row + 1, ...change.attributes })}>${cells}</${p}row>`;
}

function sortedCells(change: RowChange, present: (column: number) => string | null): string {
  return [...change.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, write]) => write(present(column)))
    .join("");
}

function patchRow(rows: string, span: RowSpan, change: RowChange | undefined, p: string): string {
  const spans = [...scanCells(rows, p, span)];
  const cells: string[] = [];
  const waiting = [...(change?.cells ?? [])].sort(([a], [b]) => a - b);
  let next = 0;
  for (const cell of spans) {
    for (; next < waiting.length && (waiting[next]?.[0] ?? Infinity) < cell.column; next++)
      cells.push(waiting[next]?.[1](null) ?? "");
    const text = numberedCell(rows, cell, span.row);
    if (waiting[next]?.[0] === cell.column) cells.push(waiting[next++]?.[1](text) ?? "");
    else cells.push(text);
  }
  for (; next < waiting.length; next++) cells.push(waiting[next]?.[1](null) ?? "");
  let tag = rows.slice(span.start, span.inner).replace(/\s*\/?>$/, ">");
  const set = (name: string, value: string | undefined): void => {
    const [start, end, text] = attributeChange(tag, 0, tag.length, name, value);
    tag = tag.slice(0, start) + text + tag.slice(end);
  };
  if (!span.numbered) set("r", String(span.row + 1));
  for (const [name, value] of Object.entries(change?.attributes ?? {})) set(name, value);
  const columns = [...spans.map((cell) => cell.column), ...(change?.cells.keys() ?? [])];
  widenSpans(tagAttribute(tag, "spans"), columns, (value) => set("spans", value));
  const inside = cells.join("");
  const bare =
    inside === "" &&
    /^<[\w:.-]*row\s+r\s*=\s*["']\d+["'](?:\s+spans\s*=\s*["'][^"']*["']|\s+[\w.-]+:dyDescent\s*=\s*["'][^"']*["'])*\s*>$/.test(
      tag,
    );
  return bare ? "" : `${tag}${inside}</${p}row>`;
}

function numberedCell(rows: string, cell: CellSpan, row: number): string {
  const text = rows.slice(cell.start, cell.end);
  if (cell.numbered) return text;
  const at = text.search(/[\s/>]/);
  return `${text.slice(0, at)} r="${cellAddress(row, cell.column)}"${text.slice(at)}`;
}

/** "spans" is a hint ("1:12"): widened when a cell stands outside. */
function widenSpans(spans: string | undefined, columns: readonly number[], set: (value: string) => void): void {
  const match = /^(\d+):(\d+)$/.exec(spans ?? "");
  if (!match || columns.length === 0) return;
  const first = Math.min(Number(match[1]), smallest(columns) + 1);
  const last = Math.max(Number(match[2]), largest(columns) + 1);
  if (`${first}:${last}` !== spans) set(`${first}:${last}`);
}
