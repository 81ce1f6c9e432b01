/** The live line of `RNQ.STATUS`: the headline of the pane, or the state of one indicator. */
import { states } from "../../text/states";
import type { Assessment } from "../../tracker/model/assessment";
import { unreadableOf } from "../../tracker/report/progress";
import { worstState } from "../../tracker/report/state";
import type { Call } from "../values/call";

/** `undefined`: not read yet; `null`: no tracker attached. */
export type LiveReading = Assessment | null | undefined;

/** @param indicators those whose state is told; `null` for the headline of the whole tracker */
export function statusText(
  reading: LiveReading,
  indicators: readonly number[] | null,
  { language, text }: Call,
): string {
  if (reading === undefined) return text.reading;
  if (reading === null) return text.noTracker;
  if (indicators === null) {
    const { proven, applicable, findings, withheld } = reading;
    const unreadable = unreadableOf(reading);
    if (withheld !== null) return text.noStatus;
    return text.headline({
      proven,
      applicable,
      major: findings.major.length,
      minor: findings.minor.length + findings.minorAtBest.length,
      blank: findings.unknown.length - unreadable.length,
      unreadable: unreadable.length,
    });
  }
  const named = reading.indicators.filter(({ number }) => indicators.includes(number));
  const applying = named.filter(({ applies }) => applies);
  return states[language][applying.length === 0 ? "notApplicable" : worstState(applying.map(({ state }) => state))];
}
