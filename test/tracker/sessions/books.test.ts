/** Workbooks of sessions as trainers keep them, read whole and drawn from; and those of the samples. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { recognise } from "../../../src/tracker/recognise";
import { drawSessions, sessionsOf, type Session } from "../../../src/tracker/sessions";
import type { WorkbookGrid } from "../../../src/tracker/cells/grid";
import { sheetOf, workbookOf } from "../../support/cells";
import { gridOf } from "../../support/grid";
import { SESSION_BOOKS } from "../../support/sessionBooks";
import { day } from "../support";

const TODAY = day("2026-11-28");

const view = (grid: WorkbookGrid) =>
  sessionsOf({ recognition: recognise(grid), today: TODAY, accepted: {}, scope: null });
const line = ({ name, done, of, pieces, order }: Session) =>
  [
    `${name} ${done}/${of}`,
    ...pieces
      .filter(({ state }) => state === "missing" || state === "late")
      .map(({ step, state }) => `${state} ${step}`),
    ...order.map(({ first, then }) => `${first} > ${then}`),
  ].join(", ");

const EXPECTED: Readonly<Record<keyof typeof SESSION_BOOKS, readonly string[]>> = {
  twentyPieces: [
    "Céramique 20/20",
    "Bilan de L. Roy 18/19, missing Éval. à froid".replace("missing", "late"),
    "Mosaïque 17/18, missing Convocation",
    "Émaillage 3/3",
  ],
  fiveTrainees: [
    "Herboristerie (2026-03-09) 6/6, Contrat > start",
    "Herboristerie (2026-10-05) 5/6, missing Convocation",
  ],
  textDates: [
    "Aquarelle 7/7",
    "Gouache 7/7, Analyse du besoin > Convention",
    "Pastel 7/7, Positionnement > start, end > Certificat",
  ],
  datesBesideTicks: ["Torréfaction 5/5", "Brassage 4/5, missing Convocation, end > Attestation", "Fromage 5/5"],
  english: ["Bookbinding 8/8", "Letterpress 7/8, late Follow-up survey", "Papermaking 6/7, missing Invitation"],
};

test.each(Object.keys(EXPECTED) as (keyof typeof SESSION_BOOKS)[])("%s", (name) => {
  const { sheet, rows } = SESSION_BOOKS[name];
  const found = view(workbookOf(sheetOf(sheet, rows))).sessions;
  expect(found.map(line)).toEqual(EXPECTED[name]);
  const due = found.filter(({ toCome }) => !toCome);
  expect(drawSessions(found, { count: 2, seed: 3, today: TODAY }).sessions).toHaveLength(Math.min(2, due.length));
});

test("the categories of a column are drawn each", () => {
  const { sheet, rows } = SESSION_BOOKS.twentyPieces;
  const found = view(workbookOf(sheetOf(sheet, rows))).sessions;
  expect(found.map(({ category }) => category)).toEqual(["OF", "BC", "OF", "OF"]);
  for (const seed of [1, 2, 3, 4]) {
    const drawn = drawSessions(found, { count: 2, seed, today: TODAY }).sessions.map(({ name }) => name);
    expect(drawn).toEqual(["Bilan de L. Roy", "Mosaïque"]);
  }
});

test.each([
  ["stagiaires-et-indicateurs", 3],
  ["wild/19-compteurs-session", 16],
  ["wild/21-crm-snake", 16],
  ["tableau-32-indicateurs", 0],
  ["suivi-formatrice-independante", 0],
  ["planning-des-salles", 0],
])("%s: %i sessions", (name, count) => {
  const bytes = readFileSync(path.join(__dirname, "../../workbooks", `${name}.xlsx`));
  const found = view(gridOf(new Uint8Array(bytes)));
  expect(found.sessions).toHaveLength(count);
  expect(drawSessions(found.sessions, { count: 3, seed: 1, today: TODAY }).sessions).toHaveLength(Math.min(3, count));
});
