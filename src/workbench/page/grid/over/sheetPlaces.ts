/** Where the cells of the sheet on show are, in pixels of the layer that lies over them. */
import type { Injector, IRange } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { BookSheet } from "../../../book/types";
import type { FloatingAnchor, FloatingBox, CellPlaces } from "./floating";

const SMALLEST = 8;

export class SheetPlaces implements CellPlaces {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: () => string,
    private readonly sheet: () => BookSheet,
  ) {}

  /** Null until the grid has come up. */
  private now() {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return render && skeleton && viewport ? { render, skeleton, viewport } : null;
  }

  get isUp(): boolean {
    return this.now() !== null;
  }

  boxOf(anchor: FloatingAnchor): FloatingBox | null {
    const now = this.now();
    if (!now) return null;
    const {
      skeleton: { rowHeightAccumulation: rows, columnWidthAccumulation: columns },
      viewport,
    } = now;
    const { freeze } = this.sheet();
    const scrollX = anchor.from.column < freeze.columns ? 0 : viewport.viewportScrollX;
    const scrollY = anchor.from.row < freeze.rows ? 0 : viewport.viewportScrollY;
    const left = before(columns, anchor.from.column);
    const top = before(rows, anchor.from.row);
    return {
      left: left - scrollX,
      top: top - scrollY,
      width: Math.max(SMALLEST, before(columns, anchor.to.column) - left),
      height: Math.max(SMALLEST, before(rows, anchor.to.row) - top),
    };
  }

  stamp(): string {
    const now = this.now();
    if (!now) return "";
    const { skeleton, viewport } = now;
    return [
      this.unitId(),
      viewport.viewportScrollX,
      viewport.viewportScrollY,
      skeleton.rowHeightAccumulation.at(-1),
      skeleton.columnWidthAccumulation.at(-1),
    ].join();
  }

  /** Draws again what is computed while drawing. */
  repaint(): void {
    const now = this.now();
    now?.render.with(SheetSkeletonManagerService).reCalculate();
    now?.render.mainComponent?.makeForceDirty?.();
  }

  /** Heights that the text wrapped in these rows asks for. */
  fittingHeights(rows: readonly number[]) {
    const ranges = rows.map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    return this.now()?.skeleton.calculateAutoHeightInRange(ranges) ?? [];
  }
}

const before = (sums: readonly number[], index: number): number =>
  index <= 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0);
