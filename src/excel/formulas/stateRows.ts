/** What her state column is to hold: rows that it does not cover, or covers with a formula that says another thing than the pane. */
import type { Area, TableInfo, WorkbookGrid } from "../../tracker/cells/grid";
import type { IndicatorRow } from "../../tracker/model/recognition";
import { isStateFormula } from "../own/ourFormulas";
import { stateFormulas, type StateFormulas, type StateSource } from "./stateFormula";

/** What the state column is to hold in a row of its sheet. */
export interface StateToWrite {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly formula: string;
  /** The formula of ours that stands there; absent where nothing does. */
  readonly before?: string;
  /** Not whether it says the same in other words, as the rows of an Excel table must. */
  readonly wrong: boolean;
}

export interface StatesToWrite {
  readonly rows: readonly StateToWrite[];
  /** Sheets whose column is in an Excel table, the rows of which need different formulas by now: it must leave the table. */
  readonly outside: readonly string[];
}

/** A state column as it is now. */
export interface StandingColumn {
  readonly area: Area;
  /** What it holds in each row (from 0): a formula, or "" for a word of hers. */
  readonly filled: ReadonlyMap<number, string>;
}

/** @param columns by sheet that has one */
export function statesToWrite(source: StateSource, columns: ReadonlyMap<string, StandingColumn>): StatesToWrite {
  if (columns.size === 0) return { rows: [], outside: [] };
  const formulas = stateFormulas(source);
  const found = [...columns].map(([sheet, column]) => ofSheet(sheet, column, source, formulas));
  return {
    rows: found.flatMap(({ rows }) => rows),
    outside: found.flatMap(({ sheet, outside }) => (outside ? [sheet] : [])),
  };
}

function ofSheet(sheet: string, column: StandingColumn, source: StateSource, formulas: StateFormulas) {
  const { recognition, grid } = source;
  const wanted = recognition.rows.flatMap((row): StateToWrite[] => {
    const table = recognition.tables[row.table];
    if (row.sheet !== sheet || table?.kind !== "indicators" || row.statusText === undefined) return [];
    const before = column.filled.get(row.row - 1);
    const written = { sheet, row: row.row - 1, formula: formulas.of(row) };
    if (before === undefined) return [{ ...written, wrong: true }];
    return isStateFormula(before) ? [{ ...written, before, wrong: !formulas.holds(row, before) }] : [];
  });
  const wrong = wanted.filter((one) => one.wrong);
  const table = tableAround(grid, sheet, column.area);
  if (!table || wrong.length === 0) return { sheet, rows: wrong, outside: false };
  const alike = alikeIn(source, table, formulas);
  if (!alike) return { sheet, rows: wrong, outside: true };
  // All rows together: of different formulas Excel would keep one.
  return { sheet, rows: wanted.filter(({ before, formula }) => before !== formula), outside: false };
}

/** The Excel table that the column is a column of. */
function tableAround(grid: WorkbookGrid, sheet: string, { top, left }: Area): TableInfo | null {
  const tables = grid.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.find(({ area }) => area.top === top && area.left < left && left <= area.right) ?? null;
}

/**
 * The one formula for all rows of an Excel table (rows from 1): where a single table of indicators is recognised in it,
 * and none of its rows needs another.
 */
export function alikeIn(
  { recognition }: StateSource,
  { name, area, hasHeader, hasTotals }: TableInfo,
  formulas: StateFormulas,
): ((row: number) => string) | null {
  const index = recognition.tables.findIndex(({ excelTable, kind }) => excelTable === name && kind === "indicators");
  if (index < 0) return null;
  const known = new Set(recognition.rows.filter(({ table }) => table === index).map(({ row }: IndicatorRow) => row));
  const others: number[] = [];
  for (let row = area.top + (hasHeader ? 2 : 1); row <= area.bottom + (hasTotals ? 0 : 1); row += 1)
    if (!known.has(row)) others.push(row);
  return formulas.alike(index, others);
}
