/** The built page where a part of it cannot be fetched: it is told, nothing else goes with it, and a click tries again. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEngine } from "../../src/workbench/engine";
import { readWorkbook } from "../../src/workbench/files";
import { openAddin, type Addin } from "../../src/workbench/node";
import { eventually as happened } from "../support/eventually";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/atelier-marjolaine.xlsx");

let site: string;
let addin: Addin | null = null;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), "rnq-"));
  for (const file of readdirSync(path.join(ROOT, "dist"), { withFileTypes: true }))
    if (file.isFile()) cpSync(path.join(ROOT, "dist", file.name), path.join(site, file.name));
});
afterEach(() => {
  addin?.close();
  rmSync(site, { recursive: true, force: true });
});

/** Takes a chunk away; what it returns brings it back. */
function without(chunk: string): () => void {
  const file = readdirSync(site).find((name) => name.startsWith(`${chunk}.`) && name.endsWith(".js"))!;
  renameSync(path.join(site, file), path.join(site, `${file}.away`));
  return () => renameSync(path.join(site, `${file}.away`), path.join(site, file));
}

const page = () => addin!.window.document.body;
const eventually = <Value>(read: () => Value) =>
  happened(read, () => `it never happened; the page shows: ${page().textContent}`);
const button = (text: string) =>
  eventually(() => [...page().querySelectorAll("button")].find((one) => one.textContent === text));

async function opened(): Promise<void> {
  const book = readWorkbook(readFileSync(SAMPLE), "atelier-marjolaine.xlsx");
  addin = openAddin({ book, page: "taskpane", pageDirectory: site, createEngine, onConsole: () => undefined });
  await addin.ready;
}

test.each([
  ["opening", /Cette partie de RNQ n’a pas pu être chargée\. Rien n’a été modifié/],
  ["pane", /RNQ n’a pas pu être chargé\. Votre classeur n’a pas été modifié/],
])("without its chunk « %s » the page says so and tries again on a click", async (chunk, said) => {
  const restore = without(chunk);
  await opened();
  await eventually(() => said.test(page().textContent ?? ""));
  restore();
  (await button("Réessayer")).click();
  await eventually(() => /Suivi/.test(page().textContent ?? ""));
});

test.each([
  ["pane", "Réessayer"],
  ["judged", "Relire le classeur"],
])(
  "without its chunk « %s » the page still says which table it found, then that more is missing",
  async (chunk, again) => {
    const restore = without(chunk);
    await opened();
    await eventually(() => /feuille «.Suivi.», 22.indicateurs/.test(page().textContent ?? ""));
    const retry = await button(again);
    expect(page().textContent).toMatch(/n’a pas pu être chargé/);
    restore();
    retry.click();
    await button("Voir où j’en suis");
  },
);

test("without the room that reads Excel the pane says so, and reads once it is there", async () => {
  const restore = without("excel");
  await opened();
  const again = await button("Relire le classeur");
  restore();
  again.click();
  await eventually(() => /Suivi/.test(page().textContent ?? ""));
});

test("without what functions are made of a cell says so; the next calculation and a live cell answer once it is there", async () => {
  const restore = without("cells");
  await opened();
  const { book, host } = addin!;
  const { id } = book.sheetNamed("Suivi")!;
  const typed = async (column: number, formula: string) => {
    book.write(id, 0, column, [[{ formula }]], "user");
    await host.calculation.settled();
    return () => book.cell(id, 0, column)?.value ?? null;
  };
  const isError = (value: unknown) => JSON.stringify(value).includes("#VALUE!");
  const value = await typed(9, '=RNQ.EVALUATE(31,"fait")');
  const live = await typed(10, "=RNQ.STATUS()");
  await eventually(() => isError(value()) && isError(live()));
  restore();
  const again = await typed(9, '=RNQ.EVALUATE(31,"Fait")');
  await eventually(() => again() !== null && !isError(again()));
  await eventually(() => live() === "Aucun suivi activé");
});
