/** The state column beside her table: filled, grown with the table, offered for a plain range, taken away alone. */
import { createHost, createLiveStatus, type TrackerHost } from "../../src/excel";
import { states } from "../../src/text/states";
import { cellAddress } from "../../src/tracker/cells/address";
import { blankBook, blankSheet } from "../../src/workbench/book/blank";
import type { BookData, BookValue } from "../../src/workbench/book/types";
import { contentOf } from "../excel/workbooks";
import { eventually } from "../support/eventually";
import { day } from "../tracker/support";
import { openTyped, type Typed } from "./typed";

const TODAY = day("2026-11-24");
const HEADER = ["N°", "Indicateur", "Statut", "Preuves"];
const ROWS: readonly (readonly BookValue[])[] = [
  [1, "Information du public", "Conforme", "Page du site"],
  [2, "Indicateurs de résultats", "Conforme", null],
  [4, "Analyse du besoin", "En cours", null],
  [5, "Objectifs de la prestation", "À faire", null],
  [6, "Contenus et modalités", "Conforme", "Programme"],
  [31, "Traitement des réclamations", null, null],
];

/** Six indicators from row 3 on, as a plain range or as an Excel table, with or without a register beside. */
function tracker({ table = false, register = false } = {}): BookData {
  const book = blankBook("Suivi.xlsx");
  const sheetOf = (id: string, name: string, top: number, rows: readonly (readonly BookValue[])[]) => {
    const sheet = blankSheet(id, name);
    rows.forEach((row, at) =>
      sheet.rows.set(
        top + at,
        new Map(row.flatMap((value, column) => (value === null ? [] : [[column, { value, style: 0 }] as const]))),
      ),
    );
    return sheet;
  };
  const suivi = sheetOf("s1", "Suivi d'été", 2, [HEADER, ...ROWS]);
  if (table)
    suivi.tables.push({
      id: 1,
      name: "Suivi",
      area: { top: 2, left: 0, bottom: 8, right: 3 },
      hasHeader: true,
      hasTotals: false,
      columns: HEADER.map((name) => ({ name })),
      showFilter: true,
    });
  book.sheets = [suivi];
  if (register)
    book.sheets.push(
      sheetOf("s2", "Registre", 0, [
        ["Document", "Indicateurs concernés", "Date du document"],
        ["Programme", "6", 46_300],
        ["Site", "1", 46_300],
        ["Enquête", "2", 46_300],
        ["Devis", "4", 46_300],
      ]),
    );
  book.activeSheet = "s1";
  return book;
}

let typed: Typed;
let host: TrackerHost;
async function open(book: BookData): Promise<void> {
  typed = await openTyped(book);
  host = createHost(
    () => TODAY,
    "fr",
    () => () => undefined,
  );
}
afterEach(() => {
  typed.live.setLiveStatus(null);
  typed.close();
});

const attach = (names = false) => host.attach({ names, stateColumn: true });
/** What the column shows, its header first. */
async function column(rows = ROWS.length): Promise<BookValue[]> {
  await typed.workbench.host.calculation.settled();
  return typed.shown(`E3:E${3 + rows}`).flat();
}
const formulaAt = (address: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const sheet = typed.workbench.book.sheetNamed("Suivi d'été")!;
  return typed.workbench.book.cell(sheet.id, Number(row) - 1, letters!.charCodeAt(0) - 65)?.formula;
};
/** Rows for `rows.add`: null leaves a cell to Excel, which its types do not say. */
const inTable = (rows: readonly (readonly BookValue[])[]) => rows.map((row) => [...row, null]) as string[][];
const FILLED = ["État RNQ", "Prouvé", "Preuve manquante", "En cours", "À faire", "Prouvé", "Non renseigné"];

test.each([
  ["a plain range", false],
  ["an Excel table", true],
])("beside %s it holds RNQ.EVALUATE, row by row, and says what the pane says", async (_, table) => {
  await open(tracker({ table }));
  await attach();
  expect(await column()).toEqual(FILLED);
  expect(formulaAt("E4")).toBe("=RNQ.EVALUATE(A4,C4,D4)");
  const { assessment } = await host.read();
  expect(FILLED.slice(1)).toEqual(
    ROWS.map(([number]) => states.fr[assessment.indicators.find((one) => one.number === number)!.state]),
  );
});

test("with the two names its formulas take them, so that they keep to her scope and day", async () => {
  await open(tracker());
  await attach(true);
  expect(formulaAt("E4")).toBe("=RNQ.EVALUATE(A4,C4,D4,RNQ_Perimetre,RNQ_Date)");
  expect(await column()).toEqual(FILLED);
});

test("where proofs lie in a register the row alone cannot tell: the column says what the pane says, with RNQ.STATUS", async () => {
  await open(tracker({ register: true }));
  typed.live.setLiveStatus(createLiveStatus(host));
  await attach();
  expect(formulaAt("E5")).toBe("=RNQ.STATUS(A5)");
  const { assessment } = await host.read();
  const pane = ROWS.map(([number]) => states.fr[assessment.indicators.find((one) => one.number === number)!.state]);
  expect(pane.slice(0, 3)).toEqual(["Prouvé", "Prouvé", "En cours"]);
  await eventually(async () => (await column()).slice(1).join() === pane.join());
});

test("an Excel table that grows fills the column by itself", async () => {
  await open(tracker({ table: true }));
  await attach();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Suivi").rows.add(
      undefined,
      inTable([
        [32, "Amélioration continue", "Conforme", "Plan d'actions"],
        [30, "Appréciations", "OK", null],
      ]),
    );
    await context.sync();
  });
  expect((await column(8)).slice(-2)).toEqual(["Prouvé", "Preuve manquante"]);
  expect(formulaAt("E10")).toBe("=RNQ.EVALUATE(A10,C10,D10)");
  const snapshot = await host.read();
  expect(snapshot.rowsWithoutState).toBe(0);
  expect(snapshot.recognition.rows.length).toBe(8);
});

test("rows added below a plain range are counted, and filled on a click; what she wrote there stays", async () => {
  await open(tracker());
  await attach();
  await typed.type("A10", [
    [32, "Amélioration continue", "Conforme", "Plan d'actions"],
    [30, "Appréciations", "OK", null],
    [12, "Engagement", "OK", null],
  ]);
  await typed.type("E12", [["à voir"]]);
  expect((await host.read()).rowsWithoutState).toBe(2);
  expect((await column(9)).slice(-3)).toEqual([null, null, "à voir"]);
  expect(await host.stateColumn("extend")).toEqual({ what: "stateColumn", sheets: ["Suivi d'été"] });
  expect((await column(9)).slice(-3)).toEqual(["Prouvé", "Preuve manquante", "à voir"]);
  expect((await host.read()).rowsWithoutState).toBe(0);
  await expect(host.stateColumn("extend")).rejects.toThrow(/déjà leur état/);
});

test("a row inserted in the middle of a plain range is offered too", async () => {
  await open(tracker());
  await attach();
  typed.workbench.book.shift("s1", { kind: "insertRows", at: 5, count: 1, from: 0, to: 16_383 }, "user");
  await typed.type("A6", [[8, "Positionnement", "Conforme", "Fiche"]]);
  expect((await host.read()).rowsWithoutState).toBe(1);
  await host.stateColumn("extend");
  expect(formulaAt("E6")).toBe("=RNQ.EVALUATE(A6,C6,D6)");
  expect((await column(7))[3]).toBe("Prouvé");
});

/** The row of one indicator in the pane, and in the column. */
async function bothSay(number: number, row: number): Promise<[string, BookValue]> {
  const { assessment } = await host.read();
  return [states.fr[assessment.indicators.find((one) => one.number === number)!.state], (await column(row))[row - 3]!];
}

test("without the names a row against her scope makes the column say her scope itself, as an Excel table and as a plain range", async () => {
  for (const table of [false, true]) {
    const book = tracker({ table });
    book.sheets[0]!.rows.get(8)!.set(2, { value: "N/A", style: 0 });
    await open(book);
    await attach();
    expect(formulaAt("E9")).toMatch(/^=RNQ\.EVALUATE\(A9,C9,D9,"profil supposé; .*","2026-11-24"\)$/);
    expect(await bothSay(31, 9)).toEqual(["À faire", "À faire"]);
    if (!table) typed.close();
  }
});

test("when what she says to the pane makes another state, those rows alone are offered, renewed on a click, and taken back", async () => {
  await open(tracker());
  await attach();
  // Out of her scope once she says it: alternance only.
  await typed.type("A10", [[13, "Coordination", "Conforme", "Carnet"]]);
  await typed.type("E10", [["=RNQ.EVALUATE(A10,C10,D10)"]]);
  expect(await bothSay(13, 10)).toEqual(["Non applicable", "Prouvé"]);
  expect((await host.read()).rowsWithoutState).toBe(1);
  await host.stateColumn("extend");
  expect(await bothSay(13, 10)).toEqual(["Non applicable", "Non applicable"]);
  expect((await host.read()).rowsWithoutState).toBe(0);
  expect(formulaAt("E4")).toBe("=RNQ.EVALUATE(A4,C4,D4)");
  await host.undo();
  expect(formulaAt("E10")).toBe("=RNQ.EVALUATE(A10,C10,D10)");
});

test("after she repaired a number or gave a word its meaning, the column agrees, or is offered anew", async () => {
  const book = tracker();
  const sheet = book.sheets[0]!;
  // 6/10, which Excel made a date of: 6 October 2025.
  sheet.rows.set(
    9,
    new Map<number, { value: BookValue; style: number }>([
      [0, { value: 45_936, style: 0 }],
      [1, { value: "Moyens", style: 0 }],
      [2, { value: "Zinzolin", style: 0 }],
      [3, { value: "Bail", style: 0 }],
    ]),
  );
  await open(book);
  await attach(true);
  const { recognition } = await host.read();
  const { headerRow, columns } = recognition.tables[0]!;
  const answer = {
    sheet: "Suivi d'été",
    headerRow,
    kind: "indicators" as const,
    columns: [{ role: "indicator" as const, column: columns.indicator!, header: "N°" }],
  };
  await host.correct({ ...answer, answered: ["repair"], repairs: { 45936: "10" } });
  await host.correct({ ...answer, answered: [], statusWords: { Zinzolin: "compliant" } });
  await typed.workbench.host.calculation.settled();
  expect(await bothSay(10, 10)).toEqual(["Prouvé", "Prouvé"]);
  const before = (await host.read()).rowsWithoutState!;
  if (before > 0) await host.stateColumn("extend");
  expect((await host.read()).rowsWithoutState).toBe(0);
  expect(await bothSay(10, 10)).toEqual(["Prouvé", "Prouvé"]);
});

test.each([
  ["an end of validity that has passed", "Date de fin de validité", 45_000],
  ["scores out of four", null, null],
])("with %s the column says what the pane says", async (_, header, value) => {
  const book = tracker();
  const sheet = book.sheets[0]!;
  if (header !== null) {
    sheet.rows.get(2)!.set(4, { value: header, style: 0 });
    sheet.rows.get(3)!.set(4, { value, style: 0 });
  } else {
    for (let row = 2; row < 9; row += 1) {
      const cells = sheet.rows.get(row)!;
      cells.set(2, { value: row === 2 ? "Note sur 4" : (row - 2) % 5, style: 0 });
    }
  }
  await open(book);
  typed.live.setLiveStatus(createLiveStatus(host));
  // Points may say anything: what they are is asked first.
  if (header === null)
    await host.correct({
      sheet: "Suivi d'été",
      headerRow: 3,
      kind: "indicators",
      columns: [{ role: "status", column: "C", header: "Note sur 4" }],
      answered: ["status"],
    });
  await attach();
  const { assessment } = await host.read();
  const pane = ROWS.map(([number]) => states.fr[assessment.indicators.find((one) => one.number === number)!.state]);
  const beside = header === null ? "E" : "F";
  await eventually(async () => {
    await typed.workbench.host.calculation.settled();
    return typed.shown(`${beside}4:${beside}9`).flat().join() === pane.join();
  });
  expect(new Set(pane).size).toBeGreaterThan(2);
});

test("names of an earlier day, or of a header since renamed, are told where that changes an answer", async () => {
  const book = tracker({ register: true });
  book.sheets[1]!.rows.get(0)!.set(3, { value: "Fin de validité", style: 0 });
  book.sheets[1]!.rows.get(1)!.set(3, { value: 46_360, style: 0 });
  await open(book);
  let today = TODAY;
  host = createHost(
    () => today,
    "fr",
    () => () => undefined,
  );
  await host.attach({ names: true, stateColumn: false });
  const told = async () => {
    const { namesOutdated, namesDisagree } = await host.read();
    return [namesOutdated, namesDisagree];
  };
  expect(await told()).toEqual([false, false]);
  today = day("2026-11-28");
  expect(await told()).toEqual([true, false]);
  // The programme of indicator 6 ends on 4 December 2026.
  today = day("2026-12-10");
  expect(await told()).toEqual([true, true]);
  await host.attach({ names: true, stateColumn: false });
  expect(await told()).toEqual([false, false]);
  await host.correct({
    sheet: "Suivi d'été",
    headerRow: 3,
    kind: "indicators",
    columns: [
      { role: "indicator", column: "A", header: "N°" },
      { role: "status", column: "C", header: "Statut" },
    ],
    answered: ["status"],
  });
  await typed.type("C3", [["Où j'en suis"]]);
  expect(await told()).toEqual([true, true]);
});

test("a co-author who types in the column between our reading and our writing keeps what was typed", async () => {
  for (let number = 2, happened = true; happened; number += 1) {
    await open(tracker());
    await attach();
    await typed.type("A10", [[32, "Amélioration continue", "Conforme", "Plan d'actions"]]);
    let asked = 0;
    happened = false;
    typed.workbench.setFault((_request, body) => {
      if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
      happened = true;
      typed.workbench.book.write("s1", 9, 4, [[{ value: "Saisi" }]], "user");
      return null;
    });
    const error: unknown = await host.stateColumn("extend").then(
      () => null,
      (thrown: unknown) => thrown,
    );
    typed.workbench.setFault(() => null);
    if (happened) {
      expect(typed.shown("E10")).toEqual([["Saisi"]]);
      expect(String(error)).toMatch(/recommencez|déjà leur état/i);
    }
    typed.live.setLiveStatus(null);
    if (happened) typed.close();
  }
});

test("an extension is taken back, and leaves the column that was", async () => {
  await open(tracker());
  await attach();
  await typed.type("A10", [[32, "Amélioration continue", "Conforme", "Plan d'actions"]]);
  await host.stateColumn("extend");
  await host.undo();
  expect((await column(7)).slice(-2)).toEqual(["Non renseigné", null]);
  expect((await host.read()).rowsWithoutState).toBe(1);
});

test.each([
  ["a plain range", false],
  ["an Excel table", true],
])("it goes alone, beside %s, and leaves her cells as they were", async (_, table) => {
  await open(tracker({ table }));
  await host.attach({ names: false, stateColumn: false });
  const before = contentOf(typed.workbench.book) as { settings: unknown };
  await attach();
  await host.stateColumn("remove");
  const after = contentOf(typed.workbench.book) as { settings: unknown };
  expect({ ...after, settings: null }).toEqual({ ...before, settings: null });
  expect((await host.read()).stateColumn).toBe(false);
  await expect(host.stateColumn("remove")).rejects.toThrow(/n’est plus dans votre tableau/);
  await host.undo();
  expect(await column()).toEqual(FILLED);
});

describe("in an Excel table, where Excel keeps one formula for a whole column", () => {
  const withRow = (row: readonly BookValue[], at = 5): BookData => {
    const book = tracker({ table: true });
    const { rows } = book.sheets[0]!;
    rows.set(
      at,
      new Map(row.flatMap((value, column) => (value === null ? [] : [[column, { value, style: 0 }] as const]))),
    );
    return book;
  };
  const tableOf = () => typed.workbench.book.data.sheets[0]!.tables[0]!;

  test("a section row without a number takes the formula too, and shows nothing", async () => {
    await open(withRow([null, "Critère 2 : identification des objectifs", null, null]));
    await attach();
    expect(tableOf().columns.map(({ name }) => name)).toEqual([...HEADER, "État RNQ"]);
    expect((await column())[3]).toBe("");
    expect(formulaAt("E6")).toBe("=RNQ.EVALUATE(A6,C6,D6)");
    expect((await host.read()).rowsWithoutState).toBe(0);
    await host.remove();
    expect(tableOf().columns.map(({ name }) => name)).toEqual(HEADER);
  });

  test.each<[string, readonly BookValue[]]>([
    ["a section row with a text of its own", ["Critère 2", "Identification des objectifs", null, null]],
    ["a row that needs a formula of its own", [45_936, "Moyens", "Conforme", "Bail"]],
  ])("with %s the column stands outside the table, apart from it", async (_, row) => {
    await open(withRow(row));
    if (typeof row[0] === "number") {
      const { recognition } = await host.read();
      const { headerRow } = recognition.tables[0]!;
      await host.correct({
        sheet: "Suivi d'été",
        headerRow,
        kind: "indicators",
        columns: [{ role: "indicator", column: "A", header: "N°" }],
        answered: ["repair"],
        repairs: { 45936: "10" },
      });
    }
    await attach();
    await typed.workbench.host.calculation.settled();
    expect(tableOf().columns.map(({ name }) => name)).toEqual(HEADER);
    expect(formulaAt("E4")).toBeUndefined();
    const shown = typed.shown("F3:F9").flat();
    expect(shown[0]).toBe("État RNQ");
    expect(shown[1]).toBe("Prouvé");
    if (typeof row[0] !== "number") expect(shown[3]).toBeNull();
    expect((await host.read()).rowsWithoutState).toBe(0);
    await host.remove();
    expect(
      typed
        .shown("F3:F9")
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });

  test("a column that was in the table leaves it once its rows need different formulas, is said so, and is never out of date", async () => {
    await open(withRow([10, "Moyens", "Zinzolin", "Bail"]));
    await attach();
    expect(formulaAt("E6")).toBeDefined();
    await typed.type("A6", [[45_936]]);
    await host.correct({
      sheet: "Suivi d'été",
      headerRow: 3,
      kind: "indicators",
      columns: [{ role: "indicator", column: "A", header: "N°" }],
      answered: ["repair"],
      repairs: { 45936: "10" },
    });
    expect((await host.read()).rowsWithoutState).toBeGreaterThan(0);
    const { remarks } = await host.stateColumn("extend");
    expect(remarks).toEqual([expect.stringContaining("à droite du tableau Excel")]);
    expect((await host.read()).rowsWithoutState).toBe(0);
    expect(tableOf().columns.map(({ name }) => name)).toEqual(HEADER);
    await expect(host.stateColumn("extend")).rejects.toThrow(/déjà leur état/);
    await host.undo();
    expect((await host.read()).stateColumn).toBe(false);
  });
});

test("removed after her table grew, the column goes whole", async () => {
  await open(tracker({ table: true }));
  await attach();
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("Suivi")
      .rows.add(undefined, inTable([[32, "Amélioration continue", "Conforme", "Plan d'actions"]]));
    await context.sync();
  });
  await host.remove();
  const { rows, tables } = typed.workbench.book.data.sheets[0]!;
  expect(tables[0]!.columns.map(({ name }) => name)).toEqual(HEADER);
  expect([...rows.values()].flatMap((row) => [...row]).filter(([at, { value }]) => at > 3 && value !== null)).toEqual(
    [],
  );
});

test("nothing is written on a protected sheet", async () => {
  await open(tracker());
  await attach();
  await typed.type("A10", [[32, "Amélioration continue", "Conforme", "Plan d'actions"]]);
  typed.workbench.book.data.sheets[0]!.protection = { options: {} } as never;
  await expect(host.stateColumn("extend")).rejects.toThrow(/protégée/);
  expect(formulaAt(cellAddress(9, 4))).toBeUndefined();
});
