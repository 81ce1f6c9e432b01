import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyWorkbook, readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { attach } from "../../support/bookEdits";
import { difficult, sample } from "../../support/workbookSamples";
import { someOf } from "../../support/someOf";

/** The sheets of a workbook as LibreOffice shows them, one text per sheet. */
function shownByLibreOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "rnq-office-"));
  try {
    writeFileSync(join(folder, "classeur.xlsx"), bytes);
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        filter,
        "--outdir",
        folder,
        join(folder, "classeur.xlsx"),
      ],
      { stdio: "pipe" },
    );
    return execFileSync("sh", ["-c", `cat "${folder}"/*.csv`]).toString();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const opened: readonly [string, Uint8Array][] = [
  ["tableau-32-indicateurs.xlsx", sample("tableau-32-indicateurs.xlsx")],
  ["suivi-par-sections.xlsx", sample("suivi-par-sections.xlsx")],
  [difficult.name, difficult.bytes],
];

test.each(someOf(opened, 1))(
  "LibreOffice opens %s with our sheet and shows the cached value of our functions",
  (name, bytes) => {
    const book = readWorkbook(bytes, name);
    attach(book);
    const shown = shownByLibreOffice(saveWorkbook(book, bytes));
    expect(shown).toContain("Synthèse  avant audit");
    expect(shown).toContain("À jour");
  },
);

/** What excelize finds in a workbook. */
function readByExcelize(
  bytes: Uint8Array,
  ...places: readonly string[]
): { error: string | null; sheets: string[]; formula: string; link: unknown } {
  const folder = mkdtempSync(join(tmpdir(), "rnq-excelize-"));
  try {
    const path = join(folder, "classeur.xlsx");
    writeFileSync(path, bytes);
    return JSON.parse(
      execFileSync("node", [join(__dirname, "../../support/excelize.mjs"), path, ...places]).toString(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(someOf(opened, 1))("excelize opens %s with our sheet, its formulas and its links", (name, bytes) => {
  const book = readWorkbook(bytes, name);
  attach(book);
  const found = readByExcelize(saveWorkbook(book, bytes), "Synthèse d'audit", "A23", "A5");
  expect(found.error).toBeNull();
  expect(found.sheets).toContain("Synthèse d'audit");
  expect(found.formula).toBe('_xldudf_RNQ_STATUS("Ind. 1")');
  expect(JSON.stringify(found.link)).toContain("qualiopi");
});

test("a new workbook made from nothing opens", () => {
  const book = emptyWorkbook();
  book.sheets[0]!.rows.set(0, new Map([[0, { value: "Bonjour", style: 0 }]]));
  const bytes = saveWorkbook(book, null);
  expect(readWorkbook(bytes, "neuf.xlsx").sheets[0]!.rows.get(0)?.get(0)?.value).toBe("Bonjour");
  expect(shownByLibreOffice(bytes)).toContain("Bonjour");
});
