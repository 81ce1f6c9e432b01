/** The workbook of the fixture with a survey, its sessions and a log beside: few answers, very many. */
import type { CellValue } from "../../src/tracker/cells/grid";
import { SESSION_BOOKS } from "../support/sessionBooks";
import { beside } from "./sessionsFixture";

const QUESTIONS = [
  "Les objectifs annoncés ont-ils été atteints ? (1 à 5)",
  "Le rythme vous convenait-il ? (1 à 5)",
  "Animation du formateur (1 à 5)",
  "Recommanderiez-vous ce stage ? (0 à 10)",
];
const REMARKS: Readonly<Record<number, string>> = {
  1: "La salle était froide le matin",
  4: "RAS",
  7: "Prévoir un outillage pour gaucher et un temps de pratique plus long l’après-midi, on finit dans la précipitation",
};
const two = (number: number): string => String(number).padStart(2, "0");

function answers(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, at): CellValue[] => [
    `${two((at % 27) + 1)}/${two((at % 9) + 1)}/2026 17:${two(at % 60)}:${two((at * 7) % 60)}`,
    at % 3 === 0 ? "Herboristerie" : "Émaillage sur cuivre",
    at % 4 === 3 ? 3 : 5,
    at % 5 === 2 ? 2 : 4,
    at % 7 === 6 ? 3 : 5,
    at % 6 === 5 ? 6 : 9,
    REMARKS[at % 12] ?? "",
  ]);
}

const survey = (sheet: string, count: number) => ({
  sheet,
  rows: [["Horodateur", "Quelle formation avez-vous suivie ?", ...QUESTIONS, "Une remarque ?"], ...answers(count)],
});

/** Said in words, by few, in a sheet whose name breaks no line by itself. */
const COLD = {
  sheet: "Avis_à_froid_tous_stages_2026",
  rows: [
    ["Stagiaire", "Utile dans votre travail ?", "Contenu clair ?"],
    ["A. Roy", "Tout à fait d’accord", "D’accord"],
    ["L. Petit", "Plutôt pas d’accord", "D’accord"],
  ],
};

/** One of them stands in it already. */
const LOG = {
  sheet: "Améliorations",
  rows: [
    ["Date", "Point à améliorer", "D’où ça vient", "Action décidée", "Ce que j’en ai fait"],
    ["12/04/2026", "La salle était froide le matin", "Questionnaire", "Chauffage allumé à 8 h", "Fait"],
  ],
};

export const SOME_RESULTS = beside([SESSION_BOOKS.fiveTrainees, survey("Réponses au formulaire", 9), COLD, LOG]);

/** Eight hundred answers. */
export const MANY_RESULTS = beside([survey("Réponses_satisfaction_2026", 800)]);
