import { only, step, type UsualStep } from "./usualStep";

/**
 * Steps of one category of action. Skills assessment: the three phases of article R. 6313-4 of the labour code, and the
 * interview at six months; VAE: from feasibility to the jury; apprenticeship: the company, the apprentice's support
 * and the evaluation of teaching (decree 2026-728). The indicators that they prove: sheets of guide V9.
 */
export const CATEGORY_STEPS: readonly UsualStep[] = [
  only(
    "BC",
    step(
      "before",
      "Information sur le bilan",
      "Information on the assessment",
      [1, 2, 26],
      ["Page ou fiche du bilan", "Tarif et CGV"],
      ["Page or sheet of the assessment", "Price and terms"],
      ["premier contact", "prise de contact", "information", "prospection", "first contact"],
    ),
  ),
  only(
    "BC",
    step(
      "before",
      "Phase préliminaire",
      "Preliminary phase",
      [4, 5, 6, 9],
      ["Compte rendu de l’entretien préalable", "Analyse de la demande", "Convention signée", "Calendrier des séances"],
      ["Record of the first interview", "Analysis of the request", "Signed agreement", "Calendar of interviews"],
      ["preliminaire", "entretien prealable", "preliminary"],
    ),
  ),
  only(
    "BC",
    step(
      "during",
      "Phase d’investigation",
      "Investigation phase",
      [10, 12, 19],
      ["Comptes rendus d’entretien", "Tests et leur restitution", "Enquêtes métiers"],
      ["Interview records", "Tests and their feedback", "Surveys of trades"],
      ["investigation", "exploration"],
    ),
  ),
  only(
    "BC",
    step(
      "during",
      "Phase de conclusion",
      "Conclusion phase",
      [10, 11, 30],
      ["Document de synthèse", "Plan d’action du bénéficiaire", "Questionnaire de fin"],
      ["Summary document", "Beneficiary’s action plan", "End-of-course questionnaire"],
      ["conclusion", "synthese", "restitution"],
    ),
  ),
  only(
    "BC",
    step(
      "after",
      "Entretien à six mois",
      "Interview at six months",
      [2, 11, 30],
      ["Compte rendu de l’entretien de suivi", "Questionnaire à six mois"],
      ["Record of the follow-up interview", "Questionnaire at six months"],
      ["six mois", "6 mois", "entretien de suivi", "six months"],
    ),
  ),
  only(
    "VAE",
    step(
      "before",
      "Information sur l’accompagnement",
      "Information on the support",
      [1, 2, 3, 26],
      ["Page ou fiche de l’accompagnement", "Tarif et CGV"],
      ["Page or sheet of the support", "Price and terms"],
      ["premier contact", "prise de contact", "information", "prospection", "first contact"],
    ),
  ),
  only(
    "VAE",
    step(
      "before",
      "Étude de faisabilité, recevabilité",
      "Feasibility, eligibility",
      [3, 4, 5, 9],
      ["Compte rendu de l’étude personnalisée", "Avis de recevabilité", "Convention signée"],
      ["Record of the personal study", "Eligibility decision", "Signed agreement"],
      ["faisabilite", "recevabilite", "etude personnalisee", "feasibility", "eligibility"],
    ),
  ),
  only(
    "VAE",
    step(
      "during",
      "Accompagnement au dossier de validation",
      "Support with the validation file",
      [6, 10, 12, 19],
      ["Calendrier des rendez-vous", "Comptes rendus d’accompagnement", "Dossier de validation"],
      ["Calendar of meetings", "Records of the support", "Validation file"],
      ["accompagnement", "dossier de validation", "livret", "validation file"],
    ),
  ),
  only(
    "VAE",
    step(
      "during",
      "Préparation et passage devant le jury",
      "Preparing for and meeting the jury",
      [11, 16],
      ["Préparation à l’oral", "Inscription et convocation au jury", "Décision du jury"],
      ["Preparation for the interview", "Registration and summons to the jury", "Decision of the jury"],
      ["jury", "oral"],
    ),
  ),
  only(
    "VAE",
    step(
      "after",
      "Suivi après le jury",
      "Follow-up after the jury",
      [2, 3, 30],
      ["Bilan de fin d’accompagnement", "Questionnaire au candidat"],
      ["Final review of the support", "Candidate’s questionnaire"],
      ["apres le jury", "post jury", "suivi du candidat", "after the jury"],
    ),
  ),
  only(
    "CFA",
    step(
      "before",
      "Contrat d’apprentissage et entreprise",
      "Apprenticeship contract and company",
      [4, 13, 28],
      ["Contrat d’apprentissage", "Convention de formation", "Rencontre du maître d’apprentissage"],
      ["Apprenticeship contract", "Training agreement", "Meeting with the company’s tutor"],
      ["contrat d'apprentissage", "maitre d'apprentissage", "apprenticeship contract"],
    ),
  ),
  only(
    "CFA",
    step(
      "during",
      "Accompagnement de l’apprenti",
      "Support of the apprentice",
      [12, 14, 15, 29],
      ["Livret d’apprentissage", "Entretiens de suivi", "Procédure de traitement sans délai des ruptures"],
      ["Apprentice’s booklet", "Follow-up interviews", "Procedure to handle breaks at once"],
      ["accompagnement de l'apprenti", "suivi de l'apprenti", "vie de l'apprenti", "apprentice"],
    ),
  ),
  only(
    "CFA",
    step(
      "after",
      "Évaluation des enseignements",
      "Evaluation of teaching",
      [33],
      ["Questionnaire sur les enseignements", "Synthèse partagée avec les équipes"],
      ["Questionnaire on the teaching", "Summary shared with the teams"],
      ["evaluation des enseignements", "evaluation of teaching", "questionnaire pedagogique"],
    ),
  ),
];
