/** The kinds of activity that the titles of her tables name: "Suivi Qualiopi, bilans de compétences". */
import type { Category } from "../../../rnq";

const NAMED: readonly (readonly [Category, RegExp])[] = [
  ["OF", /\b(?:actions? de formation|organismes? de formation|formations professionnelles)\b/],
  ["BC", /\bbilans? de competences?\b/],
  ["VAE", /\bvae\b|\bvalidation des acquis\b/],
  ["CFA", /\bcfa\b|\bapprentis?\b|\bpar apprentissage\b/],
];

/** @param words folded titles, sheet names and what stands above the tables. Titles that name nearly all of them tell of none. */
export function titledCategories(words: string): readonly Category[] {
  const named = NAMED.flatMap(([category, said]) => (said.test(words) ? [category] : []));
  return named.length > 2 || named.join() === "OF" ? [] : named;
}
