/** How good recognition is on the wordings of hands it never learnt from: the level reached, which may only rise. */
import { join } from "node:path";
import { recogniseWith } from "../../../src/tracker/recognise/core";
import { Counts } from "../../../src/scripts/learn/scoring/counts";
import { scoreWorkbook, unseenLexicon, unseenWorkbooks } from "../../../src/scripts/learn/score";
import { readHands, split } from "../../../src/scripts/learn/hands";
import { headerWordings, wordingOf } from "../../../src/scripts/learn/unseen";

const HANDS = join(__dirname, "../../../src/scripts/learn/hands");
const WORKBOOKS = 400;

/** Per cent of what was asked. */
const FLOORS: readonly (readonly [what: string, floor: number])[] = [
  ["tables", 92],
  ["columns", 85],
  ["columns without a role left alone", 90],
  ["statuses right", 75],
  ["statuses not read wrongly", 99.5],
  ["journeys", 70],
  ["proofs", 83],
  ["no table where there is none", 97],
  ["no table beside", 98],
  ["no log where there is none", 99],
];

const counts = new Counts();

beforeAll(() => {
  const lexicon = unseenLexicon(HANDS);
  for (const workbook of unseenWorkbooks(HANDS, WORKBOOKS))
    scoreWorkbook(workbook, recogniseWith(workbook.grid, [], undefined, lexicon), counts);
});

test.each(FLOORS)("%s: at least %i %%", (what, floor) => {
  expect(100 * counts.share(what)).toBeGreaterThanOrEqual(floor);
});

test("the words that are scored are known to nothing: neither to the vocabulary handed over nor to the hands learnt from", () => {
  const { heldOut } = split(readHands(HANDS));
  const gone = headerWordings(heldOut);
  const lexicon = unseenLexicon(HANDS);
  expect(heldOut.length).toBeGreaterThanOrEqual(6);
  const whole = heldOut.flatMap(({ headers }) =>
    Object.values(headers.indicators)
      .flat()
      .filter((word) => (lexicon.hits(word)[0]?.quality ?? 0) === 1 && gone.has(wordingOf(word))),
  );
  expect(whole).toEqual([]);
});
