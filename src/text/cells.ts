/**
 * What the functions RNQ write in cells: live line, empty results, and the sentence beside `#VALUE!` or `#N/A`,
 * which says what was expected. Short: they are loaded with the first calculation.
 */
import type { Language } from ".";
import { notCalculated } from "./notCalculated";
import { counted, en, forCell, fr, list, quoted } from "./typography";

const count = (language: Language) => (number: number, one: string, many: string) =>
  counted(number, one, many, language);
const frCount = count("fr");
const enCount = count("en");

/** The counts of the headline, in the order of the pane. */
export interface Headline {
  readonly proven: number;
  readonly applicable: number;
  readonly major: number;
  readonly minor: number;
  /** What she left empty, and what she wrote and was not recognised. */
  readonly blank: number;
  readonly unreadable: number;
}

export const cells = {
  fr: {
    noTracker: "Aucun suivi activé",
    reading: "Lecture du suivi…",
    headline: ({ proven, applicable, major, minor, blank, unreadable }: Headline) =>
      [
        `${proven} sur ${frCount(applicable, "indicateur prouvé", "indicateurs prouvés")}`,
        major > 0 ? frCount(major, "majeure probable", "majeures probables") : "",
        minor > 0 ? frCount(minor, "mineure probable", "mineures probables") : "",
        unreadable > 0 ? frCount(unreadable, "non reconnu", "non reconnus") : "",
        blank > 0 ? frCount(blank, "non renseigné", "non renseignés") : "",
      ]
        .filter(Boolean)
        .join(" · "),
    nothingMissing: "Rien ne manque.",
    noFinding: "Aucun constat probable. Seul l’auditeur conclut.",
    nothingDue: "Rien à échéance.",
    notFilledIn: "sans constat",
    toFillIn: "À renseigner\u00a0: non renseigné, pas de constat.",
    toMakeClear: "À préciser\u00a0: statut non reconnu, pas de constat.",
    fiveMinors: (minors: number) =>
      forCell(fr`${minors} mineures non levées à la décision : 5 mineures font une majeure.`),
    noTrace: "Aucune trace",
    doneFor: (done: number, total: number) => `Fait ${done} fois sur ${total}`,
    suggested: (numbers: readonly number[]) => forCell(fr`Aucun indicateur noté ; d'habitude : ${list(numbers, "fr")}`),
    noStatus: forCell(fr`Aucun statut lu : dites dans le volet quelle colonne dit où vous en êtes.`),
    faults: {
      noStatus: forCell(
        fr`Aucun statut lu dans ce tableau : rien n'est jugé. Dites dans le volet comment lire vos statuts.`,
      ),
      indicator: (text: string) =>
        forCell(
          fr`${quoted(text, "fr")} n'est pas un indicateur. Attendu : un numéro de 1 à 33, comme 12, « Ind. 12 », « 3.9 » ou « C7.i31 ».`,
        ),
      noIndicator: "Indiquez un numéro d’indicateur, de 1 à 33.",
      unknownIndicator: (text: string) => forCell(fr`Il n'y a pas d'indicateur ${text} : le référentiel va de 1 à 33.`),
      ambiguousIndicator: (text: string, repaired: string) =>
        forCell(fr`${text} peut se lire de deux façons. Écrivez le numéro officiel, ou ${repaired} en texte.`),
      criterion: (text: string) =>
        forCell(fr`${quoted(text, "fr")} n'est pas un critère. Attendu : un nombre de 1 à 7.`),
      date: (text: string) =>
        forCell(
          fr`${quoted(text, "fr")} n'est pas une date. Attendu : une cellule de date, ou un texte comme 04/03/2027.`,
        ),
      days: (text: string) =>
        forCell(fr`${quoted(text, "fr")} n'est pas un nombre de jours. Attendu : un nombre entier, comme 30.`),
      field: (text: string) =>
        forCell(fr`${quoted(text, "fr")} n'est pas un champ. Attendu : libellé, critère, gravité, preuves ou 2026.`),
      measure: (text: string) =>
        forCell(
          fr`${quoted(text, "fr")} n'est pas une mesure. Attendu : avancement, prouvés, à relire, applicables, majeures, mineures ou non renseignés.`,
        ),
      result: (text: string) =>
        forCell(
          fr`${quoted(text, "fr")} n'est pas une mesure. Attendu : stagiaires, satisfaction, moyenne, réponses, taux de réponse, achèvement, interruption ou réussite.`,
        ),
      noScope: forCell(fr`Indiquez un périmètre, par exemple « actions de formation; plus de 2 jours ».`),
      oneCell: (name: string) => forCell(fr`Une seule cellule est attendue pour ${quoted(name, "fr")}.`),
      sameRows: (name: string) =>
        forCell(fr`${quoted(name, "fr")} n'a pas le même nombre de lignes que les indicateurs.`),
      noTable: forCell(
        fr`Aucun tableau d'indicateurs reconnu dans cette plage. Prenez le tableau entier, avec sa ligne d'en-têtes.`,
      ),
      noJourney: forCell(
        fr`Aucun parcours reconnu dans cette plage. Prenez le tableau entier, avec sa ligne d'en-têtes.`,
      ),
      noSession: forCell(
        fr`Aucune session reconnue dans cette plage. Prenez le tableau entier, avec sa ligne d'en-têtes : une ligne par session ou par stagiaire.`,
      ),
      unknownSession: (name: string, some: readonly string[]) =>
        forCell(fr`Aucune session ${quoted(name, "fr")} dans cette plage. Par exemple : ${list(some, "fr")}.`),
      severalTrackers: (some: readonly string[]) =>
        forCell(
          fr`Plusieurs suivis dans cette plage${some.length > 0 ? ` (${list(some, "fr")})` : ""}, qui ne se jugent pas ensemble : prenez les lignes d’un seul, avec la ligne d’en-têtes.`,
        ),
      severalSessions: (name: string, some: readonly string[]) =>
        forCell(fr`Plusieurs sessions ${quoted(name, "fr")} : précisez ${list(some, "fr")}.`),
      errorValue: (code: string) => forCell(fr`La cellule contient l'erreur ${code}.`),
      unexpected: notCalculated.fr,
    },
    parameters: {
      criterion: "critère",
      date: "date",
      days: "jours",
      field: "champ",
      indicator: "indicateur",
      measure: "mesure",
      session: "session",
      status: "statut",
      proofs: "preuves",
    },
    measures: {
      progress: "avancement",
      proven: "prouvés",
      toReview: "à relire",
      applicable: "applicables",
      major: "majeures",
      minor: "mineures",
      unknown: "non renseignés",
    },
    fields: { label: "libellé", criterion: "critère", gravity: "gravité", proofs: "preuves", change: "2026" },
    gravity: { minorOrMajor: "mineure ou majeure", alwaysMajor: "toujours majeure" },
    noChange: "Inchangé en 2026",
  },
  en: {
    noTracker: "No tracker activated",
    reading: "Reading the tracker…",
    headline: ({ proven, applicable, major, minor, blank, unreadable }: Headline) =>
      [
        `${proven} of ${enCount(applicable, "indicator proven", "indicators proven")}`,
        major > 0 ? enCount(major, "likely major finding", "likely major findings") : "",
        minor > 0 ? enCount(minor, "likely minor finding", "likely minor findings") : "",
        unreadable > 0 ? `${unreadable} not recognised` : "",
        blank > 0 ? `${blank} without an answer` : "",
      ]
        .filter(Boolean)
        .join(" · "),
    nothingMissing: "Nothing is missing.",
    noFinding: "No likely finding. Only the auditor concludes.",
    nothingDue: "Nothing is due.",
    notFilledIn: "no finding",
    toFillIn: "To be filled in: no answer, no finding.",
    toMakeClear: "To be made clear: status not recognised, no finding.",
    fiveMinors: (minors: number) => en`${minors} minors not closed at the decision: 5 minors make a major.`,
    noTrace: "No trace",
    doneFor: (done: number, total: number) => `Done ${done} times out of ${total}`,
    suggested: (numbers: readonly number[]) => en`No indicator noted; usually: ${list(numbers, "en")}`,
    noStatus: "No status read: say in the pane which column tells where you stand.",
    faults: {
      noStatus: "No status was read in this table: nothing is judged. Say in the pane how to read your statuses.",
      indicator: (text: string) =>
        en`${quoted(text, "en")} is not an indicator. Expected: a number from 1 to 33, such as 12, “Ind. 12”, “3.9” or “C7.i31”.`,
      noIndicator: "Give the number of an indicator, from 1 to 33.",
      unknownIndicator: (text: string) => en`There is no indicator ${text}: the standard goes from 1 to 33.`,
      ambiguousIndicator: (text: string, repaired: string) =>
        en`${text} can be read in two ways. Write the official number, or ${repaired} as text.`,
      criterion: (text: string) => en`${quoted(text, "en")} is not a criterion. Expected: a number from 1 to 7.`,
      date: (text: string) =>
        en`${quoted(text, "en")} is not a date. Expected: a date cell, or a text such as 2027-03-04.`,
      days: (text: string) => en`${quoted(text, "en")} is not a number of days. Expected: a whole number, such as 30.`,
      field: (text: string) =>
        en`${quoted(text, "en")} is not a field. Expected: label, criterion, gravity, proofs or 2026.`,
      measure: (text: string) =>
        en`${quoted(text, "en")} is not a measure. Expected: progress, proven, to review, applicable, major, minor or not filled in.`,
      result: (text: string) =>
        en`${quoted(text, "en")} is not a measure. Expected: trainees, satisfaction, average, answers, response rate, completion, interruption or success.`,
      noScope: "Give a scope, for example “training; over two days”.",
      oneCell: (name: string) => en`A single cell is expected for ${quoted(name, "en")}.`,
      sameRows: (name: string) => en`${quoted(name, "en")} does not have as many rows as the indicators.`,
      noTable: "No table of indicators recognised in this range. Take the whole table, with its header row.",
      noJourney: "No journey recognised in this range. Take the whole table, with its header row.",
      noSession:
        "No session recognised in this range. Take the whole table, with its header row: a row per session or trainee.",
      unknownSession: (name: string, some: readonly string[]) =>
        forCell(en`No session ${quoted(name, "en")} in this range. For example: ${list(some, "en")}.`),
      severalTrackers: (some: readonly string[]) =>
        forCell(
          en`Several trackers in this range${some.length > 0 ? ` (${list(some, "en")})` : ""}, which are not judged together: take the rows of one, with the header row.`,
        ),
      severalSessions: (name: string, some: readonly string[]) =>
        forCell(en`Several sessions ${quoted(name, "en")}: say which, ${list(some, "en")}.`),
      errorValue: (code: string) => `The cell holds the error ${code}.`,
      unexpected: notCalculated.en,
    },
    parameters: {
      criterion: "criterion",
      date: "date",
      days: "days",
      field: "field",
      indicator: "indicator",
      measure: "measure",
      session: "session",
      status: "status",
      proofs: "proofs",
    },
    measures: {
      progress: "progress",
      proven: "proven",
      toReview: "to review",
      applicable: "applicable",
      major: "major",
      minor: "minor",
      unknown: "not filled in",
    },
    fields: { label: "label", criterion: "criterion", gravity: "gravity", proofs: "proofs", change: "2026" },
    gravity: { minorOrMajor: "minor or major", alwaysMajor: "always major" },
    noChange: "Unchanged in 2026",
  },
} satisfies Record<Language, unknown>;

export type CellText = (typeof cells)["fr"];
