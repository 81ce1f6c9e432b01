/** How much speaks for a table being one of indicators. The points were settled on real trackers and their near misses. */
import { joined } from "../../cells/once";
import type { DraftColumns } from "../draft/draft";
import { namesStandard, numbersBeside, strangeDots } from "./indicatorNumbers";
import { distinctNumbers, type SampleNumber } from "./sampleNumber";
import {
  agreesWithCriteria,
  agreesWithTitle,
  followsReferential,
  hasSections,
  isActionPlan,
  isLogOfFindings,
  OTHERS,
  OURS,
  sharesOut,
  titleWords,
  wholeList,
} from "./indicatorSigns";
import type { Numbering } from "../numbers/indicators";
import { TITLES_FIT, TITLES_TELL, type LabelColumn } from "./labelColumn";
import { Tally } from "../draft/tally";
import { saysUsed } from "./registerColumns";

/** What was found of the table: its columns taken, its first numbers, its titles. */
export interface FoundIndicators {
  readonly columns: DraftColumns;
  /** The column of numbers; undefined where titles or the sheet's name tell them. */
  readonly number: number | undefined;
  readonly numbering: Numbering;
  readonly numbers: readonly SampleNumber[];
  readonly label: LabelColumn;
  /** The indicator that the sheet is named after. */
  readonly named: number | null;
  /** Its status is told by marks in several columns. */
  readonly hasMarks: boolean;
}

const CATEGORIES = ["OF", "BC", "VAE", "CFA"] as const;

export function tallyIndicators(found: FoundIndicators): Tally {
  const tally = new Tally();
  if (found.number !== undefined) addNumbers(tally, found, found.number);
  addTitles(tally, found);
  addColumns(tally, found);
  addWords(tally, found);
  addGaps(tally, found);
  addOtherKinds(tally, found);
  return tally;
}

/** How the numbers are headed and written, and whether they follow the referential. */
function addNumbers(tally: Tally, { columns, numbering, numbers }: FoundIndicators, number: number): void {
  const { segment } = columns;
  const p = columns.profile(number);
  const list = joined([numbers, numbersBeside(segment, number, numbering)]);
  const distinct = distinctNumbers(list).size;
  const criterion = columns.first("criterion");
  const isOfStandard = namesStandard(columns, number);
  tally.add(2 * Math.max(isOfStandard ? 1 : 0, columns.quality(number, "indicator")), "numberHeader");
  tally.when(p.prefixed >= p.filled * 0.5, 2, "writtenIndicators");
  tally.add(distinct >= 15 ? 1.5 : distinct >= 8 ? 0.75 : 0, "manyNumbers");
  tally.when(p.dotted >= p.filled * 0.8 && numbers.length >= p.filled * 0.9 && distinct >= 12, 2.5, "matchingCriteria");
  tally.when(strangeDots(columns, number) >= CLAUSES, -6);
  const isOwn = wholeList(list) && followsReferential(list);
  if (isOwn) tally.add(3, "ownNumbers");
  else tally.when(wholeList(list), 1);
  tally.when(p.lists >= p.indicators * 0.3 && !sharesOut(numbers), -2);
  tally.when(criterion !== undefined && agreesWithCriteria(segment, criterion, numbers), 2.5, "matchingCriteria");
  tally.when(distinct <= 2 && numbers.length > 6, -2);
  tally.when(criterion === undefined && agreesWithTitle(segment, numbers), 3, "matchingCriteria");
}

/** "4.1, 4.2, … 7.4": numbers with a dot of which several are of no indicator are clauses of another standard. */
const CLAUSES = 0.15;

function addTitles(tally: Tally, { columns, label, named }: FoundIndicators): void {
  tally.when(label.agrees >= TITLES_FIT || label.byLabel >= TITLES_TELL, 4, "knownLabels");
  tally.when(hasSections(columns.segment), 2, "sections");
  tally.when(named !== null, 3.5, "sheetName");
}

/** The columns that a tracker has beside its numbers. */
function addColumns(tally: Tally, { columns, hasMarks }: FoundIndicators): void {
  const status = columns.first("status");
  if (hasMarks) tally.add(1, "statusWords");
  else if (status !== undefined) {
    const p = columns.profile(status);
    const readable = p.statuses >= Math.max(1, p.filled * 0.6) || (p.filled > 0 && p.numbers === p.filled);
    if (readable) tally.add(1, "statusWords");
    else tally.add(0.5);
  }
  tally.when(columns.has("proofs"), 1, "proofColumn");
  tally.when(columns.has("applicable"), 0.5);
  tally.when(CATEGORIES.filter((role) => columns.has(role)).length >= 2, 2, "categoryColumns");
}

/** The words of the sheet's name and of the title, and headers that have no place in a tracker. */
function addWords(tally: Tally, { columns, label }: FoundIndicators): void {
  const title = titleWords(columns.segment);
  tally.when(OURS.test(title), 1.5, "titleWords");
  tally.when(OTHERS.test(title) && label.agrees < TITLES_FIT, -2);
  tally.add(-2 * columns.countUnrelated());
}

/** What a tracker is expected to have and this table lacks. */
function addGaps(tally: Tally, { columns, number, numbers, label, hasMarks }: FoundIndicators): void {
  const saysState = hasMarks || columns.has("status") || columns.has("applicable");
  tally.when(!saysState && !columns.has("proofs") && label.agrees < TITLES_FIT && label.byLabel < TITLES_TELL, -2);
  tally.when(
    label.column !== undefined && label.agrees < 0.1 && numbers.filter((one) => one.numbers.length === 1).length >= 8,
    -2,
  );
  if (number === undefined || saysState || label.column !== undefined || label.agrees >= TITLES_FIT) return;
  const repeats = distinctNumbers(numbers).size < numbers.length * 0.8;
  tally.add(repeats ? -3.5 : -1);
}

/** Signs of an action plan or a journey. */
function addOtherKinds(tally: Tally, { columns, number }: FoundIndicators): void {
  tally.when(isActionPlan(columns, number), -3);
  tally.when(number !== undefined && isLogOfFindings(columns, number), -6);
  tally.when(number !== undefined && saysUsed(columns, number), -2);
  tally.when(!columns.has("label") && columns.all.some((column) => columns.quality(column, "step") === 1), -3);
  tally.when(
    columns.all.some((column) => columns.quality(column, "trainee") === 1),
    -3,
  );
}
