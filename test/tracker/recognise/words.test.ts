import { parseIndicators, readDate, readStatus, splitProofs } from "../../../src/tracker/recognise";
import { readIndicatorCell } from "../../../src/tracker/recognise/numbers/indicatorCell";
import { indicatorOfLabel } from "../../../src/tracker/recognise/numbers/labels";
import { ownLexicon } from "../../../src/tracker/recognise/header/lexicon";
import { statusOfColour } from "../../../src/tracker/recognise/status/colours";
import { proofSeparator } from "../../../src/tracker/recognise/records/proofs/proofSeparators";
import { TITLES } from "../../support/cells";

test.each([
  ["1", [1]],
  ["01", [1]],
  ["Indicateur 1", [1]],
  ["Indicateur n°01", [1]],
  ["Ind. 12", [12]],
  ["IND 26", [26]],
  ["I-04", [4]],
  ["ind_7", [7]],
  ["C7.i31", [31]],
  ["3.9", [9]],
  ["23-24-25", [23, 24, 25]],
  ["23 à 26", [23, 24, 25, 26]],
  ["13–16", [13, 14, 15, 16]],
  ["30 & 31", [30, 31]],
  ["6/10", [6, 10]],
  ["17, 18, 19", [17, 18, 19]],
  ["Tableau de veille (Ind.23)", [23]],
  ["Indicateur 4 : Analyse du besoin", [4]],
  ["4 - Analyse du besoin", [4]],
  ["1 à 3 et 5", [1, 2, 3, 5]],
  ["Ind. 23 à Ind. 26", [23, 24, 25, 26]],
  ["1\n2\n3", [1, 2, 3]],
  ["du 1 au 3", [1, 2, 3]],
  ["I5 I6", [5, 6]],
  ["I30 I11", [30, 11]],
  ["i-7 i-12\ni-13", [7, 12, 13]],
  ["Ind 4 Ind 5", [4, 5]],
  ["Ind. 1, Ind. 5", [1, 5]],
  ["Indicateur 17 Indicateur 18 et Indicateur 19", [17, 18, 19]],
  ["Indicator 2 Indicator 3", [2, 3]],
  ["n°8 n°9", [8, 9]],
  ["#21 #22", [21, 22]],
  ["Bilan annuel (ind. 30 ind. 32)", [30, 32]],
  ["I3. I5.", [3, 5]],
  ["C1.I2 C1.I3", [2, 3]],
  ["C2.4 à C2.6", [4, 5, 6]],
  ["C1-I2, C6-I24", [2, 24]],
  ["C4 C5", []],
  ["C1 à C3", []],
  ["I5 I6 Programme des ateliers", [5, 6]],
  ["Ind. 4 : 2 ind. et 3 dates", [4]],
  ["Ind. 12 in 3 copies", [12]],
  ["Ind. 12 (voir ind. 10)", [12]],
  ["Ind. 9 I think", [9]],
  ["2.1", [4]],
  ["Critère 7 - Indicateur 31", [31]],
  ["Indicators 5 to 8", [5, 6, 7, 8]],
  ["📌 12", [12]],
  ["CRITÈRE 1 : Information du public", []],
  ["C1", []],
  ["34", []],
  ["0", []],
  ["Total", []],
  ["Diffusion d'indicateurs de résultats", []],
  ["10/12/2026", []],
  ["2026", []],
])("%j names the indicators %j", (text, indicators) => {
  expect(parseIndicators(text)).toEqual(indicators);
});

test("what follows several numbers is their title, without them", () => {
  expect(readIndicatorCell("I15 I5 Programme des ateliers").rest).toBe("Programme des ateliers");
  expect(readIndicatorCell("Ind 4 Ind 8 - Analyse").rest).toBe("Analyse");
});

test.each([
  ["Conforme", "compliant"],
  ["OK", "compliant"],
  ["vérifié", "compliant"],
  ["TERMINE", "compliant"],
  ["Oui", "compliant"],
  ["X", "compliant"],
  ["C", "compliant"],
  ["✅", "compliant"],
  ["✔", "compliant"],
  ["100 %", "compliant"],
  ["Réalisé à 100 %", "compliant"],
  ["En cours", "partial"],
  ["⚠️ PARTIEL", "partial"],
  ["a renforcer", "partial"],
  ["À vérifier", "partial"],
  ["⚠", "partial"],
  ["80 %", "partial"],
  ["Fait à 60 %", "partial"],
  ["En cours (60 %)", "partial"],
  ["9/10", "partial"],
  ["9.0/10", "partial"],
  ["Partiellement conforme", "partial"],
  ["Oui, à renforcer", "partial"],
  ["Non conforme", "nonCompliant"],
  ["❌ Non conforme", "nonCompliant"],
  ["NC", "nonCompliant"],
  ["Non", "nonCompliant"],
  ["❌", "nonCompliant"],
  ["✗", "nonCompliant"],
  ["Pas conforme", "nonCompliant"],
  ["À faire", "todo"],
  ["❌ MANQUANT", "todo"],
  ["Non évalué", "todo"],
  ["", "todo"],
  ["☐", "todo"],
  ["0 %", "todo"],
  ["Non fait", "todo"],
  ["N/A", "notApplicable"],
  ["NA", "notApplicable"],
  ["Non concerné", "notApplicable"],
  ["non applicable", "notApplicable"],
  ["-", "notApplicable"],
  ["—", "notApplicable"],
])("the status %j is read as %s", (text, status) => {
  expect(readStatus(text)?.status).toBe(status);
});

test.each([
  ["m", { status: "partial", severity: "minor" }],
  ["M", { status: "nonCompliant", severity: "major" }],
  ["NC mineure", { status: "partial", severity: "minor" }],
  ["NC majeure", { status: "nonCompliant", severity: "major" }],
])("the grade %j keeps its severity", (text, read) => {
  expect(readStatus(text)).toEqual(read);
});

test.each(["Zinzolin", "?", "voir avec Paul", "12/03/2025 ok ?"])("%j is no status", (text) => {
  expect(readStatus(text)).toBeNull();
});

test.each([
  ["00B050", "compliant"],
  ["C6EFCE", "compliant"],
  ["FFC000", "partial"],
  ["FFEB9C", "partial"],
  ["FF0000", "nonCompliant"],
  ["FFC7CE", "nonCompliant"],
  ["D9D9D9", "notApplicable"],
  ["4472C4", null],
])("the colour %s alone is taken for %s", (colour, status) => {
  expect(statusOfColour(colour)).toBe(status);
});

test.each([
  ["Devis\nConvention", ["Devis", "Convention"]],
  ["Devis, Convention", ["Devis", "Convention"]],
  ["Devis ; Convention", ["Devis", "Convention"]],
  ["Devis + Convention", ["Devis", "Convention"]],
  ["- Devis\n- Convention", ["Devis", "Convention"]],
  ["• Devis • Convention", ["Devis", "Convention"]],
  ["Contrat de location, avenant 2026\nDUERP", ["Contrat de location, avenant 2026", "DUERP"]],
  ["Livret (accueil, règlement)", ["Livret (accueil, règlement)"]],
  ["https://drive.example.org/a,b", ["https://drive.example.org/a,b"]],
  ["Q:\\Qualiopi\\Ind 01\\CGV.pdf", ["Q:\\Qualiopi\\Ind 01\\CGV.pdf"]],
  ["à créer", []],
  ["Néant", []],
  ["?", []],
  ["-", []],
  ["", []],
  ["Devis, à créer", ["Devis"]],
  ["Registre (à créer)", []],
])("the proofs of %j are %j", (text, proofs) => {
  expect(splitProofs(text)).toEqual(proofs);
});

test("a column that separates proofs by line breaks does not split at commas", () => {
  const separator = proofSeparator(["Devis\nConvention", "CGV", "Contrat de location, avenant 2026"]);
  expect(splitProofs("Contrat de location, avenant 2026", separator)).toEqual(["Contrat de location, avenant 2026"]);
});

test.each([
  ["2026-11-10", "2026-11-10"],
  ["12/03/25", "2025-03-12"],
  ["12/03/2025", "2025-03-12"],
  ["5-Mar-25", "2025-03-05"],
  ["mars 2025", "2025-03-01"],
  ["1er août 2026", "2026-08-01"],
  ["12.03.2025", "2025-03-12"],
  ["03/25/2025", "2025-03-25"],
  ["avant le 12/03/2025", "2025-03-12"],
  ["31/02/2025", null],
  ["bientôt", null],
  ["T1 2026", null],
  ["12/03", null],
])("the date %j is read as %s", (text, date) => {
  expect(readDate(text, "General", false)).toBe(date);
});

test("serial numbers follow the calendar of the workbook", () => {
  expect(readDate(46336, "dd/mm/yyyy", false)).toBe("2026-11-10");
  expect(readDate(46336 - 1462, "dd/mm/yyyy", true)).toBe("2026-11-10");
  expect(readDate(46336, "General", false)).toBe("2026-11-10");
  expect(readDate(12, "General", false)).toBeNull();
});

test.each(TITLES.map((title, indicator) => [indicator, title] as const).slice(1))(
  "indicator %d is told by its title",
  (indicator, title) => {
    expect(indicatorOfLabel(title)).toBe(indicator);
  },
);

test.each([
  ["N° ind.", "indicator"],
  ["Dernière\nvérification ", "lastCheck"],
  ["ECHEANCE", "deadline"],
  ["Preuve(s) process", "proof"],
  ["Concerné ?", "applicable"],
  ["Date d'échéance", "deadline"],
  ["Actions correctives", "action"],
  ["Due date", "deadline"],
  ["Critère Qualiopi", "criterion"],
  ["Preuves\n(documents)", "proof"],
])("the header %j means %s", (header, meaning) => {
  expect(ownLexicon().hits(header)[0]?.meaning).toBe(meaning);
});
