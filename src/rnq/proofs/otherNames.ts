/**
 * What the usual documents are also called, by their French name: a document of hers under such a name is the usual
 * one, and is not called for beside itself. A name of one word is meant alone: "Organigramme" is the chart, while
 * "Organigramme des salles" may be anything.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Questionnaire ou grille de besoin": ["Recueil de besoin", "Analyse de besoin", "Fiche de besoin", "Needs analysis"],
  "Livret de suivi pédagogique": ["Suivi individuel"],
  "Évaluations en cours et en fin": [
    "QCM de fin",
    "Quiz de fin",
    "Test final",
    "Test de fin",
    "Évaluation finale",
    "Final test",
    "Final assessment",
  ],
  "Grilles de correction": ["Grille d’évaluation", "Assessment grid"],
  "Journal des relances": ["Relances par mail", "Mails de relance"],
  "Organigramme fonctionnel": ["Organigramme", "Qui fait quoi"],
  "Tutoriels et assistance": ["Tutoriel de connexion", "Assistance technique"],
  "Plan de développement des compétences": ["Plan de formation"],
  "Liste de partenaires handicap du territoire": ["Réseau handicap"],
  "Revue qualité annuelle": ["Revue de l’année", "Revue de direction"],
};
