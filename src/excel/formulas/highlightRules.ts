/**
 * The rules that colour what is owed in her table, as native formulas made of her own status words: custom
 * functions do not work inside rules, and native ones follow her edits by themselves. What depends on age,
 * register or scope is left to our own cells.
 */
import type { State } from "../../tracker/model/assessment";
import { cellAddress, columnIndex } from "../../tracker/cells/address";
import type { IndicatorRow, Recognition, RecognisedTable, SaidStatus } from "../../tracker/model/recognition";
import { STATE_STYLE } from "../../tracker/sheets/parts/look";
import { absoluteAddress, areaAddress, cellArea } from "../../tracker/cells/cellRef";
import { RULE_MARK } from "../own/marks";
import { largest } from "../../tracker/cells/many";

export interface HighlightRule {
  readonly sheet: string;
  /** Areas, joined by commas as Excel wants them. */
  readonly address: string;
  readonly formula: string;
  readonly look: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

/** Common words, so that a status she has not used yet is coloured too. */
const COMMON: Readonly<Record<Exclude<SaidStatus, "notApplicable">, readonly string[]>> = {
  compliant: ["Conforme", "OK", "Oui", "Validé"],
  partial: ["En cours", "Partiel"],
  nonCompliant: ["Non conforme", "NC", "Non"],
  todo: ["À faire", "A faire", "Manquant"],
};

/** What she writes where there is no proof. */
const NO_PROOF = ["-", "?", "néant", "à créer"];

/** What she writes in a column of her own for a row that does not apply. */
export const NOT_APPLICABLE = ["Non", "No", "N/A", "NA", "Non applicable", "Non concerné"];

/** Longest address Excel takes for several areas, with room to spare. */
const MOST_ADDRESS = 8000;

const STATE_OF: Readonly<Record<keyof typeof COMMON, State>> = {
  compliant: "proofMissing",
  partial: "inProgress",
  nonCompliant: "gap",
  todo: "todo",
};

export function highlightRules(recognition: Recognition): HighlightRule[] {
  return recognition.tables.flatMap((table, index) =>
    table.kind === "indicators" && table.columns.status
      ? tableRules(
          table,
          recognition.rows.filter((row) => row.table === index),
          recognition,
        )
      : [],
  );
}

function tableRules(table: RecognisedTable, rows: readonly IndicatorRow[], recognition: Recognition): HighlightRule[] {
  const status = columnIndex(table.columns.status ?? "");
  const first = rows[0];
  if (status === null || !first) return [];
  const applicable = columnIndex(table.columns.applicable ?? "");
  const proofs = (table.columns.proofs ?? []).flatMap((letters) => columnIndex(letters) ?? []);
  const words = statusWords(rows);
  // Where the proof of an indicator may lie in a register, an empty cell here proves nothing.
  const missingIsKnown = proofs.length > 0 && recognition.register.length === 0;
  const rules: HighlightRule[] = [];
  const cell = (row: number, column: number) => `$${cellAddress(row, column)}`;
  const add = (
    state: State,
    columns: readonly number[],
    on: readonly IndicatorRow[],
    condition: (top: number) => string,
  ) => {
    const top = on[0]?.row;
    if (top === undefined) return;
    for (const address of addresses(columns, on)) {
      const row = firstRow(address);
      const conditions = [
        RULE_MARK,
        ...(applicable === null ? [] : [notExcluded(cell(row, applicable))]),
        condition(row),
      ];
      rules.push({ sheet: table.sheet, address, formula: `=AND(${conditions.join(",")})`, look: lookOf(state) });
    }
  };
  for (const said of ["nonCompliant", "todo", "partial"] as const) {
    const test = words[said];
    if (test) add(STATE_OF[said], [status], rows, (row) => test(cell(row, status)));
  }
  add("blank", [status], rows, (row) => `TRIM(${cell(row, status)})=""`);

  const { compliant } = words;
  if (missingIsKnown && compliant) {
    const single = rows.filter((row) => (row.lastRow ?? row.row) === row.row);
    const repeated = repeatedKey(table, rows);
    add(
      "proofMissing",
      [status, ...proofs],
      single,
      (row) =>
        `${compliant(cell(row, status))},${proofs.map((column) => noProof(cell(row, column))).join(",")}${repeated ? `,${repeated(row, proofs)}` : ""}`,
    );
    for (const row of rows.filter((item) => (item.lastRow ?? item.row) > item.row)) {
      const block = proofs.map((column) => ({
        top: row.row - 1,
        bottom: (row.lastRow ?? row.row) - 1,
        left: column,
        right: column,
      }));
      add(
        "proofMissing",
        [status, ...proofs],
        [row],
        () =>
          `${compliant(absoluteAddress(cellArea(row.row - 1, status)))},${block.map((area) => `COUNTA(${absoluteAddress(area)})=0`).join(",")}`,
      );
    }
  }
  return rules;
}

function lookOf(state: State): HighlightRule["look"] {
  const { fill, color, bold } = STATE_STYLE[state];
  return { fill, color, bold };
}

type Test = (cell: string) => string;

/** A test per meaning: is the cell one of her words for it? */
function statusWords(rows: readonly IndicatorRow[]): Partial<Record<keyof typeof COMMON, Test>> {
  const meaning = new Map<string, SaidStatus>();
  const numbers: number[] = [];
  for (const { status, statusText } of rows) {
    if (status === null) continue;
    if (typeof statusText === "number") numbers.push(statusText);
    else if (typeof statusText === "string" && usable(statusText)) meaning.set(tidy(statusText), status);
  }
  const hers = new Set([...meaning.keys()].map((word) => word.toLowerCase()));
  for (const [said, list] of Object.entries(COMMON)) {
    for (const word of list) if (!hers.has(word.toLowerCase())) meaning.set(word, said as SaidStatus);
  }
  const full = numbers.length && largest(numbers) > 1 ? (largest(numbers) > 10 ? 100 : 10) : 1;
  return Object.fromEntries(
    (Object.keys(COMMON) as (keyof typeof COMMON)[]).map((said) => {
      const words = [...meaning].filter(([, status]) => status === said).map(([word]) => word);
      return [
        said,
        (cell: string) => oneOf(cell, words, meaning, numbers.length ? numberTest(said, cell, full) : null),
      ];
    }),
  );
}

const tidy = (text: string) => text.trim().replace(/ +/g, " ");
const usable = (text: string) => text.trim() !== "" && text.length < 100 && !/[\r\n]/.test(text);

/** `=` does not tell "m" from "M": words that differ by case only are compared exactly. */
function oneOf(
  cell: string,
  words: readonly string[],
  all: ReadonlyMap<string, SaidStatus>,
  numeric: string | null,
): string {
  const tests = words.map((word) => {
    const quoted = `"${word.replace(/"/g, '""')}"`;
    const twin = [...all.keys()].some((other) => other !== word && other.toLowerCase() === word.toLowerCase());
    return twin ? `EXACT(TRIM(${cell}),${quoted})` : `TRIM(${cell})=${quoted}`;
  });
  if (numeric) tests.push(numeric);
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}

/** Her own column says that the row applies. */
function notExcluded(cell: string): string {
  return `NOT(OR(${NOT_APPLICABLE.map((word) => `TRIM(${cell})="${word}"`).join(",")}))`;
}

/** Percentages and marks: full is compliant, nothing is to do, the rest is partial. */
function numberTest(said: keyof typeof COMMON, cell: string, full: number): string | null {
  switch (said) {
    case "compliant":
      return `IF(ISNUMBER(${cell}),${cell}>=${full},FALSE)`;
    case "todo":
      return `IF(ISNUMBER(${cell}),${cell}=0,FALSE)`;
    case "partial":
      return `IF(ISNUMBER(${cell}),AND(${cell}>0,${cell}<${full}),FALSE)`;
    case "nonCompliant":
      return null;
  }
}

function noProof(cell: string): string {
  return `OR(TRIM(${cell})="",${NO_PROOF.map((word) => `TRIM(${cell})="${word}"`).join(",")})`;
}

/**
 * Where one indicator stands on several rows its proofs add up: nothing is missing on a row as long as
 * another row of the same indicator has one.
 */
function repeatedKey(
  table: RecognisedTable,
  rows: readonly IndicatorRow[],
): ((row: number, proofs: readonly number[]) => string) | null {
  const column = columnIndex(table.columns.indicator ?? "");
  const texts = rows.map((row) => String(row.indicatorText));
  if (column === null || new Set(texts).size === texts.length) return null;
  const span = (at: number) =>
    absoluteAddress({ top: table.firstDataRow - 1, bottom: table.lastDataRow - 1, left: at, right: at });
  return (row, proofs) =>
    proofs
      .map((proof) => `SUMPRODUCT((${span(column)}=$${cellAddress(row, column)})*(${span(proof)}<>""))=0`)
      .join(",");
}

/** The rows' cells in these columns, as few areas as possible, in addresses that Excel takes. */
function addresses(columns: readonly number[], rows: readonly IndicatorRow[]): string[] {
  const runs: [number, number][] = [];
  for (const { row, lastRow = row } of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && row - 1 <= run[1] + 1) run[1] = Math.max(run[1], lastRow - 1);
    else runs.push([row - 1, lastRow - 1]);
  }
  const blocks = neighbours(columns);
  const result: string[] = [];
  for (const [top, bottom] of runs) {
    const added = blocks.map(([left, right]) => areaAddress({ top, bottom, left, right })).join(",");
    const last = result[result.length - 1];
    if (last !== undefined && last.length + added.length < MOST_ADDRESS) result[result.length - 1] = `${last},${added}`;
    else result.push(added);
  }
  return result;
}

function neighbours(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && column === run[1] + 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** The row (0-based) of the first cell of an address. */
function firstRow(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 1) - 1;
}
