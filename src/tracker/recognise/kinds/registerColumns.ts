/** The columns of a proof register (a row per document), and how much speaks for it being one. */
import { DraftColumns, type Draft } from "../draft/draft";
import { hintsOf, likelyRoles } from "./hints";
import { indicatorColumn } from "./indicatorNumbers";
import { OTHERS } from "./indicatorSigns";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { parseIndicators, resolveMentions } from "../numbers/indicators";
import { compareLabel } from "../numbers/labels";
import { featuresOf } from "../evidence/segmentEvidence";
import { sampleRows, type Segment } from "../layout/segments";
import { leaveLinked } from "./doubts/otherProofs";
import { takeRoles } from "./takeRoles";
import { Tally } from "../draft/tally";
import { fold } from "../../cells/words";

/** Rows in which titles are compared with their numbers. */
const ROWS_COMPARED = 60;

export function draftRegister(segment: Segment): Draft | null {
  const columns = new DraftColumns(segment);
  const number = indicatorColumn(columns, true) ?? likelyNumbers(columns);
  if (number === undefined) return null;
  columns.take("indicator", number);
  takeRoles(columns, "proofRegister", hintsOf(segment, "proofRegister"));
  leaveLinked(columns);
  const proof = columns.first("proofs");
  if (proof === undefined) return null;

  const tally = new Tally();
  addForRegister(tally, columns, proof, number);
  addAgainst(tally, columns, proof, number);
  return {
    kind: "proofRegister",
    segment,
    columns: columns.roles,
    numbering: "list",
    score: tally.score,
    evidence: tally.evidence,
  };
}

/** Where no header says so: the column of numbers that all of them weighed together make the indicators. */
function likelyNumbers(columns: DraftColumns): number | undefined {
  const { roles } = likelyRoles(columns.segment, "proofRegister");
  const found = [...roles].find(([, role]) => role === "indicator")?.[0];
  if (found === undefined) return undefined;
  const p = columns.profile(found);
  return p.filled > 0 && p.indicators >= p.filled * 0.6 ? found : undefined;
}

function isTextual(columns: DraftColumns, column: number): boolean {
  const p = columns.profile(column);
  return p.filled > 0 && p.texts >= p.filled * 0.6;
}

function addForRegister(tally: Tally, columns: DraftColumns, proof: number, number: number): void {
  const p = columns.profile(number);
  const name = fold(columns.segment.view.sheet.name);
  tally.when(columns.quality(proof, "proof") > 0, 1.5, "proofColumn");
  tally.add(1.5 * columns.quality(number, "indicator"), "numberHeader");
  tally.when(p.filled > 0 && p.indicators >= p.filled * 0.6, 1);
  tally.when(p.lists >= Math.max(1, p.indicators * 0.15), 1.5, "severalPerRow");
  tally.add(
    Math.min(2, (["reference", "version", "date", "expiry"] as const).filter((role) => columns.has(role)).length),
  );
  tally.when(proof < number, 1.5, "documentFirst");
  tally.when(saysUsed(columns, number), 2);
  const { document = 0, file = 0 } = featuresOf(columns.segment).get(proof)?.cells ?? {};
  const isNamed = (columns.quality(number, "indicator") > 0 && p.indicators > 0) || columns.quality(proof, "proof") > 0;
  // A few plants and the beds they grow in, the review of a session: names beside a number or none, and nothing that speaks of
  // documents.
  tally.when(!isNamed && Math.max(document, file) < DOCUMENTS && p.indicators < FEWEST_UNNAMED, -4);
  tally.when(/document|preuve|registre|piece|justificatif|classeur|evidence|fichier/.test(name), 1, "titleWords");
  // "Registre des réclamations" is another table, "Registre des preuves" is this one.
  tally.when(OTHERS.test(name) && !/document|preuve|piece|justificatif/.test(name), -2);
}

/** "Sert à l'indicateur", "Pour quel indicateur ?": said of a document, never of an indicator. */
export function saysUsed({ segment: { headers } }: DraftColumns, number: number): boolean {
  return USED.test(fold(headers.get(number) ?? ""));
}

const USED =
  /\b(?:sert|servent|pour (?:quels?|les?|l'|ind\w*)|couvre\w*|couverts?|repond\w*|rattach\w*|prouve|justifie|utile|used for|serves?|backs?|cover(?:s|ed)?|supports?|evidence for)\b/;

/** Signs of a list of indicators, of a journey, or of a table of something else. */
function addAgainst(tally: Tally, columns: DraftColumns, proof: number, number: number): void {
  const p = columns.profile(number);
  const some = (fits: (column: number) => boolean) => columns.all.some(fits);
  // Titles of indicators are looked for whatever role a register would give their column.
  const titles = columns.all.filter(
    (column) => column !== proof && column !== number && columns.quality(column, "label", "indicator") > 0,
  );
  const isFree = new Set(columns.free());
  const label = titles.find(
    (column) => isTextual(columns, column) && (isFree.has(column) || labelsFit(columns, column, number)),
  );
  if (label !== undefined) tally.add(labelsFit(columns, label, number) ? -4 : -1);
  else tally.when(labelsFit(columns, proof, number), -4);
  tally.when(p.lists === 0 && p.filled >= 5 && p.rising >= p.filled * 0.95, -3);
  tally.when(
    some((column) => columns.quality(column, "applicable") === 1 || columns.quality(column, "OF", "CFA", "VAE") === 1),
    -2,
  );
  tally.when(
    some((column) => columns.quality(column, "step") === 1),
    -4,
  );
  tally.when(
    some((column) => columns.quality(column, "trainee") === 1),
    -3,
  );
  // Findings name an indicator each, and how grave it is.
  tally.when(
    some((column) => columns.quality(column, "severity") === 1),
    -4,
  );
  tally.when(number < proof && columns.has("status"), -1.5);
  const isDescribed = (["reference", "date", "version", "expiry"] as const).some((role) => columns.has(role));
  tally.when(columns.segment.excelTable === null && !isDescribed && p.lists === 0 && number < proof, -1);
  // "Signature manquante", "absence de date": findings, not documents.
  const { lack = 0, document = 0 } = featuresOf(columns.segment).get(proof)?.cells ?? {};
  tally.when(lack >= LACKS && lack >= document, -6);
  tally.when(namesOthers(columns, number) || isCounted(columns, number), -6);
  // A register names each document once, or once a session; a journey counts days from another.
  const documents = columns.profile(proof);
  tally.when(!columns.has("session") && documents.filled >= 8 && documents.distinct < documents.filled * 0.5, -3);
  const isTimed = [...featuresOf(columns.segment).values()].some(({ cells }) => (cells.relative ?? 0) >= 0.5);
  tally.when(isTimed, -4);
  tally.add(-2 * columns.countUnrelated());
}

/** The share of names that must be those of documents where no header speaks of them. */
const DOCUMENTS = 0.3;
/** Fewer numbers, where nothing else speaks of documents, count anything. */
const FEWEST_UNNAMED = 6;
const LACKS = 0.4;
const FEWEST_NAMED = 3;

/** "4.1", "2 - Bruit": clauses, or numbers with titles that are none of an indicator. */
function namesOthers(columns: DraftColumns, number: number): boolean {
  let strange = 0;
  let seen = 0;
  for (const row of sampleRows(columns.segment, ROWS_COMPARED)) {
    const cell = readIndicatorCell(columns.segment.view.value(row, number));
    const [first, ...more] = cell.mentions;
    if (!first || more.length > 0) continue;
    seen += 1;
    const isClause = first.dotted !== undefined && resolveMentions(cell, "criterion.indicator").length === 0;
    if (isClause || (cell.rest.length >= 4 && !compareLabel(cell.rest, first.value).agrees)) strange += 1;
  }
  return strange >= FEWEST_NAMED && strange >= seen * 0.5;
}

/** "33 suivis, 18 conformes, 55 %": how many there are, of which a share stands beside. */
function isCounted({ segment, all }: DraftColumns, number: number): boolean {
  // Each column is held against each other.
  if (all.length > WIDEST_SUMMARY) return false;
  const rows = sampleRows(segment, ROWS_COMPARED).map((row) => all.map((column) => segment.view.value(row, column)));
  const at = all.indexOf(number);
  const counted = rows.filter((cells) => typeof cells[at] === "number" && (cells[at] ?? 0) > 0);
  const isShare = (cells: (typeof rows)[number], part: number, share: number) => {
    const [of, own, told] = [cells[at], cells[part], cells[share]].map((value) =>
      typeof value === "number" ? value : -1,
    );
    const ratio = (own ?? -1) / (of ?? 1);
    return (own ?? -1) >= 0 && [ratio, ratio * 100].some((one) => Math.abs(one - (told ?? -1)) <= one * ROUNDED + 1e-9);
  };
  const holds = (part: number, share: number) =>
    counted.filter((cells) => isShare(cells, part, share)).length >= counted.length * MOSTLY;
  const others = all.map((_, index) => index).filter((index) => index !== at);
  return (
    counted.length >= FEWEST_NAMED &&
    others.some((part) => others.some((share) => part !== share && holds(part, share)))
  );
}

/** A share is rounded to a hundredth or so. */
const ROUNDED = 0.05;
/** Columns of a summary, at most. */
const WIDEST_SUMMARY = 12;
const MOSTLY = 0.8;

/** Whether the texts of a column are the titles of the indicators beside them. */
function labelsFit(columns: DraftColumns, column: number, number: number): boolean {
  const { view } = columns.segment;
  let fits = 0;
  let seen = 0;
  for (const row of sampleRows(columns.segment, ROWS_COMPARED)) {
    const [only, ...more] = parseIndicators(view.value(row, number));
    const text = view.value(row, column);
    if (only === undefined || more.length > 0 || typeof text !== "string") continue;
    seen += 1;
    if (compareLabel(text, only).agrees) fits += 1;
  }
  return seen >= 3 && fits >= seen * 0.5;
}
