import type { Language } from "../../text";

/** Whom an example concerns, where it is not everyone who has the indicator. */
export type ProofNeed = "workLinked" | "certifying" | "accompanied" | "skillsAssessment";

export type Examples = Readonly<Record<Language, readonly string[]>> & {
  /** By position in both lists. */
  readonly only?: Readonly<Record<number, ProofNeed>>;
};

/**
 * Examples of proofs per indicator: what is usually shown, by the reading guide V9 (33: by decree 2026-728).
 * Examples only: none is compulsory, and others are accepted.
 */
export const PROOFS: Readonly<Record<number, Examples>> = {
  1: {
    fr: [
      "Fiches programme publiées",
      "Site internet ou catalogue daté",
      "CGV et proposition commerciale",
      "Page accessibilité handicap",
      "Fiches EDOF cohérentes avec le site",
    ],
    en: [
      "Published course sheets",
      "Dated website or catalogue",
      "Terms of sale and commercial offer",
      "Disability access page",
      "EDOF sheets consistent with the website",
    ],
  },
  2: {
    fr: [
      "Taux de satisfaction publiés",
      "Nombre de stagiaires et taux d’abandon",
      "Taux de retour des enquêtes",
      "Taux de rupture ou d’insertion (alternance)",
      "Bilan d’activité annuel",
    ],
    en: [
      "Published satisfaction rates",
      "Number of trainees and drop-out rate",
      "Survey response rates",
      "Break-off or job-entry rate (work-linked)",
      "Yearly activity review",
    ],
    only: { 3: "workLinked" },
  },
  3: {
    fr: [
      "Taux d’obtention et taux de présentation",
      "Blocs, équivalences, passerelles affichés",
      "Lien vers la fiche France compétences",
      "Données d’insertion de la fiche RNCP",
    ],
    en: [
      "Pass rate and presentation rate",
      "Blocks, equivalences and bridges displayed",
      "Link to the France compétences record",
      "Job-entry data of the RNCP record",
    ],
  },
  4: {
    fr: [
      "Questionnaire ou grille de besoin",
      "Compte rendu d’entretien amont",
      "Dossier d’admission",
      "Diagnostic préalable",
      "Besoins de compensation handicap tracés",
    ],
    en: [
      "Need questionnaire or grid",
      "Record of the preliminary interview",
      "Admission file",
      "Preliminary diagnosis",
      "Disability compensation needs on record",
    ],
  },
  5: {
    fr: [
      "Programme à objectifs mesurables",
      "Liste des compétences visées",
      "Convention ou contrat avec objectifs",
      "Référentiel de certification",
      "Fiche de cadrage VAE ou bilan",
    ],
    en: [
      "Programme with measurable objectives",
      "List of targeted skills",
      "Agreement or contract stating objectives",
      "Certification framework",
      "Framing sheet (VAE or skills assessment)",
    ],
    only: { 3: "certifying", 4: "accompanied" },
  },
  6: {
    fr: [
      "Déroulé ou scénario pédagogique",
      "Programme détaillé avec durées",
      "Calendrier de parcours",
      "Grilles d’évaluation prévues",
      "Variantes d’adaptation handicap",
    ],
    en: [
      "Session plan or teaching scenario",
      "Detailed programme with durations",
      "Course calendar",
      "Planned assessment grids",
      "Disability adaptation variants",
    ],
  },
  7: {
    fr: [
      "Tableau croisé contenu / référentiel",
      "Habilitation à former",
      "Convention avec le certificateur",
      "Extrait du référentiel RNCP ou RS",
    ],
    en: [
      "Content / framework cross table",
      "Authorisation to train",
      "Agreement with the certifying body",
      "Extract of the RNCP or RS framework",
    ],
  },
  8: {
    fr: [
      "Test ou QCM d’entrée",
      "Auto-positionnement complété",
      "Entretien de positionnement tracé",
      "Vérification des prérequis",
      "Adaptation décidée après positionnement",
    ],
    en: [
      "Entry test or quiz",
      "Completed self-placement",
      "Placement interview on record",
      "Check of prerequisites",
      "Adaptation decided after placement",
    ],
  },
  9: {
    fr: [
      "Convocation",
      "Règlement intérieur remis",
      "Livret d’accueil",
      "Contacts des référents",
      "Accès et assistance de la plateforme",
    ],
    en: [
      "Joining instructions",
      "House rules handed over",
      "Welcome booklet",
      "Contacts of the officers",
      "Platform access and support",
    ],
  },
  10: {
    fr: [
      "Planning ou groupes de niveau",
      "Livret de suivi pédagogique",
      "Traces d’entretiens et d’échanges",
      "Plan d’aménagement handicap",
      "Emploi du temps adapté",
    ],
    en: [
      "Schedule or level groups",
      "Learning follow-up booklet",
      "Records of interviews and exchanges",
      "Disability adjustment plan",
      "Adapted timetable",
    ],
  },
  11: {
    fr: [
      "Évaluations en cours et en fin",
      "Grilles de correction",
      "Bilan intermédiaire",
      "Livret de compétences",
      "Résultats aux certifications",
    ],
    en: [
      "Assessments during and at the end",
      "Marking grids",
      "Mid-course review",
      "Skills booklet",
      "Certification results",
    ],
    only: { 4: "certifying" },
  },
  12: {
    fr: [
      "Procédure abandons et relances",
      "Journal des relances",
      "Enquêtes ou points d’étape",
      "Modalités pédagogiques variées",
      "Contacts entreprise / tuteur (alternance)",
    ],
    en: [
      "Drop-out and reminder procedure",
      "Log of reminders",
      "Surveys or progress points",
      "Varied teaching methods",
      "Company / tutor contacts (work-linked)",
    ],
    only: { 4: "workLinked" },
  },
  13: {
    fr: [
      "Carnet de liaison",
      "Comptes rendus de visite",
      "Planning d’alternance",
      "Échanges avec le tuteur",
      "Retours d’expérience capitalisés",
    ],
    en: ["Liaison booklet", "Visit reports", "Work-linked schedule", "Exchanges with the tutor", "Feedback put to use"],
  },
  14: {
    fr: [
      "Projets culturels ou sportifs",
      "Actions mixité et égalité",
      "Liste d’intervenants sociaux",
      "Information sur les aides",
      "Dispositif restauration / hébergement",
    ],
    en: [
      "Cultural or sports projects",
      "Diversity and equality actions",
      "List of social workers",
      "Information on financial help",
      "Meals and housing scheme",
    ],
  },
  15: {
    fr: [
      "Règlement intérieur du centre",
      "Livret d’accueil apprenti",
      "Compte rendu de réunion d’information",
      "Support santé-sécurité",
    ],
    en: [
      "Apprentice centre house rules",
      "Apprentice welcome booklet",
      "Record of the information meeting",
      "Health and safety material",
    ],
  },
  16: {
    fr: [
      "Inscription à la session d’examen",
      "Règlement d’examen",
      "Habilitation à évaluer",
      "Procès-verbal de session",
      "Aménagements d’épreuve",
    ],
    en: [
      "Registration for the exam session",
      "Exam rules",
      "Authorisation to assess",
      "Minutes of the session",
      "Exam adjustments",
    ],
  },
  17: {
    fr: [
      "Bail ou contrat de location",
      "Registre d’accessibilité",
      "Inventaire matériel ou plateforme",
      "CV et contrats d’intervenants",
      "DUERP (avec du personnel)",
    ],
    en: [
      "Lease or rental contract",
      "Accessibility register",
      "Inventory of equipment or platform",
      "CVs and contracts of trainers",
      "Risk assessment document, DUERP (with staff)",
    ],
  },
  18: {
    fr: [
      "Organigramme fonctionnel",
      "Fiches de poste ou contrats",
      "Planning des intervenants",
      "Comptes rendus de réunion",
      "Liste des référents",
    ],
    en: [
      "Functional organisation chart",
      "Job descriptions or contracts",
      "Trainers’ schedule",
      "Minutes of meetings",
      "List of officers",
    ],
  },
  19: {
    fr: [
      "Supports et fiches remis",
      "Espace documentaire ou LMS",
      "Tutoriels et assistance",
      "Traces d’accompagnement à distance",
      "Plan d’actualisation des supports",
    ],
    en: [
      "Handouts and course sheets",
      "Document space or LMS",
      "Tutorials and support",
      "Records of remote support",
      "Plan for updating materials",
    ],
  },
  20: {
    fr: [
      "Liste et PV du conseil de perfectionnement",
      "Désignation du référent handicap",
      "Désignation du référent mobilité",
      "Actions menées par les référents",
    ],
    en: [
      "Members and minutes of the improvement council",
      "Appointment of the disability officer",
      "Appointment of the mobility officer",
      "Actions led by the officers",
    ],
  },
  21: {
    fr: [
      "Grille de compétences requises",
      "CV et diplômes à jour",
      "Processus de recrutement et d’intégration",
      "Évaluation ou observation du formateur",
      "Habilitations aux tests (bilan)",
    ],
    en: [
      "Grid of required skills",
      "Up-to-date CVs and diplomas",
      "Recruitment and induction process",
      "Trainer assessment or observation",
      "Test licences (skills assessment)",
    ],
    only: { 4: "skillsAssessment" },
  },
  22: {
    fr: [
      "Plan de développement des compétences",
      "Entretiens professionnels",
      "Attestations de formation",
      "Échanges de pratiques",
      "Démarche de formation de l’indépendant",
    ],
    en: [
      "Skills development plan",
      "Career interviews",
      "Training certificates",
      "Exchanges of practice",
      "The independent trainer’s own training",
    ],
  },
  23: {
    fr: [
      "Abonnements et sources suivies",
      "Registre de veille daté",
      "Documents mis à jour suite à la veille",
      "Diffusion interne",
    ],
    en: [
      "Subscriptions and sources followed",
      "Dated watch log",
      "Documents updated after the watch",
      "Internal circulation",
    ],
  },
  24: {
    fr: [
      "Adhésion à un réseau professionnel",
      "Salons et conférences",
      "Notes de veille sectorielle",
      "Programmes révisés",
    ],
    en: [
      "Membership of a professional network",
      "Trade fairs and conferences",
      "Sector watch notes",
      "Revised programmes",
    ],
  },
  25: {
    fr: [
      "Notes de veille pédagogique",
      "Groupes d’analyse de pratiques",
      "Essais d’outils",
      "Évolutions de modalités décidées",
    ],
    en: ["Teaching watch notes", "Practice analysis groups", "Trials of tools", "Changes of method decided"],
  },
  26: {
    fr: [
      "Liste de partenaires handicap du territoire",
      "Contacts Agefiph, Cap emploi, MDPH",
      "Référent handicap formé",
      "Charte accessibilité",
      "Cas traités ou orientations tracées",
    ],
    en: [
      "List of local disability partners",
      "Contacts at Agefiph, Cap emploi, MDPH",
      "Trained disability officer",
      "Accessibility charter",
      "Cases handled or referrals on record",
    ],
  },
  27: {
    fr: [
      "Contrats de sous-traitance",
      "Processus de sélection",
      "Charte qualité signée",
      "Justificatifs des intervenants",
      "Suivi et évaluation des sous-traitants",
    ],
    en: [
      "Subcontracting contracts",
      "Selection process",
      "Signed quality charter",
      "Trainers’ supporting documents",
      "Follow-up and assessment of subcontractors",
    ],
  },
  28: {
    fr: [
      "Liste d’entreprises partenaires",
      "Conventions de partenariat",
      "Comptes rendus de comité de pilotage",
      "Contacts service public de l’emploi",
      "Livret d’alternance",
    ],
    en: [
      "List of partner companies",
      "Partnership agreements",
      "Steering committee minutes",
      "Public employment service contacts",
      "Work-linked booklet",
    ],
    only: { 4: "workLinked" },
  },
  29: {
    fr: [
      "Ateliers CV et entretiens",
      "Visites ou forums d’entreprises",
      "Diffusion d’offres",
      "Réseau d’anciens",
      "Partenariats emploi",
    ],
    en: [
      "CV and interview workshops",
      "Company visits or fairs",
      "Circulation of job offers",
      "Alumni network",
      "Employment partnerships",
    ],
  },
  30: {
    fr: [
      "Enquête à chaud",
      "Enquête à froid",
      "Avis des entreprises",
      "Avis des formateurs",
      "Sollicitation annuelle des financeurs",
      "Synthèse et relances",
    ],
    en: [
      "End-of-course survey",
      "Later survey",
      "Companies’ opinions",
      "Trainers’ opinions",
      "Yearly request to funders",
      "Summary and reminders",
    ],
  },
  31: {
    fr: [
      "Procédure de réclamation",
      "Registre des réclamations",
      "Accusés et réponses",
      "Suivi des difficultés et des aléas",
      "Dispositif de médiation",
    ],
    en: [
      "Complaint procedure",
      "Complaint log",
      "Acknowledgements and answers",
      "Follow-up of difficulties and incidents",
      "Mediation scheme",
    ],
  },
  32: {
    fr: [
      "Plan d’actions d’amélioration",
      "Analyse des insatisfactions et abandons",
      "Tableau de suivi des actions",
      "Revue qualité annuelle",
    ],
    en: [
      "Improvement action plan",
      "Analysis of dissatisfaction and drop-out",
      "Action follow-up table",
      "Yearly quality review",
    ],
  },
  33: {
    fr: [
      "Questionnaire pédagogique distinct",
      "Synthèse par module ou intervenant",
      "Compte rendu de partage aux équipes",
      "Plan d’amélioration formalisé",
      "Mesure périodique d’efficacité",
    ],
    en: [
      "Separate teaching questionnaire",
      "Summary by module or trainer",
      "Record of sharing with the teams",
      "Formal improvement plan",
      "Periodic measure of effectiveness",
    ],
  },
};
