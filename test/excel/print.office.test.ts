/** The generated sheets printed by LibreOffice: pages as intended, nothing cut, no error value. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope";
import { parseCalendarDate, type CalendarDate } from "../../src/tracker/dates";
import { Book } from "../../src/workbench/book/book";
import { saveWorkbook } from "../../src/workbench/files";
import { largeBook } from "./large";
import { bookOf, bytesOf, withWorkbook } from "./workbooks";

const SCOPE = { ...SUPPOSED_SCOPE, supposed: false, auditDate: parseCalendarDate("2027-03-04") as CalendarDate, complements: { 1: "done", 12: "todo" } as const };
const CFA = { ...SCOPE, categories: ["CFA"] as const };
const NAMES = { journey: "Parcours", summary: "Synthèse avant audit", dossier: "Dossier de preuves" } as const;

/** Texts of the printed pages of each of our sheets. */
async function printed(book: Book, original: Uint8Array, scope: typeof SCOPE | typeof CFA): Promise<Record<keyof typeof NAMES, string[]>> {
  const bytes = await withWorkbook(book, async ({ host }) => {
    await host.setScope(scope);
    await host.saveSettings({ body: "Atelier Marjolaine" });
    await host.generate(["journey", "summary", "dossier"], { live: false });
    return saveWorkbook(book.data, original);
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-print-"));
  try {
    writeFileSync(path.join(folder, "classeur.xlsx"), bytes);
    execFileSync(process.env.RNQ_OFFICE ?? "soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "pdf", "--outdir", folder, path.join(folder, "classeur.xlsx")], { stdio: "pipe" });
    execFileSync("pdftotext", ["-layout", path.join(folder, "classeur.pdf"), path.join(folder, "text.txt")]);
    const pages = readFileSync(path.join(folder, "text.txt"), "utf8").split("\f").slice(0, -1);
    // The footer names the sheet that a page belongs to.
    const of = (name: string) => pages.filter((page) => new RegExp(`${name}[^\\n]*, 23[\\s\\u00a0]novembre[\\s\\u00a0]2026`).test(page));
    return { journey: of(NAMES.journey), summary: of(NAMES.summary), dossier: of(NAMES.dossier) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ["suivi-formatrice-independante.xlsx", SCOPE, { journey: 1, summary: 2, dossier: 2 }],
  ["cfa-33-indicateurs.xlsx", CFA, { journey: 2, summary: 3, dossier: 4 }],
  ["dossier-qualite.xlsx", SCOPE, { journey: 1, summary: 2, dossier: 2 }],
] as const)("the sheets of %s print on the pages they need, whole", async (name, scope, atMost) => {
  const pages = await printed(new Book(bookOf(name)), bytesOf(name), scope);
  for (const kind of ["journey", "summary", "dossier"] as const) {
    expect(pages[kind].length).toBeGreaterThanOrEqual(1);
    expect(pages[kind].length).toBeLessThanOrEqual(atMost[kind]);
    for (const page of pages[kind]) {
      expect(page).not.toMatch(/###|#(N\/A|REF|VALUE|NAME|DIV|NUM)/);
      // A page holds more than its footer: no column ran over to a page of its own.
      expect(page.trim().split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThan(4);
    }
  }
  expect(pages.summary[0]).toContain("Ma décision");
  expect(pages.dossier.every((page) => page.includes("Remarques"))).toBe(true);
});

test("a file of 1,000 proofs repeats its heads on every page and cuts no column", async () => {
  const pages = await printed(largeBook(1000), bytesOf("suivi-formatrice-independante.xlsx"), SCOPE);
  expect(pages.dossier.length).toBeGreaterThan(20);
  expect(pages.dossier.every((page) => page.includes("Où la trouver") && page.includes("Remarques"))).toBe(true);
});
