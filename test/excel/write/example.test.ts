/** *Essayer avec un exemple*: an invented tracker to try everything on, gone again without a trace. */
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { bytesOf, withWorkbook } from "../workbooks";

const EMPTY = "planning-des-salles.xlsx";

test("shows each state that a trainer meets, and what it leads to", async () => {
  await withWorkbook(EMPTY, async ({ host }) => {
    expect((await host.starter(SUPPOSED_SCOPE, true)).sheets).toEqual(["Exemple", "Parcours"]);
    const { ourSheets, moreOfOurs = [] } = await host.read();
    // What removing will take is named whole, also the second sheet of a kind.
    expect([...Object.values(ourSheets), ...moreOfOurs].sort()).toEqual(["Exemple", "Parcours"]);
    const { assessment, recognition, settings, scope } = await host.read();
    expect(recognition.rows).toHaveLength(22);
    const state = (number: number) => assessment.indicators.find((indicator) => indicator.number === number)?.state;
    expect([1, 30, 31, 25].map(state)).toEqual(["proven", "inProgress", "proofMissing", "blank"]);
    expect(assessment.findings.major).toEqual([31]);
    expect(assessment.findings.unknown).toEqual([18, 22, 25]);
    expect({ scope: settings.scope, supposed: scope.supposed }).toEqual({ scope: null, supposed: true });
  });
}, 300_000);

test("is undone, and removed with everything made from it", async () => {
  await withWorkbook(EMPTY, async ({ host, book }) => {
    const names = book.data.sheets.map(({ name }) => name);
    await host.starter(SUPPOSED_SCOPE, true);
    await host.undo();
    expect(book.data.sheets.map(({ name }) => name)).toEqual(names);
    await host.starter(SUPPOSED_SCOPE, true);
    await host.attach({ names: false, stateColumn: false });
    await host.generate(["summary"], { live: false });
    await host.remove();
    expect(compareWorkbooks(bytesOf(EMPTY), saveWorkbook(book.data, bytesOf(EMPTY)))).toEqual([]);
  });
}, 300_000);
