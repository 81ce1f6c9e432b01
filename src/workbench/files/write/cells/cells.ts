/** What changed among the cells and rows of a sheet, between the file and the book. */
import type { Area, BookCell, BookSheet, BookValue } from "../../../book/types";
import type { SharedFormula } from "../../read/rows";
import { attributeChange } from "../../xml";
import { cellXml, withFormula, type CellContext } from "./cellXml";
import { rowChange, type RowChanges } from "./rows";
import { tagAttribute } from "./rowsScan";

export interface CellDifferences {
  readonly rows: RowChanges;
  /** Whether cells with formulas came or went: the calculation chain is then out of date. */
  readonly formulas: boolean;
}

/** Two results of the same calculation may differ in their last binary digits. */
const CLOSE = 1e-15;

export function sameValue(a: BookValue, b: BookValue): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}

/** A result that is still awaited says nothing: the cached one stays. */
const awaited = (value: BookValue): boolean =>
  typeof value === "object" && value !== null && /^#(BUSY!|GETTING_DATA)$/.test(value.error);

/** One cell and no spill are the same thing. */
function sameSpill(a: Area | undefined, b: Area | undefined): boolean {
  const text = (area: Area | undefined): string =>
    area && (area.top !== area.bottom || area.left !== area.right)
      ? JSON.stringify([area.top, area.left, area.bottom, area.right])
      : "";
  return text(a) === text(b);
}

export function diffCells(
  before: BookSheet,
  after: BookSheet,
  shared: ReadonlyMap<string, SharedFormula>,
  context: CellContext,
): CellDifferences {
  const rows: RowChanges = new Map();
  let formulas = false;
  const lostMasters: SharedFormula[] = [];
  const masters = new Map<string, SharedFormula>();
  for (const formula of shared.values()) masters.set(`${formula.row},${formula.column}`, formula);
  const none = new Map<number, BookCell>();
  const writing: DifferenceContext = {
    ...context,
    isOurs: ({ row, column }) => {
      const old = before.rows.get(row)?.get(column);
      return old?.value === null && isUntouched(old, after.rows.get(row)?.get(column));
    },
  };
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const old = before.rows.get(row) ?? none;
    const fresh = after.rows.get(row) ?? none;
    for (const column of new Set([...old.keys(), ...fresh.keys()])) {
      const write = difference(row, column, old.get(column), fresh.get(column), writing);
      if (!write) continue;
      rowChange(rows, row).cells.set(column, write);
      const formulaChanged = old.get(column)?.formula !== fresh.get(column)?.formula;
      formulas ||= formulaChanged;
      const master = formulaChanged ? masters.get(`${row},${column}`) : undefined;
      if (master) lostMasters.push(master);
    }
  }
  for (const master of lostMasters) spellOut(master, after, rows, context);
  diffRowAttributes(before, after, rows, context);
  return { rows, formulas };
}

interface DifferenceContext extends CellContext {
  /** Whether what spilled from a cell is only shown: its formula has no value in the file. */
  readonly isOurs: (master: { readonly row: number; readonly column: number }) => boolean;
}

/** Cells that relied on a shared formula whose cell changed get their own copy. */
function spellOut(master: SharedFormula, sheet: BookSheet, rows: RowChanges, context: CellContext): void {
  for (const { row, column } of master.members) {
    const cell = sheet.rows.get(row)?.get(column);
    const { cells } = rowChange(rows, row);
    if (cell && !cells.has(column)) cells.set(column, () => cellXml(row, column, cell, context));
  }
}

/** A formula that is as in the file: an array formula over fixed cells keeps them, whatever its result. */
function isUntouched(old: BookCell | undefined, fresh: BookCell | undefined): boolean {
  if (old?.formula === undefined || fresh === undefined || old.formula !== fresh.formula) return false;
  return old.value === null || old.fixedArray === true || sameSpill(old.spill, fresh.spill);
}

type Write = (present: string | null) => string;

function difference(
  row: number,
  column: number,
  old: BookCell | undefined,
  fresh: BookCell | undefined,
  context: DifferenceContext,
): Write | null {
  if (!fresh) return old ? () => "" : null;
  const style = context.cellFormat(fresh.style);
  const sameStyle = style === (old?.style ?? 0);
  const untouched = isUntouched(old, fresh);
  const sameFormula = untouched || (old?.formula === fresh.formula && sameSpill(old?.spill, fresh.spill));
  // What we calculated for a formula that the file has without a value is for the eyes only.
  const ours = untouched ? old?.value === null : fresh.spilledFrom !== undefined && context.isOurs(fresh.spilledFrom);
  const kept = ours || (untouched && awaited(fresh.value));
  const value = kept ? (old?.value ?? null) : fresh.value;
  const spilled = (old?.spilledFrom === undefined) === (fresh.spilledFrom === undefined);
  const sameContent =
    sameFormula &&
    sameValue(old?.value ?? null, value) &&
    old?.rich === fresh.rich &&
    (spilled || value === null || typeof value !== "string");
  if (sameStyle && sameContent) return null;
  const cell: BookCell = { ...fresh, value };
  if (ours && old === undefined) delete cell.spilledFrom;
  if (old && sameContent)
    return (present) => (present === null ? cellXml(row, column, cell, context) : restyled(present, style));
  return (present) => {
    const formula =
      old?.formula !== undefined && sameFormula && present !== null ? formulaOf(present, context.prefix) : null;
    if (formula !== null && present !== null) {
      const tag = present.slice(0, present.indexOf(">") + 1);
      return withFormula(
        { r: tagAttribute(tag, "r") ?? "", s: style === 0 ? undefined : style },
        tagAttribute(tag, "cm"),
        formula,
        value,
        context.prefix,
      );
    }
    const written = cellXml(row, column, cell, context);
    // A formatted empty cell that was left out of the book keeps its format when it gets a content.
    const kept =
      old === undefined && style === 0 && present !== null
        ? tagAttribute(present.slice(0, present.indexOf(">") + 1), "s")
        : undefined;
    return kept === undefined || written === "" ? written : restyled(written, Number(kept));
  };
}

function restyled(present: string, style: number): string {
  const inner = present.indexOf(">") + 1;
  const [start, end, text] = attributeChange(present, 0, inner, "s", style === 0 ? undefined : String(style));
  return present.slice(0, start) + text + present.slice(end);
}

/** The <f> of a cell as the file has it. */
function formulaOf(present: string, prefix: string): string | null {
  const start = present.search(new RegExp(`<${prefix}f[\\s>/]`));
  if (start < 0) return null;
  const tag = present.indexOf(">", start) + 1;
  if (present[tag - 2] === "/") return present.slice(start, tag);
  const end = present.indexOf(`</${prefix}f>`, tag);
  return end < 0 ? null : present.slice(start, end + prefix.length + 4);
}

function diffRowAttributes(before: BookSheet, after: BookSheet, rows: RowChanges, context: CellContext): void {
  for (const row of new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()])) {
    const height = after.rowHeights.get(row);
    if (height === before.rowHeights.get(row)) continue;
    Object.assign(rowChange(rows, row).attributes, {
      ht: height === undefined ? undefined : String(height),
      customHeight: height === undefined ? undefined : "1",
    });
  }
  for (const row of new Set([...before.hiddenRows, ...after.hiddenRows])) {
    const hidden = after.hiddenRows.has(row);
    if (hidden !== before.hiddenRows.has(row)) rowChange(rows, row).attributes.hidden = hidden ? "1" : undefined;
  }
  const styles = after.rowStyles ?? new Map<number, number>();
  const former = before.rowStyles ?? new Map<number, number>();
  for (const row of new Set([...former.keys(), ...styles.keys()])) {
    const style = styles.get(row);
    const file = style === undefined ? undefined : context.cellFormat(style);
    if (file === former.get(row)) continue;
    Object.assign(rowChange(rows, row).attributes, {
      s: file === undefined ? undefined : String(file),
      customFormat: file === undefined ? undefined : "1",
    });
  }
}
