/** Widths, visibility and formats of columns. */
import type { BookSheet } from "../../book/types";
import { MAX_COLUMNS } from "../../formula/areas";
import { attributes, children, type XmlNode } from "../xml";
import type { Frame } from "./frame";

type Column = Record<string, string>;

function readColumns(node: XmlNode | undefined): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const col of children(node, "col")) {
    const { min = "1", max = min, ...rest } = col.attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), MAX_COLUMNS); column++)
      columns.set(column, { ...rest });
  }
  return columns;
}

function sameEntries(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

export function writeColumns(
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
  cellFormat: (style: number) => number,
): void {
  const styles = new Map([...after.columnStyles].map(([column, style]) => [column, cellFormat(style)] as const));
  const sameHidden =
    before.hiddenColumns.size === after.hiddenColumns.size &&
    [...before.hiddenColumns].every((column) => after.hiddenColumns.has(column));
  if (sameHidden && sameEntries(before.columnWidths, after.columnWidths) && sameEntries(before.columnStyles, styles))
    return;
  const columns = readColumns(frame.child("cols"));
  for (const column of new Set([
    ...columns.keys(),
    ...after.columnWidths.keys(),
    ...after.hiddenColumns,
    ...styles.keys(),
  ])) {
    const present: Column = { ...columns.get(column) };
    const width = after.columnWidths.get(column);
    if (width !== before.columnWidths.get(column)) {
      delete present.bestFit;
      if (width === undefined) {
        delete present.width;
        delete present.customWidth;
      } else {
        present.width = String(width);
        present.customWidth = "1";
      }
    }
    if (after.hiddenColumns.has(column)) present.hidden = "1";
    else delete present.hidden;
    const style = styles.get(column);
    if (style === undefined || style === 0) delete present.style;
    else present.style = String(style);
    if (Object.keys(present).length === 0) columns.delete(column);
    else columns.set(column, present);
  }
  frame.set("cols", columnsXml(columns, frame.prefix, after.defaultColumnWidth));
}

/** Neighbouring columns that say the same are written together. */
function columnsXml(columns: ReadonlyMap<number, Column>, p: string, defaultWidth: number): string | null {
  const runs: { min: number; max: number; values: Column; key: string }[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    // Excel requires a width on every <col>.
    const values = { width: String(defaultWidth), ...columns.get(column) };
    const key = JSON.stringify(Object.entries(values).sort());
    const last = runs.at(-1);
    if (last && last.max === column - 1 && last.key === key) last.max = column;
    else runs.push({ min: column, max: column, values, key });
  }
  if (runs.length === 0) return null;
  const inside = runs.map(
    ({ min, max, values }) => `<${p}col${attributes({ min: min + 1, max: max + 1, ...values })}/>`,
  );
  return `<${p}cols>${inside.join("")}</${p}cols>`;
}
