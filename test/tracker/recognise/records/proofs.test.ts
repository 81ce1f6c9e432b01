/** How proofs are separated: settled once for a column. */
import { recognise, splitProofs } from "../../../../src/tracker/recognise";
import { proofSeparator } from "../../../../src/tracker/recognise/records/proofs/proofSeparators";
import { sheetOf, workbookOf } from "../../../support/cells";

test.each([
  ["Bilan | Synthèse", ["Bilan", "Synthèse"]],
  ["bilan.pdf|synthese.docx", ["bilan.pdf", "synthese.docx"]],
  ["📄 Bilan · 📄 Synthèse", ["📄 Bilan", "📄 Synthèse"]],
  ["1. Bilan 2. Synthèse", ["Bilan", "Synthèse"]],
  ["1) Bilan\n2) Synthèse", ["Bilan", "Synthèse"]],
  ["Bilan, Synthèse, et Charte", ["Bilan", "Synthèse", "Charte"]],
  ["bilan, puis synthèse", ["bilan", "synthèse"]],
  ["Bail, 12 mars 2026", ["Bail, 12 mars 2026"]],
  ["Bail, le 12/03/2026, Charte", ["Bail, le 12/03/2026", "Charte"]],
  ["Règlement, p. 3, Charte", ["Règlement, p. 3", "Charte"]],
  ["Charte, v2", ["Charte, v2"]],
  ["Charte, mars 2026", ["Charte, mars 2026"]],
  ["Charte, édition 2026", ["Charte, édition 2026"]],
  ["Page web, Tarifs 2026, Bilan 2025", ["Page web", "Tarifs 2026", "Bilan 2025"]],
  ["Bilan (synthèse, annexes), Charte", ["Bilan (synthèse, annexes)", "Charte"]],
  ["Bac+2", ["Bac+2"]],
  ["R&D & innovation", ["R&D & innovation"]],
  ["Q:/bilans/2026", ["Q:/bilans/2026"]],
])("by itself, %j names %j", (text, proofs) => {
  expect(splitProofs(text)).toEqual(proofs);
});

test.each(["NULL", "none yet", "Zilch", "to write", "rien pour l'instant", "TBC", "nope", "pas encore fait"])(
  "« %s » is no proof",
  (text) => {
    expect(splitProofs(text)).toEqual([]);
    expect(splitProofs(`Charte\n${text}`, "lines")).toEqual(["Charte"]);
  },
);

test.each([
  ["slashes", ["Bilan / Synthèse", "Charte / Bail", "CV / Diplôme", "Registre"], ["Bilan", "Synthèse"]],
  ["plus", ["bilan+synthèse", "charte+bail", "cv+diplôme"], ["bilan", "synthèse"]],
  ["slashes", ["Tableur 1 / Tableur 2", "Charte / Bail", "Registre", "Notes", "CV"], ["Tableur 1", "Tableur 2"]],
  ["ampersands", ["Bilan & Synthèse", "Charte & Bail", "CV & Diplôme"], ["Bilan", "Synthèse"]],
])("in a column of %s they separate", (separator, texts, first) => {
  expect(proofSeparator(texts)).toBe(separator);
  expect(splitProofs(texts[0] ?? "", proofSeparator(texts))).toEqual(first);
});

test.each([
  ["a slash", ["Bilan / synthèse annuelle", "Charte, Bail", "CV, Diplôme", "Registre, Notes"]],
  ["an ampersand", ["R & D", "Charte", "CV", "Registre", "Notes"]],
  ["a plus", ["Bac+2", "Charte", "CV"]],
])("%s in few cells of a column is part of a title", (_, texts) => {
  expect(splitProofs(texts[0] ?? "", proofSeparator(texts))).toEqual([texts[0]]);
});

describe("a sign in some cells of a column, the others naming one proof", () => {
  const one = ["Questionnaire", "Registre", "Enquête à froid", "Planning", "Annuaire"];
  const cut = (texts: readonly string[]) => {
    const separator = proofSeparator([...one, ...texts, ...one]);
    return texts.map((text) => splitProofs(text, separator));
  };

  test.each<[string, readonly string[], readonly string[][]]>([
    [
      "slashes between short names",
      ["Contrat / Bail", "Photos / Plan / Assurance"],
      [
        ["Contrat", "Bail"],
        ["Photos", "Plan", "Assurance"],
      ],
    ],
    [
      "slashes in small letters",
      ["affiche / agenda", "cv / diplôme"],
      [
        ["affiche", "agenda"],
        ["cv", "diplôme"],
      ],
    ],
    [
      "slashes in English",
      ["Lease / Insurance", "Course outline / Slides"],
      [
        ["Lease", "Insurance"],
        ["Course outline", "Slides"],
      ],
    ],
    [
      "hyphens between short names",
      ["Affiche - Brochure", "Bail - Photos - Plan d'accès", "Diplôme - CV", "Vidéos - Recettes"],
      [
        ["Affiche", "Brochure"],
        ["Bail", "Photos", "Plan d'accès"],
        ["Diplôme", "CV"],
        ["Vidéos", "Recettes"],
      ],
    ],
    [
      "long dashes",
      ["Website – Brochure", "Lease – Photos", "CV — Certificates"],
      [
        ["Website", "Brochure"],
        ["Lease", "Photos"],
        ["CV", "Certificates"],
      ],
    ],
    [
      "what says which in such a column",
      ["Contrat / Bail", "Contrat cadre / avenant n° 2", "Photos / Plan", "Affiche / Agenda"],
      [["Contrat", "Bail"], ["Contrat cadre / avenant n° 2"], ["Photos", "Plan"], ["Affiche", "Agenda"]],
    ],
    [
      "a level in a column of hyphens",
      ["Affiche - Brochure", "Programme Excel - niveau 2", "Bail - Photos", "Diplôme - CV", "Fiche - Livret"],
      [
        ["Affiche", "Brochure"],
        ["Programme Excel - niveau 2"],
        ["Bail", "Photos"],
        ["Diplôme", "CV"],
        ["Fiche", "Livret"],
      ],
    ],
  ])("%s part them", (_, texts, proofs) => {
    expect(cut(texts)).toEqual(proofs);
  });

  test.each<[string, readonly string[]]>([
    ["a level", ["Programme Excel - niveau 2"]],
    ["an annex", ["Contrat cadre / avenant n° 2"]],
    ["small letters after a capital", ["Bilan / synthèse annuelle", "Charte / règles de vie"]],
    ["days", ["Émargement 12/03/2026", "Bilan 12 / 03 / 2026", "Bilan 13 / 04 / 2026"]],
    ["paths", ["D:\\Formation\\Programmes", "Page www.exemple.fr/offre", "Mails et/ou courriers"]],
    ["places", ["Drive / Clients / Conventions", "Classeur bleu / Onglet rouge", "Dossier / Sessions"]],
    ["people", ["Convention - Lise", "Convention - Omar", "Convention - Nadia", "Convention - Paul"]],
    ["what each is for", ["Programme - Yoga", "Livret - Pilates", "Convention - Danse", "Fiche - Zumba"]],
    ["a client before", ["Mairie - Convention", "Lycée - Programme", "Région - Livret", "Musée - Fiche"]],
    ["one client after", ["Convention - Fiche Dupont", "Livret - Fiche Dupont", "Devis - Fiche Dupont"]],
    ["numbers of her own", ["P1 - Programme", "P2 - Livret", "P3 - Convention", "P4 - Devis"]],
    ["two lists by hyphens", ["Affiche - Brochure", "Bail - Photos"]],
    ["one list by slashes", ["Affiche / Brochure"]],
  ])("%s does not", (_, texts) => {
    expect(cut(texts)).toEqual(texts.map((text) => [text]));
  });
});

test("one separator a column: where commas part more of them, a slash is of a title", () => {
  const texts = ["Bail / Photos", "Affiche / Agenda", "Charte, Bail", "CV, Diplôme", "Registre, Notes"];
  expect(splitProofs("Bail / Photos", proofSeparator(texts))).toEqual(["Bail / Photos"]);
  expect(splitProofs("CV, Diplôme", proofSeparator(texts))).toEqual(["CV", "Diplôme"]);
});

test("documents of the steps of a journey", () => {
  const rows = [
    ["Entretien", "Compte rendu", "4"],
    ["Proposition", "Devis / Programme daté", "1"],
    ["Convention", "Convention", "9"],
    ["Convocation", "Convocation / Plan", "9"],
    ["Émargement", "Feuille", "12"],
    ["Attestation", null, "11"],
    ["Enquête à froid", "Questionnaire", "30"],
  ];
  const { journey } = recognise(workbookOf(sheetOf("Parcours", [["Étape", "Document", "Indicateur"], ...rows])));
  expect(journey.map(({ documents }) => documents)).toEqual([
    ["Compte rendu"],
    ["Devis", "Programme daté"],
    ["Convention"],
    ["Convocation", "Plan"],
    ["Feuille"],
    [],
    ["Questionnaire"],
  ]);
});
