import type { OurSheet } from "../../../src/excel/base/api";
import { createHost } from "../../../src/excel";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { eventually } from "../../support/eventually";
import { cell, sheetOf, write } from "./sheetCells";
import { bookOf, contentOf, TODAY, withWorkbook } from "../workbooks";

const TRACKER = "suivi-formatrice-independante.xlsx";
const SUMMARY = "Synthèse avant audit";
const DOSSIER = "Dossier de preuves";
const values = { live: false };

test("a sheet of hers with the name of ours is left alone", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    const hers = book.addSheet(SUMMARY, "user");
    write(book, hers, 0, 0, "à moi");
    const { sheets } = await host.generate(["summary"], values);
    expect(sheets).toEqual([`${SUMMARY} (RNQ)`]);
    expect(cell(sheetOf(book, SUMMARY), 0, 0)?.value).toBe("à moi");
    await host.remove();
    expect(cell(sheetOf(book, SUMMARY), 0, 0)?.value).toBe("à moi");
  });
});

test.each(['=HYPERLINK("http://x")', "+33 6 00", "@SUM(1)", "'quoted", "1/2", "mars 2025", "TRUE"])(
  "a proof written %j is text in our sheets, never a formula",
  async (proof) => {
    const data = bookOf(TRACKER);
    await withWorkbook(data, async ({ host, book }) => {
      const tracker = sheetOf(book, "Suivi Qualiopi");
      write(book, tracker, 1, 4, proof);
      await host.generate(["dossier"], values);
      const found = [...sheetOf(book, DOSSIER).rows.values()]
        .map((row) => row.get(2))
        .find((item) => item?.value === proof);
      expect(found).toBeDefined();
      expect(found?.formula).toBeUndefined();
    });
  },
);

test("a protected sheet is named and nothing is written", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    book.changeLook(sheetOf(book, "Suivi Qualiopi").id, "user", (sheet) => {
      sheet.protection = { options: {}, password: false };
    });
    const before = contentOf(book);
    await expect(host.highlight(true)).rejects.toMatchObject({
      code: "protectedSheet",
      message: expect.stringContaining("Suivi Qualiopi") as string,
    });
    await expect(host.attach({ names: true, stateColumn: true })).rejects.toMatchObject({ code: "protectedSheet" });
    expect(contentOf(book)).toEqual(before);
  });
});

test("a protected structure leaves the workbook without half-made sheets", async () => {
  await withWorkbook({ ...bookOf(TRACKER), structureProtected: true }, async ({ host, book }) => {
    const before = contentOf(book);
    await expect(host.generate(["journey", "summary", "dossier"], values)).rejects.toMatchObject({
      code: "protectedStructure",
      message: expect.stringMatching(/structure du classeur.*protégée/) as string,
    });
    expect(contentOf(book)).toEqual(before);
  });
});

test("a workbook without a tracker is told so and stays as it is", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
    const before = contentOf(book);
    await expect(host.attach({ names: true, stateColumn: true })).rejects.toMatchObject({ code: "noTracker" });
    await expect(host.generate(["summary"], values)).rejects.toMatchObject({ code: "noTracker" });
    expect(contentOf(book)).toEqual(before);
  });
});

test("a generation that Excel interrupts leaves no sheet behind", async () => {
  await withWorkbook(TRACKER, async ({ host, book, workbench }) => {
    const before = contentOf(book);
    let failed = false;
    workbench.setFault((_request, body) => {
      if (failed || !body.includes("SetPosition")) return null;
      failed = true;
      return { code: "GeneralException" };
    });
    await expect(host.generate(["summary"], values)).rejects.toMatchObject({ code: "excel" });
    expect(failed).toBe(true);
    expect(contentOf(book)).toEqual(before);
  });
});

test.each([1, 3])("cancelling once %i sheets are made leaves the workbook as it was", async (made) => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.saveSettings({ body: "Atelier Marjolaine" });
    const before = contentOf(book);
    const abort = new AbortController();
    const progress = {
      report: (_step: string, done: number) => (done === made - 1 ? abort.abort() : undefined),
      signal: abort.signal,
    };
    await expect(host.generate(["journey", "summary", "dossier"], values, progress)).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(contentOf(book)).toEqual(before);
  });
});

test.each<OurSheet>(["summary", "dossier", "journey"])(
  "the sheet %s takes at most five requests to write",
  async (kind) => {
    await withWorkbook(TRACKER, async ({ host, workbench }) => {
      const reading = await requests(workbench, () => host.read());
      const making = await requests(workbench, () => host.generate([kind], values));
      const remaking = await requests(workbench, () => host.generate([kind], values));
      expect(making - reading).toBeLessThanOrEqual(5);
      expect(remaking - reading).toBeLessThanOrEqual(5);
    });
  },
);

async function requests(workbench: { counters: { requests: number } }, act: () => Promise<unknown>): Promise<number> {
  const before = workbench.counters.requests;
  await act();
  return workbench.counters.requests - before;
}

test("settings that are damaged or newer are told, kept, and removable", async () => {
  for (const [stored, code] of [
    ["{broken", "settingsDamaged"],
    [JSON.stringify({ version: 2 }), "settingsNewer"],
  ] as const) {
    const data = bookOf(TRACKER);
    data.settings.set("RNQ.settings", stored);
    await withWorkbook(data, async ({ host, book }) => {
      await expect(host.read()).rejects.toMatchObject({ code });
      await expect(host.attach({ names: true, stateColumn: false })).rejects.toMatchObject({ code });
      expect(book.data.settings.get("RNQ.settings")).toBe(stored);
      await host.remove();
      expect(book.data.settings.size).toBe(0);
    });
  }
});

test("highlight rules that she pasted elsewhere go too, and her own rules stay", async () => {
  await withWorkbook("tableau-32-indicateurs.xlsx", async ({ host, book }) => {
    const rules = () => book.data.sheets.map((sheet) => sheet.conditionalFormats.length);
    const before = rules();
    await host.highlight(true);
    const source = book.data.sheets.find((sheet) =>
      sheet.conditionalFormats.some(({ formulas }) => formulas[0]?.includes('N("RNQ")')),
    );
    const ours = source?.conditionalFormats.find(({ formulas }) => formulas[0]?.includes('N("RNQ")'));
    const other = book.addSheet("Copie", "user");
    book.changeLook(other.id, "user", (sheet) => {
      if (ours)
        sheet.conditionalFormats = [{ ...ours, id: "pasted", areas: [{ top: 0, left: 0, bottom: 3, right: 3 }] }];
    });
    await host.highlight(false);
    expect(rules()).toEqual([...before, 0]);
  });
});

test("a starter tracker is recognised with every indicator of the scope and shows no finding", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
    const names = book.data.sheets.map(({ name }) => name);
    await host.starter({
      ...SUPPOSED_SCOPE,
      supposed: false,
      auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
    });
    const { assessment, recognition } = await host.read();
    expect(recognition.tables.map(({ kind }) => kind)).toEqual(["indicators", "journeyTall"]);
    expect(recognition.rows).toHaveLength(22);
    expect(assessment.findings).toMatchObject({ major: [], minor: [], minorAtBest: [] });
    expect(assessment.findings.unknown).toHaveLength(22);
    await host.undo();
    expect(book.data.sheets.map(({ name }) => name)).toEqual(names);
  });
});

test("a starter in which she wrote is hers: removing leaves it", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host, book }) => {
    await host.starter(SUPPOSED_SCOPE);
    write(book, sheetOf(book, "Suivi"), 1, 3, "Conforme");
    await host.remove();
    const names = book.data.sheets.map(({ name }) => name);
    expect(names).toContain("Suivi");
    expect(names).not.toContain("Parcours");
    expect(book.data.names).toEqual([]);
    expect(book.data.settings.size).toBe(0);
  });
});

test("the pane hears of her edits, and a stopped listener does not", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    let heard = 0;
    const stop = await host.follow(() => {
      heard += 1;
    });
    write(book, sheetOf(book, "Suivi Qualiopi"), 1, 3, "En cours");
    await eventually(() => heard > 0);
    stop();
    await createHost(() => TODAY).read();
    const before = heard;
    write(book, sheetOf(book, "Suivi Qualiopi"), 1, 3, "Conforme");
    await createHost(() => TODAY).read();
    expect(heard).toBe(before);
  });
});

test("live figures bring the scope and the day that they need, and undo takes both back", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["summary"], { live: true });
    expect(
      book.data.names
        .filter(({ visible }) => visible)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["RNQ_Date", "RNQ_Perimetre"]);
    const sheet = sheetOf(book, SUMMARY);
    const formulas = [...sheet.rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas).toContain("=RNQ.SCORE('Suivi Qualiopi'!$A$1:$G$23,,RNQ_Perimetre,,RNQ_Date,\"majeures\")");
    expect(formulas).toContain("=RNQ.STATUS(31)");
    // Its colour follows the state.
    expect(sheet.conditionalFormats).toHaveLength(10);
    await host.generate(["summary"], values);
    expect(sheetOf(book, SUMMARY).conditionalFormats).toEqual([]);
    expect(
      [...sheetOf(book, SUMMARY).rows.values()].some((row) =>
        [...row.values()].some(({ formula }) => formula !== undefined),
      ),
    ).toBe(false);
    await host.undo();
    await host.undo();
    expect(book.data.names.filter(({ visible }) => visible)).toEqual([]);
  });
});

test("a live generation that is cancelled leaves neither sheet nor name", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    const before = contentOf(book);
    const abort = new AbortController();
    const progress = {
      report: (_step: string, done: number) => (done === 1 ? abort.abort() : undefined),
      signal: abort.signal,
    };
    await expect(host.generate(["journey", "summary", "dossier"], { live: true }, progress)).rejects.toMatchObject({
      code: "cancelled",
    });
    const { settings: _before, ...rest } = before as Record<string, unknown>;
    const { settings: _after, ...left } = contentOf(book) as Record<string, unknown>;
    expect(left).toEqual(rest);
  });
});
