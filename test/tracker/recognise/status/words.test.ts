/** What one cell of status says by itself: a row per kind of wording, with words of our own. */
import { fold, vocabulary } from "../../../../src/tracker/cells/words";
import { readStatus } from "../../../../src/tracker/recognise";
import {
  APPROVALS,
  CONCERN,
  HARMLESS,
  LIMITS,
  NEGATIONS,
  STATUSES,
} from "../../../../src/tracker/recognise/status/speech/lexicon";
import { singular } from "../../../../src/tracker/recognise/status/speech/tokens";

const said = (text: string) => readStatus(text)?.status ?? null;

describe("a denied approval is never one", () => {
  test.each([
    ["Non acquis", "nonCompliant"],
    ["pas conforme du tout", "nonCompliant"],
    ["n'est pas recevable", "nonCompliant"],
    ["Ce n'est pas satisfaisant.", "nonCompliant"],
    ["Exigence non satisfaite", "nonCompliant"],
    ["N'est plus valable", "nonCompliant"],
    ["not compliant", "nonCompliant"],
    ["jamais fait", "todo"],
    ["non fourni", "todo"],
    ["pas encore rédigé", "todo"],
    ["Action non engagée", "todo"],
    ["hasn't started", "todo"],
    ["pas finalisé", "partial"],
    ["pas tout à fait conforme", "partial"],
    ["not fully met", "partial"],
    ["ne nous concerne pas", "notApplicable"],
    ["does not apply", "notApplicable"],
    // What is denied here could be one thing or another: asked.
    ["n/c", null],
    ["Pas à jour", null],
    ["pas signé", "partial"],
    ["non couvert", null],
    ["pas encore approuvé", null],
    ["sans preuve", null],
    ["loin d'être conforme", "nonCompliant"],
    ["pas forcément conforme", null],
    ["aucune pièce conforme", "nonCompliant"],
    ["n'est pas non conforme", null],
    ["pas de refus", null],
  ])("%j: %s", (text, status) => {
    expect(said(text)).toBe(status);
  });
});

test.each([
  ["Contrôle", "Contrôlé"],
  ["livre", "livré"],
  ["Formules", "Formulé"],
])("%j is a thing, %j a thing done", (thing, done) => {
  expect([said(thing), said(done)]).toEqual([null, "compliant"]);
});

describe("a limited or doubtful approval is under way", () => {
  test.each([
    ["OK mais à signer"],
    ["Oui, sauf l'alternance"],
    ["Conforme ?"],
    ["Mostly compliant"],
    ["presque bon"],
    ["quasi OK"],
    ["conforme sous réserve"],
    ["Validé (à confirmer par le siège)"],
    ["fait à 70 %"],
    ["conforme hormis les CGV"],
    ["Complet, reste le visa"],
    ["acquis en partie"],
    ["done, but the annex is missing"],
    ["Réalisé, à l'exception du second site"],
    ["✅ sauf une annexe"],
    ["conforme mais pas daté"],
    ["OK pour l'instant"],
    ["je crois que c'est bon"],
  ])("%j", (text) => {
    expect(said(text)).toBe("partial");
  });
});

describe("an approval beside a word that is not understood is asked", () => {
  test.each([
    ["OK Bernadette"],
    ["validé toto"],
    ["conforme zinzin"],
    ["fait par erreur"],
    ["vu et rangé au grenier"],
    ["conforté"],
    ["❌ OK"],
    ["OK, refusé par le jury"],
    ["conforme 2"],
    ["oui non"],
    ["bon de commande"],
    ["OK devis"],
    ["validé fournisseur"],
    ["formulaire OK"],
    ["PV conforme"],
    ["On met à jour"],
  ])("%j", (text) => {
    expect(said(text)).toBeNull();
  });
});

describe("known words with their detail, codes and slips", () => {
  test.each([
    ["Validé le 14/02/2027", "compliant"],
    ["Fait (PV du 12/5)", "compliant"],
    ["Pièce complète et en vigueur", "compliant"],
    ["c'est fait et bien fait", "compliant"],
    ["Entièrement conforme", "compliant"],
    ["Terminé :)", "compliant"],
    ["🎉 Bouclé", "compliant"],
    ["fully_done", "compliant"],
    ["checkedOk", "compliant"],
    ["C – conforme", "compliant"],
    ["Niveau 3 : conforme", "compliant"],
    ["N2 - en cours", "partial"],
    ["1. Inexistant", "todo"],
    ["pass", "compliant"],
    ["requirement not met", "nonCompliant"],
    ["validéé", "compliant"],
    ["conofrme", "compliant"],
    ["termniné", "compliant"],
    ["aucun écart", "compliant"],
    ["En cours - reste le devis", "partial"],
    ["EN_ATTENTE_VALIDATION", "partial"],
    ["halfDone", "partial"],
    ["À faire valider par la direction", "partial"],
    ["reste à contresigner", "partial"],
    ["À moitié rédigé", "partial"],
    ["Ébauche", "partial"],
    ["Dossier incomplet", "partial"],
    ["à faire quand j'aurai le temps", "todo"],
    ["NON_DEMARRE", "todo"],
    ["toBeWritten", "todo"],
    ["Reste à établir", "todo"],
    ["0_backlog", "todo"],
    ["📥 pas commencé", "todo"],
    ["rien pour le moment", "todo"],
    ["NC : périmé", "nonCompliant"],
    ["Insuffisant, à recommencer", "nonCompliant"],
    ["rejeté par l'auditeur", "nonCompliant"],
    ["Hors périmètre", "notApplicable"],
    ["s/o", "notApplicable"],
    ["N.A.", "notApplicable"],
    ["X – non concerné", "notApplicable"],
    ["not relevant to us", "notApplicable"],
  ])("%j: %s", (text, status) => {
    expect(said(text)).toBe(status);
  });
});

test.each([
  "à méditer",
  "voir le classeur",
  "idem",
  "cf. note 4",
  "NaN",
  "undefined",
  "hmm",
  "…",
  "??",
  "écart résiduel",
  "en attente de dénouement",
  "rien de grave",
  "à faire ?",
  "sans objet sauf CFA",
  "partiellement non conforme",
  "NC mais corrigé depuis",
  "Il manque la preuve",
  "RAS ?",
])("%j is asked", (text) => {
  expect(said(text)).toBeNull();
});

test.each([
  ["☒ Conforme   ☐ Partiel   ☐ Non conforme", "compliant"],
  ["☐ Conforme ☒ Partiellement ☐ Non conforme", "partial"],
  ["[ ] Oui  [x] Non", "nonCompliant"],
  ["☐ OK / ☐ À revoir / ☑ Sans objet", "notApplicable"],
  ["□ done\n□ in progress\n✔ to do", "todo"],
  ["Conforme ☐  Non conforme ☒", "nonCompliant"],
  ["( ) Acquis (X) En cours", "partial"],
  ["☐ Conforme   ☐ Partiel   ☐ Non conforme", "todo"],
  // Two of them, what follows the last answer, and boxes that are no statuses.
  ["☒ Conforme   ☒ Partiel   ☐ Non conforme", null],
  ["☒ Conforme ☐ Non conforme, manque la date", null],
  ["☒ Conforme ☐ Partiel\nà revoir en mai", null],
  ["☒ Devis ☐ Convention", null],
  ["☐ Devis ☐ Convention", null],
  ["☒ Conforme mais à dater ☐ Non conforme", "partial"],
  ["☒ ☐", null],
  ["☒ Zinzin ☐ Conforme", null],
])("several boxes in one cell: %j: %s", (text, status) => {
  expect(said(text)).toBe(status);
});

test.each([
  // Words written as one, and two neighbours exchanged.
  ["encours", "partial"],
  ["Enattente", "partial"],
  ["afaire", "todo"],
  ["arevoir", "partial"],
  ["nonconforme", "nonCompliant"],
  ["sansobjet", "notApplicable"],
  ["inprogress", "partial"],
  ["conforem", "compliant"],
  ["termnié", "compliant"],
  ["compliatn", "compliant"],
  ["prseque fini", "partial"],
  // Words of their own.
  ["avenir", null],
  ["avoir", null],
  ["entrain", null],
  ["s'entraîne", null],
  ["aviser", null],
  ["confort", null],
  ["en cours de", "partial"],
])("%j: %s", (text, status) => {
  expect(said(text)).toBe(status);
});

test.each([
  ["Reçu, validé", "compliant"],
  ["Bien reçu le 3/11/2026 : conforme", "compliant"],
  ["Reçue, à revoir", "partial"],
  ["Received - in review", "partial"],
  ["Reçu, non conforme", "nonCompliant"],
  ["Reçu, presque bon", "partial"],
  ["Rien reçu", "todo"],
  ["Nothing received yet", "todo"],
  ["Reçu", null],
  ["Reçu, merci", null],
  ["Reçu, par Paul", null],
  ["Reçu en partie, validé", "partial"],
  ["Reçu ? validé", null],
  ["Pas reçu, validé", null],
])("of a piece that came in, what follows decides: %j: %s", (text, status) => {
  expect(said(text)).toBe(status);
});

test("no phrase is listed twice: under another kind the first alone would count", () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const list of [STATUSES, LIMITS, APPROVALS, CONCERN, NEGATIONS, HARMLESS]) {
    for (const [kind, phrase] of vocabulary(list)) {
      const words = fold(phrase).match(/[a-z0-9]+/g) ?? [];
      const key = words.map(singular).join(" ");
      if (seen.has(key)) twice.push(`${phrase}: ${kind}, ${seen.get(key) ?? ""}`);
      seen.set(key, kind);
    }
  }
  expect(twice).toEqual([]);
});
