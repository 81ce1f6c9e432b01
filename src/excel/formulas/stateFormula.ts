/**
 * The formula of a row of the state column: `RNQ.EVALUATE` over the row's own cells wherever it says what the pane
 * says, `RNQ.STATUS` where the cells alone cannot (a register, an end of validity, a colour, a score out of four).
 */
import type { Language } from "../../text";
import { hasPlaceForProofs } from "../../tracker/report/assess";
import type { Scope, State } from "../../tracker/model/assessment";
import { cellAddress, columnIndex } from "../../tracker/cells/address";
import { areaAddress } from "../../tracker/cells/cellRef";
import type { CalendarDate } from "../../tracker/cells/dates";
import { evaluateRow } from "../../tracker/report/evaluate";
import type { CellValue, WorkbookGrid } from "../../tracker/cells/grid";
import type { IndicatorRow, Recognition, RecognisedTable, WordMeaning } from "../../tracker/model/recognition";
import { isBeside } from "../../tracker/model/roles";
import { parseIndicators } from "../../tracker/recognise/numbers/indicators";
import { carriedWords, saidBy } from "../../tracker/recognise/status/carriedWords";
import { fold } from "../../tracker/cells/words";
import { appliesTo } from "../../tracker/scope/scope";
import { rowState } from "../../tracker/report/state";
import { NOT_APPLICABLE } from "./highlightRules";
import { DATE_NAME, SCOPE_NAME } from "../own/marks";
import { plainFormula } from "../own/ourFormulas";
import { dateConstant, namedScope, textConstant, type SaidByNames } from "../own/names";

/** What the formulas are made from: the workbook as read. */
export interface StateSource {
  readonly recognition: Recognition;
  readonly grid: WorkbookGrid;
  readonly said: SaidByNames;
  readonly today: CalendarDate;
  /** Whether `RNQ_Perimetre` and `RNQ_Date` are there to be named. */
  readonly named: boolean;
  readonly language: Language;
}

/** Scope and date of the formulas of a table, and what `RNQ.EVALUATE` then goes by. */
interface Way {
  readonly args: readonly string[];
  readonly scope: Scope | null;
  readonly today: CalendarDate | null;
  readonly words: ReadonlyMap<string, WordMeaning>;
}

export interface StateFormulas {
  /** The formula of a row. */
  of(row: IndicatorRow): string;
  /**
   * The one formula of a table, as it stands in any row of it (from 1); null where rows need different ones, or where it
   * would speak in a row that is no indicator (`others`, from 1). A column of an Excel table holds no more than one.
   */
  alike(table: number, others: readonly number[]): ((row: number) => string) | null;
  /** Whether a formula of ours in the row says what the pane says. */
  holds(row: IndicatorRow, formula: string): boolean;
}

/** Tables are looked at once. */
export function stateFormulas(source: StateSource): StateFormulas {
  const { recognition } = source;
  const ways = waysOf(source);
  const best = recognition.tables.map((table, index) =>
    table.kind === "indicators" ? bestWay(ways, table, index, source) : null,
  );
  const tableOf = (row: IndicatorRow) => recognition.tables[row.table]!;
  return {
    of: (row) => formulaOf(tableOf(row), row, best[row.table] ?? null),
    alike(index, others) {
      const table = recognition.tables[index];
      const rows = recognition.rows.filter((row) => row.table === index);
      const [first] = rows;
      const way = best[index] ?? null;
      if (!table || !first || rows.some((row) => (row.lastRow ?? row.row) !== row.row)) return null;
      const at = (row: number, of: IndicatorRow = first) => formulaOf(table, { ...of, row, lastRow: row }, way);
      if (rows.some((row) => at(first.row, row) !== at(first.row))) return null;
      // `RNQ.EVALUATE` says nothing of an empty number; `RNQ.STATUS` then speaks of the whole tracker.
      const { indicator } = table.columns;
      const silent = (row: number) =>
        way !== null && indicator !== undefined && (cellOf(source.grid, { ...first, row }, indicator) ?? "") === "";
      return others.every(silent) ? (row) => at(row) : null;
    },
    holds(row, formula) {
      const table = tableOf(row);
      const known = plainFormula(formula);
      if (known === plainFormula(formulaOf(table, row, null))) return true;
      return (
        tellable(table, source) &&
        ways.some((way) => known === plainFormula(formulaOf(table, row, way)) && agrees(table, row, way, source))
      );
    },
  };
}

/** The simplest ones first. */
function waysOf({ said, today, named, language }: StateSource): readonly Way[] {
  const words = carriedWords(said.carried.corrections);
  const spelled: Way = {
    args: [textConstant(namedScope(said, language).text).slice(1), dateConstant(today).slice(1)],
    scope: said.scope,
    today,
    words,
  };
  return named
    ? [{ ...spelled, args: [SCOPE_NAME, DATE_NAME] }]
    : [{ args: [], scope: null, today: null, words: new Map() }, spelled];
}

/** The one whose answers are those of the pane in every row; null where there is none. */
function bestWay(ways: readonly Way[], table: RecognisedTable, index: number, source: StateSource): Way | null {
  if (!tellable(table, source)) return null;
  const rows = source.recognition.rows.filter((row) => row.table === index);
  return ways.find((way) => rows.every((row) => agrees(table, row, way, source))) ?? null;
}

/** A register, a log, a survey and an end of validity are no cells of `RNQ.EVALUATE`. */
const tellable = ({ columns }: RecognisedTable, { recognition }: StateSource) =>
  columns.status !== undefined &&
  recognition.register.length === 0 &&
  columns.expiry === undefined &&
  !recognition.tables.some(isBeside);

const agrees = (table: RecognisedTable, row: IndicatorRow, way: Way, source: StateSource) =>
  row.indicators.length === 0 || evaluated(table, row, way, source) === shown(row, source);

/** What the pane says of the row. */
function shown(row: IndicatorRow, { recognition, said, today }: StateSource): State {
  if (!row.indicators.some((number) => appliesTo(number, said.scope, today))) return "notApplicable";
  const state = rowState(row, {
    best: row.proofs.length > 0 ? "inForce" : null,
    place: hasPlaceForProofs(recognition),
    outdated: false,
  });
  return state === "notApplicable" ? "todo" : state;
}

/** What the formula will say of it. */
function evaluated(
  table: RecognisedTable,
  row: IndicatorRow,
  { scope, today, words }: Way,
  { grid }: StateSource,
): State {
  const text = row.statusText ?? "";
  const exempt = table.columns.applicable !== undefined && isExempt(cellOf(grid, row, table.columns.applicable));
  return evaluateRow(
    {
      indicators: row.indicators,
      ...(exempt ? { status: "notApplicable", statusText: "N/A" } : saidBy(text === "" ? null : text, words)),
      proofs: table.columns.proofs ? row.proofs : null,
    },
    scope,
    today,
  );
}

const isExempt = (value: CellValue) =>
  typeof value === "string" && NOT_APPLICABLE.some((word) => fold(word) === fold(value));

function cellOf(grid: WorkbookGrid, { sheet, row }: IndicatorRow, letters: string): CellValue {
  const found = grid.sheets.find(({ name }) => name === sheet);
  return found?.values[row - 1 - found.top]?.[(columnIndex(letters) ?? 0) - found.left] ?? null;
}

const at = (letters: string, row: number) => `${letters}${row}`;

/** The cell of the number where it says the number; else what it is read as. */
function numberArgument(table: RecognisedTable, row: IndicatorRow): string {
  const { indicator } = table.columns;
  if (row.repaired !== undefined) return `"${row.repaired}"`;
  const plainly = parseIndicators(row.indicatorText).join() === row.indicators.join();
  if (indicator && !table.indicatorFrom && (plainly || row.indicators.length === 0)) return at(indicator, row.row);
  if (row.indicators.length > 1) return `"${row.indicators.join(", ")}"`;
  return String(row.indicators[0] ?? `"${String(row.indicatorText).replace(/"/g, '""')}"`);
}

/** `RNQ.STATUS` without a way. */
function formulaOf(table: RecognisedTable, row: IndicatorRow, way: Way | null): string {
  if (way === null) return `=RNQ.STATUS(${numberArgument(table, row)})`;
  const { status = "", applicable } = table.columns;
  const said = applicable
    ? `IF(OR(${NOT_APPLICABLE.map((word) => `TRIM(${at(applicable, row.row)})="${word}"`).join(",")}),"N/A",${at(status, row.row)})`
    : at(status, row.row);
  const args = [numberArgument(table, row), said, proofArgument(table, row), ...way.args];
  while (args[args.length - 1] === "") args.pop();
  return `=RNQ.EVALUATE(${args.join(",")})`;
}

/** The row's proof cells as one argument: a range where its columns stand side by side, else their texts joined. */
function proofArgument(table: RecognisedTable, row: IndicatorRow): string {
  const columns = (table.columns.proofs ?? []).flatMap((letters) => columnIndex(letters) ?? []).sort((a, b) => a - b);
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return "";
  const bottom = row.lastRow ?? row.row;
  if (last - first === columns.length - 1) {
    return areaAddress({ top: row.row - 1, bottom: bottom - 1, left: first, right: last });
  }
  const rows = Array.from({ length: bottom - row.row + 1 }, (_, index) => row.row - 1 + index);
  return rows.flatMap((line) => columns.map((column) => cellAddress(line, column))).join("&CHAR(10)&");
}
