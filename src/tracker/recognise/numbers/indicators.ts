/** The official numbers that a cell names, once it is settled what the dots of its column mean. */
import { criterionOf, indicatorAtRank, LAST_INDICATOR } from "../../../rnq/numbers";
import type { CellValue } from "../../cells/grid";
import { remembered } from "../../cells/remembered";
import { madeOnce, partsMadeOnce } from "../../cells/once";
import { readIndicatorCell, type IndicatorCell } from "./indicatorCell";

/** How dotted numbers are read. `list`: 1.5 is 1 and 5 (typed "1,5" in a list column). */
export type Numbering = "criterion.rank" | "criterion.indicator" | "list";

/** The official numbers of a cell; numbers that are no indicator are dropped. The same list again for the same cell. */
export const resolveMentions = partsMadeOnce((cell: IndicatorCell, numbering: Numbering): readonly number[] => {
  const found: number[] = [];
  const add = (value: number | null) => {
    if (value !== null && value >= 1 && value <= LAST_INDICATOR && !found.includes(value)) found.push(value);
  };
  for (const { value, dotted, coded } of cell.mentions) {
    if (dotted === undefined || (coded && numbering !== "criterion.rank")) add(value);
    else if (numbering === "criterion.rank") add(indicatorAtRank(dotted, value));
    else if (numbering === "list") [dotted, value].forEach(add);
    else if (criterionOf(value) === dotted) add(value);
    else if (value < 10 && criterionOf(value * 10) === dotted) add(value * 10);
  }
  return found;
});

/**
 * Numbers of a cell that lists several: 1.5 was typed "1,5" and means 1 and 5, unless the dot is that of
 * criterion.indicator (3.9).
 */
export function resolveList(cell: IndicatorCell): readonly number[] {
  const isCriterion = cell.mentions.every(
    ({ value, dotted }) => dotted === undefined || (value <= LAST_INDICATOR && criterionOf(value) === dotted),
  );
  return resolveMentions(cell, isCriterion ? "criterion.indicator" : "list");
}

const listed = remembered((value: string | number) => resolveList(readIndicatorCell(value)));

/** The same of what a cell holds: asked for each row of a register. */
export function listedIndicators(value: CellValue): readonly number[] {
  return typeof value === "string" || typeof value === "number" ? listed(value) : resolveList(readIndicatorCell(value));
}

/** Every number that some rows carry. */
export const indicatorsIn = madeOnce(
  (rows: readonly { readonly indicators: readonly number[] }[]): ReadonlySet<number> => {
    const present = new Set<number>();
    for (const { indicators } of rows) for (const indicator of indicators) present.add(indicator);
    return present;
  },
);

/** What one dotted number speaks for, to settle the meaning of a column. */
export function dottedEvidence(cell: IndicatorCell): { indicator: number; rank: number; total: number } {
  const seen = { indicator: 0, rank: 0, total: 0 };
  for (const { value, dotted } of cell.mentions) {
    if (dotted === undefined) continue;
    seen.total += 1;
    if (value > 0 && value <= LAST_INDICATOR && criterionOf(value) === dotted) seen.indicator += 1;
    if (indicatorAtRank(dotted, value) !== null) seen.rank += 1;
  }
  return seen;
}

/** Whether a dotted number lost its last zero: 3.1 can only be 3.10 where dots mean criterion.indicator. */
export function lostZero(cell: IndicatorCell): string | null {
  const [only] = cell.mentions;
  if (!only || only.dotted === undefined || only.coded || cell.mentions.length !== 1 || only.value >= 10) return null;
  return criterionOf(only.value) !== only.dotted && criterionOf(only.value * 10) === only.dotted
    ? `${only.dotted}.${only.value}0`
    : null;
}

/** Every official number written in a text or a number, in the order written; empty when there is none. */
export function parseIndicators(value: CellValue): readonly number[] {
  const cell = readIndicatorCell(value);
  const seen = dottedEvidence(cell);
  return resolveMentions(
    cell,
    seen.total > seen.indicator && seen.rank === seen.total ? "criterion.rank" : "criterion.indicator",
  );
}
