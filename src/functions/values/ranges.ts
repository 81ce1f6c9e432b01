/** Ranges given as arguments, recognised as the sheets of a workbook are: values alone, each with its header row. */
import { NOTHING_CARRIED, type Carried } from "../../tracker/scope/carried";
import type { Recognition } from "../../tracker/model/recognition";
import { recogniseWith } from "../../tracker/recognise/core";
import type { CellText } from "../../text/cells";
import type { CellRows } from "./arguments";
import { Fault } from "./faults";

/** More names than these are not told. */
const MOST_NAMES = 3;

/**
 * What several clients or bodies give each on their own lines is no one tracker: judged together, what one proves would
 * stand for another.
 *
 * @throws {Fault} where the ranges hold more than one tracker
 */
export function oneTracker({ trackers }: Recognition, text: CellText): void {
  if (trackers.length < 2) return;
  const names = trackers.map(({ name }) => name).filter((name) => /\p{L}/u.test(name));
  throw new Fault("#N/A", text.faults.severalTrackers(names.slice(0, MOST_NAMES)));
}

/**
 * @param ranges the main table first, then those beside it; one left out is `null`
 * @param carried what her scope says of her columns and words
 */
export function recogniseRanges(ranges: readonly (CellRows | null)[], carried: Carried = NOTHING_CARRIED): Recognition {
  // Without a name: no sentence about a row may name a line of hers, which a range does not know.
  const sheets = ranges.flatMap((values) =>
    values === null ? [] : [{ name: "", visible: true, top: 0, left: 0, values }],
  );
  return recogniseWith({ sheets, date1904: carried.date1904 ?? false }, carried.corrections);
}
