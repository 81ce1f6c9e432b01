/**
 * The lines of a wide journey that name a session or a group above its trainees: one text, nothing beside. A name alone
 * is a trainee whose steps have not begun, and stays one wherever the line does not say otherwise.
 */
import { isDateFormat } from "../../cells/dates";
import { fold } from "../../cells/words";
import type { Draft } from "../draft/draft";
import { countFilled } from "../layout/segments";
import { textOf } from "../layout/view";

/** What such a line begins with; a company may be whom she trains, unless a colon says that it heads others. */
const GROUP =
  /^\W*(?:(?:sessions?|groupes?|groups?|promos?|promotions?|cohortes?|cohorts?|batch|classes?|class|stages?|intake|formations?|trainings?|courses?|modules?|parcours|semaine|week)\b\W*\S|(?:clients?|entreprises?|company|sites?|lieu|dates?|location)\s?:)/;
/** It begins with a month and its day or year, with a day, or with a year. */
const DATED =
  /^\W*(?:(?:du|le|from|les)\s)?(?:(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec|jan|feb|mar|apr|may|june?|july?|aug)[a-z]*\.?\s+\d|\d{1,2}(?:er)?(?:\s?(?:-|au|et|to|and|&)\s?\d{1,2})?[\s/.]+(?:\d{1,2}\b|(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug))|20\d\d\b)/;
const FEWEST_COLOURED = 2;

/**
 * Row (0-based) of each such line -> the name that it gives, "" for none.
 * @param key the column of trainees, of sessions where there is none
 */
export function groupLines(draft: Draft, key: number): ReadonlyMap<number, string> {
  const { segment } = draft;
  const { view, firstRow, lastRow } = segment;
  const lone: number[] = [];
  const others: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (view.value(row, key) === null) continue;
    (countFilled(segment, row) === 1 ? lone : others).push(row);
  }
  const found = new Map<number, string>();
  if (lone.length === 0 || others.length === 0) return found;
  const ordinary = others.map((row) => fold(view.text(row, key)));
  // Where trainees are written so, or where each row is a session, such words say nothing.
  const isToldBy = (pattern: RegExp) =>
    !draft.columns.has("trainee") || ordinary.some((text) => pattern.test(text)) ? null : pattern;
  const [group, dated] = [isToldBy(GROUP), isToldBy(DATED)];
  const isFollowed = (row: number) => row < lastRow && view.value(row + 1, key) !== null;
  const coloured = colouredLines(draft, key, lone.filter(isFollowed), others);
  for (const row of lone) {
    const text = fold(view.text(row, key));
    const area = view.merge(row, key);
    const isMerged = area !== null && area.right > area.left;
    const isDay = typeof view.value(row, key) === "number" && isDateFormat(view.format(row, key));
    const isTold = group?.test(text) === true || ((dated?.test(text) === true || isDay) && isFollowed(row));
    if (isMerged || isTold || coloured.has(row)) found.set(row, isDay ? "" : textOf(view.value(row, key)));
  }
  return found;
}

/** Lines that all have a colour from end to end, which no trainee begun has. */
function colouredLines(
  { segment, columns }: Draft,
  key: number,
  lone: readonly number[],
  others: readonly number[],
): ReadonlySet<number> {
  const { view } = segment;
  if (!view.sheet.fills?.size) return new Set();
  const steps = columns.get("steps") ?? [];
  const used = new Set(others.flatMap((row) => [key, ...steps].map((column) => view.fill(row, column))));
  const isColoured = (row: number) => {
    const fill = view.fill(row, key);
    return fill !== null && !used.has(fill) && steps.every((column) => view.fill(row, column) === fill);
  };
  const found = lone.filter(isColoured);
  return new Set(found.length >= FEWEST_COLOURED ? found : []);
}
