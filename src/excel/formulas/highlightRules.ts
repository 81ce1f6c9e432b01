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
  const add = (state: State, columns: readonly number[], on: readonly IndicatorRow[], condition: Condition) => {
    const top = on[0]?.row;
    if (top === undefined) return;
    for (const address of addresses(columns, on)) {
      const row = firstRow(address);
      const always = [RULE_MARK, ...(applicable === null ? [] : [notExcluded(cell(row, applicable))])];
      const { also, oneOf } = condition(row);
      for (const formula of formulasOf([...always, ...also], oneOf))
        rules.push({ sheet: table.sheet, address, formula, look: lookOf(state) });
    }
  };
  for (const said of ["nonCompliant", "todo", "partial"] as const) {
    const test = words[said];
    if (test) add(STATE_OF[said], [status], rows, (row) => ({ also: [], oneOf: test(cell(row, status)) }));
  }
  add("blank", [status], rows, (row) => ({ also: [], oneOf: { words: [], tests: [`TRIM(${cell(row, status)})=""`] } }));

  const { compliant } = words;
  if (missingIsKnown && compliant) {
    const single = rows.filter((row) => (row.lastRow ?? row.row) === row.row);
    const repeated = repeatedKey(table, rows);
    // Where an indicator has several rows, those without any proof: a row of its own is one of them.
    const missing = (row: number) =>
      repeated ? [repeated(row, proofs)] : neighbours(proofs).map(([left, right]) => noProof(row, left, right));
    add("proofMissing", [status, ...proofs], single, (row) => ({
      also: missing(row),
      oneOf: compliant(cell(row, status)),
    }));
    for (const row of rows.filter((item) => (item.lastRow ?? item.row) > item.row)) {
      const empty = neighbours(proofs).map(
        ([left, right]) =>
          `COUNTA(${absoluteAddress({ top: row.row - 1, bottom: (row.lastRow ?? row.row) - 1, left, right })})=0`,
      );
      add("proofMissing", [status, ...proofs], [row], () => ({
        also: empty,
        oneOf: compliant(absoluteAddress(cellArea(row.row - 1, status))),
      }));
    }
  }
  return rules;
}

function lookOf(state: State): HighlightRule["look"] {
  const { fill, color, bold } = STATE_STYLE[state];
  return { fill, color, bold };
}

/** What may be true of a cell: one of these words, as she writes them, or one of these tests. */
interface Alternatives {
  readonly words: readonly string[];
  readonly tests: readonly string[];
  /** The cell that holds the word. */
  readonly cell?: string;
}

type Test = (cell: string) => Alternatives;
/** Of the row (from 0) that the formula is written for: what must hold beside one of the alternatives. */
type Condition = (row: number) => { readonly also: readonly string[]; readonly oneOf: Alternatives };

/** The formula of a rule holds 255 characters. */
const LONGEST_RULE = 255;

/** Rules of one look that together say it: alternatives that one formula does not hold are shared among several. */
function formulasOf(always: readonly string[], { words, tests, cell = "" }: Alternatives): string[] {
  const alternatives = [...(words.length > 0 ? [isWord(cell, words)] : []), ...tests];
  const either = alternatives.length === 1 ? alternatives : [`OR(${alternatives.join(",")})`];
  const formula = `=AND(${[...always, ...either].join(",")})`;
  if (formula.length <= LONGEST_RULE) return alternatives.length > 0 ? [formula] : [];
  const parts: readonly Alternatives[] =
    words.length > 0 && tests.length > 0
      ? [
          { words, tests: [], cell },
          { words: [], tests, cell },
        ]
      : words.length + tests.length > 1
        ? [0, 1].map((half) => ({ words: halfOf(words, half), tests: halfOf(tests, half), cell }))
        : // A single word longer than a rule is no status.
          [];
  return parts.flatMap((part) => formulasOf(always, part));
}

const halfOf = <T>(list: readonly T[], half: number): readonly T[] => {
  const middle = Math.ceil(list.length / 2);
  return half === 0 ? list.slice(0, middle) : list.slice(middle);
};

/** Stands between the words of a list; in none of them. */
const BETWEEN = "¦";

/** Whether the cell holds one of the words, whatever its case: 1 or 0. Shorter than a comparison for each. */
function isWord(cell: string, words: readonly string[]): string {
  const list = [...new Set(words.map((word) => word.toLowerCase()))].map((word) => word.replace(/"/g, '""'));
  return `COUNT(FIND("${BETWEEN}"&LOWER(TRIM(${cell}))&"${BETWEEN}","${BETWEEN}${list.join(BETWEEN)}${BETWEEN}"))`;
}

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
const usable = (text: string) => text.trim() !== "" && text.length < 100 && !/[\r\n¦]/.test(text);

/** Words of two meanings that differ by case only are compared exactly. */
function oneOf(
  cell: string,
  words: readonly string[],
  all: ReadonlyMap<string, SaidStatus>,
  numeric: string | null,
): Alternatives {
  const hasTwin = (word: string) =>
    [...all].some(([other, said]) => said !== all.get(word) && other.toLowerCase() === word.toLowerCase());
  return {
    cell,
    words: words.filter((word) => !hasTwin(word)),
    tests: [
      ...words.filter(hasTwin).map((word) => `EXACT(TRIM(${cell}),"${word.replace(/"/g, '""')}")`),
      ...(numeric ? [numeric] : []),
    ],
  };
}

/** Her own column says that the row applies. */
function notExcluded(cell: string): string {
  return `${isWord(cell, NOT_APPLICABLE)}=0`;
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

/** No cell of the row (from 0) names a proof, from one column to another. An error is no missing proof. */
function noProof(row: number, left: number, right: number): string {
  const list = ["", ...NO_PROOF].map((word) => word.toLowerCase()).join(BETWEEN);
  const looked = `FIND("${BETWEEN}"&LOWER(TRIM(${columnsFixed(row, left, right)}))&"${BETWEEN}","${BETWEEN}${list}${BETWEEN}")`;
  return left === right ? `COUNT(${looked})` : `SUMPRODUCT(--ISERROR(${looked}))=0`;
}

const columnsFixed = (row: number, left: number, right: number): string =>
  left === right ? `$${cellAddress(row, left)}` : `$${cellAddress(row, left)}:$${cellAddress(row, right)}`;

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
  const span = (left: number, right = left) =>
    absoluteAddress({ top: table.firstDataRow - 1, bottom: table.lastDataRow - 1, left, right });
  return (row, proofs) =>
    neighbours(proofs)
      .map(([left, right]) => `SUMPRODUCT((${span(column)}=$${cellAddress(row, column)})*(${span(left, right)}<>""))=0`)
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
