/** The texts of a planned sheet that would not be seen whole. */
import type { SheetPlan } from "../../src/tracker/sheets";
import { breakLines, columnPixels, textWidth } from "../../src/tracker/sheets/parts/measure";
import type { PlanCell } from "../../src/tracker/sheets/parts/plan";

const PADDING = 4;
const INDENT = 10;

/** Pixels that a text may run over: its column and the empty ones beside it, as it is aligned. */
function room(plan: SheetPlan, cell: PlanCell, filled: ReadonlySet<string>): number {
  const pixels = (column: number) => columnPixels(plan.widths[column] ?? 0);
  const free = (column: number) => column >= 0 && column < plan.widths.length && !filled.has(`${cell.row},${column}`);
  const { horizontal } = cell.style;
  let sum = pixels(cell.column);
  if (horizontal === "Center") return sum;
  const way = horizontal === "Right" ? -1 : 1;
  for (let column = cell.column + way; free(column); column += way) sum += pixels(column);
  return sum;
}

/** Texts that would not be seen whole. */
export function cut(plan: SheetPlan): readonly string[] {
  const filled = new Set(
    plan.cells.filter(({ value }) => value !== null && value !== "").map(({ row: at, column }) => `${at},${column}`),
  );
  return plan.cells.flatMap((cell) => {
    const { value, style, row: at } = cell;
    if (value === null || style.format === ";;;") return [];
    const text = typeof value === "number" && style.format === "dd/mm/yyyy" ? "00/00/0000" : String(value);
    const indent = (style.indent ?? 0) * INDENT;
    if (style.wrap) {
      const lines = breakLines(
        text,
        columnPixels(plan.widths[cell.column] ?? 0) - PADDING - indent,
        style.size,
        style.bold,
      ).length;
      return lines * 12.7 > (plan.heights[at] ?? 0) + 0.5 ? [`${at}: ${text}`] : [];
    }
    return textWidth(text, style.size, style.bold) + indent + PADDING > room(plan, cell, filled)
      ? [`${at}: ${text}`]
      : [];
  });
}
