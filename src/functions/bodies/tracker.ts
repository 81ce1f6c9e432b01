/** `RNQ.SCORE`, `RNQ.MISSING`, `RNQ.FORECAST`: the report of the pane, from ranges alone. */
import { AUDIT_RULES, indicator } from "../../rnq";
import type { CellText } from "../../text/cells";
import { findingsText } from "../../text/findings";
import type { Language } from "../../text";
import { gravities } from "../../text/states";
import type { Assessment } from "../../tracker/model/assessment";
import { trackerOf } from "../../tracker/model/tracker";
import { assess } from "../../tracker/report/assess";
import { criterionOf, dateOf, rowsOf } from "../values/arguments";
import { Fault, type Spill } from "../values/faults";
import { measured, measureOf } from "./measures";
import { recogniseRanges } from "../values/ranges";
import { scopeOf } from "../values/scope";

/** A sheet asks many figures of the same table: it is read once. */
let last: { readonly key: string; readonly assessment: Assessment } | null = null;

/** Recognises and judges; without a scope only the rows count, without a date age is not judged. */
function assessRanges(
  tracker: unknown,
  scope: unknown,
  register: unknown,
  date: unknown,
  language: Language,
  text: CellText,
): Assessment {
  const key = JSON.stringify([tracker, scope, register, date, language]);
  if (last?.key === key) return last.assessment;
  const read = scopeOf(scope, language, text);
  const recognition = recogniseRanges([rowsOf(tracker), rowsOf(register)], read?.carried);
  if (!recognition.tables.some(({ kind }) => kind === "indicators")) throw new Fault("#N/A", text.faults.noTable);
  const options = { language, periods: read?.carried.periods };
  const assessment = assess(trackerOf(recognition, read?.scope ?? null, dateOf(date, text), options));
  last = { key, assessment };
  return assessment;
}

/** Progress from 0 to 1, as the pane shows it, 0 where nothing applies; or one of the counts of the pane. */
export function score(
  tracker: unknown,
  criterion: unknown,
  scope: unknown,
  register: unknown,
  date: unknown,
  language: Language,
  text: CellText,
  measure?: unknown,
): number {
  const wanted = criterionOf(criterion, text);
  const what = measureOf(measure, text);
  return measured(
    assessRanges(tracker, scope, register, date, language, text),
    { measure: what, criterion: wanted },
    text,
  );
}

/** Rows of indicator, label, what is missing; the riskiest first. */
export function missing(
  tracker: unknown,
  criterion: unknown,
  scope: unknown,
  register: unknown,
  date: unknown,
  language: Language,
  text: CellText,
): Spill {
  const wanted = criterionOf(criterion, text);
  const assessment = assessRanges(tracker, scope, register, date, language, text);
  if (assessment.withheld !== null) throw new Fault("#N/A", text.faults.noStatus);
  const items = assessment.missing.filter(({ number }) => wanted === null || indicator(number)?.criterion === wanted);
  return items.length === 0 ? [[text.nothingMissing]] : items.map(({ number, label, what }) => [number, label, what]);
}

/** Rows of indicator, probable gravity, what it means; gravest first, then what has no answer. */
export function forecast(
  tracker: unknown,
  scope: unknown,
  register: unknown,
  date: unknown,
  language: Language,
  text: CellText,
): Spill {
  const { findings, withheld } = assessRanges(tracker, scope, register, date, language, text);
  if (withheld !== null) throw new Fault("#N/A", text.faults.noStatus);
  const { audit, why } = findingsText[language];
  const words = gravities[language];
  const minors = findings.minor.length + findings.minorAtBest.length;
  const major = audit.major(AUDIT_RULES.majorMonths, AUDIT_RULES.majorCheckMonths);
  const rows: Spill = [
    ...findings.major.map((number) => [number, words.major, major]),
    ...(findings.majorFromMinors ? [["", words.major, text.fiveMinors(minors)]] : []),
    ...findings.minorAtBest.map((number) => [number, words.minorAtBest, why.minorAtBest]),
    ...findings.minor.map((number) => [number, words.minor, audit.minor(AUDIT_RULES.minorMonths)]),
    ...findings.unknown.map((number) => [number, text.notFilledIn, text.toFillIn]),
  ];
  return rows.length === 0 ? [[text.noFinding]] : rows;
}
