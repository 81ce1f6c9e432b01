/** The wordings, by the hand they came from: people who were given meanings only, and never saw our lists. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SaidStatus, TableKind } from "../../tracker/model/recognition";

export type TableWords = TableKind | "log" | "survey";

export interface Hand {
  readonly hand: string;
  readonly who: string;
  readonly language: "fr" | "en";
  readonly headers: Readonly<Record<TableWords, Readonly<Record<string, readonly string[]>>>>;
  /** Headers over several columns. */
  readonly groups: readonly string[];
  readonly status: Readonly<Record<SaidStatus, readonly string[]>>;
  /** Approvals that are denied, limited or doubtful, and what each says. */
  readonly denied: readonly { readonly text: string; readonly status: SaidStatus }[];
  /** Words in a status cell that no one could tell. */
  readonly unclear: readonly string[];
  readonly scale: readonly { readonly text: string; readonly status: SaidStatus }[];
  readonly legend: readonly string[];
  readonly cells: Readonly<Record<string, readonly string[]>>;
  readonly titles: readonly string[];
  readonly sheetNames: Readonly<Record<TableWords, readonly string[]>>;
  /** Headers of columns that tell nothing we use. */
  readonly neutral: readonly string[];
}

/** Every hand of a folder, in the order of their names. */
export function readHands(folder: string): readonly Hand[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Hand);
}

/** A third of the hands, whole, is never learnt from: the second of every three by name. */
export function split(hands: readonly Hand[]): { readonly learnt: readonly Hand[]; readonly heldOut: readonly Hand[] } {
  return {
    learnt: hands.filter((_, index) => index % 3 !== 1),
    heldOut: hands.filter((_, index) => index % 3 === 1),
  };
}
