/** What the sections of the summary share: its columns, and the cells that are hers. */
import type { SheetBuilder, Piece } from "../builder";
import type { SheetContext } from "../context";
import { style } from "../look";

export const WIDTHS = [5.6, 24.6, 16.6, 27.2, 10.6, 11.3] as const;
export const [NUMBER, LABEL, STATE, MISSING, WHERE, DECISION] = [0, 1, 2, 3, 4, 5] as const;
/** The value is there for a chart and for a screen reader; the bar over it shows it. */
export const UNSEEN = ";;;";

/** Names of our charts, by which they are found again. */
export const CHARTS = { progress: "RNQ_Avancement", weeks: "RNQ_Semaines" } as const;

/** Keys of her notes: an indicator, or the complement of an indicator. */
export const noteKey = { indicator: (number: number) => String(number), complement: (number: number) => `${number}+` } as const;

/** Adds its rows, and notes the keys of hers that it shows. */
export type Section = (build: SheetBuilder, context: SheetContext, used: Set<string>) => void;

/** A cell of hers, with what she wrote there. */
export function free({ notes }: SheetContext, used: Set<string>, key: string): Piece {
  used.add(key);
  return { value: notes.get(key) ?? null, style: style.free, key };
}
