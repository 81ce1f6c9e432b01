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
