/** What the generated sheets are made from, and small readings that several of them share. */
import { CRITERIA, INDICATORS } from "../../../rnq";
import type { Language } from "../../../text";
import { cells, type CellText } from "../../../text/cells";
import { sheets as words } from "../../../text/sheets";
import { stateSigns, states } from "../../../text/states";
import type { Alone } from "../../plan/alone";
import type { Applicability, Assessment, IndicatorState, Scope, State } from "../../model/assessment";
import type { CalendarDate } from "../../cells/dates";
import type { FiguresPeriod } from "../../figures/figures";
import type { Body } from "../../identity/identity";
import type { DatedTracker } from "../../model/tracker";

/** One task of the plan of action, in order. */
export interface SheetTask {
  readonly indicator: number | null;
  readonly text: string;
  readonly minutes: number;
  readonly before: CalendarDate | null;
  /** Her own deadline for it has passed. */
  readonly late: boolean;
}

/** One week of the plan, from its Monday. */
export interface SheetWeek {
  readonly from: CalendarDate;
  readonly kind: "work" | "holiday" | "slack";
  readonly minutes: number;
  /** Indicators worked on. */
  readonly indicators: readonly number[];
}

/** How fast the plan goes. */
export interface Pace {
  readonly minutesPerWeek: number;
  /** Left empty before the audit. */
  readonly weeksOfMargin: number;
}

/** The sessions to open: those that she chose, else those that a seed draws. */
export interface DrawChoice {
  readonly count?: number;
  readonly seed?: number;
  /** Names, as `Session.name`. */
  readonly chosen?: readonly string[];
}

/** What she chooses of one making of a sheet. */
export interface SheetOptions {
  /** The file of proofs leaves none out, however long it gets. */
  readonly allProofs?: boolean;
  /** Of *Tirage*: which sessions; usual values where nothing is said. */
  readonly draw?: DrawChoice;
  /** Of *Résultats*: its days; all that is known where nothing is said. */
  readonly period?: FiguresPeriod;
}

export interface SheetContext extends SheetOptions {
  readonly tracker: DatedTracker;
  readonly scope: Scope;
  readonly applicability: Applicability;
  readonly assessment: Assessment;
  readonly tasks: readonly SheetTask[];
  /** Weeks of the plan up to the last one with something to do. */
  readonly weeks: readonly SheetWeek[];
  /** Indicators of the tasks without room before the audit, those that can only be major first. */
  readonly unplaced: readonly number[];
  readonly pace: Pace;
  /** Her time beside what is left to do. */
  readonly alone?: Alone;
  readonly today: CalendarDate;
  readonly date1904: boolean;
  readonly language: Language;
  /** Name of the body, for titles and footers. */
  readonly body?: string;
  /** The rest of who she is, for the heads of the sheets. */
  readonly identity?: Body;
  /** What the file of proofs does with an indicator without proof. */
  readonly unproven?: "leave" | "hide";
  /** Her own texts from the sheet as it was, by key. */
  readonly notes: ReadonlyMap<string, string>;
  /** Arguments of the live formulas: range of the tracker, and its register; absent where one formula cannot tell. */
  readonly live?: { readonly tracker: string; readonly proofs?: string; readonly scope: string; readonly date: string };
}

/** A measure of RNQ.SCORE over her table, without "=", where the sheet is kept live. */
export function measure(
  { live, language }: SheetContext,
  what: keyof CellText["measures"],
  criterion: number | "" = "",
): string {
  return live
    ? `RNQ.SCORE(${live.tracker},${criterion},${live.scope},${live.proofs ?? ""},${live.date},"${cells[language].measures[what]}")`
    : "";
}

export function indicatorLabel(number: number, language: Language): string {
  return INDICATORS[number - 1]?.shortLabel[language] ?? String(number);
}

export function criterionLabel(number: number, language: Language): string {
  return CRITERIA.find((criterion) => criterion.number === number)?.shortLabel[language] ?? String(number);
}

export function criterionIn(number: number): number {
  return INDICATORS[number - 1]?.criterion ?? 0;
}

/** "◔ Preuve manquante". */
export function stateText(state: State, language: Language): string {
  return `${stateSigns[state]} ${states[language][state]}`;
}

export function indicatorState(assessment: Assessment, number: number): IndicatorState | undefined {
  return assessment.indicators.find((item) => item.number === number);
}

/** "Actions de formation, plus de 2 jours", from her answers. */
export function scopeSentence(scope: Scope, language: Language, categories: Readonly<Record<string, string>>): string {
  const said = words[language].scope;
  const parts = [
    ...scope.categories.map((category) => categories[category] ?? category),
    scope.certifying && said.certifying,
    scope.workLinked && said.workLinked,
    scope.workplace && said.workplace,
    scope.overTwoDays && scope.categories.includes("OF") && said.overTwoDays,
    scope.subcontracts && said.subcontracts,
    scope.subcontractor !== "none" && said[scope.subcontractor],
    scope.newEntrant.length > 0 &&
      said.newEntrant(scope.newEntrant.map((category) => categories[category] ?? category).join(", ")),
  ].filter((part): part is string => typeof part === "string");
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sheet, column letters and row (from 1) of an address such as "Suivi Qualiopi!D5". */
export function place(
  address: string,
): { readonly sheet: string; readonly cell: string; readonly column: string; readonly row: number } | null {
  const match = /^(.+)!([A-Z]{1,3})(\d+)$/.exec(address);
  return match
    ? { sheet: match[1] ?? "", cell: `${match[2]}${match[3]}`, column: match[2] ?? "", row: Number(match[3]) }
    : null;
}

/** "1. Analyse du besoin" -> "Analyse du besoin": steps are numbered by us. */
export function withoutRank(step: string): string {
  return step.replace(/^\s*\d{1,2}\s*[.)°–-]\s*/, "") || step;
}
