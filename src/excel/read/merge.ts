/** Cells that were read again, put into what is known of their sheet. Pure: what is known stays as it is. */
import { cellKey, type Area, type SheetGrid } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import type { Arrays } from "./blocks";
import { rowsLookedAt, type Looks } from "./looks";

/** An area read again: its cells, colours and links. */
export interface RereadArea extends Arrays, Looks {
  readonly area: Area;
}

/**
 * The sheet with the cells of the patches, grown or shrunk to a used area with the same first row and the same columns.
 * Rows that are new must lie in a patch.
 */
export function withReread(known: SheetGrid, used: Area, patches: readonly RereadArea[]): SheetGrid {
  const { rows } = sizeOf(used);
  const looked = { ...used, bottom: Math.min(used.bottom, used.top + rowsLookedAt(used) - 1) };
  const array = <T>(
    of: readonly (readonly T[])[] | undefined,
    pick: (patch: RereadArea) => readonly (readonly T[])[],
  ) =>
    patchedRows(
      of ?? [],
      used,
      patches.map((patch) => ({ area: patch.area, rows: pick(patch) })),
    );
  const map = <T>(
    of: ReadonlyMap<number, T> | undefined,
    within: Area,
    pick: (patch: RereadArea) => ReadonlyMap<number, T>,
  ) =>
    patchedMap(
      of ?? new Map<number, T>(),
      within,
      patches.map((patch) => ({ area: patch.area, map: pick(patch) })),
    );
  const shrunk = rows < known.values.length;
  return {
    ...known,
    values: array(known.values, ({ values }) => values),
    texts: array(known.texts, ({ texts }) => texts),
    formats: array(known.formats, ({ formats }) => formats),
    formulas: cropped(
      map(known.formulas, used, ({ formulas }) => formulas),
      used,
      shrunk,
    ),
    fills: cropped(
      map(known.fills, looked, ({ fills }) => fills),
      used,
      shrunk,
    ),
    links: cropped(
      map(known.links, looked, ({ links }) => links),
      used,
      shrunk,
    ),
  };
}

/** Rows that no patch touches stay the very same arrays. */
function patchedRows<T>(
  known: readonly (readonly T[])[],
  used: Area,
  patches: readonly { readonly area: Area; readonly rows: readonly (readonly T[])[] }[],
): (readonly T[])[] {
  const result = known.slice(0, sizeOf(used).rows);
  for (const { area, rows } of patches) {
    const last = Math.min(area.bottom, used.bottom);
    for (let row = area.top; row <= last; row += 1) {
      const copy = [...(result[row - used.top] ?? [])];
      rows[row - area.top]?.forEach((cell, column) => (copy[area.left - used.left + column] = cell));
      result[row - used.top] = copy;
    }
  }
  return result;
}

function patchedMap<T>(
  known: ReadonlyMap<number, T>,
  within: Area,
  patches: readonly { readonly area: Area; readonly map: ReadonlyMap<number, T> }[],
): ReadonlyMap<number, T> {
  let result: Map<number, T> | null = null;
  for (const { area, map } of patches) {
    for (let row = area.top; row <= Math.min(area.bottom, within.bottom); row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const key = cellKey(row, column);
        const value = map.get(key);
        if (value === (result ?? known).get(key)) continue;
        result ??= new Map(known);
        if (value === undefined) result.delete(key);
        else result.set(key, value);
      }
  }
  return result ?? known;
}

function cropped<T>(map: ReadonlyMap<number, T>, used: Area, shrunk: boolean): ReadonlyMap<number, T> {
  if (!shrunk) return map;
  const end = cellKey(used.bottom + 1, 0);
  return new Map([...map].filter(([key]) => key < end));
}
