/** Codes made of one letter, its part and its denial: A, ECA and NA (*acquis*), M, PM and NM (*maîtrisé*), S, PS and NS. */
import { fold } from "../../cells/words";
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
  for (const [text, status] of havingIn(texts)) found.set(text, status);
  return found;
}

const HAVING = /^(?:j'ai|jai|on a|nous avons|(?:i |we )?have)$/;
const NOT_HAVING =
  /^(?:j'ai|jai|je n'ai|on a|on n'a|nous n'avons) pas(?: encore)?$|^(?:i |we )?(?:don't have|have not|haven't)(?: yet)?$/;
const HAVING_ALL = /^(?:j'ai|jai|on a|nous avons|(?:i |we )?have) (?:tout|all|everything)/;

/** "J'ai" and "j'ai pas" beside each other: the proof is there or not, unless "j'ai tout" says more than having it. */
function havingIn(texts: ReadonlySet<string>): [string, SaidStatus][] {
  const all = [...texts];
  const not = all.filter((text) => NOT_HAVING.test(text));
  const having = all.filter((text) => HAVING.test(text));
  if (not.length === 0 || having.length === 0 || all.some((text) => HAVING_ALL.test(text))) return [];
  return [
    ...not.map((text) => [text, "todo"] as [string, SaidStatus]),
    ...having.map((text) => [text, "compliant"] as [string, SaidStatus]),
  ];
}

/** Codes that say something among codes of their kind only. */
const CODES: ReadonlyMap<string, SaidStatus> = new Map([
  ["ec", "partial"],
  ["af", "todo"],
  ["nf", "todo"],
  ["ne", "todo"],
  ["nt", "todo"],
  ["nr", "todo"],
  ["pc", "partial"],
]);
const OTHER_CODES: ReadonlySet<string> = new Set(["c", "nc", "so", "s o", "na", "n a", "ok", "ko", "conf"]);

/** What a code in capitals says beside others of its kind: "AF" beside "NC". Undefined where it says nothing. */
export function codeAmong(text: string, folded: ReadonlySet<string>): SaidStatus | undefined {
  const key = fold(text);
  const isAmong = text === text.toUpperCase() && [...folded].some((other) => OTHER_CODES.has(other));
  return !isAmong || (key === "ec" && folded.has("pc")) ? undefined : CODES.get(key);
}
