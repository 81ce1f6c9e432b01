/**
 * What Excel's completion says of the functions RNQ: descriptions, arguments, an example each. Used when the
 * metadata and the help pages are built, never in the bundle of the functions. Names are never translated.
 */
import type { Language } from ".";
import { typesetFrench } from "./typography";

/** The same argument has the same name and the same description in every function. */
const frenchArguments = {
  indicator: ["indicateur", "Numéro de l'indicateur : 12, « Ind. 12 », « 3.9 », ou une cellule qui le contient."],
  indicatorOrNothing: ["indicateur", "Numéro de l'indicateur. Laissé vide : l'état de tout le suivi."],
  status: ["statut", "Ce que vous avez écrit : conforme, en cours, à faire, 60 %, ✅… ou la cellule."],
  proofs: [
    "preuves",
    "Une ou plusieurs cellules de preuves. Laissé vide : le classeur n'a pas de place pour les preuves.",
  ],
  scope: [
    "périmètre",
    "Texte ou cellule : « actions de formation; certifiant; plus de 2 jours ». Laissé vide : ce que disent les lignes.",
  ],
  requiredScope: ["périmètre", "Texte ou cellule : « actions de formation; certifiant; plus de 2 jours », « CFA »."],
  date: [
    "date",
    "Date à laquelle on se place ; elle décide du référentiel et de l'âge des preuves. Laissé vide : référentiel 2026, sans juger l'âge.",
  ],
  tracker: ["suivi", "Votre tableau d'indicateurs avec sa ligne d'en-têtes."],
  criterion: ["critère", "Numéro du critère, de 1 à 7. Laissé vide : tous."],
  register: ["preuves", "Votre registre de preuves avec sa ligne d'en-têtes, s'il est à part."],
  measure: [
    "mesure",
    "« avancement », « prouvés », « à relire », « applicables », « majeures », « mineures » ou « non renseignés ». Laissé vide : l'avancement.",
  ],
  journey: [
    "parcours",
    "Votre tableau de parcours avec sa ligne d'en-têtes : une ligne par étape, ou une ligne par stagiaire.",
  ],
  sessions: [
    "parcours",
    "Votre tableau avec une ligne par session ou par stagiaire et une colonne par pièce, avec sa ligne d'en-têtes.",
  ],
  session: ["session", "Nom de la session, comme dans votre tableau. Laissé vide : une ligne par session."],
  sessionDate: ["date", "Date à laquelle on se place. Laissé vide : rien n'est à venir ni en retard."],
  days: ["jours", "Jusqu'à combien de jours après la date. Laissé vide : 30."],
  dueDate: ["date", "Date à laquelle on se place. Laissé vide : toutes les échéances du tableau, par date."],
  results: [
    "plage",
    "Les réponses à un questionnaire, ou votre tableau de sessions ou de stagiaires, avec la ligne d'en-têtes.",
  ],
  resultMeasure: [
    "mesure",
    "« satisfaction », « moyenne », « réponses », « stagiaires », « achèvement », « interruption » ou « réussite ».",
  ],
  from: ["début", "Premier jour compté. Laissé vide : depuis le début."],
  to: ["fin", "Dernier jour compté. Laissé vide : jusqu'à la fin."],
  field: ["champ", "« libellé », « critère », « gravité », « preuves » ou « 2026 ». Laissé vide : le libellé."],
} as const;

export type ArgumentText = keyof typeof frenchArguments;

const englishArguments: Readonly<Record<ArgumentText, readonly [string, string]>> = {
  indicator: ["indicator", 'Number of the indicator: 12, "Ind. 12", "3.9", or a cell that holds it.'],
  indicatorOrNothing: ["indicator", "Number of the indicator. Left out: the state of the whole tracker."],
  status: ["status", "What you wrote: compliant, in progress, to do, 60%, ✅… or the cell."],
  proofs: ["proofs", "One or several cells with proofs. Left out: the workbook has no place for proofs."],
  scope: ["scope", 'Text or cell: "training; certifying; over two days". Left out: what the rows say.'],
  requiredScope: ["scope", 'Text or cell: "training; certifying; over two days", "CFA".'],
  date: [
    "date",
    "The day to judge from; it decides the referential and the age of proofs. Left out: referential 2026, age not judged.",
  ],
  tracker: ["tracker", "Your table of indicators with its header row."],
  criterion: ["criterion", "Number of the criterion, 1 to 7. Left out: all of them."],
  register: ["proofs", "Your register of proofs with its header row, if it stands apart."],
  measure: [
    "measure",
    '"progress", "proven", "to review", "applicable", "major", "minor" or "not filled in". Left out: the progress.',
  ],
  journey: ["journey", "Your journey table with its header row: a row per step, or a row per trainee."],
  sessions: ["journey", "Your table with a row per session or trainee and a column per piece, with its header row."],
  session: ["session", "Name of the session, as in your table. Left out: a line per session."],
  sessionDate: ["date", "The day to judge from. Left out: nothing is to come or late."],
  days: ["days", "Until how many days after the date. Left out: 30."],
  dueDate: ["date", "The day to judge from. Left out: every deadline of the table, by date."],
  results: ["range", "The answers to a questionnaire, or your table of sessions or trainees, with its header row."],
  resultMeasure: [
    "measure",
    '"satisfaction", "average", "answers", "trainees", "completion", "interruption" or "success".',
  ],
  from: ["from", "The first day counted. Left out: from the beginning."],
  to: ["to", "The last day counted. Left out: to the end."],
  field: ["field", '"label", "criterion", "gravity", "proofs" or "2026". Left out: the label.'],
};

const frenchFunctions = {
  STATUS: [
    "État de préparation du suivi de ce classeur, ou d'un seul indicateur. Suit chacune de vos saisies.",
    "=RNQ.STATUS(31)",
  ],
  EVALUATE: [
    "État d'une ligne d'après ses propres cellules. À recopier vers le bas.",
    '=RNQ.EVALUATE(31;"Conforme";"Registre des réclamations")',
  ],
  SCORE: [
    "Avancement de 0 à 1, de tout le suivi ou d'un critère. Repère interne : seul l'auditeur conclut.",
    "=RNQ.SCORE(Suivi[#Tout];3)",
  ],
  MISSING: ["Ce qui manque : indicateur, libellé, ce qu'il reste à apporter.", "=RNQ.MISSING(Suivi[#Tout])"],
  FORECAST: [
    "Constats probables d'un audit, et ce qu'ils entraînent. Seul l'auditeur conclut.",
    '=RNQ.FORECAST(Suivi[#Tout];"actions de formation; plus de 2 jours")',
  ],
  JOURNEY: [
    "Parcours étape par étape : étape, documents, indicateurs couverts, ce qui manque.",
    "=RNQ.JOURNEY(Parcours[#Tout])",
  ],
  DUE: [
    "Échéances et preuves à relire, de la plus proche à la plus lointaine.",
    "=RNQ.DUE(Suivi[#Tout];30;DATE(2027;1;15))",
  ],
  SESSION: [
    "Ce qui manque au dossier d'une session, et les dates qui ne sont pas dans l'ordre ; sans session, une ligne par session.",
    "=RNQ.SESSION(Stagiaires[#Tout])",
  ],
  RESULT: [
    "Un chiffre de l'indicateur 2 : satisfaction, stagiaires, interruption, réussite… ; une erreur dit ce qui manque.",
    '=RNQ.RESULT(Réponses[#Tout];"satisfaction")',
  ],
  APPLIES: [
    "VRAI si l'indicateur s'applique au périmètre, FAUX sinon.",
    '=RNQ.APPLIES(13;"actions de formation; alternance")',
  ],
  LABEL: [
    "Libellé d'un indicateur, ou son critère, sa gravité, des exemples de preuves, ce que 2026 change.",
    '=RNQ.LABEL(31;"gravité")',
  ],
} as const;

export type FunctionId = keyof typeof frenchFunctions;

const englishFunctions: Readonly<Record<FunctionId, readonly [string, string]>> = {
  STATUS: [
    "State of preparation of this workbook's tracker, or of one indicator. Follows everything you type.",
    "=RNQ.STATUS(31)",
  ],
  EVALUATE: [
    "State of a row from its own cells. To be filled down.",
    '=RNQ.EVALUATE(31,"Compliant","Register of complaints")',
  ],
  SCORE: [
    "Progress from 0 to 1, of the whole tracker or of a criterion. An internal benchmark: only the auditor concludes.",
    "=RNQ.SCORE(Suivi[#All],3)",
  ],
  MISSING: ["What is missing: indicator, label, what remains to be brought.", "=RNQ.MISSING(Suivi[#All])"],
  FORECAST: [
    "Likely findings of an audit, and what they lead to. Only the auditor concludes.",
    '=RNQ.FORECAST(Suivi[#All],"training; over two days")',
  ],
  JOURNEY: [
    "The journey step by step: step, documents, indicators covered, what is missing.",
    "=RNQ.JOURNEY(Parcours[#All])",
  ],
  DUE: ["Deadlines and proofs to review, nearest first.", "=RNQ.DUE(Suivi[#All],30,DATE(2027,1,15))"],
  SESSION: [
    "What the file of a session lacks, and dates out of order; without a session, a line each.",
    "=RNQ.SESSION(Stagiaires[#All])",
  ],
  RESULT: [
    "A figure of indicator 2: satisfaction, trainees, interruption, success…; an error says what is missing.",
    '=RNQ.RESULT(Answers[#All];"satisfaction")',
  ],
  APPLIES: ["TRUE if the indicator applies to the scope, FALSE otherwise.", '=RNQ.APPLIES(13,"training; work-linked")'],
  LABEL: [
    "Label of an indicator, or its criterion, its gravity, examples of proofs, what 2026 changes.",
    '=RNQ.LABEL(31,"gravity")',
  ],
};

export interface FunctionText {
  readonly description: string;
  readonly example: string;
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}

function pick<Key extends string, Value>(
  from: Readonly<Record<Key, readonly [string, string]>>,
  make: (first: string, second: string) => Value,
): Record<Key, Value> {
  const entries = Object.entries(from) as [Key, readonly [string, string]][];
  return Object.fromEntries(entries.map(([key, [first, second]]) => [key, make(first, second)])) as Record<Key, Value>;
}

export const functionTexts = {
  fr: {
    example: "Exemple\u00a0: ",
    functions: pick(frenchFunctions, (description, example): FunctionText => ({
      description: typesetFrench(description),
      example,
    })),
    arguments: pick(frenchArguments, (name, description): ParameterText => ({
      name,
      description: typesetFrench(description),
    })),
  },
  en: {
    example: "Example: ",
    functions: pick(englishFunctions, (description, example): FunctionText => ({ description, example })),
    arguments: pick(englishArguments, (name, description): ParameterText => ({ name, description })),
  },
} satisfies Record<Language, unknown>;
