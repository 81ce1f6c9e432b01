/**
 * Random walks: she edits, we write, she takes back, closes and opens again. After each step her cells hold what she
 * put there, the pane shows what a fresh reading shows, and once removed nothing of ours is left.
 * `npm run walk` makes many (RNQ_WALKS), the ordinary tests a few, always the same ones.
 */
import fc from "fast-check";
import { createHost, RnqError } from "../../src/excel";
import type { Snapshot, TrackerHost } from "../../src/excel/api";
import { MODEL_IDS } from "../../src/tracker/models/models";
import type { ModelId } from "../../src/text/documents";
import { Book, type Input } from "../../src/workbench/book/book";
import { MAX_COLUMNS, MAX_ROWS, overlaps } from "../../src/workbench/book/areas";
import { offsetFormula } from "../../src/workbench/book/references";
import type { StructuralEdit } from "../../src/workbench/book/types";
import { Refusal } from "../../src/workbench/book/refusal";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { openWorkbench, type Workbench } from "../support/addin";
import { TODAY } from "../excel/workbooks";
import { comparable, oursIn } from "./hers";
import { APPRENTICESHIP, DIFFICULT, PLAIN, SAMPLES, SHEETS, type Sample } from "./workbooks";

const WALKS = Number(process.env.RNQ_WALKS ?? 12);
const STEPS = 9;

/** The workbook as it should be: the same edits of hers, and nothing else. */
interface Model {
  readonly twin: Book;
}

/** The workbook under test, as opened last. */
class Real {
  private constructor(readonly sample: Sample, private workbench: Workbench, public bytes: Uint8Array) {}

  static async open(sample: Sample): Promise<Real> {
    return new Real(sample, await openWorkbench(readWorkbook(sample.bytes, sample.name)), sample.bytes);
  }

  host: TrackerHost = createHost(() => TODAY);

  get book(): Book {
    return this.workbench.book;
  }

  async reopen(): Promise<void> {
    this.bytes = saveWorkbook(this.book.data, this.bytes);
    this.workbench.close();
    this.workbench = await openWorkbench(readWorkbook(this.bytes, this.sample.name));
    this.host = createHost(() => TODAY);
  }

  close(): void {
    this.workbench.close();
  }
}

const pane = ({ recognition, assessment, ourSheets, settings }: Snapshot): unknown => ({ recognition, assessment, ourSheets, settings });

async function check(model: Model, real: Real): Promise<void> {
  expect(comparable(real.book.data)).toEqual(comparable(model.twin.data));
  const known = await real.host.read();
  const fresh = await createHost(() => TODAY).read();
  expect(pane(known)).toEqual(pane(fresh));
}

/** An action of ours may be refused, in which case nothing was done; any other error is a failure. */
async function ours(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof RnqError) || !REFUSALS.includes(error.code)) throw error;
  }
}
const REFUSALS: readonly string[] = ["nothingToDo", "noTracker", "changedMeanwhile"];

type Command = fc.AsyncCommand<Model, Real>;

const step = (name: string, act: (model: Model, real: Real) => Promise<unknown> | unknown): Command => ({
  check: () => true,
  async run(model, real) {
    await act(model, real);
    await check(model, real);
  },
  toString: () => name,
});

/** An edit of hers, done in both workbooks; Excel may refuse it, then it is done in neither. */
function hersEdit(name: string, edit: (book: Book, sheetId: string) => void): Command {
  return step(name, (model, real) => {
    const idIn = (book: Book) => book.data.sheets.find((sheet) => sheet.name === model.twin.data.sheets[0]!.name)?.id;
    const id = idIn(real.book);
    if (id === undefined) throw new Error("her sheet is gone");
    try {
      edit(real.book, id);
    } catch (error) {
      if (error instanceof Refusal) return;
      throw error;
    }
    edit(model.twin, model.twin.data.sheets[0]!.id);
  });
}

const TEXTS = ["Conforme", "En cours", "Non conforme", "À faire", "", "Site internet", "=1+1", "'=x", "  ", "33", "Indicateur 7"];

const typed = fc.record({ row: fc.nat(34), column: fc.nat(6), text: fc.constantFrom(...TEXTS) }).map(({ row, column, text }) =>
  hersEdit(`type ${JSON.stringify(text)} in ${row},${column}`, (book, id) => {
    const input: Input = text === "=1+1" ? { formula: text } : { value: text === "" ? null : text === "33" ? 33 : text };
    book.write(id, row, column, [[input]], "user");
  }),
);

const moved = fc.record({ kind: fc.constantFrom("insertRows", "deleteRows", "insertColumns", "deleteColumns"), at: fc.nat(12), count: fc.constantFrom(1, 1, 2) }).map((edit: StructuralEdit) =>
  hersEdit(`${edit.kind} ${edit.at} ${edit.count}`, (book, id) => book.shift(id, { ...edit, from: 0, to: (edit.kind.endsWith("Rows") ? MAX_COLUMNS : MAX_ROWS) - 1 }, "user")),
);

const renamed = fc.constantFrom("Suivi 2027", "Mon suivi d'audit", "Qualiopi (copie)").map((name) =>
  hersEdit(`rename to ${name}`, (book, id) => book.renameSheet(id, name, "user")),
);

/** Sorts rows by a column, a formula of hers with the row it stands on; Excel refuses where cells are merged. */
function sort(book: Book, id: string, column: number, ascending: boolean): void {
  const sheet = book.sheet(id);
  const area = { top: 3, bottom: 12, left: 0, right: 5 };
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refusal("mergedCells", sheet.name);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).map((row) => ({
    row, cells: Array.from({ length: area.right - area.left + 1 }, (_, at) => book.cell(id, row, area.left + at)),
  }));
  const key = ({ cells }: (typeof rows)[number]) => JSON.stringify(cells[column]?.value ?? null);
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.row - b.row) * (ascending ? 1 : -1));
  book.write(id, area.top, area.left, rows.map(({ row, cells }, index) => cells.map((cell): Input =>
    cell?.formula !== undefined ? { formula: offsetFormula(cell.formula, area.top + index - row, 0) } : { value: cell?.value ?? null })), "user");
}

const sorted = fc.record({ column: fc.nat(4), ascending: fc.boolean() }).map(({ column, ascending }) =>
  hersEdit(`sort by ${column} ${ascending ? "up" : "down"}`, (book, id) => sort(book, id, column, ascending)),
);

const filtered = fc.record({ from: fc.nat(12), hidden: fc.boolean() }).map(({ from, hidden }) =>
  hersEdit(`${hidden ? "hide" : "show"} rows from ${from}`, (book, id) => book.setHidden(id, "rows", { top: from, bottom: from + 3, left: 0, right: MAX_COLUMNS - 1 }, hidden, "user")),
);

const actions = fc.constantFrom<Command>(
  step("attach", (_, { host }) => ours(() => host.attach({ names: true, stateColumn: true }))),
  step("attach without column", (_, { host }) => ours(() => host.attach({ names: true, stateColumn: false }))),
  step("scope", (_, { host }) => ours(() => host.setScope(APPRENTICESHIP))),
  step("highlight", (_, { host }) => ours(() => host.highlight(true))),
  step("highlight on and off", (_, { host, book }) => ours(async () => {
    await host.highlight(true);
    await host.highlight(false);
    expect(oursIn(book.data).filter((item) => item.startsWith("rule"))).toEqual([]);
  })),
  step("generate", (_, { host }) => ours(() => host.generate(SHEETS, { live: false }))),
  step("generate one, live", (_, { host }) => ours(() => host.generate(["summary"], { live: true }))),
  step("refresh", (_, { host }) => host.read()),
  step("state column for new rows", (_, { host }) => ours(() => host.stateColumn("extend"))),
  step("no state column", (_, { host }) => ours(() => host.stateColumn("remove"))),
  step("a document", (_, { host }) => ours(() => host.model(MODEL_IDS[0] as ModelId))),
  step("another document", (_, { host }) => ours(() => host.model(MODEL_IDS[1] as ModelId))),
  step("migrate and take back", (_, { host }) => ours(async () => {
    await host.migrate();
    await host.undo();
  })),
  step("undo", (_, { host }) => ours(() => host.undo())),
  step("remove", async (_, { host, book }) => {
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
  }),
);

const reopened = fc.constant(
  step("save and open again", (_, real) => real.reopen()),
);

const STARTS = new Map([PLAIN, DIFFICULT, ...SAMPLES.filter(({ name }) => /formatrice|marjolaine|sections/.test(name))].map((sample) => [sample.name, sample] as const));

const walks = fc.record({
  name: fc.constantFrom(...STARTS.keys()),
  commands: fc.commands([typed, actions, moved, actions, sorted, renamed, actions, filtered, reopened], { maxCommands: STEPS, size: "max" }),
});

test(`${WALKS} walks: hers is hers, the pane is fresh, and removal leaves nothing`, async () => {
  await fc.assert(
    fc.asyncProperty(walks, async ({ name, commands }) => {
      const sample = STARTS.get(name) as Sample;
      const real = await Real.open(sample);
      try {
        const model: Model = { twin: new Book(readWorkbook(sample.bytes, sample.name)) };
        await fc.asyncModelRun(() => ({ model, real }), commands);
        const { recognition } = await createHost(() => TODAY).read();
        await real.host.remove();
        // Her tables are recognised the same with us and without.
        expect((await createHost(() => TODAY).read()).recognition).toEqual(recognition);
        expect(oursIn(real.book.data)).toEqual([]);
        expect(comparable(real.book.data)).toEqual(comparable(model.twin.data));
      } finally {
        real.close();
      }
    }),
    { numRuns: WALKS, seed: Number(process.env.RNQ_SEED ?? 20261124) },
  );
}, Math.max(180_000, WALKS * 20_000));
