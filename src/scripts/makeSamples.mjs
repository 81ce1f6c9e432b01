/**
 * Writes the sample workbook « Atelier Marjolaine » (invented), the one a newcomer opens: one trainer,
 * 22 indicators, first audit on 4 March 2027. Run once by a developer; the file is committed.
 * The other samples are copies of test workbooks, named in assets/samples/samples.json.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./buildSteps.mjs";

const require = createRequire(import.meta.url);
const { init } = require("excelize-wasm");

const TRACKER = [
  [1, "Information sur l’offre", 1, "OK", ""],
  [2, "Indicateurs de résultats", 1, "OK", ""],
  [4, "Analyse du besoin", 2, "OK", "Grille de besoin"],
  [5, "Objectifs évaluables", 2, "OK", ""],
  [6, "Contenus et modalités adaptés", 2, "OK", ""],
  [8, "Positionnement à l’entrée", 2, "OK", ""],
  [9, "Conditions de déroulement", 3, "OK", ""],
  [10, "Adaptation, accompagnement et suivi", 3, "OK", ""],
  [11, "Évaluation des acquis", 3, "OK", ""],
  [12, "Évaluation de l’atteinte des objectifs", 3, "OK", ""],
  [17, "Moyens humains, techniques, locaux", 4, "OK", "Contrat de location de salle"],
  [18, "Coordination des intervenants", 4, "", ""],
  [19, "Ressources pédagogiques", 4, "OK", ""],
  [21, "Compétences vérifiées", 5, "OK", ""],
  [22, "Développement des compétences", 5, "", ""],
  [23, "Veille légale et réglementaire", 6, "OK", ""],
  [24, "Veille métiers et emplois", 6, "OK", ""],
  [25, "Veille pédagogique", 6, "", ""],
  [26, "Réseau handicap", 6, "OK", ""],
  [30, "Recueil des appréciations", 7, "en cours", "Enquête à chaud"],
  [31, "Réclamations et aléas", 7, "OK", ""],
  [32, "Amélioration continue", 7, "OK", ""],
];

/** Date, document, indicators, where. */
const REGISTER = [
  ["2026-11-02", "Fiche « Excel, niveau 2 »", "1", "Drive / 1-Offre"],
  ["2026-10-14", "Page « Accessibilité » du site", "1", "Site, Handicap"],
  ["2026-01-05", "Conditions générales de vente", "1", "Drive / 1-Offre"],
  ["2026-01-12", "Résultats 2025 et calcul", "2", "Site, Résultats"],
  ["2026-01-09", "Synthèse des enquêtes 2025", "2", "Drive / 7-Enquêtes"],
  ["2026-09-08", "Grille de besoin, 4 stagiaires", "4", "Sessions, p. 3"],
  ["2026-09-08", "Compte rendu d’entretien", "4", "Drive / 2-Besoin"],
  ["2026-11-02", "Programme détaillé", "5", "Drive / 1-Offre"],
  ["2026-09-15", "Déroulé pédagogique", "6", "Drive / 2-Besoin"],
  ["2026-09-15", "Variante à distance", "6", "Drive / 2-Besoin"],
  ["2026-09-21", "Test d’entrée, 4 copies", "8", "Sessions, p. 5"],
  ["2026-09-14", "Convocation, règlement intérieur", "9", "Drive / 3-Accueil"],
  ["2026-02-03", "Livret d’accueil", "9", "Drive / 3-Accueil"],
  ["2026-09-25", "Journal de suivi de la session", "10", "Sessions, p. 8"],
  ["2026-09-22", "Aménagement d’horaires", "10", "Sessions, p. 9"],
  ["2026-09-25", "Évaluation finale, 4 copies", "11", "Sessions, p. 11"],
  ["2026-09-28", "Attestations, 4 stagiaires", "11", "Drive / 3-Accueil"],
  ["2026-02-03", "Procédure de relance", "12", "Drive / 3-Accueil"],
  ["2026-09-23", "Journal des relances", "12", "Registre, ligne 22"],
  ["2025-09-01", "Contrat de location de salle", "17", "Drive / 4-Moyens"],
  ["2025-09-01", "Registre d’accessibilité", "17", "Drive / 4-Moyens"],
  ["2026-02-03", "Inventaire du matériel", "17", "Drive / 4-Moyens"],
  ["2026-09-21", "Supports remis, 4 modules", "19", "Drive / 4-Moyens"],
  ["2026-09-21", "Espace documentaire", "19", "Site, stagiaires"],
  ["2026-03-10", "Grille des compétences requises", "21", "Drive / 5-Équipe"],
  ["2026-03-10", "CV et diplômes à jour", "21", "Drive / 5-Équipe"],
  ["2026-08-03", "Note de veille réglementaire d’été", "23", "Drive / 6-Veille"],
  ["2026-05-04", "Note de veille réglementaire de printemps", "23", "Drive / 6-Veille"],
  ["2026-10-19", "Note de veille métiers, bureautique", "24", "Drive / 6-Veille"],
  ["2026-10-06", "Compte rendu du salon régional", "24", "Drive / 6-Veille"],
  ["2026-04-02", "Liste des partenaires handicap", "26", "Drive / 6-Réseau"],
  ["2026-04-16", "Échange avec la ressource handicap régionale", "26", "Drive / 6-Réseau"],
  ["2026-09-25", "Enquête à chaud, 4 réponses", "30", "Drive / 7-Enquêtes"],
  ["2026-06-30", "Plan d’actions d’amélioration", "32", "Drive / 7-Qualité"],
  ["2026-06-30", "Analyse des insatisfactions", "32", "Drive / 7-Qualité"],
  ["2026-09-30", "Bilan de session, septembre", "32", "Sessions, p. 12"],
  ["2026-09-01", "Organigramme des contacts", "9", "Drive / 3-Accueil"],
  ["2026-09-15", "Variante d’adaptation handicap", "6 et 10", "Drive / 2-Besoin"],
  ["2026-09-22", "Émargements, session de septembre", "10 et 12", "Sessions, p. 7"],
  ["2026-09-28", "Grille de correction", "11", "Drive / 3-Accueil"],
  ["2026-11-02", "Fiche « Word, publipostage »", "1", "Drive / 1-Offre"],
];

const JOURNEY = [
  ["Avant", "Premier contact", "Fiche programme, page du site", "1, 2", "Moi"],
  ["Avant", "Besoin", "Grille de besoin, entretien", "4, 26", "Moi"],
  ["Avant", "Programme, positionnement", "Programme, test d’entrée", "5, 6, 8", "Moi"],
  ["Avant", "Convention, convocation", "Devis, convention, convocation", "9, 17", "Moi"],
  ["Pendant", "Réalisation", "Émargement, supports, suivi", "10, 12, 19", "Moi"],
  ["Pendant", "Évaluation des acquis", "Test final, attestation", "11", "Moi"],
  ["Après", "Satisfaction", "Enquête à chaud", "30", "Assistante"],
  ["Après", "Facturation, archivage", "", "", "Moi"],
];

const serial = (date) => Date.parse(date) / 86_400_000 + 25569;

const excelize = await init(path.join(path.dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
const book = excelize.NewFile();
const check = (result) => {
  if (result.error) throw new Error(result.error);
  return result;
};
const font = (extra = {}) => ({ Family: "Calibri", Size: 11, ...extra });
const style = (definition) => check(book.NewStyle(definition)).style;
const thin = ["left", "top", "right", "bottom"].map((Type) => ({ Type, Color: "BFBFBF", Style: 1 }));
const title = style({ Font: font({ Bold: true, Size: 16 }) });
const head = style({
  Font: font({ Bold: true }),
  Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
  Border: thin,
});
const cell = style({ Font: font(), Border: thin, Alignment: { Vertical: "center", WrapText: true } });
const day = style({ Font: font(), Border: thin, CustomNumFmt: "dd/mm/yyyy", Alignment: { Vertical: "center" } });

function sheet(name, heading, corner, headers, rows, widths, types = {}) {
  if (name !== "Suivi") check(book.NewSheet(name));
  const [column, row] = [corner.charCodeAt(0), Number(corner.slice(1))];
  const at = (c, r) => `${String.fromCharCode(column + c)}${row + r}`;
  check(book.SetCellValue(name, `${corner[0]}2`, heading));
  check(book.SetCellStyle(name, `${corner[0]}2`, `${corner[0]}2`, title));
  check(book.SetRowHeight(name, 2, 24));
  headers.forEach((text, c) => check(book.SetCellValue(name, at(c, 0), text)));
  check(book.SetCellStyle(name, at(0, 0), at(headers.length - 1, 0), head));
  rows.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== "") check(book.SetCellValue(name, at(c, r + 1), types[c] === "date" ? serial(value) : value));
    });
  });
  check(book.SetCellStyle(name, at(0, 1), at(headers.length - 1, rows.length), cell));
  for (const c of Object.keys(types)) check(book.SetCellStyle(name, at(Number(c), 1), at(Number(c), rows.length), day));
  widths.forEach((width, c) => {
    const letter = String.fromCharCode(column + c);
    check(book.SetColWidth(name, letter, letter, width));
  });
}

check(book.SetSheetName("Sheet1", "Suivi"));
sheet(
  "Suivi",
  "Mon suivi Qualiopi",
  "B4",
  ["Ind.", "Libellé", "Critère", "Où j’en suis", "Pièce", "Remarques"],
  TRACKER.map(([number, label, criterion, status, proof]) => [number, label, criterion, status, proof, ""]),
  [6, 38, 9, 14, 30, 24],
);
sheet(
  "Registre",
  "Registre des preuves",
  "A3",
  ["Date", "Pièce", "Indicateur", "Où la trouver"],
  REGISTER,
  [12, 44, 12, 24],
  { 0: "date" },
);
sheet(
  "Parcours",
  "Parcours de mes stagiaires",
  "A4",
  ["Phase", "Étape", "Documents", "Indicateurs", "Qui"],
  JOURNEY,
  [12, 30, 36, 14, 14],
);
book.SetActiveSheet(0);

const { buffer } = check(book.WriteToBuffer());
writeFileSync(path.join(ROOT, "assets/samples/atelier-marjolaine.xlsx"), Buffer.from(buffer));
process.exit(0);
