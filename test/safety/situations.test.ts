/** What she, a colleague or an earlier version may have done to the workbook: refused in plain words, or coped with. */
import { someOf } from "../support/someOf";
import { createHost, RnqError } from "../../src/excel";
import { DATE_NAME, SCOPE_NAME, SETTINGS_KEY } from "../../src/excel/own/marks";
import type { BookData } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { openWorkbench } from "../support/addin";
import { contentOf, TODAY, withWorkbook, type Opened } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { APPRENTICESHIP, DIFFICULT, everything, PICTURE, PLAIN, SHEETS } from "./support/workbooks";

const open = (sample = PLAIN): BookData => readWorkbook(sample.bytes, sample.name);
const first = ({ book }: Opened) => book.data.sheets[0] as BookData["sheets"][number];

type Act = (opened: Opened) => Promise<unknown>;

const attaching: Act = ({ host }) => host.attach({ names: true, stateColumn: true });
const highlighting: Act = ({ host }) => host.highlight(true);
const makingSheets: Act = ({ host }) => host.generate(SHEETS, { live: false });
const making: readonly Act[] = [
  ({ host }) => host.model("programme"),
  ({ host }) => host.starterJourney(),
  ({ host }) => host.insertPicture({ ...PICTURE, altText: "Parcours" }),
];
const migrating: Act = ({ host }) => host.migrate();

/** Every action that writes into a workbook in which nothing of ours is yet. */
const WRITING: readonly Act[] = [
  attaching,
  highlighting,
  makingSheets,
  ...making,
  migrating,
  ({ host }) => host.generate(["summary"], { live: true }),
  ({ host }) => host.setScope(APPRENTICESHIP),
  ({ host }) => host.saveSettings({ body: "Atelier" }),
  ({ host }) => host.correct({ sheet: "Suivi", headerRow: 1, kind: "ignore", columns: [] }),
];
/** And those that need something of ours. */
const AFTERWARDS: readonly Act[] = [
  ({ host }) => host.undo(),
  ({ host }) => host.stateColumn("remove"),
  ({ host }) => host.stateColumn("extend"),
  ({ host }) => host.remove(),
];

/** Refused with that code and these words. */
async function refused(action: Promise<unknown>, code: RnqError["code"], words: string): Promise<void> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RnqError);
  expect({ code: (error as RnqError).code, says: (error as RnqError).message }).toEqual({
    code,
    says: expect.stringContaining(words),
  });
}

test("her protected sheet is not written, and removing says which sheet holds it up", async () => {
  await withWorkbook(open(), async (opened) => {
    const { host, book } = opened;
    const sheet = first(opened);
    book.setProtection(sheet.id, { options: {}, password: true }, "user");
    const before = contentOf(book);
    await refused(host.attach({ names: true, stateColumn: true }), "protectedSheet", sheet.name);
    await refused(host.highlight(true), "protectedSheet", sheet.name);
    expect(contentOf(book)).toEqual(before);
    await host.setScope(APPRENTICESHIP);
    await refused(host.migrate(), "protectedSheet", sheet.name);
    await host.remove();
    book.setProtection(sheet.id, null, "user");
    await everything(host);
    const written = contentOf(book);
    book.setProtection(sheet.id, { options: {}, password: true }, "user");
    await refused(host.remove(), "protectedSheet", sheet.name);
    book.setProtection(sheet.id, null, "user");
    expect(contentOf(book)).toEqual(written);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
  });
});

test("with a protected structure no sheet comes or goes", async () => {
  await withWorkbook(open(), async (opened) => {
    const { host, book } = opened;
    const data = book.data as { structureProtected: boolean } & BookData;
    data.structureProtected = true;
    const before = contentOf(book);
    for (const act of [makingSheets, ...making])
      await refused(act(opened), "protectedStructure", "structure du classeur est protégée");
    expect(contentOf(book)).toEqual(before);
    data.structureProtected = false;
    await host.generate(SHEETS, { live: false });
    const written = contentOf(book);
    data.structureProtected = true;
    await refused(host.remove(), "protectedStructure", "structure du classeur est protégée");
    data.structureProtected = false;
    expect(contentOf(book)).toEqual(written);
  });
});

test("a read-only workbook is not written", async () => {
  await withWorkbook({ ...open(), readOnly: true }, async (opened) => {
    const before = contentOf(opened.book);
    for (const act of [...WRITING, ...AFTERWARDS]) await refused(act(opened), "readOnly", "lecture seule");
    expect(contentOf(opened.book)).toEqual(before);
  });
});

test("while she types in a cell, any action waits and then finishes", async () => {
  await withWorkbook(open(), async (opened) => {
    const { host, book, workbench } = opened;
    await host.setScope(APPRENTICESHIP);
    for (const act of WRITING) {
      const before = JSON.stringify(contentOf(book));
      workbench.host.setCellEditing(true);
      let done = false;
      const acting = act(opened).then(() => {
        done = true;
      });
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(done).toBe(false);
      expect(JSON.stringify(contentOf(book))).toBe(before);
      workbench.host.setCellEditing(false);
      await acting;
      expect(JSON.stringify(contentOf(book))).not.toBe(before);
    }
    expect(book.data.names.map(({ name }) => name)).toEqual(expect.arrayContaining([SCOPE_NAME, DATE_NAME]));
  });
});

test("no text of her cells reaches a log or the detail of an error, whatever is done and whichever request fails", async () => {
  const SECRET = "Solène-Kerguélen-0612345678";
  const said: string[] = [];
  const levels = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(" "))),
  );
  const workbench = await openWorkbench(open(), { onConsole: (_level, text) => said.push(text) });
  try {
    const { book } = workbench;
    const { id } = book.data.sheets[0]!;
    for (let row = 1; row < 33; row += 3)
      for (const column of [2, 4, 5])
        book.write(
          id,
          row,
          column,
          [[{ value: `${String(book.cell(id, row, column)?.value ?? "")} ${SECRET}` }]],
          "user",
        );
    const host = createHost(() => TODAY);
    await everything(host);
    await host.remove();
    const opened = { host, book, workbench };
    for (const act of [attaching, makingSheets, migrating, ({ host: again }: Opened) => again.read()]) {
      for (let number = 1, failed = true; failed; number += 1) {
        failed = false;
        let asked = 0;
        workbench.setFault((_request, body) => {
          if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
          failed = true;
          return { code: "GeneralException", message: `Excel says ${SECRET}` };
        });
        const error: unknown = await act(opened).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        workbench.setFault(() => null);
        if (error instanceof RnqError) said.push(error.message, error.detail ?? "");
      }
    }
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => text.includes(SECRET))).toEqual([]);
  } finally {
    levels.forEach((level) => level.mockRestore());
    workbench.close();
  }
}, 120_000);

test("while she types in a cell for longer than anyone waits, she is told so and nothing is written", async () => {
  await withWorkbook(open(), async (opened) => {
    const { book, workbench } = opened;
    let lose = (): void => undefined;
    const host = createHost(
      () => TODAY,
      "fr",
      (lost) => {
        lose = lost;
        return () => undefined;
      },
    );
    const before = contentOf(book);
    workbench.host.setCellEditing(true);
    const attached = host.attach({ names: true, stateColumn: true });
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    lose();
    await refused(attached, "unanswered", "Validez la cellule en cours de saisie");
    workbench.host.setCellEditing(false);
    await workbench.host.idle();
    expect(contentOf(book)).toEqual(before);
  });
});

describe.each([
  ["are damaged", "{", "settingsDamaged", "illisibles"],
  ["are no text", 12, "settingsDamaged", "illisibles"],
  ["have other members", JSON.stringify({ version: 1, attached: "oui" }), "settingsDamaged", "illisibles"],
  [
    "come from a newer version",
    JSON.stringify({ version: 2, attached: true }),
    "settingsNewer",
    "version plus récente",
  ],
] as const)("settings that %s", (_what, stored, code, words) => {
  test("are told, never replaced, and removed on demand", async () => {
    await withWorkbook(open(), async (opened) => {
      const { host, book } = opened;
      const untouched = contentOf(book);
      await everything(host);
      book.setSetting(SETTINGS_KEY, stored, "user");
      const before = contentOf(book);
      await refused(host.read(), code, words);
      for (const act of [...WRITING, ...AFTERWARDS.slice(0, -1)]) await refused(act(opened), code, words);
      expect(contentOf(book)).toEqual(before);
      await host.remove();
      expect(contentOf(book)).toEqual(untouched);
    });
  });
});

test("a sheet of hers with the name of ours is neither written nor removed", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    const names = await withWorkbook(
      open(),
      async (other) => (await other.host.generate(SHEETS, { live: false })).sheets,
    );
    for (const name of names) {
      const sheet = book.addSheet(name, "user");
      book.write(sheet.id, 0, 0, [[{ value: `Le mien : ${name}` }]], "user");
    }
    const untouched = contentOf(book);
    const hers = hersOf(book.data);
    const made = await host.generate(SHEETS, { live: false });
    expect(made.sheets.filter((name) => names.includes(name))).toEqual([]);
    await host.generate(SHEETS, { live: false });
    expect(hersOf(book.data)).toEqual(hers);
    await host.remove();
    expect(contentOf(book)).toEqual(untouched);
  });
});

test.each([
  ["a name of hers written like ours", "RNQ_Perimetre", "='SHEET'!$A$1"],
  ["a name of hers in other letters", "rnq_date", "='SHEET'!$B$2:$B$4"],
])("%s is not changed, and not removed", async (_what, name, formula) => {
  await withWorkbook(open(), async (opened) => {
    const { host, book } = opened;
    book.addName({ name, scope: null, formula: formula.replace("SHEET", first(opened).name), visible: true }, "user");
    const before = contentOf(book);
    await refused(host.attach({ names: true, stateColumn: true }), "nameTaken", "déjà utilisé");
    expect(contentOf(book)).toEqual(before);
    await host.attach({ names: false, stateColumn: true });
    await host.highlight(true);
    await host.generate(SHEETS, { live: false });
    await host.remove();
    expect(contentOf(book)).toEqual(before);
  });
});

test("rules of ours that she pasted elsewhere go too", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    const other = book.addSheet("Brouillon", "user");
    const untouched = contentOf(book);
    await host.highlight(true);
    const [source] = book.data.sheets;
    const pasted = source!.conditionalFormats.filter(({ formulas }) =>
      formulas.some((formula) => formula.includes("RNQ")),
    );
    expect(pasted).not.toEqual([]);
    book.changeLook(other.id, "user", (sheet) => {
      sheet.conditionalFormats = pasted.map((rule, index) => ({ ...rule, id: `pasted-${index}` }));
    });
    await host.remove();
    expect(contentOf(book)).toEqual(untouched);
  });
});

test("a copy that she made of her sheet keeps nothing of ours", async () => {
  await withWorkbook(open(), async (opened) => {
    const { host, book } = opened;
    await everything(host);
    const copy = book.copySheet(first(opened).id, 1, "user");
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect([...book.sheet(copy.id).rows.get(0)!.values()].map(({ value }) => value)).toEqual(
      [...first(opened).rows.get(0)!.values()].map(({ value }) => value),
    );
  });
});

test("our sheets renamed, moved and written on are found again; her notes beside them stay until she removes us", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    const untouched = contentOf(book);
    const { sheets } = await host.generate(SHEETS, { live: false });
    const summary = book.sheetNamed(sheets[1] as string)!;
    book.renameSheet(summary.id, "Ma synthèse", "user");
    book.moveSheet(summary.id, 0, "user");
    book.write(summary.id, 0, 20, [[{ value: "Ma note" }]], "user");
    const again = await host.generate(SHEETS, { live: false });
    expect(again.sheets).toContain("Ma synthèse");
    expect([...summary.rows.values()].flatMap((row) => [...row.values()]).map(({ value }) => value)).toContain(
      "Ma note",
    );
    await host.remove();
    expect(contentOf(book)).toEqual(untouched);
  });
});

describe.each([
  ["plain", PLAIN],
  ["difficult", DIFFICULT],
] as const)("on the %s workbook, between two requests", (_name, sample) => {
  const HAPPENINGS: readonly [string, (opened: Opened) => void][] = [
    ["her sheet is renamed", ({ book }) => book.renameSheet(book.data.sheets[0]!.id, "Renommée", "user")],
    ["her sheet is deleted", ({ book }) => book.deleteSheet(book.data.sheets[0]!.id, "user")],
    [
      "her sheet is protected",
      ({ book }) => book.setProtection(book.data.sheets[0]!.id, { options: {}, password: true }, "user"),
    ],
    [
      "all sheets of ours are deleted",
      ({ book }) => {
        for (const sheet of book.data.sheets.filter(({ part }) => !part).reverse())
          if (sheet.name !== "Reste") book.deleteSheet(sheet.id, "user");
      },
    ],
  ];
  test.each(someOf(HAPPENINGS, 1))(
    "%s: she is told in French or it is done, and removing leaves no trace",
    async (_what, happen) => {
      const largest = [attaching, highlighting, makingSheets];
      for (const act of someOf([...largest, ...(sample === PLAIN ? [...making, migrating] : [])], 2)) {
        // The others read as these do: what differs are their requests that write.
        for (
          let number = largest.includes(act) ? 2 : 5;
          number < (largest.includes(act) ? 12 : 7);
          number += largest.includes(act) ? 3 : 1
        ) {
          await withWorkbook(open(sample), async (opened) => {
            const { host, book, workbench } = opened;
            book.addSheet("Reste", "user");
            if (act === migrating) await host.setScope(APPRENTICESHIP);
            let asked = 0;
            workbench.setFault(() => {
              if (++asked === number) happen(opened);
              return null;
            });
            const error: unknown = await act(opened).then(
              () => null,
              (thrown: unknown) => thrown,
            );
            workbench.setFault(() => null);
            if (error !== null) expect(error).toBeInstanceOf(RnqError);
            if (error !== null)
              expect((error as RnqError).message).toMatch(/[,;] puis recommencez|Recommencez|Rien n’a été modifié/);
            if (first(opened).protection) book.setProtection(first(opened).id, null, "user");
            await host.remove();
            expect(oursIn(book.data)).toEqual([]);
          });
        }
      }
    },
    180_000,
  );
});
