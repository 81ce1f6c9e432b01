/** How proofs are separated: settled once for a column. */
import { splitProofs } from "../../../../src/tracker/recognise";
import { proofSeparator } from "../../../../src/tracker/recognise/records/proofs";

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
  ["Bilan (synthèse, annexes), Charte", ["Bilan (synthèse, annexes)", "Charte"]],
  ["Bac+2", ["Bac+2"]],
  ["R&D & innovation", ["R&D & innovation"]],
  ["Q:/bilans/2026", ["Q:/bilans/2026"]],
])("by itself, %j names %j", (text, proofs) => {
  expect(splitProofs(text)).toEqual(proofs);
});

test.each([
  ["slashes", ["Bilan / Synthèse", "Charte / Bail", "CV / Diplôme", "Registre"], ["Bilan", "Synthèse"]],
  ["plus", ["bilan+synthèse", "charte+bail", "cv+diplôme"], ["bilan", "synthèse"]],
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
