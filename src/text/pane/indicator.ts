/** What the pane says of what is missing, and of one indicator. */
import type { Language } from "../index";
import { counted, en, fr } from "../typography";

interface Rows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export const paneIndicator = {
  fr: {
    missing: {
      title: fr`Ce qui manque`,
      subtitle: (count: number) => fr`${counted(count, "point", "points", "fr")}. Le plus risqué d'abord.`,
      findings: fr`Constats probables`,
      blank: fr`Non renseignés, sans constat`,
      unreadable: fr`Statuts non reconnus, sans constat`,
      complements: fr`Compléments 2026 sans réponse, sans constat`,
      none: fr`Rien ne manque dans votre tableau.`,
      noneNote: fr`Seul l'auditeur conclut : relisez vos preuves avant l'audit.`,
      highlight: (sheet: string) => fr`Surligner dans ${sheet}`,
      unhighlight: (sheet: string) => fr`Ne plus surligner dans ${sheet}`,
      has: (proofs: readonly string[], more: number) =>
        more > 0
          ? fr`Vous avez : ${proofs.join(", ")} et ${counted(more, "autre", "autres", "fr")}.`
          : fr`Vous avez : ${proofs.join(", ")}.`,
      notColoured: fr`Une preuve peut être dans votre registre : celles qui manquent partout sont listées ici, sans couleur dans votre tableau.`,
      complementTodo: fr`Complément 2026 à faire.`,
    },
    indicator: {
      rows: fr`Vos lignes`,
      noRow: fr`Aucune ligne de votre classeur ne porte cet indicateur.`,
      place: ({ sheet, first, last }: Rows) =>
        first === last ? fr`ligne ${first} de « ${sheet} »` : fr`lignes ${first} à ${last} de « ${sheet} »`,
      select: (place: string) => fr`Sélectionner : ${place}`,
      status: "Statut",
      proof: "Preuve",
      proofs: "Preuves",
      deadline: "Échéance",
      empty: "vide",
      noProof: fr`aucune preuve`,
      register: fr`Registre`,
      journey: fr`Parcours`,
      usual: fr`Ce que l'on montre d'habitude`,
      why: fr`Pourquoi ce point`,
      doubtful: fr`à confirmer`,
      complement: fr`Complément 2026`,
      complementAsk: fr`Est-ce prêt ?`,
      complementDone: fr`C'est fait`,
      complementTodo: fr`À faire`,
      formalisedAsk: (categories: string) => fr`Nouvel entrant (${categories}) : processus et outils prêts ?`,
      notApplicable: fr`Hors de votre périmètre.`,
      yes: "Oui",
      no: "Non",
    },
  },
  en: {
    missing: {
      title: en`What is missing`,
      subtitle: (count: number) => en`${counted(count, "point", "points", "en")}. Riskiest first.`,
      findings: en`Likely findings`,
      blank: en`Not filled in, no finding`,
      unreadable: en`Statuses not recognised, no finding`,
      complements: en`2026 complements not answered, no finding`,
      none: en`Nothing is missing in your table.`,
      noneNote: en`Only the auditor concludes: read your proofs again before the audit.`,
      highlight: (sheet: string) => en`Highlight in ${sheet}`,
      unhighlight: (sheet: string) => en`Stop highlighting in ${sheet}`,
      has: (proofs: readonly string[], more: number) =>
        more > 0 ? en`You have: ${proofs.join(", ")} and ${more} more.` : en`You have: ${proofs.join(", ")}.`,
      notColoured: en`A proof may be in your register: those missing everywhere are listed here, without colour in your table.`,
      complementTodo: en`2026 complement to do.`,
    },
    indicator: {
      rows: en`Your rows`,
      noRow: en`No row of your workbook carries this indicator.`,
      place: ({ sheet, first, last }: Rows) =>
        first === last ? en`row ${first} of “${sheet}”` : en`rows ${first} to ${last} of “${sheet}”`,
      select: (place: string) => en`Select: ${place}`,
      status: "Status",
      proof: "Proof",
      proofs: "Proofs",
      deadline: "Deadline",
      empty: "empty",
      noProof: en`no proof`,
      register: en`Register`,
      journey: en`Journey`,
      usual: en`What is usually shown`,
      why: en`Why this point`,
      doubtful: en`to be confirmed`,
      complement: en`2026 complement`,
      complementAsk: en`Is it ready?`,
      complementDone: en`It is done`,
      complementTodo: en`To do`,
      formalisedAsk: (categories: string) => en`New entrant (${categories}): process and tools ready?`,
      notApplicable: en`Outside your scope.`,
      yes: "Yes",
      no: "No",
    },
  },
} satisfies Record<Language, object>;
