/** Usual documents that she has, told by the words of hers. */
import { Titles, usualProofs } from "../../../src/tracker/report/usualProofs";
import { scope } from "../support";

const left = (number: number, titles: readonly string[], language: "fr" | "en" = "fr") =>
  usualProofs(number, scope(), new Titles([titles]), language).join(", ");

test("documents usual together are not called for beside one of them", () => {
  expect(left(21, [])).toMatch(/CV et diplômes/);
  for (const titles of [["Diplômes"], ["CV à jour"], ["cv"], ["Diplômes à jour"]])
    expect([titles, left(21, titles)]).toEqual([titles, expect.not.stringMatching(/CV|diplôme/i)]);
  expect(left(21, ["Diplômes"], "en")).not.toMatch(/CV|diploma/i);
});

test("a word that a longer title shares is not the document", () => {
  expect(left(21, ["Registre des diplômes remis aux stagiaires"])).toMatch(/CV et diplômes/);
});

test("short names of documents tell them apart", () => {
  expect(left(8, ["QCM de fin"])).toMatch(/QCM d.entrée/);
  expect(left(8, ["Entretien annuel"])).toMatch(/QCM d.entrée/);
  expect(left(8, ["QCM d'entrée du groupe"])).not.toMatch(/QCM d.entrée/);
});

test("a survey and a questionnaire are one document; one on something else is another", () => {
  expect(left(30, ["Questionnaires à chaud"])).not.toMatch(/à chaud/);
  expect(left(30, ["Enquête à chaud"])).not.toMatch(/à chaud/);
  expect(left(4, ["Questionnaire à chaud"])).toMatch(/questionnaire ou grille de besoin/);
  expect(left(4, ["Questionnaire de besoin"])).not.toMatch(/questionnaire ou grille de besoin/);
});
