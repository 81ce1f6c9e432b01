/** The usual steps of a journey: common ones, and those that belong to one category of action. */
import { CATEGORY_STEPS } from "./categorySteps";
import { step, type UsualStep } from "./usualStep";
import type { Bilingual, Category } from "../types";

export type { Phase, UsualStep } from "./usualStep";

/** Where one is trained, and not accompanied. */
const ofTraining = (usual: UsualStep): UsualStep => ({ ...usual, categories: ["OF", "CFA"] });

/**
 * Usual steps with the indicators that they prove, from the sheets of guide V9; attendance
 * sheets are not named by the guide but required elsewhere; invoicing and archiving prove no indicator. Indicator 33
 * asks for a device of its own (decree 2026-728): the survey at the end does not prove it, see "Évaluation des
 * enseignements" among the steps of apprenticeship.
 */
const COMMON_STEPS: readonly UsualStep[] = [
  ofTraining(
    step(
      "before",
      "Premier contact, information",
      "First contact, information",
      [1, 2, 3, 26],
      ["Fiche programme", "Page du site"],
      ["Course sheet", "Website page"],
      ["premier contact", "prise de contact", "information", "prospection", "first contact"],
    ),
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
  ofTraining(
    step(
      "before",
      "Conception du programme",
      "Programme design",
      [5, 6, 7],
      ["Programme", "Déroulé pédagogique"],
      ["Programme", "Session plan"],
      ["conception", "programme", "ingenierie", "design"],
    ),
  ),
  ofTraining(
    step(
      "before",
      "Positionnement, admission",
      "Placement, admission",
      [8, 4, 10],
      ["Test d’entrée", "Prérequis vérifiés"],
      ["Entry test", "Prerequisites checked"],
      ["positionnement", "admission", "test d'entree", "prerequis", "placement"],
    ),
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
    "Joining instructions, welcome",
    [9, 15, 17],
    ["Convocation", "Livret d’accueil", "Règlement intérieur"],
    ["Joining instructions", "Welcome booklet", "House rules"],
    ["convocation", "joining instruction", "accueil", "rentree", "welcome"],
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
  ofTraining(
    step(
      "during",
      "Évaluation des acquis",
      "Learning assessment",
      [11, 16],
      ["Test final", "Attestation de fin de formation"],
      ["Final test", "Certificate of completion"],
      ["evaluation", "acquis", "examen", "quiz", "attestation", "assessment"],
    ),
  ),
  step(
    "after",
    "Satisfaction à chaud",
    "End-of-course survey",
    [30],
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
  ofTraining(
    step(
      "after",
      "Bilan de session",
      "Session review",
      [11, 30, 32, 18],
      ["Bilan du formateur", "Fiche amélioration"],
      ["Trainer’s review", "Improvement sheet"],
      ["bilan", "review"],
    ),
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
    ["Procédure de réclamation", "Registre des réclamations", "Suivi des difficultés et des aléas"],
    ["Complaint procedure", "Complaint log", "Follow-up of difficulties and incidents"],
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

/** All of them, the common ones first. */
export const JOURNEY_STEPS: readonly UsualStep[] = [...COMMON_STEPS, ...CATEGORY_STEPS];

/** Those that concern one of her categories. */
export function stepsFor(categories: readonly Category[]): readonly UsualStep[] {
  return JOURNEY_STEPS.filter(
    (one) => one.categories === undefined || one.categories.some((category) => categories.includes(category)),
  );
}

interface StarterStep {
  readonly step: Bilingual;
  /** French names of the usual steps that it is made of. */
  readonly of: readonly string[];
}

/** The six steps of a training journey to start from. */
const TRAINING: readonly StarterStep[] = [
  { step: { fr: "Premier contact", en: "First contact" }, of: ["Premier contact, information"] },
  {
    step: { fr: "Besoin et programme", en: "Need and programme" },
    of: ["Qualification du besoin", "Conception du programme", "Positionnement, admission"],
  },
  {
    step: { fr: "Devis, convention ou contrat, CGV", en: "Quote, agreement or contract, terms" },
    of: ["Devis, convention ou contrat, CGV", "Convocation, accueil"],
  },
  {
    step: { fr: "Réalisation", en: "Delivery" },
    of: ["Affectation des intervenants et moyens", "Réalisation", "Émargement, assiduité"],
  },
  {
    step: { fr: "Évaluations à chaud et à froid", en: "End-of-course and later surveys" },
    of: ["Évaluation des acquis", "Satisfaction à chaud", "Satisfaction à froid, suivi"],
  },
  {
    step: { fr: "Bilan, facturation, archivage", en: "Review, invoicing, archive" },
    of: ["Bilan de session", "Facturation, justificatifs financeur", "Archivage des preuves"],
  },
];

const LAST: StarterStep = {
  step: { fr: "Facturation, archivage", en: "Invoicing, archive" },
  of: ["Facturation, justificatifs financeur", "Archivage des preuves"],
};
const own = (category: Category): readonly StarterStep[] =>
  CATEGORY_STEPS.filter((one) => one.categories?.includes(category)).map(({ step: name }) => ({
    step: name,
    of: [name.fr],
  }));

/** The three phases of a skills assessment are those of article R. 6313-4 of the labour code. */
const STARTERS: Readonly<Record<Category, readonly StarterStep[]>> = {
  OF: TRAINING,
  CFA: [...TRAINING.slice(0, 5), ...own("CFA"), TRAINING[5] as StarterStep],
  BC: [...own("BC"), LAST],
  VAE: [...own("VAE"), LAST],
};

function made({ step: name, of }: StarterStep): UsualStep {
  const parts = of.map((fr) => JOURNEY_STEPS.find((one) => one.step.fr === fr) as UsualStep);
  return {
    step: name,
    phase: (parts[parts.length - 1] as UsualStep).phase,
    indicators: [...new Set(parts.flatMap((part) => part.indicators))].sort((a, b) => a - b),
    documents: { fr: parts.flatMap((part) => part.documents.fr), en: parts.flatMap((part) => part.documents.en) },
    words: parts.flatMap((part) => part.words),
  };
}

/** A journey to start from, for each of her categories in turn: what two of them share is there once. */
export function starterSteps(categories: readonly Category[]): readonly UsualStep[] {
  const wanted = categories.length === 0 ? (["OF"] as const) : categories;
  const order = new Map<string, StarterStep>();
  for (const category of wanted)
    for (const one of STARTERS[category]) if (one.step.fr !== LAST.step.fr) order.set(one.step.fr, one);
  const trains = wanted.some((category) => category === "OF" || category === "CFA");
  return [...order.values(), ...(trains ? [] : [LAST])].map(made);
}
