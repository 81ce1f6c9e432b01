/** The category of action of a row of sessions: told by a column whose cells all name one, else by the name of the sheet. */
import type { Category } from "../../../rnq/types";
import { fold } from "../../cells/words";
import { CATEGORY_WORDS } from "../../scope/words";
import type { Draft } from "../draft/draft";
import { sampleRows } from "../layout/segments";

/** Of the words that cannot be the title of a course: "Bilan de compétences", "VAE", "CFA". */
const UNMISTAKABLE: readonly (readonly [Category, RegExp])[] = [
  ["BC", /\bbilans? de competences?\b|\bskills? assessments?\b/],
  ["VAE", /\bvae\b|\bvalidation des acquis de l'experience\b/],
  ["CFA", /\bcfa\b|\bapprentissage\b(?! de)|\bapprenticeships?\b/],
];

/** Cells of a column that must name a category for it to be one of categories. */
const SHARE = 0.8;

/** "Bilan de compétences" -> BC; null for what is not the name of a category. */
function readCategory(text: string): Category | null {
  const folded = fold(text);
  const named = CATEGORY_WORDS.find(([, words]) => words.test(folded))?.[0];
  return named ?? UNMISTAKABLE.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** What a text says of a category beside other words; null where it could be the subject of a course. */
export function categoryIn(text: string): Category | null {
  const folded = fold(text);
  return UNMISTAKABLE.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** @returns the category of a row (0-based); undefined where nothing tells it */
export function categoryReader(draft: Draft): (row: number) => Category | undefined {
  const { segment } = draft;
  const { view } = segment;
  const taken = new Set(
    (["steps", "trainee", "session", "start", "end"] as const).flatMap((role) => draft.columns.get(role) ?? []),
  );
  const rows = [...sampleRows(segment, 200)];
  const column = Array.from({ length: segment.right - segment.left + 1 }, (_, at) => segment.left + at).find((at) => {
    if (taken.has(at)) return false;
    const texts = rows.map((row) => view.text(row, at)).filter(Boolean);
    return texts.length > 0 && texts.filter((text) => readCategory(text) !== null).length >= texts.length * SHARE;
  });
  const bySheet = categoryIn(view.sheet.name) ?? undefined;
  const names = [...(draft.columns.get("session") ?? []), ...(draft.columns.get("trainee") ?? [])];
  return (row) =>
    (column === undefined ? null : readCategory(String(view.filled(row, column) ?? ""))) ??
    names.map((at) => categoryIn(view.text(row, at))).find((one) => one !== null) ??
    bySheet;
}
