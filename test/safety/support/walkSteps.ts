/** The steps of a random walk: edits of hers on any sheet of hers, and everything that she may ask of us. */
import fc from "fast-check";
import { sessionsOf } from "../../../src/tracker/sessions";
import { MODEL_IDS } from "../../../src/tracker/sheets/models/models";
import type { ModelId } from "../../../src/text/documents";
import { MAX_COLUMNS, MAX_ROWS, overlaps } from "../../../src/workbench/formula/areas";
import type { Book, Input } from "../../../src/workbench/book/book";
import { offsetFormula } from "../../../src/workbench/formula/references";
import { Refusal } from "../../../src/workbench/book/refusal";
import type { StructuralEdit } from "../../../src/workbench/book/types";
import type { LogLine } from "../../../src/tracker/logs/fields";
import { TODAY } from "../../excel/workbooks";
import { oursIn } from "./hers";
import { mustHoldNothingOfOurs, ours, step, type Real, type Step } from "./walkModel";
import { APPRENTICESHIP, PICTURE, SHEETS } from "./workbooks";

/** An edit of hers on one of her sheets, done in both workbooks; Excel may refuse it, then it is done in neither. */
function hersEdit(name: string, edit: (book: Book, sheetId: string) => void, { told = true, sheet = 0 } = {}): Step {
  return step(
    name,
    (model, real) => {
      const { sheets } = model.twin.data;
      const twin = sheets[sheet % sheets.length]!;
      const id = real.book.sheetNamed(twin.name)?.id;
      if (id === undefined) throw new Error("her sheet is gone");
      try {
        edit(real.book, id);
      } catch (error) {
        if (error instanceof Refusal) return;
        throw error;
      }
      edit(model.twin, twin.id);
    },
    told,
  );
}

/** Mostly her tracker. */
const anySheet = fc.constantFrom(0, 0, 0, 1, 2);

const TEXTS = [
  "Conforme",
  "En cours",
  "Non conforme",
  "À faire",
  "",
  "Site internet",
  "=1+1",
  "'=x",
  "  ",
  "33",
  "Indicateur 7",
];

const typed = fc
  .record({ row: fc.nat(34), column: fc.nat(6), text: fc.constantFrom(...TEXTS), sheet: anySheet })
  .map(({ row, column, text, sheet }) =>
    hersEdit(
      `type ${JSON.stringify(text)} in ${row},${column} of ${sheet}`,
      (book, id) => {
        const input: Input =
          text === "=1+1" ? { formula: text } : { value: text === "" ? null : text === "33" ? 33 : text };
        book.write(id, row, column, [[input]], "user");
      },
      { sheet },
    ),
  );

const moved = fc
  .record({
    kind: fc.constantFrom("insertRows", "deleteRows", "insertColumns", "deleteColumns"),
    at: fc.nat(12),
    count: fc.constantFrom(1, 1, 2),
    sheet: anySheet,
  })
  .map(({ sheet, ...edit }: StructuralEdit & { sheet: number }) =>
    hersEdit(
      `${edit.kind} ${edit.at} ${edit.count} of ${sheet}`,
      (book, id) => {
        book.shift(id, { ...edit, from: 0, to: (edit.kind.endsWith("Rows") ? MAX_COLUMNS : MAX_ROWS) - 1 }, "user");
        if (edit.kind === "insertRows") formatLikeAbove(book, id, edit);
      },
      { sheet },
    ),
  );

/** What Excel does to inserted rows and our host does not: each cell takes the format of the one above, ours too. */
function formatLikeAbove(book: Book, id: string, { at, count }: StructuralEdit): void {
  const above = book.sheet(id).rows.get(at - 1);
  for (const [column, { style }] of above ?? []) {
    book.restyle(id, { top: at, bottom: at + count - 1, left: column, right: column }, book.styles.at(style), "user");
  }
}

// Excel of our floor tells nobody that a sheet was renamed, nor that rows were hidden or a format changed.
const renamed = fc
  .record({ name: fc.constantFrom("Suivi 2027", "Mon suivi d'audit", "Qualiopi (copie)"), sheet: anySheet })
  .map(({ name, sheet }) =>
    hersEdit(`rename ${sheet} to ${name}`, (book, id) => book.renameSheet(id, name, "user"), { told: false, sheet }),
  );

/** Sorts rows by a column, a formula of hers with the row it stands on; Excel refuses where cells are merged. */
function sort(book: Book, id: string, column: number, ascending: boolean): void {
  const sheet = book.sheet(id);
  const area = { top: 3, bottom: 12, left: 0, right: 5 };
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refusal("mergedCells", sheet.name);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).map((row) => ({
    row,
    cells: Array.from({ length: area.right - area.left + 1 }, (_, at) => book.cell(id, row, area.left + at)),
  }));
  const key = ({ cells }: (typeof rows)[number]) => JSON.stringify(cells[column]?.value ?? null);
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.row - b.row) * (ascending ? 1 : -1));
  book.write(
    id,
    area.top,
    area.left,
    rows.map(({ row, cells }, index) =>
      cells.map((cell): Input =>
        cell?.formula !== undefined
          ? { formula: offsetFormula(cell.formula, area.top + index - row, 0) }
          : { value: cell?.value ?? null },
      ),
    ),
    "user",
  );
}

const sorted = fc
  .record({ column: fc.nat(4), ascending: fc.boolean() })
  .map(({ column, ascending }) =>
    hersEdit(`sort by ${column} ${ascending ? "up" : "down"}`, (book, id) => sort(book, id, column, ascending)),
  );

const filtered = fc
  .record({ from: fc.nat(12), hidden: fc.boolean() })
  .map(({ from, hidden }) =>
    hersEdit(
      `${hidden ? "hide" : "show"} rows from ${from}`,
      (book, id) =>
        book.setHidden(id, "rows", { top: from, bottom: from + 3, left: 0, right: MAX_COLUMNS - 1 }, hidden, "user"),
      { told: false },
    ),
  );

const formatted = fc
  .record({ row: fc.nat(20), column: fc.nat(6), fill: fc.constantFrom("FFC000", undefined) })
  .map(({ row, column, fill }) =>
    hersEdit(
      `colour ${row},${column} ${fill ?? "no more"}`,
      (book, id) => book.restyle(id, { top: row, bottom: row + 1, left: column, right: column }, { fill }, "user"),
      { told: false },
    ),
  );

/** As Excel protects unless she ticks more. */
const PROTECTED = Object.fromEntries(
  [
    "AutoFilter",
    "DeleteColumns",
    "DeleteRows",
    "EditObjects",
    "EditScenarios",
    "FormatCells",
    "FormatColumns",
    "FormatRows",
    "InsertColumns",
    "InsertHyperlinks",
    "InsertRows",
    "PivotTables",
    "Sort",
  ].map((what) => [`allow${what}`, false]),
);

const sheetEdits = fc.constantFrom<Step>(
  step(
    "a new sheet of hers",
    ({ twin }, { book }) => {
      const name = "Brouillon à moi";
      if (twin.sheetNamed(name)) return;
      // Her new sheet stands beside hers, wherever ours are.
      for (const each of [twin, book])
        each.write(each.addSheet(name, "user").id, 1, 1, [[{ value: "Ma note" }]], "user");
    },
    true,
  ),
  step(
    "her last sheet deleted",
    ({ twin }, { book }) => {
      const last = twin.data.sheets.at(-1)!;
      if (twin.data.sheets.length === 1) return;
      for (const each of [book, twin]) each.deleteSheet(each.sheetNamed(last.name)!.id, "user");
    },
    true,
  ),
  hersEdit("protect", (book, id) => book.setProtection(id, { options: PROTECTED, password: false }, "user"), {
    told: false,
  }),
  hersEdit("unprotect", (book, id) => book.setProtection(id, null, "user"), { told: false }),
);

/** Unprotects her sheets in both workbooks, so that what is asked of us can be done. */
export function unprotect(...books: readonly Book[]): void {
  for (const book of books)
    for (const { id, protection } of book.data.sheets) if (protection) book.setProtection(id, null, "user");
}

const READING: LogLine = {
  subject: "watch",
  date: TODAY,
  texts: { title: "=lu le 3/4", source: "Lettre du réseau" },
  indicators: [24],
};

const act = (name: string, action: (real: Real) => Promise<unknown>): Step =>
  step(name, (_, real) => ours(() => action(real)), false);

const actions = fc.constantFrom<Step>(
  act("attach", ({ host }) => host.attach({ names: true, stateColumn: true })),
  act("attach without column", ({ host }) => host.attach({ names: true, stateColumn: false })),
  act("scope", ({ host }) => host.setScope(APPRENTICESHIP)),
  act("answers on the complements", ({ host }) =>
    host.setScope({ ...APPRENTICESHIP, complements: { 1: "done", 12: "todo", 33: "done" } }),
  ),
  act("highlight", ({ host }) => host.highlight(true)),
  act("highlight on and off", async ({ host, book }) => {
    await host.highlight(true);
    await host.highlight(false);
    expect(oursIn(book.data).filter((item) => item.startsWith("rule"))).toEqual([]);
  }),
  act("generate", ({ host }) => host.generate(SHEETS, { live: false })),
  act("generate one, live", ({ host }) => host.generate(["summary"], { live: true })),
  act("draw sessions", ({ host }) => host.generate(["draw"], { live: false, draw: { seed: 3 } })),
  act("page to hand over", ({ host }) => host.generate(["handover"], { live: false })),
  act("certifying bodies", ({ host }) => host.certifiers()),
  act("figures of indicator 2", ({ host }) => host.generate(["results"], { live: false })),
  act("refresh", ({ host }) => host.read()),
  act("state column for new rows", ({ host }) => host.stateColumn("extend")),
  act("no state column", ({ host }) => host.stateColumn("remove")),
  act("a document", ({ host }) => host.model(MODEL_IDS[0] as ModelId)),
  act("another document", ({ host }) => host.model(MODEL_IDS[1] as ModelId)),
  act("documents of a session", async ({ host }) => {
    const [session] = sessionsOf((await host.read()).tracker).sessions;
    if (session) await host.fill(["convocation", "attendance"], { session: session.name });
  }),
  act("a line noted and taken back", async ({ host }) => {
    await host.note(READING);
    await host.undo();
  }),
  act("a journey to fill in", ({ host }) => host.starterJourney()),
  act("the picture of the journey", ({ host }) => host.insertPicture({ ...PICTURE, altText: "Parcours" })),
  act("migrate and take back", async ({ host }) => {
    await host.migrate();
    await host.undo();
  }),
  step(
    "migrate, save and open again, take back",
    async (_, real) => {
      if (!(await ours(() => real.host.migrate()))) return;
      await real.reopen();
      await real.host.undo();
    },
    false,
  ),
  act("undo", ({ host }) => host.undo()),
  step(
    "remove",
    async (_, { host, book }) => {
      if (await ours(() => host.remove())) mustHoldNothingOfOurs(book);
    },
    false,
  ),
);

const reopened = fc.constant(step("save and open again", (_, real) => real.reopen(), false));

/** Steps in a random order, half of them ours. */
export const steps = (most: number) =>
  fc.commands(
    [
      typed,
      actions,
      moved,
      actions,
      sorted,
      actions,
      renamed,
      actions,
      filtered,
      actions,
      formatted,
      sheetEdits,
      reopened,
      actions,
    ],
    { maxCommands: most, size: "max" },
  );
