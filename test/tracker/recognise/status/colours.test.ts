/** Statuses that fills alone say, and what she writes beside of her colours. */
import { recognise } from "../../../../src/tracker/recognise";
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { colourNamed } from "../../../../src/tracker/recognise/status/legends/colourNames";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

const GREEN = "92D050";
const AMBER = "FFC000";
const RED = "FF0000";
const GREY = "BFBFBF";
const BLUE = "00B0F0";

/** A tracker whose status is a fill, taken in turn ("" for none), with what stands in E1 and below, filled or not. */
function read(fills: readonly string[], beside: readonly (readonly CellValue[])[], own: Record<string, string> = {}) {
  const top = 8;
  const found = recognise(
    workbookOf(
      sheetOf(
        "Suivi",
        [
          ...Array.from({ length: top - 1 }, (_, at) => [
            at === 0 ? "Mon suivi" : null,
            null,
            null,
            null,
            ...(beside[at] ?? []),
          ]),
          ["N°", "Intitulé", "Où j'en suis", "Preuves"],
          ...TRAINER.map((number) => [number, TITLES[number] ?? "", null, `Pièce ${number}`]),
        ],
        {
          fills: {
            ...own,
            ...Object.fromEntries(
              TRAINER.flatMap((_, at) => {
                const fill = fills[at % fills.length] ?? "";
                return fill === "" ? [] : [[`C${at + top + 1}`, fill]];
              }),
            ),
          },
        },
      ),
    ),
  );
  return {
    said: found.rows.slice(0, fills.length).map(({ status }) => status),
    asked: found.warnings.filter(({ type }) => type === "colourOnly").map(({ text, proposal }) => [text, proposal]),
  };
}

const USUAL = ["compliant", "partial", "nonCompliant"];

describe("a legend that names the colours", () => {
  test.each([
    [
      ["VERT : c'est bon", "ORANGE : à finir", "ROUGE : rien encore"],
      ["compliant", "partial", "todo"],
    ],
    [
      ["Vert = fait", "Jaune = il manque un bout", "Rouge = pas commencé"],
      ["compliant", "partial", "todo"],
    ],
    [["Green: done / Amber: in progress / Red: not started"], ["compliant", "partial", "todo"]],
    [
      ["cases vertes : à faire", "en rouge : pas pour moi"],
      ["todo", "partial", "notApplicable"],
    ],
  ] as const)("%j", (lines, statuses) => {
    expect(
      read(
        [GREEN, AMBER, RED],
        lines.map((line) => [line]),
      ),
    ).toEqual({
      said: statuses,
      asked: lines.length === 2 ? [[AMBER, "partial"]] : [],
    });
  });

  test("cell by cell, and for colours that usually mean nothing", () => {
    expect(
      read(
        [BLUE, GREY, ""],
        [
          ["Bleu", "terminé"],
          ["Gris", "à faire"],
        ],
      ).said,
    ).toEqual(["compliant", "todo", "todo"]);
    expect(read([GREEN, RED, ""], [["blanc : pas concerné"], ["vert : ok"], ["rouge : à faire"]]).said).toEqual([
      "compliant",
      "todo",
      "notApplicable",
    ]);
  });

  test("in words that are not understood asks", () => {
    expect(read([GREEN, AMBER, RED], [["Vert : c'est bon"], ["Rouge : voir Martine"]])).toEqual({
      said: ["compliant", "partial", null],
      asked: [
        [AMBER, "partial"],
        [RED, undefined],
      ],
    });
    expect(read([GREEN, AMBER, RED], [["Vert clair : fait"], ["Vert foncé : à relire"]]).said[0]).toBeNull();
  });

  test("orange and yellow are two colours where she names both", () => {
    const lines = [["Orange : à faire"], ["Jaune : en cours"], ["Vert : fait"]];
    expect(read(["ED7D31", "FFFF00", GREEN], lines).said).toEqual(["todo", "partial", "compliant"]);
    expect(read(["ED7D31", "FFEB9C", GREEN], lines).said[1]).toBeNull();
  });
});

test("a legend of another sheet that shows the colours", () => {
  const { sheets, date1904 } = workbookOf(
    sheetOf(
      "Suivi",
      [
        ["N°", "Intitulé", "Où j'en suis", "Preuves"],
        ...TRAINER.map((number) => [number, TITLES[number] ?? "", null, `Pièce ${number}`]),
      ],
      { fills: Object.fromEntries(TRAINER.map((_, at) => [`C${at + 2}`, at % 2 ? RED : GREEN])) },
    ),
    sheetOf("Bonjour", [["Comment lire"], [null, "c'est bon"], [null, "pas commencé"]], {
      fills: { A2: GREEN, A3: RED },
    }),
  );
  const { rows } = recognise({ sheets, date1904 });
  expect(rows.slice(0, 2).map(({ status }) => status)).toEqual(["compliant", "todo"]);
});

describe("a legend that shows the colours", () => {
  const own = { E1: GREEN, E2: AMBER, E3: RED };
  test.each<[string, CellValue[][]]>([
    ["on the words", [["c'est bon"], ["à compléter"], ["pas commencé"]]],
    [
      "beside the words",
      [
        [null, "c'est bon"],
        [null, "à compléter"],
        [null, "pas commencé"],
      ],
    ],
    [
      "with its name on it",
      [
        ["Vert", "c'est bon"],
        ["Orange", "à compléter"],
        ["Rouge", "pas commencé"],
      ],
    ],
  ])("%s", (_, cells) => {
    expect(read([GREEN, AMBER, RED], cells, own)).toEqual({ said: ["compliant", "partial", "todo"], asked: [] });
  });

  test("one beside the other", () => {
    const line = { E2: GREEN, F2: RED, G2: BLUE };
    expect(read([GREEN, RED, BLUE], [[], ["ok", "à faire", "sans objet"]], line).said).toEqual([
      "compliant",
      "todo",
      "notApplicable",
    ]);
  });

  test("one of them in words that are not understood is asked", () => {
    expect(read([GREEN, AMBER, RED], [["fait"], ["Martine"], ["à faire"]], own).said).toEqual([
      "compliant",
      null,
      "todo",
    ]);
  });
});

test("three colours that say who does what say no status: all are asked", () => {
  const { said } = read([GREEN, AMBER, RED], [["Paul"], ["Léa"], ["Zoé"]], { E1: GREEN, E2: AMBER, E3: RED });
  expect(said).toEqual([null, null, null]);
});

test.each<[string, CellValue[][], Record<string, string>]>([
  ["nothing", [], {}],
  ["a title on a colour", [["Suivi à faire"]], { E1: RED }],
  ["how many there are", [["Vert : 12"], ["Orange", 5], ["Rouge : 3 indicateurs"]], {}],
  ["cells that repeat their colours", [["à faire"], ["fait"], ["à faire"]], { E1: RED, E2: GREEN, E3: RED }],
  ["a sentence with a colour in it", [["Les points rouges de l'an dernier : terminé"]], {}],
  ["two colours of what is no status", [["Paul"], ["Léa"]], { E1: GREEN, E2: AMBER }],
])("%s explains no colour", (_, beside, own) => {
  expect(read([GREEN, AMBER, RED], beside, own).said).toEqual(USUAL);
});

test.each([
  ["VERT", "green"],
  ["cases en rouge", "red"],
  ["Light green", "green"],
  ["fond gris", "grey"],
  ["sans couleur", "white"],
  ["vert ou rouge", null],
  ["feu vert du client", null],
  ["Rouget", null],
] as const)("the colour that « %s » names: %s", (text, name) => {
  expect(colourNamed(text)).toBe(name);
});
