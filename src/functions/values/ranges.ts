/** Ranges given as arguments, recognised as the sheets of a workbook are: values alone, each with its header row. */
import { NOTHING_CARRIED, type Carried } from "../../tracker/scope/carried";
import type { Recognition } from "../../tracker/model/recognition";
import { recogniseWith } from "../../tracker/recognise/core";
import type { CellRows } from "./arguments";

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
