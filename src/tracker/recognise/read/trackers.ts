/** The trackers of a workbook: one, or one for each body or list that must not be judged together with the others. */
import type { IndicatorRow, NamedTracker, RecognisedTable } from "../../model/recognition";
import { rowsOfTables } from "./rowGroups";
import { indicatorsIn } from "../numbers/indicators";

interface Read {
  readonly tables: readonly RecognisedTable[];
  readonly rows: readonly IndicatorRow[];
}

/** Rows that a body has on average, where bodies are what a column names. */
const FEWEST_ROWS = 2;
/** Tables of fewer indicators are parts of a tracker, or notes beside it. */
const FEWEST = 5;
/** From this share of its indicators on, a table says again what another one says. */
const AGAIN = 0.6;

/**
 * Bodies named in a column, above blocks or by sections are a tracker each. Without bodies, so are tables that each give
 * a status to the same indicators; tables that share the indicators out, or of which one alone has statuses, are one.
 */
export function trackersOf(read: Read): NamedTracker[] {
  const bodies = bodiesOf(read);
  const isTold = bodies.size > 1 && bodies.size * FEWEST_ROWS <= read.rows.length;
  return isTold ? [...bodies].map(([body, own]) => ofBody(read, body, own)) : lists(read);
}

function bodyOf({ tables }: Read, { group, table }: IndicatorRow): string | undefined {
  return group ?? tables[table]?.group;
}

/** Body -> the tables that hold rows of it, in the order of the rows; rows of no body are everyone's. */
function bodiesOf(read: Read): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const common = new Set<number>();
  for (const row of read.rows) {
    const body = bodyOf(read, row);
    if (body === undefined) common.add(row.table);
    else found.set(body, (found.get(body) ?? new Set()).add(row.table));
  }
  return new Map([...found].map(([body, tables]) => [body, new Set([...tables, ...common])]));
}

function ofBody(read: Read, name: string, own: ReadonlySet<number>): NamedTracker {
  const isOthers = (at: number) => {
    const group = read.tables[at]?.group;
    return group !== undefined && group !== name;
  };
  return {
    name,
    tables: read.tables.flatMap(({ kind }, at) => ((kind === "indicators" ? own.has(at) : !isOthers(at)) ? [at] : [])),
  };
}

interface List {
  readonly name: string;
  readonly tables: number[];
  /** Indicators that one of its tables gives a status to. */
  readonly said: Set<number>;
}

function lists({ tables, rows }: Read): NamedTracker[] {
  const rowsOf = rowsOfTables(rows);
  const found: List[] = [];
  tables.forEach(({ kind, sheet }, at) => {
    if (kind !== "indicators") return;
    const own = rowsOf.get(at) ?? [];
    const numbers = indicatorsIn(own);
    const says = own.some(({ statusText }) => statusText !== undefined);
    const isAgain = ({ said }: List) =>
      says &&
      numbers.size >= FEWEST &&
      said.size >= FEWEST &&
      [...numbers].filter((one) => said.has(one)).length >= AGAIN * Math.min(numbers.size, said.size);
    const home = found.find((list) => !isAgain(list));
    const list = home ?? { name: nameFor(sheet, found), tables: [], said: new Set<number>() };
    if (!home) found.push(list);
    list.tables.push(at);
    if (says) for (const one of numbers) list.said.add(one);
  });
  const shared = tables.flatMap(({ kind }, at) => (kind === "indicators" ? [] : [at]));
  return found.map(({ name, tables: own }) => ({ name, tables: [...own, ...shared].sort((a, b) => a - b) }));
}

/** Two in one sheet: "Suivi", "Suivi (2)". */
function nameFor(sheet: string, others: readonly List[]): string {
  const names = new Set(others.map(({ name }) => name));
  let name = sheet;
  for (let count = 2; names.has(name); count += 1) name = `${sheet} (${String(count)})`;
  return name;
}
