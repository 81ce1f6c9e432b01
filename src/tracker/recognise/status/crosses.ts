/** Crosses: whether a cell under a code is ticked ("X", "1", "oui", a coloured box), and what words beside make of one. */
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { ReadStatus } from "./speech/verdict";

const SET =
  /^(?:x+|\*|o|v|oui|yes|ok|1|vrai|true|ü|þ|[\u2713\u2714\u2611\u2612\u2715\u2716\u2717\u2718\u00d7\u25cf\u25a0\u25fc\u2b1b\u26ab\u2b24\u2022\u221a]|\u2705|\u274c|\u2b55|[\u{1f7e2}\u{1f7e0}\u{1f534}\u{1f7e1}\u{1f518}])$/u;
const UNSET = /^(?:0|non|no|n|faux|false|[-\u2013\u2014./]|[\u2610\u25a1\u25cb\u25fb\u2b1c])$/u;

/** A tick, whatever its shape: which column it stands in says the status. */
export function isSet(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1;
  return typeof value === "string" && SET.test(fold(value));
}

/** An empty box, or a word that says that there is no tick. */
export function isUnset(value: CellValue): boolean {
  if (value === null || value === false || value === 0) return true;
  return typeof value === "string" && (value.trim() === "" || UNSET.test(fold(value)));
}

const REMARKED = /^(?:x+|[\u2713\u2714\u2611\u2715\u2716\u2717\u2718\u00d7\u2705])[\s:,;(/\u2010-\u2015-]+\(?\p{L}{2}/u;

/** A cross with a few words beside: "x pas signé". What they make of it is asked. */
export function isRemarked(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST_REMARK && REMARKED.test(fold(value));
}

const LONGEST_REMARK = 60;

export const CROSS = /^[xov]$/;

/** Whether words that are under way or not understood stand in as many cells as crosses: what a cross says then is not told. */
export function areOutnumbered(
  alone: readonly (readonly [string, ReadStatus | null])[],
  counts: ReadonlyMap<CellValue, number>,
): boolean {
  let crosses = 0;
  let words = 0;
  for (const [text, read] of alone) {
    const cells = counts.get(text) ?? 0;
    if (CROSS.test(fold(text))) crosses += cells;
    else if (/\p{L}{2}/u.test(text) && (read === null || read.status === "partial")) words += cells;
  }
  return crosses > 0 && words >= crosses;
}
