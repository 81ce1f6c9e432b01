/** Of all sessions, how many have each piece: "évaluation à chaud: 9 sur 12". */
import { fold } from "../cells/words";
import type { Session } from "./judge";

export interface Coverage {
  /** In her words, as her first table says it. */
  readonly step: string;
  readonly done: number;
  /** Sessions that should have it by now. */
  readonly of: number;
}

/** In the order of her pieces. A session of which one trainee lacks it does not have it. */
export function coverageOf(sessions: readonly Session[]): readonly Coverage[] {
  const found = new Map<string, { step: string; done: number; of: number }>();
  for (const { pieces } of sessions) {
    const seen = new Set<string>();
    for (const { step, state } of pieces) {
      const key = fold(step);
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = found.get(key) ?? { step, done: 0, of: 0 };
      found.set(key, entry);
      if (state === "notApplicable" || state === "toCome") continue;
      entry.of += 1;
      if (state === "done") entry.done += 1;
    }
  }
  return [...found.values()];
}
