import type { Language } from "./index";
import { en, fr } from "./typography";

/** Words of the scope: reasons, its spelling in a cell, errors. Codes of categories never show alone. */
export const scopeText = {
  fr: {
    categories: { OF: "actions de formation", BC: "bilan de compétences", VAE: "VAE", CFA: "apprentissage" },
    reasons: {
      certifying: "Aucune formation certifiante.",
      workLinked: "Pas d’alternance.",
      workplace: "Pas de période en entreprise.",
      overTwoDays: fr`Aucune formation de plus de 2 jours.`,
      subcontracts: "Personne n’anime à votre place.",
      apprenticeship: "Réservé à l’apprentissage.",
      onlySubcontractor: fr`Vous intervenez uniquement en sous-traitance : l’information du public relève du donneur d’ordre.`,
      onlyFor: (categories: string) => fr`Ne concerne que : ${categories}.`,
      notInTable: "Votre tableau ne le dit pas applicable.",
    },
    notes: {
      partlySubcontractor: fr`Sous-traitance en partie : s’applique à vos propres actions.`,
      overTwoDays: fr`S’applique : une formation dure plus de 2~jours.`,
    },
    source: (guide: string, number: number) => fr`${guide}, indicateur~${number}`,
    words: {
      supposed: "profil supposé", certifying: "certifiant", workLinked: "alternance", workplace: "période en entreprise",
      subcontracts: "recours à la sous-traitance", partly: "sous-traitant en partie", only: "sous-traitant uniquement",
      overTwoDays: "plus de 2 jours", newEntrant: "nouvel entrant", formalised: "formalisé",
      initial: "audit initial", surveillance: "audit de surveillance", renewal: "audit de renouvellement",
      auditDate: "date de l’audit", certificateDate: "date du certificat", lastAudit: "dernier audit",
      earlier: "constats du dernier audit", complements: "compléments 2026", done: "fait", todo: "à faire",
      minor: "m", major: "M", colon: fr` : `,
    },
    errors: {
      unknown: (item: string) => fr`« ${item} » n’est pas compris. Exemple : « actions de formation; certifiant; plus de 2~jours ».`,
      subcontractor: fr`« sous-traitant » : précisez « sous-traitant en partie » ou « sous-traitant uniquement ».`,
      value: (item: string, expected: string) => fr`« ${item} » : ${expected} attendu.`,
      category: "une catégorie (actions de formation, bilan de compétences, VAE, apprentissage)",
      date: "une date comme 2027-03-04",
      numbers: "des numéros d’indicateurs comme 11, 22",
      earlier: "des constats comme 8m, 26M",
      complements: "des réponses comme 12=fait, 19=à faire",
    },
  },
  en: {
    categories: { OF: "training", BC: "skills assessment", VAE: "VAE", CFA: "apprenticeship" },
    reasons: {
      certifying: "No certifying training.",
      workLinked: "No work-linked training.",
      workplace: "No period in a company.",
      overTwoDays: "No training over two days.",
      subcontracts: "Nobody delivers in your place.",
      apprenticeship: "For apprenticeship only.",
      onlySubcontractor: "You only work as a subcontractor: informing the public is up to your client.",
      onlyFor: (categories: string) => `Only concerns: ${categories}.`,
      notInTable: "Your table does not say that it applies.",
    },
    notes: {
      partlySubcontractor: "Subcontractor in part: applies to your own actions.",
      overTwoDays: "Applies: one training lasts over two days.",
    },
    source: (guide: string, number: number) => en`${guide}, indicator~${number}`,
    words: {
      supposed: "supposed profile", certifying: "certifying", workLinked: "work-linked", workplace: "workplace",
      subcontracts: "subcontracts", partly: "subcontractor partly", only: "subcontractor only",
      overTwoDays: "over two days", newEntrant: "new entrant", formalised: "formalised",
      initial: "initial audit", surveillance: "surveillance audit", renewal: "renewal audit",
      auditDate: "audit date", certificateDate: "certificate date", lastAudit: "last audit",
      earlier: "earlier findings", complements: "complements 2026", done: "done", todo: "todo",
      minor: "m", major: "M", colon: ": ",
    },
    errors: {
      unknown: (item: string) => `“${item}” is not understood. Example: “training; certifying; over two days”.`,
      subcontractor: "“subcontractor”: say “subcontractor partly” or “subcontractor only”.",
      value: (item: string, expected: string) => `“${item}”: expected ${expected}.`,
      category: "a category (training, skills assessment, VAE, apprenticeship)",
      date: "a date such as 2027-03-04",
      numbers: "indicator numbers such as 11, 22",
      earlier: "findings such as 8m, 26M",
      complements: "answers such as 12=done, 19=todo",
    },
  },
} satisfies Record<Language, unknown>;
