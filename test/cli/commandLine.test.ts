/** `rnq` as a person runs it: real files in, JSON and files out, through the built faceless page and Office.js. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { emptyWorkbook, readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { compareWorkbooks } from "../support/compare/compare";

const ROOT = path.resolve(__dirname, "../..");
const PAGE = path.join(ROOT, "build/cli");
const WORKBOOKS = path.join(ROOT, "test/workbooks");
const workbook = (name: string) => path.join(WORKBOOKS, `${name}.xlsx`);

const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rnq(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await commandLine(argv, PAGE, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

const json = async <T>(...argv: string[]): Promise<T> => {
  const { code, out, error } = await rnq(...argv);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return JSON.parse(out) as T;
};

/** Keeps of `actual` what `expected` speaks of, so that further fields may be there. */
function fieldsOf(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((item, index) => (index < expected.length ? fieldsOf(expected[index], item) : item));
  if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [key, fieldsOf(value, (actual as Record<string, unknown>)[key])]),
    );
  }
  return actual;
}

test.each(readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx")))(
  "inspect finds in %s what a careful reader finds",
  async (name) => {
    const expected = JSON.parse(
      readFileSync(path.join(WORKBOOKS, name.replace(".xlsx", ".expected.json")), "utf8"),
    ) as Record<string, unknown>;
    delete expected.notes;
    // Why a sheet is left aside is a sentence for people; which one is the fact.
    const sheets = (value: unknown) => (value as { sheet: string }[] | undefined)?.map(({ sheet }) => sheet).sort();
    const found = await json<Record<string, unknown>>("inspect", workbook(name.replace(".xlsx", "")), "--json");
    expect(sheets(found.ignoredSheets)).toEqual(expect.arrayContaining(sheets(expected.ignoredSheets) ?? []));
    delete expected.ignoredSheets;
    // Expected files name no logs: they come after what is listed.
    const isLog = ({ kind }: { kind: string }) => kind === "log";
    found.tables = (found.tables as { kind: string }[]).filter((table) => !isLog(table));
    expect(fieldsOf(expected, found)).toEqual(expected);
  },
);

test("a log is told with what it follows, its entries, the last of them and how many were used", async () => {
  const found = await json<{ tables: { kind: string }[] }>("inspect", workbook("dossier-qualite"), "--json");
  expect(found.tables.filter(({ kind }) => kind === "log")).toMatchObject([
    { kind: "log", sheet: "Veille", subject: "watch", entries: 4, last: "2026-10-20", used: 4 },
  ]);
  expect(found).not.toHaveProperty("logs");
});

test.each([
  [["--categories", "OF", "--over-two-days"], 22],
  [["--categories", "OF"], 21],
  [["--categories", "OF", "--certifying", "--work-linked", "--workplace", "--subcontracts", "--over-two-days"], 28],
  [["--categories", "CFA", "--date", "2026-10-31"], 31],
  [["--categories", "CFA", "--subcontracts", "--date", "2026-11-01"], 33],
  [["--categories", "BC", "--new-entrant"], 21],
  [["--categories", "OF", "--over-two-days", "--subcontractor", "only"], 20],
  [[], 22],
] as [string[], number][])("scope %j applies %i indicators", async (options, count) => {
  const scope = await json<{ supposed: boolean; indicators: { applies: boolean; reason?: string }[] }>(
    "scope",
    ...options,
    "--json",
  );
  expect(scope.indicators.filter(({ applies }) => applies)).toHaveLength(count);
  expect(scope.indicators.filter(({ applies, reason }) => !applies && !reason)).toEqual([]);
  expect(scope.supposed).toBe(options.length === 0);
});

test("a report writes the three sheets, and detach gives the workbook back", async () => {
  const [report, detached] = [path.join(folder, "report.xlsx"), path.join(folder, "detached.xlsx")];
  const input = path.join(folder, "mien.xlsx");
  copyFileSync(workbook("dossier-qualite"), input);
  const result = await json<{ applicable: number; findings: object }>(
    "report",
    input,
    "--categories",
    "OF",
    "--certifying",
    "--over-two-days",
    "--out",
    report,
    "--json",
  );
  expect(result.applicable).toBe(25);
  expect(Object.keys(result)).toEqual([
    "referential",
    "scope",
    "tracker",
    "withheld",
    "indicators",
    "criteria",
    "progress",
    "proven",
    "applicable",
    "findings",
    "toConfirm2026",
    "missing",
    "journey",
    "warnings",
    "audit",
    "leftOut",
    "sessionFindings",
  ]);
  expect(readFileSync(input)).toEqual(readFileSync(workbook("dossier-qualite")));

  const { sheets } = readWorkbook(readFileSync(report), "report.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Synthèse avant audit", "Dossier de preuves", "Parcours stagiaire"]),
  );
  const formulas = sheets
    .filter(({ name }) => /Synthèse|Dossier|stagiaire/.test(name))
    .flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula)));
  expect(formulas).toEqual([]);

  expect((await rnq("detach", report, "--out", detached)).code).toBe(0);
  expect(compareWorkbooks(readFileSync(workbook("dossier-qualite")), readFileSync(detached))).toEqual([]);
});

test("the saved scope is used again, and the date alone keeps it", async () => {
  const out = path.join(folder, "cfa.xlsx");
  await json(
    "report",
    workbook("cfa-33-indicateurs"),
    "--categories",
    "CFA",
    "--date",
    "2027-03-04",
    "--out",
    out,
    "--json",
  );
  expect((await json<{ applicable: number }>("report", out, "--json")).applicable).toBe(32);
  expect(
    await json<{ applicable: number; referential: string }>("report", out, "--date", "2026-10-01", "--json"),
  ).toMatchObject({ applicable: 31, referential: "2019" });
});

test("eval answers formulas over the workbook, native ones, spilled ones and errors", async () => {
  const values = await json<unknown[]>(
    "eval",
    workbook("suivi-formatrice-independante"),
    "--json",
    "--formula",
    "=RNQ.STATUS()",
    "--formula",
    "=RNQ.SCORE('Suivi Qualiopi'!A1:G23;3)",
    "--formula",
    "=SUM(1,2;3)",
    "--formula",
    "=RNQ.MISSING('Suivi Qualiopi'!A1:G23;7)",
    "--formula",
    "=RNQ.LABEL(99)",
    "--formula",
    '=RNQ.APPLIES(13;"CFA")',
    "--formula",
    '=RNQ.EVALUATE("Ind. 12";"Conforme";"")',
  );
  expect(values[0]).toMatch(/^10 sur 22\sindicateurs prouvés/);
  expect(values[1]).toBe(0.5);
  expect(values[2]).toBe(6);
  expect((values[3] as unknown[][]).map(([number]) => number)).toEqual([31, 32, 30]);
  expect(values[4]).toEqual({ error: "#N/A", message: expect.stringMatching(/99/) });
  expect(values.slice(5)).toEqual([true, "Preuve manquante"]);
});

test("check gives one line per workbook, and 1 when one needs a person", async () => {
  const { code, out } = await rnq(
    "check",
    workbook("suivi-formatrice-independante"),
    workbook("planning-des-salles"),
    "--json",
  );
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.objectContaining({ file: workbook("suivi-formatrice-independante"), proven: 10, applicable: 22, major: 7 }),
    { file: workbook("planning-des-salles"), error: expect.stringMatching(/Aucun tableau/) },
  ]);
});

test("check counts a workbook with a word to explain as one that needs a person", async () => {
  const name = (word: string) => {
    const book = emptyWorkbook();
    const cells = [
      ["Indicateur", "Statut", "Preuves"],
      ...Array.from({ length: 33 }, (_, at) => [at + 1, at === 4 ? word : "Conforme", `Preuve ${at + 1}`]),
    ];
    cells.forEach((row, at) =>
      book.sheets[0]?.rows.set(at, new Map(row.map((value, column) => [column, { value, style: 0 }]))),
    );
    const file = path.join(folder, `${word}.xlsx`);
    writeFileSync(file, saveWorkbook(book, null));
    return file;
  };
  const asked = await rnq("check", name("Zébulon"), "--json");
  expect(asked.code).toBe(1);
  expect(JSON.parse(asked.out)).toMatchObject({ major: 0, unknown: 1, questions: 1 });
  const plain = await rnq("check", name("Fait"), "--json");
  expect(plain.code).toBe(0);
  expect(JSON.parse(plain.out)).toMatchObject({ major: 0, questions: 0 });
  const { questions } = await json<{ questions: unknown[] }>("inspect", name("Zébulon"), "--json");
  expect(questions).toEqual([
    expect.objectContaining({ type: "statusWord", table: 0, column: "B", word: "Zébulon", rows: [6] }),
  ]);
});

test("check writes a portfolio: the workbook that needs her first on top, what could not be read above all", async () => {
  const out = path.join(folder, "portefeuille.xlsx");
  const names = ["suivi-formatrice-independante", "tableau-32-indicateurs", "planning-des-salles"];
  const { out: printed } = await rnq("check", ...names.map(workbook), "--portfolio", out, "--json");
  const [worst] = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { major: number; progress: number });
  const { sheets, names: defined, settings } = readWorkbook(readFileSync(out), "portefeuille.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Portefeuille"]);
  const value = (row: number, column: number) => sheets[0]!.rows.get(row)?.get(column)?.value;
  expect([4, 5, 6].map((row) => value(row, 0))).toEqual([
    "planning-des-salles.xlsx",
    "suivi-formatrice-independante.xlsx",
    "tableau-32-indicateurs.xlsx",
  ]);
  expect(value(4, 8)).toMatch(/Aucun tableau d’indicateurs/);
  expect([value(5, 1), value(5, 4)]).toEqual([worst!.progress, worst!.major]);
  expect(value(5, 8)).toMatch(/^Majeure probable\u00a0: indicateurs /);
  expect([sheets[0]!.tables[0]?.name, defined.filter(({ name }) => !name.startsWith("_xlnm")), settings.size]).toEqual([
    "RNQ_Portefeuille",
    [],
    0,
  ]);
});

test("an earlier portfolio in the folder is not one of its workbooks", async () => {
  const place = mkdtempSync(path.join(folder, "clients-"));
  copyFileSync(workbook("suivi-formatrice-independante"), path.join(place, "a.xlsx"));
  const out = path.join(place, "portefeuille.xlsx");
  const once = await rnq("check", place, "--portfolio", out, "--json");
  expect(await rnq("check", place, "--portfolio", out, "--json")).toEqual(once);
  expect(once.out.trim().split("\n")).toHaveLength(1);
});

describe("what cannot be done is told in one French line, exit code 2, nothing written", () => {
  const text = path.join(folder, "texte.xlsx");
  const out = path.join(folder, "rien.xlsx");
  beforeAll(() => writeFileSync(text, "Ceci n’est pas un classeur"));
  test.each([
    [["inspect", text, "--json"], /texte\.xlsx/],
    [["inspect", path.join(folder, "absent.xlsx")], /introuvable/],
    [["inspect"], /Il manque le fichier/],
    [["efface", text], /Commande inconnue/],
    [["report", workbook("planning-des-salles"), "--out", out], /Aucun tableau/],
    [["report", workbook("dossier-qualite"), "--categories", "XX", "--out", out], /XX/],
    [["report", workbook("dossier-qualite"), "--couleur", "--out", out], /Option inconnue/],
    [["detach", workbook("dossier-qualite")], /--out/],
    [["inspect", workbook("dossier-qualite"), "--portfolio", out], /Option inconnue/],
    [["check", workbook("dossier-qualite"), "--portfolio", workbook("dossier-qualite")], /jamais modifié/],
    [["detach", workbook("dossier-qualite"), "--out", workbook("dossier-qualite")], /jamais modifié/],
    [["report", workbook("dossier-qualite"), "--out", path.join(folder, "nulle-part", "x.xlsx")], /n’existe pas/],
  ] as [string[], RegExp][])("rnq %j", async (argv, message) => {
    const { code, out: printed, error } = await rnq(...argv);
    expect({ code, printed, lines: error.trim().split("\n").length }).toEqual({ code: 2, printed: "", lines: 1 });
    expect(error).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });
});
