/** The live line of `RNQ.STATUS`: the headline of the pane, or the state of one indicator. */
import { states } from "../../text/states";
import type { Assessment } from "../../tracker/model/assessment";
import { worstState } from "../../tracker/report/state";
import type { CellText } from "../../text/cells";
import type { Language } from "../../text";
import { indicatorsOf, rowsOf } from "../values/arguments";
import { Fault } from "../values/faults";

/** `undefined`: not read yet; `null`: no tracker attached. */
export type Reading = Assessment | null | undefined;

/** The indicators that the argument names; `null` for the whole tracker. */
export function watchedIndicators(argument: unknown, text: CellText): readonly number[] | null {
  const rows = rowsOf(argument);
  if (rows === null) return null;
  if (rows.length !== 1 || rows[0]!.length !== 1)
    throw new Fault("#VALUE!", text.faults.oneCell(text.parameters.indicator));
  return indicatorsOf(rows[0]![0] ?? null, true, text);
}

export function statusText(
  reading: Reading,
  indicators: readonly number[] | null,
  language: Language,
  text: CellText,
): string {
  if (reading === undefined) return text.reading;
  if (reading === null) return text.noTracker;
  if (indicators === null) {
    const { proven, applicable, findings, withheld } = reading;
    if (withheld !== null) return text.noStatus;
    return text.headline({
      proven,
      applicable,
      major: findings.major.length + findings.majorFromMinors,
      minor: findings.minor.length + findings.minorAtBest.length,
      unknown: findings.unknown.length,
    });
  }
  const named = reading.indicators.filter(({ number }) => indicators.includes(number));
  const applying = named.filter(({ applies }) => applies);
  return states[language][applying.length === 0 ? "notApplicable" : worstState(applying.map(({ state }) => state))];
}
