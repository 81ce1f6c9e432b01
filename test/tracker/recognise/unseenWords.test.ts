/** How good recognition is on the wordings of hands it never learnt from: the level reached, which may only rise. */
import { join } from "node:path";
import { knowledgeWithout, learntFrom, scoreHands, type UnseenSet } from "../../../src/scripts/learn/score";
import { readHands, split } from "../../../src/scripts/learn/hands";
import { someOf } from "../../support/someOf";
import { headerWordings, statusWordings, wordingOf } from "../../../src/scripts/learn/unseen";

const HANDS = join(__dirname, "../../../src/scripts/learn/hands");
const WORKBOOKS = 260;

/**
 * Per cent of what was asked: of a third of the hands; of those kept apart; of those written later and of plain people, as
 * shipped and without their words. Of the last some write codes that say another thing by themselves ("NC" for *non concerné*).
 */
const FLOORS: readonly (readonly [
  what: string,
  ...shares: readonly [number, number, number, number, number, number],
])[] = [
  ["tables", 97, 95, 97, 98, 97, 97],
  ["columns", 89, 89, 92, 91, 93, 91],
  ["columns without a role left alone", 91, 94, 90, 91, 92, 93],
  ["statuses right", 81, 82, 84, 78, 75, 74],
  ["statuses not read wrongly", 100, 100, 100, 100, 99, 99],
  ["journeys", 83, 83, 90, 93, 87, 85],
  ["proofs", 92, 86, 91, 93, 92, 89],
  ["no table where there is none", 100, 100, 100, 100, 100, 100],
  ["no table beside", 100, 100, 100, 100, 100, 100],
];

const SETS: readonly { set: UnseenSet; at: number; asShipped?: boolean }[] = [
  { set: "heldOut", at: 1 },
  { set: "apart", at: 2 },
  { set: "fresh", at: 3, asShipped: true },
  { set: "fresh", at: 4 },
  { set: "plain", at: 5, asShipped: true },
  { set: "plain", at: 6 },
];

describe.each(someOf(SETS, 2))("$set", ({ at, ...scored }) => {
  const counts = scoreHands(HANDS, scored, WORKBOOKS);

  test.each(FLOORS)("%s: no less than before", (what, ...floors) => {
    expect(100 * counts.share(what)).toBeGreaterThanOrEqual(floors[at - 1] ?? 100);
  });
});

test("the words that are scored are known to nothing: neither to the lists handed over nor to the hands learnt from", () => {
  const { heldOut } = split(readHands(HANDS));
  const learnt = learntFrom(HANDS);
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
