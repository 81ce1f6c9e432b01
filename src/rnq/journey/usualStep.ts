import type { Bilingual, Category } from "../types";

export type Phase = "before" | "during" | "after" | "throughout";

/** A usual step of a beneficiary's journey, or of the life of the body (`throughout`). */
export interface UsualStep {
  readonly step: Bilingual;
  readonly phase: Phase;
  readonly indicators: readonly number[];
  /** Documents usually left by it, as a suggestion. */
  readonly documents: Readonly<Record<"fr" | "en", readonly string[]>>;
  /** Words, lower case without accents, that tell her step from the others; any of them in its name. */
  readonly words: readonly string[];
  /** The categories that have it; absent: all. */
  readonly categories?: readonly Category[];
}

export function step(
  phase: Phase,
  fr: string,
  en: string,
  indicators: readonly number[],
  documentsFr: readonly string[],
  documentsEn: readonly string[],
  words: readonly string[],
): UsualStep {
  return { step: { fr, en }, phase, indicators, documents: { fr: documentsFr, en: documentsEn }, words };
}

/** The same for one category of action only. */
export const only = (category: Category, usual: UsualStep): UsualStep => ({ ...usual, categories: [category] });
