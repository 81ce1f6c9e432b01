/** Habits of tables kept by hand: a tick with its remark, ditto signs, several hands in one column, one list in two halves. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import type { Correction } from "../../../src/tracker/model/recognition";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const title = (indicator: number) => TITLES[indicator] ?? "";
const read = (name: string, rows: readonly (readonly CellValue[])[]) => recognise(workbookOf(sheetOf(name, rows)));

test("a tick with a remark keeps its column among the crosses, and is asked itself", () => {
  const codes = ["Bon", "Partiel", "Mauvais", "À faire"];
  const rows = TRAINER.map((one, at) => [one, title(one), ...codes.map((_, code) => (code === at % 4 ? "x" : null))]);
  rows[1] = [2, title(2), null, "x sans tampon", null, null];
  const { rows: found, tables } = read("Grille Qualiopi", [["N°", "Point", ...codes], ...rows]);
  expect(tables[0]?.crosses?.map(({ code }) => code)).toEqual(codes);
  expect(found.slice(0, 4).map(({ status }) => status)).toEqual(["compliant", null, "nonCompliant", "todo"]);
});

test("a sign for the same as above says what stands there, and a word that it repeats is asked once", () => {
  const said = ["Conforme", '"', "Zinguerie", "〃", "À faire", "''"];
  const rows = TRAINER.map((one, at) => [one, title(one), said[at % said.length] ?? null]);
  const { rows: found, questions } = read("Suivi", [["Ind.", "Exigence", "Statut"], ...rows]);
  expect(found.slice(0, 6).map(({ status }) => status)).toEqual(["compliant", "compliant", null, null, "todo", "todo"]);
  expect(found[1]?.statusText).toBe('"');
  expect(questions.map(({ word, rows: of }) => [word, of.length])).toEqual([
    ["Zinguerie", TRAINER.filter((_, at) => at % 6 === 2 || at % 6 === 3).length],
  ]);
});

test("each client's proofs are parted by the sign that is theirs", () => {
  const of = (client: string, sign: string) =>
    TRAINER.map((one) => [client, one, title(one), "Conforme", `Charte${sign}Bail des locaux`]);
  const rows = [...of("Lin & Co", " / "), ...of("Forge", ", "), ...of("Verger", " ; ")];
  const { rows: found } = read("Suivi", [["Client", "Indicateur", "Intitulé", "Statut", "Preuves"], ...rows]);
  expect(found).toHaveLength(3 * TRAINER.length);
  expect(found.map(({ proofs }) => proofs)).toEqual(found.map(() => ["Charte", "Bail des locaux"]));
});

test("one list in two halves side by side is one tracker, whatever is written above its first half", () => {
  const half = Math.ceil(TRAINER.length / 2);
  const line = (one: number | undefined) => (one === undefined ? [null, null, null] : [one, title(one), "OK"]);
  const rows = TRAINER.slice(0, half).map((one, at) => [...line(one), null, ...line(TRAINER[half + at])]);
  const headers = ["N°", "Exigence", "Où j'en suis"];
  const found = read("Feuille", [["Pour la visite de mai"], [], [...headers, null, ...headers], ...rows]);
  expect(found.trackers).toHaveLength(1);
  expect(found.rows.map(({ group }) => group)).toEqual(found.rows.map(() => undefined));
  expect(found.warnings.filter(({ type }) => type === "missingIndicators")).toEqual([]);
});

test("two clients side by side, each with the whole list, stay apart", () => {
  const rows = TRAINER.map((one) => [one, title(one), "OK", null, one, title(one), "À faire"]);
  const headers = ["N°", "Exigence", "Statut"];
  const found = read("Feuille", [["Lin & Co", null, null, null, "Forge"], [...headers, null, ...headers], ...rows]);
  expect(found.trackers).toHaveLength(2);
});

test("where each proof below its indicator has a status, one without has none yet", () => {
  const rows = TRAINER.flatMap((one) => [
    [one, title(one), `Charte ${one}`, "prêt"],
    [null, null, `Bail ${one}`, one === 4 ? null : "prêt"],
    [null, null, `Plan ${one}`, "en cours"],
  ]);
  const { rows: found } = read("Pièces Qualiopi", [["Ind.", "Exigence", "Document", "Dispo ?"], ...rows]);
  const own = found.filter(({ indicators }) => indicators.includes(4));
  expect(own.map(({ status, proofs }) => [status, proofs])).toEqual([
    ["compliant", ["Charte 4"]],
    ["todo", ["Bail 4"]],
    ["partial", ["Plan 4"]],
  ]);
});

test("of two audits, the sentences of the later one are how it stands", () => {
  const now = (at: number) =>
    ["Conforme en tout point", "Partiellement conforme", "Non conforme à ce stade", "Conforme, relu"][at % 4] ?? "";
  const rows = TRAINER.map((one, at) => [one, title(one), "Conforme", `${now(at)} (${at})`, `Pièce ${at}`]);
  const found = recognise(
    workbookOf(
      sheetOf("Bilan", [
        ["N° ind.", "Exigence", "Audit initial (12/03/2024)", "Situation au 15/11/2026", "Preuves"],
        [null, null, "Constat", "Appréciation", null],
        ...rows,
      ]),
    ),
  );
  expect(found.tables[0]?.columns.status).toBe("D");
});

test.each(["Référencement Datadock", "Grille ISO 9001"])(
  "« %s » above criteria and their numbers is no tracker",
  (above) => {
    const ranks = [4, 4, 4, 3, 5, 1].flatMap((of, criterion) =>
      Array.from({ length: of }, (_, at) => `${criterion + 1}.${at + 1}`),
    );
    const rows = ranks.map((rank, at) => [`Critère ${rank[0] ?? ""}`, rank, `Engagement ${at} du centre`, "Validé"]);
    expect(read("Grille", [[above], [], ["Critère", "Indicateur", "Intitulé", "Statut"], ...rows]).tables).toEqual([]);
    // The titles of the referential are those of Qualiopi, whatever is written above.
    const own = TRAINER.map((one) => [null, one, title(one), "Validé"]);
    expect(read("Grille", [[above], [], ["Critère", "Indicateur", "Intitulé", "Statut"], ...own]).tables).toHaveLength(
      1,
    );
  },
);

test("a summary that counts how many indicators each client follows is no register of proofs", () => {
  const clients = ["Lin & Co", "Forge", "Verger", "Relais"];
  const counts = clients.map((client, at) => [
    client,
    32 - at,
    16 - at,
    Math.round((100 * (16 - at)) / (32 - at)) / 100,
  ]);
  const rows = TRAINER.map((one) => [one, title(one), "OK"]);
  const found = recognise(
    workbookOf(
      sheetOf("Suivi", [["N°", "Exigence", "Statut"], ...rows]),
      sheetOf("Récap", [["Structure", "Indicateurs suivis", "Conformes", "%"], ...counts]),
    ),
  );
  expect(found.tables.map(({ kind }) => kind)).toEqual(["indicators"]);
});

test.each(["17 > 19", "17>19", "17 → 19", "17…19", "17 -> 19"])("« %s » is a range", (text) => {
  const rows = TRAINER.filter((one) => one < 17 || one > 19).map((one) => [one, title(one), "OK"]);
  const found = read("Suivi", [["N°", "Exigence", "Statut"], ...rows, [text, "Moyens", "OK"]]);
  expect(found.rows[found.rows.length - 1]?.indicators).toEqual([17, 18, 19]);
});

test("in a column of words with their colours, an empty cell in one of them is not left empty: its colour is asked", () => {
  const said: readonly (readonly [string | null, string])[] = [
    ["OK", "92D050"],
    ["en cours", "FFC000"],
    [null, "92D050"],
    ["OK", "92D050"],
  ];
  const rows = TRAINER.map((one, at) => [one, title(one), said[at % 4]?.[0] ?? null]);
  const fillOf = (at: number) => (at === 3 ? "FF5050" : (said[at % 4]?.[1] ?? ""));
  const fills = Object.fromEntries(TRAINER.map((_, at) => [`C${at + 2}`, fillOf(at)]));
  const sheet = sheetOf("Suivi", [["N°", "Exigence", "Statut"], ...rows], { fills });
  const found = recognise(workbookOf(sheet));
  expect(found.rows.slice(0, 4).map(({ status }) => status)).toEqual(["compliant", "partial", null, null]);
  expect(found.tables[0]?.colours?.map(({ colour, status }) => [colour, status])).toEqual([["92D050", null]]);
  const answer: Correction = {
    ...{ sheet: "Suivi", headerRow: 1, kind: "indicators", answered: [] },
    columns: [
      { column: "A", role: "indicator", header: "N°" },
      { column: "C", role: "status", header: "Statut" },
    ],
    statusColours: { "92D050": "compliant" },
    statusWords: { ok: "compliant" },
  };
  const told = recognise(workbookOf(sheet), [answer]);
  expect(told.rows.slice(0, 4).map(({ status }) => status)).toEqual(["compliant", "partial", "compliant", "compliant"]);
  // Bands of colour that follow no word say nothing.
  const bands = Object.fromEntries(TRAINER.map((_, at) => [`C${at + 2}`, at % 3 === 0 ? "DDEBF7" : "FFFFFF"]));
  const banded = recognise(workbookOf(sheetOf("Suivi", [["N°", "Exigence", "Statut"], ...rows], { fills: bands })));
  expect(banded.rows.slice(0, 4).map(({ status }) => status)).toEqual(["compliant", "partial", "todo", "compliant"]);
});

test("a grade explained in words that are not understood is asked, whatever its place among the others", () => {
  const legend = ["0 = rien du tout", "1 = zinguerie, cabosse", "2 = en bonne voie", "3 = prêt"].map((text) => [text]);
  const rows = TRAINER.map((one, at) => [one, title(one), at % 4]);
  const found = read("Suivi", [...legend, [], ["N°", "Exigence", "Note"], ...rows]);
  expect(found.rows.slice(0, 4).map(({ status }) => status)).toEqual(["todo", null, "partial", "compliant"]);
});
