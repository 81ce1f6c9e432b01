/** How good recognition is on the wordings of hands it never learnt from: the level reached, which may only rise. */
import { join } from "node:path";
import { knowledgeWithout, scoreHands, type UnseenSet } from "../../../src/scripts/learn/score";
import { readHands, split } from "../../../src/scripts/learn/hands";
import { someOf } from "../../support/someOf";
import { headerWordings, statusWordings, wordingOf } from "../../../src/scripts/learn/unseen";

const HANDS = join(__dirname, "../../../src/scripts/learn/hands");
const WORKBOOKS = 260;

/** Per cent of what was asked: of a third of the hands, of those kept apart, of those written last as shipped and without their words. */
const FLOORS: readonly (readonly [what: string, ...shares: readonly [number, number, number, number]])[] = [
  ["tables", 95, 94, 95, 95],
  ["columns", 88, 87, 90, 88],
  ["columns without a role left alone", 87, 91, 87, 87],
  ["statuses right", 60, 60, 80, 43],
  ["statuses not read wrongly", 100, 100, 100, 100],
  ["journeys", 80, 73, 86, 84],
  ["proofs", 86, 85, 88, 88],
  ["no table where there is none", 100, 100, 100, 100],
  ["no table beside", 99, 100, 100, 100],
];

const SETS: readonly { set: UnseenSet; at: number; asShipped?: boolean }[] = [
  { set: "heldOut", at: 1 },
  { set: "apart", at: 2 },
  { set: "fresh", at: 3, asShipped: true },
  { set: "fresh", at: 4 },
];

describe.each(someOf(SETS, 2))("$set", ({ at, ...scored }) => {
  const counts = scoreHands(HANDS, scored, WORKBOOKS);

  test.each(FLOORS)("%s: no less than before", (what, ...floors) => {
    expect(100 * counts.share(what)).toBeGreaterThanOrEqual(floors[at - 1] ?? 100);
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
