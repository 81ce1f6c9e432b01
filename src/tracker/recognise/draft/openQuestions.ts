/** What could not be told of tables and of columns, as it is asked; words and columns of statuses are asked where they are read. */
import { columnLetters } from "../../cells/address";
import type { OpenQuestion } from "../../model/recognition";
import type { Segment } from "../layout/segments";
import type { SomeKind } from "../weights/kindModel";
import type { Draft } from "./draft";

/** A table left aside that could be one of ours, with what it could be. */
export interface Aside {
  readonly segment: Segment;
  readonly kinds: readonly SomeKind[];
}

/** The `table` of one that was left aside. */
export const ASIDE = -1;

/** `read` are the drafts in the order of the tables. */
export function openQuestions(read: readonly Draft[], aside: readonly Aside[]): OpenQuestion[] {
  return [
    ...read.flatMap(({ kinds = [], segment }, table) =>
      kinds.length > 0 ? [kindQuestion(segment, kinds, table)] : [],
    ),
    ...read.flatMap(({ doubts = [], segment }, table) =>
      doubts.map(({ column, roles }): OpenQuestion => ({
        type: "column",
        table,
        sheet: segment.view.sheet.name,
        column: columnLetters(column),
        rows: [],
        choices: roles,
      })),
    ),
    ...aside.map(({ segment, kinds }) => kindQuestion(segment, kinds, ASIDE)),
  ];
}

function kindQuestion({ view, headerRow, firstRow }: Segment, kinds: readonly SomeKind[], table: number): OpenQuestion {
  return { type: "table", table, sheet: view.sheet.name, rows: [(headerRow ?? firstRow) + 1], choices: kinds };
}
