/** `RNQ.SCORE`, `RNQ.MISSING`, `RNQ.FORECAST`: the report of the pane, from ranges alone. */
import { AUDIT_RULES, indicator } from "../../rnq";
import { findingsText } from "../../text/findings";
import { gravities } from "../../text/states";
import type { Assessment } from "../../tracker/model/assessment";
import { trackerOf } from "../../tracker/model/tracker";
import { assess } from "../../tracker/report/assess";
import { unreadableOf } from "../../tracker/report/progress";
import type { Call } from "../values/call";
import { Fault, type Spill } from "../values/faults";
import type { Given } from "../values/given";
import { oneTracker, recogniseRanges } from "../values/ranges";
import { measured } from "./measures";

/** A sheet asks many figures of the same table: it is read once. */
let last: { readonly key: string; readonly assessment: Assessment } | null = null;

/** Recognises and judges; without a scope only the rows count, without a date age is not judged. */
function assessRanges({ tracker, scope, register, date }: Given<"FORECAST">, { language, text }: Call): Assessment {
  const key = JSON.stringify([tracker, scope?.key, register, date, language]);
  if (last?.key === key) return last.assessment;
  const recognition = recogniseRanges([tracker, register], scope?.carried);
  if (!recognition.tables.some(({ kind }) => kind === "indicators")) throw new Fault("#N/A", text.faults.noTable);
  oneTracker(recognition, text);
  const options = { language, periods: scope?.carried.periods };
  const assessment = assess(trackerOf(recognition, scope?.scope ?? null, date, options));
  last = { key, assessment };
  return assessment;
}

/** Progress from 0 to 1, as the pane shows it, 0 where nothing applies; or one of the counts of the pane. */
export function score({ criterion, measure, ...ranges }: Given<"SCORE">, call: Call): number {
  return measured(assessRanges(ranges, call), { measure, criterion }, call.text);
}

/** Rows of indicator, label, what is missing; the riskiest first. */
export function missing({ criterion, ...ranges }: Given<"MISSING">, call: Call): Spill {
  const { missing: items, withheld } = assessRanges(ranges, call);
  const { text } = call;
  if (withheld !== null) throw new Fault("#N/A", text.faults.noStatus);
  const within = items.filter(({ number }) => criterion === null || indicator(number)?.criterion === criterion);
  return within.length === 0 ? [[text.nothingMissing]] : within.map(({ number, label, what }) => [number, label, what]);
}

/** Rows of indicator, probable gravity, what it means; gravest first, then what has no answer. */
export function forecast(ranges: Given<"FORECAST">, call: Call): Spill {
  const { language, text } = call;
  const assessment = assessRanges(ranges, call);
  const { findings, withheld } = assessment;
  if (withheld !== null) throw new Fault("#N/A", text.faults.noStatus);
  const unreadable = unreadableOf(assessment);
  const { audit, why } = findingsText[language];
  const words = gravities[language];
  const minors = findings.minor.length + findings.minorAtBest.length;
  const major = audit.major(AUDIT_RULES.majorMonths, AUDIT_RULES.majorCheckMonths);
  const rows: Spill = [
    ...findings.major.map((number) => [number, words.major, major]),
    ...(findings.majorFromMinors ? [["", words.major, text.fiveMinors(minors)]] : []),
    ...findings.minorAtBest.map((number) => [number, words.minorAtBest, why.minorAtBest]),
    ...findings.minor.map((number) => [number, words.minor, audit.minor(AUDIT_RULES.minorMonths)]),
    ...findings.unknown.map((number) => [
      number,
      text.notFilledIn,
      unreadable.includes(number) ? text.toMakeClear : text.toFillIn,
    ]),
  ];
  return rows.length === 0 ? [[text.noFinding]] : rows;
}
