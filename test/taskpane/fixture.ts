/**
 * « Atelier Marjolaine », the invented example of the design's pictures: one trainer, 22 indicators, first
 * audit on 4 March 2027. 23 is to review, 30 in progress, 31 without a proof, 18, 22, 25 not filled in, and
 * the complement of 12 is still to do. Assessed by the real rules.
 */
import { trackerOf } from "../../src/tracker/model/tracker";
import type { Settings, Snapshot } from "../../src/excel/base/api";
import { INDICATORS } from "../../src/rnq";
import type { Scope } from "../../src/tracker/model/assessment";
import { assess } from "../../src/tracker/report/assess";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import type {
  IndicatorRow,
  JourneySession,
  JourneyStep,
  Recognition,
  RegisterEntry,
} from "../../src/tracker/model/recognition";
import { applicability, SUPPOSED_SCOPE } from "../../src/tracker/scope/scope";

export const TODAY = "2026-11-24" as CalendarDate;
const APPLICABLE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

export const SCOPE: Scope = {
  ...SUPPOSED_SCOPE,
  supposed: false,
  auditDate: "2027-03-04" as CalendarDate,
  complements: { 1: "done", 2: "done", 12: "todo", 19: "done", 32: "done" },
};

const PROOFS: Readonly<Record<number, string>> = {
  1: "Fiche programme",
  2: "Page du site",
  4: "Grille de besoin",
  5: "Programme",
  6: "Programme",
  8: "Test d’entrée",
  9: "Convocation",
  10: "Émargement",
  11: "Test final",
  12: "Suivi des absences",
  17: "Plan de salle",
  19: "Supports",
  21: "CV",
  23: "Note du 3 août",
  24: "Note métiers",
  26: "Contact Agefiph",
  30: "Enquête à chaud",
  32: "Plan d’action",
};
const BLANK = [18, 22, 25];

const rows: readonly IndicatorRow[] = APPLICABLE.map((number, index) => {
  const proof = PROOFS[number];
  const said = BLANK.includes(number) ? "" : number === 30 ? "en cours" : "OK";
  return {
    table: 0,
    sheet: "Suivi",
    row: index + 5,
    indicatorText: number,
    indicators: [number],
    criterion: INDICATORS[number - 1]?.criterion ?? null,
    label: INDICATORS[number - 1]?.shortLabel.fr,
    statusText: said,
    status: said === "OK" ? "compliant" : said === "" ? "todo" : "partial",
    proofs: proof ? [proof] : [],
  };
});

/** Last noted in August: past its quarter. */
const WATCH: RegisterEntry = {
  table: 1,
  sheet: "Registre",
  row: 42,
  proof: "Veille réglementaire",
  indicatorText: 23,
  indicators: [23],
  date: "2026-08-03" as CalendarDate,
};

const register: readonly RegisterEntry[] = Array.from({ length: 41 }, (_, index) => {
  const numbers = APPLICABLE.filter((number) => PROOFS[number] && number !== 23 && number !== 30);
  if (index === 40) return WATCH;
  const number = numbers[index % numbers.length] ?? 1;
  return {
    table: 1,
    sheet: "Registre",
    row: index + 2,
    proof: `${PROOFS[number] ?? ""} ${index + 1}`,
    indicatorText: number,
    indicators: [number],
  };
});

const STEPS: readonly (readonly [
  phase: string,
  step: string,
  documents: readonly string[],
  indicators: readonly number[],
])[] = [
  ["Avant", "Premier contact", ["Fiche programme", "Page du site"], [1, 2]],
  ["Avant", "Besoin", ["Grille de besoin", "Entretien"], [4, 26]],
  ["Avant", "Programme, positionnement", ["Programme", "Test d’entrée"], [5, 6, 8]],
  ["Avant", "Convention, convocation", ["Devis, convention", "Convocation"], [9, 17]],
  ["Pendant", "Réalisation", ["Émargement", "Supports, suivi"], [10, 12, 19]],
  ["Pendant", "Évaluation des acquis", ["Test final", "Attestation"], [11]],
  ["Après", "Satisfaction", ["Enquête à chaud"], [30]],
  ["Après", "Facturation, archivage", [], []],
];

const journey: readonly JourneyStep[] = STEPS.map(([phase, step, documents, indicators], index) => ({
  table: 2,
  sheet: "Parcours",
  row: index + 2,
  phase,
  step,
  documents,
  indicators,
  statusText: documents.length ? "fait" : "",
  status: documents.length ? "compliant" : "todo",
}));

const sessions: readonly JourneySession[] = [];

export const RECOGNITION: Recognition = {
  questions: [],
  logs: [],
  surveys: [],
  referential: "2019",
  trackers: [{ name: "Suivi", tables: [0, 1, 2] }],
  tables: [
    {
      kind: "indicators",
      sheet: "Suivi",
      headerRow: 4,
      firstDataRow: 5,
      lastDataRow: 26,
      confidence: 0.96,
      columns: { indicator: "B", label: "C", status: "E", proofs: ["F"], responsible: "G" },
      reason: "Vingt-deux numéros d’indicateur dans la colonne B, des statuts dans la colonne E.",
    },
    {
      kind: "proofRegister",
      sheet: "Registre",
      headerRow: 1,
      firstDataRow: 2,
      lastDataRow: 42,
      confidence: 0.9,
      columns: { proofs: ["A"], indicator: "B" },
      reason: "",
    },
    {
      kind: "journeyTall",
      sheet: "Parcours",
      headerRow: 1,
      firstDataRow: 2,
      lastDataRow: 9,
      confidence: 0.9,
      columns: { phase: "A", step: "B", documents: ["C"], indicator: "D", status: "E" },
      reason: "",
    },
  ],
  rows,
  register,
  journey,
  sessions,
  ignoredSheets: [{ sheet: "Budget", why: "Ni indicateur, ni preuve, ni étape." }],
  absent: INDICATORS.map(({ number }) => number).filter((number) => !APPLICABLE.includes(number)),
  warnings: [{ type: "labelMismatch", sheet: "Suivi", row: 14, indicator: 12, looksLike: 11 }],
};

const SETTINGS: Settings = {
  version: 1,
  attached: true,
  scope: SCOPE,
  corrections: [],
  highlight: false,
  body: "Atelier Marjolaine",
  hoursPerWeek: 2,
};

interface Variation {
  readonly settings?: Partial<Settings>;
  readonly recognition?: Recognition;
  readonly scope?: Scope;
  readonly language?: "fr" | "en";
  readonly questions?: Snapshot["questions"];
  /** Which of several trackers is followed. */
  readonly named?: string;
}

/** The workbook as it stands; each variation is one thing changed. */
export function marjolaine({
  settings,
  recognition = RECOGNITION,
  scope = SCOPE,
  language = "fr",
  questions = [],
  named,
}: Variation = {}): Snapshot {
  const tracker = trackerOf(recognition, scope, TODAY, {
    language,
    periods: settings?.periods,
    accepted: settings?.accepted,
    ...(named === undefined ? {} : { named }),
  });
  return {
    settings: { ...SETTINGS, language, ...settings },
    recognition,
    tracker,
    scope,
    applicability: applicability(scope, TODAY, language),
    assessment: assess(tracker),
    today: TODAY,
    ourSheets: {},
    highlighted: false,
    stateColumn: false,
    names: false,
    canUndo: true,
    sample: [],
    questions,
    sketches: recognition.tables.length === 0 ? [] : SKETCHES,
  };
}

const SKETCHES: Snapshot["sketches"] = [
  {
    table: 0,
    sheet: "Suivi",
    headerRow: 4,
    columns: [
      { column: "B", header: "Ind.", cells: ["4", "30", "31"] },
      { column: "C", header: "Libellé", cells: ["Analyse du besoin", "Appréciations", "Réclamations"] },
      { column: "E", header: "Où j’en suis", cells: ["OK", "en cours", "OK"] },
      { column: "F", header: "Pièce", cells: ["Grille de besoin", "Enquête à chaud", ""] },
      { column: "G", header: "Qui", cells: ["moi", "moi", "moi"] },
    ],
  },
  {
    table: 1,
    sheet: "Registre",
    headerRow: 1,
    columns: [
      { column: "A", header: "Pièce", cells: ["Fiche programme", "Page du site"] },
      { column: "B", header: "Indicateur", cells: ["1", "2"] },
    ],
  },
];

/** Nothing recognised: a workbook with a room planning only. */
export const NOTHING: Recognition = {
  questions: [],
  referential: null,
  trackers: [],
  tables: [],
  rows: [],
  register: [],
  journey: [],
  sessions: [],
  logs: [],
  surveys: [],
  absent: [],
  warnings: [],
  ignoredSheets: [{ sheet: "Planning des salles", why: "Ni numéro d’indicateur, ni statut." }],
};
