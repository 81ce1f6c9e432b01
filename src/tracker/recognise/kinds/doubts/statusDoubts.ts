/** Whether the column of the status is one for sure, and which one may be it where none was taken for it. */
import type { AssignedRoles } from "../../assign/roles";
import type { ColumnDoubt, DraftColumns } from "../../draft/draft";
import { fold } from "../../../cells/words";
import { saysStatus } from "../../evidence/segmentEvidence";
import { sampleRows } from "../../layout/segments";
import { bestInHeader } from "../../status/grades";
import { readStatus } from "../../status/statuses";
import type { ColumnRole } from "../../weights/model";
import { AS_LIKELY, shareOfCells, doubtOf, HALF, shareOf, SURELY } from "./columnDoubts";
import { isBesideFuller, isBesideGrades, MORE_THAN_SURE, PERHAPS_READ, RIVAL, roleOf } from "./statusBeside";
import { POINTS, READ_IF_NOT, saysLittle, speaksInWords, tellsStates, verdicts } from "./statusSpeech";

/** A column that is likely the status, and the cells that must be read as statuses; more of them where it is not. */
const LIKELY = 0.35;
const READ_IF_LIKELY = 0.4;
/** A column that nothing else rivals. */
const MORE_THAN_LIKELY = 0.85;
const READ_IF_SURE = 0.25;
/** Headers that a status has, and other things too. */
const SOFT =
  /^(?:couleurs?|colou?rs?|feux?|meteo|niveaux?(?! de (?:preparation|conformite|realisation))|notes?|constats?|situation|c)\b/;
/** The share of points from which a column is one of scores. */
const SCORED = 0.5;
/** Fewer cells tell nothing of how a column repeats itself. */
const FEWEST_TOLD = 5;
/** How much of another column that could as well be the status reads so. */
const RIVAL_TOLD = 0.5;
const SOFT_RIVAL = 0.1;
const ALL_BUT_SURE = 0.97;
/** How well a header must say that a column is another one than the status. */
const NAMED = 0.8;
/** A column that is hardly filled says nothing of how she writes a status. */
const HARDLY_FILLED = 0.2;
/** Where no column is the status: what one must show to be asked about. */
const PERHAPS = 0.05;
const FEWEST_FILLED = 0.3;
/** Verdicts of one kind only are no status beside so many. */
const STATES = 3;
/** Roles that a column may have been given for want of a better one. */
const WEAK: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["none", "comment", "action", "expectedLevel", "body"]);

/**
 * Whether the column of the status is one that only resembles it, or that another one rivals; null where it is sure,
 * holds nothing yet, or where crosses say the status.
 */
export function statusDoubt(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt | null {
  const column = columns.first("status");
  if (column === undefined) return null;
  const cells = shareOfCells(columns, column);
  const doubt = doubtOf(assigned, column, "status");
  const isSoft = SOFT.test(fold(columns.segment.headers.get(column) ?? ""));
  const isSaid = columns.quality(column, "status") === 1 && !isSoft;
  const isContested = !isSaid && !repeats(cells) && rivals(columns, assigned, column);
  if (!isSaid && (cells.filled ?? 0) < HARDLY_FILLED && isBesideFuller(columns, assigned, column)) return doubt;
  if (
    !isSaid &&
    ((cells.filled ?? 0) < HARDLY_FILLED || saysLittle(columns, column)) &&
    isBesideGrades(columns, column)
  )
    return doubt;
  if ((cells.filled ?? 0) === 0)
    return isContested || (isSoft && isBesideWords(columns, assigned, column)) ? doubt : null;
  if (isContested || isRivalled(columns, assigned, column) || isBesideWords(columns, assigned, column)) return doubt;
  if (isOutspoken(columns, column) || hasTwin(columns, column)) return doubt;
  if (isProgress(columns, column)) return null;
  const tells = tellsStates(columns, column);
  const isTold = tells && shareOf(assigned, column, "status") >= MORE_THAN_LIKELY;
  if (isGravity(columns, column) || (!isTold && isLeftUnread(columns, assigned, column, isSoft))) return doubt;
  if (columns.quality(column, "status") === 1)
    return isSoft ? { ...doubt, unlessRead: saysLittle(columns, column) ? READ_IF_NOT : READ_IF_LIKELY } : null;
  const share = shareOf(assigned, column, "status");
  const isStated = columns.quality(column, "status") >= HALF;
  const isBare = bestInHeader(columns.segment.headers.get(column) ?? "") === null;
  if (share < LIKELY && (cells.numbers ?? 0) > HALF && !isStated && isBare) return doubt;
  // One colour among places is no scale.
  const isScale = verdicts(columns, column).size > 1 || (cells.readable ?? 0) >= READ_IF_NOT;
  const isSure = share >= MORE_THAN_LIKELY && (isStated || isScale);
  const isSpoken = isSure ? speaksInWords(columns, column) : share >= RIVAL && tells;
  if (isSpoken) return { ...doubt, unlessRead: READ_IF_SURE };
  if (saysLittle(columns, column)) return isStated ? { ...doubt, unlessRead: READ_IF_LIKELY } : doubt;
  if (share >= LIKELY) return { ...doubt, unlessRead: READ_IF_LIKELY };
  return (cells.filled ?? 0) >= HALF ? { ...doubt, unlessRead: READ_IF_NOT } : doubt;
}

function isRivalled(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  const told = saysStatus(shareOfCells(columns, column));
  return columns.all.some(
    (other) =>
      other !== column &&
      shareOf(assigned, other, "status") >= Math.max(RIVAL, shareOf(assigned, column, "status") / AS_LIKELY) &&
      saysStatus(shareOfCells(columns, other)) > told * RIVAL_TOLD &&
      (columns.quality(column, "status") <= columns.quality(other, "status") || isLeftAside(columns, assigned, other)),
  );
}

/** Whether a column resembles the status more than anything else, and has no role because only one can be it. */
function isLeftAside(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  return roleOf(columns, column) === "none" && shareOf(assigned, column, "status") >= HALF;
}

/** Whether a column of texts of no sure use beside could be the status by all that it shows, though little of it is read. */
function rivals(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  const own = shareOf(assigned, column, "status");
  return columns.all.some((other) => {
    const { plausible = 0, texts = 0, filled = 0, single = 0 } = shareOfCells(columns, other);
    const resembles = plausible >= PERHAPS_READ && texts >= HALF && filled >= HALF && single === 0;
    const share = shareOf(assigned, other, "status");
    const isAsLikely = share >= Math.max(LIKELY, shareOf(assigned, other, roleOf(columns, other)));
    return other !== column && resembles && isAsLikely && (own < ALL_BUT_SURE || share >= own);
  });
}

/** A few values that come back from end to end. */
const repeats = ({ few = 0, filled = 0 }: Readonly<Record<string, number>>) => few === 1 && filled >= HALF;

/** Percentages under a header that says of what, beside no column of no use or that is still empty: how far each indicator is. */
function isProgress(columns: DraftColumns, column: number): boolean {
  const { percent = 0, numbers = 0 } = shareOfCells(columns, column);
  if (percent === 0 || percent < numbers) return false;
  const used = new Set([...columns.roles.values()].flat());
  const isSettled = (other: number) =>
    used.has(other) && ((shareOfCells(columns, other).filled ?? 0) > 0 || columns.quality(other, "status") === 0);
  return (
    PROGRESS.test(fold(columns.segment.headers.get(column) ?? "")) &&
    columns.all.every((other) => other === column || !columns.segment.headers.has(other) || isSettled(other))
  );
}

const PROGRESS =
  /(?:\b(?:taux|degre|niveau|pourcentage|part|rate|degree)|%) (?:de |d'|of )?(?:realisation|avancement|preparation|conformite|completude|achevement|completion|progress|readiness)|\b(?:avancement|progression|progress|completion|av(?:an)?c?t|avanc|progr?)\b/;

const GRAVITY = /^(?:nc\W*)?m(?:in|aj)?(?:eure?s?|ors?)?\.?$/i;

/** "Mineure", "NC maj." alone: how grave a finding is or would be. */
function isGravity({ segment }: DraftColumns, column: number): boolean {
  const texts = [...sampleRows(segment)].map((row) => segment.view.text(row, column)).filter(Boolean);
  if (texts.length > 0 && texts.every((text) => GRAVITY.test(text))) return true;
  const said = [...sampleRows(segment)].flatMap((row) => readStatus(segment.view.value(row, column)) ?? []);
  const own = said.filter(({ status, severity }) => status !== "todo" || severity !== undefined);
  return own.length > 0 && own.every(({ severity }) => severity !== undefined);
}

/**
 * Whether the column says little of statuses, and one beside, of no use so far, is read as verdicts of three kinds from
 * end to end.
 */
function isOutspoken(columns: DraftColumns, column: number): boolean {
  if (columns.quality(column, "status") === 1 || !saysLittle(columns, column)) return false;
  return outspoken(columns, column) !== undefined;
}

/**
 * Whether a column of no use so far holds words of status from end to end as this one does, and neither header says which
 * is the status: two clients side by side, or two of anything.
 */
function hasTwin(columns: DraftColumns, column: number): boolean {
  const own = columns.quality(column, "status");
  const used = new Set([...columns.roles.values()].flat());
  return columns.all.some((other) => {
    const { readable = 0, texts = 0, few = 0, filled = 0 } = shareOfCells(columns, other);
    if (other === column || texts < HALF || few !== 1) return false;
    // "Statut" beside a column that is not headed so; "Statut 2" is.
    const isLess = columns.quality(other, "status") < own && unnumbered(columns, other) !== unnumbered(columns, column);
    if (own >= HALF && isLess) return false;
    if (roleOf(columns, other) === "score") return sharesWords(columns, column, other);
    if (used.has(other) || readable < SURELY || filled < HALF) return false;
    // "À relire" on some rows, or a tick, beside words of several states.
    if (verdicts(columns, column).size >= STATES && verdicts(columns, other).size < 2) return false;
    const said = [...sampleRows(columns.segment)].map((row) => columns.segment.view.text(row, other)).filter(Boolean);
    return said.filter((text) => POINTS.test(text)).length < said.length * HALF;
  });
}

const unnumbered = ({ segment }: DraftColumns, column: number) =>
  fold(segment.headers.get(column) ?? "").replace(/[^a-z]+$/, "");

/** Whether most of the words of a column are those of another: the same grades, given twice. */
function sharesWords({ segment }: DraftColumns, column: number, other: number): boolean {
  const wordsOf = (at: number) =>
    new Set([...sampleRows(segment)].map((row) => fold(segment.view.text(row, at))).filter(Boolean));
  const own = wordsOf(column);
  const theirs = [...wordsOf(other)];
  return theirs.filter((word) => own.has(word)).length * 2 > Math.max(theirs.length, own.size);
}

/** Where what is headed as the status holds nothing: the column of no use so far that is full of verdicts, left free. */
export function fullerStatus(columns: DraftColumns): number | undefined {
  const column = columns.first("status");
  if (column === undefined || columns.profile(column).filled > 0) return undefined;
  const full = outspoken(columns, column);
  if (full !== undefined) columns.leave(column);
  return full;
}

function outspoken(columns: DraftColumns, column: number): number | undefined {
  const used = new Set([...columns.roles].filter(([role]) => !WEAK.has(role)).flatMap(([, at]) => at));
  return columns.all.find((other) => {
    const { readable = 0, texts = 0, few = 0, filled = 0 } = shareOfCells(columns, other);
    const isRead = readable >= SURELY && texts >= HALF && few === 1 && filled >= HALF;
    return other !== column && !used.has(other) && isRead && !saysLittle(columns, other);
  });
}

/**
 * Whether little is read of a column that is not named after the status for sure, while another one repeats a few
 * words as verdicts do.
 */
function isLeftUnread(columns: DraftColumns, assigned: AssignedRoles, column: number, isSoft: boolean): boolean {
  const tellsScale = bestInHeader(columns.segment.headers.get(column) ?? "") !== null;
  const isSure = tellsScale || (columns.quality(column, "status") === 1 && !isSoft);
  const isRead = (shareOfCells(columns, column).readable ?? 0) >= (isSoft ? MORE_THAN_SURE : HALF);
  if (isSure || (isRead && verdicts(columns, column).size > 1)) return false;
  return columns.all.some((other) => {
    const { plausible = 0, texts = 0, few = 0, single = 0 } = shareOfCells(columns, other);
    const repeats = plausible >= PERHAPS_READ && few === 1 && texts >= HALF && single === 0;
    return other !== column && repeats && shareOf(assigned, other, "status") >= (isSoft ? SOFT_RIVAL : PERHAPS);
  });
}

/**
 * Points, percentages, yes and no taken for the status, or an empty column, while a column beside, of no use so far or
 * likely the status itself, repeats a few words as verdicts do.
 */
function isBesideWords(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  const texts = [...sampleRows(columns.segment)].map((row) => columns.segment.view.text(row, column)).filter(Boolean);
  if (texts.filter((text) => POINTS.test(text)).length < texts.length * SCORED || tellsStates(columns, column))
    return false;
  const used = new Set([...columns.roles].filter(([role]) => !WEAK.has(role)).flatMap(([, at]) => at));
  return columns.all.some((other) => {
    const {
      plausible = 0,
      readable = 0,
      filled = 0,
      texts = 0,
      few = 0,
      short = 0,
      single = 0,
    } = shareOfCells(columns, other);
    const isShort = columns.profile(other).filled < FEWEST_TOLD;
    const says = isShort || (plausible >= PERHAPS_READ && (few === 1 || short >= HALF)) || readable >= PERHAPS_READ;
    const isSure = shareOf(assigned, other, assigned.roles.get(other) ?? "none") >= MORE_THAN_SURE;
    const isSaid = roleOf(columns, other) === "proofs" && columns.quality(other, "proof") >= NAMED;
    const isApplicable =
      roleOf(columns, other) === "applicable" && columns.quality(other, "applicable", "exempt") >= NAMED;
    const isElse = isSaid || isApplicable || (isSure && shareOf(assigned, other, "status") < PERHAPS);
    const isUsed = used.has(other) && (isShort || isElse);
    return other !== column && !isUsed && says && single === 0 && texts >= HALF && filled >= HALF;
  });
}

/** Where nothing was taken for the status: the column that may be it all the same. */
export function perhapsStatus(columns: DraftColumns, assigned: AssignedRoles): number | undefined {
  const role = (column: number) => assigned.roles.get(column) ?? "none";
  let found: number | undefined;
  let most = PERHAPS;
  for (const column of columns.all) {
    const { plausible = 0, readable = 0, filled = 0, yesNo = 0, dates = 0 } = shareOfCells(columns, column);
    const share = shareOf(assigned, column, "status");
    const resembles = Math.max(plausible, readable) >= PERHAPS_READ && filled >= FEWEST_FILLED;
    if (!WEAK.has(role(column)) || share <= most || !resembles || yesNo > 0.9 || dates > 0.5) continue;
    if (role(column) !== "none" && share < shareOf(assigned, column, role(column)) / AS_LIKELY) continue;
    [found, most] = [column, share];
  }
  const isTold = (column: number) => isSpokenThroughout(columns, column) || isGraded(columns, column);
  return (
    found ??
    columns.all.find((column) => WEAK.has(role(column)) && isTold(column)) ??
    columns.all.find((column) => listsItsValues(columns, column))
  );
}

/** "A/B/C" over A, B and C: the header is the list of what she chooses from. */
function listsItsValues({ segment }: DraftColumns, column: number): boolean {
  const listed = fold(segment.headers.get(column) ?? "").split(/\s*[/|,]\s*/);
  if (listed.length < FEWEST_LISTED) return false;
  const texts = [...sampleRows(segment)].map((row) => fold(segment.view.text(row, column))).filter(Boolean);
  return texts.length > 0 && texts.every((text) => listed.includes(text));
}

const FEWEST_LISTED = 3;

/** Grades that come back from end to end, and a word of status among them: "3", "2", "so". */
function isGraded(columns: DraftColumns, column: number): boolean {
  const { digit = 0, said = 0, few = 0, filled = 0 } = shareOfCells(columns, column);
  return few === 1 && filled >= HALF && said > 0 && digit >= HALF && digit + said >= MORE_THAN_SURE;
}

/** Words of several states from end to end, in values that come back or are read: a status whatever its header says. */
function isSpokenThroughout(columns: DraftColumns, column: number): boolean {
  const { few = 0, filled = 0, readable = 0 } = shareOfCells(columns, column);
  const isRead = readable >= (few === 1 ? READ_IF_LIKELY : READ_IF_NOT);
  return filled >= HALF && isRead && tellsStates(columns, column);
}
