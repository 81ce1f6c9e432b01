/**
 * Makes the pictures of the three sheets in the docs, as LibreOffice prints them: `node src/scripts/docs/sheets.mjs`.
 * Needs LibreOffice, pdftoppm (poppler) and a font with Calibri's widths (Carlito). Run after a change of what the
 * sheets show; the pictures are committed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ROOT } from "../buildSteps.mjs";
import { findOffice } from "../findPrograms.mjs";

const FOLDER = path.join(ROOT, "docs/images");
const SCOPE = ["--date", "2027-03-04", "--complement", "1=done,2=done,12=todo,19=done,32=done"];
/** A lone trainer's workbook, also in English, and that of a training centre for apprentices with its 33 indicators. */
const WORKBOOKS = [
  {
    name: "petit",
    file: "assets/samples/atelier-marjolaine.xlsx",
    options: ["--categories", "OF", "--over-two-days", ...SCOPE],
  },
  {
    name: "anglais",
    file: "assets/samples/atelier-marjolaine.xlsx",
    options: ["--categories", "OF", "--over-two-days", "--language", "en", ...SCOPE],
    sheets: { synthese: "Summary before audit", dossier: "File of proofs", parcours: "Trainee journey" },
  },
  {
    name: "grand",
    file: "test/workbooks/cfa-33-indicateurs.xlsx",
    options: ["--categories", "CFA", "--work-linked", ...SCOPE],
  },
];
const SHEETS = { synthese: "Synthèse avant audit", dossier: "Dossier de preuves", parcours: "Parcours stagiaire" };
const PIXELS_PER_INCH = "96";

/** The workbook with that sheet alone to print, so that its pages are counted from 1. */
function alone(bytes, wanted) {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]);
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  // Another sheet may have the name already.
  const shown = names.indexOf(names.find((name) => name === `${wanted} (RNQ)`) ?? wanted);
  let position = 0;
  const hidden = workbook
    .replace(/(<sheet [^>]*?) state="[^"]*"/g, "$1")
    .replace(/<sheet /g, () => (position++ === shown ? "<sheet " : '<sheet state="hidden" '));
  // LibreOffice prints hidden sheets that have a print area.
  const bare = hidden.replace(/<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g, (element, at) =>
    Number(at) === shown ? element : "",
  );
  parts["xl/workbook.xml"] = strToU8(
    bare.replace(/ (activeTab|firstSheet)="\d+"/g, "").replace("<workbookView", `<workbookView activeTab="${shown}"`),
  );
  return zipSync(parts);
}

const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-docs-"));
try {
  for (const { name, file, options, sheets = SHEETS } of WORKBOOKS) {
    const out = path.join(folder, `${name}.xlsx`);
    execFileSync(
      process.execPath,
      [path.join(ROOT, "src/workbench/bin/rnq.mjs"), "report", path.join(ROOT, file), ...options, "--out", out],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    for (const [sheet, title] of Object.entries(sheets)) {
      const one = path.join(folder, `${sheet}-${name}.xlsx`);
      writeFileSync(one, alone(readFileSync(out), title));
      execFileSync(
        findOffice() ?? "soffice",
        [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          one,
        ],
        { stdio: "ignore" },
      );
      execFileSync("pdftoppm", [
        "-r",
        PIXELS_PER_INCH,
        "-png",
        "-f",
        "1",
        "-l",
        "1",
        "-singlefile",
        one.replace(/xlsx$/, "pdf"),
        path.join(FOLDER, `feuille-${sheet}-${name}`),
      ]);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
