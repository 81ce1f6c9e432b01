/** What stands around a word of a clause and turns what it says. */
import type { Atom } from "./atoms";
import { DENIED_AFTER } from "./denials";

/** "Prêt à montrer", "bon à tirer": what it is ready for, not what is left to do. */
const READY: ReadonlySet<string> = new Set(["pret", "prete", "bon", "bonne", "apte", "ready", "good", "fit"]);

/** Whether a word of what is done stands right after who does it: "je classe" without its accent is no "je classé". */
export function isPresent(clause: readonly Atom[], at: number): boolean {
  let before = at - 1;
  while (/^(?:ne|n|me|m|y|le|la|l|se|s|pa|plu|jamai)$/.test(clause[before]?.text ?? "")) before -= 1;
  const isWho = /^(?:je|j|tu|on|nou|ca|il|elle)$/.test(clause[before]?.text ?? "");
  return isWho && /^(?:\S+e|fait|fais|fai)$/.test(clause[at]?.text ?? "");
}

/** "À la question", "au cahier": after a function word, but not who did it ("par l'auditeur"). */
export function isComplement(clause: readonly Atom[], at: number): boolean {
  const before = clause.slice(Math.max(0, at - 2), at).filter(({ kind }) => kind === "function");
  return clause[at - 1]?.kind === "function" && !before.some(({ text }) => /^(?:par|by|pour|for)$/.test(text));
}

/** Whether what a verb after "à" is for stands before it: "prêt à montrer". */
export function isReadyFor(clause: readonly Atom[], at: number): boolean {
  return READY.has(clause[at - 2]?.text ?? "");
}

/** Said apart: after a comma, or "et". */
export const isOutcome = (clause: readonly Atom[], at: number) =>
  at === 0 || /^(?:et|and)$/.test(clause[at - 1]?.text ?? "");

/** What is done to a piece that is there. Without plural ending. */
const LAST =
  /^(?:retouche|rappel|ajustement|reprise|relance|reglage|finition|envoi|classement|impression|scan|tri|mise a jour|virgule|detail)$/;

/** Whether a word names what comes at the end: "retouche à faire", "signature à recueillir". */
export const isLast = (atom: Atom | undefined) => atom?.kind === "awaited" || LAST.test(atom?.text ?? "");

const AUXILIARY = /^(?:ai|as|a|avon|ont|est|es|sui|sont|ete|etre|is|are|am|was|ha|have|been)$/;

/** Whether "ne" denies a word of what is done with no auxiliary beside: "ne regarde pas", not "n'est pas regardé". */
export function isVerbDenied(clause: readonly Atom[], atom: Atom): boolean {
  const words = clause.filter(({ kind }) => kind === "function").map(({ text }) => text);
  const isDone = ["made", "finished", "held", "judged", "assessed", "started"].includes(atom.kind);
  const isNe = words.includes("ne") || words.includes("n");
  return (
    isDone &&
    !DENIED_AFTER.has(atom.text) &&
    /^\S+e$/.test(atom.text) &&
    isNe &&
    !words.some((word) => AUXILIARY.test(word))
  );
}
