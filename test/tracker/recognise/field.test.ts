/**
 * Workbooks by six hands that never saw the code, each as another person keeps hers, with what a careful reader finds. How
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

const rows = all.flatMap(({ expected, found }) =>
  (expected.rows ?? []).map((wanted) => ({
    file: expected.file,
    wanted,
    row: found.rows.find(({ sheet, row }) => sheet === wanted.sheet && row === wanted.row),
  })),
);
const share = (count: number, of: number) => count / Math.max(1, of);
const told = ({ row, file }: { readonly row?: IndicatorRow | undefined; readonly file: string }) =>
  `${file} « ${String(row?.statusText ?? "")} » ${row?.status ?? ""}`;

test("all of them are there", () => {
  expect(all).toHaveLength(128);
  expect(rows.length).toBeGreaterThan(2700);
});

test("no status is read otherwise than a careful reader does", () => {
  const stated = rows.filter(({ wanted }) => wanted.status !== undefined && wanted.status !== "ask");
  const wrong = stated.filter(({ wanted, row }) => row?.status != null && row.status !== wanted.status);
  expect(wrong.map(told)).toEqual([]);
  const right = stated.filter(({ wanted, row }) => row?.status === wanted.status);
  expect(share(right.length, stated.length)).toBeGreaterThanOrEqual(0.935);
});

/** Words of a plain meaning all the same: "correct", "bloqué", "point sensible", "mouais", "à refaire entièrement". */
const MOST_TOLD = 9;

test("what no reader could tell is asked", () => {
  const open = rows.filter(({ wanted, row }) => wanted.status === "ask" && row?.status != null);
  expect(open.map(told).length).toBeLessThanOrEqual(MOST_TOLD);
  expect(open.filter(({ row }) => row?.status === "compliant").map(told)).toHaveLength(2);
});

test("their tables are found, and others only with a question", () => {
  const wanted = all.flatMap(({ expected, found }) =>
    expected.tables.map(({ kind, sheet, headerRow }) =>
      found.tables.some((one) => one.kind === kind && one.sheet === sheet && one.headerRow === headerRow),
    ),
  );
  expect(share(wanted.filter(Boolean).length, wanted.length)).toBeGreaterThanOrEqual(0.98);
  const others = all.flatMap(({ expected, found }) =>
    found.tables.flatMap(({ kind, sheet, headerRow }) =>
      kind === "log" ||
      kind === "survey" ||
      expected.tables.some((one) => one.kind === kind && one.sheet === sheet && one.headerRow === headerRow) ||
      found.questions.some((question) => question.type === "table" && question.sheet === sheet)
        ? []
        : [`${expected.file} ${sheet}`],
    ),
  );
  expect(others).toEqual([]);
});

test("their columns and proofs are read", () => {
  const columns = all.flatMap(({ expected, found }) =>
    expected.tables.flatMap(({ kind, sheet, headerRow, columns: roles }) => {
      const own = found.tables.find(
        (one) => one.kind === kind && one.sheet === sheet && one.headerRow === headerRow,
      )?.columns;
      return Object.entries(roles).map(
        ([role, letters]) => JSON.stringify([letters].flat()) === JSON.stringify([own?.[role as never] ?? []].flat()),
      );
    }),
  );
  expect(share(columns.filter(Boolean).length, columns.length)).toBeGreaterThanOrEqual(0.96);
  const judged = rows.filter(({ wanted }) => wanted.proofs != null);
  const right = judged.filter(({ wanted, row }) => JSON.stringify(row?.proofs) === JSON.stringify(wanted.proofs));
  expect(share(right.length, judged.length)).toBeGreaterThanOrEqual(0.985);
  const numbered = rows.filter(
    ({ wanted, row }) => JSON.stringify(row?.indicators) === JSON.stringify(wanted.indicators),
  );
  expect(share(numbered.length, rows.length)).toBeGreaterThanOrEqual(0.99);
});
