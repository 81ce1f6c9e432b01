/**
 * Workbooks by twelve hands that never saw the code, each as another person keeps hers, with what a careful reader finds. How
 * well they are read is held at the level reached; what such a reader could not tell is "ask" in their files.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorRow, RecognisedTable, Recognition } from "../../../src/tracker/model/recognition";
import { recognise } from "../../../src/tracker/recognise";
import { gridOf } from "../../support/grid";

const FOLDER = join(__dirname, "../../workbooks/field");

interface Expected {
  readonly file: string;
  readonly tables: readonly Pick<RecognisedTable, "kind" | "sheet" | "headerRow" | "columns">[];
  readonly rows?: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly indicators: readonly number[];
    readonly status?: string;
    readonly proofs?: readonly string[] | null;
  }[];
}

interface Read {
  readonly expected: Expected;
  readonly found: Recognition;
}

const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name): Read => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Expected;
    return { expected, found: recognise(gridOf(readFileSync(join(FOLDER, expected.file)))) };
  });

/** Those of later hands are numbered from here on; the last four wrote twelve each. */
const LATER = [129, 143, 157] as const;
const numberOf = ({ expected }: Read) => Number(/^\d+/.exec(expected.file)?.[0]);
const between = (from: number, to: number) => all.filter((one) => numberOf(one) >= from && numberOf(one) < to);

/** Of two rows side by side, the one of the wanted numbers. */
function rowOf({ rows }: Recognition, wanted: NonNullable<Expected["rows"]>[number]): IndicatorRow | undefined {
  const own = rows.filter(({ sheet, row }) => sheet === wanted.sheet && row === wanted.row);
  return own.find(({ indicators }) => indicators.join() === wanted.indicators.join()) ?? own[0];
}

const share = (count: number, of: number) => count / Math.max(1, of);
const isAsked = ({ questions }: Recognition, sheet: string) =>
  questions.some((question) => question.type === "table" && question.sheet === sheet);

/** Shares read without a question, and words that say something all the same where a reader could not tell: the level reached. */
interface Level {
  readonly workbooks: number;
  readonly rows: number;
  readonly statuses: number;
  /** "Correct", "bloqué", "point sensible", "mouais", "NC" beside a legend that leaves it out. */
  readonly mostTold: number;
  readonly approved: number;
  readonly tables: number;
  readonly columns: number;
  readonly proofs: number;
  readonly numbers: number;
}

describe.each<readonly [string, readonly Read[], Level]>([
  [
    "the first ones",
    between(0, LATER[0]),
    {
      ...{ workbooks: 128, rows: 2_700, statuses: 0.935, mostTold: 9, approved: 2 },
      ...{ tables: 0.98, columns: 0.96, proofs: 0.985, numbers: 0.99 },
    },
  ],
  [
    "those of a later hand",
    between(LATER[0], LATER[1]),
    {
      ...{ workbooks: 14, rows: 380, statuses: 0.66, mostTold: 5, approved: 0 },
      ...{ tables: 0.87, columns: 0.86, proofs: 0.85, numbers: 0.85 },
    },
  ],
  [
    "those of one who kept remarks beside ticks",
    between(LATER[1], LATER[2]),
    {
      ...{ workbooks: 14, rows: 560, statuses: 0.84, mostTold: 0, approved: 0 },
      ...{ tables: 1, columns: 0.98, proofs: 1, numbers: 0.99 },
    },
  ],
  [
    "those of eight who bent templates or made their own",
    between(LATER[2], Infinity),
    {
      ...{ workbooks: 86, rows: 2_660, statuses: 0.9, mostTold: 5, approved: 0 },
      ...{ tables: 0.97, columns: 0.98, proofs: 0.99, numbers: 1 },
    },
  ],
])("of %s", (_, read, level) => {
  const rows = read.flatMap(({ expected, found }) =>
    (expected.rows ?? []).map((wanted) => ({
      file: expected.file,
      wanted,
      row: rowOf(found, wanted),
    })),
  );
  const told = ({ row, file }: { readonly row?: IndicatorRow | undefined; readonly file: string }) =>
    `${file} « ${String(row?.statusText ?? "")} » ${row?.status ?? ""}`;
  // Under one line of headers two tables may stand side by side: their numbers tell them apart.
  const ownTable = (found: Recognition, { kind, sheet, headerRow, columns }: Expected["tables"][number]) => {
    const own = found.tables.filter((one) => one.kind === kind && one.sheet === sheet && one.headerRow === headerRow);
    return own.find((one) => one.columns.indicator === columns.indicator) ?? own[0];
  };

  test("all are there", () => {
    expect(read).toHaveLength(level.workbooks);
    expect(rows.length).toBeGreaterThan(level.rows);
  });

  test("no status is read otherwise than a careful reader does", () => {
    const stated = rows.filter(({ wanted }) => wanted.status !== undefined && wanted.status !== "ask");
    const wrong = stated.filter(({ wanted, row }) => row?.status != null && row.status !== wanted.status);
    expect(wrong.map(told)).toEqual([]);
    const right = stated.filter(({ wanted, row }) => row?.status === wanted.status);
    expect(share(right.length, stated.length)).toBeGreaterThanOrEqual(level.statuses);
  });

  test("what no reader could tell is asked", () => {
    const open = rows.filter(({ wanted, row }) => wanted.status === "ask" && row?.status != null);
    expect(open.map(told).length).toBeLessThanOrEqual(level.mostTold);
    expect(open.filter(({ row }) => row?.status === "compliant").map(told)).toHaveLength(level.approved);
  });

  test("their tables are found, the others asked about; what is none is found with a question only", () => {
    const wanted = read.flatMap(({ expected, found }) => expected.tables.map((table) => ({ found, table })));
    const missed = wanted.filter(({ found, table }) => ownTable(found, table) === undefined);
    expect(share(wanted.length - missed.length, wanted.length)).toBeGreaterThanOrEqual(level.tables);
    const others = read.flatMap(({ expected, found }) =>
      found.tables.flatMap(({ kind, sheet, headerRow }) =>
        kind === "log" ||
        kind === "survey" ||
        expected.tables.some((one) => one.kind === kind && one.sheet === sheet && one.headerRow === headerRow) ||
        isAsked(found, sheet)
          ? []
          : [`${expected.file} ${sheet}`],
      ),
    );
    expect(others).toEqual([]);
  });

  test("their columns and proofs are read", () => {
    const columns = read.flatMap(({ expected, found }) =>
      expected.tables.flatMap((table) => {
        const own = ownTable(found, table)?.columns;
        return Object.entries(table.columns).map(
          ([role, letters]) => JSON.stringify([letters].flat()) === JSON.stringify([own?.[role as never] ?? []].flat()),
        );
      }),
    );
    expect(share(columns.filter(Boolean).length, columns.length)).toBeGreaterThanOrEqual(level.columns);
    const judged = rows.filter(({ wanted }) => wanted.proofs != null);
    const right = judged.filter(({ wanted, row }) => JSON.stringify(row?.proofs) === JSON.stringify(wanted.proofs));
    expect(share(right.length, judged.length)).toBeGreaterThanOrEqual(level.proofs);
    const numbered = rows.filter(
      ({ wanted, row }) => JSON.stringify(row?.indicators) === JSON.stringify(wanted.indicators),
    );
    expect(share(numbered.length, rows.length)).toBeGreaterThanOrEqual(level.numbers);
  });
});

test("where a tracker of theirs is not found, its sheet is asked about", () => {
  const silent = all.flatMap(({ expected, found }) =>
    expected.tables.flatMap(({ kind, sheet }) =>
      kind !== "indicators" || found.tables.some((one) => one.sheet === sheet) || isAsked(found, sheet)
        ? []
        : [`${expected.file} ${sheet}`],
    ),
  );
  expect(silent).toEqual([]);
});
