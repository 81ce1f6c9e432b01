/** Several bodies or lists in one workbook: each is a tracker, judged by itself. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { recognise } from "../../../src/tracker/recognise";
import { assess } from "../../../src/tracker/report/assess";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { sheetOf, TITLES, workbookOf } from "../../support/cells";

const NUMBERS = [1, 2, 4, 5, 6, 9, 10, 11];
const HEADER = ["Indicateur", "Intitulé", "Statut", "Preuves"];
const row = (number: number, status: string): CellValue[] => [number, TITLES[number] ?? "", status, "pièce au dossier"];
const rows = (status: string) => NUMBERS.map((number) => row(number, status));
const TODAY = parseCalendarDate("2026-05-04") as CalendarDate;

const stateOf = (workbook: ReturnType<typeof workbookOf>, named: string | undefined) =>
  assess(trackerOf(recognise(workbook), SUPPOSED_SCOPE, TODAY, named === undefined ? {} : { named }));
const first = (workbook: ReturnType<typeof workbookOf>, named?: string) =>
  stateOf(workbook, named).indicators.find(({ number }) => number === 1)?.state;

const byColumn = workbookOf(
  sheetOf("Mes clients", [
    [...HEADER, "Organisme"],
    ...rows("Conforme").map((cells) => [...cells, "Cap Rivage"]),
    ...rows("Non conforme").map((cells) => [...cells, "Atelier du Port"]),
  ]),
  sheetOf("Registre des preuves", [
    ["Référence", "Document", "Indicateurs", "Date"],
    ...["D1", "D2", "D3", "D4"].map((code, at): CellValue[] => [code, `Livret ${at}`, `${at + 4}, 9`, "04/05/2026"]),
  ]),
);
const byBlocks = workbookOf(
  sheetOf("Suivi", [
    ["Client : Cap Rivage"],
    HEADER,
    ...rows("Conforme"),
    [],
    ["Client : Atelier du Port"],
    HEADER,
    ...rows("À faire"),
  ]),
);
const bySheets = workbookOf(
  sheetOf("Cap Rivage", [HEADER, ...rows("Conforme")]),
  sheetOf("Atelier du Port", [HEADER, ...rows("En cours")]),
);

test.each([
  ["a column of bodies", byColumn, "nonCompliant"],
  ["blocks under the name of a client", byBlocks, "todo"],
  ["a sheet for each", bySheets, "partial"],
])("%s: two trackers, each with its own state", (_, workbook) => {
  expect(recognise(workbook).trackers.map(({ name }) => name)).toEqual(["Cap Rivage", "Atelier du Port"]);
  expect(first(workbook, "Cap Rivage")).toBe("proven");
  expect(first(workbook, "Atelier du Port")).not.toBe("proven");
});

test("one that is not there is the first; without a name all rows speak, the worst first", () => {
  expect(first(bySheets, "")).toBe("proven");
  expect(stateOf(bySheets, "").tracker).toBe("Cap Rivage");
  expect(stateOf(bySheets, "Atelier du Port").tracker).toBe("Atelier du Port");
  expect(first(bySheets)).toBe("inProgress");
});

test("what names no body is everyone's", () => {
  const { trackers, tables } = recognise(byColumn);
  expect(tables.map(({ kind }) => kind)).toEqual(["indicators", "proofRegister"]);
  expect(trackers.map(({ tables: own }) => own)).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test.each([
  ["a sheet for each criterion", [NUMBERS.slice(0, 2), NUMBERS.slice(2)], "Statut"],
  ["the same indicators again, with proofs and without statuses", [NUMBERS, NUMBERS], "Remarque"],
])("%s: one tracker", (_, [some = [], others = []], second) => {
  const workbook = workbookOf(
    sheetOf("Un", [HEADER, ...some.map((one) => row(one, "Conforme"))]),
    sheetOf("Deux", [
      ["Indicateur", "Intitulé", second, "Preuves"],
      ...others.map((one) => row(one, second === "Statut" ? "Conforme" : "voir le classeur rouge de la salle 2")),
    ]),
  );
  expect(recognise(workbook).trackers).toEqual([{ name: "Un", tables: [0, 1] }]);
});

test("a column where each row has its own name holds no bodies", () => {
  const workbook = workbookOf(
    sheetOf("Suivi", [
      [...HEADER, "Organisme"],
      ...NUMBERS.map((one): CellValue[] => [...row(one, "Conforme"), `Maison ${one}`]),
    ]),
  );
  expect(recognise(workbook).trackers).toHaveLength(1);
});
