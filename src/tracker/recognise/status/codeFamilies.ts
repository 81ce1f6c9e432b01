/** Codes made of one letter, its part and its denial: A, ECA and NA (*acquis*), M, PM and NM (*maîtrisé*), S, PS and NS. */
import type { SaidStatus } from "../../model/recognition";

/** Letters of what may be judged, which its denial says not to be; C has words of its own. */
const JUDGED = "amsv";
/** Letters of what is made, which its denial says to be still to do. R may be *réalisé*, *reçu* or *rejeté*: it is asked. */
const MADE = "f";
/** Before the letter: partly, being, on the way to. EA may be *en attente* beside *applicable*. */
const PARTS: readonly string[] = ["p", "ec", "ev"];

/**
 * What the codes of such a family say, by folded text; empty where a letter stands without its part or without its denial:
 * A and NA alone may as well be *applicable* and *non applicable*.
 * @param texts those of a column, folded
 */
export function familyOf(texts: ReadonlySet<string>): ReadonlyMap<string, SaidStatus> {
  const found = new Map<string, SaidStatus>();
  for (const letter of JUDGED + MADE) {
    const parts = PARTS.map((part) => part + letter).filter((code) => texts.has(code));
    if (!texts.has(letter) || !texts.has(`n${letter}`) || parts.length === 0) continue;
    found.set(letter, "compliant");
    found.set(`n${letter}`, JUDGED.includes(letter) ? "nonCompliant" : "todo");
    for (const part of parts) found.set(part, "partial");
  }
  // C and NC have words of their own; P is what stands between them.
  if (["c", "p", "nc"].every((code) => texts.has(code))) found.set("p", "partial");
  return found;
}
