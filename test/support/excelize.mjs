/**
 * Opens a workbook with excelize, outside jest (its loader needs dynamic imports), and prints what it finds as JSON:
 * `excelize.mjs FILE SHEET CELL_WITH_FORMULA CELL_WITH_LINK`, or `excelize.mjs FILE --out COPY SHEET...` for the names
 * and, of those sheets, the links and the print set-up, and a copy written by it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { init } from "excelize-wasm";

const [path, sheet, formulaCell, linkCell, ...more] = process.argv.slice(2);
const folder = dirname(createRequire(import.meta.url).resolve("excelize-wasm"));
const excelize = await init(join(folder, "excelize.wasm.gz"));
const file = excelize.OpenReader(readFileSync(path));

function cell(one) {
  return {
    sheets: file.GetSheetList().list,
    formula: file.GetCellFormula(one, formulaCell).formula,
    link: file.GetCellHyperLink(one, linkCell),
  };
}

function everything(copy, sheets) {
  const written = file.WriteToBuffer();
  if (!written.error) writeFileSync(copy, written.buffer);
  return {
    written: written.error,
    names: file.GetDefinedName().definedNames.map((name) => name.Name),
    sheets: Object.fromEntries(
      sheets.map((name) => [
        name,
        {
          links: (file.GetHyperLinkCells(name, "Location").result ?? []).length,
          layout: file.GetPageLayout(name).opts,
          footer: file.GetHeaderFooter(name).opts.OddFooter,
        },
      ]),
    ),
  };
}

const found = file.error
  ? { error: String(file.error) }
  : { error: null, ...(sheet === "--out" ? everything(formulaCell, [linkCell, ...more]) : cell(sheet)) };
console.log(JSON.stringify(found));
process.exit(0);
