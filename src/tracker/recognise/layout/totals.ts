/** Rows of totals, which are no records whatever the kind of table. */
import type { Segment } from "./segments";
import { fold } from "../../cells/words";

const TOTAL = /^(?:sous-?\s?)?(?:totaux|total|totals|subtotal|moyenne|average|somme|nombre|nb)\b/;
/** What every such word starts with: asked of each row before its text is folded. */
const MAYBE = /^[^a-z]*[stman]/i;
const FIRSTS = new Set([..."stman"].map((letter) => letter.charCodeAt(0)));
const [LETTER_A, LETTER_Z] = ["a".charCodeAt(0), "z".charCodeAt(0)];
/** What makes a plain letter a small one. */
const SMALL = 0x20;

/** A totals or averages row: what its first text says. One that follows a reference or a number is a title ("Nombre de stagiaires"). */
export function isTotalRow(segment: Segment, row: number): boolean {
  const { view, left } = segment;
  for (let column = left; column < left + 3; column += 1) {
    const value = view.value(row, column);
    if (value !== null)
      return typeof value === "string" && value.length < 40 && mayTotal(value) && TOTAL.test(fold(value));
  }
  return false;
}

/** Nearly every text begins with a plain letter, which tells without the expression. */
function mayTotal(text: string): boolean {
  const first = text.charCodeAt(0) | SMALL;
  return first >= LETTER_A && first <= LETTER_Z ? FIRSTS.has(first) : MAYBE.test(text);
}
