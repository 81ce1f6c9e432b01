import type { Language } from "..";
import { en, fr } from "../typography";

/** Am I concerned, must I be certified as a subcontractor, may I book the audit. */
export const concernedText = {
  fr: {
    concerned: {
      yes: (funders: string) =>
        fr`Vous êtes concernée : des fonds publics ou mutualisés (${funders}) demandent la certification.`,
      no: fr`Vous n'êtes pas concernée : sans fonds publics ni mutualisés, la certification n'est pas demandée.`,
      deemed: fr`Établissement d'enseignement supérieur déjà évalué : il est réputé satisfaire à l'exigence.`,
    },
    subcontractor: {
      outsideCpf: fr`Hors CPF, un sous-traitant n'a pas à être certifié : le donneur d'ordre en répond par l'indicateur 27.`,
      before: (date: string) =>
        fr`Avant le ${date}, la sous-traitance d'une formation payée par le CPF ne demandait pas de certification.`,
      yes: fr`Formation payée par le CPF : le sous-traitant doit être certifié.`,
      exempt: (amount: string) =>
        fr`Personne physique au régime micro-social, sous ${amount} € de chiffre d'affaires : dispensée.`,
      above: (amount: string) =>
        fr`Régime micro-social, mais chiffre d'affaires au-dessus de ${amount} € : le sous-traitant doit être certifié.`,
      turnover: (amount: string) =>
        fr`Régime micro-social : dispensée si le chiffre d'affaires reste sous ${amount} €.`,
    },
    gate: {
      number: fr`Numéro de déclaration d'activité (NDA) obtenu.`,
      numberFiled: (months: number) =>
        fr`Demande de NDA déposée depuis moins de ${months}~mois : elle suffit pour réserver.`,
      numberMissing: (months: number) =>
        fr`Il faut le NDA, ou la preuve d'une demande déposée depuis moins de ${months}~mois.`,
      action: (category: string) => fr`Au moins une action réalisée : ${category}.`,
      actionMissing: (category: string) => fr`Il manque une action réalisée : ${category}.`,
      actionStarted: fr`Apprentissage : une action commencée suffit.`,
      contract: fr`Pas d'autre contrat de certification sur les mêmes catégories.`,
      contractMissing: fr`Un autre contrat de certification couvre déjà ces catégories : mettez-y fin d'abord.`,
      refusal: (months: number) => fr`Ni refus ni retrait de certificat depuis moins de ${months}~mois.`,
      refusalRecent: (date: string) => fr`Refus ou retrait récent : nouvelle demande possible à partir du ${date}.`,
    },
  },
  en: {
    concerned: {
      yes: (funders: string) =>
        en`This applies to you: public or pooled funding (${funders}) requires the certificate.`,
      no: "This does not apply to you: without public or pooled funding, the certificate is not required.",
      deemed: "Higher education institution already assessed: deemed to meet the requirement.",
    },
    subcontractor: {
      outsideCpf: en`Outside the CPF a subcontractor need not be certified: the client answers for it through indicator~27.`,
      before: (date: string) => en`Before ${date}, subcontracting training paid by the CPF required no certificate.`,
      yes: "Training paid by the CPF: the subcontractor must be certified.",
      exempt: (amount: string) => en`Natural person in the micro-social scheme, turnover below €${amount}: exempt.`,
      above: (amount: string) =>
        en`Micro-social scheme, but turnover above €${amount}: the subcontractor must be certified.`,
      turnover: (amount: string) => en`Micro-social scheme: exempt if turnover stays below €${amount}.`,
    },
    gate: {
      number: "Activity number (NDA) obtained.",
      numberFiled: (months: number) =>
        en`Application for the NDA filed less than ${months}~months ago: enough to book.`,
      numberMissing: (months: number) =>
        en`The NDA is needed, or proof of an application filed less than ${months}~months ago.`,
      action: (category: string) => en`At least one action completed: ${category}.`,
      actionMissing: (category: string) => en`One completed action is missing: ${category}.`,
      actionStarted: "Apprenticeship: an action that has begun is enough.",
      contract: "No other certification contract on the same categories.",
      contractMissing: "Another certification contract already covers these categories: end it first.",
      refusal: (months: number) => en`No refusal or withdrawal of a certificate for the last ${months}~months.`,
      refusalRecent: (date: string) => en`Recent refusal or withdrawal: you may apply again from ${date}.`,
    },
  },
} satisfies Record<Language, unknown>;
