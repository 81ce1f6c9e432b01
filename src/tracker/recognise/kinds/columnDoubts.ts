/** Which columns of an indicator table could be something else: what is asked of her rather than chosen. */
import type { AssignedRoles } from "../assign/roles";
import type { ColumnDoubt, DraftColumns } from "../draft/draft";
import { fold } from "../../cells/words";
import { featuresOf, saysStatus } from "../evidence/segmentEvidence";
import { sampleRows } from "../layout/segments";
import { bestInHeader } from "../status/grades";
import { readStatus } from "../status/statuses";
import type { ColumnRole } from "../weights/model";

/** A column that is likely the status, and the cells that must be read as statuses; more of them where it is not. */
const LIKELY = 0.35;
const READ_IF_LIKELY = 0.4;
const READ_IF_NOT = 0.65;
/** A column that nothing else rivals, and the letters of a word that is more than a code. */
const MORE_THAN_LIKELY = 0.85;
const READ_IF_SURE = 0.25;
const SHORTEST_WORD = 3;
/** Headers that a status has, and other things too. */
const SOFT = /^(?:couleurs?|colou?rs?|feux?|meteo|niveaux?|notes?|constats?|situation|c)\b/;
/** How well a header must name a column that exempts, or how large its share must be. */
const NAMED = 0.5;
const SURELY = 0.8;
const HALF = 0.5;
const ANSWERS = /^(?:o|oui|y|yes|v|vrai|true|ok|n|non|no|f|faux|false|ko|nok)$/;
/** Headers that name the two answers and no question. */
const BARE = /^(?:o|oui|y|yes|v|vrai|true|ok)\s*(?:[/|-]|ou|or)\s*(?:n|non|no|f|faux|false|ko|nok)\s*\??$/;
/** The share of points from which a column is one of scores. */
const SCORED = 0.5;
const POINTS = /^(?:\d{1,3}(?:[.,]\d+)?\s*(?:%|\/\s*\d+|sur \d+)?|oui|non|yes|no|true|false|x|o|n)$/i;
/** Fewer cells tell nothing of how a column repeats itself. */
const FEWEST_TOLD = 5;
/** The share from which a column may be the proofs where no other is. */
const PROOFS = 0.12;
/** Different verdicts that yes and no do not have. */
const VERDICTS = 3;
/** Another column that could as well be the status: its share, and how much of it reads so. */
const RIVAL = 0.2;
const RIVAL_TOLD = 0.5;
const SOFT_RIVAL = 0.1;
const MORE_THAN_SURE = 0.9;
/** Where no column is the status: what one must show to be asked about. */
const PERHAPS = 0.05;
const PERHAPS_READ = 0.5;
const FEWEST_FILLED = 0.3;
/** Two roles between which nothing decides: neither less likely than this, none twice as likely as the other. */
const EITHER = 0.25;
const AS_LIKELY = 2;
/** Roles that change what is proven; what a column is else changes little. */
const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["proofs", "applicable", "expiry"]);
/** Named by their header, or by nothing. */
const CATEGORIES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["OF", "BC", "VAE", "CFA"]);
/** Roles that a column may have been given for want of a better one. */
const WEAK: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["none", "comment", "action", "expectedLevel", "body"]);

const shareOf = ({ shares }: AssignedRoles, column: number, role: ColumnRole) =>
  Math.exp(Math.min(0, shares.get(column)?.get(role) ?? -Infinity));

/**
 * Whether the column of the status is one that only resembles it, or that another one rivals; null where it is sure,
 * holds nothing yet, or where crosses say the status.
 */
export function statusDoubt(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt | null {
  const column = columns.first("status");
  if (column === undefined) return null;
  const cells = cellsOf(columns, column);
  const doubt = doubtOf(assigned, column, "status");
  const isSoft = SOFT.test(fold(columns.segment.headers.get(column) ?? ""));
  if ((cells.filled ?? 0) === 0) return isSoft && isBesideWords(columns, assigned, column) ? doubt : null;
  if (isRivalled(columns, assigned, column) || isBesideWords(columns, assigned, column)) return doubt;
  if (isOutspoken(columns, column)) return doubt;
  if (isGravity(columns, column) || isLeftUnread(columns, assigned, column, isSoft)) return doubt;
  if (columns.quality(column, "status") === 1)
    return isSoft ? { ...doubt, unlessRead: saysLittle(columns, column) ? READ_IF_NOT : READ_IF_LIKELY } : null;
  const share = shareOf(assigned, column, "status");
  const isNamed = columns.quality(column, "status") >= HALF;
  const isBare = bestInHeader(columns.segment.headers.get(column) ?? "") === null;
  if (share < LIKELY && (cells.numbers ?? 0) > HALF && !isNamed && isBare) return doubt;
  if (share >= MORE_THAN_LIKELY && speaksInWords(columns, column)) return { ...doubt, unlessRead: READ_IF_SURE };
  if (saysLittle(columns, column)) return isNamed ? { ...doubt, unlessRead: READ_IF_LIKELY } : doubt;
  if (share >= LIKELY) return { ...doubt, unlessRead: READ_IF_LIKELY };
  return (cells.filled ?? 0) >= HALF ? { ...doubt, unlessRead: READ_IF_NOT } : doubt;
}

/** Words of status, a few of them that come back: what only a column of status holds. */
function speaksInWords({ segment }: DraftColumns, column: number): boolean {
  const { plausible = 0, texts = 0 } = cellsOf({ segment }, column);
  if (plausible < READ_IF_NOT || texts < HALF) return false;
  const said = [...sampleRows(segment)].map((row) => segment.view.text(row, column)).filter(Boolean);
  return said.filter((text) => POINTS.test(text) || text.length < SHORTEST_WORD).length < said.length * HALF;
}

/** Numbers without a scale in their header, yes and no, gravities: verdicts that may speak of anything. */
function saysLittle({ segment }: DraftColumns, column: number): boolean {
  const { numbers = 0 } = cellsOf({ segment }, column);
  if (numbers > HALF) return bestInHeader(segment.headers.get(column) ?? "") === null;
  const said = new Set<string>();
  for (const row of sampleRows(segment)) {
    const value = segment.view.value(row, column);
    const status = value === null ? undefined : readStatus(value)?.status;
    if (status !== undefined) said.add(status);
  }
  return said.size > 0 && (said.size < VERDICTS || !said.has("compliant"));
}

function isRivalled(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  const told = saysStatus(cellsOf(columns, column));
  return columns.all.some(
    (other) =>
      other !== column &&
      shareOf(assigned, other, "status") >= Math.max(RIVAL, shareOf(assigned, column, "status") / AS_LIKELY) &&
      saysStatus(cellsOf(columns, other)) > told * RIVAL_TOLD &&
      columns.quality(column, "status") <= columns.quality(other, "status"),
  );
}

/** "Mineure", "majeure" alone: how grave a finding is or would be. */
function isGravity({ segment }: DraftColumns, column: number): boolean {
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
    const { readable = 0, texts = 0, few = 0, filled = 0 } = cellsOf(columns, other);
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
  if (isSure || (cellsOf(columns, column).readable ?? 0) >= (isSoft ? MORE_THAN_SURE : HALF)) return false;
  return columns.all.some((other) => {
    const { plausible = 0, texts = 0, few = 0, single = 0 } = cellsOf(columns, other);
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
  if (texts.filter((text) => POINTS.test(text)).length < texts.length * SCORED) return false;
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
    } = cellsOf(columns, other);
    const isShort = columns.profile(other).filled < FEWEST_TOLD;
    const says = isShort || (plausible >= PERHAPS_READ && (few === 1 || short >= HALF)) || readable >= PERHAPS_READ;
    const isSure = shareOf(assigned, other, assigned.roles.get(other) ?? "none") >= MORE_THAN_SURE;
    const isUsed = used.has(other) && (isShort || (isSure && shareOf(assigned, other, "status") < PERHAPS));
    return other !== column && !isUsed && says && single === 0 && texts >= HALF && filled >= HALF;
  });
}

/**
 * Whether the column that exempts is one that only resembles it; null where a header says so. Marks alone may exempt, or
 * speak of anything else.
 */
export function exemptDoubt(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt | null {
  const column = columns.first("applicable");
  if (column === undefined) return null;
  // Yes and no under a header that says nothing of what they answer: most write so where they stand.
  if (isBareYesNo(columns, column)) return { column, roles: ["applicable", "status", "none"] };
  if (columns.quality(column, "applicable", "exempt") >= NAMED) return null;
  return shareOf(assigned, column, "applicable") >= SURELY ? null : doubtOf(assigned, column, "applicable");
}

/** Answers alone, under a header that names them and no question. */
function isBareYesNo({ segment }: DraftColumns, column: number): boolean {
  if (!BARE.test(fold(segment.headers.get(column) ?? ""))) return false;
  const said = [...sampleRows(segment)].map((row) => fold(segment.view.text(row, column))).filter(Boolean);
  return said.length > 0 && said.every((text) => ANSWERS.test(text));
}

/** Where nothing was taken for the status: the column that may be it all the same. */
export function perhapsStatus(columns: DraftColumns, assigned: AssignedRoles): number | undefined {
  const role = (column: number) => assigned.roles.get(column) ?? "none";
  let found: number | undefined;
  let most = PERHAPS;
  for (const column of columns.all) {
    const { plausible = 0, readable = 0, filled = 0, yesNo = 0, dates = 0 } = cellsOf(columns, column);
    const share = shareOf(assigned, column, "status");
    const resembles = Math.max(plausible, readable) >= PERHAPS_READ && filled >= FEWEST_FILLED;
    if (!WEAK.has(role(column)) || share <= most || !resembles || yesNo > 0.9 || dates > 0.5) continue;
    if (role(column) !== "none" && share < shareOf(assigned, column, role(column)) / AS_LIKELY) continue;
    [found, most] = [column, share];
  }
  return found;
}

/** Where nothing was taken for the proofs: the column of texts that resembles them most. */
export function perhapsProofs(columns: DraftColumns, assigned: AssignedRoles): number | undefined {
  return columns.all
    .filter((column) => {
      const role = assigned.roles.get(column) ?? "none";
      const { texts = 0, dates = 0, readable = 0, yesNo = 0 } = cellsOf(columns, column);
      const isText = texts >= HALF && dates < HALF && readable < HALF && yesNo < HALF;
      return (role === "none" || role === "expectedLevel") && isText && shareOf(assigned, column, "proofs") >= PROOFS;
    })
    .sort((a, b) => shareOf(assigned, b, "proofs") - shareOf(assigned, a, "proofs"))[0];
}

/** Columns between two roles of which one changes what is proven. */
export function roleDoubts(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt[] {
  return [...assigned.roles].flatMap(([column, role]): ColumnDoubt[] => {
    if (role === "status" || !isStill(columns, column, role) || (cellsOf(columns, column).filled ?? 0) === 0) return [];
    const [other = "none"] = others(assigned, column, role);
    const [now, then] = [shareOf(assigned, column, role), shareOf(assigned, column, other)];
    const isOpen = Math.min(now, then) >= EITHER && now < then * AS_LIKELY;
    return isOpen && (TELLING.has(role) || TELLING.has(other)) && !isTaken(columns, other)
      ? [doubtOf(assigned, column, role)]
      : [];
  });
}

/** Whether a column has the role that all weighed together gave it: no rule knew better. */
function isStill({ roles }: DraftColumns, column: number, role: ColumnRole): boolean {
  return role === "none"
    ? ![...roles.values()].some((taken) => taken.includes(column))
    : roles.get(role)?.includes(column) === true;
}

/** A role that one column alone has is no open choice for another. */
function isTaken(columns: DraftColumns, role: ColumnRole): boolean {
  return role !== "none" && role !== "proofs" && columns.has(role);
}

function others({ shares }: AssignedRoles, column: number, role: ColumnRole): ColumnRole[] {
  return [...(shares.get(column) ?? [])]
    .filter(([one]) => one !== role && !CATEGORIES.has(one))
    .sort(([, a], [, b]) => b - a)
    .map(([one]) => one);
}

/** What is read now, what it resembles most beside, and none. */
function doubtOf(assigned: AssignedRoles, column: number, role: ColumnRole): ColumnDoubt {
  const [other = "none"] = others(assigned, column, role);
  return { column, roles: [...new Set<ColumnRole>([role, other, "none"])] };
}

function cellsOf({ segment }: Pick<DraftColumns, "segment">, column: number): Readonly<Record<string, number>> {
  return featuresOf(segment).get(column)?.cells ?? {};
}
