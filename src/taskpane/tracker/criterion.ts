/** What the progress of a criterion is made of. The weights are those of `progressOf`. */
import { indicator } from "../../rnq";
import type { Assessment, State } from "../../tracker/model/assessment";
import { weightOf } from "../../tracker/report/progress";
import { STATE_WEIGHTS } from "../../tracker/report/state";

/** Indicators in the same state and of the same weight; `earned` and `weight` are those of each. */
export interface CriterionPart {
  readonly numbers: readonly number[];
  readonly state: State;
  readonly earned: number;
  readonly weight: number;
}

/** The parts of a criterion in the order of its indicators, and their totals; `earned / weight` is the progress. */
export function partsOf(
  criterion: number,
  { indicators }: Assessment,
): { readonly parts: readonly CriterionPart[]; readonly earned: number; readonly weight: number } {
  const parts = new Map<string, CriterionPart>();
  for (const { number, applies, state } of indicators) {
    if (!applies || indicator(number)?.criterion !== criterion) continue;
    const weight = weightOf(number);
    const key = `${state} ${weight}`;
    parts.set(key, {
      numbers: [...(parts.get(key)?.numbers ?? []), number],
      state,
      earned: weight * STATE_WEIGHTS[state],
      weight,
    });
  }
  const all = [...parts.values()];
  const sum = (of: "earned" | "weight") => all.reduce((total, part) => total + part[of] * part.numbers.length, 0);
  return { parts: all, earned: sum("earned"), weight: sum("weight") };
}
