/** The learning loop: fit and write the weights, or print the score. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconOf } from "../../tracker/recognise/header/lexicon";
import { HEADER_WORDS, STEP_WORDS } from "../../tracker/recognise/header/vocabulary";
import type { Weights } from "../../tracker/recognise/weights/model";
import { readWeights, writeWeights } from "../../tracker/recognise/weights/read";
import { corpusOf, learntWords, wordingsOf, writersOf } from "./corpus";
import { examplesOf, telling } from "./examples";
import { fitWeights } from "./fit";
import { fitKinds, kindExamplesOf } from "./fitKinds";
import { readHands, split, type Hand } from "./hands";
import { randomOf } from "./random";
import { scoreLines } from "./score";

const HANDS = join(__dirname, "hands");
const TABLE = join(__dirname, "../../tracker/recognise/weights/table.ts");
/** What is scored: fitted without the held-out hands. */
const SCORED_TABLE = join(__dirname, "scoredTable.ts");
const WORKBOOKS = 8_000;
const TABLES = 4_000;
const SEED = 20_261_128;

/** Fits on hands, without the wordings of the held-out ones: none for the product, a third for what is scored. */
export function fitted(learnt: readonly Hand[], heldOut: readonly Hand[]): Weights {
  const words = { headers: learntWords(HEADER_WORDS, heldOut), steps: learntWords(STEP_WORDS, heldOut) };
  const lexicon = lexiconOf(words, new Map());
  const writers = writersOf(learnt, heldOut);
  const known = telling(wordingsOf(writers));
  const examples = corpusOf(randomOf(SEED), writers, WORKBOOKS).flatMap((one) => examplesOf(one, lexicon, known));
  const columns = fitWeights(examples, randomOf(SEED + 1), { rounds: 8, step: 0.3, pull: 2e-5 });
  // As the table is read: what is left out of it must not be counted on.
  const read = lexiconOf(words, readWeights(writeWeights(columns)));
  const tables = corpusOf(randomOf(SEED + 2), writers, TABLES).flatMap((one) => kindExamplesOf(one, read));
  return new Map([...columns, ...fitKinds(tables, randomOf(SEED + 3))]);
}

const FILE = (
  table: string,
) => `/** Written by \`npm run learn\`: see \`weights/model.ts\` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = \`
${table}
\`;
`;

export function main(args: readonly string[]): number {
  if (args.includes("--score")) {
    for (const line of scoreLines(HANDS)) process.stdout.write(`${line}\n`);
    return 0;
  }
  const hands = readHands(HANDS);
  const { learnt, heldOut } = split(hands);
  writeFileSync(TABLE, FILE(writeWeights(fitted(hands, []))));
  writeFileSync(SCORED_TABLE, FILE(writeWeights(fitted(learnt, heldOut))));
  return 0;
}
