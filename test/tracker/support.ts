import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scope } from "../../src/tracker/model/assessment";
import { parseCalendarDate, type CalendarDate } from "../../src/tracker/cells/dates";
import type {
  IndicatorRow,
  JourneyStep,
  RecognisedTable,
  Recognition,
  RegisterEntry,
  SaidStatus,
} from "../../src/tracker/model/recognition";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope/scope";

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

export function scope(change: Partial<Scope> = {}): Scope {
  return { ...SUPPOSED_SCOPE, supposed: false, ...change };
}

/** A table "Suivi" with its header in row 4: number in B, status in E, proofs in F where there is a place for them. */
export function suivi(withProofs = true): RecognisedTable {
  return {
    kind: "indicators",
    sheet: "Suivi",
    headerRow: 4,
    firstDataRow: 5,
    lastDataRow: 40,
    columns: { indicator: "B", label: "C", status: "E", ...(withProofs ? { proofs: ["F"] } : {}) },
    confidence: 1,
    reason: "",
  };
}

export const REGISTER: RecognisedTable = {
  kind: "proofRegister",
  sheet: "Registre",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 20,
  columns: { proofs: ["A"], indicator: "B", date: "C" },
  confidence: 1,
  reason: "",
};

const WORDS: Readonly<Record<string, SaidStatus | null>> = {
  OK: "compliant",
  "En cours": "partial",
  "À faire": "todo",
  NC: "nonCompliant",
  "N/A": "notApplicable",
  "": "todo",
  "???": null,
};

/** A row of "Suivi"; the status is one of the words above. */
export function row(
  line: number,
  indicators: number | readonly number[],
  word: keyof typeof WORDS & string,
  more: Partial<IndicatorRow> = {},
): IndicatorRow {
  const numbers = typeof indicators === "number" ? [indicators] : indicators;
  return {
    table: 0,
    sheet: "Suivi",
    row: line,
    indicatorText: numbers.join("-"),
    indicators: numbers,
    criterion: null,
    statusText: word,
    status: WORDS[word] ?? null,
    proofs: [],
    ...more,
  };
}

export function entry(
  line: number,
  proof: string,
  indicators: readonly number[],
  more: Partial<RegisterEntry> = {},
): RegisterEntry {
  return { table: 1, sheet: "Registre", row: line, proof, indicatorText: indicators.join("-"), indicators, ...more };
}

export function recognition(part: Partial<Recognition>): Recognition {
  return {
    referential: null,
    trackers: [{ name: "Suivi", tables: [0, 1] }],
    tables: [suivi(), REGISTER],
    rows: [],
    register: [],
    journey: [],
    sessions: [],
    logs: [],
    surveys: [],
    ignoredSheets: [],
    absent: [],
    warnings: [],
    questions: [],
    ...part,
  };
}

/** The expected recognition of a sample workbook. */
export function sample(name: string): Recognition {
  const path = join(__dirname, "..", "workbooks", `${name}.expected.json`);
  return recognition(JSON.parse(readFileSync(path, "utf8")) as Partial<Recognition>);
}

export const SAMPLES = [
  "cfa-33-indicateurs",
  "dossier-qualite",
  "grille-audit-blanc",
  "numerotation-maison",
  "planning-des-salles",
  "preuves-par-ligne",
  "stagiaires-et-indicateurs",
  "suivi-formatrice-independante",
  "suivi-par-sections",
  "tableau-32-indicateurs",
] as const;

const MARJOLAINE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
const UNUSUAL: Readonly<Record<number, keyof typeof WORDS & string>> = { 18: "", 22: "", 25: "", 30: "En cours" };
const STEPS: readonly [step: string, phase: string, documents: string[], indicators: number[]][] = [
  ["Premier contact", "Avant", ["Fiche programme", "Page du site"], [1, 2]],
  ["Besoin", "Avant", ["Grille de besoin", "Entretien"], [4, 26]],
  ["Programme, positionnement", "Avant", ["Programme", "Test d’entrée"], [5, 6, 8]],
  ["Convention, convocation", "Avant", ["Devis, convention", "Convocation"], [9, 17]],
  ["Réalisation", "Pendant", ["Émargement", "Supports, suivi"], [10, 12, 19]],
  ["Évaluation des acquis", "Pendant", ["Test final", "Attestation"], [11]],
  ["Satisfaction", "Après", ["Enquête à chaud"], [30]],
  ["Facturation, archivage", "Après", [], []],
];

/** « Atelier Marjolaine », the invented trainer of the design: one trainer, 22 indicators, first audit on 4 March 2027. */
export const marjolaine = {
  today: day("2026-11-23"),
  scope: scope({
    subcontractor: "partly",
    auditDate: day("2027-03-04"),
    complements: { 1: "done", 2: "done", 12: "todo", 19: "done" },
  }),
  recognition: recognition({
    tables: [
      suivi(),
      REGISTER,
      {
        kind: "journeyTall",
        sheet: "Parcours",
        headerRow: 1,
        firstDataRow: 2,
        lastDataRow: 9,
        columns: { phase: "A", step: "B", documents: ["C"], indicator: "D" },
        confidence: 1,
        reason: "",
      },
    ],
    rows: MARJOLAINE.map((number, position) =>
      row(position + 5, number, UNUSUAL[number] ?? "OK", {
        proofs: number in UNUSUAL || number === 31 || number === 23 ? [] : [`Pièce ${number}`],
      }),
    ),
    register: [entry(2, "Note de veille réglementaire", [23], { date: day("2026-08-03") })],
    journey: STEPS.map(([step, phase, documents, indicators], position): JourneyStep => ({
      table: 2,
      sheet: "Parcours",
      row: position + 2,
      step,
      phase,
      documents,
      indicators,
    })),
  }),
};
