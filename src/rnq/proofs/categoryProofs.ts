import type { Examples } from ".";
import type { Category } from "../types";

/**
 * What is usually shown for skills assessment, VAE and apprenticeship, where it is not what a training body shows
 * (reading guide V9, particulars of each sheet; skills assessment in 30: page 36). Elsewhere the common examples hold.
 */
export const CATEGORY_PROOFS: Readonly<Record<Exclude<Category, "OF">, Readonly<Record<number, Examples>>>> = {
  BC: {
    1: {
      fr: [
        "Page ou fiche du bilan, datée",
        "CGV et tarif du bilan",
        "Page accessibilité handicap",
        "Fiche EDOF cohérente avec le site",
      ],
      en: [
        "Dated page or sheet of the skills assessment",
        "Terms of sale and price",
        "Disability access page",
        "EDOF sheet consistent with the website",
      ],
    },
    2: {
      fr: [
        "Taux de satisfaction des bénéficiaires publié",
        "Nombre de bilans menés et interrompus",
        "Taux de réponse aux questionnaires",
      ],
      en: [
        "Published satisfaction rate of beneficiaries",
        "Number of assessments completed and interrupted",
        "Response rate of the questionnaires",
      ],
    },
    4: {
      fr: ["Compte rendu de l’entretien préalable", "Analyse de la demande", "Besoins de compensation handicap tracés"],
      en: ["Record of the first interview", "Analysis of the request", "Disability compensation needs on record"],
    },
    5: {
      fr: [
        "Objectifs du bilan écrits avec le bénéficiaire",
        "Convention de bilan avec objectifs",
        "Fiche de cadrage du bilan",
      ],
      en: [
        "Objectives written with the beneficiary",
        "Agreement stating the objectives",
        "Framing sheet of the assessment",
      ],
    },
    6: {
      fr: ["Déroulé des trois phases", "Calendrier des séances et durées", "Outils et tests prévus"],
      en: ["Outline of the three phases", "Calendar and length of interviews", "Planned tools and tests"],
    },
    9: {
      fr: [
        "Confirmation du premier rendez-vous",
        "Livret d’accueil du bénéficiaire",
        "Engagement de confidentialité remis",
        "Contacts des référents",
      ],
      en: [
        "Confirmation of the first meeting",
        "Beneficiary’s welcome booklet",
        "Confidentiality commitment handed over",
        "Contacts of the officers",
      ],
    },
    10: {
      fr: ["Comptes rendus d’entretien", "Adaptation du rythme ou des outils", "Plan d’aménagement handicap"],
      en: ["Interview records", "Adapted pace or tools", "Disability adjustment plan"],
    },
    11: {
      fr: [
        "Document de synthèse remis",
        "Objectifs revus avec le bénéficiaire",
        "Compte rendu de l’entretien à six mois",
      ],
      en: [
        "Summary document handed over",
        "Objectives reviewed with the beneficiary",
        "Record of the interview at six months",
      ],
    },
    12: {
      fr: ["Procédure d’interruption et de relance", "Relances tracées", "Points d’étape"],
      en: ["Interruption and reminder procedure", "Reminders on record", "Progress points"],
    },
    17: {
      fr: [
        "Lieu d’entretien confidentiel (bail, photo)",
        "Licences des tests utilisés",
        "Registre d’accessibilité",
        "DUERP (avec du personnel)",
      ],
      en: [
        "Confidential interview room (lease, photo)",
        "Licences of the tests used",
        "Accessibility register",
        "Risk assessment document, DUERP (with staff)",
      ],
    },
    18: {
      fr: ["Qui fait quoi dans un bilan", "Fiches de poste ou contrats", "Liste des référents"],
      en: ["Who does what in an assessment", "Job descriptions or contracts", "List of officers"],
    },
    19: {
      fr: ["Ressources sur les métiers et formations", "Tests et guides remis", "Espace documentaire du bénéficiaire"],
      en: ["Resources on trades and training", "Tests and guides handed over", "Beneficiary’s document space"],
    },
    21: {
      fr: ["CV et diplômes à jour", "Habilitations aux tests", "Grille de compétences requises"],
      en: ["Up-to-date CVs and diplomas", "Test licences", "Grid of required skills"],
    },
    22: {
      fr: ["Attestations de formation", "Supervision ou échanges de pratiques", "Plan de l’année de l’indépendant"],
      en: ["Training certificates", "Supervision or exchanges of practice", "The independent’s plan for the year"],
    },
    30: {
      fr: [
        "Questionnaire du bénéficiaire en fin de bilan",
        "Questionnaire à six mois",
        "Avis de l’équipe",
        "Synthèse et relances",
      ],
      en: [
        "Beneficiary’s questionnaire at the end",
        "Questionnaire at six months",
        "Team’s opinions",
        "Summary and reminders",
      ],
    },
  },
  VAE: {
    1: {
      fr: [
        "Page ou fiche de l’accompagnement VAE, datée",
        "CGV et tarif de l’accompagnement",
        "Page accessibilité handicap",
        "Fiche EDOF cohérente avec le site",
      ],
      en: [
        "Dated page or sheet of the VAE support",
        "Terms of sale and price",
        "Disability access page",
        "EDOF sheet consistent with the website",
      ],
    },
    4: {
      fr: ["Compte rendu de l’étude personnalisée", "Avis de recevabilité", "Besoins de compensation handicap tracés"],
      en: ["Record of the personal study", "Eligibility decision", "Disability compensation needs on record"],
    },
    5: {
      fr: ["Objectif de certification écrit avec le candidat", "Convention d’accompagnement", "Fiche de cadrage VAE"],
      en: ["Certification goal written with the candidate", "Support agreement", "Framing sheet of the VAE"],
    },
    6: {
      fr: [
        "Plan d’accompagnement avec durées",
        "Calendrier des rendez-vous et ateliers",
        "Trame du dossier de validation",
      ],
      en: ["Support plan with durations", "Calendar of meetings and workshops", "Outline of the validation file"],
    },
    9: {
      fr: ["Étapes de la VAE remises au candidat", "Livret d’accueil du candidat", "Contacts des référents"],
      en: ["Steps of the VAE handed to the candidate", "Candidate’s welcome booklet", "Contacts of the officers"],
    },
    10: {
      fr: ["Comptes rendus des rendez-vous", "Adaptation du rythme ou des moyens", "Plan d’aménagement handicap"],
      en: ["Meeting records", "Adapted pace or means", "Disability adjustment plan"],
    },
    11: {
      fr: ["Bilan de fin d’accompagnement", "Relectures du dossier de validation", "Résultats devant le jury"],
      en: ["Final review of the support", "Reviews of the validation file", "Results before the jury"],
    },
    12: {
      fr: ["Procédure d’abandon et de relance", "Relances tracées", "Points d’étape"],
      en: ["Drop-out and reminder procedure", "Reminders on record", "Progress points"],
    },
    16: {
      fr: ["Dépôt du dossier et inscription au jury", "Préparation à l’oral", "Aménagements d’épreuve"],
      en: ["File submitted and registration to the jury", "Preparation for the interview", "Exam adjustments"],
    },
    19: {
      fr: ["Guides et exemples remis", "Référentiel de la certification", "Espace documentaire du candidat"],
      en: ["Guides and examples handed over", "Certification framework", "Candidate’s document space"],
    },
    30: {
      fr: ["Questionnaire au candidat après le jury", "Avis du financeur", "Avis de l’équipe", "Synthèse et relances"],
      en: ["Candidate’s questionnaire after the jury", "Funder’s opinion", "Team’s opinions", "Summary and reminders"],
    },
  },
  CFA: {
    4: {
      fr: [
        "Entretien et dossier d’admission",
        "Projet de l’apprenti et de l’entreprise",
        "Besoins de compensation handicap tracés",
      ],
      en: [
        "Admission interview and file",
        "Apprentice’s and company’s project",
        "Disability compensation needs on record",
      ],
    },
    11: {
      fr: [
        "Contrôles en cours de formation",
        "Bulletins et conseils de classe",
        "Livret de compétences",
        "Résultats aux certifications",
      ],
      en: ["Assessments during training", "Reports and class councils", "Skills booklet", "Certification results"],
    },
    14: {
      fr: [
        "Traitement sans délai des ruptures",
        "Liste d’intervenants sociaux",
        "Information sur les aides",
        "Actions mixité et égalité",
        "Projets culturels ou sportifs",
      ],
      en: [
        "Breaks handled at once",
        "List of social workers",
        "Information on financial help",
        "Diversity and equality actions",
        "Cultural or sports projects",
      ],
    },
    30: {
      fr: [
        "Enquête auprès des apprentis",
        "Avis des maîtres d’apprentissage",
        "Sollicitation annuelle des financeurs",
        "Avis des formateurs",
        "Synthèse et relances",
      ],
      en: [
        "Survey of the apprentices",
        "Company tutors’ opinions",
        "Yearly request to funders",
        "Trainers’ opinions",
        "Summary and reminders",
      ],
    },
  },
};
