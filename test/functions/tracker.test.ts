/** RNQ.SCORE, MISSING, FORECAST, JOURNEY and DUE over ranges: the same figures as the pane, from values alone. */
import { trackerOf } from "../../src/tracker/model/tracker";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Fault } from "../../src/functions/values/faults";
import { gravities, states } from "../../src/text/states";
import { assess } from "../../src/tracker/report/assess";
import { addDays, dateToSerial } from "../../src/tracker/cells/dates";
import { recognise } from "../../src/tracker/recognise";
import { scopeToText } from "../../src/tracker/scope/text";
import { TITLES, TRAINER } from "../support/cells";
import { day, scope } from "../tracker/support";
import { due, evaluateIn, forecast, journey, missing, score } from "./asked";
import { cell, FRENCH, range, sheetOf, tableRange, workbook } from "./support";

const TODAY = day("2026-11-24");
const DATE = cell(dateToSerial(TODAY));
const FILES = readdirSync(path.resolve(__dirname, "../workbooks")).filter((name) => name.endsWith(".xlsx"));
const SCOPES = [
  scope(),
  scope({ categories: ["OF", "CFA"], certifying: true, workLinked: true, workplace: true, subcontracts: true }),
];

const trackers = FILES.map((file) => {
  const grid = workbook(`test/workbooks/${file}`);
  return { file, grid, recognition: recognise(grid) };
}).filter(({ recognition }) => recognition.tables.some(({ kind }) => kind === "indicators"));

function argumentsOf({ grid, recognition }: (typeof trackers)[number]) {
  const find = (kind: string) => recognition.tables.find((table) => table.kind === kind);
  const register = find("proofRegister");
  return {
    tracker: tableRange(grid, find("indicators")!),
    register: register ? tableRange(grid, register) : undefined,
  };
}

// Excel for Windows hands over 0 for 0 % as for an empty cell: where statuses are percentages, only the web tells.
const toldApart = trackers.filter(({ recognition }) => !recognition.rows.some(({ statusText }) => statusText === 0));

describe.each(toldApart)("a cell agrees with the pane on $file", (one) => {
  const { tracker, register } = argumentsOf(one);

  test.each(SCOPES)("under scope %#", (hers) => {
    const pane = assess(trackerOf(one.recognition, hers, TODAY));
    const text = cell(scopeToText(hers));
    expect(score(tracker, undefined, text, register, DATE)).toBeCloseTo(pane.progress ?? NaN, 12);
    for (const { number, progress } of pane.criteria) {
      expect(score(tracker, cell(number), text, register, DATE)).toBeCloseTo(progress, 12);
    }
    const count = (measure: string, criterion?: number) =>
      score(tracker, criterion === undefined ? undefined : cell(criterion), text, register, DATE, cell(measure));
    const { major, minor, minorAtBest, unknown } = pane.findings;
    expect(
      ["prouvés", "applicables", "majeures", "mineures", "non renseignés"].map((measure) => count(measure)),
    ).toEqual([pane.proven, pane.applicable, major.length, minor.length + minorAtBest.length, unknown.length]);
    expect(count("à relire")).toBe(pane.indicators.filter(({ state }) => state === "toReview").length);
    for (const { number, proven, applicable } of pane.criteria)
      expect([count("proven", number), count("Applicable", number)]).toEqual([proven, applicable]);
    expect(() => count("le double")).toThrow("n’est pas une mesure");
    const listed = missing(tracker, undefined, text, register, DATE);
    expect(listed.map(([number]) => number)).toEqual(pane.missing.map(({ number }) => number));
    const found = forecast(tracker, text, register, DATE);
    const those = (word: string) =>
      found.filter(([number, gravity]) => gravity === word && number !== "").map(([number]) => number);
    expect(those(gravities.fr.major)).toEqual(pane.findings.major);
    expect(those(gravities.fr.minor)).toEqual(pane.findings.minor);
    expect(those(gravities.fr.minorAtBest)).toEqual(pane.findings.minorAtBest);
    expect(those(FRENCH.notFilledIn)).toEqual(pane.findings.unknown);
  });
});

describe("over Atelier Marjolaine", () => {
  const grid = workbook("assets/samples/atelier-marjolaine.xlsx");
  const suivi = range(sheetOf(grid, "Suivi"), "B4:G26");
  const registre = range(sheetOf(grid, "Registre"), "A3:D44");
  const parcours = range(sheetOf(grid, "Parcours"), "A4:E12");

  test("without a scope only its rows count", () => {
    expect(score(suivi, undefined, undefined, registre)).toBeCloseTo(
      score(suivi, undefined, cell("actions de formation; plus de 2 jours"), registre),
      12,
    );
    expect(missing(suivi, cell(7), undefined, registre).map(([number]) => number)).toEqual([31, 30]);
  });

  test("what is missing has three columns, a criterion without anything missing says so in one cell", () => {
    for (const row of missing(suivi, undefined, undefined, registre)) expect(row.length).toBe(3);
    expect(missing(suivi, cell("Critère 2"), undefined, registre)).toEqual([["Rien ne manque."]]);
  });

  test("the line of a row is not told: a range does not know where it lies", () => {
    const what = missing(suivi, undefined, undefined, registre).map((row) => String(row[2]));
    expect(what.filter((text) => /ligne/.test(text))).toEqual([]);
  });

  test("age is judged only with a date", () => {
    const at = (date: unknown) => forecast(suivi, undefined, registre, date).length;
    expect(at(undefined)).toBe(at(cell("2026-11-24")));
  });

  test("what has no finding is said empty only where it is", () => {
    const words = suivi.map((line) => line.map((one, column) => (column === 3 && line[0] === 18 ? "tip-top" : one)));
    const said = forecast(words, undefined, registre)
      .filter(([, gravity]) => gravity === FRENCH.notFilledIn)
      .map(([number, , why]) => `${number} ${why}`.replaceAll("\u00a0", " "));
    expect(said).toContain("18 À préciser : statut non reconnu, pas de constat.");
    expect(said).toContain("22 À renseigner : non renseigné, pas de constat.");
  });

  test("a row in error spoils no other", () => {
    const broken = suivi.map((row, index) => (index === 3 ? row.map(() => ({ code: "#REF!" })) : row));
    const before = missing(suivi, undefined, undefined, registre);
    expect(missing(broken, undefined, undefined, registre)).toEqual(before);
  });

  test("the journey has a row per step: step, documents, indicators, what is missing", () => {
    const steps = journey(parcours);
    expect(steps.length).toBe(8);
    expect(steps[0]).toEqual(["Premier contact", "Fiche programme, page du site", "1, 2", ""]);
    expect(String(steps[7]![3])).toMatch(/^Aucune trace/);
  });

  test("an empty cell as null or as 0 gives the same", () => {
    const withNull = (rows: unknown[][]) => rows.map((row) => row.map((value) => (value === 0 ? null : value)));
    expect(missing(withNull(suivi), undefined, undefined, withNull(registre))).toEqual(
      missing(suivi, undefined, undefined, registre),
    );
    expect(journey(withNull(parcours))).toEqual(journey(parcours));
  });
});

describe("deadlines", () => {
  const grid = workbook("test/workbooks/suivi-formatrice-independante.xlsx");
  const sheet = sheetOf(grid, "Suivi Qualiopi");
  const suivi = tableRange(
    grid,
    recognise(grid).tables.find(({ kind }) => kind === "indicators")!,
  );

  test("come nearest first, as dates in text, with the indicator and what is due", () => {
    const all = due(suivi);
    expect(all.length).toBeGreaterThan(1);
    const order = all.map((row) => String(row[0]).split("/").reverse().join(""));
    expect(order).toEqual([...order].sort());
    for (const row of all)
      expect(row).toEqual([
        expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
        expect.any(Number),
        expect.stringMatching(/^(Indicateur|Fin de validité|À relire)/),
      ]);
    expect(sheet.name).toBe("Suivi Qualiopi");
  });

  test("with a date, what is late or within the days is kept", () => {
    const all = due(suivi).map((row) => String(row[0]).split("/").reverse().join("-"));
    const first = cell(all[0]);
    const dayAfter = addDays(day(all[0]!), 1);
    expect(due(suivi, cell(1), first).length).toBe(all.filter((date) => date <= dayAfter).length);
    expect(due(suivi, cell(3650), first).length).toBe(all.length);
    expect(due(suivi, cell(1), cell("2001-01-01"))).toEqual([["Rien à échéance."]]);
  });

  test("a number of days that is none says what was expected", () => {
    expect(() => due(suivi, cell("bientôt"))).toThrow(/nombre de jours/);
    expect(() => due(suivi, cell(-1))).toThrow(/nombre de jours/);
  });
});

test.each([
  ["a single cell", [[1]]],
  [
    "an empty range",
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["a table of something else", range(workbook("test/workbooks/planning-des-salles.xlsx").sheets[0]!, "A1:F20")],
  ["errors alone", [[{ code: "#N/A" }, { code: "#REF!" }]]],
  ["nothing", undefined],
])("%s is no tracker and no journey: #N/A with a sentence", (_, values) => {
  for (const compute of [
    () => score(values),
    () => missing(values),
    () => forecast(values),
    () => due(values),
    () => journey(values),
  ]) {
    expect(compute).toThrow(Fault);
    expect(compute).toThrow(/avec sa ligne d’en-têtes/);
  }
});

test("a criterion that is none says what was expected", () => {
  const { tracker } = argumentsOf(trackers[0]!);
  for (const wrong of [8, 0.5, "accueil", true]) {
    expect(() => score(tracker, cell(wrong))).toThrow(/n’est pas un critère.*1 à 7/);
  }
});

describe.each(trackers)("the state column agrees with the pane on $file", ({ grid, recognition, file }) => {
  test("row by row, where an indicator has one row and its own cells say all", () => {
    const table = recognition.tables.findIndex(({ kind }) => kind === "indicators");
    const columns = recognition.tables[table]!.columns;
    if (columns.status === undefined || columns.indicator === undefined || recognition.register.length > 0) return;
    const hers = scope();
    const pane = assess(trackerOf(recognition, hers, TODAY));
    const sheet = sheetOf(grid, recognition.tables[table]!.sheet);
    const at = (column: string, row: number) => range(sheet, `${column}${row}:${column}${row}`);
    const rows = recognition.rows.filter(
      (row) => row.table === table && row.indicators.length === 1 && row.lastRow === undefined,
    );
    const alone = rows.filter(
      (row) => recognition.rows.filter((other) => other.indicators.includes(row.indicators[0]!)).length === 1,
    );
    for (const row of alone.filter((one) => columns.applicable === undefined || one.status !== "notApplicable")) {
      if (row.statusText === 0) continue; // as above
      const proofs = columns.proofs?.map((column) => at(column, row.row)[0]![0]);
      const state = evaluateIn("fr")(
        row.indicators.map((number) => [number]),
        at(columns.status, row.row),
        proofs && [proofs],
        cell(scopeToText(hers)),
        DATE,
      )[0]![0];
      const expected = pane.indicators.find(({ number }) => number === row.indicators[0])!;
      expect({ file, row: row.row, state }).toEqual({ file, row: row.row, state: states.fr[expected.state] });
    }
  });
});

test("several clients in one range are not judged as one: the fault names them", () => {
  const headers = ["Client", "Indicateur", "Intitulé", "Statut", "Preuves"];
  const rows = ["Aubépine", "Bruyère", "Capucine"].flatMap((client, at) =>
    TRAINER.map((one) => [client, one, TITLES[one], at === 0 ? "Conforme" : "À faire", "Note"]),
  );
  const call = () => score([headers, ...rows]);
  expect(call).toThrow(Fault);
  expect(call).toThrow(/Aubépine.*Bruyère.*Capucine/);
  expect(() => missing([headers, ...rows])).toThrow(/Aubépine/);
  expect(score([headers, ...rows.slice(0, TRAINER.length)])).toBeGreaterThan(0);
});
