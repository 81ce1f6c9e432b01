/** What she explains herself: on one line, in plain speech, sheet by sheet, and what an explanation is not. */
import { recognise } from "../../../../src/tracker/recognise";
import type { CellValue, SheetGrid } from "../../../../src/tracker/cells/grid";
import { readMeaning } from "../../../../src/tracker/recognise/status/legends/meanings";
import { readStatus } from "../../../../src/tracker/recognise/status/statuses";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

/** A tracker of one status column, its words taken in turn, with what stands above it and the other sheets. */
function tracker(words: readonly CellValue[], above: readonly CellValue[][] = [], ...others: SheetGrid[]) {
  return workbookOf(
    sheetOf("Suivi", [
      ...above,
      ["N°", "Intitulé", "Statut", "Preuves"],
      ...TRAINER.map((number, index) => [
        number,
        TITLES[number] ?? "",
        words[index % words.length] ?? null,
        `Pièce ${number}`,
      ]),
    ]),
    ...others,
  );
}

function said(workbook: ReturnType<typeof tracker>, words: readonly CellValue[]) {
  return recognise(workbook)
    .rows.slice(0, words.length)
    .map(({ status }) => status);
}

describe("several explanations on one line", () => {
  test.each([
    ["R : à revoir   T : terminé   P : pas commencé", ["R", "T", "P"], ["partial", "compliant", "todo"]],
    ["Légende :   A faire : rien de fait    Vu : conforme", ["Vu"], ["compliant"]],
    ["V = valid / P = in progress / Z = not applicable", ["V", "P", "Z"], ["compliant", "partial", "notApplicable"]],
    ["T = terminé – R = à revoir – P = pas commencé", ["T", "R", "P"], ["compliant", "partial", "todo"]],
    ["T : done – R : to review — P : not started", ["T", "R", "P"], ["compliant", "partial", "todo"]],
    ["T=terminé,R=à revoir,P=pas commencé", ["T", "R", "P"], ["compliant", "partial", "todo"]],
    ["CL = client. « Vu par CL » : sans objet pour moi", ["Vu par CL"], ["notApplicable"]],
    // A dash within a meaning opens nothing.
    ["T : terminé - dossier rangé", ["T"], ["compliant"]],
  ] as const)("%s", (line, words, statuses) => {
    expect(said(tracker(words, [[line], [null]]), words)).toEqual(statuses);
  });
});

describe("meanings in plain speech", () => {
  test.each([
    ["j'ai", "compliant"],
    ["Je l'ai", "compliant"],
    ["j’ai tous les papiers", "compliant"],
    ["j'ai la pièce et elle est conforme", "compliant"],
    ["on a tout, rien à redire", "compliant"],
    ["we have it", "compliant"],
    ["I've got everything", "compliant"],
    ["j'ai seulement un bout", "partial"],
    ["on a la moitié", "partial"],
    ["il m'en manque un morceau", "partial"],
    ["j'ai, à relire", "partial"],
    ["I have part of it", "partial"],
    ["something is missing", "partial"],
    ["je ne l'ai pas encore", "todo"],
    ["pas de justificatif", "todo"],
    ["I don't have it yet", "todo"],
    ["rien n'a été commencé", "todo"],
    ["c'est l'organisme qui gère, sans objet pour moi", "notApplicable"],
    ["hors périmètre, pas concerné en tant que coach", "notApplicable"],
    ["not applicable, they deal with it", "notApplicable"],
  ] as const)("%s: %s", (meaning, status) => {
    expect(readMeaning(meaning)?.status).toBe(status);
  });

  test.each([
    "j'ai mais périmé",
    "j'ai, mais celui de l'an dernier",
    "j'ai le papier et il est trop vieux",
    "j'ai, version de 2019",
    "j'ai des doutes",
    "j'ai vu avec Paul",
    "j'ai la moitié du dossier de l'ancien",
    "I have it, but it is old",
    "I have to do it maybe",
    "pas encore concerné, à voir",
    "en partie hors périmètre, à discuter",
    "sans objet, mais à vérifier",
  ])("not surely understood: %s", (meaning) => {
    expect(["compliant", "notApplicable"]).not.toContain(readMeaning(meaning)?.status);
  });

  test("a row is not read so freely", () => {
    for (const words of ["j'ai", "j'ai le papier", "I have it", "j'ai un bout", "je ne l'ai pas"])
      expect(readStatus(words)).toBeNull();
  });

  test("to have it is no more than a question where another code says more", () => {
    const words = ["1", "2", "3"];
    const legend = "1 = je n'ai pas ; 2 = j'ai le papier ; 3 = j'ai le papier et il est validé";
    expect(said(tracker(words, [[legend], [null]]), words)).toEqual(["todo", null, "compliant"]);
  });
});

describe("codes explained on a sheet whose name says nothing", () => {
  const codes = ["C", "NC", "EC"];
  const own = ["compliant", "todo", "partial"];
  const usual = ["compliant", "nonCompliant", "partial"];
  const explained: CellValue[][] = [
    ["C", "conforme, pièce classée"],
    ["NC", "non commencé"],
    ["EC", "en cours"],
  ];
  const reads = (sheet: SheetGrid) => said(tracker(codes, [], sheet), codes);

  test.each<[string, CellValue[][]]>([
    ["below a header that says so, other things below", [["Code", "Signification"], ...explained, ["Client", "Paul"]]],
    ["without a header", [["Bonjour"], [], ...explained, [], ["Client", "Contact", "Audit"], ["Danse", "Inès", 46434]]],
    [
      "under « Sigle | Veut dire », a column apart",
      [[null, "Sigle", null, "Veut dire"], ...explained.map(([a, b]) => [null, a ?? null, null, b ?? null])],
    ],
    [
      "two of them under a header",
      [
        ["Letter", "Meaning"],
        ["NC", "not started"],
        ["EC", "in progress"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(reads(sheetOf("Accueil", rows))).toEqual(own);
  });

  test("beside the table of another sheet", () => {
    const sheet = sheetOf("Bilan 2025", [
      ["N°", "Intitulé", "Statut", null, "Code", "Meaning"],
      ...TRAINER.map((number, at) => [number, TITLES[number] ?? "", "Terminé", null, ...(explained[at] ?? [])]),
    ]);
    expect(reads(sheet)).toEqual(own);
  });

  test.each<[string, CellValue[][]]>([
    [
      "clients",
      [
        ["Client", "Contact"],
        ["C", "Claire"],
        ["NC", "Nadia"],
        ["EC", "Éric"],
      ],
    ],
    [
      "prices",
      [
        ["Code", "Tarif"],
        ["C", 120],
        ["NC", 80],
        ["EC", 95],
      ],
    ],
    [
      "prices and words",
      [
        ["C", "cours", 120],
        ["NC", "nouveau client", 80],
        ["EC", "escapade", 95],
      ],
    ],
    [
      "a list whose states come back",
      [
        ["C", "fait"],
        ["NC", "à faire"],
        ["EC", "fait"],
        ["F", "à faire"],
      ],
    ],
    [
      "two pairs without a header",
      [
        ["NC", "non commencé"],
        ["EC", "terminé"],
      ],
    ],
    [
      "names of things",
      [
        ["Code", "Libellé"],
        ["C", "conforme"],
        ["NC", "Nancy"],
        ["EC", "Écully"],
        ["L", "Lyon"],
      ],
    ],
  ])("not %s", (_, rows) => {
    expect(reads(sheetOf("Accueil", rows))).toEqual(usual);
  });

  test("figures without a header grade nothing", () => {
    const list = sheetOf("Courses", [
      [1, "à faire"],
      [2, "en cours"],
      [3, "terminé"],
    ]);
    expect(said(tracker([1, 2, 3], [], list), [1, 2, 3])).toEqual(said(tracker([1, 2, 3]), [1, 2, 3]));
    const scale = sheetOf("Courses", [
      ["Note", "Signification"],
      [1, "à faire"],
      [2, "terminé"],
      [3, "en cours"],
    ]);
    expect(said(tracker([1, 2, 3], [], scale), [1, 2, 3])).toEqual(["todo", "compliant", "partial"]);
  });

  test("two sheets that explain a code differently leave it a question", () => {
    const other = sheetOf("Client B", [
      ["Code", "Sens"],
      ["NC", "non concerné"],
      ["C", "conforme"],
    ]);
    const { rows } = recognise(tracker(codes, [], sheetOf("Accueil", explained), other));
    expect(rows.slice(0, 3).map(({ status }) => status)).toEqual(["compliant", null, "partial"]);
  });

  test("a column that only resembles the status is it, once all its codes are explained; of two such columns one is asked", () => {
    const book = (header: readonly string[], cells: (code: string) => CellValue[]) =>
      recognise(
        workbookOf(
          sheetOf("Client", [
            ["Ind", "Libellé", ...header, "Preuves reçues", "Qui", "Pour le"],
            ...TRAINER.map((number, at) => [
              number,
              TITLES[number] ?? "",
              ...cells(["C", "NC", "PC"][at % 3] ?? ""),
              at % 3 ? null : `Pièce ${number}`,
              at % 2 ? "Inès" : null,
              null,
            ]),
          ]),
          sheetOf("Accueil", [
            ["Code", "Sens"],
            ["C", "conforme"],
            ["PC", "partiellement conforme"],
            ["NC", "non commencé"],
          ]),
        ),
      );
    const one = book(["Code"], (code) => [code]);
    expect(one.questions).toEqual([]);
    expect(one.rows.slice(0, 3).map(({ status }) => status)).toEqual(["compliant", "todo", "partial"]);
    const two = book(["Léa", "Hugo"], (code) => [code, code === "C" ? "PC" : "C"]);
    expect(two.rows.slice(0, 3).map(({ status }) => status)).toEqual([null, null, null]);
  });
});

test("a box is ticked beside a code that she explains", () => {
  const words = ["☒ C ☐ NC", "☐ C ☒ NC", "☐ C ☐ NC"];
  expect(said(tracker(words, [["C = conforme, NC = non concerné"], [null]]), words)).toEqual([
    "compliant",
    "notApplicable",
    "todo",
  ]);
});
