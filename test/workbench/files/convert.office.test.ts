/** Files of other kinds, as the workbench's server has them made into workbooks. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { Book } from "../../../src/workbench/book/book";
import { emptyWorkbook, readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { gridOf } from "../../support/grid";
import { startWorkbench, type Workbench } from "../../support/workbench";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Indicateur", "Intitulé", "Statut", "Preuves", "Vérifié le"],
  [1, "Information du public", "Conforme", "Plaquette d’été", 46_120],
  [2, "Indicateurs de résultats", "À faire", null, null],
  [4, "Analyse du besoin", "En cours", "Grille d’accueil", 46_131],
  [5, "Objectifs de la prestation", "Conforme", "Fiche « Vannerie »", 46_140],
];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench(3930);
});
afterAll(() => workbench?.stop());

/** What the server answers to a file of a kind. */
const asked = (kind: string, bytes: Uint8Array) =>
  new Promise<{ readonly status: number; readonly bytes: Uint8Array }>((resolve, reject) => {
    const sent = request(
      new URL(`/convert/${kind}`, workbench.address),
      { method: "POST", rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
      },
    );
    sent.on("error", reject);
    sent.end(bytes);
  });

function openDocument(xlsx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "rnq-ods-"));
  try {
    writeFileSync(join(folder, "suivi.xlsx"), xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      process.env.RNQ_OFFICE ?? "soffice",
      [profile, "--headless", "--convert-to", "ods", "--outdir", folder, join(folder, "suivi.xlsx")],
      { stdio: "pipe" },
    );
    return new Uint8Array(readFileSync(join(folder, "suivi.ods")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is read of the rows of her tracker in a file. */
const readOf = (bytes: Uint8Array) =>
  recognise(gridOf(Buffer.from(bytes))).rows.map(({ indicators, status, proofs }) => [indicators, status, proofs]);

function ownWorkbook(): Uint8Array {
  const data = emptyWorkbook();
  const book = new Book(data);
  const sheet = data.sheets[0]!.id;
  book.write(sheet, 0, 0, ROWS.map((row) => row.map((value) => ({ value }))) as never, "user");
  book.restyle(sheet, { top: 1, left: 4, bottom: ROWS.length - 1, right: 4 }, { numberFormat: "dd/mm/yyyy" }, "user");
  return saveWorkbook(data, null);
}

test("an .ods file is the workbook that it holds, read as the same rows", async () => {
  const own = ownWorkbook();
  const { status, bytes } = await asked("ods", openDocument(own));
  expect(status).toBe(200);
  const { sheets } = readWorkbook(bytes, "suivi.xlsx");
  expect(sheets).toHaveLength(1);
  expect(readOf(bytes)).toEqual(readOf(own));
  expect(readOf(bytes)).toHaveLength(4);
});

test("a .csv file in the code page of Windows keeps its accents, its dates and its text", async () => {
  const text = ROWS.map((row) => row.map((cell) => (cell === 46_120 ? "08/04/2026" : (cell ?? ""))).join(";")).join(
    "\r\n",
  );
  const windows = Buffer.from(text.replaceAll("’", "'"), "latin1");
  const { status, bytes } = await asked("csv", windows);
  expect(status).toBe(200);
  const [sheet] = gridOf(Buffer.from(bytes)).sheets;
  expect(sheet?.values[0]).toEqual(ROWS[0]);
  expect(sheet?.values[1]?.slice(0, 4)).toEqual([1, "Information du public", "Conforme", "Plaquette d'été"]);
  expect(sheet?.values[1]?.[4]).toBe(46_120);
});

test("what is no workbook at all is refused, and the server goes on", async () => {
  expect((await asked("ods", Buffer.from("PK not a zip"))).status).toBe(422);
});
