/** Rows of totals, which are no records whatever the kind of table. */
import type { Segment } from "./segments";
import { fold } from "../../cells/words";

const TOTAL = /^(?:sous-?\s?)?(?:totaux|total|totals|subtotal|moyenne|average|somme|nombre|nb)\b/;
/** What every such word starts with: asked of each row before its text is folded. */
const MAYBE = /^[^a-z]*[stman]/i;

/** A totals or averages row: what its first text says. One that follows a reference or a number is a title ("Nombre de stagiaires"). */
export function isTotalRow(segment: Segment, row: number): boolean {
  const { view, left } = segment;
  for (let column = left; column < left + 3; column += 1) {
    const value = view.value(row, column);
    if (value !== null)
      return typeof value === "string" && value.length < 40 && MAYBE.test(value) && TOTAL.test(fold(value));
  }
  return false;
}
