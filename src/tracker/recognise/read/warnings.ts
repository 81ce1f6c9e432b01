/** What a careful reader would tell about the recognised tables as a whole: facts, never a verdict. */
import type { IndicatorRow, Recognition, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { ALWAYS_LISTED, criterionOf, numbersOf } from "../../../rnq/numbers";
import { indicatorsIn } from "../numbers/indicators";
import { compareLabel } from "../numbers/labels";
import type { DraftResult } from "../draft/result";
import { append } from "../../cells/many";
import { rowsOfBodies, rowsOfTables } from "./rowGroups";

/** What a list of training carries; 8 is missing from those of skills assessment and VAE. */
const ALWAYS = [...ALWAYS_LISTED, 8];
/** Apprenticeship only: a list that carries them is a list of everything. */
const APPRENTICESHIP = [14, 15, 20, 29];
const CERTIFYING = [3, 7, 16];

export function workbookWarnings(
  result: DraftResult,
  drafts: readonly Draft[],
  referential: Recognition["referential"],
  words: string,
): Warning[] {
  const warnings: Warning[] = [];
  const byTable = rowsOfTables(result.rows);
  drafts.forEach((draft, table) => {
    const rows = byTable.get(table) ?? [];
    for (const { header } of draft.lost ?? [])
      warnings.push({ type: "columnMoved", sheet: draft.segment.view.sheet.name, text: header });
    if (draft.indicatorFrom === "criterion.rank" && !draft.numberingSaid)
      warnings.push({ type: "ambiguousNumbering", style: "criterion.rank" });
    if (draft.indicatorFrom === "label")
      warnings.push({ type: "noIndicatorNumbers", sheet: draft.segment.view.sheet.name });
    if (draft.kind === "indicators" && draft.indicatorFrom !== "label") append(warnings, labelMismatches(rows));
    append(warnings, wrongCriteria(rows));
  });
  append(warnings, duplicates(result.rows));
  append(warnings, missing(result.rows, referential, words));
  const hasPlace =
    result.register.length > 0 ||
    result.rows.some(({ proofs }) => proofs.length > 0) ||
    drafts.some((draft) => draft.kind !== "journeyTall" && draft.columns.has("proofs"));
  if (result.rows.length > 0 && !hasPlace) warnings.push({ type: "noPlaceForProofs" });
  return warnings;
}

function labelMismatches(rows: readonly IndicatorRow[]): Warning[] {
  const warnings: Warning[] = [];
  for (const { indicators, label, sheet, row } of rows) {
    const indicator = only(indicators);
    const other = indicator === null || label === undefined ? null : compareLabel(label, indicator).other;
    if (indicator !== null && other !== null)
      warnings.push({ type: "labelMismatch", indicator, sheet, row, looksLike: other });
  }
  return warnings;
}

function wrongCriteria(rows: readonly IndicatorRow[]): Warning[] {
  const warnings: Warning[] = [];
  for (const { indicators, criterion, sheet, row } of rows) {
    const indicator = only(indicators);
    if (indicator !== null && criterion !== null && criterionOf(indicator) !== criterion)
      warnings.push({ type: "wrongCriterion", indicator, sheet, row, text: String(criterion) });
  }
  return warnings;
}

/** The number of a row that carries one alone. */
function only(indicators: readonly number[]): number | null {
  return indicators.length === 1 ? (indicators[0] ?? null) : null;
}

/** Numbers carried twice in a table or group; where repeating is the rule (a row per proof), nothing is said. */
function duplicates(rows: readonly IndicatorRow[]): Warning[] {
  const warnings: Warning[] = [];
  const ofTables = [...rowsOfTables(rows).values()];
  for (const own of ofTables.flatMap((table) => [...rowsOfBodies(table).values()])) {
    const counts = new Map<number, number>();
    for (const { indicators, indicatorText } of own) {
      const one = only(indicators);
      // A row that goes on with the one above has no number of its own.
      if (one !== null && indicatorText !== "") counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    const repeated = [...counts]
      .filter(([, count]) => count > 1)
      .map(([indicator]) => indicator)
      .sort((a, b) => a - b);
    if (repeated.length > Math.max(3, counts.size * 0.3)) continue;
    const [first] = own;
    for (const indicator of repeated) {
      if (!warnings.some((warning) => warning.indicator === indicator && warning.sheet === first?.sheet))
        warnings.push({ type: "duplicateIndicator", indicator, ...(first ? { sheet: first.sheet } : {}) });
    }
  }
  return warnings;
}

/** Indicators absent although a list of this kind carries them. Small or partial tables say nothing. */
function missing(rows: readonly IndicatorRow[], referential: Recognition["referential"], words: string): Warning[] {
  const warnings: Warning[] = [];
  for (const [group, own] of rowsOfBodies(rows)) {
    const present = indicatorsIn(own);
    if (present.size < 12) continue;
    const unreadable = own.filter((row) => row.indicators.length === 0).length;
    const absent = expected(present, referential, words).filter((indicator) => !present.has(indicator));
    if (absent.length === 0 || absent.length > 8 || unreadable >= absent.length) continue;
    warnings.push({ type: "missingIndicators", indicators: absent, ...(group === "" ? {} : { text: group }) });
  }
  return warnings;
}

function expected(present: ReadonlySet<number>, referential: Recognition["referential"], words: string): number[] {
  const has = (numbers: readonly number[]) => numbers.filter((indicator) => present.has(indicator)).length;
  const all = has(APPRENTICESHIP) >= 2;
  if (all) return numbersOf(referential ?? "2019").filter((indicator) => indicator !== 27 || present.size >= 31);
  const other = /bilans? de competences?|\bvae\b|\bbc\b/.test(words) && has([7, 13, 28]) === 0;
  const subcontractor = has([1, 2]) === 0;
  return [
    ...ALWAYS.filter((indicator) => !(indicator === 8 && other) && !(subcontractor && indicator <= 3)),
    ...(present.has(7) && has(CERTIFYING) === 2 ? CERTIFYING : []),
  ].sort((a, b) => a - b);
}
