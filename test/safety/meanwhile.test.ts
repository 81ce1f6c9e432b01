/**
 * A co-author changes her workbook between any two requests of any action of ours: whatever was done or refused, her
 * cells are those of a workbook in which only that change was made, and what we wrote stands beside the right rows.
 */
import { amount, someOf } from "../support/someOf";
import { RnqError } from "../../src/excel";
import { highlightRules } from "../../src/excel/formulas/highlightRules";
import { isOurRule, STATE_COLUMN_MARK } from "../../src/excel/own/marks";
import { parseArea } from "../../src/tracker/cells/cellRef";
import { planKey, unfoldPlan } from "../../src/excel/write/storedPlan";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbench/formula/areas";
import { Book } from "../../src/workbench/book/book";
import type { BookData } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { withWorkbook, type Opened } from "../excel/workbooks";
import { comparable, oursIn } from "./support/hers";
import { APPRENTICESHIP, DIFFICULT, PLAIN } from "./support/workbooks";

interface Case {
  readonly what: string;
  readonly before?: (opened: Opened) => Promise<unknown>;
  readonly act: (opened: Opened) => Promise<unknown>;
  /** What an action that writes in her table for good needs to be taken back. */
  readonly after?: (opened: Opened) => Promise<unknown>;
}

const attach = ({ host }: Opened) => host.attach({ names: true, stateColumn: true });
const scoped = ({ host }: Opened) => host.setScope(APPRENTICESHIP);

const CASES: readonly Case[] = [
  { what: "attaching", act: attach },
  { what: "taking the state column back", before: attach, act: ({ host }) => host.undo() },
  { what: "highlighting", act: ({ host }) => host.highlight(true) },
  { what: "migrating", before: scoped, act: ({ host }) => host.migrate(), after: ({ host }) => host.undo() },
  {
    what: "taking a migration back",
    before: async (opened) => {
      await scoped(opened);
      await opened.host.migrate();
    },
    act: ({ host }) => host.undo(),
  },
  {
    what: "removing",
    before: async (opened) => {
      await attach(opened);
      await opened.host.highlight(true);
    },
    act: ({ host }) => host.remove(),
  },
];

const rows = (kind: "insertRows" | "deleteRows", at: number) => (book: Book) =>
  book.shift(book.data.sheets[0]!.id, { kind, at, count: 1, from: 0, to: MAX_COLUMNS - 1 }, "user");
const columns = (kind: "insertColumns", at: number) => (book: Book) =>
  book.shift(book.data.sheets[0]!.id, { kind, at, count: 1, from: 0, to: MAX_ROWS - 1 }, "user");

const HAPPENINGS: readonly [string, (book: Book) => void][] = [
  ["a row is inserted above her table", rows("insertRows", 0)],
  ["a row of her table is deleted", rows("deleteRows", 5)],
  ["a column is inserted before her table", columns("insertColumns", 0)],
  [
    "a word is typed in the first free column",
    (book) =>
      book.write(
        book.data.sheets[0]!.id,
        5,
        (book.used(book.data.sheets[0]!.id, true)?.right ?? 0) + 1,
        [[{ value: "Saisi entre-temps" }]],
        "user",
      ),
  ],
];

/** Where our rules and our state column stand beside her rows, as they should. */
async function inPlace({ host, book }: Opened): Promise<void> {
  const { recognition } = await host.read();
  const sheet = book.data.sheets[0] as BookData["sheets"][number];
  const table = recognition.tables[0]!;
  const ours = sheet.conditionalFormats
    .filter(({ formulas }) => formulas.some(isOurRule))
    .flatMap(({ areas }) => areas);
  if (ours.length > 0) {
    const wanted = highlightRules(recognition)
      .flatMap(({ address }) => address.split(","))
      .flatMap((address) => parseArea(address) ?? []);
    const span = (areas: readonly { top: number; bottom: number; left: number; right: number }[]) => ({
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      right: Math.max(...areas.map(({ right }) => right)),
    });
    expect(span(ours)).toEqual(span(wanted));
  }
  const mark = book.data.names.find(({ name }) => name === STATE_COLUMN_MARK);
  if (!mark) return;
  const area = parseArea(mark.formula.split("!")[1]!)!;
  expect(area.top).toBe((table.headerRow ?? table.firstDataRow) - 1);
  for (const [row, cells] of sheet.rows) {
    const own = /^=RNQ\.EVALUATE\([A-Z]+(\d+)/.exec(cells.get(area.left)?.formula ?? "");
    if (own) expect(Number(own[1])).toBe(row + 1);
  }
}

describe.each([
  ["the plain workbook", PLAIN, CASES],
  ["the difficult workbook", DIFFICULT, CASES.filter(({ what }) => /^(attaching|migrating)$/.test(what))],
] as const)("%s", (_name, sample, cases) => {
  describe.each(someOf(cases, 1))("$what", ({ what, before, act, after }) => {
    test.each(HAPPENINGS)("%s between any two requests", async (_what, happen) => {
      for (let number = 2, happened = true; happened; number += amount(1, 2)) {
        const twin = new Book(readWorkbook(sample.bytes, sample.name));
        await withWorkbook(readWorkbook(sample.bytes, sample.name), async (opened) => {
          const { host, book, workbench } = opened;
          await before?.(opened);
          let asked = 0;
          happened = false;
          workbench.setFault((_request, body) => {
            if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
            happened = true;
            happen(book);
            return null;
          });
          const error: unknown = await act(opened).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          workbench.setFault(() => null);
          if (happened) happen(twin);
          if (error !== null) {
            expect(error).toBeInstanceOf(RnqError);
            expect((error as RnqError).message).toMatch(/Recommencez|recommencez|reste telle quelle/);
          }
          await inPlace(opened);
          const kept =
            after &&
            (await after(opened).then(
              () => false,
              (refusal: unknown) => refusal instanceof RnqError && refusal.code,
            ));
          await host.remove();
          expect(oursIn(book.data)).toEqual([]);
          // A row that was added and could not be taken back stays; every cell of hers is there still.
          if (kept || (error !== null && what === "taking a migration back"))
            expect(cellsOf(book)).toEqual(expect.arrayContaining(cellsOf(twin)));
          else expect(comparable(book.data)).toEqual(comparable(twin.data));
        });
      }
    });
  });
});

test("a sheet of hers that goes while we read is no failure: what is there is read", async () => {
  await withWorkbook(readWorkbook(PLAIN.bytes, PLAIN.name), async ({ host, book, workbench }) => {
    let went = 0;
    for (let number = 2; number < 7; number += 1) {
      const other = book.addSheet(`Autre ${number}`, "user");
      book.write(other.id, 2, 2, [[{ value: "Ma note" }]], "user");
      let asked = 0;
      workbench.setFault((_request, body) => {
        if (body.includes('"_RemoveReference"') || ++asked !== number || !book.hasSheet(other.id)) return null;
        went += 1;
        book.deleteSheet(other.id, "user");
        return null;
      });
      expect((await host.read()).recognition.tables).toHaveLength(1);
      workbench.setFault(() => null);
      if (book.hasSheet(other.id)) book.deleteSheet(other.id, "user");
    }
    expect(went).toBeGreaterThan(1);
  });
});

test("a note written on the summary while it is being made anew is kept, whenever it was written", async () => {
  await withWorkbook(readWorkbook(PLAIN.bytes, PLAIN.name), async ({ host, book, workbench }) => {
    const [name] = (await host.generate(["summary"], { live: false })).sheets;
    const sheet = book.sheetNamed(name as string)!;
    for (let number = 2, written = true; written; number += 1) {
      const { row, column } = unfoldPlan(book.data.settings.get(planKey("summary")))!.plan.free[0]!;
      const note = `Note ${number}`;
      let asked = 0;
      written = false;
      workbench.setFault((_request, body) => {
        if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
        written = true;
        book.write(sheet.id, row, column, [[{ value: note }]], "user");
        return null;
      });
      await host.generate(["summary"], { live: false });
      workbench.setFault(() => null);
      if (written) expect(book.cell(sheet.id, row, column)?.value).toBe(note);
    }
  });
});

/** What stands in the cells of her sheet, row by row. */
const cellsOf = ({ data }: Book): string[] =>
  [...data.sheets[0]!.rows.values()].map((row) =>
    JSON.stringify(
      [...row.values()].flatMap(({ value, formula }) =>
        formula === undefined ? (value ?? []) : formula.replace(/\d+/g, "#"),
      ),
    ),
  );
