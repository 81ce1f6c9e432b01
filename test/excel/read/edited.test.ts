/**
 * While her edits are followed a reading asks only for what they changed; it tells what a whole reading would. What no
 * event tells of is there once she rests.
 */
import fc from "fast-check";
import { createHost } from "../../../src/excel";
import type { Snapshot, TrackerHost } from "../../../src/excel/base/api";
import { ordinaryPatience, run } from "../../../src/excel/base/run";
import { knownWorkbook } from "../../../src/excel/read/known";
import { readingOf } from "../../../src/excel/read/snapshot";
import { readWhole, type ReadWorkbook } from "../../../src/excel/read/whole";
import type { Book } from "../../../src/workbench/book/book";
import { MAX_COLUMNS } from "../../../src/workbench/formula/areas";
import { openWorkbench, type Workbench } from "../../support/addin";
import { eventually } from "../../support/eventually";
import { amount } from "../../support/someOf";
import { bookOf, TODAY } from "../workbooks";
import { largeBook } from "./large";

interface Followed {
  readonly workbench: Workbench;
  readonly book: Book;
  readonly host: TrackerHost;
  /** Lets the time pass after which she is taken to rest. */
  readonly rest: () => void;
  readonly called: () => number;
  readonly close: () => void;
}

async function followed(book: Parameters<typeof openWorkbench>[0]): Promise<Followed> {
  const workbench = await openWorkbench(book);
  const waiting = new Set<() => void>();
  let called = 0;
  const host = createHost(
    () => TODAY,
    "fr",
    ordinaryPatience,
    (_milliseconds, call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  );
  const stop = await host.follow(() => (called += 1));
  await host.read();
  return {
    workbench,
    book: workbench.book,
    host,
    rest() {
      for (const call of [...waiting]) call();
      waiting.clear();
    },
    called: () => called,
    close() {
      stop();
      workbench.close();
    },
  };
}

/** Everything read, cell by cell, maps in one order. */
const cells = (read: ReadWorkbook) =>
  JSON.stringify(read, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set
      ? [...(value as Iterable<unknown>)].map((one) => JSON.stringify(one)).sort()
      : value,
  );

/** What a host that has never read before tells. */
const afresh = () => createHost(() => TODAY).read();
const told = (snapshot: Snapshot) => JSON.stringify(snapshot);

/** An event takes its time to arrive; what it tells of is in the reading after it. */
async function comesTo(read: () => Promise<string>, fresh: string, what: string): Promise<void> {
  let last = "";
  await eventually(
    async () => (last = await read()) === fresh,
    () => `after ${what}:\n${difference(last, fresh)}`,
    15_000,
  );
}

const followsTo = async (host: TrackerHost, what: string) =>
  comesTo(async () => told(await host.read()), told(await afresh()), what);

function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at] && at < one.length) at += 1;
  return `${one.slice(at - 80, at + 160)}\n${other.slice(at - 80, at + 160)}`;
}

/** One edit of hers, at a place given by numbers from 0 to 1. */
type Edit = (book: Book, sheet: number, row: number, column: number) => void;

const place = (book: Book, share: number, row: number, column: number) => {
  const sheet = book.data.sheets[Math.floor(share * book.data.sheets.length)]!;
  const used = book.used(sheet.id, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    // Now and then below the last row, or beside the last column.
    row: used.top + Math.floor(row * (used.bottom - used.top + 3)),
    column: used.left + Math.floor(column * (used.right - used.left + 1.2)),
  };
};
const WORDS = ["Conforme", "À faire", "en cours", "31", "Zébrure", "Attestation de fin.pdf", "12/05/2026", ""];

const EDITS: Readonly<Record<string, Edit>> = {
  types(book, share, row, column) {
    const at = place(book, share, row, column);
    const value = WORDS[Math.floor(row * 997) % WORDS.length]!;
    book.write(at.id, at.row, at.column, [[{ value: value === "" ? null : value }]], "user");
  },
  pastes(book, share, row, column) {
    const at = place(book, share, row, column);
    const cells = ["Conforme", 46_200, null].map((value) => ({ value }));
    book.write(at.id, at.row, at.column, [cells, cells], "user");
  },
  "empties cells"(book, share, row, column) {
    const at = place(book, share, row, column);
    book.clearContents(at.id, { top: at.row, bottom: at.row + 4, left: at.column, right: at.column + 2 }, "user");
  },
  "writes a formula"(book, share, row, column) {
    const at = place(book, share, row, column);
    book.write(at.id, at.row, at.column, [[{ formula: '="Confor"&"me"' }]], "user");
  },
  "inserts a row"(book, share, row, column) {
    const at = place(book, share, row, column);
    book.shift(at.id, { kind: "insertRows", at: at.row, count: 1, from: 0, to: MAX_COLUMNS - 1 }, "user");
  },
  "deletes a row"(book, share, row, column) {
    const at = place(book, share, row, column);
    book.shift(at.id, { kind: "deleteRows", at: at.row, count: 1, from: 0, to: MAX_COLUMNS - 1 }, "user");
  },
  "sorts rows"(book, share, row) {
    const { id, row: top } = place(book, share, row, 0);
    const used = book.used(id, true) ?? { left: 0, right: 0 };
    const rows = [4, 0, 3, 1, 2].map((at) =>
      Array.from({ length: used.right - used.left + 1 }, (_, column) => {
        const { value = null, formula } = book.cell(id, top + at, used.left + column) ?? {};
        return formula === undefined ? { value } : { formula };
      }),
    );
    book.write(id, top, used.left, rows, "user");
  },
  "adds a sheet": (book) => void book.addSheet(undefined, "user"),
};

const edit = fc.record({
  what: fc.constantFrom(...Object.keys(EDITS)),
  sheet: fc.double({ min: 0, max: 0.999, noNaN: true }),
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

test("after any edits what the edits changed is read to what a whole reading tells", async () => {
  const starts = ["suivi-formatrice-independante.xlsx", "suivi-par-sections.xlsx", "preuves-par-ligne.xlsx"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.record({ attached: fc.boolean(), byAnother: fc.boolean() }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      async (name, { attached, byAnother }, edits) => {
        const { book, host, close } = await openWorkbench(bookOf(name));
        // Edits of a co-author, which call for no reading, are in the next one.
        host.session.situations.remoteEdits = byAnother;
        if (attached) await createHost(() => TODAY).attach({ names: true, stateColumn: true });
        const known = knownWorkbook(() => () => undefined);
        const read = () => run("fr", (context) => known.read(context, "fr")).then(cells);
        try {
          const stop = await known.follow("fr", () => undefined);
          await read();
          for (const { what, sheet, row, column } of edits) {
            EDITS[what]!(book, sheet, row, column);
            const whole = await run("fr", (context) => readWhole(context));
            await comesTo(read, cells(whole), `${what} in ${name}`);
            // What was remembered of the sheets that stayed says the same as what is made anew.
            const followed = await run("fr", (context) => known.read(context, "fr"));
            expect(told(readingOf(followed, TODAY).snapshot)).toBe(told(readingOf(whole, TODAY).snapshot));
          }
          // What no event tells of is there after the sweep, whatever was remembered.
          const [lost] = book.data.sheets;
          book.restyle(lost!.id, { top: 0, bottom: 9, left: 0, right: 4 }, { fill: "92D050" }, "user");
          known.forget();
          const whole = await run("fr", (context) => readWhole(context));
          const swept = await run("fr", (context) => known.read(context, "fr"));
          expect(cells(swept)).toBe(cells(whole));
          expect(told(readingOf(swept, TODAY).snapshot)).toBe(told(readingOf(whole, TODAY).snapshot));
          await stop();
        } finally {
          close();
        }
      },
    ),
    { numRuns: amount(60, 6), seed: 20261128 },
  );
}, 600_000);

const STATUS = { row: 4, column: 3 };

test.each([
  ["a small workbook", () => bookOf("suivi-formatrice-independante.xlsx")],
  ["a workbook of two thousand proofs and steps", () => largeBook(2_000)],
])("a status typed in %s costs one request of a few kilobytes", async (_name, source) => {
  const { host, book, workbench, called, close } = await followed(source());
  try {
    const sheet = book.data.sheets[0]!;
    const before = await host.read();
    const row = before.recognition.rows[0]!;
    book.write(sheet.id, row.row - 1, STATUS.column, [[{ value: "À faire" }]], "user");
    await eventually(() => called() > 0);
    const { requests, bytesOut } = { ...workbench.counters };
    await host.read();
    expect(workbench.counters.requests - requests).toBe(1);
    expect(workbench.counters.bytesOut - bytesOut).toBeLessThan(20_000);
    await followsTo(host, "a status");
  } finally {
    close();
  }
});

test("a formula that follows what she typed is read with it", async () => {
  const { host, book, close } = await followed(bookOf("suivi-formatrice-independante.xlsx"));
  try {
    const sheet = book.data.sheets[0]!;
    const { bottom, left } = book.used(sheet.id, true)!;
    book.write(sheet.id, bottom, left, [[{ formula: '=IF(A60="oui","Conforme","À faire")' }]], "user");
    await followsTo(host, "a formula");
    book.write(sheet.id, 59, 0, [[{ value: "oui" }]], "user");
    await followsTo(host, "what it reads");
  } finally {
    close();
  }
});

test("what no event tells of is read once she rests, and said", async () => {
  const { host, book, rest, called, close } = await followed(bookOf("suivi-formatrice-independante.xlsx"));
  try {
    const sheet = book.data.sheets[0]!;
    const { recognition } = await host.read();
    const row = recognition.rows[0]!.row - 1;
    // A colour alone, which Excel tells nobody who follows values.
    book.restyle(sheet.id, { top: row, bottom: row, left: 0, right: 5 }, { fill: "FF0000" }, "user");
    book.write(sheet.id, row + 1, STATUS.column, [[{ value: "À faire" }]], "user");
    await eventually(() => called() > 0);
    await host.read();
    const before = called();
    rest();
    expect(called()).toBeGreaterThan(before);
    expect(told(await host.read())).toBe(told(await afresh()));
  } finally {
    close();
  }
});

test("a request that fails, or a sheet that has gone, only makes the reading a whole one", async () => {
  const { host, book, workbench, called, close } = await followed(bookOf("preuves-par-ligne.xlsx"));
  try {
    const sheet = book.data.sheets[0]!;
    let failed = false;
    book.write(sheet.id, 3, STATUS.column, [[{ value: "À faire" }]], "user");
    await eventually(() => called() > 0);
    workbench.setFault(() => (failed ? null : ((failed = true), { code: "GeneralException" })));
    expect(told(await host.read())).toBe(told(await afresh()));
    workbench.setFault(() => null);
    book.addSheet("Pour elle seule", "user");
    book.deleteSheet(sheet.id, "user");
    await followsTo(host, "a sheet that has gone");
  } finally {
    close();
  }
});

test("nothing known is built upon by who does not follow, or no longer", async () => {
  const { host, book, workbench, close } = await followed(bookOf("suivi-formatrice-independante.xlsx"));
  try {
    const stopped = createHost(() => TODAY);
    await (
      await stopped.follow(() => undefined)
    )();
    await stopped.read();
    const sheet = book.data.sheets[0]!;
    book.write(sheet.id, 5, STATUS.column, [[{ value: "À faire" }]], "user");
    const { requests } = { ...workbench.counters };
    expect(told(await stopped.read())).toBe(told(await afresh()));
    expect(workbench.counters.requests - requests).toBeGreaterThan(4);
    await followsTo(host, "a status");
  } finally {
    close();
  }
});
