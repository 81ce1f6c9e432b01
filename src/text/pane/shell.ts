/** What the pane says on its shell and its first screens. Longer screens have their own file beside this one. */
import type { Language } from "../index";
import { foundText } from "./found";
import { paneNotices } from "./notices";
import { paneTrackers } from "./trackers";
import { counted, en, fr, isPlural, list, longDate, NARROW_NO_BREAK } from "../typography";

export const pane = {
  fr: {
    tabs: { label: "Écrans", week: "Semaine", state: "État", scope: "Périmètre", journey: "Parcours", more: "Plus" },
    back: (to: string) => fr`Retour : ${to}`,
    product: fr`RNQ pour Excel`,
    loading: fr`Lecture de votre classeur…`,
    loadingNote: fr`Je lis seulement, je ne modifie rien.`,
    loadingSlow: fr`Excel n'a pas encore répondu. Validez la cellule en cours de saisie, ou attendez la fin de son calcul : la lecture reprendra seule.`,
    cancel: "Annuler",
    close: "Fermer",
    retry: fr`Relire le classeur`,
    partNotLoaded: fr`Cette partie de RNQ n'a pas pu être chargée. Rien n'a été modifié. Vérifiez votre connexion.`,
    tryAgain: fr`Réessayer`,
    footer: {
      referential: (version: string, audit: string | null, count: number) =>
        audit
          ? fr`Référentiel ${version} (audit du ${longDate(audit, "fr")}).`
          : fr`Référentiel ${version}, ${count}~indicateurs.`,
      auditor: fr`Seul l'auditeur conclut.`,
      supposed: fr`Profil supposé.`,
      privacy: fr`Ni compte, ni serveur : rien ne sort du classeur. « Retirer RNQ du classeur » le rend tel qu'il était.`,
    },
    opening: {
      ...foundText.fr,
      columns: (first: number, last: number) => fr`Vos colonnes, lues ainsi (lignes ${first} à ${last}) :`,
      indicators: (count: number) => counted(count, "indicateur", "indicateurs", "fr"),
      proofs: (count: number) => counted(count, "preuve", "preuves", "fr"),
      steps: (count: number) => counted(count, "étape", "étapes", "fr"),
      answers: (count: number) => counted(count, "réponse", "réponses", "fr"),
      doubts: (count: number) => counted(count, "doute", "doutes", "fr"),
      yourTable: fr`Votre tableau`,
      activate: fr`Voir où j'en suis`,
      activateNote: fr`Active le suivi : RNQ relit votre tableau à chaque modification.`,
      correct: "Corriger les colonnes",
      options: fr`Deux ajouts possibles, décochés d'office`,
      stateColumn: fr`Ajouter une colonne « État RNQ » à droite de mon tableau`,
      stateColumnNote: fr`Elle se remplit seule, et part avec « Retirer RNQ ».`,
      names: fr`Créer deux noms pour mes formules`,
      namesNote: fr`RNQ_Perimetre et RNQ_Date : vos formules RNQ donnent alors les chiffres du volet.`,
      noTable: fr`Aucun tableau d'indicateurs dans ce classeur.`,
      perhapsTable: fr`Votre tableau est peut-être là : dites-le-moi.`,
      withoutColumn: "Activer sans la colonne d’état, le filtre reste",
      foundRegister: (sheet: string, count: number) =>
        fr`Registre de preuves lu : feuille ${sheet}, ${count}~${isPlural(count, "fr") ? "pièces" : "pièce"}.`,
      foundJourney: (sheet: string, count: number) =>
        fr`Parcours lu : feuille ${sheet}, ${count}~${isPlural(count, "fr") ? "étapes" : "étape"}.`,
      seeJourney: "Voir le parcours dessiné",
      noTableNote: fr`RNQ cherche une ligne par indicateur : un numéro de 1 à 33, et où vous en êtes.`,
      lookedAt: (sheets: readonly string[]) =>
        isPlural(sheets.length, "fr")
          ? fr`Feuilles lues : ${list(sheets, "fr")}.`
          : fr`Feuille lue : ${sheets[0] ?? ""}.`,
      starter: fr`Créer un tableau de départ`,
      starterNote: (count: number) =>
        fr`Deux nouvelles feuilles à remplir : un tableau de ${counted(count, "indicateur", "indicateurs", "fr")}, ceux de votre périmètre, et le parcours en étapes. Aucun constat tant que vous n'avez rien saisi.`,
      example: fr`Essayer avec un exemple`,
      exampleNote: fr`Un tableau inventé, dans deux nouvelles feuilles. « Annuler » ou « Retirer RNQ » l'enlève tant que vous n'y avez rien écrit.`,
      scopeFirst: fr`Dire d'abord ce qui me concerne`,
      pointOut: fr`Montrer où est mon tableau`,
    },
    ...paneNotices.fr,
    ...paneTrackers.fr,
    headline: {
      withheld: fr`Je n'ai pas lu vos statuts : aucun chiffre ne serait vrai.`,
      withheldNote: fr`Dites quelle colonne dit où vous en êtes. Rien n'est changé dans votre tableau.`,
      waiting: fr`La plupart de vos statuts attendent votre réponse : aucun chiffre ne serait vrai.`,
      waitingNote: (count: number) =>
        fr`${counted(count, "mot ou couleur à préciser", "mots ou couleurs à préciser", "fr")}, une réponse chacun. Rien n'est changé dans votre tableau.`,
      settle: "Dire comment lire mes statuts",
      toConfirm: (count: number) => fr`dont ${count} à confirmer pour 2026`,
      proven: (count: number) => (isPlural(count, "fr") ? fr`indicateurs prouvés` : fr`indicateur prouvé`),
      toReview: (count: number) => fr`dont ${count} à relire`,
      major: (count: number) => (isPlural(count, "fr") ? fr`majeures probables` : fr`majeure probable`),
      minor: (count: number) => (isPlural(count, "fr") ? fr`mineures probables` : fr`mineure probable`),
      atBest: (count: number) =>
        isPlural(count, "fr")
          ? fr`dont ${count} au mieux : majeures si vous n'avez rien à montrer`
          : fr`dont ${count} au mieux : majeure si vous n'avez rien à montrer`,
      fromMinors: (minors: number) =>
        fr`Et une majeure de plus si ces ${minors} mineures ne sont pas levées à la décision : cinq en font une.`,
    },
    state: {
      title: "État",
      byCriterion: "Par critère",
      progress: (value: string) => fr`avancement ${value}`,
      outOf: (proven: number, applicable: number) => fr`${proven} sur ${applicable}`,
      rowsWithoutState: (rows: number) =>
        isPlural(rows, "fr")
          ? fr`${rows} lignes n'ont pas leur état à jour dans la colonne « État RNQ ».`
          : fr`Une ligne n'a pas son état à jour dans la colonne « État RNQ ».`,
      extendStateColumn: fr`Compléter la colonne`,
      noneApplies: fr`aucun indicateur applicable`,
      key: fr`Légende`,
      note: fr`L'avancement est un repère interne. L'auditeur ne le calcule pas.`,
      calculation: (criterion: string) => fr`${criterion} : le calcul`,
      part: (numbers: readonly number[], state: string, earned: string, weight: number) =>
        fr`${list(numbers, "fr")} (${state.toLowerCase()}) : ${earned}~sur~${weight}${isPlural(numbers.length, "fr") ? " chacun" : ""}`,
      criterionPart: (number: number, earned: string, weight: number) =>
        fr`critère ${number} : ${earned}~sur~${weight}`,
      calculated: (parts: readonly string[], earned: string, weight: number, progress: string) =>
        fr`Repère interne : ${parts.join(`${NARROW_NO_BREAK}; `)}. Total ${earned}~sur~${weight}, soit ${progress}.`,
      double: fr`Un indicateur dont l'écart est toujours majeur pèse~2.`,
      missing: fr`Voir ce qui manque`,
      empty: fr`Aucun statut n'est encore renseigné. Saisissez-en un dans votre tableau : cet écran suit.`,
      indicator: (number: number, label: string, state: string, gravity: string | null) =>
        fr`Indicateur ${number}, ${label} : ${state.toLowerCase()}${gravity ? `, ${gravity}` : ""}`,
      questions: fr`À vérifier avec vous`,
      naAgainstScope: (number: number) =>
        fr`Indicateur ${number} : vous l'avez noté « non applicable », votre périmètre dit qu'il est dû. Votre cellule reste ; il compte comme à faire.`,
    },
  },
  en: {
    tabs: { label: "Screens", week: "Week", state: "State", scope: "Scope", journey: "Journey", more: "More" },
    back: (to: string) => en`Back: ${to}`,
    product: en`RNQ for Excel`,
    loading: en`Reading your workbook…`,
    loadingNote: en`I only read, I change nothing.`,
    loadingSlow: en`Excel has not answered yet. Confirm the cell being edited, or wait until it has calculated: the reading goes on by itself.`,
    cancel: "Cancel",
    close: "Close",
    retry: en`Read the workbook again`,
    partNotLoaded: en`This part of RNQ could not be loaded. Nothing was changed. Check your connection.`,
    tryAgain: en`Try again`,
    footer: {
      referential: (version: string, audit: string | null, count: number) =>
        audit
          ? en`${version} standard (audit on ${longDate(audit, "en")}).`
          : en`${version} standard, ${count}~indicators.`,
      auditor: en`Only the auditor concludes.`,
      supposed: en`Assumed profile.`,
      privacy: en`No account, no server: nothing leaves the workbook. “Remove RNQ from the workbook” puts it back as it was.`,
    },
    opening: {
      ...foundText.en,
      columns: (first: number, last: number) => en`Your columns, read this way (rows ${first} to ${last}):`,
      indicators: (count: number) => counted(count, "indicator", "indicators", "en"),
      proofs: (count: number) => counted(count, "proof", "proofs", "en"),
      steps: (count: number) => counted(count, "step", "steps", "en"),
      answers: (count: number) => counted(count, "answer", "answers", "en"),
      doubts: (count: number) => counted(count, "doubt", "doubts", "en"),
      yourTable: en`Your table`,
      activate: en`See where I stand`,
      activateNote: en`Turns tracking on: RNQ reads your table again after each change.`,
      correct: "Correct the columns",
      options: en`Two optional additions, off by default`,
      stateColumn: en`Add an “État RNQ” column to the right of my table`,
      stateColumnNote: en`It fills itself, and goes with “Remove RNQ”.`,
      names: en`Create two names for my formulas`,
      namesNote: en`RNQ_Perimetre and RNQ_Date: your RNQ formulas then give the figures of the pane.`,
      noTable: en`No table of indicators in this workbook.`,
      perhapsTable: en`Your table may be here: tell me.`,
      withoutColumn: "Activate without the state column, the filter stays",
      foundRegister: (sheet: string, count: number) =>
        en`Proof register read: sheet ${sheet}, ${count}~${isPlural(count, "en") ? "documents" : "document"}.`,
      foundJourney: (sheet: string, count: number) =>
        en`Journey read: sheet ${sheet}, ${count}~${isPlural(count, "en") ? "steps" : "step"}.`,
      seeJourney: "See the journey drawn",
      noTableNote: en`RNQ looks for one row per indicator: a number from 1 to 33, and where you stand.`,
      lookedAt: (sheets: readonly string[]) =>
        isPlural(sheets.length, "en") ? en`Sheets read: ${list(sheets, "en")}.` : en`Sheet read: ${sheets[0] ?? ""}.`,
      starter: en`Create a starter table`,
      starterNote: (count: number) =>
        en`Two new sheets to fill in: a table of ${counted(count, "indicator", "indicators", "en")}, those of your scope, and the journey in steps. No finding until you type something.`,
      example: en`Try with an example`,
      exampleNote: en`An invented table, in two new sheets. “Undo” or “Remove RNQ” takes it away as long as you have written nothing in it.`,
      scopeFirst: en`First say what applies to me`,
      pointOut: en`Show where my table is`,
    },
    ...paneNotices.en,
    ...paneTrackers.en,
    headline: {
      withheld: "Your statuses were not read: no figure would be true.",
      withheldNote: "Say which column tells where you stand. Nothing is changed in your table.",
      waiting: "Most of your statuses wait for your answer: no figure would be true.",
      waitingNote: (count: number) =>
        en`${counted(count, "word or colour", "words or colours", "en")} to make clear, one answer each. Nothing is changed in your table.`,
      settle: "Say how to read my statuses",
      toConfirm: (count: number) => en`${count} of them to confirm for 2026`,
      proven: (count: number) => (isPlural(count, "en") ? en`indicators proven` : en`indicator proven`),
      toReview: (count: number) => en`${count} of them to review`,
      major: (count: number) => (isPlural(count, "en") ? en`likely major findings` : en`likely major finding`),
      minor: (count: number) => (isPlural(count, "en") ? en`likely minor findings` : en`likely minor finding`),
      atBest: (count: number) => en`${count} of them at best: major if you have nothing to show`,
      fromMinors: (minors: number) =>
        en`And one major more if these ${minors} minors are not closed at the decision: five make one.`,
    },
    state: {
      title: "State",
      byCriterion: "By criterion",
      progress: (value: string) => en`progress ${value}`,
      outOf: (proven: number, applicable: number) => en`${proven} of ${applicable}`,
      rowsWithoutState: (rows: number) =>
        isPlural(rows, "en")
          ? en`${rows} rows do not have their present state in the “État RNQ” column.`
          : en`One row does not have its present state in the “État RNQ” column.`,
      extendStateColumn: en`Complete the column`,
      noneApplies: en`no indicator applies`,
      key: en`Key`,
      note: en`Progress is an internal benchmark. The auditor does not compute it.`,
      calculation: (criterion: string) => en`${criterion}: how it is calculated`,
      part: (numbers: readonly number[], state: string, earned: string, weight: number) =>
        en`${list(numbers, "en")} (${state.toLowerCase()}): ${earned}~of~${weight}${isPlural(numbers.length, "en") ? " each" : ""}`,
      criterionPart: (number: number, earned: string, weight: number) =>
        en`criterion~${number}: ${earned}~of~${weight}`,
      calculated: (parts: readonly string[], earned: string, weight: number, progress: string) =>
        en`Internal benchmark: ${parts.join("; ")}. Total ${earned}~of~${weight}, that is ${progress}.`,
      double: en`An indicator whose gap is always major weighs~2.`,
      missing: en`See what is missing`,
      empty: en`No status is filled in yet. Type one in your table: this screen follows.`,
      indicator: (number: number, label: string, state: string, gravity: string | null) =>
        en`Indicator ${number}, ${label}: ${state.toLowerCase()}${gravity ? `, ${gravity}` : ""}`,
      questions: en`To check with you`,
      naAgainstScope: (number: number) =>
        en`Indicator ${number}: you wrote “not applicable”, your scope says it is due. Your cell stays; it counts as to do.`,
    },
  },
} satisfies Record<Language, object>;

export type PaneText = (typeof pane)["fr"];
