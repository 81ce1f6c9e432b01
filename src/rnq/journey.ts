import type { Bilingual } from "./types";

export type Phase = "before" | "during" | "after" | "throughout";

/** A usual step of a beneficiary's journey, or of the life of the body (`throughout`). */
export interface UsualStep {
  readonly step: Bilingual;
  readonly phase: Phase;
  readonly indicators: readonly number[];
  /** Documents usually left by it, as a suggestion. */
  readonly documents: Readonly<Record<"fr" | "en", readonly string[]>>;
  /** Words, lower case without accents, that tell her step from the others; any of them in its name. */
  readonly words: readonly string[];
}

function step(
  phase: Phase,
  fr: string,
  en: string,
  indicators: readonly number[],
  documentsFr: readonly string[],
  documentsEn: readonly string[],
  words: readonly string[],
): UsualStep {
  return { step: { fr, en }, phase, indicators, documents: { fr: documentsFr, en: documentsEn }, words };
}

/**
 * Usual steps with the indicators that they prove, from the sheets of guide V9 (33: decree 2026-728). Attendance
 * sheets are not named by the guide but required elsewhere; invoicing and archiving prove no indicator.
 */
export const JOURNEY_STEPS: readonly UsualStep[] = [
  step(
    "before",
    "Premier contact, information",
    "First contact, information",
    [1, 2, 3, 26],
    ["Fiche programme", "Page du site"],
    ["Course sheet", "Website page"],
    ["premier contact", "prise de contact", "information", "prospection", "first contact"],
  ),
  step(
    "before",
    "Qualification du besoin",
    "Need analysis",
    [4, 26, 28],
    ["Grille de besoin", "Compte rendu d’entretien"],
    ["Need grid", "Interview record"],
    ["besoin", "diagnostic", "need"],
  ),
  step(
    "before",
    "Conception du programme",
    "Programme design",
    [5, 6, 7],
    ["Programme", "Déroulé pédagogique"],
    ["Programme", "Session plan"],
    ["conception", "programme", "ingenierie", "design"],
  ),
  step(
    "before",
    "Positionnement, admission",
    "Placement, admission",
    [8, 4, 10],
    ["Test d’entrée", "Prérequis vérifiés"],
    ["Entry test", "Prerequisites checked"],
    ["positionnement", "admission", "test d'entree", "prerequis", "placement"],
  ),
  step(
    "before",
    "Devis, convention ou contrat, CGV",
    "Quote, agreement or contract, terms",
    [1, 5, 6, 9, 27],
    ["Devis", "Convention ou contrat", "CGV"],
    ["Quote", "Agreement or contract", "Terms of sale"],
    ["devis", "convention", "contrat", "contractualisation", "inscription", "cgv", "quote", "agreement"],
  ),
  step(
    "before",
    "Convocation, accueil",
    "Convocation, welcome",
    [9, 15, 17],
    ["Convocation", "Livret d’accueil", "Règlement intérieur"],
    ["Convocation", "Welcome booklet", "House rules"],
    ["convocation", "accueil", "rentree", "welcome"],
  ),
  step(
    "before",
    "Affectation des intervenants et moyens",
    "Trainers and means",
    [17, 18, 21, 27],
    ["Planning", "Inventaire des moyens"],
    ["Schedule", "Inventory of means"],
    ["affectation", "intervenant", "moyens", "logistique"],
  ),
  step(
    "during",
    "Réalisation",
    "Delivery",
    [10, 19, 12, 13, 28, 14],
    ["Supports", "Fiche de suivi"],
    ["Materials", "Follow-up sheet"],
    ["realisation", "animation", "deroulement", "suivi et adaptation", "suivi pedagogique", "delivery"],
  ),
  step(
    "during",
    "Émargement, assiduité",
    "Attendance",
    [10, 12, 19],
    ["Feuilles d’émargement"],
    ["Attendance sheets"],
    ["emargement", "assiduite", "presence", "attendance"],
  ),
  step(
    "during",
    "Évaluation des acquis",
    "Learning assessment",
    [11, 16],
    ["Test final", "Attestation de fin de formation"],
    ["Final test", "Certificate of completion"],
    ["evaluation", "acquis", "examen", "quiz", "attestation", "assessment"],
  ),
  step(
    "after",
    "Satisfaction à chaud",
    "End-of-course survey",
    [30, 33],
    ["Enquête à chaud"],
    ["End-of-course survey"],
    ["a chaud", "satisfaction", "evaluation a chaud", "questionnaire a chaud"],
  ),
  step(
    "after",
    "Satisfaction à froid, suivi",
    "Later survey, follow-up",
    [30, 2, 29],
    ["Enquête à froid"],
    ["Later survey"],
    ["a froid", "satisfaction a froid", "evaluation a froid", "suivi post", "insertion"],
  ),
  step(
    "after",
    "Bilan de session",
    "Session review",
    [11, 30, 32, 18],
    ["Bilan du formateur", "Fiche amélioration"],
    ["Trainer’s review", "Improvement sheet"],
    ["bilan", "review"],
  ),
  step(
    "after",
    "Facturation, justificatifs financeur",
    "Invoicing, funder’s documents",
    [],
    ["Facture acquittée", "Certificat de réalisation"],
    ["Paid invoice", "Completion statement"],
    ["facturation", "facture", "invoic"],
  ),
  step(
    "after",
    "Archivage des preuves",
    "Archiving of proofs",
    [],
    ["Dossier de session complet"],
    ["Complete session file"],
    ["archivage", "archiv"],
  ),
  step(
    "throughout",
    "Réclamations, aléas",
    "Complaints, incidents",
    [31, 12, 14],
    ["Procédure de réclamation", "Registre des réclamations"],
    ["Complaint procedure", "Complaint log"],
    ["reclamation", "alea", "incident", "complaint"],
  ),
  step("throughout", "Veille", "Watch", [23, 24, 25], ["Registre de veille"], ["Watch log"], ["veille", "watch"]),
  step(
    "throughout",
    "Compétences de l’équipe",
    "Team’s skills",
    [21, 22],
    ["CV à jour", "Plan de développement des compétences"],
    ["Up-to-date CV", "Skills development plan"],
    ["competences de l'equipe", "competences des formateurs"],
  ),
  step(
    "throughout",
    "Amélioration continue, risques",
    "Continuous improvement, risks",
    [32, 2, 33],
    ["Plan d’actions d’amélioration", "Analyse des risques"],
    ["Improvement plan", "Risk analysis"],
    ["amelioration", "risque", "improvement"],
  ),
];

/** The six steps of the starter journey, made of the usual steps above (by position). */
const STARTER: readonly { readonly step: Bilingual; readonly of: readonly number[] }[] = [
  { step: { fr: "Premier contact", en: "First contact" }, of: [0] },
  { step: { fr: "Besoin et programme", en: "Need and programme" }, of: [1, 2, 3] },
  { step: { fr: "Devis, convention ou contrat, CGV", en: "Quote, agreement or contract, terms" }, of: [4, 5] },
  { step: { fr: "Réalisation", en: "Delivery" }, of: [6, 7, 8] },
  { step: { fr: "Évaluations à chaud et à froid", en: "Evaluation, hot and cold" }, of: [9, 10, 11] },
  { step: { fr: "Bilan, facturation, archivage", en: "Review, invoicing, archive" }, of: [12, 13, 14] },
];

export const STARTER_STEPS: readonly UsualStep[] = STARTER.map(({ step: name, of }) => {
  const parts = of.map((position) => JOURNEY_STEPS[position] as UsualStep);
  return {
    step: name,
    phase: (parts[parts.length - 1] as UsualStep).phase,
    indicators: [...new Set(parts.flatMap((part) => part.indicators))].sort((a, b) => a - b),
    documents: { fr: parts.flatMap((part) => part.documents.fr), en: parts.flatMap((part) => part.documents.en) },
    words: parts.flatMap((part) => part.words),
  };
});
