/** What belongs to her alone and never stands in the file for the auditor. */
import { gravities, states, stateSigns } from "../../src/text/states";

const WORDS = [
  ...Object.values(states.fr),
  ...Object.values(states.en),
  ...Object.values(gravities.fr),
  ...Object.values(gravities.en),
  "constat",
  "avancement",
  "RNQ",
  "à faire",
  "complément",
  "supposé",
  "%",
  "finding",
  "progress",
  "score",
  "supposed",
  "internal",
].map((word) => word.toLowerCase());
// Marks that are punctuation elsewhere.
const SIGNS: readonly string[] = Object.values(stateSigns).filter((sign) => !"?–".includes(sign));

/** The internal words and signs that a text holds. */
export function internalIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return [...WORDS.filter((word) => lower.includes(word)), ...SIGNS.filter((sign) => text.includes(sign))];
}
