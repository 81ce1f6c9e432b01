/**
 * Makes the pictures of the sheets in the docs, as LibreOffice prints them: `node src/scripts/docs/sheets.mjs [word]`,
 * with a word only those whose name has it. Those that `rnq report` writes, and two that only the pane makes
 * (`madeSheets.mjs`). Needs LibreOffice, pdftoppm (poppler) and a font with Calibri's widths (Carlito); the last two a
 * browser too. Run after a change of what the sheets show; the pictures are committed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ROOT } from "../buildSteps.mjs";
import { findOffice } from "../findPrograms.mjs";
import { madeInPane, makeCertifiers, makeHandover } from "./madeSheets.mjs";

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
/** What the pane makes, beside a workbook of the list above. */
const MADE = [
  { name: "certificateurs", title: "Certificateurs", make: makeCertifiers },
  { name: "accompagnement", title: "Accompagnement", make: makeHandover },
];
const PIXELS_PER_INCH = "96";
/** Amounts as a French reader has them, whatever this machine speaks. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>`;
const word = process.argv[2] ?? "";

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

/** The workbook with the three sheets, as a file. */
function reported({ name, file, options }) {
  const out = path.join(folder, `${name}.xlsx`);
  execFileSync(
    process.execPath,
    [path.join(ROOT, "src/workbench/bin/rnq.mjs"), "report", path.join(ROOT, file), ...options, "--out", out],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return out;
}

/** Takes the picture of the first page of a sheet. */
function take(picture, bytes, title) {
  const one = path.join(folder, `${picture}.xlsx`);
  writeFileSync(one, alone(bytes, title));
  execFileSync(
    findOffice() ?? "soffice",
    ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "pdf", "--outdir", folder, one],
    { stdio: "ignore" },
  );
  execFileSync("pdftoppm", [
    ...["-r", PIXELS_PER_INCH, "-png", "-f", "1", "-l", "1", "-singlefile"],
    one.replace(/xlsx$/, "pdf"),
    path.join(FOLDER, picture),
  ]);
}

const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-docs-"));
try {
  mkdirSync(path.join(folder, "profile/user"), { recursive: true });
  writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), SETTINGS);
  for (const workbook of WORKBOOKS) {
    const wanted = Object.entries(workbook.sheets ?? SHEETS)
      .map(([sheet, title]) => [`feuille-${sheet}-${workbook.name}`, title])
      .filter(([picture]) => picture.includes(word));
    if (wanted.length === 0) continue;
    const bytes = readFileSync(reported(workbook));
    for (const [picture, title] of wanted) take(picture, bytes, title);
  }
  const made = MADE.filter(({ name }) => `feuille-${name}`.includes(word));
  if (made.length > 0) {
    const file = reported(WORKBOOKS[0]);
    const workbooks = await madeInPane(made.map(({ make }) => ({ file, make })));
    made.forEach(({ name, title }, at) => take(`feuille-${name}`, workbooks[at], title));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
