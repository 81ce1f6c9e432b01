/** Usual documents that she has, told by the words of hers. */
import { proofsFor } from "../../../src/rnq";
import { inSentence, Titles, usualProofs } from "../../../src/tracker/report/usualProofs";
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

test("in English, a log is known by its being one", () => {
  const complete = ["Auto-positionnement complété", "Complaint procedure"];
  expect(left(31, complete, "en")).toMatch(/complaint log/);
  expect(left(31, [...complete, "Complaints log 2026"], "en")).not.toMatch(/complaint log/);
});

test("a survey and a questionnaire are one document; one on something else is another", () => {
  expect(left(30, ["Questionnaires à chaud"])).not.toMatch(/à chaud/);
  expect(left(30, ["Enquête à chaud"])).not.toMatch(/à chaud/);
  expect(left(4, ["Questionnaire à chaud"])).toMatch(/questionnaire ou grille de besoin/);
  expect(left(4, ["Questionnaire de besoin"])).not.toMatch(/questionnaire ou grille de besoin/);
});

test.each([
  [4, "Recueil de besoin signé", /grille de besoin/],
  [11, "QCM de fin", /évaluations en cours/],
  [11, "Grille d’évaluation", /grilles de correction/],
  [12, "Relances par mail", /journal des relances/],
  [18, "Organigramme", /organigramme/],
  [19, "Tutoriel de connexion", /tutoriels/],
])("what is usual for %i is not called for beside %s, which is the same document", (number, title, usual) => {
  // Of a few that are left two are named: the others are there.
  const others = proofsFor(number, scope())
    .fr.filter((one) => !usual.test(inSentence(one)))
    .slice(0, 3);
  expect(left(number, others)).toMatch(usual);
  expect(left(number, [...others, title])).not.toMatch(usual);
});

test("another document that begins alike is not the usual one", () => {
  expect(left(18, ["Organisation des congés", "Organigramme des salles"])).toMatch(/organigramme/);
  expect(left(11, ["QCM d’entrée"])).toMatch(/évaluations en cours/);
});

test("a word that joins two others tells no document from another", () => {
  expect(left(6, [])).toMatch(/programme détaillé avec durées/);
  expect(left(6, ["Programme détaillé"])).not.toMatch(/programme détaillé/);
});

test("for whom a document matters is no part of its name", () => {
  const others = ["Bail", "Registre d’accessibilité", "Inventaire du matériel", "CV des intervenants"];
  expect(left(17, others)).toMatch(/DUERP/);
  expect(left(17, [...others, "DUERP"])).toBe("");
});
