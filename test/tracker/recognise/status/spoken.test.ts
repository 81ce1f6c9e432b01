/** Kinds of what people type in a status column, each in words of its own. */
import { recognise } from "../../../../src/tracker/recognise";
import { readScale } from "../../../../src/tracker/recognise/status/scale";
import { readStatus, takesBack } from "../../../../src/tracker/recognise/status/statuses";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

test.each([
  ["a verb in the present", "je termine mardi prochain", null],
  ["a verb in the present, denied", "ne relève pas de mon fournil", null],
  ["what begins later", "je démarre à Pâques", null],
  ["a noun without its accent", "pas dans mon produit", null],
  ["a noun after « au »", "au contrôle", null],
  ["what was done, and how it came out", "vérifié, périmé", "nonCompliant"],
  ["what was done, limited", "vérifié mais périmé", null],
  ["a share of nothing", "0 % pas démarré", "todo"],
  ["a share of something", "60 % fait", "partial"],
  ["a share with a doubt", "100 % ?", null],
  ["half and half", "50/50", "partial"],
  ["two answers, none chosen", "Oui / Non", null],
  ["a lighter green", "vert pâle", null],
  ["a lighter orange", "orange pâle", "partial"],
  ["a mark of hers after an approval", "OK - ZX", null],
  ["an icon that is denied", "pas 👍", null],
  ["what is not done at all in the body", "pas d'alternants chez moi", "notApplicable"],
  ["what a row lies outside of", "hors de mon périmètre", "notApplicable"],
  ["where something else is not", "pas dans mon classeur", null],
  ["where something may be missing", "pas dans mon catalogue", null],
  ["what lies beyond it", "hors catalogue", "notApplicable"],
  ["one clause that says why", "pas de tapis chez moi, non concerné", "notApplicable"],
  ["one clause that says why, with a limit", "pas de tapis chez moi, non concerné sauf mardi", null],
  ["what is to be made, and nothing yet", "à tricoter, rien de fait", "todo"],
  ["something else is there", "tricoté, pas cousu", null],
  ["pieces to be made", "croquis et plans à dessiner", null],
  ["what comes at the end", "retouche à faire", null],
  ["what comes at the end, left", "il reste la signature à mettre", "partial"],
  ["what is left of it, or all", "reste à bricoler", null],
  ["words cut short", "a compl.", "partial"],
  ["words cut short, denied", "non conc.", "notApplicable"],
  ["to be made anew", "à refaire", "nonCompliant"],
  ["in part", "à refaire en partie", "partial"],
  ["the contrary of what has begun", "inentamé", "todo"],
  ["a label", "#terminé", "compliant"],
  ["what fails, with its accent", "échéance manquée", null],
  ["of what it is denied", "ne répond pas à la fiche", "nonCompliant"],
  ["by whom it is denied", "pas validé par Zoé", null],
  ["not wholly done", "pas rempli entièrement", "partial"],
  ["not done everywhere", "plan d'accès non affiché partout", null],
  ["not done everywhere, and nothing else", "non affiché partout", "partial"],
  ["wrong everywhere, or in places", "non conforme partout", null],
  ["far from it", "loin d'être satisfaisant", "nonCompliant"],
  ["far from finished", "loin d'être bouclé", "partial"],
  ["far from there", "loin d'être disponible", null],
  ["hardly so", "à peine satisfaisant", null],
  ["a control and its outcome", "relecture OK", "compliant"],
  ["a control and its bad outcome", "inspection échouée", "nonCompliant"],
  ["a control alone", "inspection", null],
  ["an approval, then a control", "OK inspection", null],
  ["a control joined to its outcome", "auditPassed", "compliant"],
  ["a noun cut short", "en vérif.", "partial"],
  ["another noun cut short", "en prép", "partial"],
  ["when it will be done", "à rédiger quand je serai installée", "todo"],
  ["when it was done", "rédigé quand j'étais salariée", null],
  ["covered in part, the rest to do", "à poursuivre : couvert en partie", "partial"],
  ["limited, and no more", "limité", "partial"],
  ["a limit of something", "accès limité au public", null],
  ["what is not needed", "je n'en ai pas besoin", "notApplicable"],
  ["since when", "en règle depuis février", "compliant"],
  ["what one never does", "we don't run that", null],
  ["what has not been done", "not run", "todo"],
  ["since when, in English", "done since last May", "compliant"],
  ["not since then", "pas revu depuis 2022", null],
  ["no longer since then", "plus à jour depuis mars", "nonCompliant"],
  ["taken back at its end", "nickel mais non", null],
  ["taken back of a piece", "nickel mais pas de tampon", "partial"],
  ["a piece is not there, the others are", "notice manquante, le reste est là", null],
  ["the others are done", "le reste est signé", "partial"],
  ["where it is", "reste au bureau", null],
  ["what is left to do", "reste à rédiger", "todo"],
  ["what none of hers has", "n'existe pas chez moi", null],
  ["what does not exist", "ça n'existe pas", "todo"],
  ["a verb of what it says", "cet indicateur vise les écoles", null],
  ["a code before a word", "PR ouverte", null],
  ["the thing that is in order", "registre à jour", "compliant"],
  ["the thing that is to be written", "procédure à rédiger", "todo"],
  ["the thing alone", "procédure", null],
])("%s: « %s » is %s", (_, text, status) => {
  expect(readStatus(text)?.status ?? null).toBe(status);
});

test.each(["famille", "annuel", "module", "complaint", "conclure", "étiquette", "letter", "filing", "balance"])(
  "« %s » is a word of its own, and no slip of another",
  (word) => {
    expect(readStatus(word)).toBeNull();
    expect(takesBack(word)).toBe(false);
  },
);

describe("a code that other rows of its column explain", () => {
  const read = (...values: string[]) => {
    const scale = readScale({ header: "Suivi", values });
    return values.map((value) => scale.read(value)?.status ?? null);
  };

  test("is what they say", () => {
    expect(read("TK – terminé", "TK", "RZ = rien encore", "RZ")).toEqual(["compliant", "compliant", "todo", "todo"]);
    expect(read("A", "A – acquis", "B", "C – à commencer", "C")).toEqual([
      "compliant",
      "compliant",
      "partial",
      "todo",
      "todo",
    ]);
  });

  test("stays a question where they disagree", () => {
    expect(read("TK – terminé", "TK : à finir", "TK")).toEqual(["compliant", "partial", null]);
  });

  test("is not what a limit beside it says", () => {
    expect(read("OK", "OK – à relire")).toEqual(["compliant", "partial"]);
  });
});

describe("a column of yes and no under a header of hers", () => {
  const tracker = (answers: (at: number) => string) =>
    recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["Indicateur", "Intitulé", "Statut", "Dans ma valise", "Preuves"],
          ...TRAINER.map((number, at) => [
            number,
            TITLES[number] ?? "",
            at % 5 === 2 ? "Sans objet" : "Conforme",
            answers(at),
            "Contrat",
          ]),
        ]),
      ),
    );

  test("exempts without a question where her statuses agree with it", () => {
    const found = tracker((at) => (at % 5 === 2 ? "non" : "oui"));
    expect(found.questions.filter(({ column }) => column === "D")).toEqual([]);
  });

  test("says nothing for sure where one row disagrees", () => {
    const found = tracker((at) => (at % 5 === 2 || at === 0 ? "non" : "oui"));
    const isAsked = found.questions.some(({ column }) => column === "D");
    expect(isAsked || found.tables[0]?.columns.applicable === undefined).toBe(true);
  });
});
