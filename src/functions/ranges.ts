/** Ranges given as arguments, recognised as the sheets of a workbook are: values alone, each with its header row. */
import type { Recognition } from "../tracker/recognition";
import { recogniseWith } from "../tracker/recognise/core";
import type { Rows } from "./arguments";

/** @param ranges the main table first, then those beside it; one left out is `null` */
export function recogniseRanges(...ranges: readonly (Rows | null)[]): Recognition {
  const sheets = ranges.flatMap((values, index) => (values === null ? [] : [{ name: `${index + 1}`, visible: true, top: 0, left: 0, values }]));
  return recogniseWith({ sheets, date1904: false }, []);
}
