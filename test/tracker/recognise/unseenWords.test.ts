/** How good recognition is on the wordings of hands it never learnt from: the level reached, which may only rise. */
import { join } from "node:path";
import { knowledgeWithout, scoreHands, type UnseenSet } from "../../../src/scripts/learn/score";
import { readHands, split } from "../../../src/scripts/learn/hands";
import { headerWordings, statusWordings, wordingOf } from "../../../src/scripts/learn/unseen";

const HANDS = join(__dirname, "../../../src/scripts/learn/hands");
const WORKBOOKS = 400;

/** Per cent of what was asked: of a third of the hands, and of the hands kept apart. */
const FLOORS: readonly (readonly [what: string, heldOut: number, apart: number])[] = [
  ["tables", 92, 92],
  ["columns", 86, 85],
  ["columns without a role left alone", 90, 90],
  ["statuses right", 45, 47],
  ["statuses not read wrongly", 99.9, 100],
  ["journeys", 70, 71],
  ["proofs", 84, 86],
  ["no table where there is none", 100, 100],
  ["no table beside", 100, 99],
];

describe.each<UnseenSet>(["heldOut", "apart"])("%s", (set) => {
  const counts = scoreHands(HANDS, { set }, WORKBOOKS);

  test.each(FLOORS)("%s: no less than before", (what, heldOut, apart) => {
    expect(100 * counts.share(what)).toBeGreaterThanOrEqual(set === "heldOut" ? heldOut : apart);
  });
});

test("the words that are scored are known to nothing: neither to the lists handed over nor to the hands learnt from", () => {
  const { learnt, heldOut } = split(readHands(HANDS));
  const gone = headerWordings(heldOut);
  const { lexicon, statusWords } = knowledgeWithout(heldOut, learnt);
  expect(heldOut.length).toBeGreaterThanOrEqual(6);
  const whole = heldOut.flatMap(({ headers }) =>
    Object.values(headers.indicators)
      .flat()
      .filter((word) => (lexicon.hits(word)[0]?.quality ?? 0) === 1 && gone.has(wordingOf(word))),
  );
  expect(whole).toEqual([]);
  const everybody = statusWordings(learnt);
  const own = [...statusWordings(heldOut)].filter((word) => !everybody.has(word));
  expect(own.length).toBeGreaterThanOrEqual(100);
  const known = [...statusWords.phrases.keys()].filter((phrase) => phrase.includes(" ")).map(wordingOf);
  expect(known.filter((word) => own.includes(word))).toEqual([]);
});
