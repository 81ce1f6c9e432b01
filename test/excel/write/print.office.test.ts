/** The generated sheets printed by LibreOffice: pages as intended, nothing cut, no error value. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { Book } from "../../../src/workbench/book/book";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { SURVEYS } from "../../support/surveyBooks";
import { fileOfRows, SESSION_BOOKS } from "../../support/sessionBooks";
import { largeBook } from "../read/large";
import { bookOf, bytesOf, withWorkbook } from "../workbooks";
import { someOf } from "../../support/someOf";

const SCOPE = {
  ...SUPPOSED_SCOPE,
  supposed: false,
  auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
  complements: { 1: "done", 12: "todo" } as const,
};
const CFA = { ...SCOPE, categories: ["CFA"] as const };
const NAMES = { journey: "Parcours", summary: "Synthèse avant audit", dossier: "Dossier de preuves" } as const;

/** The workbook with our three sheets in it. */
async function made(book: Book, original: Uint8Array, scope: typeof SCOPE | typeof CFA): Promise<Uint8Array> {
  return withWorkbook(book, async ({ host }) => {
    await host.setScope(scope);
    await host.saveSettings({ body: "Atelier Marjolaine" });
    await host.generate(["journey", "summary", "dossier"], { live: false });
    return saveWorkbook(book.data, original);
  });
}

/** Lets `use` work on a workbook in a folder of its own, where LibreOffice writes what it is converted to. */
function inFolder<T>(bytes: Uint8Array, use: (folder: string, convert: (kind: string) => string) => T): T {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-print-"));
  const out = path.join(folder, "out");
  try {
    writeFileSync(path.join(folder, "classeur.xlsx"), bytes);
    return use(folder, (kind) => {
      execFileSync(
        process.env.RNQ_OFFICE ?? "soffice",
        [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          kind,
          "--outdir",
          out,
          path.join(folder, "classeur.xlsx"),
        ],
        { stdio: "pipe" },
      );
      return path.join(out, `classeur.${kind}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts of the printed pages of each of our sheets. */
function printed(bytes: Uint8Array): Record<keyof typeof NAMES, string[]> {
  return inFolder(bytes, (folder, convert) => {
    execFileSync("pdftotext", ["-layout", convert("pdf"), path.join(folder, "text.txt")]);
    const pages = readFileSync(path.join(folder, "text.txt"), "utf8").split("\f").slice(0, -1);
    // The footer names the sheet that a page belongs to.
    const of = (name: string) =>
      pages.filter((page) => new RegExp(`${name}[^\\n]*, 23[\\s\\u00a0]novembre[\\s\\u00a0]2026`).test(page));
    return { journey: of(NAMES.journey), summary: of(NAMES.summary), dossier: of(NAMES.dossier) };
  });
}

const PRINTED = [
  ["suivi-formatrice-independante.xlsx", SCOPE, { journey: 1, summary: 2, dossier: 2 }],
  ["cfa-33-indicateurs.xlsx", CFA, { journey: 1, summary: 2, dossier: 2 }],
] as const;

test.each(someOf(PRINTED, 1))("the sheets of %s print on the pages they need, whole", async (name, scope, atMost) => {
  const pages = printed(await made(new Book(bookOf(name)), bytesOf(name), scope));
  for (const kind of ["journey", "summary", "dossier"] as const) {
    expect(pages[kind].length).toBeGreaterThanOrEqual(1);
    expect(pages[kind].length).toBeLessThanOrEqual(atMost[kind]);
    for (const page of pages[kind]) {
      expect(page).not.toMatch(/###|#(N\/A|REF|VALUE|NAME|DIV|NUM)/);
      // A page holds more than its footer: no column ran over to a page of its own.
      expect(
        page
          .trim()
          .split("\n")
          .filter((line) => line.trim() !== "").length,
      ).toBeGreaterThan(4);
    }
  }
  expect(pages.summary[0]).toContain("Ma décision");
  expect(pages.dossier.every((page) => page.includes("Remarques"))).toBe(true);
});

test("a draw prints with every piece, its day and room for her remarks; results on one page; no cell cut", async () => {
  const sheets = [SESSION_BOOKS.twentyPieces, SESSION_BOOKS.textDates, SURVEYS.googleFive];
  const original = fileOfRows(sheets);
  const bytes = await withWorkbook(readWorkbook(original, "sessions.xlsx"), async ({ host, book }) => {
    await host.saveSettings({ body: "Atelier Marjolaine" });
    await host.generate(["draw"], { live: false, draw: { chosen: ["Mosaïque", "Pastel", "Bilan de L. Roy"] } });
    await host.generate(["results"], { live: false });
    return saveWorkbook(book.data, original);
  });
  const text = inFolder(bytes, (folder, convert) => {
    execFileSync("pdftotext", ["-layout", convert("pdf"), path.join(folder, "text.txt")]);
    return readFileSync(path.join(folder, "text.txt"), "utf8");
  });
  const pages = text.split("\f").filter((page) => /Tirage[^\n]*, 23[\s\u00a0]novembre[\s\u00a0]2026/.test(page));
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.every((page) => page.includes("Mes remarques"))).toBe(true);
  const all = pages.join("\n").replace(/\s+/g, " ");
  for (const name of ["Mosaïque", "Pastel", "Bilan de L. Roy"]) expect(all).toContain(name);
  const pieces = [
    ...(SESSION_BOOKS.twentyPieces.rows[1] ?? []).slice(4),
    ...(SESSION_BOOKS.textDates.rows[0] ?? []).slice(3),
  ];
  for (const piece of pieces.map(String)) expect(all).toContain(piece);
  expect(all).toContain("02/06/2026");
  const results = text.split("\f").filter((page) => /Résultats[^\n]*, 23[\s\u00a0]novembre[\s\u00a0]2026/.test(page));
  expect(results).toHaveLength(1);
  const shown = results.join("\n").replace(/\s+/g, " ");
  for (const said of ["67 %", "3 réponses", "Moins de dix", "Non calculés", "Le rythme vous convenait-il ? (1 à 5)"])
    expect(shown).toContain(said);
  expect(shown).not.toMatch(/###|#(N\/A|REF|VALUE|NAME|DIV|NUM)/);
  expect(all).not.toMatch(/###|#(N\/A|REF|VALUE|NAME|DIV|NUM)/);
});

test("excelize and LibreOffice open the workbook and find its charts, print set-up, links and names", async () => {
  const name = "cfa-33-indicateurs.xlsx";
  const bytes = await made(new Book(bookOf(name)), bytesOf(name), CFA);
  const ours = ["Parcours stagiaire", NAMES.summary, NAMES.dossier];
  const there = (data: Uint8Array) => {
    const { names, sheets } = readWorkbook(data, name);
    return {
      names: names.map((item) => item.name).sort(),
      sheets: sheets
        .filter((sheet) => ours.includes(sheet.name))
        .map(({ page, charts, drawings, links }) => ({
          // A chart written by another program is a drawing to us.
          charts: charts.length + drawings.length,
          links: links.size,
          paper: page.paperSize,
          orientation: page.orientation,
          zoom: page.zoom,
          footer: /[^&\d][^&]*, 23\u00a0novembre\u00a02026/.exec(page.footer.center)?.[0].replace(/^K595959/, ""),
        })),
    };
  };
  const before = there(bytes);
  expect(before.names).toEqual(["RNQ_Dossier", "RNQ_Parcours", "RNQ_Synthese"]);
  expect(before.sheets.map(({ charts, links }) => [charts, links > 0])).toEqual([
    [0, true],
    [2, true],
    [0, false],
  ]);
  inFolder(bytes, (folder, convert) => {
    const copy = path.join(folder, "excelize.xlsx");
    const found = JSON.parse(
      execFileSync("node", [
        path.join(__dirname, "../../support/excelize.mjs"),
        path.join(folder, "classeur.xlsx"),
        "--out",
        copy,
        ...ours,
      ]).toString(),
    ) as {
      error: string | null;
      written: string | null;
      names: string[];
      sheets: Record<string, { links: number; layout: { Size: number; Orientation: string }; footer: string }>;
    };
    expect([found.error, found.written]).toEqual([null, null]);
    expect(found.names).toEqual(expect.arrayContaining(before.names));
    expect(ours.map((sheet) => found.sheets[sheet]?.links)).toEqual(before.sheets.map(({ links }) => links));
    expect(
      ours.map((sheet) => [
        found.sheets[sheet]?.layout.Size,
        found.sheets[sheet]?.layout.Orientation,
        found.sheets[sheet]?.footer.includes("&P / &N"),
      ]),
    ).toEqual([
      [9, "landscape", true],
      [9, "portrait", true],
      [9, "portrait", true],
    ]);
    expect(there(readFileSync(copy))).toEqual(before);
    expect(there(readFileSync(convert("xlsx")))).toEqual(before);
  });
});

test("a file of many proofs repeats its heads on every page and cuts no column", async () => {
  const pages = printed(await made(largeBook(300), bytesOf("suivi-formatrice-independante.xlsx"), SCOPE));
  expect(pages.dossier.length).toBeGreaterThan(2);
  expect(pages.dossier.every((page) => page.includes("Où la trouver") && page.includes("Remarques"))).toBe(true);
});
