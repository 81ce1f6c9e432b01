/** The numbers of an indicator table: which column holds them, and what its first rows say. */
import { criterionOf, LAST_INDICATOR } from "../../../rnq/numbers";
import { madeOnce, partsMadeOnce } from "../../cells/once";
import { DraftColumns, type Draft } from "../draft/draft";
import { profileOf } from "../evidence/segmentEvidence";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { dottedEvidence, type Numbering, resolveMentions } from "../numbers/indicators";
import { followsReferential, wholeList } from "./indicatorSigns";
import { agreementWith } from "./labelColumn";
import { compareLabel } from "../numbers/labels";
import { largest } from "../../cells/many";
import { fold } from "../../cells/words";
import { sameHeaders, sampleRows, type Segment } from "../layout/segments";
import { allNumbers, type SampleNumber } from "./sampleNumber";

/** Letters and numbers glued to each other. */
const HASH = /\b(?=\w*\d[a-z]+\d)\w{6,}\b/gi;

/** "Ind. 12", "Indicateur 12", "I12": a sheet for one indicator. */
export function sheetIndicator(name: string): number | null {
  // What exports add to a name is no number: "Indicateurs 1a2b3c4d".
  const cell = readIndicatorCell(name.replace(HASH, ""));
  const [only, ...more] = resolveMentions(cell, "criterion.indicator");
  return cell.style === "prefixed" && only !== undefined && more.length === 0 ? only : null;
}

/** The column of indicator numbers: told by its header where the values agree, else by how they are written. */
export function indicatorColumn(columns: DraftColumns, explicitOnly = false): number | undefined {
  const fitOf = explicitOnly ? explicitFit : numberFit;
  return columns.best((column) => fitOf(columns.segment, column));
}

/** Every kind of table asks for its numbers: how well each column holds them is weighed once. */
const numberFit = partsMadeOnce((segment: Segment, column: number) => fitAsNumbers(segment, column, false));
const explicitFit = partsMadeOnce((segment: Segment, column: number) => fitAsNumbers(segment, column, true));

/** The columns of a segment, of which none is taken. */
const untouched = madeOnce((segment: Segment) => new DraftColumns(segment));

function fitAsNumbers(segment: Segment, column: number, explicitOnly: boolean): number {
  const columns = untouched(segment);
  const p = columns.profile(column);
  if (p.filled === 0)
    return columns.quality(column, "indicator") >= 1 && segment.lastRow >= segment.firstRow ? 0.01 : 0;
  const share = (p.indicators + p.dates * (columns.quality(column, "indicator", "number") > 0 ? 1 : 0)) / p.filled;
  if (share < 0.5) return 0;
  const said = columns.quality(column, "indicator");
  if (said < 1 && isOtherNumbering(columns, column)) return 0;
  const written =
    p.prefixed >= p.filled * 0.5 &&
    beginsWithNumber(columns, column) &&
    columns.quality(column, "proof", "comment", "action", "status") < 1
      ? 0.9
      : 0;
  if (explicitOnly) return Math.max(said, written) * share;
  const rank = Math.max(0.6 * columns.quality(column, "number"), 0.5 * columns.quality(column, "reference"));
  const told = said !== 1 && risesUnsaid(columns, column) ? 0.2 : 0;
  const isOwn = () => isTitled(columns, column) || numbersOwnTitles(columns, column);
  const titled = said < TITLED && isOwn() ? TITLED : 0;
  const ofStandard = said < OF_STANDARD && namesStandard(columns, column) ? OF_STANDARD : 0;
  return Math.max(said, rank, written, told, titled, ofStandard) * share;
}

/** The share of dotted numbers that may be of no numbering of the referential: a slip. */
const SLIPS = 0.05;

/** "4.1" to "7.3" with a "5.3", or 1 to 42: those of another list, unless titles say that they are indicators. */
export function isOtherNumbering(columns: DraftColumns, column: number): boolean {
  if (strangeDots(columns, column) <= SLIPS && !goesBeyond(columns, column)) return false;
  return !DOTTED.some((numbering) => titlesAgree(columns, column, numbering));
}

const FEWEST_DOTTED = 4;

/** The share of the dotted numbers that no numbering explains, from 0 to 1: clauses of another standard have some. */
export function strangeDots(columns: DraftColumns, column: number): number {
  const { indicator, rank, total } = dotsOf(columns, column);
  return total < FEWEST_DOTTED ? 0 : 1 - Math.max(indicator, rank) / total;
}

/** Numbers one a row, of which too many are greater than that of the last indicator. */
function goesBeyond({ segment }: DraftColumns, column: number): boolean {
  const alone = [...sampleRows(segment)].flatMap((row) => {
    const { mentions, style } = readIndicatorCell(segment.view.value(row, column));
    const [only, ...more] = mentions;
    return (style === "bare" || style === "leading") && only?.dotted === undefined && more.length === 0
      ? (only?.value ?? [])
      : [];
  });
  const beyond = alone.filter((number) => number > LAST_INDICATOR).length;
  return beyond >= FEWEST_BEYOND && beyond >= alone.length * BEYOND;
}

const FEWEST_BEYOND = 3;
const BEYOND = 0.1;

const DOTTED: readonly Numbering[] = ["criterion.rank", "criterion.indicator"];

const BEGINS = /^\W*(?:ind|i\W?\d|c(?:rit\p{L}*)?\W*\d|[ivq]+\W?\d|rnq|iq|n°|#|\d)/iu;

/** "doublon avec ind. 9" speaks of an indicator, and is none. */
function beginsWithNumber({ segment }: DraftColumns, column: number): boolean {
  let begun = 0;
  let seen = 0;
  for (const row of sampleRows(segment)) {
    const text = segment.view.text(row, column);
    if (text === "") continue;
    seen += 1;
    if (BEGINS.test(text)) begun += 1;
  }
  return begun >= seen * 0.5;
}

/** So large a share of her titles must belong to the numbers for them to be believed against their header. */
const TITLES_AGREE = 0.6;

/**
 * Numbers that rise from row to row, or are all those of a scope in an order of hers, under a header that says nothing, or that
 * seems to speak of points where titles know better.
 */
function risesUnsaid(columns: DraftColumns, column: number): boolean {
  const p = columns.profile(column);
  const hits = columns.segment.hits.get(column) ?? [];
  const unsaid =
    hits.length === 0 ||
    (hits.every(({ meaning }) => meaning === "score") && titlesAgree(columns, column)) ||
    isOwnList(columns, column);
  const inOrder = p.rising >= p.filled * IN_ORDER || isOwnList(columns, column);
  // A note may stand under the numbers.
  const isShort = p.long <= (isOwnList(columns, column) ? 1 : 0);
  return unsaid && p.filled >= 5 && inOrder && p.texts + p.numbers === p.filled && isShort;
}

/** What titles that fit the numbers, in the same cells or beside, are worth whatever the header. */
const TITLED = 0.7;
const FEWEST_TITLED = 3;

function isTitled(columns: DraftColumns, column: number): boolean {
  const rows = sampleNumbers(columns, column, "criterion.indicator");
  if (new Set(rows.map(({ numbers: [first] }) => first)).size < FEWEST_TITLED) return false;
  const own = rows.filter(({ rest, numbers: [first = 0] }) => rest !== "" && compareLabel(rest, first).agrees);
  return own.length >= rows.length * TITLES_AGREE || titlesAgree(columns, column);
}

/** From this share on, titles that sound like their own number tell that it is an indicator's: those of tasks hardly ever do. */
const SOUND_LIKE = 0.3;
const FEWEST_OWN = 8;

/**
 * "09 – Infos pratiques", "21 – Mes compétences", in any order: each number once, none beyond the last indicator, with
 * a title of her own of which several sound like their indicator; or all the numbers of a scope, with its gaps.
 */
function numbersOwnTitles(columns: DraftColumns, column: number): boolean {
  const p = columns.profile(column);
  if (p.texts < p.filled * ALL_OF || p.indicators < p.filled * ALL_OF || p.filled < FEWEST_OWN) return false;
  const rows = sampleNumbers(columns, column, "criterion.indicator");
  const titled = rows.filter(({ rest, numbers }) => numbers.length === 1 && /\p{L}{3}/u.test(rest));
  const isOnce = new Set(titled.map(({ numbers: [first] }) => first)).size === titled.length;
  if (!isOnce || titled.length < p.filled * ALL_OF) return false;
  const compared = titled.map(({ rest, numbers: [first = 0] }) => compareLabel(rest, first));
  const own = compared.filter(({ agrees }) => agrees).length;
  const strange = compared.filter(({ other }) => other !== null).length;
  return (own >= titled.length * SOUND_LIKE && own > strange) || isOwnList(columns, column);
}

const ALL_OF = 0.9;

function titlesAgree(columns: DraftColumns, column: number, numbering: Numbering = "criterion.indicator"): boolean {
  const rows = sampleNumbers(columns, column, numbering);
  return columns.all.some((other) => other !== column && agreementWith(columns, other, rows) >= TITLES_AGREE);
}

/** What a header that names the standard is worth over numbers that are all its own. */
const OF_STANDARD = 0.65;
const STANDARD = /\b(?:rnq|qualiopi)\b/;
const MOST_CRITERIA = 7;
const FEWEST_NAMED = 5;
/** Points go up and down; a list starts anew for the next client at most. */
const IN_ORDER = 0.8;

/** "Point du RNQ", "Clause Qualiopi": numbers under the name of the standard, one a row, each its own and more than its criteria. */
export function namesStandard(columns: DraftColumns, column: number): boolean {
  if (!STANDARD.test(fold(columns.segment.headers.get(column) ?? ""))) return false;
  if (columns.quality(column, "criterion", "label", "status") >= TITLED) return false;
  const p = columns.profile(column);
  const found = allNumbers(sampleNumbers(columns, column, "criterion.indicator"));
  const inOrder = found.filter((number, at) => at === 0 || number >= (found[at - 1] ?? 0)).length;
  const isList = new Set(found).size >= FEWEST_NAMED && inOrder >= found.length * IN_ORDER;
  return p.indicators === p.filled && p.lists === 0 && isList && largest(found, 0) > MOST_CRITERIA;
}

/**
 * The indicators of one scope, those of others left out, or all of them behind their criteria ("1.1" to "7.32"): whatever the
 * header, no other numbering has these gaps, nor these pairs.
 */
function isOwnList(columns: DraftColumns, column: number): boolean {
  const rows = sampleNumbers(columns, column, "criterion.indicator");
  return wholeList(rows) && (followsReferential(rows) || hasItsCriteria(columns, column));
}

/** Whether the numbers stand behind their own criteria; a note below them does not. */
function hasItsCriteria({ segment }: DraftColumns, column: number): boolean {
  const mentions = [...sampleRows(segment)].flatMap(
    (row) => readIndicatorCell(segment.view.value(row, column)).mentions[0] ?? [],
  );
  const own = mentions.filter(({ value, dotted }) => dotted !== undefined && criterionOf(value) === dotted);
  return own.length >= mentions.length * ALL_OF;
}

/** The numbers of the first rows, those that name an indicator. */
export function sampleNumbers(
  { segment }: DraftColumns,
  column: number,
  numbering: Numbering,
): readonly SampleNumber[] {
  return SAMPLED[numbering](segment, column);
}

const SAMPLED: Readonly<Record<Numbering, (segment: Segment, column: number) => readonly SampleNumber[]>> = {
  "criterion.rank": partsMadeOnce((segment, column) => numbersIn(segment, column, "criterion.rank")),
  "criterion.indicator": partsMadeOnce((segment, column) => numbersIn(segment, column, "criterion.indicator")),
  list: partsMadeOnce((segment, column) => numbersIn(segment, column, "list")),
};

function numbersIn(segment: Segment, column: number, numbering: Numbering): readonly SampleNumber[] {
  const { paired } = profileOf(segment, column);
  const found: SampleNumber[] = [];
  for (const row of sampleRows(segment)) {
    const cell = readIndicatorCell(segment.view.value(row, column), paired);
    const numbers = resolveMentions(cell, numbering);
    if (numbers.length > 0) found.push({ row, numbers, rest: cell.rest });
  }
  return found;
}

/** The numbers of the other halves of a list cut in halves side by side. */
export function numbersBeside(segment: Segment, column: number, numbering: Numbering): SampleNumber[] {
  return (segment.twins ?? []).flatMap((twin) =>
    sampleNumbers(new DraftColumns(twin), twin.left + column - segment.left, numbering),
  );
}

/** Whether two tables side by side under the same headers share out one list: no number stands in both. */
export function isCutInHalves(one: Draft, other: Draft): boolean {
  const [left, right] = [one.segment, other.segment];
  if (left === right || left.headerRow === null || left.headerRow !== right.headerRow || !sameHeaders(left, right))
    return false;
  const [own, others] = [one, other].map(({ segment, columns, numbering }) => {
    const [column] = columns.get("indicator") ?? [];
    return column === undefined ? [] : allNumbers(sampleNumbers(new DraftColumns(segment), column, numbering));
  });
  return (
    own !== undefined &&
    others !== undefined &&
    own.length > 0 &&
    others.length > 0 &&
    !others.some((number) => own.includes(number))
  );
}

/** Settles dotted numbers for the whole column: 3.9 can only be criterion.indicator, 2.1 only a rank; else titles decide. */
export function numberingOf(columns: DraftColumns, column: number): Numbering {
  const { indicator, rank, total } = dotsOf(columns, column);
  if (total === 0 || indicator > rank) return "criterion.indicator";
  if (rank > indicator) return "criterion.rank";
  const agreement = (numbering: Numbering) => {
    const rows = sampleNumbers(columns, column, numbering);
    return Math.max(0, ...columns.all.map((other) => agreementWith(columns, other, rows)));
  };
  return agreement("criterion.rank") > agreement("criterion.indicator") ? "criterion.rank" : "criterion.indicator";
}

/** How many dotted numbers stand in a column, and how many of them each numbering explains. */
function dotsOf(columns: DraftColumns, column: number): ReturnType<typeof dottedEvidence> {
  const { segment } = columns;
  const sum = { indicator: 0, rank: 0, total: 0 };
  for (const row of sampleRows(segment)) {
    const seen = dottedEvidence(readIndicatorCell(segment.view.value(row, column), columns.profile(column).paired));
    sum.indicator += seen.indicator;
    sum.rank += seen.rank;
    sum.total += seen.total;
  }
  return sum;
}
