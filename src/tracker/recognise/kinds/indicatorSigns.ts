/** What speaks for or against an indicator table, beside its columns: criteria, titles, the shape of its numbers. */
import type { DraftColumns } from "../draft/draft";
import { allNumbers, distinctNumbers, type SampleNumber } from "./sampleNumber";
import { ALWAYS_LISTED, criterionOf } from "../../../rnq/numbers";
import { readCriterion, readSection } from "../numbers/criterionText";
import { sampleRows, type Segment } from "../layout/segments";
import { fold } from "../../cells/words";
import { largest } from "../../cells/many";
import { madeOnce } from "../../cells/once";

/** Words of a sheet name or a title that speak for the tracker, and those that speak for another table. */
export const OURS = /qualiopi|\brnq\b|indicateur|crit[eè]re|referentiel|audit|conformite|\bof\b|qualite|preuve/;
export const OTHERS =
  /veille|reclamation|incident|budget|planning|contact|dysfonctionnement|facturation|amelioration continue|plan d'action|registre des/;

/** Other standards of trainers and of companies, whose criteria and clauses are numbered as ours are. */
const OTHER_STANDARD =
  /data ?dock|\biso[ -]?\d{4,5}|\beduform\b|\bcefri\b|\bmase\b|\bhaccp\b|\bqualibat\b|\bqualifelec\b|\bopqf\b|\bisq[- ]|\bveriselect\b|\befqm\b|\bafaq\b|\bifs\b|\bbrc\b/;
const OUR_STANDARD = /qualiopi|\brnq\b|referentiel national/;

/** Whether the sheet or its title names another standard, and not ours. */
export const namesOtherStandard = madeOnce((segment: Segment): boolean => {
  const words = titleWords(segment);
  return OTHER_STANDARD.test(words) && !OUR_STANDARD.test(words);
});

export function agreesWithCriteria(segment: Segment, column: number, rows: readonly SampleNumber[]): boolean {
  let right = 0;
  let seen = 0;
  for (const { row, numbers } of rows) {
    const criterion = readCriterion(segment.view.filled(row, column));
    if (criterion === null || numbers[0] === undefined) continue;
    seen += 1;
    if (criterionOf(numbers[0]) === criterion) right += 1;
  }
  return seen >= 2 && right >= seen * 0.7;
}

const FEWEST_CRITERIA = 3;

/** "1 Informer", "2 Préparer" above their indicators, whatever the header: the criterion of each, and of no other. */
export function tellsCriteria(segment: Segment, column: number, rows: readonly SampleNumber[]): boolean {
  const told = new Set<number>();
  for (const { row, numbers } of rows) {
    const value = segment.view.filled(row, column);
    if (value === null) continue;
    const criterion = readCriterion(value);
    if (criterion === null || numbers.some((one) => criterionOf(one) !== criterion)) return false;
    told.add(criterion);
  }
  return told.size >= FEWEST_CRITERIA;
}

/** Actions row after row, each with its own rank or date: a plan that names indicators, not a table of them. */
export function isActionPlan(columns: DraftColumns, number: number | undefined): boolean {
  const action = columns.first("action");
  if (action === undefined || columns.has("label") || columns.has("proofs")) return false;
  const p = columns.profile(action);
  const ranked = columns.all.some((column) => column !== number && columns.quality(column, "number", "date") > 0);
  return (
    p.filled >= 3 &&
    p.distinct >= p.filled * 0.7 &&
    (ranked || (number !== undefined && p.filled >= columns.profile(number).filled * 0.8))
  );
}

/** "FE-11", "NC 4". */
const CODE = /^\p{L}{1,6}[ _-]?\d{1,5}$/u;
const FEWEST_CODED = 5;
const RISES = 0.75;

/** Coded line after line, each naming an indicator in no order, with no title: findings, of which several may be of one. */
export function isLogOfFindings(columns: DraftColumns, number: number): boolean {
  if (columns.has("label") || rising(columns, number) >= RISES) return false;
  const [proofs] = columns.roles.get("proofs") ?? [];
  const isCoded = (column: number) => {
    const texts = textsIn(columns, column);
    return texts.length >= FEWEST_CODED && texts.every((text) => CODE.test(text)) && rising(columns, column) === 1;
  };
  return columns.all.some((column) => column !== number && (proofs ?? column) === column && isCoded(column));
}

const textsIn = ({ segment }: DraftColumns, column: number) =>
  [...sampleRows(segment)].map((row) => segment.view.text(row, column)).filter(Boolean);

/** The share of the cells whose last number is greater than that of the cell above. */
function rising(columns: DraftColumns, column: number): number {
  const numbers = textsIn(columns, column).map((text) => Number(/\d+(?=\D*$)/.exec(text)?.[0] ?? 0));
  return numbers.filter((one, at) => at > 0 && one > (numbers[at - 1] ?? 0)).length / Math.max(1, numbers.length - 1);
}

/** Lists that share out the numbers in order are rows by theme; those of a register name them in any order. */
export function sharesOut(rows: readonly SampleNumber[]): boolean {
  const numbers = allNumbers(rows);
  return (
    numbers.length >= 15 &&
    numbers.filter((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)).length >= numbers.length * 0.9
  );
}

const LONGEST_LIST = 40;

/** Twenty numbers or more, rising to 32 or 33 and no further: the shape of the referential. */
export const wholeList = madeOnce((rows: readonly SampleNumber[]): boolean => {
  const numbers = allNumbers(rows);
  if (numbers.length > LONGEST_LIST) return false;
  const last = largest(numbers, 0);
  return distinctNumbers(rows).size >= 20 && (last === 32 || last === 33);
});

/** Each number once, all those that every list carries, and gaps where the scope leaves some out: no other numbering has them. */
export const followsReferential = madeOnce((rows: readonly SampleNumber[]): boolean => {
  const numbers = allNumbers(rows);
  const present = distinctNumbers(rows);
  return (
    present.size === numbers.length &&
    present.size <= largest(numbers, 0) - 3 &&
    ALWAYS_LISTED.every((one) => present.has(one))
  );
});

/** A sheet for one criterion, named or titled after it, with the numbers of that criterion. */
export function agreesWithTitle(segment: Segment, rows: readonly SampleNumber[]): boolean {
  const criterion = titleCriterion(segment);
  const right = rows.filter(({ numbers }) => numbers.length === 1 && criterionOf(numbers[0] ?? 0) === criterion).length;
  return criterion !== null && right >= 2 && right >= rows.length * 0.7;
}

export function hasSections(segment: Segment): boolean {
  const { view } = segment;
  for (const row of sampleRows(segment)) {
    for (let column = segment.left; column <= Math.min(segment.right, segment.left + 2); column += 1) {
      const value = view.value(row, column);
      if (
        value !== null &&
        readSection(value) !== null &&
        /^\W*crit/i.test(fold(String(value))) &&
        view.value(row, column + 1) === null
      )
        return true;
    }
  }
  return false;
}

/** The criterion that the name of the sheet or a title above the header names. */
export function titleCriterion(segment: Segment): number | null {
  const { view, left, headerTop } = segment;
  for (let row = (headerTop ?? view.top) - 1; row >= Math.max(view.top, (headerTop ?? view.top) - 3); row -= 1) {
    for (let column = left; column < left + 3; column += 1) {
      const section = readSection(view.value(row, column));
      if (section !== null) return section;
    }
  }
  return sheetCriterion(view.sheet.name);
}

/** "C3", "Critère 3", "3 - Accueil C3": the criterion in a sheet's name. */
export function sheetCriterion(name: string): number | null {
  return readSection(name) ?? readSection(/(?:^|[^a-z0-9])(crit\S*\s*\d|c\d(?!\d))/.exec(fold(name))?.[1] ?? null);
}

/** Name of the sheet and the few texts above the header, folded. */
export function titleWords(segment: Segment): string {
  const { view } = segment;
  const words = [view.sheet.name, segment.excelTable?.name ?? ""];
  const header = segment.headerTop ?? segment.firstRow;
  for (let row = Math.max(view.top, header - 5); row < header; row += 1) {
    for (let column = segment.left; column <= Math.min(segment.right, segment.left + 3); column += 1)
      words.push(view.text(row, column).slice(0, 100));
  }
  return fold(words.join(" "));
}
