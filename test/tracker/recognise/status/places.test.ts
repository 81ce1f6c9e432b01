/** What a word says by its place: yes and no under a question, errands in a journey. */
import { recognise } from "../../../../src/tracker/recognise";
import { readScale } from "../../../../src/tracker/recognise/status/scale";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

const under = (header: string, word: string) => readScale({ header, values: ["Oui", "Non", "NC"] }).read(word)?.status;

test.each([
  ...["C'est prêt ?", "En place ?", "On l'a ?", "Do I have it?", "Déjà fait ?", "Preuve disponible ?", "Est-ce prêt ?"],
  ...["Document en place ?", "Ready?", "Is it done?", "Je l'ai ?", "Terminé ?", "Vérifié ?"],
])("« Non » under « %s » is still to do", (header) => {
  expect(["Oui", "Non", "NC"].map((word) => under(header, word))).toEqual(["compliant", "todo", undefined]);
});

test.each([
  ...["Conforme ?", "OK ?", "Répond à l'exigence ?", "Statut", "Valide ?", "Assez bon ?", "Prêt et conforme ?"],
  ...["Compliant?", "Relu ?", "À jour ?"],
])("« Non » under « %s » is a gap", (header) => {
  expect(["Oui", "Non"].map((word) => under(header, word))).toEqual(["compliant", "nonCompliant"]);
});

describe("what is received and what is to be sent", () => {
  const errands: readonly (readonly [string, string | null])[] = [
    ["reçu", "compliant"],
    ["Reçue le 3/11/2026", "compliant"],
    ["envoyé", "compliant"],
    ["signée", "compliant"],
    ["remis", "compliant"],
    ["à envoyer", "todo"],
    ["À recevoir", "todo"],
    ["à signer", "todo"],
    ["à faire signer", "todo"],
    ["à demander", "todo"],
    ["to be sent", "todo"],
    ["to sign", "todo"],
    ["pas reçu", "todo"],
    ["reçu en partie", "partial"],
    ["reçu, à signer", "partial"],
    ["reçu de Paul", null],
    ["à rappeler", null],
  ];

  test("in a journey says whether a step is done", () => {
    const { journey } = recognise(
      workbookOf(
        sheetOf("Parcours", [
          ["Étape", "Documents", "Indicateurs", "Fait ?"],
          ...errands.map(([word], at) => [`Étape ${at + 1}`, `Pièce ${at + 1}`, TRAINER[at] ?? 1, word]),
        ]),
      ),
    );
    expect(journey.map(({ statusText, status }) => [statusText, status])).toEqual(errands);
  });

  test("among indicators says less", () => {
    const words = ["reçu", "à retourner", "OK", "à signer"];
    const { rows } = recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["N°", "Intitulé", "Statut", "Preuves"],
          ...TRAINER.map((number, at) => [number, TITLES[number] ?? "", words[at % 4] ?? null, `Pièce ${number}`]),
        ]),
      ),
    );
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual([null, null, "compliant", "partial"]);
  });
});
