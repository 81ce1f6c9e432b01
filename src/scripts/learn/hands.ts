/** The wordings, by the hand they came from: people who were given meanings only, and never saw our lists. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SaidStatus, WeighedKind } from "../../tracker/model/recognition";

export type TableWords = WeighedKind | "log" | "survey";

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

/** What the contract says that a word is, whatever her own hand takes it for. */
const SETTLED: readonly (readonly [word: RegExp, status: SaidStatus])[] = [
  [/^(?:pièce |preuve )?manquante?s?$/i, "todo"],
  [/^nc mineure$/i, "partial"],
  [/^nc majeure$/i, "nonCompliant"],
];

/** The same of words that the samples settle too: how a reading is scored, not what is made of the hands. */
const SCORED: typeof SETTLED = [
  ...SETTLED,
  [/^(?:nc|non-conformité|écart) mineure?$/i, "partial"],
  [/^en attente(?: (?:client|de pièces?))?$/i, "partial"],
];

/** What a word is to be read as where the contract says it. */
export const contractStatus = (text: string): SaidStatus | undefined => SCORED.find(([word]) => word.test(text))?.[1];

/** Every hand of a folder, in the order of their names. */
export function readHands(folder: string): readonly Hand[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => settled(JSON.parse(readFileSync(join(folder, name), "utf8")) as Hand));
}

/** A hand whose words have the statuses that the contract gives them. */
function settled(hand: Hand): Hand {
  const all = (Object.entries(hand.status) as [SaidStatus, readonly string[]][]).flatMap(([status, words]) =>
    words.map((text) => ({ text, status })),
  );
  const of = <One extends { readonly text: string; readonly status: SaidStatus }>(one: One): One => ({
    ...one,
    status: SETTLED.find(([word]) => word.test(one.text))?.[1] ?? one.status,
  });
  const words = all.map(of);
  const status = Object.fromEntries(
    Object.keys(hand.status).map((kind) => [kind, words.flatMap((one) => (one.status === kind ? [one.text] : []))]),
  ) as unknown as Hand["status"];
  return { ...hand, status, denied: hand.denied.map(of), scale: hand.scale.map(of) };
}

/**
 * A third of the hands, whole, is never learnt from: the second of every three by name. Those that came after the third was
 * drawn are learnt from; the hands beside are held out with it.
 */
export function split(hands: readonly Hand[]): { readonly learnt: readonly Hand[]; readonly heldOut: readonly Hand[] } {
  const isHeldOut = ({ hand }: Hand, index: number) => index % 3 === 1 && hand <= LAST_DRAWN;
  return {
    learnt: hands.filter((hand, index) => !isHeldOut(hand, index)),
    heldOut: hands.filter(isHeldOut),
  };
}

const LAST_DRAWN = "e09";

/** Where hands lie that were written before anybody looked at our lists: neither learnt from nor looked up. */
export function besideHands(folder: string, name: "apart" | "fresh" | "plain"): string {
  return join(dirname(folder), name);
}
