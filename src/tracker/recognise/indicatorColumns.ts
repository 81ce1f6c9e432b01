/** The columns of an indicator table, and how much speaks for it being one. */
import type { SaidStatus } from "../recognition";
import { Columns, type Draft, type Evidence } from "./draft";
import { criterionOf, dottedEvidence, readCriterion, readIndicatorCell, readSection, resolveMentions, type Numbering } from "./indicators";
import { compareLabel, indicatorOfLabel } from "./labels";
import type { Segment } from "./segments";
import { readStatus } from "./statuses";
import { fold } from "./words";

const SAMPLE_ROWS = 120;
/** Words of a sheet name or a title that speak for the tracker, and those that speak for another table. */
const OURS = /qualiopi|\brnq\b|indicateur|crit[eè]re|referentiel|audit|conformite|\bof\b|qualite|preuve/;
export const OTHERS = /veille|reclamation|incident|budget|planning|contact|dysfonctionnement|facturation|amelioration continue|plan d'action|registre des/;

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
    const distinct = new Set(rows.flatMap((one) => one.numbers)).size;
    add(distinct >= 15 ? 1.5 : distinct >= 8 ? 0.75 : 0, "manyNumbers");
    if (p.dotted >= p.filled * 0.8 && rows.length >= p.filled * 0.9 && distinct >= 12) add(2.5, "matchingCriteria");
    if (wholeList(rows)) add(1);
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

function agreementWith(columns: Columns, column: number, rows: readonly SampleNumber[]): number {
  let agrees = 0;
  let seen = 0;
  for (const { row, numbers } of rows) {
    const text = columns.segment.view.filled(row, column);
    if (typeof text !== "string" || text.length < 6 || numbers.length !== 1) continue;
    seen += 1;
    if (compareLabel(text, numbers[0] ?? 0).agrees) agrees += 1;
  }
  return seen === 0 ? 0 : agrees / Math.max(seen, rows.length * 0.5);
}

interface LabelColumn {
  readonly column: number | undefined;
  /** Share of rows whose title fits their number. */
  readonly agrees: number;
  /** Where there are no numbers: share of titles that tell their indicator. */
  readonly byLabel: number;
}

function labelColumn(columns: Columns, rows: readonly SampleNumber[]): LabelColumn {
  const inCell = rows.filter((one) => one.rest !== "");
  const own = inCell.length === 0 ? 0 : inCell.filter((one) => compareLabel(one.rest, one.numbers[0] ?? 0).agrees).length / inCell.length;
  let agrees = own >= 0.3 && inCell.length >= rows.length * 0.5 ? own : 0;
  let byLabel = 0;
  const fits = new Map<number, number>();
  for (const column of columns.free()) {
    const p = columns.profile(column);
    if (p.texts < p.filled * 0.6 || p.filled === 0) continue;
    const said = Math.max(columns.quality(column, "label"), 0.9 * columns.quality(column, "indicator"), 0.5 * columns.quality(column, "name"));
    const other = (columns.segment.hits.get(column) ?? []).some((hit) => !["label", "indicator", "name", "criterion", "number"].includes(hit.meaning) && hit.quality >= 0.8);
    if (other && said === 0) continue;
    const agreement = rows.length > 0 ? agreementWith(columns, column, rows) : selfAgreement(columns, column);
    if (said > 0 || agreement >= 0.3) fits.set(column, said + 2 * agreement);
    if (rows.length > 0) agrees = Math.max(agrees, agreement);
    else byLabel = Math.max(byLabel, agreement);
  }
  return { column: columns.best((column) => fits.get(column) ?? 0), agrees, byLabel };
}

function selfAgreement(columns: Columns, column: number): number {
  const { view, firstRow, lastRow } = columns.segment;
  const found = new Set<number>();
  let seen = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row += 1) {
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length < 6 || readSection(value) !== null) continue;
    seen += 1;
    const indicator = indicatorOfLabel(value);
    if (indicator !== null) found.add(indicator);
  }
  return seen < 2 ? 0 : found.size / seen;
}

function agreesWithCriteria(segment: Segment, column: number, rows: readonly SampleNumber[]): boolean {
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

/** Actions row after row, each with its own rank or date: a plan that names indicators, not a table of them. */
function isActionPlan(columns: Columns, number: number | undefined): boolean {
  const action = columns.first("action");
  if (action === undefined || columns.has("label") || columns.has("proofs")) return false;
  const p = columns.profile(action);
  const ranked = columns.all.some((column) => column !== number && columns.quality(column, "number", "date") > 0);
  return p.filled >= 3 && p.distinct >= p.filled * 0.7 && (ranked || (number !== undefined && p.filled >= columns.profile(number).filled * 0.8));
}

/** Lists that share out the numbers in order are rows by theme; those of a register name them in any order. */
function sharesOut(rows: readonly SampleNumber[]): boolean {
  const numbers = rows.flatMap((one) => one.numbers);
  return numbers.length >= 15 && numbers.filter((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)).length >= numbers.length * 0.9;
}

/** Twenty numbers or more, rising to 32 or 33 and no further: the shape of the referential. */
function wholeList(rows: readonly SampleNumber[]): boolean {
  const numbers = rows.flatMap((one) => one.numbers);
  const last = Math.max(0, ...numbers);
  return new Set(numbers).size >= 20 && (last === 32 || last === 33) && numbers.length <= 40;
}

/** A sheet for one criterion, named or titled after it, with the numbers of that criterion. */
function agreesWithTitle(segment: Segment, rows: readonly SampleNumber[]): boolean {
  const criterion = titleCriterion(segment);
  const right = rows.filter(({ numbers }) => numbers.length === 1 && criterionOf(numbers[0] ?? 0) === criterion).length;
  return criterion !== null && right >= 2 && right >= rows.length * 0.7;
}

function hasSections(segment: Segment): boolean {
  const { view } = segment;
  for (let row = segment.firstRow; row <= Math.min(segment.lastRow, segment.firstRow + SAMPLE_ROWS); row += 1) {
    for (let column = segment.left; column <= Math.min(segment.right, segment.left + 2); column += 1) {
      const value = view.value(row, column);
      if (value !== null && readSection(value) !== null && /^\W*crit/i.test(fold(String(value))) && view.value(row, column + 1) === null) return true;
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
function titleWords(segment: Segment): string {
  const { view } = segment;
  const words = [view.sheet.name, segment.excelTable?.name ?? ""];
  const header = segment.headerTop ?? segment.firstRow;
  for (let row = Math.max(view.top, header - 5); row < header; row += 1) {
    for (let column = segment.left; column <= Math.min(segment.right, segment.left + 3); column += 1) words.push(view.text(row, column).slice(0, 100));
  }
  return fold(words.join(" "));
}

function takeCategories(columns: Columns): void {
  for (const role of ["OF", "BC", "VAE", "CFA"] as const) {
    columns.take(role, columns.best((column) => (columns.quality(column, role) === 1 && columns.profile(column).long === 0 ? 1 : 0)));
  }
}

/** Two or more columns headed by status words and filled with crosses: "Conforme | NC mineure | NC majeure". */
function markColumns(columns: Columns): { column: number; status: SaidStatus; severity?: "minor" | "major" }[] {
  const found = columns.free().flatMap((column) => {
    const header = columns.segment.headers.get(column) ?? "";
    const read = header.length <= 30 && columns.quality(column, "status", "exempt") + (columns.segment.hits.get(column)?.length ? 0 : 1) > 0 ? readStatus(header) : null;
    const p = columns.profile(column);
    return read && p.distinct <= 3 && p.long === 0 && p.yesNo >= p.filled * 0.7 ? [{ column, ...read }] : [];
  });
  return found.length >= 2 && new Set(found.map((one) => one.status)).size >= 2 ? found : [];
}

function takeStatus(columns: Columns): void {
  const fit = (column: number) => {
    const p = columns.profile(column);
    const said = columns.quality(column, "status");
    if (p.filled === 0) return said * (p.fills > 0 ? 0.9 : 0.5);
    const readable = (p.statuses + p.numbers) / p.filled;
    const few = p.distinct <= 15 ? 1 : 0.3;
    return p.long > p.filled * 0.5 || p.dates > p.filled * 0.5 ? 0 : said * (0.2 + readable) * few;
  };
  /** Under no header, or one of remarks such as "Constat": the values say whether they are verdicts. */
  const verdicts = (column: number) => {
    const p = columns.profile(column);
    const open = (columns.segment.hits.get(column) ?? []).every(({ meaning }) => meaning === "comment");
    return open && p.filled >= 3 && p.distinct >= 2 && p.distinct <= 12 && p.statuses >= p.filled * 0.8 ? p.statuses / p.filled : 0;
  };
  if (columns.take("status", columns.best(fit))) return;
  if (columns.take("status", columns.best((column) => (columns.profile(column).texts > 0 ? verdicts(column) : 0)))) return;
  if (columns.take("status", columns.best((column) => {
    const p = columns.profile(column);
    return columns.quality(column, "score") * (p.filled > 0 && p.numbers + p.statuses >= p.filled * 0.6 ? 1 : 0);
  }))) return;
  columns.take("status", columns.best(verdicts));
}

function takeProofs(columns: Columns): void {
  for (const column of columns.free()) {
    const p = columns.profile(column);
    if (columns.quality(column, "proof") > 0 && p.numbers <= p.filled * 0.5) columns.take("proofs", column);
  }
  for (const column of columns.free()) {
    if (columns.quality(column, "link") === 0) continue;
    if (!columns.has("proofs")) columns.take("proofs", column);
    else if (!columns.has("links")) columns.take("links", column);
  }
  if (columns.has("proofs") || columns.segment.headerRow !== null) return;
  columns.take("proofs", columns.best((column) => {
    const p = columns.profile(column);
    return p.filled >= 3 && p.texts >= p.filled * 0.8 && p.distinct >= p.filled * 0.5 && p.dates === 0 ? p.filled : 0;
  }));
}

function takeOthers(columns: Columns): void {
  for (const role of ["deadline", "lastCheck", "expiry", "responsible", "expectedLevel", "severity", "comment", "action", "priority", "score", "body", "version", "date"] as const) {
    columns.takeBest(role, role);
  }
}
