/** The learning loop: fit and write the weights, or print the score. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lexiconOf } from "../../tracker/recognise/header/lexicon";
import { HEADER_WORDS, STEP_WORDS } from "../../tracker/recognise/header/vocabulary";
import { readWeights, writeWeights } from "../../tracker/recognise/weights/read";
import { corpusOf, learntWords, wordingsOf, writersOf } from "./corpus";
import { examplesOf, telling } from "./examples";
import { fitWeights } from "./fit";
import { fitKinds, kindExamplesOf } from "./fitKinds";
import { readHands, split, type Hand } from "./hands";
import { randomOf } from "./random";
import { scoreLines, UNSEEN_SETS } from "./score";

const HANDS = join(__dirname, "hands");
const TABLE = join(__dirname, "../../tracker/recognise/weights/table.ts");
/** What is scored: fitted without the held-out hands. */
const SCORED_TABLE = join(__dirname, "scoredTable.ts");
const WORKBOOKS = 8_000;
const TABLES = 4_000;
const SEED = 20_261_128;

/** Fits on hands, without the wordings of the held-out ones: none for the product, a third for what is scored. */
export function fitted(learnt: readonly Hand[], heldOut: readonly Hand[]): ReadonlyMap<string, number> {
  const words = { headers: learntWords(HEADER_WORDS, heldOut), steps: learntWords(STEP_WORDS, heldOut) };
  const lexicon = lexiconOf(words, readWeights(""));
  const writers = writersOf(learnt, heldOut);
  const known = telling(wordingsOf(writers));
  const examples = corpusOf(randomOf(SEED), writers, WORKBOOKS).flatMap((one) => examplesOf(one, lexicon, known));
  const columns = fitWeights(examples, randomOf(SEED + 1), { rounds: 12, step: 0.3, pull: 2e-5 });
  // As the table is read: what is left out of it must not be counted on.
  const read = lexiconOf(words, readWeights(writeWeights(columns)));
  const tables = corpusOf(randomOf(SEED + 2), writers, TABLES).flatMap((one) => kindExamplesOf(one, read));
  return new Map([...columns, ...fitKinds(tables, randomOf(SEED + 3))]);
}

/** The table as a file; a sign that TypeScript would read otherwise is told apart. */
export const tableFile = (
  table: string,
) => `/** Written by \`npm run learn\`: see \`weights/model.ts\` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = \`
${table.replace(/[\\`$]/g, "\\$&")}
\`;
`;

/**
 * `npm run learn`, or `npm run learn -- --score [--set heldOut|apart|fresh|plain] [--as-shipped] [--wrong]`: with all the words of
 * the product; with every reading that is wrong.
 */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      score: { type: "boolean" },
      set: { type: "string" },
      "as-shipped": { type: "boolean", default: false },
      wrong: { type: "boolean", default: false },
    },
  });
  if (values.score) {
    const sets = UNSEEN_SETS.filter((set) => set === (values.set ?? set));
    const asked = { sets, asShipped: values["as-shipped"], wrong: values.wrong };
    for (const line of scoreLines(HANDS, asked)) process.stdout.write(`${line}\n`);
    return sets.length > 0 ? 0 : 2;
  }
  const hands = readHands(HANDS);
  const { learnt, heldOut } = split(hands);
  writeFileSync(TABLE, tableFile(writeWeights(fitted(hands, []))));
  writeFileSync(SCORED_TABLE, tableFile(writeWeights(fitted(learnt, heldOut))));
  return 0;
}
