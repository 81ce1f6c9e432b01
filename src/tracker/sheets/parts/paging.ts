/** Where pages end, so that no block is cut in two when it fits on a page. Heights in points. */
import type { SheetBuilder } from "./builder";
import type { PlanPage } from "./plan";

/** A4 less the margins of the generated sheets: 15 mm above, 18 mm below. */
const POINTS_PER_MM = 72 / 25.4;
export const MARGINS = {
  left: 12 * POINTS_PER_MM,
  right: 12 * POINTS_PER_MM,
  top: 15 * POINTS_PER_MM,
  bottom: 18 * POINTS_PER_MM,
  footer: 8 * POINTS_PER_MM,
  header: 0,
} as const;
const PAGE_WIDTH = { Portrait: (210 - 24) * POINTS_PER_MM, Landscape: (297 - 24) * POINTS_PER_MM } as const;
/** The widest that a program draws one character of a column: LibreOffice takes the font's true width. */
const POINTS_PER_CHARACTER = 5.6;

/** The largest scale (percent, at most 100) at which the columns fit one page wide. */
export function widthScale(widths: readonly number[], orientation: keyof typeof PAGE_WIDTH): number {
  const total = widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER;
  return Math.max(10, Math.min(100, Math.floor((PAGE_WIDTH[orientation] / total) * 100)));
}

export const PAGE_HEIGHT = { Portrait: (297 - 33) * POINTS_PER_MM, Landscape: (210 - 33) * POINTS_PER_MM } as const;

/** A little less than the page: printers and Excel round rows up. */
const SAFETY = 0.985;

/**
 * The rows that must start a page. `blocks` are first and last rows that belong together, in order,
 * not overlapping; rows outside any block may be cut anywhere. `repeated` is the height of the title
 * rows that come back on every page but the first.
 */
export function pageBreaks(
  heights: readonly number[],
  blocks: readonly (readonly [number, number])[],
  pageHeight: number,
  repeated = 0,
): number[] {
  const breaks: number[] = [];
  const full = pageHeight * SAFETY;
  const ends = new Map(blocks.map(([first, last]) => [first, last]));
  let used = 0;
  let row = 0;
  while (row < heights.length) {
    const last = ends.get(row) ?? row;
    const needed = heights.slice(row, last + 1).reduce((sum, height) => sum + height, 0);
    const room = full - (breaks.length ? repeated : 0);
    if (used > 0 && used + needed > room) {
      breaks.push(row);
      used = 0;
    }
    if (needed > full - repeated) {
      // Longer than a page: it flows on, and what follows counts from where it ends.
      used = (used + needed) % (full - repeated);
    } else {
      used += needed;
    }
    row = last + 1;
  }
  return breaks;
}

/** How much smaller a sheet is printed when that spares a page. */
const SMALLER = 0.84;

type Paging = Pick<PlanPage, "orientation" | "scaling" | "scale" | "breaks">;

/**
 * How what was built is paged: as large as one page wide allows, a little smaller when that spares a page, with its
 * repeated heads put at the top of each page that needs them.
 * @param repeated height of the title rows that come back on every page
 */
export function pageOf(build: SheetBuilder, orientation: PlanPage["orientation"], repeated = 0): Paging {
  const widest = widthScale(build.widths, orientation);
  const height = (scale: number) => (PAGE_HEIGHT[orientation] * 100) / scale;
  const count = (scale: number) => pageBreaks(build.heights, build.blocks, height(scale), repeated).length;
  const fewest = count(Math.ceil(widest * SMALLER));
  let scale = widest;
  if (fewest < count(widest)) while (count(scale) > fewest) scale -= 1;
  const breaks = withHeads(build, height(scale), repeated);
  return { orientation, scaling: breaks.length > 0 || scale < widest ? "breaks" : "fit", scale, breaks };
}

/** The rows that start a page, with the repeated heads put where they are needed; `build` then has them. */
export function withHeads(build: SheetBuilder, pageHeight: number, repeated = 0): number[] {
  for (let done = 0; ;) {
    const breaks = pageBreaks(build.heights, build.blocks, pageHeight, repeated);
    const next = breaks.find((row) => row > done && build.headsAt(row) !== undefined);
    if (next === undefined) return breaks;
    build.repeatAt(next);
    done = next;
  }
}
