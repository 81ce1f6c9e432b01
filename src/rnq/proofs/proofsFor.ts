import { CATEGORY_PROOFS } from "./categoryProofs";
import { PROOFS, type Examples, type ProofNeed } from ".";
import type { Category } from "../types";
import type { Language } from "../../text";

/** What of a scope decides which examples concern her. */
export interface Concerns {
  readonly categories: readonly Category[];
  readonly certifying: boolean;
  readonly workLinked: boolean;
}

const NEEDS: Readonly<Record<ProofNeed, (scope: Concerns) => boolean>> = {
  workLinked: ({ workLinked, categories }) => workLinked || categories.includes("CFA"),
  certifying: ({ certifying, categories }) => certifying || categories.includes("VAE") || categories.includes("CFA"),
  accompanied: ({ categories }) => categories.includes("BC") || categories.includes("VAE"),
  skillsAssessment: ({ categories }) => categories.includes("BC"),
};

function ofCategory(number: number, category: Category): Examples {
  const own = category === "OF" ? undefined : CATEGORY_PROOFS[category][number];
  return own ?? PROOFS[number] ?? { fr: [], en: [] };
}

/** Examples of proofs for an indicator (same positions in both languages) that concern one of her categories. */
export function proofsFor(number: number, scope: Concerns): Readonly<Record<Language, readonly string[]>> {
  const wanted = scope.categories.length === 0 ? (["OF"] as const) : scope.categories;
  const kept = new Map<string, string>();
  for (const { fr, en, only } of wanted.map((category) => ofCategory(number, category)))
    fr.forEach((proof, at) => {
      const need = only?.[at];
      if (need === undefined || NEEDS[need](scope)) kept.set(proof, en[at] ?? proof);
    });
  return { fr: [...kept.keys()], en: [...kept.values()] };
}
