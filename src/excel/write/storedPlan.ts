/**
 * The last version written of a generated sheet, kept in the workbook's settings so that the next generation
 * can be taken back: styles and cells folded together, dropped when too long.
 */
import type { CellStyle, PlanCell, SheetPlan } from "../../tracker/sheets/parts/plan";
import type { OurSheet } from "../base/api";
import { SETTING_PREFIX } from "../own/marks";

const MOST_CHARACTERS = 200_000;

export function planKey(kind: OurSheet): string {
  return `${SETTING_PREFIX}plan.${kind}`;
}

type Folded = readonly [
  row: number,
  column: number,
  value: PlanCell["value"],
  style: number,
  formula?: string | null,
  link?: PlanCell["link"],
];

interface StoredPlan extends Omit<SheetPlan, "cells"> {
  readonly live: boolean;
  readonly styles: readonly CellStyle[];
  readonly cells: readonly Folded[];
}

/** null: too long to be kept. */
export function foldPlan(plan: SheetPlan, live: boolean): string | null {
  const styles = new Map<string, number>();
  const list: CellStyle[] = [];
  const cells = plan.cells.map(({ row, column, value, style, formula, link }): Folded => {
    const key = JSON.stringify(style);
    const at = styles.get(key) ?? list.push(style) - 1;
    styles.set(key, at);
    return link
      ? [row, column, value, at, formula ?? null, link]
      : formula
        ? [row, column, value, at, formula]
        : [row, column, value, at];
  });
  const text = JSON.stringify({ ...plan, live, styles: list, cells } satisfies StoredPlan & {
    cells: readonly Folded[];
  });
  return text.length > MOST_CHARACTERS ? null : text;
}

/** null: nothing stored that can be read. */
export function unfoldPlan(text: unknown): { readonly plan: SheetPlan; readonly live: boolean } | null {
  if (typeof text !== "string") return null;
  try {
    const { live, styles, cells, ...rest } = JSON.parse(text) as StoredPlan;
    const unfolded = cells.map(([row, column, value, style, formula, link]): PlanCell => ({
      row,
      column,
      value,
      style: styles[style] ?? {},
      ...(formula ? { formula } : {}),
      ...(link ? { link } : {}),
    }));
    return { plan: { ...rest, cells: unfolded }, live };
  } catch {
    return null;
  }
}

/** The plan with her texts as they are now in its free cells. */
export function withNotes(plan: SheetPlan, notes: ReadonlyMap<string, string>): SheetPlan {
  const keys = new Map(plan.free.map(({ row, column, key }) => [`${row},${column}`, key]));
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const key = keys.get(`${cell.row},${cell.column}`);
      const note = key === undefined ? undefined : notes.get(key);
      return note === undefined ? cell : { ...cell, value: note };
    }),
  };
}
