/** Exports of forms in hands and words of our own, and tables that look like one and are none. */
import type { SheetRows } from "./sessionBooks";

export interface SurveyBook {
  readonly sheet: string;
  readonly rows: SheetRows;
}

export const SURVEYS = {
  googleFive: {
    sheet: "Réponses au formulaire 1",
    rows: [
      [
        "Horodateur",
        "Adresse e-mail",
        "Quelle formation avez-vous suivie ?",
        "Le rythme vous convenait-il ? (1 à 5)",
        "Note globale",
        "Que faudrait-il changer ?",
      ],
      ["2026/03/12 3:45:10 PM UTC+1", "a@ex.fr", "Vannerie", 5, 4, "La salle était froide"],
      ["2026/03/12 3:47:02 PM UTC+1", "b@ex.fr", "Vannerie", 2, 3, ""],
      ["2026/03/12 3:47:02 PM UTC+1", "b@ex.fr", "Vannerie", 2, 3, ""],
      ["2026/09/30 9:01:00 AM UTC+2", "c@ex.fr", "Feutre", 4, 5, "Rien"],
    ],
  },
  outOfTen: {
    sheet: "Enquête de satisfaction",
    rows: [
      ["Date", "Stagiaire", "Sur une échelle de 0 à 10, recommanderiez-vous ce stage ?"],
      ["14/02/2026", "Noé", 9],
      ["15/02/2026", "Ana", 7],
      ["16/02/2026", "Léo", 10],
    ],
  },
  words: {
    sheet: "Questionnaire à chaud",
    rows: [
      ["Participant", "Contenu utile ?", "Accueil", "Remarque libre"],
      ["A", "Tout à fait d’accord", "Très satisfaite", "Merci"],
      ["B", "Plutôt pas d’accord", "Pas du tout satisfait", ""],
      ["C", "D’accord", "Moyen", ""],
    ],
  },
  smileys: {
    sheet: "Avis stagiaires",
    rows: [
      ["Horodateur", "Votre ressenti"],
      ["12/03/2026 10:00:00", "😀"],
      ["12/03/2026 10:01:00", "😐"],
      ["12/03/2026 10:02:00", "🙁"],
      ["12/03/2026 10:03:00", "🙂"],
    ],
  },
  fractions: {
    sheet: "Form responses",
    rows: [
      ["Timestamp", "Course name", "Overall, how satisfied were you?"],
      [46_100.5, "Bookbinding", 0.9],
      [46_101.2, "Bookbinding", 0.65],
      [46_102.9, "Letterpress", 1],
    ],
  },
  overHighest: {
    sheet: "Retours",
    rows: [
      ["Soumis le", "Nom", "Clarté des explications", "Supports"],
      ["02/04/2026", "Zoé", "4/5", "★★★★★"],
      ["03/04/2026", "Ali", "3/5", "★★★☆☆"],
    ],
  },
} satisfies Readonly<Record<string, SurveyBook>>;

/** None of these is a survey. */
export const NO_SURVEYS: readonly SurveyBook[] = [
  {
    sheet: "Risques",
    rows: [
      ["Danger", "Probabilité", "Gravité", "Date"],
      ["Chute", 2, 4, "01/02/2026"],
      ["Panne", 3, 1, "01/02/2026"],
    ],
  },
  {
    sheet: "Notes d’examen",
    rows: [
      ["Élève", "Matière", "Note sur 20"],
      ["Noé", "Maths", 12],
      ["Ana", "Maths", 15],
    ],
  },
  {
    sheet: "Fournisseurs",
    rows: [
      ["Nom", "Prix", "Qualité"],
      ["Papier SA", 4, 5],
      ["Encre SARL", 3, 4],
    ],
  },
  {
    sheet: "Planning",
    rows: [
      ["Date", "Salle", "Nombre de personnes"],
      ["01/02/2026", "A", 5],
      ["02/02/2026", "B", 4],
    ],
  },
];
