/** Whether a column names the bodies whose trackers stand in one table: a list of indicators for each of them. */
import { LAST_INDICATOR } from "../../../rnq/numbers";
import type { ColumnDoubt, DraftColumns } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import type { Meaning } from "../header/headers";
import type { ColumnRole } from "../weights/model";
import { roleOf } from "./doubts/statusBeside";

/** How well a header must name a body for its column to be one where no indicator comes twice. */
const NAMED = 0.8;
/** How well a header must sound like a body for names under which the same indicators stand again to be bodies. */
const SOUNDS = 0.4;
const SHARED_OUT = 0.7;
/** Where its header says nothing: lists of fewer indicators are told by chance, and each must hold most of them. */
const FEWEST_INDICATORS = 5;
const MOST_OF_THEM = 0.7;
const MOST_BODIES = 12;
/** Lists for so many bodies have no more rows. */
const MOST_ROWS = MOST_BODIES * LAST_INDICATOR;
/** Roles that a column of names may have been given for want of a better one. */
const WEAK: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(["none", "responsible", "comment", "deadline", "date", "priority", "links"] as const),
]);

/** Takes or leaves the column of bodies; what only the rows tell is asked, and kept apart meanwhile. */
export function settleBody(columns: DraftColumns, number: number | undefined): ColumnDoubt[] {
  if (number === undefined) return [];
  leaveUnsharedBody(columns, number);
  takeSharedBody(columns, number);
  if (columns.has("body")) return [];
  const found = columns.all.find((column) => holdsLists(columns, number, column));
  if (found === undefined) return [];
  const role = roleOf(columns, found);
  columns.move(found, "body");
  return [{ column: found, roles: [...new Set<ColumnRole>(["body", role, "none"])] }];
}

/**
 * What only resembles the names of clients parts no tracker where each indicator stands under one name alone: rather who
 * is in charge of it.
 */
function leaveUnsharedBody(columns: DraftColumns, number: number): void {
  const body = columns.first("body");
  if (body === undefined || columns.quality(body, "body") >= NAMED) return;
  if ([...namesOf(columns, number, body).values()].some((names) => names.size > 1)) return;
  if (columns.has("responsible")) columns.leave(body);
  else columns.move(body, "responsible");
}

/** Who seems in charge, where each indicator stands again under other names: rather the clients, each with a list of its own. */
function takeSharedBody(columns: DraftColumns, number: number): void {
  const column = columns.first("responsible");
  if (column === undefined || columns.has("body")) return;
  if (columns.quality(column, "responsible") >= NAMED || columns.quality(column, "body") < SOUNDS) return;
  const named = [...namesOf(columns, number, column).values()];
  if (named.filter((names) => names.size > 1).length >= named.length * SHARED_OUT) columns.move(column, "body");
}

/**
 * Whether the rows are a list of indicators for each of a few names, whatever their header: every row says another
 * indicator or another name, and each name has most of the indicators.
 */
function holdsLists(columns: DraftColumns, number: number, column: number): boolean {
  if (columns.segment.lastRow - columns.segment.firstRow >= MOST_ROWS) return false;
  const cells = featuresOf(columns.segment).get(column)?.cells ?? {};
  const { texts = 0, filled = 0, readable = 0, dates = 0, link = 0, linked = 0 } = cells;
  if (column === number || !WEAK.has(roleOf(columns, column))) return false;
  if (texts < NAMED || filled < NAMED || readable + dates + link + linked > 0 || isNamed(columns, column)) return false;
  const named = namesOf(columns, number, column);
  const lists = new Map<string, number>();
  let pairs = 0;
  for (const names of named.values())
    for (const name of names) {
      lists.set(name, (lists.get(name) ?? 0) + 1);
      pairs += 1;
    }
  const isFew = lists.size >= 2 && lists.size <= MOST_BODIES && named.size >= FEWEST_INDICATORS;
  const areWhole = [...lists.values()].every((size) => size >= Math.max(FEWEST_INDICATORS, named.size * MOST_OF_THEM));
  return isFew && areWhole && pairs === rowsOf(columns, number, column);
}

/** Whether the whole of a header says what the column is, and no body: a place may be where a body is. */
function isNamed({ segment: { hits } }: DraftColumns, column: number): boolean {
  const [best] = hits.get(column) ?? [];
  return best?.quality === 1 && !UNTOLD.has(best.meaning);
}

const UNTOLD: ReadonlySet<Meaning> = new Set<Meaning>(["body", "ignored", "unrelated", "name", "session", "trainee"]);

function rowsOf({ segment: { view, firstRow, lastRow } }: DraftColumns, number: number, column: number): number {
  let rows = 0;
  for (let row = firstRow; row <= lastRow; row += 1)
    if (view.text(row, number) !== "" && view.text(row, column) !== "") rows += 1;
  return rows;
}

/** Indicator as it is written -> the names that stand beside it. */
function namesOf({ segment }: DraftColumns, number: number, column: number): ReadonlyMap<string, ReadonlySet<string>> {
  const { view, firstRow, lastRow } = segment;
  const named = new Map<string, Set<string>>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const [indicator, name] = [view.text(row, number), view.text(row, column)];
    if (indicator !== "" && name !== "") named.set(indicator, (named.get(indicator) ?? new Set()).add(name));
  }
  return named;
}
