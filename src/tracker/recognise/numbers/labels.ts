/** Which indicator a title speaks of, told by its words: official titles, summaries and home-made ones. */
import { remembered } from "../../cells/remembered";
import { fold } from "../../cells/words";
import { LABEL_WORDS } from "../header/vocabulary";

const STOP = new Set(
  "les des une dans par pour sur aux avec ses son nos vos leur leurs est sont que qui plus tout tous indic prest forma quali liste point".split(
    " ",
  ),
);

/** Words cut to six letters: "évaluation", "évaluer" and "évalués" meet. */
function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of fold(text).match(/[a-z]{3,}/g) ?? []) {
    const stem = word.replace(/s$/, "").slice(0, 6);
    if (!STOP.has(stem.slice(0, 5)) && stem.length >= 3) found.add(stem);
  }
  return found;
}

interface Vocabulary {
  /** For each stem, the phrases it stands in. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly phrases: readonly {
    readonly indicator: number;
    readonly stems: ReadonlySet<string>;
    readonly weight: number;
  }[];
  readonly weights: ReadonlyMap<string, number>;
}

let built: Vocabulary | null = null;

/** Built on first use: custom functions that never meet a title do not pay for it. */
function labelVocabulary(): Vocabulary {
  if (built) return built;
  const users = new Map<string, Set<number>>();
  const raw: { indicator: number; stems: Set<string> }[] = [];
  for (const line of LABEL_WORDS.trim().split("\n")) {
    const indicator = Number.parseInt(line, 10);
    for (const words of line.slice(line.indexOf(":") + 1).split(",")) {
      const set = stems(words);
      raw.push({ indicator, stems: set });
      for (const stem of set) users.set(stem, (users.get(stem) ?? new Set()).add(indicator));
    }
  }
  const weights = new Map([...users].map(([stem, by]) => [stem, Math.log(34 / by.size)]));
  const phrases = raw.map((one) => ({ ...one, weight: sum(one.stems, weights) }));
  const index = new Map<string, number[]>();
  phrases.forEach((one, at) => {
    for (const stem of one.stems) index.set(stem, [...(index.get(stem) ?? []), at]);
  });
  built = { index, phrases, weights };
  return built;
}

function sum(set: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const stem of set) total += weights.get(stem) ?? 0;
  return total;
}

/** How well a text fits each indicator it has a word of: 0 to 1 (all words of a known title, no other known word). */
export const labelScores = remembered((text: string): ReadonlyMap<number, number> => {
  const scores = new Map<number, number>();
  if (text.length < 4 || text.length > 600) return scores;
  const { index, phrases, weights } = labelVocabulary();
  const own = stems(text);
  const known = sum(own, weights);
  const shared = new Map<number, number>();
  for (const stem of own) {
    for (const at of index.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + (weights.get(stem) ?? 0));
  }
  for (const [at, weight] of shared) {
    const one = phrases[at];
    if (!one) continue;
    const score = (weight / one.weight) * (0.6 + 0.4 * (weight / known));
    if (score > (scores.get(one.indicator) ?? 0)) scores.set(one.indicator, score);
  }
  return scores;
});

/** The indicator a title is surely about, or null: the best one must stand out. */
export const indicatorOfLabel = remembered((text: string): number | null => {
  let best = 0;
  let second = 0;
  let indicator: number | null = null;
  for (const [number, score] of labelScores(text)) {
    if (score > best) {
      second = best;
      best = score;
      indicator = number;
    } else if (score > second) second = score;
  }
  return best >= 0.62 && best >= second + 0.08 ? indicator : null;
});

/** How a title sits with the number beside it. `other`: the number that it surely speaks of instead. */
export function compareLabel(text: string, indicator: number): { agrees: boolean; other: number | null } {
  const scores = labelScores(text);
  const own = scores.get(indicator) ?? 0;
  const surest = indicatorOfLabel(text);
  const best = surest === null ? 0 : (scores.get(surest) ?? 0);
  return {
    agrees: surest === indicator || own >= 0.6,
    other: surest !== null && surest !== indicator && best >= 0.7 && own <= best * 0.55 ? surest : null,
  };
}
