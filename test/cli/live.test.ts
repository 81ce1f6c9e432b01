/** The figures that follow her table: calculated by the functions, they are those that the values say. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BookSheet } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { someOf } from "../support/someOf";

const WORKBOOKS = path.resolve(__dirname, "../workbooks");
const SUMMARY = "Synthèse avant audit";
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-live-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function summary(name: string, ...more: string[]): Promise<BookSheet> {
  const out = path.join(folder, `${more.join("")}${name}`);
  const said: string[] = [];
  const code = await commandLine(
    ["report", path.join(WORKBOOKS, name), "--categories", "OF", "--over-two-days", "--out", out, ...more],
    path.resolve(__dirname, "../../build/cli"),
    { out: () => undefined, error: (text) => said.push(text) },
  );
  expect({ code, said: code === 0 ? [] : said }).toEqual({ code: 0, said: [] });
  const sheet = readWorkbook(readFileSync(out), name).sheets.find((item) => item.name === SUMMARY);
  if (!sheet) throw new Error("no summary");
  return sheet;
}

/** A live state stands without its sign, and a live share is not rounded. */
const plain = (value: unknown) =>
  typeof value === "number"
    ? Math.round(value * 1000) / 1000
    : typeof value === "string"
      ? value.replace(/^[●↻◕◑◔○◆◌?–] /u, "")
      : value;

/** An Excel table, a register in another sheet, a range under a title. */
test.each(someOf(["cfa-33-indicateurs.xlsx", "dossier-qualite.xlsx", "grille-audit-blanc.xlsx"], 1))(
  "every live figure of the summary of %s says what its value says",
  async (name) => {
    const frozen = await summary(name);
    const live = await summary(name, "--live");
    let formulas = 0;
    for (const [row, cells] of live.rows) {
      for (const [column, cell] of cells) {
        const value = frozen.rows.get(row)?.get(column);
        expect(value?.formula).toBeUndefined();
        expect({ row, column, formula: cell.formula, value: plain(cell.value) }).toEqual({
          row,
          column,
          formula: cell.formula,
          value: plain(value?.value),
        });
        if (cell.formula) formulas += 1;
      }
    }
    expect(formulas).toBeGreaterThan(30);
  },
  600_000,
);
