/** What stands around a word of a clause and turns what it says. */
import type { Atom } from "./atoms";
import { APPROVING, DENIED_AFTER } from "./denials";

/** "Prêt à montrer", "bon à tirer": what it is ready for, not what is left to do. */
const READY: ReadonlySet<string> = new Set(["pret", "prete", "bon", "bonne", "apte", "ready", "good", "fit"]);

/** Whether a word of what is done stands right after who does it: "je classe" without its accent is no "je classé". */
export function isPresent(clause: readonly Atom[], at: number): boolean {
  let before = at - 1;
  while (/^(?:ne|n|me|m|y|le|la|l|se|s|pa|plu|jamai)$/.test(clause[before]?.text ?? "")) before -= 1;
  const isWho = /^(?:je|j|tu|on|nou|ca|il|elle)$/.test(clause[before]?.text ?? "");
  // "Ce critère vise les centres": who does it, and to what.
  const isThing = clause[before]?.kind === "subject" && /^(?:les|des|un|une|mes|nos)$/.test(clause[at + 1]?.text ?? "");
  return (isWho || isThing) && /^(?:\S+e|fait|fais|fai)$/.test(clause[at]?.text ?? "");
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

const REMAINS = /^reste(?:nt)?$/;

/** "Le reste", "the rest": what else there is. */
export const isRemainder = (clause: readonly Atom[], at: number) =>
  REMAINS.test(clause[at]?.text ?? "") && /^(?:le|the|du|au)$/.test(clause[at - 1]?.text ?? "");

/** "Reste au bureau", "reste dans le classeur". */
export const isPlaced = (clause: readonly Atom[], at: number) =>
  REMAINS.test(clause[at]?.text ?? "") && /^(?:au|aux|dan|sur|chez)$/.test(clause[at + 1]?.text ?? "");

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

const SPEAKS_OF: ReadonlySet<string> = new Set("nou pour for moi ici me us ai avon a have has my our".split(" "));

/** "Pas nous", "not me", "je ne l'ai pas": whom it is not for, or what is not had, is no verdict. Without plural ending. */
export const saysOfWhom = (clause: readonly Atom[]) =>
  clause.some(({ kind, text }) => kind === "function" && SPEAKS_OF.has(text));

/** "Point achevé": of an item, or a denial of old. */
export function isOldDenial(clause: readonly Atom[], at: number): boolean {
  return clause[at]?.text === "point" && APPROVING.has(clause[at + 1]?.kind ?? "end");
}

/** What no longer holds: the standard of before, an old version. Without plural ending. */
export const FORMER = /^(?:ancien(?:ne)?|vieux|vieille|old|former|previous|precedente?|perimee?|obsolete|outdated)$/;

/** "Pièce manquante": one of several, or all that there would be. "Preuve manquante": there is none. */
export function isOneOfSeveral(before: Atom | undefined): boolean {
  return before?.kind === "subject" && !/^(?:preuve|proof|evidence)$/.test(before.text);
}
