/** A form adds one line to a log of hers, made like hers, whatever the layout: no other cell changes, and it is taken back exactly. */
import fc from "fast-check";
import { readDate } from "../../../src/tracker/cells/writtenDates";
import type { LogLine } from "../../../src/tracker/logs/fields";
import { linesOf } from "../../../src/tracker/logs/target";
import type { Book } from "../../../src/workbench/book/book";
import type { BookCell } from "../../../src/workbench/book/types";
import { isFiltered, LOG_SHEET, logBook, PLAIN_LOG, type LogShape } from "../../support/logBooks";
import { plainBook } from "../../support/plainBook";
import { day } from "../../tracker/support";
import { contentOf, withWorkbook, type Opened } from "../workbooks";

const LINE: LogLine = {
  subject: "watch",
  date: day("2026-11-20"),
  texts: { title: "=1+1 et « décret »", source: "Journal officiel", use: "Programme revu" },
  indicators: [24],
};

const withoutSettings = (book: Book): unknown => {
  const { settings: _, ...rest } = plainBook(book.data) as { settings: unknown };
  // What came and went is remembered for saving; it is no content.
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (key === "structuralEdits") return undefined;
      // Nothing calculates here: a formula is told by itself.
      if (typeof value === "object" && value !== null && "formula" in value) return { ...value, value: null };
      return value;
    }),
  );
};

const cellsOf = (book: Book): Map<string, BookCell> => {
  const { rows } = book.data.sheets.find(({ name }) => name === LOG_SHEET)!;
  return new Map(
    [...rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [`${row},${column}`, { ...cell }] as const)),
  );
};

const drawn: fc.Arbitrary<LogShape> = fc.record({
  titles: fc.nat(2),
  entries: fc.nat(5),
  newest: fc.boolean(),
  excelTable: fc.boolean(),
  below: fc.constantFrom("nothing", "total", "note"),
  ready: fc.nat(2),
  formula: fc.boolean(),
  counter: fc.constantFrom("none", "number", "text"),
  validation: fc.boolean(),
  textDates: fc.boolean(),
  beside: fc.boolean(),
  merged: fc.constantFrom("no", "no", "title", "entry"),
  filter: fc.constantFrom("none", "shown", "filtered"),
  locked: fc.constantFrom(false, false, false, true),
  indicator: fc.boolean(),
});

/** A total or a note right below a header alone is no list yet. */
const shapes = drawn.filter(({ below, entries, excelTable }) => below === "nothing" || entries > 0 || excelTable);

const REFUSALS = ["protectedSheet", "filtered", "noRoom"];

/** Whether the line goes on top: the newest is there, and a row may be inserted. */
const isOnTop = ({ newest, entries, excelTable, beside }: LogShape): boolean =>
  newest && entries >= 3 && (excelTable || !beside);

/** The book of a shape, opened, its filter known to be one. */
function withLog(shape: LogShape, use: (opened: Opened) => Promise<void>): Promise<void> {
  return withWorkbook(logBook(shape), async (opened) => {
    if (isFiltered(shape)) opened.workbench.host.session.situations.filteredSheets.add(opened.book.data.sheets[0]!.id);
    await use(opened);
  });
}

async function check(shape: LogShape): Promise<void> {
  await withLog(shape, async ({ host, book }) => {
    const before = await host.read();
    const log = before.recognition.tables.find(({ kind }) => kind === "log");
    // A header alone may be too little to know it by; then a sheet is made.
    if (!log && shape.entries === 0) return;
    expect(log).toMatchObject({ subject: "watch", entries: shape.entries });
    const content = withoutSettings(book);
    const cells = cellsOf(book);
    const outcome = await host.note(LINE).catch((error: { code: string }) => error.code);
    if (typeof outcome === "string") {
      expect(REFUSALS).toContain(outcome);
      expect(shape.locked || isFiltered(shape) || shape.merged === "entry" || shape.beside).toBe(true);
      expect(withoutSettings(book)).toEqual(content);
      return;
    }
    expect(outcome.sheets).toEqual([LOG_SHEET]);
    const after = await host.read();
    const [added, ...others] = after.recognition.logs.filter(({ title }) => title?.startsWith("=1+1"));
    expect(others).toEqual([]);
    expect(added).toMatchObject({
      date: "2026-11-20",
      title: LINE.texts.title,
      use: LINE.texts.use,
      indicators: shape.indicator ? [24] : [],
    });
    const row = added!.row - 1;
    expect(row).toBe(shape.titles + 1 + (isOnTop(shape) ? 0 : shape.entries));
    expect(after.recognition.tables.find(({ kind }) => kind === "log")?.entries).toBe(shape.entries + 1);
    // Each other cell is where it was, or one row further down, and holds what it held.
    const now = cellsOf(book);
    for (const [place, cell] of cells) {
      const [at = 0, column = 0] = place.split(",").map(Number);
      if (at === row && now.get(place)?.value !== cell.value && cell.value === null) continue;
      const there = [now.get(`${at},${column}`), now.get(`${at + 1},${column}`)].filter((one) => one !== undefined);
      if (cell.value !== null || cell.formula !== undefined)
        expect(there.some((one) => one.formula !== undefined || one.value === cell.value)).toBe(true);
    }
    const inRow = (head: string) =>
      [...now].find(([place, cell]) => place.startsWith(`${row},`) && cell.value === head);
    expect(inRow("Journal officiel")).toBeDefined();
    const date = [...now].find(
      ([place, { value, style }]) =>
        place.startsWith(`${row},`) &&
        readDate(value as never, book.data.styles[style]?.numberFormat ?? "General", false) === "2026-11-20",
    );
    expect(date).toBeDefined();
    if (shape.textDates && shape.entries > 0) expect(date?.[1].value).toBe("20/11/2026");
    if (shape.formula && (shape.entries > 0 || shape.ready > 0))
      expect(
        [...now].some(([place, { formula }]) => place.startsWith(`${row},`) && formula?.startsWith("=MONTH(")),
      ).toBe(true);
    const goesOn = shape.entries > 1 && (!shape.newest || isOnTop(shape));
    if (shape.counter === "number" && goesOn) expect(now.get(`${row},0`)?.value).toBe(shape.entries + 1);
    if (shape.counter === "text" && goesOn) expect(now.get(`${row},0`)?.value).toBe(`V-0${shape.entries + 1}`);
    mustCountTheLine(shape, now);
    await host.undo();
    expect(withoutSettings(book)).toEqual(content);
  });
}

/** A total of hers counts her lines and the new one, wherever it was inserted; in a line kept ready it stays as it was. */
function mustCountTheLine(shape: LogShape, cells: ReadonlyMap<string, BookCell>): void {
  if (shape.below !== "total" || shape.excelTable || shape.entries === 0) return;
  const [, total] = [...cells].find(([, { formula }]) => formula?.startsWith("=COUNTA(")) ?? [];
  const isInserted = isOnTop(shape) || shape.ready === 0;
  const [first, last] = [shape.titles + 2, shape.titles + 1 + shape.entries + (isInserted ? 1 : 0)];
  expect(total?.formula).toMatch(new RegExp(`^=COUNTA\\([A-Z]+${first}:[A-Z]+${last}\\)$`));
}

test("any layout takes a line as a row like hers, or says why not, and gives it back cell by cell", async () => {
  await fc.assert(fc.asyncProperty(shapes, check), {
    numRuns: 30,
    ...(process.env.RANDOM_LAYOUTS ? {} : { seed: 20261128 }),
  });
}, 120_000);

test.each<readonly [what: string, shape: Partial<LogShape>]>([
  ["a plain list", {}],
  ["an Excel table", { excelTable: true }],
  ["an Excel table with a row of totals", { excelTable: true, below: "total" }],
  ["a list with a total right below", { below: "total" }],
  [
    "a list with formulas, numbers of hers and a list to choose from",
    { formula: true, counter: "text", validation: true },
  ],
  ["lines kept ready", { ready: 2, formula: true }],
  ["an Excel table with lines kept ready", { excelTable: true, ready: 2, formula: true }],
  ["the newest on top", { newest: true }],
  [
    "the newest on top, with a total below, numbers of hers and a formula",
    {
      newest: true,
      below: "total",
      counter: "number",
      formula: true,
      titles: 1,
    },
  ],
  [
    "the newest on top of an Excel table with totals",
    { newest: true, excelTable: true, below: "total", formula: true },
  ],
  ["the newest on top, another list beside", { newest: true, beside: true }],
  ["the newest on top, the oldest merged", { newest: true, merged: "entry" }],
  ["two lines that may stand so by chance", { newest: true, entries: 2 }],
  ["a header alone", { entries: 0 }],
  ["an Excel table that she has not begun", { excelTable: true, entries: 0 }],
  ["dates written as text", { textDates: true }],
  ["titles above, merged", { titles: 2, merged: "title" }],
  ["a filter that hides nothing", { filter: "shown" }],
  ["another list beside", { beside: true }],
])("%s", async (_, shape) => {
  await check({ ...PLAIN_LOG, ...shape });
});

test.each<readonly [what: string, shape: Partial<LogShape>, code: string]>([
  ["a filter that hides rows", { filter: "filtered" }, "filtered"],
  ["a protected sheet", { locked: true }, "protectedSheet"],
  ["merged cells in her last entry", { merged: "entry" }, "noRoom"],
  ["a total below and another list beside", { below: "total", beside: true }, "noRoom"],
])("%s is explained, and nothing is written", async (_, shape, code) => {
  await withLog({ ...PLAIN_LOG, ...shape }, async ({ host, book }) => {
    const content = contentOf(book);
    await expect(host.note(LINE)).rejects.toMatchObject({ code });
    expect(contentOf(book)).toEqual(content);
  });
});

test("without a log a sheet is made for it, with the line; the next line goes there too", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
    const content = withoutSettings(book);
    const { sheets } = await host.note(LINE);
    expect(sheets).toEqual(["Veille"]);
    const { recognition } = await host.read();
    expect(recognition.tables.map(({ kind, subject, entries, used }) => [kind, subject, entries, used])).toEqual([
      ["log", "watch", 1, 1],
    ]);
    expect(recognition.logs[0]).toMatchObject({ date: "2026-11-20", title: LINE.texts.title, indicators: [24] });
    await host.note({ ...LINE, texts: { title: "Autre lecture" }, indicators: [] });
    const after = await host.read();
    expect(after.recognition.logs.map(({ title, row, isUsed }) => [title, row, isUsed])).toEqual([
      [LINE.texts.title, 2, true],
      ["Autre lecture", 3, false],
    ]);
    await host.undo();
    await host.undo();
    expect(withoutSettings(book)).toEqual(content);
  });
});

test("a review that changes something adds a line to her improvements, and both go back at once", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
    const content = withoutSettings(book);
    const review: LogLine = {
      subject: "reviews",
      date: day("2026-11-20"),
      texts: { title: "Poterie, novembre", well: "Bons échanges", attendance: "9 sur 10", action: "Une pause de plus" },
      indicators: [],
    };
    const { sheets } = await host.note(...linesOf(review, "fr"));
    expect(sheets).toEqual(["Bilans de session", "Améliorations"]);
    const { recognition } = await host.read();
    expect(recognition.logs.map(({ title }) => title)).toEqual(["Poterie, novembre", "Une pause de plus"]);
    expect(recognition.tables.map(({ subject }) => subject)).toEqual(["reviews", "improvement"]);
    await host.undo();
    expect(withoutSettings(book)).toEqual(content);
    expect(linesOf({ ...review, texts: { title: "Poterie" } }, "fr")).toHaveLength(1);
  });
});

describe("taking RNQ out", () => {
  test("a log of ours with entries stays as hers, or goes, as she says", async () => {
    for (const answer of ["keep", "remove"] as const) {
      await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
        const content = contentOf(book);
        await host.note(LINE);
        const { kept = [] } = await host.remove(answer);
        expect(kept).toEqual(answer === "keep" ? ["Veille"] : []);
        expect(book.data.sheets.map(({ name }) => name).includes("Veille")).toBe(answer === "keep");
        expect(JSON.stringify(contentOf(book))).not.toContain("RNQ_Journal_");
        if (answer === "remove") expect(contentOf(book)).toEqual(content);
      });
    }
  });

  test("one without an entry goes without a word, and a line in a log of hers stays hers", async () => {
    await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
      const content = contentOf(book);
      await host.log("improvement");
      expect((await host.read()).recognition.tables).toMatchObject([{ subject: "improvement", entries: 0 }]);
      expect((await host.remove()).kept).toBeUndefined();
      expect(contentOf(book)).toEqual(content);
    });
    await withWorkbook(logBook(PLAIN_LOG), async ({ host }) => {
      await host.note(LINE);
      await host.remove();
      expect((await host.read()).recognition.logs).toHaveLength(5);
    });
  });
});
