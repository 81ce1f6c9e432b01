import type { Language } from "..";

type Tasks = Readonly<Partial<Record<"BC" | "VAE" | "CFA", Readonly<Record<number, string>>>>>;

/** What to produce, by indicator, where a category of action calls it otherwise than training does. */
export const categoryTasks: Readonly<Record<Language, Tasks>> = {
  fr: {
    BC: {
      1: "Mettre à jour la page du bilan de compétences",
      4: "Écrire la trame de l’entretien préalable et l’utiliser",
      5: "Écrire les objectifs du bilan avec chaque bénéficiaire",
      6: "Écrire le déroulé des trois phases du bilan",
      9: "Réunir confirmation, livret d’accueil et confidentialité",
      10: "Noter les adaptations faites pour chaque bénéficiaire",
      11: "Préparer le document de synthèse et l’entretien à six mois",
      12: "Écrire la procédure d’interruption et de relance",
      17: "Réunir lieu confidentiel, licences de tests et accessibilité",
      19: "Ranger tests et ressources, décrire leur accès",
      21: "Mettre à jour CV, diplômes et habilitations aux tests",
      30: "Envoyer les questionnaires de fin et à six mois",
    },
    VAE: {
      1: "Mettre à jour la page de l’accompagnement VAE",
      4: "Écrire la trame de l’étude personnalisée et l’utiliser",
      5: "Écrire l’objectif de certification avec chaque candidat",
      6: "Écrire le plan d’accompagnement et son calendrier",
      9: "Réunir étapes de la VAE, livret d’accueil et contacts",
      10: "Noter les adaptations faites pour chaque candidat",
      11: "Préparer le bilan de fin d’accompagnement",
      16: "Réunir dépôts de dossier et inscriptions au jury",
      19: "Ranger guides et exemples, décrire leur accès",
      30: "Envoyer le questionnaire au candidat après le jury",
    },
    CFA: {
      4: "Écrire la trame de l’entretien d’admission et l’utiliser",
      10: "Noter les adaptations faites pour chaque apprenti",
      11: "Réunir contrôles en cours de formation et résultats",
      30: "Envoyer les enquêtes aux apprentis, entreprises et financeurs",
    },
  },
  en: {
    BC: {
      1: "Update the page of the skills assessment",
      4: "Write the outline of the first interview and use it",
      5: "Write the objectives with each beneficiary",
      6: "Write the outline of the three phases",
      9: "Gather confirmation, welcome booklet and confidentiality",
      10: "Note the adaptations made for each beneficiary",
      11: "Prepare the summary document and the interview at six months",
      12: "Write the interruption and reminder procedure",
      17: "Gather confidential room, test licences and accessibility",
      19: "Tidy tests and resources, describe how to reach them",
      21: "Update CVs, diplomas and test licences",
      30: "Send the questionnaires at the end and at six months",
    },
    VAE: {
      1: "Update the page of the VAE support",
      4: "Write the outline of the personal study and use it",
      5: "Write the certification goal with each candidate",
      6: "Write the support plan and its calendar",
      9: "Gather steps of the VAE, welcome booklet and contacts",
      10: "Note the adaptations made for each candidate",
      11: "Prepare the final review of the support",
      16: "Gather files submitted and registrations to the jury",
      19: "Tidy guides and examples, describe how to reach them",
      30: "Send the candidate’s questionnaire after the jury",
    },
    CFA: {
      4: "Write the outline of the admission interview and use it",
      10: "Note the adaptations made for each apprentice",
      11: "Gather assessments during training and results",
      30: "Send the surveys to apprentices, companies and funders",
    },
  },
};
