/** Her own periods live in the workbook: what she saves in the pane is what `rnq report` goes by. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { systemToday } from "../../src/excel/base/today";
import type { Assessment } from "../../src/tracker/model/assessment";
import { addMonths, dateToSerial } from "../../src/tracker/cells/dates";
import { DEFAULT_PERIODS, type Periods } from "../../src/tracker/model/periods";
import { saveWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { bytesOf, withWorkbook } from "../excel/workbooks";

const NAME = "dossier-qualite.xlsx";
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-periods-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The watch log of the register (indicators 23 to 25), dated two months ago, and her periods as the pane saves them. */
async function workbookWith(periods: Partial<Periods> | undefined): Promise<string> {
  const file = path.join(folder, `${JSON.stringify(periods ?? {}).replace(/\W/g, "")}.xlsx`);
  await withWorkbook(NAME, async ({ host, workbench, book }) => {
    const { recognition } = await host.read();
    const log = recognition.register.find(({ proof }) => proof === "Tableau de veille");
    if (!log) throw new Error("no watch log in the register");
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem(log.sheet).getRange(`D${log.row}`).values = [
        [dateToSerial(addMonths(systemToday(), -2))],
      ];
      await context.sync();
    });
    await host.attach({ names: false, stateColumn: false });
    await host.saveSettings({ periods });
    writeFileSync(file, saveWorkbook(book.data, bytesOf(NAME)));
  });
  return file;
}

async function report(file: string): Promise<Assessment> {
  let out = "";
  const code = await commandLine(["report", file, "--json"], path.resolve(__dirname, "../../build/cli"), {
    out: (text) => (out += text),
    error: () => undefined,
  });
  expect(code).toBe(0);
  return JSON.parse(out) as Assessment;
}

test.each([
  [undefined, "proven", "the usual quarter"],
  [{ watch: 1 }, "toReview", "a month"],
  [{ watch: 12, results: 1 }, "proven", "a year"],
] as [Partial<Periods> | undefined, string, string][])(
  "with %j a watch log of two months is %s: %s",
  async (periods, state) => {
    expect(DEFAULT_PERIODS.watch).toBe(3);
    const { indicators, findings, proven } = await report(await workbookWith(periods));
    expect(indicators.filter(({ number }) => number === 24 || number === 25).map((one) => one.state)).toEqual([
      state,
      state,
    ]);
    // Old is to be read again, and no finding.
    expect([...findings.major, ...findings.minor, ...findings.minorAtBest]).not.toEqual(expect.arrayContaining([24]));
    expect(proven).toBe((await report(await workbookWith(undefined))).proven);
  },
  300_000,
);
