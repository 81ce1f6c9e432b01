/** Everything that recognition knows of words and weights, in one place: scoring hands over a poorer one. */
import { remembered } from "../../cells/remembered";
import { EVERY_ROLE, headerScores, type ColumnRole, type Weights } from "../weights/model";
import { readWeights } from "../weights/read";
import { WEIGHTS } from "../weights/table";
import { headerFeatures } from "./headerStems";
import { headerLookup, wordsOf, type HeaderLookup, type Hit, type Meaning, type Words } from "./headers";
import { knownStems, type StemCorrection } from "./slips";
import { HEADER_WORDS, STEP_WORDS } from "./vocabulary";

export interface Lexicon extends HeaderLookup {
  readonly weights: Weights;
  /** What a header shows, its abbreviations and slips put right. */
  features(text: string): readonly string[];
  /** What the weights say a header means by itself, where they say it clearly; at most as good as a phrase inside a header. */
  guess(text: string): readonly Hit[];
}

/** Meanings of the vocabulary by the roles of the weights. */
const MEANINGS: Readonly<Partial<Record<ColumnRole, Meaning>>> = {
  proofs: "proof",
  documents: "proof",
  links: "link",
};
const NO_MEANING: readonly ColumnRole[] = ["none", "steps"];
/** A header alone must make a role this likely. */
const CLEAR = 0.5;
const GUESSED = 0.75;

export function lexiconOf(words: Words, weights: Weights): Lexicon {
  const lookup = headerLookup(words);
  const stems: StemCorrection = knownStems(weights.headers);
  const features = remembered((text: string) => headerFeatures(text, stems.correct));
  return {
    ...lookup,
    weights,
    features,
    guess: remembered((text: string): readonly Hit[] => {
      const header = features(text);
      if (!header.some((feature) => stems.knows(feature))) return [];
      const words = wordsOf(lookup.hits(text));
      const said = headerScores(weights, { header, words });
      const scores = EVERY_ROLE.map((role, at) => [role, Math.exp(said[at] ?? 0)] as const);
      const total = scores.reduce((sum, [, score]) => sum + score, 0);
      return scores
        .filter(([role, score]) => score / total >= CLEAR && !NO_MEANING.includes(role))
        .map(([role, score]) => ({
          meaning: MEANINGS[role] ?? (role as Meaning),
          quality: Math.round((GUESSED * score * 100) / total) / 100,
        }));
    }),
  };
}

let own: Lexicon | null = null;

/** The lexicon of the product, made on first use. */
export function ownLexicon(): Lexicon {
  own ??= lexiconOf({ headers: HEADER_WORDS, steps: STEP_WORDS }, readWeights(WEIGHTS));
  return own;
}
