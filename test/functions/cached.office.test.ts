/**
 * A workbook with our functions, saved and opened where the add-in is not: what their cells showed is still there.
 * LibreOffice reads cached texts and numbers of ordinary formulas only: a list that spills, a TRUE and an error are
 * `#NAME?` there (not in Excel).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { openTyped } from "./typed";

// Saved by Excel: LibreOffice believes the cached texts of no other program.
const SAMPLE = "test/workbooks/suivi-formatrice-independante.xlsx";
const TABLE = "A1:G23";
const FORMULAS = [
  '=RNQ.EVALUATE(31,"Conforme","Registre des réclamations")',
  "=RNQ.EVALUATE(A2,D2,E2)",
  `=RNQ.SCORE(${TABLE},1)`,
  '=RNQ.LABEL(31,"gravité")',
  "=RNQ.LABEL(12,2026)",
  `="Avancement : "&TEXT(RNQ.SCORE(${TABLE}),"0 %")`,
  "=RNQ.STATUS()",
  // What the docs advise where TRUE would show #NAME?.
  '=IF(RNQ.APPLIES(13,"CFA"),"oui","non")',
];

function column(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "rnq-office-"));
  try {
    writeFileSync(path.join(folder, "classeur.xlsx"), bytes);
    const filter = "csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,false,false,false,1";
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        filter,
        "--outdir",
        folder,
        path.join(folder, "classeur.xlsx"),
      ],
      { stdio: "pipe" },
    );
    const name = execFileSync("sh", ["-c", `ls "${folder}"/*.csv`])
      .toString()
      .trim()
      .split("\n")[0]!;
    return readFileSync(name, "utf8")
      .split("\n")
      .map((line) => line.split("|")[9] ?? "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("LibreOffice shows the last texts and numbers of the functions that fill one cell", async () => {
  const typed = await openTyped(SAMPLE);
  try {
    await typed.type(
      "J1",
      FORMULAS.map((formula) => [formula]),
      "Suivi Qualiopi",
    );
    const original = readFileSync(path.resolve(__dirname, "../..", SAMPLE));
    const bytes = saveWorkbook(typed.workbench.book.data, original);
    const shown = column(bytes);
    const values = typed.shown(`J1:J${FORMULAS.length}`, "Suivi Qualiopi").flat();
    const plain = (text: string) => text.replace(/\u00a0/g, " ").replace(",", ".");
    expect(shown.slice(0, values.length).map(plain)).toEqual(values.map((value) => plain(String(value))));
    // Opened again by us they are formulas of ours, with the same values.
    const again = readWorkbook(bytes, "classeur.xlsx").sheets[0]!;
    expect(FORMULAS.map((_, row) => again.rows.get(row)?.get(9)?.formula)).toEqual(FORMULAS);
  } finally {
    typed.close();
  }
}, 600_000);
