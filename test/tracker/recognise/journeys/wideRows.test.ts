/** Rows and cells of wide journeys: what names a session above its trainees, and what a cell of a step says. */
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { recognise } from "../../../../src/tracker/recognise";
import { sheetOf, workbookOf, type SheetOptions } from "../../../support/cells";

const HEADER = ["Stagiaire", "Convention", "Convocation", "Émargement", "Attestation"];
const row = (name: string): CellValue[] => [name, "x", "x", "x", null];
const read = (rows: readonly CellValue[][], options: SheetOptions = {}, header: readonly string[] = HEADER) =>
  recognise(workbookOf(sheetOf("Suivi", [[...header], ...rows], options)));
const namesOf = (found: ReturnType<typeof read>) => found.sessions.map(({ trainee }) => trainee);
const sessionsOf = (found: ReturnType<typeof read>) => found.sessions.map(({ session }) => session);

describe("a line that names a session above its trainees", () => {
  test.each([
    ["Session de mai (Vannes)", "Session de juin (Auray)"],
    ["Groupe A", "Groupe B"],
    ["PROMO 7", "PROMO 8"],
    ["Du 12 au 14 mars 2026", "4-6 mai 2026"],
    ["Avril 2026", "Octobre 2026"],
    ["Intake 1", "Intake 2"],
    ["Client : Mairie de Brest", "Client : Lycée Curie"],
  ])("« %s », « %s »", (first, second) => {
    const found = read([[first], row("Nadia"), row("Omar"), [second], row("Lise"), ["Paul"]]);
    expect(namesOf(found)).toEqual(["Nadia", "Omar", "Lise", "Paul"]);
    expect(sessionsOf(found)).toEqual([first, first, second, second]);
    expect(found.journey[0]).toMatchObject({ step: "Convention", done: 3, pending: 1 });
    expect(found.tables[0]).toMatchObject({ firstDataRow: 3, lastDataRow: 7 });
  });

  test("one alone, and one whose trainees have not begun", () => {
    expect(namesOf(read([["Session d'avril"], row("Nadia"), row("Omar")]))).toEqual(["Nadia", "Omar"]);
    const found = read([row("Nadia"), row("Omar"), ["Session de juin"], ["Lise"], ["Paul"]]);
    expect(sessionsOf(found)).toEqual([undefined, undefined, "Session de juin", "Session de juin"]);
  });

  test("told by its cells: merged, or coloured from end to end", () => {
    const rows = [["Vannes"], row("Nadia"), row("Omar"), ["Auray"], row("Lise"), row("Paul")];
    const merged = read(rows, { merges: ["A2:E2", "A5:E5"] });
    expect(sessionsOf(merged)).toEqual(["Vannes", "Vannes", "Auray", "Auray"]);
    const fills = Object.fromEntries(
      ["A", "B", "C", "D", "E"].flatMap((at) => [2, 5].map((line) => [`${at}${line}`, "DDEEFF"])),
    );
    expect(sessionsOf(read(rows, { fills }))).toEqual(["Vannes", "Vannes", "Auray", "Auray"]);
  });

  test("says nothing where sessions have their column", () => {
    const rows: CellValue[][] = [["Groupe A"], ["Nadia", "Mars", "x", "x", "x"], ["Omar", null, "x", "x", null]];
    const found = read(rows, {}, ["Stagiaire", "Session", "Convention", "Émargement", "Attestation"]);
    expect(namesOf(found)).toEqual(["Nadia", "Omar"]);
    expect(sessionsOf(found)).toEqual(["Mars", undefined]);
  });
});

describe("a name alone is a trainee whose steps have not begun", () => {
  test.each<[string, CellValue[][]]>([
    ["at the end", [row("Nadia"), row("Omar"), ["Lise"]]],
    ["several at the end", [row("Nadia"), ["Omar"], ["Lise"]]],
    ["in between", [row("Nadia"), ["Omar"], row("Lise")]],
    ["named as a month", [row("Nadia"), ["Avril"], row("May")]],
    ["of a company", [row("Mairie de Brest"), ["Entreprise Le Goff"], row("Lycée Curie")]],
    ["written as the others are", [row("Groupe Le Goff"), ["Groupe Caradec"], row("Groupe Morvan")]],
  ])("%s", (_, rows) => {
    const found = read(rows);
    expect(namesOf(found)).toEqual(rows.map(([name]) => name));
    expect(sessionsOf(found)).toEqual([undefined, undefined, undefined]);
    expect(found.journey[0]?.pending).toBe(rows.filter((one) => one.length === 1).length);
  });

  test("with the day it starts", () => {
    const header = ["Stagiaire", "Début", "Convention", "Émargement", "Attestation"];
    const rows: CellValue[][] = [
      ["Nadia", "12/01/2026", "x", "x", "x"],
      ["Session Lise", "13/04/2026"],
      ["Omar", "13/04/2026", "x"],
    ];
    expect(namesOf(read(rows, {}, header))).toEqual(["Nadia", "Session Lise", "Omar"]);
  });

  test("each row a session: none is a line above others", () => {
    const header = ["Session", "Convention", "Convocation", "Émargement", "Attestation"];
    const rows = [row("Session mars"), row("Session mai"), ["Session juin"]];
    expect(namesOf(read(rows, {}, header))).toEqual(["Session mars", "Session mai", "Session juin"]);
  });
});

describe("a cell of a step", () => {
  const said = (cells: readonly CellValue[]) =>
    read(cells.map((cell, at) => [`Stagiaire ${at}`, cell, "x", "x", "x"])).sessions.map(({ steps }) => steps[0]);

  test.each([
    "pas besoin",
    "Pas besoin (particulier)",
    "pas nécessaire",
    "inutile",
    "Inutile pour elle",
    "sans objet",
    "not needed",
    "no need",
    "unnecessary",
    "not required",
  ])("« %s » is not applicable", (text) => {
    expect(said(["x", text, "x"])[1]).toBe("notApplicable");
  });

  test.each(["03/04", "le 3 avril", "le 03/04", "15/4", "3 April", "12/03/2026"])("« %s » is a day, done", (text) => {
    expect(said(["x", text, "x"])[1]).toBe("done");
  });

  test.each([
    "à faire",
    "en attente",
    "annulé",
    "annulée le 03/04",
    "cancelled",
    "03/04 ?",
    "avant le 03/04",
    "pour le 3/4",
    "due 12/03",
    "prévu le 03/04",
    "pas le 03/04",
    "pas besoin pour l'instant",
    "pas besoin ?",
    "pas encore besoin",
    "not needed yet",
    "pas besoin de relance",
    "pas reçu",
  ])("« %s » is pending", (text) => {
    expect(said(["x", text, "x"])[1]).toBe("pending");
  });

  test("two numbers are a day where the column writes days, a part where it counts", () => {
    expect(said(["3/4", "03/04", "12/5"])).toEqual(["done", "done", "done"]);
    expect(said(["3/4", "4/4", "2/4"])).toEqual(["pending", "done", "pending"]);
    expect(said(["0/5", "5/5", "1/5"])).toEqual(["pending", "done", "pending"]);
  });
});
