/** The evidence of all columns of a segment, gathered once whatever the kinds of table that are tried on it. */
import { madeOnce, partsMadeOnce } from "../../cells/once";
import { wordsOf } from "../header/headers";
import { sampleRows, type Segment } from "../layout/segments";
import type { ColumnFeatures } from "../weights/model";
import { cellEvidence } from "./columnEvidence";
import { profileColumn } from "./profile";

/** Days by which the dates of two columns must differ to say which are to come. */
const APART = 20;

/** What the cells of a column of a segment look like. */
export const profileOf = partsMadeOnce(profileColumn);

/** What header and cells of each column show, whatever the kind of table. */
export const featuresOf = madeOnce(gather);

function gather(segment: Segment): ReadonlyMap<number, ColumnFeatures> {
  const { left, right, headers, view } = segment;
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  const cells = columns.map((column) => cellEvidence(segment, column, profileOf(segment, column)));
  const middles = cells.map(({ middle }) => middle).filter((day) => day !== null);
  const told = cells.map(({ shares }) => saysStatus(shares));
  const most = Math.max(0, ...told);
  const middle = middles.length < 2 ? null : middles.reduce((sum, day) => sum + day, 0) / middles.length;
  return new Map(
    columns.map((column, at) => {
      const own = cells[at];
      const text = headers.get(column) ?? "";
      const before = cells[at - 1]?.shares;
      const after = cells[at + 1]?.shares;
      const day = own?.middle ?? null;
      const apart = day === null || middle === null ? 0 : day - middle;
      return [
        column,
        {
          cells: {
            ...own?.shares,
            first: at === 0 ? 1 : 0,
            second: at === 1 ? 1 : 0,
            last: at > 0 && at === columns.length - 1 ? 1 : 0,
            place: columns.length < 2 ? 0 : at / (columns.length - 1),
            afterNumbers: Math.min(1, before?.indicators ?? 0),
            afterDocuments: Math.max(before?.document ?? 0, before?.file ?? 0),
            besideMarks: Math.max(before?.marks ?? 0, after?.marks ?? 0),
            amongMarks: Math.min(before?.marks ?? 0, after?.marks ?? 0),
            stepNames: stepNames(segment, column),
            stepHeader: view.lexicon.step(text),
            mostTold: most > 0 && told[at] === most ? 1 : 0,
            lessTold: Math.max(0, most - (told[at] ?? 0)),
            later: apart > APART ? 1 : 0,
            earlier: apart < -APART ? 1 : 0,
          },
          header: view.lexicon.features(text),
          words: wordsOf(view.lexicon.hits(text)),
        },
      ];
    }),
  );
}

/** How much a column says of statuses beside the others: the share of its rows that one understands, of few words. */
export function saysStatus({ readable = 0, filled = 0, few = 0, yesNo = 0 }: Readonly<Record<string, number>>): number {
  return readable * filled * (few === 1 ? 1 : 0.6) * (yesNo > 0.9 ? 0.5 : 1);
}

/** Rows in which names of steps are looked for. */
const ROWS_NAMED = 30;

/** Share of the texts of a column that name a step of a journey. */
function stepNames(segment: Segment, column: number): number {
  let known = 0;
  let seen = 0;
  for (const row of sampleRows(segment, ROWS_NAMED)) {
    const value = segment.view.value(row, column);
    if (typeof value !== "string") continue;
    seen += 1;
    if (segment.view.lexicon.step(value) > 0) known += 1;
  }
  return seen === 0 ? 0 : known / seen;
}
