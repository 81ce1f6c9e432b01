/** The built page as Excel loads it: functions, ribbon and pane in one runtime, over a real workbook. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createEngine } from "../src/workbench/engine";
import { readWorkbook } from "../src/workbench/files";
import { openAddin, type Addin } from "../src/workbench/node";
import { eventually as happened } from "./support/eventually";

const ROOT = path.resolve(__dirname, "..");
const SAMPLE = path.join(ROOT, "assets/samples/atelier-marjolaine.xlsx");

let addin: Addin;
let complaints: string[];

beforeEach(async () => {
  complaints = [];
  addin = openAddin({
    book: readWorkbook(readFileSync(SAMPLE), "atelier-marjolaine.xlsx"),
    page: "taskpane",
    pageDirectory: path.join(ROOT, "dist"),
    createEngine,
    onConsole: (level, text) => {
      if (level === "error") complaints.push(text);
    },
  });
  await addin.ready;
});
afterEach(() => addin.close());

const eventually = <Value>(read: () => Value) =>
  happened(read, () => `it never happened; the page shows: ${addin.window.document.body.textContent}`);

async function typed(formula: string): Promise<() => unknown> {
  const { id } = addin.book.sheetNamed("Suivi")!;
  addin.book.write(id, 0, 9, [[{ formula }]], "user");
  await addin.host.calculation.settled();
  return () => addin.book.cell(id, 0, 9)?.value ?? null;
}

test("functions answer from the page’s own script", async () => {
  const value = await typed('=RNQ.LABEL(31,"gravité")');
  expect(value()).toBe("toujours majeure");
});

test("before she activates it, the live line says that there is no tracker", async () => {
  const value = await typed("=RNQ.STATUS()");
  await eventually(() => value() === "Aucun suivi activé");
});

test("the pane is loaded into the page and names her table", async () => {
  await eventually(() => /Suivi/.test(addin.window.document.getElementById("root")?.textContent ?? ""));
  expect(complaints).toEqual([]);
});

test("a button that cannot work yet says why in the pane, writes nothing and is over", async () => {
  expect((await addin.host.runCommand("highlight")).status).toBe(0);
  await eventually(() => /pas encore activé/.test(addin.window.document.body.textContent ?? ""));
  expect(addin.book.sheetNamed("Suivi")!.conditionalFormats).toEqual([]);
});

test("removing is asked in the pane, on its own screen", async () => {
  expect((await addin.host.runCommand("remove")).status).toBe(0);
  await eventually(() =>
    [...addin.window.document.querySelectorAll("h1, h2")].some((heading) =>
      /Retirer RNQ/.test(heading.textContent ?? ""),
    ),
  );
});

test("activated in the pane, the live line follows what she types with the pane closed", async () => {
  const value = await typed("=RNQ.STATUS(31)");
  const button = await eventually(() =>
    [...addin.window.document.querySelectorAll("button")].find((one) =>
      /Voir où j’en suis|Activer le suivi/.test(one.textContent ?? ""),
    ),
  );
  button.click();
  await eventually(() => value() === "Preuve manquante");
  const { id } = addin.book.sheetNamed("Suivi")!;
  addin.book.write(id, 24, 5, [[{ value: "Procédure et registre" }]], "user");
  await eventually(() => value() === "Prouvé");
});
