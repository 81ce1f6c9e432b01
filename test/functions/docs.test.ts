/** Every example of docs/fonctions.md and of Excel's own completion, calculated in the workbook it speaks of. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionTexts } from "../../src/text/functions";
import { FUNCTIONS } from "../../src/functions/values/table";
import { openTyped, type Result, type Typed } from "./typed";

const MARJOLAINE = "assets/samples/atelier-marjolaine.xlsx";
const STAGIAIRES = "test/workbooks/stagiaires-et-indicateurs.xlsx";
const text = readFileSync(path.resolve(__dirname, "../../docs/fonctions.md"), "utf8");

interface Example {
  readonly formula: string;
  readonly shows: string;
  readonly file: string;
}

/** Rows of tables that start with a formula, and blocks of a formula followed by its result. */
function examples(): Example[] {
  const inTables = [...text.matchAll(/^\| `(=[^`]+)` \| ([^|]*?) \|/gm)].map(([, formula, shows]) => ({
    formula: formula!,
    shows: shows!,
    file: MARJOLAINE,
  }));
  const inBlocks = [...text.matchAll(/```excel\n(=.*)\n```\n```text\n([^`]*)\n```/g)].map(([, formula, shows]) => ({
    formula: formula!,
    shows: shows!,
    file: formula!.includes("Suivi Qualiopi")
      ? "test/workbooks/suivi-formatrice-independante.xlsx"
      : formula!.includes("Stagiaires!")
        ? STAGIAIRES
        : MARJOLAINE,
  }));
  return [...inTables, ...inBlocks];
}

function shown(value: Result): string {
  if (Array.isArray(value)) return value.map((row: readonly Result[]) => row.map(shown).join(" | ")).join("\n");
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  return typeof value === "object" && value !== null ? (value as { error: string }).error : String(value);
}

/** No-break spaces are a matter of the eye; the page and the cell set them each in their way. */
const plain = (one: string) => one.replace(/[\u00a0\u202f]/g, " ");

test("every function has the picture of a result, and every picture is there", () => {
  const pictures = (part: string) =>
    [...part.matchAll(/!\[([^\]]{20,})\]\((images\/fonctions-[a-z-]+\.png)\)/g)].map(([, , file]) => file!);
  const sections = text.split(/^## /m);
  expect(
    FUNCTIONS.filter(({ id }) => pictures(sections.find((part) => part.startsWith(`RNQ.${id}\n`)) ?? "").length === 0),
  ).toEqual([]);
  const missing = pictures(text).filter((file) => !existsSync(path.resolve(__dirname, "../../docs", file)));
  expect(missing).toEqual([]);
});

/** One workbook at a time: the globals of Office.js are those of its page. */
function inWorkbook(file: string): () => Typed {
  let typed: Typed;
  beforeAll(async () => {
    typed = await openTyped(file);
  });
  afterAll(() => typed.close());
  return () => typed;
}

test("the page has examples for every function but the live one", () => {
  const documented = examples()
    .map(({ formula }) => formula)
    .join();
  expect(FUNCTIONS.filter(({ id, result }) => result !== "live" && !documented.includes(`RNQ.${id}(`))).toEqual([]);
  expect(FUNCTIONS.filter(({ id }) => !text.includes(`## RNQ.${id}\n`))).toEqual([]);
});

describe.each([...new Set(examples().map(({ file }) => file))])("in %s", (file) => {
  const typed = inWorkbook(file);
  test.each(examples().filter((example) => example.file === file))("$formula", async ({ formula, shows }) => {
    expect(plain(shown(await typed().evaluate(formula)))).toBe(plain(shows));
  });
});

test("the signature of each function is the one of the table", () => {
  for (const { id, parameters } of FUNCTIONS) {
    const names = parameters.map(({ text: word, optional }) =>
      optional ? `[${functionTexts.fr.arguments[word].name}]` : functionTexts.fr.arguments[word].name,
    );
    expect(text).toContain(`\`RNQ.${id}(${names.join("; ")})\``);
  }
});

describe.each(["fr", "en"] as const)("the example that Excel shows beside a function, in %s", (language) => {
  const ofSessions = (example: string): boolean => example.includes("Stagiaires");
  describe.each([MARJOLAINE, STAGIAIRES])("in %s", (file) => {
    const typed = inWorkbook(file);
    test.each(
      FUNCTIONS.map(({ id }) => ({ id, example: functionTexts[language].functions[id].example })).filter(
        ({ example }) => ofSessions(example) === (file === STAGIAIRES),
      ),
    )("$example", async ({ example }) => {
      // Her ranges under the names that the examples give to an Excel table.
      const formula = example
        .replace(/Suivi\[#(All|Tout)\]/, "Suivi!B4:G26")
        .replace(/Stagiaires\[#(All|Tout)\]/, "Stagiaires!A2:L12")
        .replace(/Parcours\[#(All|Tout)\]/, "Parcours!A4:E12")
        .replace(/(Réponses|Answers)\[#(All|Tout)\]/, '{"Horodateur","Note sur 5";"12/03/2026 10:00",5}');
      const value = await typed().evaluate(formula);
      expect(shown(value)).not.toMatch(/^#/);
      expect(shown(value)).not.toBe("");
    });
  });
});
