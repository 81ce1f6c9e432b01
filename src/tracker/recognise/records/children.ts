/** Proofs as rows of their own under their indicator, in a table whose column of levels says which row is what. */
import { fold } from "../../cells/words";
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { sampleRows } from "../layout/segments";

/** What names an indicator, and what names a proof, in a column of levels. */
const PARENT = /^(?:indicateur|indicator|ind\.?|exigence)s?$/;
const CHILD =
  /^(?:preuve|piece|document|justificatif|element de preuve|element probant|evidence|proof|livrable|fichier)s?$/;
const FEWEST_ROWS = 2;

/** The proof that a row is, or null. */
export type ChildReader = (row: number) => string | null;

/** Null where the table has no column of levels. */
export function childReader(draft: Draft): ChildReader | null {
  const { segment } = draft;
  const { view, left, right } = segment;
  const number = columnOf(draft, "indicator");
  const label = columnOf(draft, "label");
  if (number === null || label === null || draft.columns.has("proofs")) return null;
  const taken = new Set([...draft.columns.values()].flat());
  for (let level = left; level <= right; level += 1) {
    if (taken.has(level) && draft.columns.get("criterion")?.[0] !== level) continue;
    let parents = 0;
    let children = 0;
    for (const row of sampleRows(segment)) {
      const word = fold(view.text(row, level));
      if (PARENT.test(word) && view.value(row, number) !== null) parents += 1;
      if (CHILD.test(word) && view.value(row, number) === null) children += 1;
    }
    if (parents < FEWEST_ROWS || children < FEWEST_ROWS) continue;
    return (row) =>
      CHILD.test(fold(view.text(row, level))) && view.value(row, number) === null
        ? view.text(row, label) || null
        : null;
  }
  return null;
}
