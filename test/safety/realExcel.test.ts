/** What a real Excel does that is no fault of anyone's: coped with, and told where something is left. */
import { STATE_COLUMN_MARK } from "../../src/excel/own/marks";
import type { BookData } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { contentOf, withWorkbook, type Opened } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { APPRENTICESHIP, DIFFICULT, everything, PLAIN } from "./support/workbooks";
import { someOf } from "../support/someOf";

const open = (sample = PLAIN): BookData => readWorkbook(sample.bytes, sample.name);
const sheetOf = ({ book }: Opened) => book.data.sheets[0]!;

const OUR_CALL = /\bRNQ\.([A-Z]+)\(/g;
const SPELLINGS: readonly [string, (formula: string) => string][] = [
  ["=@RNQ.STATUS()", (formula) => formula.replace(OUR_CALL, "@RNQ.$1(")],
  ["=_xldudf_RNQ_STATUS()", (formula) => formula.replace(OUR_CALL, "_xldudf_RNQ_$1(")],
  [
    "=@_xldudf_rnq_status()",
    (formula) => formula.replace(OUR_CALL, (call) => `@_xldudf_${call.replace(".", "_").toLowerCase()}`),
  ],
  ["=rnq.status()", (formula) => formula.replace(OUR_CALL, (call) => call.toLowerCase())],
  ["= RNQ.STATUS ()", (formula) => formula.replace(/^=/, "= ").replace(OUR_CALL, "RNQ.$1 (")],
];

describe.each(someOf(SPELLINGS, 2))("where Excel writes our formulas as %s", (how, spelling) => {
  const difficult = how.includes("_xldudf_");
  test("all that was written goes, from a plain workbook or a difficult one", async () => {
    await withWorkbook(open(difficult ? DIFFICULT : PLAIN), async (opened) => {
      const { host, book, workbench } = opened;
      const hers = hersOf(book.data);
      await everything(host);
      const { rowsWithoutState } = await host.read();
      workbench.host.session.situations.spelling = spelling;
      expect((await host.read()).rowsWithoutState).toBe(rowsWithoutState);
      expect((await host.remove()).remarks).toBeUndefined();
      expect(oursIn(book.data)).toEqual([]);
      expect(hersOf(book.data)).toEqual(hers);
    });
  });

  test("the column alone goes, comes back, and a row filled in is taken back", async () => {
    await withWorkbook(open(), async (opened) => {
      const { host, book, workbench } = opened;
      await host.attach({ names: false, stateColumn: true });
      const sheet = sheetOf(opened);
      const { stateColumn } = await columnOf(opened);
      let row = stateColumn.bottom;
      while (book.cell(sheet.id, row, stateColumn.left)?.formula === undefined) row -= 1;
      const last = { ...stateColumn, top: row, bottom: row };
      book.clearContents(sheet.id, last, "user");
      workbench.host.session.situations.spelling = spelling;
      expect((await host.read()).rowsWithoutState).toBe(1);
      await host.stateColumn("extend");
      expect(book.cell(sheet.id, last.top, last.left)?.formula).toMatch(/^=RNQ\./);
      await host.undo();
      expect(book.cell(sheet.id, last.top, last.left)?.formula).toBeUndefined();
      await host.stateColumn("remove");
      expect(book.data.names.map(({ name }) => name)).not.toContain(STATE_COLUMN_MARK);
      await host.undo();
      expect((await host.read()).rowsWithoutState).toBe(0);
    });
  });
});

/** The area of our column, from its mark. */
async function columnOf({
  book,
}: Opened): Promise<{ stateColumn: { top: number; bottom: number; left: number; right: number } }> {
  const { formula } = book.data.names.find(({ name }) => name === STATE_COLUMN_MARK)!;
  const [, letters, first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula)!;
  const left = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { stateColumn: { top: Number(first) - 1, bottom: Number(last) - 1, left, right: left } };
}

describe.each([
  ["the filter of her sheet", false],
  ["the filter of her Excel table", true],
])("rows hidden by %s", (_what, table) => {
  /** Hides rows of her table; returns what shows them again. */
  const filter = (opened: Opened): (() => void) => {
    const { book, workbench } = opened;
    const sheet = sheetOf(opened);
    const used = book.used(sheet.id, true)!;
    workbench.host.session.situations.filteredSheets.add(sheet.id);
    if (!table) sheet.autoFilter = { ...used };
    const rows = { ...used, top: used.top + 6, bottom: used.top + 9 };
    book.setHidden(sheet.id, "rows", rows, true, "user");
    return () => {
      book.setHidden(sheet.id, "rows", rows, false, "user");
      if (!table) sheet.autoFilter = null;
    };
  };
  const filtered = async (opened: Opened, action: Promise<unknown>) => {
    const before = contentOf(opened.book);
    await expect(action).rejects.toMatchObject({
      code: "filtered",
      message: expect.stringMatching(/est filtrée.: rien n’a été écrit.*Effacez le filtre/),
    });
    expect(contentOf(opened.book)).toEqual(before);
  };
  const opened = async (use: (opened: Opened) => Promise<void>) =>
    withWorkbook(open(), async (one) => {
      const { book } = one;
      const sheet = sheetOf(one);
      if (table) {
        const area = book.used(sheet.id, true)!;
        const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => ({
          name: String(book.cell(sheet.id, area.top, area.left + at)?.value ?? `Colonne${at + 1}`),
        }));
        book.addTable(
          sheet.id,
          { id: 9, name: "SuiviFiltre", area, hasHeader: true, hasTotals: false, columns, showFilter: true },
          "user",
        );
      }
      await use(one);
    });

  test("are told before anything is written: column, filling, migrating, undoing, removing", async () => {
    await opened(async (one) => {
      const { host, book } = one;
      let show = filter(one);
      await filtered(one, host.attach({ names: true, stateColumn: true }));
      await host.setScope(APPRENTICESHIP);
      await filtered(one, host.migrate());
      // What writes in no cell of hers goes on.
      await host.highlight(true);
      show();
      await host.migrate();
      show = filter(one);
      await filtered(one, host.undo());
      show();
      await host.undo();
      await host.attach({ names: true, stateColumn: true });
      show = filter(one);
      await filtered(one, host.undo());
      await filtered(one, host.stateColumn("remove"));
      await filtered(one, host.remove());
      show();
      await host.remove();
      expect(oursIn(book.data)).toEqual([]);
    });
  });
});

describe("loading with the workbook", () => {
  const loads = ({ workbench }: Opened) => workbench.host.runtime.atStart !== "Inactive";

  test("is asked of Excel by the switch, and undone by it, by undo and by removing", async () => {
    await withWorkbook(open(), async (opened) => {
      const { host } = opened;
      const settings = async () => (await host.read()).settings.loadAtOpening ?? false;
      expect(loads(opened)).toBe(false);
      expect((await host.saveSettings({ loadAtOpening: true })).remarks).toBeUndefined();
      expect([loads(opened), await settings()]).toEqual([true, true]);
      await host.undo();
      expect([loads(opened), await settings()]).toEqual([false, false]);
      await host.saveSettings({ loadAtOpening: true });
      await host.saveSettings({ body: "Atelier" });
      expect(loads(opened)).toBe(true);
      await host.saveSettings({ loadAtOpening: false });
      expect([loads(opened), await settings()]).toEqual([false, false]);
      await host.saveSettings({ loadAtOpening: true });
      await host.remove();
      expect(loads(opened)).toBe(false);
    });
  });

  test("is said not to be where Excel refuses it, and the other settings are kept", async () => {
    await withWorkbook(open(), async (opened) => {
      const { host, workbench } = opened;
      workbench.setFault((_request, body) =>
        body.includes("AppRuntimePersistenceService") ? { code: "AccessDenied", message: "" } : null,
      );
      const { remarks } = await host.saveSettings({ loadAtOpening: true, body: "Atelier" });
      expect(remarks).toEqual([expect.stringContaining("chargement de RNQ à l’ouverture")]);
      const { settings } = await host.read();
      expect({ body: settings.body, load: settings.loadAtOpening ?? false }).toEqual({ body: "Atelier", load: false });
      expect(loads(opened)).toBe(false);
    });
  });
});

test("a formula of hers around one of ours stays, is told with its place, and keeps the column known until it is gone", async () => {
  await withWorkbook(open(), async (opened) => {
    const { host, book } = opened;
    await host.attach({ names: true, stateColumn: true });
    const sheet = sheetOf(opened);
    const { stateColumn } = await columnOf(opened);
    const row = stateColumn.top + 3;
    const formula = `=IF(A${row + 1}="","",RNQ.STATUS(A${row + 1}))`;
    book.write(sheet.id, row, stateColumn.left, [[{ formula }]], "user");
    const { remarks } = await host.remove();
    expect(remarks).toEqual([expect.stringContaining(`${sheet.name}!`)]);
    expect(book.cell(sheet.id, row, stateColumn.left)?.formula).toBe(formula);
    expect(oursIn(book.data).filter((what) => what.startsWith("name"))).toEqual([`name ${STATE_COLUMN_MARK}`]);
    book.clearContents(sheet.id, { ...stateColumn, top: row, bottom: row }, "user");
    expect((await host.remove()).remarks).toBeUndefined();
    expect(oursIn(book.data)).toEqual([]);
  });
});

describe("rules of hers of which Excel cannot tell anything", () => {
  const hers = (opened: Opened, count: number): readonly string[] => {
    const { book, workbench } = opened;
    const ids = Array.from({ length: count }, (_, at) => `hers-${at}`);
    book.changeLook(sheetOf(opened).id, "user", (sheet) => {
      sheet.conditionalFormats = [
        ...ids.map((id, at) => ({
          id,
          areas: [{ top: 1, bottom: 20, left: at, right: at }],
          priority: at + 1,
          stopIfTrue: false,
          type: "expression",
          formulas: [`$A2>${at}`],
          format: { bold: true },
        })),
        ...sheet.conditionalFormats.map((rule) => ({ ...rule, priority: rule.priority + count })),
      ];
    });
    for (const id of ids.filter((_, at) => at % 2 === 0)) workbench.host.session.situations.unreadableRules.add(id);
    return ids;
  };

  test.each(someOf([1, 2, 5], 1))(
    "%i of them: she reads, highlights and removes, and is told what was left",
    async (count) => {
      await withWorkbook(open(), async (opened) => {
        const { host, book } = opened;
        const ids = hers(opened, count);
        const untouched = hersOf(book.data);
        await host.attach({ names: true, stateColumn: false });
        expect((await host.highlight(true)).remarks).toEqual([expect.stringContaining(sheetOf(opened).name)]);
        expect((await host.read()).highlighted).toBe(true);
        await host.highlight(true);
        const once = oursIn(book.data).filter((what) => what.startsWith("rule")).length;
        await host.highlight(true);
        expect(oursIn(book.data).filter((what) => what.startsWith("rule"))).toHaveLength(once);
        expect((await host.remove()).remarks).toEqual([expect.stringContaining("laissée telle quelle")]);
        expect(oursIn(book.data)).toEqual([]);
        expect(sheetOf(opened).conditionalFormats.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
        expect(hersOf(book.data)).toEqual(untouched);
      });
    },
  );

  test("a rule on another sheet holds nothing up on this one", async () => {
    await withWorkbook(open(), async (opened) => {
      const { host, book, workbench } = opened;
      const other = book.addSheet("Brouillon", "user");
      book.changeLook(other.id, "user", (sheet) => {
        sheet.conditionalFormats = [
          {
            id: "copy",
            areas: [{ top: 0, bottom: 0, left: 0, right: 0 }],
            priority: 1,
            stopIfTrue: false,
            type: "expression",
            formulas: ["TRUE"],
            format: {},
          },
        ];
      });
      workbench.host.session.situations.unreadableRules.add("copy");
      const before = contentOf(book);
      await host.highlight(true);
      const { remarks } = await host.remove();
      expect(remarks).toEqual([expect.stringContaining("Brouillon")]);
      expect(contentOf(book)).toEqual(before);
    });
  });
});
