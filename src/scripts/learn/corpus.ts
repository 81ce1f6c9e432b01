/** The generated workbooks that weights are fitted on. */
import { HEADER_WORDS } from "../../tracker/recognise/header/vocabulary";
import { vocabulary } from "../../tracker/cells/words";
import { makeWorkbook } from "./generate";
import type { Hand } from "./hands";
import type { MadeWorkbook } from "./made/table";
import type { Random } from "./random";
import { headerWordings, without, wordingOf } from "./unseen";

/** Share of the workbooks whose headers come from our own list of words. */
const OF_THE_LIST = 0.35;
/** Roles named otherwise in the list of words. */
const NAMED: Readonly<Record<string, string>> = {
  proofs: "proof",
  documents: "proof",
  links: "link",
  neutral: "ignored",
};

/** A hand that writes the words of our list in its headers, and its own in the cells. */
function listHand(hand: Hand, words: string): Hand {
  const byMeaning = new Map<string, string[]>();
  for (const [meaning, word] of vocabulary(words))
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), word.replace(/^=/, "")]);
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const of = (role: string, own: readonly string[]) => {
    const found = byMeaning.get(NAMED[role] ?? role) ?? [];
    return role === "steps" || found.length === 0 ? own : found.map(capital);
  };
  return {
    ...hand,
    headers: Object.fromEntries(
      Object.entries(hand.headers).map(([kind, roles]) => [
        kind,
        Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, of(role, own)])),
      ]),
    ) as unknown as Hand["headers"],
    neutral: of("neutral", hand.neutral),
  };
}

/** Without the wordings that the held-out hands use too. */
function stripped(hand: Hand, gone: ReadonlySet<string>): Hand {
  const kept = (words: readonly string[]) => words.filter((word) => !gone.has(wordingOf(word)));
  return {
    ...hand,
    headers: Object.fromEntries(
      Object.entries(hand.headers).map(([kind, roles]) => [
        kind,
        Object.fromEntries(
          Object.entries(roles).map(([role, words]) => {
            const own = kept(words);
            return [role, own.length > 0 ? own : [""]];
          }),
        ),
      ]),
    ) as unknown as Hand["headers"],
  };
}

/** The words of our list that no held-out hand uses. */
export function learntWords(lines: string, heldOut: readonly Hand[]): string {
  return without(lines, headerWordings(heldOut));
}

/** Who writes the corpus: the learnt hands, and the same with the headers of our list. */
export interface Writers {
  readonly hands: readonly Hand[];
  readonly ofList: readonly Hand[];
}

export function writersOf(learnt: readonly Hand[], heldOut: readonly Hand[]): Writers {
  const gone = headerWordings(heldOut);
  const words = learntWords(HEADER_WORDS, heldOut);
  const hands = learnt.map((hand) => stripped(hand, gone));
  return { hands, ofList: hands.map((hand) => listHand(hand, words)) };
}

export function wordingsOf({ hands, ofList }: Writers): string[] {
  return [...hands, ...ofList.slice(0, 1)].flatMap(({ headers, neutral }) => [
    ...Object.values(headers).flatMap((roles) => Object.values(roles).flat()),
    ...neutral,
  ]);
}

export function corpusOf(random: Random, { hands, ofList }: Writers, count: number): MadeWorkbook[] {
  return Array.from({ length: count }, (_, index) => {
    const from = random.chance(OF_THE_LIST) ? ofList : hands;
    return makeWorkbook(random, from[index % from.length] as Hand);
  });
}
