/** A report of a workbook whose sheet, or whose structure, is protected. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { compareWorkbooks } from "../support/compare/compare";

const ROOT = path.resolve(__dirname, "../..");
const PAGE = path.join(ROOT, "build/cli");
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-protected-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rnq(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await commandLine(argv, PAGE, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

/** A sample with one more element in one of its parts, put there before or after another. */
function sampleWith(part: string, change: (text: string) => string): string {
  const parts = unzipSync(readFileSync(path.join(ROOT, "test/workbooks/tableau-32-indicateurs.xlsx")));
  const before = strFromU8(parts[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  const file = path.join(folder, `${path.basename(part)}.xlsx`);
  writeFileSync(file, zipSync({ ...parts, [part]: strToU8(after) }));
  return file;
}

test("a protected sheet keeps its look, the report comes all the same, and goes again", async () => {
  const file = sampleWith("xl/worksheets/sheet1.xml", (text) =>
    text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'),
  );
  const [reported, detached] = [path.join(folder, "reported.xlsx"), path.join(folder, "detached.xlsx")];
  const { code, out } = await rnq("report", file, "--out", reported, "--json");
  expect(code).toBe(0);
  expect((JSON.parse(out) as { leftOut: unknown }).leftOut).toEqual([{ what: "highlight", why: "protected" }]);
  const active = (place: string) => readWorkbook(new Uint8Array(readFileSync(place)), "suivi.xlsx").activeSheet;
  expect(readWorkbook(new Uint8Array(readFileSync(reported)), "suivi.xlsx").sheets.length).toBeGreaterThan(1);
  expect(await rnq("detach", reported, "--out", detached)).toMatchObject({ code: 0 });
  expect(compareWorkbooks(readFileSync(file), readFileSync(detached))).toEqual([]);
  expect(active(detached)).toBe(active(file));
});

test("a protected structure is told, and nothing is written", async () => {
  const file = sampleWith("xl/workbook.xml", (text) =>
    text.replace(/<bookViews|<sheets/, (tag) => `<workbookProtection lockStructure="1"/>${tag}`),
  );
  const reported = path.join(folder, "structure.xlsx");
  const { code, error } = await rnq("report", file, "--out", reported);
  expect(code).toBe(2);
  expect(error).toContain("structure du classeur est protégée");
  expect(existsSync(reported)).toBe(false);
});
