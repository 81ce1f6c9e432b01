/** Which formulas read which cells, found again by area. */
import { overlaps } from "../../formula/areas";
import type { Area } from "../../book/types";

/** One distinct area that formulas read. */
export interface Watch<Reader> {
  readonly area: Area;
  readonly readers: Set<Reader>;
}

const BUCKET_ROWS = 128;
const TALL_ROWS = 64 * BUCKET_ROWS;
const MAX_COLUMNS = 16_384;

/** Watches of one sheet. Single cells are found by key, short areas by blocks of rows, tall ones one by one. */
export class SheetWatches<Reader> {
  private readonly byArea = new Map<string, Watch<Reader>>();
  private readonly cells = new Map<number, Watch<Reader>>();
  private readonly buckets = new Map<number, Set<Watch<Reader>>>();
  private readonly tall = new Set<Watch<Reader>>();

  add(area: Area, reader: Reader): void {
    const key = areaKey(area);
    let watch = this.byArea.get(key);
    if (!watch) {
      watch = { area, readers: new Set() };
      this.byArea.set(key, watch);
      this.place(watch);
    }
    watch.readers.add(reader);
  }

  remove(area: Area, reader: Reader): void {
    const key = areaKey(area);
    const watch = this.byArea.get(key);
    if (!watch) return;
    watch.readers.delete(reader);
    if (watch.readers.size > 0) return;
    this.byArea.delete(key);
    if (isCell(area)) this.cells.delete(watchKey(area.top, area.left));
    else if (isTall(area)) this.tall.delete(watch);
    else for (const bucket of bucketsOf(area)) this.buckets.get(bucket)?.delete(watch);
  }

  /** The watches that see any cell of `area`. */
  seeing(area: Area): Set<Watch<Reader>> {
    const found = new Set<Watch<Reader>>();
    const cellCount = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cellCount <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const watch = this.cells.get(watchKey(row, column));
          if (watch) found.add(watch);
        }
      }
    } else for (const watch of this.cells.values()) if (overlaps(watch.area, area)) found.add(watch);
    const near = isTall(area) ? [...this.buckets.values()] : bucketsOf(area).map((bucket) => this.buckets.get(bucket));
    for (const bucket of [...near, this.tall]) {
      for (const watch of bucket ?? []) if (overlaps(watch.area, area)) found.add(watch);
    }
    return found;
  }

  private place(watch: Watch<Reader>): void {
    const { area } = watch;
    if (isCell(area)) this.cells.set(watchKey(area.top, area.left), watch);
    else if (isTall(area)) this.tall.add(watch);
    else
      for (const bucket of bucketsOf(area)) {
        const set = this.buckets.get(bucket);
        if (set) set.add(watch);
        else this.buckets.set(bucket, new Set([watch]));
      }
  }
}

export const watchKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
const areaKey = (area: Area): string => `${area.top},${area.left},${area.bottom},${area.right}`;
const isCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;
const isTall = (area: Area): boolean => area.bottom - area.top >= TALL_ROWS;

function bucketsOf(area: Area): number[] {
  const buckets: number[] = [];
  for (let bucket = Math.floor(area.top / BUCKET_ROWS); bucket <= Math.floor(area.bottom / BUCKET_ROWS); bucket += 1)
    buckets.push(bucket);
  return buckets;
}
