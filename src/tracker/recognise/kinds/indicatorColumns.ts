/** The columns of an indicator table, each taken once; `indicatorTally.ts` says how much speaks for it being one. */
import { fold } from "../../cells/words";
import { DraftColumns, type Draft } from "../draft/draft";
import { hintsOf } from "./hints";
import { indicatorColumn, numberingOf, sampleNumbers, sheetIndicator } from "./indicatorNumbers";
import type { SampleNumber } from "./sampleNumber";
import { featuresOf } from "../evidence/segmentEvidence";
import { exemptDoubt, perhapsProofs, roleDoubts } from "./doubts/columnDoubts";
import { settleBody } from "./bodyColumn";
import { crossColumns } from "./crosses";
import { tellsCriteria } from "./indicatorSigns";
import { tallyIndicators } from "./indicatorTally";
import type { Numbering } from "../numbers/indicators";
import { labelColumn, TITLES_FIT, TITLES_TELL } from "./labelColumn";
import type { Segment } from "../layout/segments";
import { formerStatuses } from "./doubts/formerStatuses";
import { leaveLikeProofs } from "./doubts/otherProofs";
import { fullerStatus, perhapsStatus, statusDoubt } from "./doubts/statusDoubts";
import { takeRoles } from "./takeRoles";

export function draftIndicators(segment: Segment): Draft | null {
  const columns = new DraftColumns(segment);
  const number = indicatorColumn(columns);
  const numbering = number === undefined ? "criterion.indicator" : numberingOf(columns, number);
  const numbers = number === undefined ? [] : sampleNumbers(columns, number, numbering);
  columns.take("indicator", number);
  const label = labelColumn(columns, numbers);
  if (label.agrees >= TITLES_FIT || label.byLabel >= TITLES_TELL) columns.take("label", label.column);
  const named = number === undefined ? sheetIndicator(segment.view.sheet.name) : null;
  if (number === undefined && named === null && label.byLabel < TITLES_TELL) return null;

  if (segment.headerRow === null) columns.take("proofs", textColumn(columns));
  const exempt = columns.best((column) => (columns.quality(column, "exempt") === 1 ? 1 : 0));
  const statusMarks = crossColumns(columns);
  for (const { column } of statusMarks) columns.skip(column);
  const former = statusMarks.length > 0 ? [] : formerStatuses(columns);
  for (const column of former) columns.forget(column);
  const hints = hintsOf(segment, "indicators");
  columns.take(
    "expectedLevel",
    columns.best((column) => hints.get(column)?.gravity ?? 0),
  );
  const left = [...statusMarks.map(({ column }) => column), ...former, ...(exempt === undefined ? [] : [exempt])];
  const assigned = takeRoles(columns, "indicators", hints, {
    left,
    // Where crosses say the status, no single column does.
    never: [
      ...(number === undefined ? (["indicator"] as const) : []),
      ...(statusMarks.length > 0 ? (["status"] as const) : []),
    ],
  });
  leaveBareDates(columns);
  takeCriterion(columns, numbers);
  const bodyDoubts = settleBody(columns, number);
  const likeProofs = leaveLikeProofs(columns, assigned);
  if (!columns.has("proofs")) takeNamedDocuments(columns);
  else leaveAddresses(columns);
  if (!columns.has("proofs")) {
    const proofs = perhapsProofs(columns, assigned);
    if (proofs !== undefined) columns.move(proofs, "proofs");
  }
  const full = statusMarks.length === 0 ? fullerStatus(columns) : undefined;
  if (full !== undefined) columns.move(full, "status");
  const points = columns.first("score");
  // Points that were never given say nothing.
  const progress = points !== undefined && columns.profile(points).filled > 0 ? points : undefined;
  const perhaps = statusMarks.length === 0 && !columns.has("status") ? perhapsStatus(columns, assigned) : undefined;
  if (perhaps !== undefined) columns.move(perhaps, "status");
  if (statusMarks.length === 0 && !columns.has("status") && progress !== undefined) columns.move(progress, "status");
  const doubt = statusMarks.length === 0 ? statusDoubt(columns, assigned) : null;
  const doubts = [...bodyDoubts, ...likeProofs, ...roleDoubts(columns, assigned)].filter(
    ({ column }) => column !== columns.first("status") && column !== columns.first("applicable"),
  );
  if (exempt !== undefined && columns.free().includes(exempt) && !columns.has("applicable"))
    columns.take("applicable", exempt);
  if (number !== undefined && !columns.has("label") && holdsTitles(numbers)) columns.take("label", number);

  const exempts = exempt === undefined ? exemptDoubt(columns, assigned) : null;
  const { score, evidence } = tallyIndicators({
    columns,
    number,
    numbering,
    numbers,
    label,
    named,
    hasMarks: statusMarks.length > 0,
  });
  return {
    kind: "indicators",
    segment,
    columns: columns.roles,
    numbering,
    score,
    evidence,
    ...(statusMarks.length > 0 ? { statusMarks } : {}),
    ...(former.length > 0 ? { former } : {}),
    ...(exempt === undefined ? {} : { exempt }),
    ...(doubt ? { statusDoubt: doubt } : {}),
    ...(exempts ? { exemptDoubt: exempts } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
    ...(number !== undefined && columns.profile(number).paired ? { paired: true } : {}),
    ...originOf(number, numbering, named),
  };
}

/** Where no header says so: the column whose texts are the criteria of the numbers beside, unless its own header says what it is. */
function takeCriterion(columns: DraftColumns, numbers: readonly SampleNumber[]): void {
  if (columns.has("criterion")) return;
  const isFree = (column: number) => {
    const [best] = columns.segment.hits.get(column) ?? [];
    return (best?.quality ?? 0) < NAMED && !columns.roles.get("indicator")?.includes(column);
  };
  const found = columns.all.find((column) => isFree(column) && tellsCriteria(columns.segment, column, numbers));
  if (found !== undefined) columns.move(found, "criterion");
}

const NAMED = 0.8;

/** "Date" and no more, beside a status: whether it was checked, is due or expires that day is not said, but by a group above. */
function leaveBareDates(columns: DraftColumns): void {
  const { headers, headerTop, headerRow, view } = columns.segment;
  const isBare = (column: number) => {
    if (!BARE_DATE.test(fold(headers.get(column) ?? ""))) return false;
    for (let row = headerTop ?? 0; row < (headerRow ?? 0); row += 1)
      if (view.filled(row, column) !== null) return false;
    return true;
  };
  for (const role of ["date", "lastCheck", "deadline", "expiry"] as const)
    for (const column of columns.roles.get(role) ?? []) if (isBare(column)) columns.leave(column);
}

const BARE_DATE = /^(?:dates?|dt|le|jours?|days?)\W*$/;

/** A column of documents that says nowhere where they lie is no link, though its header may sound so. */
function takeNamedDocuments(columns: DraftColumns): void {
  for (const column of columns.roles.get("links") ?? []) {
    const cells = featuresOf(columns.segment).get(column)?.cells ?? {};
    const isPlace = Math.max(cells.link ?? 0, cells.linked ?? 0) >= 0.3;
    if (!isPlace && (cells.document ?? 0) >= 0.3 && (cells.document ?? 0) > (cells.place ?? 0))
      columns.move(column, "proofs");
  }
}

/** Beside the documents themselves, a column of addresses says where they lie, whatever its header: "Fichier". */
function leaveAddresses(columns: DraftColumns): void {
  const proofs = [...(columns.roles.get("proofs") ?? [])];
  const addresses = (column: number) => featuresOf(columns.segment).get(column)?.cells.link ?? 0;
  if (proofs.every((column) => addresses(column) >= 0.3)) return;
  for (const column of proofs) if (addresses(column) >= 0.9) columns.move(column, "links");
}

/** Without headers, the column of texts that differ most from row to row. */
function textColumn(columns: DraftColumns): number | undefined {
  return columns.best((column) => {
    const p = columns.profile(column);
    return p.filled >= 3 &&
      p.statuses < p.filled * 0.5 &&
      p.texts >= p.filled * 0.8 &&
      p.distinct >= p.filled * 0.5 &&
      p.dates === 0
      ? p.filled
      : 0;
  });
}

/** Numbers and titles share a column: "4 - Analyse du besoin", row after row. */
function holdsTitles(numbers: readonly SampleNumber[]): boolean {
  return (
    numbers.length > 0 && numbers.filter(({ rest }) => rest.length >= SHORTEST_TITLE).length >= numbers.length * 0.6
  );
}

const SHORTEST_TITLE = 6;

/** Where the numbers come from, unless from a column of official ones. */
function originOf(
  number: number | undefined,
  numbering: Numbering,
  named: number | null,
): Pick<Draft, "indicatorFrom" | "sheetIndicator"> {
  if (number !== undefined) return numbering === "criterion.rank" ? { indicatorFrom: "criterion.rank" } : {};
  return named === null ? { indicatorFrom: "label" } : { indicatorFrom: "sheet name", sheetIndicator: named };
}
