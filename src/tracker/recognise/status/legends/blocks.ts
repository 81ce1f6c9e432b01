/** Codes one under the other with what they mean beside: a legend, whatever its sheet is called. */
import type { CellValue } from "../../../cells/grid";
import { fold } from "../../../cells/words";
import { atomsOf } from "../speech/atoms";
import { cutStatus } from "../speech/tokens";
import { colourNamed } from "./colourNames";
import type { Explanation } from "./legend";
import { readMeaning } from "./meanings";

/** Fewer explain nothing for sure; under a header that says what they are, fewer do. */
const FEWEST = 3;
const FEWEST_HEADED = 2;
/** Longer ones are names and sentences. */
const LONGEST_CODE = 5;
const LONGEST_WORD = 20;
const LONGEST_MEANING = 120;
/** Columns looked at. */
const WIDEST = 60;
/** Columns between a code and its meaning. */
const FARTHEST = 2;
const CODES =
  /^(?:codes?|sigles?|lettres?|letters?|abreviations?|abbreviations?|initiales?|symboles?|symbols?|signes?|signs?|pictos?|icones?|icons?|couleurs?|colou?rs?|marks?|marques?|cotes?|cotations?|mots?|words?|statuts?|status|etats?|valeurs?|values?|notes?|stades?|stages?|niveaux?|levels?|paliers?|degres?|grades?|termes?|terms?|expressions?|avis)$/;
const MEANINGS =
  /^(?:(?:(?:sa|leur|la|its) )?(?:significations?|meanings?|definitions?)|(?:(?:ce que )?ca )?(?:veut dire|signifie)|ce que (?:ca|cela) (?:veut dire|signifie)|sens|means|what (?:it|that) means|libelles?|explications?|traductions?|descriptions?|stands for|interpretations?|en clair|correspond a|pour (?:moi|nous)|(?:ce que )?(?:ca|cela) (?:dit|represente))(?: (?:chez|pour) (?:moi|nous))?$/;

const NOTHING_SAID: ReadonlySet<string> = new Set();

interface Pair {
  readonly code: string;
  readonly meaning: string;
}

/**
 * @param rows cells that lie outside the tables
 * @param headedOnly whether only a header makes a legend: where the cells may be those of a table
 * @param said words, folded, that stand in the columns of status
 * @param grades whether figures among those words may be explained too: where the sheet is one of explanations
 */
export function blocksIn(
  rows: readonly (readonly CellValue[])[],
  headedOnly = false,
  said: ReadonlySet<string> = NOTHING_SAID,
  grades = false,
): Explanation[] {
  const found: Explanation[] = [];
  const width = rows.reduce((most, { length }) => Math.min(Math.max(most, length), WIDEST), 0);
  for (let column = 0; column + 1 < width; column += 1) {
    let run: Pair[] = [];
    for (const row of [...rows, []]) {
      const pair = pairAt(row, column);
      if (pair) run.push(pair);
      else {
        found.push(...explainedBy(run, headedOnly, said, grades));
        run = [];
      }
    }
  }
  return found;
}

/** A text or a figure, and the text that stands next to it. */
function pairAt(row: readonly CellValue[], column: number): Pair | null {
  const code = plain(row[column]);
  if (code === "" || code.length > LONGEST_WORD) return null;
  for (let at = column + 1; at <= column + FARTHEST; at += 1) {
    const beside = row[at];
    if (plain(beside) === "") continue;
    return typeof beside === "string" && beside.length <= LONGEST_MEANING ? { code, meaning: beside.trim() } : null;
  }
  return null;
}

const plain = (value: CellValue | undefined) =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

function explainedBy(
  run: readonly Pair[],
  headedOnly: boolean,
  said: ReadonlySet<string>,
  grades: boolean,
): Explanation[] {
  const head = run.findIndex(({ code, meaning }) => CODES.test(bare(code)) && MEANINGS.test(bare(meaning)));
  if (head >= 0) return headed(run.slice(head + 1));
  if (headedOnly) return [];
  const written = run.filter(({ code }) => !/\d/.test(code) && said.has(fold(code)));
  if (written.length >= FEWEST && written.length >= run.length - 1 && tellsKinds(written))
    return asExplained(written.filter(({ meaning }) => readMeaning(meaning) !== null));
  const graded = run.filter(({ code }) => grades && GRADE.test(code) && said.has(code));
  if (graded.length >= FEWEST && rise(graded) && tellsKinds(graded) && unread(graded) < 2) return asExplained(graded);
  const start = run.findIndex(({ code }) => isCode(code));
  if (start < 0) return [];
  const end = run.findIndex(({ code }, at) => at > start && !isCode(code));
  const pairs = run.slice(start, end < 0 ? run.length : end);
  const read = pairs.map(({ meaning }) => readMeaning(meaning)?.status ?? null);
  const told = read.filter((status) => status !== null);
  const isLegend =
    pairs.length >= FEWEST &&
    told.length >= Math.max(FEWEST, pairs.length - 1) &&
    new Set(told).size > 1 &&
    areDistinct(pairs.map(({ code }) => code)) &&
    // A list of things repeats their states; a legend says each once.
    areDistinct(pairs.map(({ meaning }) => meaning));
  return isLegend ? asExplained(pairs) : [];
}

const GRADE = /^\d$/;

/** "0, 1, 2, 3" or back: the grades of a scale, each once. */
function rise(pairs: readonly Pair[]): boolean {
  const grades = pairs.map(({ code }) => Number(code));
  const steps = grades.slice(1).map((grade, at) => grade - (grades[at] ?? 0));
  return steps.every((step) => step === steps[0] && Math.abs(step) === 1);
}

const unread = (pairs: readonly Pair[]) => pairs.filter(({ meaning }) => readMeaning(meaning) === null).length;

const asExplained = (pairs: readonly Pair[]) => pairs.map(({ code, meaning }): Explanation => [code, meaning]);

/** Words that stand in her table, each once and with a meaning of its own, most of which are states of several kinds. */
function tellsKinds(pairs: readonly Pair[]): boolean {
  const told = pairs.flatMap(({ meaning }) => readMeaning(meaning)?.status ?? []);
  const isEach = areDistinct(pairs.map(({ code }) => code)) && areDistinct(pairs.map(({ meaning }) => meaning));
  return isEach && new Set(told).size > 1 && told.length * 2 > pairs.length;
}

/** Under "Code | Signification": what is not understood is explained all the same, in words that are asked about. */
function headed(pairs: readonly Pair[]): Explanation[] {
  const own = pairs.slice(0, firstRepeated(pairs));
  const told = own.filter(({ meaning }) => readMeaning(meaning) !== null);
  if (told.length < FEWEST_HEADED || told.length * 2 < own.length) return [];
  return asExplained(own);
}

/** Where a code comes back, something else begins. */
function firstRepeated(pairs: readonly Pair[]): number {
  const seen = new Set<string>();
  const at = pairs.findIndex(({ code }) => seen.size === seen.add(fold(code)).size);
  return at < 0 ? pairs.length : at;
}

const bare = (text: string) => fold(text.replace(/[:?.]/g, " "));

const areDistinct = (texts: readonly string[]) => new Set(texts.map(fold)).size === texts.length;

/** A few letters, a sign or the name of a colour; figures count things and rows as often as they grade. */
function isCode(code: string): boolean {
  if (/\d/.test(code)) return false;
  if (code.length <= LONGEST_CODE || colourNamed(code) !== null) return true;
  const atoms = atomsOf(cutStatus(code).tokens);
  return atoms.length > 0 && !atoms.some(({ kind }) => kind === "unknown" || kind === "number");
}
