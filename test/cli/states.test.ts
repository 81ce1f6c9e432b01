/** The states and findings of `rnq report` from cells as she types them: one line of the rules a row. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { systemToday } from "../../src/excel/base/today";
import { INDICATORS } from "../../src/rnq";
import type { Assessment, State } from "../../src/tracker/model/assessment";
import { addDays, dateToSerial } from "../../src/tracker/cells/dates";
import { blankBook } from "../../src/workbench/book/blank";
import { saveWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { withWorkbook } from "../excel/workbooks";

type Cell = string | number;
const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-states-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAST = dateToSerial(addDays(systemToday(), -1));
const TODAY = dateToSerial(systemToday());
const label = (number: number): string => INDICATORS[number - 1]?.shortLabel.fr ?? "";

/** Writes a workbook of one sheet a table, then asks `rnq report` about it. */
async function report(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  expiry = false,
): Promise<Assessment> {
  const file = path.join(folder, `${name}.xlsx`);
  await withWorkbook(blankBook(), async ({ workbench, book }) => {
    await workbench.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      Object.entries(sheets).forEach(([title, values], at) => {
        const sheet = at === 0 ? first : context.workbook.worksheets.add(title);
        if (at === 0) sheet.name = title;
        sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values.map((row) => [...row]);
      });
      if (expiry) first.getRange(`E2:E${TABLE.length}`).numberFormat = TABLE.slice(1).map(() => ["dd/mm/yyyy"]);
      await context.sync();
    });
    writeFileSync(file, saveWorkbook(book.data, null));
  });
  let [out, error] = ["", ""];
  await commandLine(
    ["report", file, "--categories", "OF", "--over-two-days", "--json"],
    path.resolve(__dirname, "../../build/cli"),
    { out: (text) => (out += text), error: (text) => (error += text) },
  );
  expect(error).toBe("");
  return JSON.parse(out) as Assessment;
}

const stateOf = (of: Assessment, number: number) => of.indicators.find((one) => one.number === number)?.state;
const findingOf = (of: Assessment, number: number) =>
  (["major", "minor", "minorAtBest", "unknown"] as const).find((list) => of.findings[list].includes(number)) ?? null;

/** Indicator, status, proofs, expiry; the state and the finding that follow. */
const CASES: readonly (readonly [number, Cell, string, Cell, State, string | null])[] = [
  [1, "Conforme", "Fiche programme", "", "proven", null],
  [2, "OK", "à créer", "", "proofMissing", "minorAtBest"],
  [4, "Fait", "néant", "", "proofMissing", "major"],
  [5, "Conforme", "?", "", "proofMissing", "major"],
  [6, "Conforme", "-", "", "proofMissing", "major"],
  [8, "En cours", "Test d’entrée", "", "inProgress", "minor"],
  [9, "À faire", "", "", "todo", "minorAtBest"],
  [10, "En cours", "", "", "inProgress", "major"],
  [11, "Non conforme", "Grille", "", "gap", "major"],
  [12, "Non conforme", "", "", "gap", "minorAtBest"],
  [17, "Conforme", "Bail", PAST, "toReview", null],
  [18, "Conforme", "Organigramme", TODAY, "proven", null],
  [19, "", "Supports", "", "blank", "unknown"],
  [21, "zzz", "CV", "", "unreadable", "unknown"],
  [22, "N/A", "", "", "todo", "major"],
  [23, "OK", "Abonnement", "", "proven", null],
  [24, "Conforme", "", "", "proven", null],
  [25, "Manquant", "", "", "todo", "minorAtBest"],
  [26, "Conforme", "Contacts", "", "proven", null],
  [30, "Partiel", "Enquête", "", "inProgress", "minor"],
  [31, "Non applicable", "", "", "todo", "major"],
];
const TABLE: readonly (readonly Cell[])[] = [
  ["Indicateur", "Libellé", "Statut", "Preuves", "Fin de validité"],
  ...CASES.map(([number, status, proofs, expiry]) => [number, label(number), status, proofs, expiry]),
];
const REGISTER: readonly (readonly Cell[])[] = [
  ["Document", "Indicateurs", "État du document"],
  ["Note de veille métiers", "24", "En vigueur"],
  ["Liste des partenaires", "26", "En vigueur"],
  ["Plan de formation", "22", "À créer"],
];

test("each line of the rules, with a column of proofs, an expiry and a register", async () => {
  const of = await report("regles", { Suivi: TABLE, Registre: REGISTER }, true);
  expect(CASES.map(([number]) => [number, stateOf(of, number), findingOf(of, number)])).toEqual(
    CASES.map(([number, , , , state, finding]) => [number, state, finding]),
  );
  // 32 has no row; nothing else is asked.
  expect([stateOf(of, 32), findingOf(of, 32), of.applicable]).toEqual(["blank", "unknown", 22]);
  expect(of.indicators.filter(({ reason, applies }) => applies && reason).map(({ number }) => number)).toEqual([
    12, 22, 31,
  ]);
  expect(of.findings.majorFromMinors).toBe(1);
}, 300_000);

test("without a place for proofs, said done is declared, with one warning for the workbook", async () => {
  const of = await report("declare", { Suivi: TABLE.map((row) => row.slice(0, 3)) });
  expect([1, 2, 4, 26].map((number) => stateOf(of, number))).toEqual(["declared", "declared", "declared", "declared"]);
  expect(of.warnings.filter(({ type }) => type === "noPlaceForProofs")).toHaveLength(1);
  expect(of.findings.major).toEqual([10, 11, 22, 31]);
}, 300_000);

test("a starter that is not filled in shows no finding at all", async () => {
  const empty = TABLE.map(([number = "", title = ""], at) =>
    at === 0 ? (TABLE[0] ?? []) : [number, title, "", "", ""],
  );
  const { findings } = await report("vide", { Suivi: empty });
  expect(findings).toMatchObject({
    major: [],
    minor: [],
    minorAtBest: [],
    majorFromMinors: 0,
    unknown: { length: 22 },
  });
}, 300_000);
