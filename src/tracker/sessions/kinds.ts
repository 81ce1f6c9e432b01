/**
 * The pieces of a session that have their moment: how hers are told by their name, when each is due, and which must
 * come before which. Moments: guide V9, sheets of indicators 4, 8, 9, 10, 11 and 30; the two to six months of the later
 * survey are a habit of the trade.
 */
import type { Category } from "../../rnq/types";
import { addDays, addMonths, type CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import { usualStep } from "../report/journey";

export type PieceKind =
  | "need"
  | "agreement"
  | "convocation"
  | "positioning"
  | "before"
  | "attendance"
  | "assessment"
  | "hot"
  | "cold"
  | "followUp"
  | "certificate"
  | "stakeholders"
  | "closing";

/** First and last day, as far as they are known. */
export interface Span {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
}

/** Months after the end in which the later survey is expected, and after which it is late. */
const COLD_FROM = 2;
const COLD_UNTIL = 6;
/** Months after the end of a skills assessment at which it is followed up. */
const FOLLOW_UP = 6;
/** Days after the end in which a session is reviewed, invoiced and filed; a habit of the trade. */
const CLOSING = 7;

/** In this order: the first that fits. Words are folded, "_" read as a space. */
const NAMES: readonly (readonly [PieceKind, RegExp])[] = [
  [
    "followUp",
    /(?:suivi|entretien|rendez-vous|follow[ -]?up|review|interview).*\b(?:6|six)[ -](?:mois|months?)|\b(?:six|6)[ -]months? (?:follow|review|interview)/,
  ],
  [
    "cold",
    /\bfroid\b|\bcold\b|\bj ?\+ ?\d{2,3}\b|\b\d{1,2} ?(?:mois|months?)\b|follow[ -]?up (?:survey|evaluation|assessment|questionnaire)|(?:later|delayed|impact) (?:survey|evaluation)|post[ -]?formation/,
  ],
  [
    "positioning",
    /positionnement|test d ?'?entree|quiz d ?'?entree|placement|entry (?:test|assessment)|initial assessment|pre[ -]?(?:test|quiz)|(?:evaluation|test|niveau|quiz) (?:initiale?|diagnosti\w+|d ?'entree|prealable)/,
  ],
  [
    "need",
    /besoin|\bneeds?\b|diagnostic|analyse de la demande|entretien (?:prealable|initial|de cadrage)|questionnaire (?:pre[ -]?formation|prealable|amont)/,
  ],
  ["convocation", /convoc|invitation|joining instruction/],
  ["agreement", /convention|contrat|contract|agreement/],
  ["attendance", /emargement|presence|assiduite|attendance|sign[ -]?in sheet/],
  [
    "stakeholders",
    /(?=.*\b(?:financeurs?|opco|commanditaires?|entreprises?|clients?|employeurs?|funders?|employers?|managers?)\b).*(?:questionnaire|enquete|satisfaction|avis|survey|feedback|eval|appreciation)/,
  ],
  [
    "hot",
    /chaud\b|\bhot\b|satisfaction|feedback|end[ -]of[ -]course|\benquete|\bquestionnaire|\bsurvey|avis (?:des? )?(?:stagiaire|apprenant|participant)/,
  ],
  ["certificate", /attestation|certificat|completion statement/],
  ["assessment", /\beval|acquis|examen|\bquiz|\bqcm|\bexam|assessment|test final|final test/],
  ["before", /reglement interieur|house rules/],
  ["closing", /factur|invoic|paiement|payment|reglement|archiv|\bbilan|\breview\b|debrief|cloture|amelioration/],
  [
    "before",
    /devis|quote|programme|\bcg[vu]\b|conditions generales|terms of sale|livret|booklet|\bri\b|inscription|enrol|admission|prerequis|proposition|accueil|welcome/,
  ],
];
/** Other papers that bear the same words. */
const OTHERS = /medical|sur l'honneur|urssaf|vigilance|assurance|employeur|sous-?traitan|subcontract|collective/;

/** What a step of hers is; null for a piece without a moment of its own. */
export function pieceKind(step: string): PieceKind | null {
  const text = fold(step).replace(/_/g, " ");
  const kind = NAMES.find(([, words]) => words.test(text))?.[0] ?? null;
  return (kind === "agreement" || kind === "certificate") && OTHERS.test(text) ? null : kind;
}

/** The indicator that a piece shows first on one session; usual ones beside it prove it elsewhere too. */
const MAIN: Readonly<Record<PieceKind, number | null>> = {
  need: 4,
  agreement: 9,
  convocation: 9,
  positioning: 8,
  before: null,
  attendance: 10,
  assessment: 11,
  hot: 30,
  cold: 30,
  followUp: 10,
  certificate: 11,
  stakeholders: 30,
  closing: null,
};

/** The indicators that a lack of the piece speaks of: those that she names, else the main one of its kind. */
export function shownBy(kind: PieceKind | null, named: readonly number[]): readonly number[] {
  if (named.length > 0) return named;
  const main = kind === null ? null : MAIN[kind];
  return main === null ? [] : [main];
}

/** Indicators that a piece usually proves, where her step names none. */
const USUAL: Readonly<Partial<Record<PieceKind, string>>> = {
  need: "besoin",
  agreement: "convention",
  convocation: "convocation",
  positioning: "positionnement",
  attendance: "emargement",
  assessment: "acquis",
  hot: "satisfaction a chaud",
  cold: "satisfaction a froid",
  certificate: "attestation",
};

export function usualIndicators(
  step: string,
  kind: PieceKind | null,
  categories: readonly Category[],
): readonly number[] {
  if (kind === "stakeholders") return [30];
  return usualStep((kind === null ? undefined : USUAL[kind]) ?? step, categories)?.indicators ?? [];
}

/** From when a piece is expected; null where the days of the session are not known. */
export function dueFrom(kind: PieceKind | null, { start, end }: Span): CalendarDate | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return null;
  switch (kind) {
    case "need":
    case "agreement":
    case "convocation":
    case "positioning":
    case "before":
      return first;
    case "cold":
      return addMonths(last, COLD_FROM);
    case "followUp":
      return addMonths(last, FOLLOW_UP);
    case "closing":
      return addDays(last, CLOSING);
    default:
      return last;
  }
}

/** What comes months after the end is to come until its last day, then late, and never simply missing; null: another piece. */
export function lateAfter(kind: PieceKind | null, { start, end }: Span): CalendarDate | "unknown" | null {
  if (kind !== "cold" && kind !== "followUp") return null;
  const last = end ?? start;
  return last === undefined ? "unknown" : addMonths(last, kind === "cold" ? COLD_UNTIL : FOLLOW_UP);
}

/** One of the days of a session, or a kind of piece. */
export type Moment = PieceKind | "start" | "end";

export interface OrderRule {
  readonly first: Moment;
  readonly then: Moment;
  readonly indicator: number;
}

/** What must come first; the same day is in order. */
export const ORDER_RULES: readonly OrderRule[] = [
  { first: "need", then: "agreement", indicator: 4 },
  { first: "agreement", then: "start", indicator: 9 },
  { first: "convocation", then: "start", indicator: 9 },
  { first: "positioning", then: "start", indicator: 8 },
  { first: "start", then: "attendance", indicator: 10 },
  { first: "end", then: "hot", indicator: 30 },
  { first: "end", then: "certificate", indicator: 11 },
  { first: "end", then: "cold", indicator: 30 },
];
