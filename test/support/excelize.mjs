/** Opens a workbook with excelize, outside jest (its loader needs dynamic imports), and prints what it finds as JSON. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { init } from "excelize-wasm";

const [path, sheet, formulaCell, linkCell] = process.argv.slice(2);
const folder = dirname(createRequire(import.meta.url).resolve("excelize-wasm"));
const excelize = await init(join(folder, "excelize.wasm.gz"));
const file = excelize.OpenReader(readFileSync(path));
const found = file.error
  ? { error: String(file.error) }
  : {
      error: null,
      sheets: file.GetSheetList().list,
      formula: file.GetCellFormula(sheet, formulaCell).formula,
      link: file.GetCellHyperLink(sheet, linkCell),
    };
console.log(JSON.stringify(found));
process.exit(0);
