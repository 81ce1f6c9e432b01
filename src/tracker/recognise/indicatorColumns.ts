/** The columns of an indicator table, and how much speaks for it being one. */
import { Columns, type Draft, type Evidence } from "./draft";
import { dottedEvidence, readIndicatorCell, resolveMentions, type Numbering } from "./indicators";
import { markColumns, takeCategories, takeOthers, takeProofs, takeStatus } from "./indicatorRoles";
import { agreesWithCriteria, agreesWithTitle, followsReferential, hasSections, isActionPlan, OTHERS, OURS, sharesOut, titleWords, wholeList } from "./indicatorSigns";
import { agreementWith, labelColumn } from "./labelColumn";
import type { Segment } from "./segments";

const SAMPLE_ROWS = 120;

export function draftIndicators(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  const number = indicatorColumn(columns);
  const numbering = number === undefined ? "criterion.indicator" : numberingOf(segment, number, columns);
  const paired = number !== undefined && columns.profile(number).paired;
  const rows = number === undefined ? [] : sampleNumbers(columns, number, numbering);
  if (number !== undefined) columns.take("indicator", number);
  const label = labelColumn(columns, rows);
  columns.take("label", label.column);
  const named = number === undefined ? sheetIndicator(segment.view.sheet.name) : null;
  if (number === undefined && named === null && label.byLabel < 0.6) return null;

  const criterion = columns.best((column) => {
    const p = columns.profile(column);
    const fits = p.filled === 0 ? 0 : p.criteria / p.filled;
    return fits >= 0.6 ? columns.quality(column, "criterion") * fits : 0;
  });
  columns.take("criterion", criterion);
  takeCategories(columns);
  columns.takeBest("applicable", "applicable");
  const exempt = columns.best((column) => (columns.quality(column, "exempt") === 1 ? 1 : 0));
  const statusMarks = markColumns(columns);
  if (statusMarks.length > 0) statusMarks.forEach(({ column }, index) => (index === 0 ? columns.take("status", column) : columns.skip(column)));
  else takeStatus(columns);
  if (exempt !== undefined && columns.free().includes(exempt)) columns.take("applicable", exempt);
  takeOthers(columns);
  takeProofs(columns);

  const evidence: Evidence[] = [];
  let score = 0;
  const add = (points: number, what?: Evidence) => {
    score += points;
    if (what && points > 0) evidence.push(what);
  };
  if (number !== undefined) {
    const p = columns.profile(number);
    const header = columns.quality(number, "indicator");
    if (header > 0) add(2 * header, "numberHeader");
    if (p.prefixed >= p.filled * 0.5) add(2, "writtenIndicators");
    const list = [...rows, ...rowsBeside(segment, number - segment.left, numbering)];
    const distinct = new Set(list.flatMap((one) => one.numbers)).size;
    add(distinct >= 15 ? 1.5 : distinct >= 8 ? 0.75 : 0, "manyNumbers");
    if (p.dotted >= p.filled * 0.8 && rows.length >= p.filled * 0.9 && distinct >= 12) add(2.5, "matchingCriteria");
    if (wholeList(list)) add(followsReferential(list) ? 3 : 1);
    if (p.lists >= p.indicators * 0.3 && !sharesOut(rows)) add(-2);
    if (criterion !== undefined && agreesWithCriteria(segment, criterion, rows)) add(2.5, "matchingCriteria");
    if (distinct <= 2 && rows.length > 6) add(-2);
    if (criterion === undefined && agreesWithTitle(segment, rows)) add(3, "matchingCriteria");
  }
  if (label.agrees >= 0.3 || label.byLabel >= 0.6) add(4, "knownLabels");
  if (hasSections(segment)) add(2, "sections");
  if (named !== null) add(3.5, "sheetName");
  const status = columns.first("status");
  if (status !== undefined) {
    const p = columns.profile(status);
    if (statusMarks.length > 0 || p.statuses >= Math.max(1, p.filled * 0.6) || (p.filled > 0 && p.numbers === p.filled)) add(1, "statusWords");
    else add(0.5);
  }
  if (columns.has("proofs")) add(1, "proofColumn");
  if (columns.has("applicable")) add(0.5);
  if ((["OF", "BC", "VAE", "CFA"] as const).filter((role) => columns.has(role)).length >= 2) add(2, "categoryColumns");
  const title = titleWords(segment);
  if (OURS.test(title)) add(1.5, "titleWords");
  if (OTHERS.test(title) && label.agrees < 0.3) add(-2);
  add(-2 * columns.countUnrelated());
  if (!columns.has("status") && !columns.has("proofs") && !columns.has("applicable") && label.agrees < 0.3 && label.byLabel < 0.6) add(-2);
  if (label.column !== undefined && label.agrees < 0.1 && rows.filter((one) => one.numbers.length === 1).length >= 8) add(-2);
  if (number !== undefined && !columns.has("status") && !columns.has("applicable") && label.column === undefined && label.agrees < 0.3) {
    add(new Set(rows.flatMap((one) => one.numbers)).size < rows.length * 0.8 ? -3.5 : -1);
  }
  if (isActionPlan(columns, number)) add(-3);
  if (columns.all.some((column) => columns.quality(column, "step") === 1 && !columns.has("label"))) add(-3);
  if (columns.all.some((column) => columns.quality(column, "trainee") === 1)) add(-3);
  return {
    kind: "indicators", segment, columns: columns.roles, numbering, score, evidence,
    ...(statusMarks.length > 0 ? { statusMarks } : {}),
    ...(exempt === undefined ? {} : { exempt }),
    ...(paired ? { paired } : {}),
    ...(number !== undefined ? (numbering === "criterion.rank" ? { indicatorFrom: "criterion.rank" as const } : {}) : named !== null ? { indicatorFrom: "sheet name" as const, sheetIndicator: named } : { indicatorFrom: "label" as const }),
  };
}

/** "Ind. 12", "Indicateur 12", "I12": a sheet for one indicator. */
export function sheetIndicator(name: string): number | null {
  const cell = readIndicatorCell(name);
  const [only, ...more] = resolveMentions(cell, "criterion.indicator");
  return cell.style === "prefixed" && only !== undefined && more.length === 0 ? only : null;
}

/** The column of indicator numbers: told by its header where the values agree, else by how they are written. */
export function indicatorColumn(columns: Columns, explicitOnly = false): number | undefined {
  return columns.best((column) => {
    const p = columns.profile(column);
    if (p.filled === 0) return columns.quality(column, "indicator") >= 1 && columns.segment.lastRow >= columns.segment.firstRow ? 0.01 : 0;
    const share = (p.indicators + p.dates * (columns.quality(column, "indicator", "number") > 0 ? 1 : 0)) / p.filled;
    if (share < 0.5) return 0;
    const said = columns.quality(column, "indicator");
    const rank = explicitOnly ? 0 : Math.max(0.6 * columns.quality(column, "number"), 0.5 * columns.quality(column, "reference"));
    const written = p.prefixed >= p.filled * 0.5 && columns.quality(column, "proof", "comment", "action", "status") < 1 ? 0.9 : 0;
    const unsaid = !explicitOnly && (columns.segment.hits.get(column) ?? []).length === 0 && p.filled >= 5 && p.rising >= p.filled * 0.8 && p.texts + p.numbers === p.filled && p.long === 0 ? 0.2 : 0;
    return Math.max(said, rank, written, unsaid) * share;
  });
}

/** The numbers of the other halves of a list cut in halves side by side. */
function rowsBeside(segment: Segment, offset: number, numbering: Numbering): SampleNumber[] {
  return (segment.twins ?? []).flatMap((twin) => sampleNumbers(new Columns(twin), twin.left + offset, numbering));
}

export interface SampleNumber {
  readonly row: number;
  readonly numbers: readonly number[];
  readonly rest: string;
}

function sampleNumbers(columns: Columns, column: number, numbering: Numbering): SampleNumber[] {
  const { segment } = columns;
  const { paired } = columns.profile(column);
  const found: SampleNumber[] = [];
  for (let row = segment.firstRow; row <= Math.min(segment.lastRow, segment.firstRow + SAMPLE_ROWS); row += 1) {
    const cell = readIndicatorCell(segment.view.value(row, column), paired);
    const numbers = resolveMentions(cell, numbering);
    if (numbers.length > 0) found.push({ row, numbers, rest: cell.rest });
  }
  return found;
}

/** Settles dotted numbers for the whole column: 3.9 can only be criterion.indicator, 2.1 only a rank; else titles decide. */
export function numberingOf(segment: Segment, column: number, columns: Columns): Numbering {
  let indicator = 0;
  let rank = 0;
  let total = 0;
  for (let row = segment.firstRow; row <= Math.min(segment.lastRow, segment.firstRow + SAMPLE_ROWS); row += 1) {
    const seen = dottedEvidence(readIndicatorCell(segment.view.value(row, column), columns.profile(column).paired));
    indicator += seen.indicator;
    rank += seen.rank;
    total += seen.total;
  }
  if (total === 0 || indicator > rank) return "criterion.indicator";
  if (rank > indicator) return "criterion.rank";
  const agreement = (numbering: Numbering) => {
    const rows = sampleNumbers(columns, column, numbering);
    return Math.max(0, ...columns.all.map((other) => agreementWith(columns, other, rows)));
  };
  return agreement("criterion.rank") > agreement("criterion.indicator") ? "criterion.rank" : "criterion.indicator";
}
