import type { Language } from "..";

/**
 * The documents that a task would have her write, by indicator, whatever her category calls them: where one of them
 * is there already, the task says what is left instead. A slash parts names of the same document.
 */
export const documentsOfTasks: Readonly<Record<Language, Readonly<Record<number, readonly string[]>>>> = {
  fr: {
    2: ["Taux publiés/Taux de satisfaction/Taux de réussite/Tableau des résultats"],
    3: ["Taux d’obtention"],
    4: [
      "Questionnaire de besoin/Grille de besoin/Analyse du besoin/Recueil du besoin",
      "Entretien préalable/Entretien d’admission",
    ],
    6: ["Déroulé/Scénario pédagogique", "Plan d’accompagnement"],
    8: ["Test d’entrée/Test de positionnement/Entretien de positionnement"],
    9: ["Convocation", "Livret d’accueil", "Règlement intérieur"],
    11: ["Évaluation finale/Test final/Grille d’évaluation/Grille de correction", "Document de synthèse"],
    12: ["Procédure d’abandon/Procédure d’interruption/Procédure de relance"],
    13: ["Carnet de liaison"],
    16: ["Règlement d’examen/Inscription à l’examen"],
    17: ["Bail/Contrat de location", "Registre d’accessibilité", "Inventaire"],
    18: ["Organigramme/Qui fait quoi"],
    20: ["Conseil de perfectionnement"],
    22: ["Plan de développement des compétences/Plan de formation"],
    26: ["Liste des partenaires handicap/Réseau handicap"],
    27: ["Contrats de sous-traitance"],
    28: ["Liste des entreprises partenaires"],
    30: ["Enquête à chaud/Questionnaire à chaud", "Enquête à froid/Questionnaire à froid"],
    31: ["Procédure de réclamation", "Registre des réclamations"],
    32: ["Plan d’amélioration/Plan d’actions", "Revue de l’année/Revue qualité"],
    33: ["Évaluation des enseignements"],
  },
  en: {
    2: ["Published rates/Satisfaction rate/Success rate/Table of results"],
    3: ["Pass rate"],
    4: ["Need questionnaire/Need grid/Need analysis", "First interview/Admission interview"],
    6: ["Session plan/Teaching scenario", "Guidance plan"],
    8: ["Entry test/Placement test/Placement interview"],
    9: ["Convocation", "Welcome booklet", "House rules"],
    11: ["Final assessment/Final test/Marking grid", "Summary document"],
    12: ["Drop-out procedure/Interruption procedure/Reminder procedure"],
    13: ["Liaison booklet"],
    16: ["Exam rules/Exam registration"],
    17: ["Lease/Rental contract", "Accessibility register", "Inventory"],
    18: ["Organisation chart/Who does what"],
    20: ["Improvement council"],
    22: ["Skills development plan/Training plan"],
    26: ["List of disability partners/Disability network"],
    27: ["Subcontracting contracts"],
    28: ["List of partner companies"],
    30: ["End-of-course survey", "Later survey"],
    31: ["Complaint procedure", "Complaint register/Register of complaints"],
    32: ["Improvement plan/Action plan", "Yearly review/Quality review"],
    33: ["Evaluation of teaching"],
  },
};
