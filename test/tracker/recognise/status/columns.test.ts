/** The values of a status column read together, in whole tables: scales, legends, crosses, and what is asked. */
import { recognise } from "../../../../src/tracker/recognise";
import type { CellValue } from "../../../../src/tracker/cells/grid";
import type { Correction } from "../../../../src/tracker/model/recognition";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

/** A tracker of one status column, its words taken in turn. */
function tracker(words: readonly CellValue[], header = "Statut", above: CellValue[][] = [], below: CellValue[][] = []) {
  return workbookOf(
    sheetOf("Suivi", [
      ...above,
      ["N°", "Intitulé", header, "Preuves"],
      ...TRAINER.map((number, index) => [
        number,
        TITLES[number] ?? "",
        words[index % words.length] ?? null,
        `Pièce ${number}`,
      ]),
      ...below,
    ]),
  );
}

/** What each of the words is read as, and the words asked. */
function read(workbook: ReturnType<typeof tracker>, words: readonly CellValue[], corrections: Correction[] = []) {
  const { rows, questions } = recognise(workbook, corrections);
  return {
    said: rows.slice(0, words.length).map(({ status }) => status),
    asked: questions.map(({ word }) => word),
  };
}

describe("scales", () => {
  test.each([
    ["Cotation", ["A", "B", "C", "D"], ["compliant", "partial", null, null], ["C", "D"]],
    ["Cotation (A = conforme, D = inexistant)", ["A", "B", "C", "D"], ["compliant", "partial", "partial", "todo"], []],
    ["Niveau (0-4)", [0, 2, 3, 4], ["todo", "partial", "partial", "compliant"], []],
    ["Niveau sur 4", [0, 1, 3, 2], ["todo", null, "partial", "partial"], ["1"]],
    ["Statut", [0, 1, 0, 4], ["todo", null, "todo", null], ["1", "4"]],
    ["État", ["★★★★★", "★★★☆☆", "☆☆☆☆☆"], ["compliant", "partial", "todo"], []],
    ["Statut", ["vert", "orange", "rouge", "blanc"], ["compliant", "partial", "nonCompliant", "todo"], []],
    ["Statut", ["✅ Plein", "⚠️ Bancroche", "❌ Zinzin"], ["compliant", "partial", "nonCompliant"], []],
    ["Statut", ["C", "NCm", "NCM", "SO"], ["compliant", "partial", "nonCompliant", "notApplicable"], []],
    ["Statut", ["OK", "NC", "EC", "AF"], ["compliant", "nonCompliant", "partial", "todo"], []],
    ["Fait ?", ["oui", "non"], ["compliant", "todo"], []],
    ["Maturité", ["Optimisé", "Maîtrisé", "Initié", "Inexistant"], ["compliant", "compliant", "partial", "todo"], []],
  ] as const)("%s: %j", (header, words, said, asked) => {
    expect(read(tracker(words, header), words)).toEqual({ said, asked });
  });

  test("on a ranked scale, a word below the best rank is no approval", () => {
    const words = ["1 - Démarré", "2 - Déployé", "3 - Optimisé"];
    expect(read(tracker(words), words)).toEqual({ said: ["partial", null, "compliant"], asked: ["2 - Déployé"] });
    expect(read(tracker(["Démarré", "Déployé"]), ["Démarré", "Déployé"]).said).toEqual(["partial", "compliant"]);
  });

  test("the best of the ranks is no code apart, and a word of hers between two ranks is asked: it may be a gap", () => {
    const relit = ["0_rien", "2_en_cours", "4_boucle_et_relu", "9_sans_objet"];
    expect(read(tracker(relit), relit)).toEqual({ said: ["todo", "partial", "compliant", "notApplicable"], asked: [] });
    const words = ["0_rien", "1_en_cours", "2_chez_zoe", "3_termine", "9_ko"];
    expect(read(tracker(words), words).asked).toEqual(["2_chez_zoe"]);
  });

  test("what another row denies is approved, where that is a gap", () => {
    expect(read(tracker(["Go", "No go", "En cours"]), ["Go", "No go", "En cours"]).said).toEqual([
      "compliant",
      "nonCompliant",
      "partial",
    ]);
    expect(read(tracker(["Go", "Stop", "En cours"]), ["Go", "Stop", "En cours"]).said[0]).toBeNull();
  });

  test("one empty star does not say that one star is the most", () => {
    const words = ["☆", "★", "★★★"];
    expect(read(tracker(words), words).said[1]).not.toBe("compliant");
  });

  test("the same word says another thing where the column has another word for it", () => {
    expect(read(tracker(["OK", "Absent"]), ["OK", "Absent"]).said).toEqual(["compliant", "todo"]);
    expect(read(tracker(["OK", "Absent", "À faire"]), ["OK", "Absent", "À faire"])).toEqual({
      said: ["compliant", null, "todo"],
      asked: ["Absent"],
    });
  });
});

test.each([
  [
    ["x", "Zibeline", "à compléter"],
    [null, null, "partial"],
    ["x", "Zibeline"],
  ],
  [
    ["X", "compléments zébrés"],
    [null, null],
    ["X", "compléments zébrés"],
  ],
  [["x", "x", "x", "à compléter"], ["compliant", "compliant", "compliant", "partial"], []],
  [["x", "à faire"], ["compliant", "todo"], []],
] as const)("a cross among as many words that are no yes and no is asked: %j", (words, said, asked) => {
  expect(read(tracker(words), words)).toEqual({ said, asked });
});

describe("a legend of hers", () => {
  const codes = ["R", "T", "P"];
  const said = ["partial", "compliant", "todo"];
  test.each<[string, CellValue[][], CellValue[][]]>([
    ["above", [["R = à retravailler ; T = terminé ; P = pas commencé"], [null]], []],
    ["below", [], [[null], ["R : à retravailler"], ["T : terminé"], ["P : pas commencé"]]],
    ["cell by cell", [["R", "à retravailler"], ["T", "terminé"], ["P", "pas commencé"], [null]], []],
  ])("%s", (_, above, below) => {
    expect(read(tracker(codes, "Statut", above, below), codes)).toEqual({ said, asked: [] });
  });

  test("in a sheet of its own", () => {
    const { sheets, date1904 } = tracker(codes);
    const legend = sheetOf("Légende", [
      ["Code", "Sens"],
      ["R", "à retravailler"],
      ["T", "terminé"],
      ["P", "pas commencé"],
    ]);
    expect(
      recognise({ sheets: [...sheets, legend], date1904 })
        .rows.slice(0, 3)
        .map(({ status }) => status),
    ).toEqual(said);
  });

  test("that explains a code in words of no status leaves it a question", () => {
    const above = [["C = à consulter, T = terminé"], [null]];
    expect(read(tracker(["C", "T"], "Statut", above), ["C", "T"])).toEqual({ said: [null, "compliant"], asked: ["C"] });
  });

  test("that contradicts a plain word leaves it a question", () => {
    const above = [["Fait = fait mais à relire"], [null]];
    expect(read(tracker(["Fait", "En cours"], "Statut", above), ["Fait"]).said).toEqual([null]);
  });
});

describe("crosses under codes", () => {
  const grid = (lines: readonly CellValue[][], width: number, merges: string[] = []) =>
    recognise(
      workbookOf(
        sheetOf(
          "Grille",
          [
            ...lines,
            ...TRAINER.map((number, index) => [
              number,
              TITLES[number] ?? "",
              ...Array.from({ length: width }, (_, at) => (at === index % width ? "X" : null)),
              "Contrat",
            ]),
          ],
          { merges },
        ),
      ),
    );
  const four = ["compliant", "partial", "nonCompliant", "notApplicable"];

  test("on the only line of the header", () => {
    const { rows, tables } = grid([["N°", "Exigence", "C", "NCm", "NCM", "SO", "Preuves"]], 4);
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual(four);
    expect(tables[0]?.columns.status).toBeUndefined();
  });

  test("on a second line, under a group merged over them or not", () => {
    for (const merges of [["C1:F1"], []]) {
      const { rows } = grid(
        [
          ["N°", "Exigence", "Cotation", null, null, null, "Preuves"],
          [null, null, "C", "NCm", "NCM", "SO", null],
        ],
        4,
        merges,
      );
      expect(rows.slice(0, 4).map(({ status }) => status)).toEqual(four);
    }
  });

  test("a code between others that is not understood is asked, once", () => {
    const { rows, questions } = grid([["N°", "Exigence", "OK", "Zut", "Non conforme", "Preuves"]], 3);
    expect(rows.slice(0, 3).map(({ status }) => status)).toEqual(["compliant", null, "nonCompliant"]);
    expect(questions.map(({ type, word }) => [type, word])).toEqual([["statusWord", "Zut"]]);
  });

  test("two crosses on a row say nothing", () => {
    const { rows } = recognise(
      workbookOf(
        sheetOf("Grille", [
          ["N°", "Exigence", "Conforme", "Non conforme", "Preuves"],
          ...TRAINER.map((number, index) => [
            number,
            TITLES[number] ?? "",
            index % 2 || index === 2 ? "x" : null,
            index % 2 ? null : "x",
            "Contrat",
          ]),
        ]),
      ),
    );
    expect(rows.slice(0, 3).map(({ status }) => status)).toEqual(["nonCompliant", "compliant", null]);
  });
});

describe("questions", () => {
  const words = ["Conforme", "Zébulon", "zebulon", "Patatras"];
  const asked = recognise(tracker(words));

  test("one per folded word, with its rows; no doubt beside", () => {
    expect(asked.questions).toEqual([
      {
        type: "statusWord",
        table: 0,
        sheet: "Suivi",
        column: "C",
        word: "Zébulon",
        rows: asked.rows.filter(({ statusText }) => /z.bulon/i.test(String(statusText))).map(({ row }) => row),
        choices: ["compliant", "partial", "nonCompliant", "todo", "notApplicable", "ignore"],
      },
      expect.objectContaining({ word: "Patatras" }),
    ]);
    expect(asked.rows[1]).toMatchObject({ status: null, statusText: "Zébulon" });
    expect(asked.warnings.map(({ type }) => type)).not.toContain("unreadableStatus");
  });

  test("answered once, they are asked no more; an ignored word counts as an empty cell", () => {
    const answer: Correction = {
      sheet: "Suivi",
      headerRow: 1,
      kind: "indicators",
      columns: [{ role: "status", column: "C", header: "Statut" }],
      answered: [],
      statusWords: { zebulon: "partial", Patatras: "ignore" },
    };
    const { rows, questions } = recognise(tracker(words), [answer]);
    expect(questions).toEqual([]);
    expect(rows.slice(0, 4).map(({ status, statusText }) => [status, statusText])).toEqual([
      ["compliant", "Conforme"],
      ["partial", "Zébulon"],
      ["partial", "zebulon"],
      ["todo", ""],
    ]);
  });

  test("more than thirty words are one question about the column", () => {
    const { questions } = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["N°", "Intitulé", "Statut", "Preuves"],
          ...Array.from({ length: 32 }, (_, at) => [
            at + 1,
            TITLES[at + 1] ?? "",
            `Zig ${"abcdefghijklmnopqrstuvwxyzABCDEF"[at]}${at}zag`,
            "Pièce",
          ]),
        ]),
      ),
    );
    expect(questions.map(({ type, column, rows }) => [type, column, rows.length])).toEqual([["column", "C", 32]]);
  });
});
