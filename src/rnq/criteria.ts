import type { Criterion } from "./types";

const criterion = (number: number, fr: string, en: string, shortFr: string, shortEn: string): Criterion => ({
  number,
  label: { fr, en },
  shortLabel: { fr: shortFr, en: shortEn },
});

/** The seven criteria (code du travail, annex to D.6316-1-1), labels in our words. Unchanged in 2026. */
export const CRITERIA: readonly Criterion[] = [
  criterion(
    1,
    "Information du public, délais d’accès, résultats",
    "Public information, time to access, results",
    "Information du public",
    "Public information",
  ),
  criterion(
    2,
    "Objectifs précis et adaptation aux publics à la conception",
    "Precise objectives and design suited to the audience",
    "Objectifs et adaptation",
    "Objectives and adaptation",
  ),
  criterion(
    3,
    "Accueil, accompagnement, suivi et évaluation adaptés",
    "Suitable welcome, support, follow-up and assessment",
    "Accueil, suivi, évaluation",
    "Welcome, follow-up, assessment",
  ),
  criterion(
    4,
    "Moyens pédagogiques, techniques et d’encadrement",
    "Teaching, technical and supervision means",
    "Moyens",
    "Means",
  ),
  criterion(
    5,
    "Qualification et compétences des personnels",
    "Qualification and skills of the staff",
    "Compétences",
    "Skills",
  ),
  criterion(
    6,
    "Inscription dans l’environnement professionnel",
    "Place in the professional environment",
    "Environnement professionnel",
    "Professional environment",
  ),
  criterion(
    7,
    "Appréciations, réclamations et amélioration",
    "Feedback, complaints and improvement",
    "Appréciations, amélioration",
    "Feedback, improvement",
  ),
];
