/** Stems written short or with one slip, put in the place of those that the weights know. */
import { headerStems, isGrammar } from "./headerStems";

export interface StemCorrection {
  /** Whether the weights have something to say of a feature. */
  knows(feature: string): boolean;
  /** The known stem that an unknown one stands for, else itself. */
  correct(stem: string): string;
}

/** Shorter stems have too many neighbours. */
const SHORTEST_SLIP = 5;
const SHORTEST_ABBREVIATION = 3;

/** @param features those of headers that have something to say, stems among them */
export function knownStems(features: ReadonlySet<string>): StemCorrection {
  const stems = [...features].filter((feature) => /^[a-z]+$/.test(feature) && !isGrammar(feature));
  const known = new Map<string, string>();
  const find = (stem: string): string => {
    if (features.has(stem) || isGrammar(stem) || !/^[a-z]+$/.test(stem)) return stem;
    const begun =
      stem.length >= SHORTEST_ABBREVIATION && stem.length <= 4 ? stems.filter((one) => one.startsWith(stem)) : [];
    if (begun.length === 1) return begun[0] ?? stem;
    if (stem.length < SHORTEST_SLIP) return stem;
    const near = stems.filter((one) => one.length >= SHORTEST_SLIP && one[0] === stem[0] && isOneSlip(stem, one));
    return near.length === 1 ? (near[0] ?? stem) : stem;
  };
  return {
    knows: (feature) => features.has(feature),
    correct(stem) {
      const found = known.get(stem);
      if (found !== undefined) return found;
      const fresh = find(stem);
      if (known.size < 5_000) known.set(stem, fresh);
      return fresh;
    },
  };
}

/** One letter more, less, changed, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Whether a header has a word of hers beside grammar. */
export function hasWording(text: string): boolean {
  return headerStems(text).some((stem) => !isGrammar(stem));
}
