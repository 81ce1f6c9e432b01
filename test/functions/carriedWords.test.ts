/** A cell with the text of `RNQ_Perimetre` reads a status as the pane does: her answers, and what only the column tells. */
import { states } from "../../src/text/states";
import type { CellValue } from "../../src/tracker/cells/grid";
import type { Correction } from "../../src/tracker/model/recognition";
import { recognise } from "../../src/tracker/recognise";
import { carriedCorrections } from "../../src/tracker/recognise/hers/carry";
import { rowState } from "../../src/tracker/report/state";
import { parseScopeText, scopeToText } from "../../src/tracker/scope/text";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../support/cells";
import { scope } from "../tracker/support";
import { evaluateIn } from "./asked";
import { cell, handedOver } from "./support";

const EVERYTHING = scope({
  categories: ["OF", "CFA"],
  certifying: true,
  workLinked: true,
  workplace: true,
  subcontracts: true,
});

function suivi(name: string, words: readonly CellValue[], header = "Statut", above: CellValue[][] = []) {
  return sheetOf(name, [
    ...above,
    ["N°", "Intitulé", header, "Preuves"],
    ...TRAINER.map((number, index) => [number, TITLES[number] ?? "", words[index % words.length] ?? null, "Contrat"]),
  ]);
}

const answer = (sheet: string, statusWords: Correction["statusWords"]): Correction => ({
  sheet,
  headerRow: 1,
  kind: "indicators",
  columns: [{ role: "status", column: "C", header: "Statut" }],
  answered: [],
  statusWords,
});

/** What the pane says of each row, and what a cell with the carried text says. */
function compared(sheets: ReturnType<typeof suivi>[], corrections: Correction[] = [], language: "fr" | "en" = "fr") {
  const workbook = workbookOf(...sheets);
  const found = recognise(workbook, corrections);
  const carried = carriedCorrections(workbook, found, corrections);
  const text = scopeToText(EVERYTHING, language, { corrections: carried.corrections });
  expect(parseScopeText(text, { language })).not.toHaveProperty("error");
  return found.rows.map((row) => {
    const grid = sheets.find(({ name }) => name === row.sheet)!;
    const value = grid.values[row.row - 1 - grid.top]?.[2] ?? null;
    const pane = states[language][rowState(row, { best: "inForce", place: true, outdated: false })];
    const said = evaluateIn(language)(cell(row.indicators[0]), cell(handedOver(value)), cell("Contrat"), cell(text));
    return { value, pane, said: said[0]![0] };
  });
}

const differing = (rows: ReturnType<typeof compared>) => rows.filter(({ pane, said }) => pane !== said);

test.each<[string, ReturnType<typeof suivi>[], Correction[]]>([
  ["letters", [suivi("Suivi", ["A", "B", "C", "D"])], []],
  ["letters with a legend", [suivi("Suivi", ["A", "B", "D"], "Cotation (A = conforme, D = absent)")], []],
  ["a legend beside", [suivi("Suivi", ["R", "T"], "Statut", [["R = à revoir ; T = terminé"], [null]])], []],
  ["grades", [suivi("Suivi", [1, 2, 3, 4], "Niveau sur 4")], []],
  ["icons", [suivi("Suivi", ["✅ Plein", "⚠️ Bancroche", "❌ Zinzin"])], []],
  ["yes and no under a header", [suivi("Suivi", ["oui", "non"], "Fait ?")], []],
  ["plain words", [suivi("Suivi", ["Conforme", "En cours", "Zébulon", ""])], []],
  [
    "her answers",
    [suivi("Suivi", ["Zébulon", "Patatras", "OK"])],
    [answer("Suivi", { zebulon: "partial", patatras: "ignore" })],
  ],
  [
    "a code that the legend takes away",
    [suivi("Suivi", ["C", "T"], "Statut", [["C = à consulter, T = terminé"], [null]])],
    [],
  ],
])("%s", (_, sheets, corrections) => {
  const rows = compared(sheets, corrections);
  expect(rows).not.toHaveLength(0);
  expect(differing(rows)).toEqual([]);
  expect(differing(compared(sheets, corrections, "en"))).toEqual([]);
});

test("a word that two tables read differently is not recognised in a cell, never another state", () => {
  const rows = compared([suivi("Formation", ["A", "B", "C", "D"]), suivi("Bilan", ["C", "NC", "KO"])]);
  const wrong = differing(rows);
  expect(wrong.map(({ value }) => value)).toContain("C");
  expect(new Set(wrong.map(({ said }) => said))).toEqual(new Set([states.fr.unreadable]));
});

test("a grade that she types later, on a scale that the names carry, is never all of it", () => {
  const workbook = workbookOf(suivi("Suivi", [2, 3, 4], "Niveau sur 4"));
  const found = recognise(workbook);
  const text = scopeToText(EVERYTHING, "fr", carriedCorrections(workbook, found, []));
  const said = evaluateIn("fr")(cell(31), cell(1), cell("Contrat"), cell(text));
  expect(said[0]![0]).toBe(states.fr.unreadable);
});
