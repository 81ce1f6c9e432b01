/** `RNQ.SESSION`: bad arguments, and the same answer as the screen wherever all pieces lie in its range. */
import fc from "fast-check";
import { session } from "../../src/functions/bodies/session";
import { given } from "../../src/functions/values/given";
import { cells } from "../../src/text/cells";
import type { CellValue } from "../../src/tracker/cells/grid";
import { addDays } from "../../src/tracker/cells/dates";
import { recognise } from "../../src/tracker/recognise";
import { sessionsOf } from "../../src/tracker/sessions";
import { lackingPieces, sessionLine } from "../../src/tracker/sessions/words";
import { sheetOf, workbookOf } from "../support/cells";
import { SESSION_BOOKS } from "../support/sessionBooks";
import { anyLayout, FAULTS, plant, sheetRows } from "../support/sessions";
import { day } from "../tracker/support";

const call = { language: "fr", text: cells.fr } as const;
const ask = (rows: readonly (readonly CellValue[])[], name?: unknown, date?: unknown) =>
  session(given("SESSION", [rows.map((row) => [...row]), name, date], call), call);
const TODAY = day("2026-11-28");
const { rows } = SESSION_BOOKS.fiveTrainees;

test("a line for each session, or what one lacks", () => {
  expect(ask(rows, undefined, "28/11/2026")).toEqual([
    ["Herboristerie (09/03/2026)", "09/03/2026", 6, 6, "1\u00a0date à revoir"],
    ["Herboristerie (05/10/2026)", "05/10/2026", 5, 6, "1\u00a0manque"],
  ]);
  expect(ask(rows, "Herboristerie (05/10/2026)", "28/11/2026")).toEqual([
    ["Convocation", "absente", expect.stringContaining("1 sur 5")],
  ]);
  expect(ask(rows, "herboristerie (2026-03-09)", "28/11/2026")).toEqual([
    ["Contrat", "date à revoir", expect.stringContaining("avant le premier jour")],
  ]);
  expect(ask(SESSION_BOOKS.textDates.rows, "AQUARELLE")).toEqual([["Dossier complet"]]);
});

test.each<[string, () => unknown, string]>([
  ["a name of several sessions", () => ask(rows, "Herboristerie"), "précisez"],
  ["a name of none", () => ask(rows, "Alpinisme"), "Alpinisme"],
  [
    "a table without sessions",
    () =>
      ask([
        ["a", "b"],
        [1, 2],
      ]),
    "Aucune session",
  ],
  ["several cells for a name", () => ask(rows, [["a"], ["b"]]), "session"],
  ["a date that is none", () => ask(rows, undefined, "bientôt"), "date"],
])("%s is answered by a sentence", (_, answer, words) => {
  expect(answer).toThrow(words);
});

test("given the day, it says what the screen says", () => {
  const anySession = fc.record({
    start: fc.integer({ min: -500, max: 20 }).map((days) => addDays(TODAY, days)),
    length: fc.integer({ min: 4, max: 9 }),
    faults: fc.subarray([...FAULTS]),
  });
  fc.assert(
    fc.property(fc.array(anySession, { minLength: 3, maxLength: 5 }), anyLayout, (sessions, layout) => {
      const sheet = sheetRows(
        sessions.map(({ start, length, faults }, at) => ({
          ...plant(start, length, faults, TODAY),
          name: `Cours ${at}`,
        })),
        layout,
      );
      const recognition = recognise(workbookOf(sheetOf("Mes sessions", sheet)));
      const view = sessionsOf({ recognition, today: TODAY, accepted: {}, scope: null }).sessions;
      expect(ask(sheet, undefined, TODAY).map((row) => [row[0], row[2], row[3], row[4]])).toEqual(
        view.map((one) => [one.shown, one.done, one.of, sessionLine(one, "fr")]),
      );
      for (const one of view) {
        const said = ask(sheet, one.shown, TODAY);
        expect(said).toHaveLength(Math.max(1, lackingPieces(one).length + one.order.length));
      }
    }),
    { numRuns: 30 },
  );
});
