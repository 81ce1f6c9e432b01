/** Cells of the same look put together into rectangles, so that 5,000 rows need no call per cell. */
import type { CellStyle, Line, SheetPlan } from "../../tracker/sheets/parts/plan";

export interface StyleBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: CellStyle & { readonly innerRows?: Line };
}

interface Run {
  top: number;
  bottom: number;
  readonly left: number;
  right: number;
  readonly key: string;
  readonly style: CellStyle;
}

/** Rectangles of equal style; cells without any look of their own are left to the base format. */
export function styleBlocks(plan: Pick<SheetPlan, "cells">): StyleBlock[] {
  const keys = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle) => {
    const known = keys.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    keys.set(style, key);
    return key;
  };
  const open = new Map<number, Run>();
  const columnsOfRuns: Run[] = [];
  // Down each column first: tables of ours are uniform down, not across.
  for (const cell of [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = keyOf(cell.style);
    const run = open.get(cell.column);
    if (run && run.bottom === cell.row - 1 && run.key === key) {
      run.bottom = cell.row;
      continue;
    }
    const next: Run = {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
      key,
      style: cell.style,
    };
    open.set(cell.column, next);
    columnsOfRuns.push(next);
  }
  const merged: Run[] = [];
  const endings = new Map<string, Run>();
  for (const run of columnsOfRuns.sort((a, b) => a.left - b.left || a.top - b.top)) {
    const left = endings.get(`${run.top} ${run.bottom} ${run.left - 1} ${run.key}`);
    if (left) {
      left.right = run.right;
      endings.set(`${run.top} ${run.bottom} ${run.right} ${run.key}`, left);
      continue;
    }
    merged.push(run);
    endings.set(`${run.top} ${run.bottom} ${run.right} ${run.key}`, run);
  }
  return merged
    .filter((run) => run.key !== "[]")
    .map(({ top, bottom, left, right, style }) => ({
      top,
      left,
      rows: bottom - top + 1,
      columns: right - left + 1,
      // The edge of a rectangle is drawn once: rows inside it need the same line.
      style: bottom > top && style.bottom ? { ...style, innerRows: style.bottom } : style,
    }));
}
