/** Which columns of an indicator table, beside that of the status, could be something else: asked of her rather than chosen. */
import type { AssignedRoles } from "../../assign/roles";
import type { ColumnDoubt, DraftColumns } from "../../draft/draft";
import { fold } from "../../../cells/words";
import { featuresOf } from "../../evidence/segmentEvidence";
import { sampleRows } from "../../layout/segments";
import { agreesWithStatuses } from "./exemptEvidence";
import type { ColumnRole } from "../../weights/model";

export const SURELY = 0.8;
export const HALF = 0.5;
export const ANSWERS = /^(?:o|oui|y|yes|v|vrai|true|ok|n|non|no|f|faux|false|ko|nok)$/;
/** Headers that name the two answers and no question. */
const BARE = /^(?:o|oui|y|yes|v|vrai|true|ok)\s*(?:[/|-]|ou|or)\s*(?:n|non|no|f|faux|false|ko|nok)\s*\??$/;
/** The share from which a column may be the proofs where no other is. */
const PROOFS = 0.12;
/** Two roles between which nothing decides: neither less likely than this, none twice as likely as the other. */
const EITHER = 0.25;
export const AS_LIKELY = 2;
/** Roles that change what is proven; what a column is else changes little. */
const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["proofs", "applicable", "expiry"]);
/** Named by their header, or by nothing. */
const CATEGORIES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["OF", "BC", "VAE", "CFA"]);

export const shareOf = ({ shares }: AssignedRoles, column: number, role: ColumnRole) =>
  Math.exp(Math.min(0, shares.get(column)?.get(role) ?? -Infinity));

/**
 * Whether the column that exempts is one that only resembles it; null where a header says so. Marks alone may exempt, or
 * speak of anything else.
 */
export function exemptDoubt(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt | null {
  const column = columns.first("applicable");
  if (column === undefined) return null;
  // Yes and no under a header that says nothing of what they answer: most write so where they stand.
  if (isBareYesNo(columns, column)) return { column, roles: ["applicable", "status", "none"] };
  if (hasNamesake(columns, column)) return doubtOf(assigned, column, "applicable");
  if (columns.quality(column, "applicable", "exempt") >= SURELY || agreesWithStatuses(columns, column)) return null;
  return shareOf(assigned, column, "applicable") >= SURELY ? null : doubtOf(assigned, column, "applicable");
}

/** Whether another column is headed the same: which of them exempts, if any, its header does not say. */
function hasNamesake({ segment: { headers } }: DraftColumns, column: number): boolean {
  const own = wordsIn(headers.get(column));
  return own !== "" && [...headers].some(([other, text]) => other !== column && wordsIn(text) === own);
}

const wordsIn = (header = "") => fold(header).replace(/\W+/g, " ").trim();

/** Answers alone, under a header that names them and no question. */
function isBareYesNo({ segment }: DraftColumns, column: number): boolean {
  if (!BARE.test(fold(segment.headers.get(column) ?? ""))) return false;
  const said = [...sampleRows(segment)].map((row) => fold(segment.view.text(row, column))).filter(Boolean);
  return said.length > 0 && said.every((text) => ANSWERS.test(text));
}

/** Where nothing was taken for the proofs: the column of texts that resembles them most. */
export function perhapsProofs(columns: DraftColumns, assigned: AssignedRoles): number | undefined {
  return columns.all
    .filter((column) => {
      const role = assigned.roles.get(column) ?? "none";
      const { texts = 0, dates = 0, readable = 0, yesNo = 0 } = shareOfCells(columns, column);
      const isText = texts >= HALF && dates < HALF && readable < HALF && yesNo < HALF;
      return (role === "none" || role === "expectedLevel") && isText && shareOf(assigned, column, "proofs") >= PROOFS;
    })
    .sort((a, b) => shareOf(assigned, b, "proofs") - shareOf(assigned, a, "proofs"))[0];
}

/** Columns between two roles of which one changes what is proven. */
export function roleDoubts(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt[] {
  return [...assigned.roles].flatMap(([column, role]): ColumnDoubt[] => {
    if (role === "status" || !isStill(columns, column, role) || (shareOfCells(columns, column).filled ?? 0) === 0)
      return [];
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
export function doubtOf(assigned: AssignedRoles, column: number, role: ColumnRole): ColumnDoubt {
  const [other = "none"] = others(assigned, column, role);
  return { column, roles: [...new Set<ColumnRole>([role, other, "none"])] };
}

export function shareOfCells(
  { segment }: Pick<DraftColumns, "segment">,
  column: number,
): Readonly<Record<string, number>> {
  return featuresOf(segment).get(column)?.cells ?? {};
}
