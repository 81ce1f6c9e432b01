/** Words and colours of status in one list: rows, choices, one click each, kept as answers of her tables. */
import type { IndicatorRow, OpenQuestion, Recognition } from "../../../src/tracker/model/recognition";
import { marjolaine, RECOGNITION } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const asked = (word: string, rows: readonly number[], table = 0): OpenQuestion => ({
  type: "statusWord",
  table,
  sheet: RECOGNITION.tables[table]?.sheet ?? "",
  column: "E",
  word,
  rows,
  choices: ["compliant", "partial", "nonCompliant", "todo", "notApplicable", "ignore"],
});
const QUESTIONS = [asked("tip top", [5, 6, 7]), asked("bof", [8])];
const waiting = (row: IndicatorRow): IndicatorRow => {
  const word = QUESTIONS.find(({ rows }) => rows.includes(row.row))?.word;
  return word === undefined ? row : { ...row, statusText: word, status: null };
};
const recognition: Recognition = {
  ...RECOGNITION,
  warnings: [],
  questions: QUESTIONS,
  rows: RECOGNITION.rows.map(waiting),
};
const radio = (word: string, meaning: string): HTMLInputElement => {
  const group = [...document.querySelectorAll("[role=radiogroup]")].find((one) =>
    document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent?.includes(word),
  );
  const found = [...(group?.querySelectorAll("label") ?? [])].find(
    (label) => label.textContent?.replace(/[\u00a0\u202f]/g, " ") === meaning,
  );
  return document.getElementById(found?.getAttribute("for") ?? "") as HTMLInputElement;
};

it("is reached from what is missing, beside the rows whose word is not known", async () => {
  pane = await mounted(marjolaine({ recognition }));
  await pane.click("État");
  await pane.click("Voir ce qui manque");
  expect(pane.words()).toContain("Statut non reconnu : « bof ».");
  await pane.click("Dire comment lire mes statuts");
  expect(pane.heading()).toBe("Vos mots de statut");
  await pane.click("Retour : Ce qui manque");
  expect(pane.heading()).toBe("Ce qui manque");
});

it("is reached from the first screen, and one click settles a word", async () => {
  pane = await mounted(marjolaine({ recognition, settings: { attached: false } }));
  await pane.click("2 mots de statut à préciser");
  expect(pane.heading()).toBe("Vos mots de statut");
  expect(pane.words()).toContain("« tip top »");
  expect(pane.words()).toMatch(/3 lignes de « Suivi » : 5, 6 et 7/);
  expect(pane.words()).toContain("Encore 2 à préciser.");
  await pane.clickOn(radio("tip top", "fait"));
  const [call = ""] = pane.host.calls;
  expect(JSON.parse(call.replace("correct ", ""))).toMatchObject({
    sheet: "Suivi",
    headerRow: 4,
    answered: [],
    statusWords: { "tip top": "compliant" },
  });
  expect(pane.words()).toContain("Encore 1 à préciser.");
  await pane.clickOn(radio("bof", "en cours"));
  expect(pane.words()).toContain("Tout est précisé.");
  await pane.click("Votre tableau");
  expect(pane.control("Voir où j’en suis")).toBeDefined();
});

it("takes an answer back where it could not be kept", async () => {
  pane = await mounted(marjolaine({ recognition, settings: { attached: false } }), {
    correct: () => Promise.reject(new Error("refused")),
  });
  await pane.click("2 mots de statut à préciser");
  await pane.clickOn(radio("bof", "à faire"));
  expect(pane.words()).toContain("Encore 2 à préciser.");
  expect(radio("bof", "à faire").checked).toBe(false);
});

it("asks a word of two tables once, and keeps the answer in both", async () => {
  const tables = [...RECOGNITION.tables];
  const [first] = tables;
  const both = first ? [...tables, { ...first, sheet: "Suite" }] : tables;
  const second = { ...asked("bof", [4], 3), sheet: "Suite" };
  pane = await mounted(
    marjolaine({
      recognition: { ...recognition, tables: both, questions: [...QUESTIONS, second] },
      settings: { attached: false },
    }),
  );
  await pane.click(/mots de statut à préciser/);
  await pane.clickOn(radio("bof", "écart"));
  const [call = ""] = pane.host.calls;
  expect((JSON.parse(call.replace("correct ", "")) as { sheet: string }[]).map(({ sheet }) => sheet)).toEqual([
    "Suivi",
    "Suite",
  ]);
});

describe("colours", () => {
  const [first] = RECOGNITION.tables;
  const coloured: Recognition = {
    ...RECOGNITION,
    warnings: [
      { type: "colourOnly", sheet: "Suivi", text: "92D050", proposal: "compliant" },
      { type: "colourOnly", sheet: "Suivi", text: "00B0F0" },
    ],
    tables: first
      ? [
          {
            ...first,
            colours: [
              { colour: "92D050", status: "compliant", rows: [5, 6] },
              { colour: "00B0F0", status: null, rows: [7] },
            ],
          },
          ...RECOGNITION.tables.slice(1),
        ]
      : [],
  };

  it("are shown with their colour and their name, and confirmed at once", async () => {
    pane = await mounted(marjolaine({ recognition: coloured, settings: { attached: false } }));
    await pane.click("2 couleurs de statut à confirmer");
    expect(pane.words()).toContain("Fond vert 2 lignes de « Suivi » : 5 et 6. Lu pour l’instant : fait.");
    expect(pane.words()).toContain("Fond bleu");
    expect(document.querySelector<HTMLElement>("[style*='146, 208, 80']")).not.toBeNull();
    await pane.click("Confirmer ces couleurs");
    const [call = ""] = pane.host.calls;
    expect(JSON.parse(call.replace("correct ", ""))).toMatchObject({ statusColours: { "92D050": "compliant" } });
    expect(pane.words()).toContain("Encore 1 à préciser.");
  });
});

it("is where the state leads when most words wait", async () => {
  const all = RECOGNITION.rows.map((row) => ({ ...row, statusText: "voir cahier", status: null }));
  pane = await mounted(
    marjolaine({
      recognition: {
        ...recognition,
        rows: all,
        questions: [
          asked(
            "voir cahier",
            all.map(({ row }) => row),
          ),
        ],
      },
    }),
  );
  await pane.click("État");
  expect(pane.words()).toContain("La plupart de vos statuts attendent votre réponse");
  expect(pane.words()).not.toMatch(/\d %|\d sur \d/);
  await pane.click("Dire comment lire mes statuts");
  expect(pane.heading()).toBe("Vos mots de statut");
  expect(pane.words()).toMatch(/22 lignes de « Suivi » : 5, 6, 7, 8, 9, 10…/);
});
