/**
 * What was last seen of her workbook, for the next whole reading: the ids of its sheets, which spare a request, and the
 * sheets themselves, so that what was made of those that read the same again stands.
 */
import type { SheetGrid } from "../../tracker/cells/grid";
import { isAlike } from "../../tracker/cells/once";
import type { ReadWorkbook } from "./whole";

export interface Seen {
  readonly ids: readonly string[];
  readonly grids: ReadonlyMap<string, SheetGrid>;
}

export const nothingSeen: Seen = { ids: [], grids: new Map() };

/** Cells of all the sheets that are kept: two of a larger workbook would not fit beside each other. */
const MOST_CELLS = 200_000;

export function seenIn({ survey, sheets }: ReadWorkbook): Seen {
  const grids = new Map<string, SheetGrid>();
  let cells = 0;
  for (const { sheet, grid } of sheets) {
    const own = grid.values.length * (grid.values[0]?.length ?? 0);
    if (cells + own > MOST_CELLS) continue;
    cells += own;
    grids.set(sheet.id, grid);
  }
  return { ids: survey.sheets.map(({ id }) => id), grids };
}

/** The reading with the very sheets that were seen before, where they say the same. */
export function withSeen(read: ReadWorkbook, { grids }: Seen): ReadWorkbook {
  return {
    ...read,
    sheets: read.sheets.map((one) => {
      const before = grids.get(one.sheet.id);
      return before && isAlike(before, one.grid) ? { ...one, grid: before } : one;
    }),
  };
}
