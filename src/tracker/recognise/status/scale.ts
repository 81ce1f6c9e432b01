/**
 * The values of a column read together: what one of them says depends on the others, on the header, and on what she
 * explains beside her table. Each distinct value is read once. Null is what is not surely understood: a question.
 */
import { isCellError, type CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { SaidStatus } from "../../model/recognition";
import { EMPTY, MINOR_OR_MAJOR, MOST_DISTINCT, ScaleReader, type ColumnOfValues, type Plain } from "./scaleReader";
import { atomsOf } from "./speech/atoms";
import { readStatus } from "./statuses";
import { cutStatus } from "./speech/tokens";
import type { ReadStatus } from "./speech/verdict";

export type { ColumnOfValues } from "./scaleReader";

export interface Scale {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these, how many are surely read. */
  readonly readable: number;
  /** Of these, how many look like a status: read, or short and coming back. */
  readonly plausible: number;
  /** Whether she explains every value, as statuses of more than one kind. */
  readonly isExplained: boolean;
  /** What a value says. Empty and what she ignores is `todo`; null is a question. */
  read(value: CellValue): ReadStatus | null;
  /** Whether she said that the word says nothing: the cell counts as empty. */
  isIgnored(value: CellValue): boolean;
  /** What the column alone tells, by folded value: read otherwise than the cell by itself (null: not understood). */
  readonly told: ReadonlyMap<string, SaidStatus | null>;
}

const SHORT = 30;
/** What tracker and audit are made of: "Indicateur", "Preuve" are levels of a table, not states of a row. */
const NAMES: ReadonlySet<string> = new Set(["subject", "function", "awaited", "number", "date", "end"]);
const namesOnly = (text: string) => atomsOf(cutStatus(text).tokens).every(({ kind }) => NAMES.has(kind));

export function readScale(column: ColumnOfValues): Scale {
  const values = [...column.values];
  const counts = countsOf(values);
  if (isGravityOnly(values, counts)) return { ...NO_SCALE, filled: values.length };
  const reader = new ScaleReader(column, counts);
  let filled = 0;
  let readable = 0;
  let plausible = 0;
  const told = new Map<string, SaidStatus | null>();
  const tell = (value: Plain) => {
    const read = reader.read(value);
    const key = fold(String(value));
    if (MINOR_OR_MAJOR.test(key)) return read;
    if (read?.status !== readStatus(value)?.status && told.size < MOST_DISTINCT && !column.hers?.has(key))
      told.set(key, read?.status ?? null);
    return read;
  };
  for (const [value, count] of counts) {
    const read = tell(value);
    filled += count;
    if (read) readable += count;
    if (read || (count > 1 && String(value).length <= SHORT && !namesOnly(String(value)))) plausible += count;
  }
  // What she may write next, and that says another thing by itself.
  for (const value of reader.elsewhere) tell(value);
  return {
    filled,
    readable,
    plausible,
    told,
    isExplained: isExplained(reader, counts),
    read: (value) => (value === null ? EMPTY : isCellError(value) ? null : reader.read(value)),
    isIgnored: (value) => value !== null && !isCellError(value) && column.hers?.get(fold(String(value))) === "ignore",
  };
}

const NO_SCALE: Scale = {
  filled: 0,
  readable: 0,
  plausible: 0,
  told: new Map(),
  isExplained: false,
  read: () => null,
  isIgnored: () => false,
};

function isExplained(reader: ScaleReader, counts: ReadonlyMap<Plain, number>): boolean {
  if (counts.size < 2 || counts.size > MOST_DISTINCT) return false;
  const said = [...counts].map(([value, count]) => ({ read: reader.explained(String(value)), count }));
  const cells = (one: typeof said) => one.reduce((sum, { count }) => sum + count, 0);
  const told = said.filter(({ read }) => read != null);
  const kinds = new Set(told.map(({ read }) => read?.status)).size;
  if (kinds < 2 || cells(told) * 2 < cells(said)) return false;
  // Words explained in words that are not understood, and one that she forgot to explain, are asked: what the column is, the
  // others say.
  const spoken = said.filter(({ read }) => read !== undefined);
  return spoken.length === said.length || (kinds > 2 && cells(spoken) >= cells(said) * NEARLY_ALL);
}

/** The share of the cells that she explains where a word is left out of her explanation. */
const NEARLY_ALL = 0.85;

/** "m" and "M" on every row say how grave a finding would be, not that there is one on every row. */
function isGravityOnly(values: readonly CellValue[], counts: ReadonlyMap<Plain, number>): boolean {
  const texts = [...counts.keys()];
  return (
    texts.length === 2 &&
    values.length >= FEWEST_GRAVITIES &&
    texts.every((text) => typeof text === "string" && MINOR_OR_MAJOR.test(text)) &&
    [...counts.values()].reduce((sum, count) => sum + count, 0) === values.length
  );
}

const FEWEST_GRAVITIES = 8;

/** How often each value stands in the column; errors and empty cells left out. */
function countsOf(values: Iterable<CellValue>): Map<Plain, number> {
  const counts = new Map<Plain, number>();
  for (const value of values) {
    if (value === null || isCellError(value)) continue;
    const plain = typeof value === "string" ? value.trim() : value;
    if (plain !== "") counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return counts;
}
