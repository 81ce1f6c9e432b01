/** What a word says by its place: yes and no under a header that is a status word itself, errands in a journey. */
import { fold } from "../../cells/words";
import { atomsOf } from "./speech/atoms";
import { statusOfAtoms } from "./speech/sentence";
import { readStatus, readYesNo } from "./statuses";
import { cutStatus } from "./speech/tokens";
import type { ReadStatus } from "./speech/verdict";

const LONGEST_HEADER = 30;
/** "C'est prêt ?", "On l'a ?", "Preuves en place ?": whether something is done, ready or there, not whether it is good enough. */
const WHETHER_THERE = new RegExp(
  "^(?:(?:est ce que )?(?:c'est|tout est|tout est il|est ce|est il|est elle|is it|is this|are they|all|deja|bien) )?" +
    "(?:(?:mes |les |la |le )?(?:preuves?|pieces?|documents?|docs?|dossiers?|evidence|proofs?) (?:(?:est|sont|is|are) )?)?(?:deja |already )?" +
    "(?:prete?s?|ready|faite?s?|done|realisee?s?|effectuee?s?|terminee?s?|finie?s?|finished|en place|in place|dispo(?:nible)?s?|available|presente?s?|existante?s?|" +
    "on l'a|on les a|on a|je l'ai|je les ai|l'ai je|l'a t on|j'ai|j'ai tout|ai je|do (?:i|we) have (?:it|them|this)|have (?:i|we) got (?:it|them)|(?:i|we) have it|have it|got it)$",
);
const YES_OR_NO = /^(oui|non|yes|no|x|o|n|vrai|faux|true|false|\u2713|\u2714|\u2717|\u2718)$/;

/** Whether a header asks if something is done, ready or there. */
export function asksWhetherThere(header: string): boolean {
  return WHETHER_THERE.test(fold(header).replace(/[?!:]/g, " ").replace(/-/g, " ").replace(/\s+/g, " ").trim());
}

/**
 * Under a header that is itself a status, yes and no speak of it: "NC : oui" is a gap, "Fait ? non" is to do. In a
 * journey a "non" is always a step still to do.
 */
export function headerMeaning(
  header: string,
  ofSteps: boolean,
): (value: string | number | boolean) => ReadStatus | null {
  // "Completion rate" fails nothing, as « raté » does.
  const words = header.replace(/\?|\brates?\b/gi, " ").trim();
  const said = words === "" || words.length > LONGEST_HEADER ? null : readStatus(words);
  const isWhetherThere = asksWhetherThere(header);
  const denied = said?.status === "compliant" ? readStatus(`pas ${words}`) : null;
  return (value) => {
    const word = typeof value === "string" ? fold(value) : "";
    if (typeof value === "string" && !YES_OR_NO.test(word)) return null;
    if (ofSteps && /^(non|no|n)$/.test(word)) return { status: "todo" };
    const yes = /^(n|faux|false)$/.test(word) ? false : readYesNo(value);
    if (isWhetherThere && typeof value === "string" && yes === false) return { status: "todo" };
    if (!said || yes === null) return null;
    if (said.status === "nonCompliant") return yes ? said : { status: "compliant" };
    if (said.status === "notApplicable") return yes ? said : null;
    // What is not done is to do; what an unticked box denies of another word is told by the box alone.
    return typeof value === "string" && !yes && denied?.status === "todo" ? denied : null;
  };
}

/** What is still to be done with a piece of a journey, whoever has to. Words as they are cut: no accents, no plural. */
const ERRAND =
  /^(?:reste |encore )?(?:a|to) (?:faire )?(?:envoyer|recevoir|signer|remettre|transmettre|retourner|demander|send|receive|sign|return|request|be sent|be received|be signed)(?: #)?$/;
const RECEIVED: ReadonlySet<string> = new Set(["recu", "recue", "received"]);

/** In a journey, a piece received is one step done, and one to be sent or signed a step still to do; null where it says neither. */
export function stepMeaning(text: string): ReadStatus | null {
  const { tokens, icons } = cutStatus(text);
  if (icons.length > 0) return null;
  if (ERRAND.test(tokens.map(({ word }) => word).join(" "))) return { status: "todo" };
  const atoms = atomsOf(tokens);
  const isReceived = ({ kind, text: word }: (typeof atoms)[number]) => kind === "unknown" && RECEIVED.has(word);
  if (!atoms.some(isReceived)) return null;
  return statusOfAtoms(atoms.map((atom) => (isReceived(atom) ? { kind: "made", text: atom.text } : atom)));
}
