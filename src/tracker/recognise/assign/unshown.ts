/** What the cells of a column do not bear out, whatever its header promises. */
import type { ColumnFeatures, ColumnRole } from "../weights/model";

const RANKED = 0.2;
/** The share of cells that is all of them but for a slip. */
const ALL = 0.9;
const ORDERED = 0.4;
const VERDICTS = 0.7;
const MOSTLY = 0.8;

/** Roles that the cells do not bear out: one word for all exempts nothing, and a priority ranks. */
export function unshown(own: ColumnFeatures, isNamed: boolean): ColumnRole[] {
  const { rising = 0, unique = 0 } = own.cells;
  const { filled = 0, single = 0, priority = 0, numbers = 0, digit = 0, short = 0, few = 0, severity = 0 } = own.cells;
  const { readable = 0, link = 0, linked = 0, dates = 0, sentences = 0, plausible = 0 } = own.cells;
  const isNamedRow =
    own.words["=status"] === undefined &&
    unique === 1 &&
    filled >= ALL &&
    Math.max(readable, plausible, sentences) === 0;
  if (filled === 0) return [];
  // What is expected differs from indicator to indicator, unless it is how grave a finding would be.
  const repeats = few === 1 && severity < RANKED && own.words.expectedLevel === undefined;
  const isRanked = Math.max(priority, numbers, digit, short) >= RANKED || own.words.priority !== undefined;
  const isOrder = (own.cells.order ?? 0) >= ORDERED;
  const isGraded =
    (!isOrder && Math.max(severity, priority, numbers, digit, short) >= RANKED) || own.words["=severity"];
  return [
    ...(single === 1 && !isNamed ? (["applicable"] as const) : []),
    ...(isRanked ? [] : (["priority"] as const)),
    // Sentences under a header that speaks of findings are what is to be done about them.
    ...(isGraded ? [] : (["severity"] as const)),
    // Numbers that rise from row to row are its rank.
    ...(numbers >= ALL && rising >= ALL && unique === 1 ? (["status", "score"] as const) : []),
    // "D-001", "D-014": each names its row.
    ...(isNamedRow ? (["status"] as const) : []),
    ...(repeats ? (["expectedLevel"] as const) : []),
    // "Dossier mars" over "ok" and "à faire" says how far its file is, not where it lies.
    ...(readable >= VERDICTS && few === 1 && Math.max(link, linked) < RANKED ? (["links"] as const) : []),
    ...(dates >= MOSTLY ? (["version"] as const) : []),
  ];
}
