/** The pieces of a cell of status by their kind: the longest phrase first, one slip allowed in a long word. */
import { colourNamed } from "./legends/colourNames";
import { statusWords, type Kind } from "./statusWords";
import { DATE, SEPARATOR, type Token } from "./tokens";

/** A piece of a cell: of a kind, a share in percent, an unknown verb in the infinitive, a sign, or not understood. */
export interface Atom {
  readonly kind: Kind | "share" | "verb" | "asked" | "end" | "number" | "date" | "unknown";
  readonly text: string;
}

const LONGEST_PHRASE = 8;
/** What is said to be of a colour as a status is: "voyant rouge", "feu vert"; a folder of that colour is a thing. */
const OF_COLOUR: ReadonlySet<string> = new Set(
  "pastille feu voyant statut status etat state niveau level couleur colour color case cellule ligne zone code drapeau flag alerte rond point light".split(
    " ",
  ),
);

/** "Chemise jaune", "classeur rouge": the colour of a thing. */
function isOfThing(text: string, before: Atom | undefined): boolean {
  const isNoun = before?.kind === "unknown" || before?.kind === "subject" || before?.kind === "awaited";
  return isNoun && !OF_COLOUR.has(before.text) && colourNamed(text) !== null;
}

/** Reads tokens into atoms. */
export function atomsOf(tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at);
    if (found) {
      const isThing = isOfThing(found.text, atoms[atoms.length - 1]);
      atoms.push({ kind: isThing ? "unknown" : found.kind, text: found.text });
      at += found.length;
    } else {
      const read = single(tokens, at);
      atoms.push(read.atom);
      at += read.length;
    }
  }
  return atoms;
}

function phraseAt(tokens: readonly Token[], at: number): { kind: Kind; text: string; length: number } | null {
  const { phrases } = statusWords();
  const words: string[] = [];
  let found: { kind: Kind; text: string; length: number } | null = null;
  for (let length = 1; length <= LONGEST_PHRASE && at + length <= tokens.length; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.word === SEPARATOR || (!token.isWord && !/^\d+$/.test(token.word))) break;
    words.push(token.word);
    const text = words.join(" ");
    const kind = phrases.get(text);
    if (kind) found = { kind, text, length };
  }
  return found;
}

function single(tokens: readonly Token[], at: number): { atom: Atom; length: number } {
  const { word, isWord } = tokens[at] as Token;
  if (word === SEPARATOR) return { atom: { kind: "end", text: "" }, length: 1 };
  if (word === DATE) return { atom: { kind: "date", text: word }, length: 1 };
  if (word === "?") return { atom: { kind: "asked", text: word }, length: 1 };
  if (!isWord) {
    if (tokens[at + 1]?.word === "%") return { atom: { kind: "share", text: word.replace(",", ".") }, length: 2 };
    return { atom: { kind: "number", text: word }, length: 1 };
  }
  const { phrases, slipOf, together } = statusWords();
  const joined = together.get(word);
  if (joined) return { atom: { kind: joined, text: word }, length: 1 };
  const slip = slipOf(word);
  if (slip !== null) return { atom: { kind: phrases.get(slip) as Kind, text: slip }, length: 1 };
  if (isOpposite(word, phrases)) return { atom: { kind: "nonCompliant", text: word }, length: 1 };
  const before = tokens[at - 1]?.word;
  const isVerb = before === "a" && word.length >= 4 && /(?:er|ir|re)$/.test(word);
  return { atom: { kind: isVerb ? "verb" : "unknown", text: word }, length: 1 };
}

/** What makes a word say the contrary, before one long enough to be a word of its own. */
const CONTRARY = /^(?:in|im|il|ir|un|non|dis)(?=\w{5})/;

/** "Irrecevable", "unproven": the contrary of a word that approves as a judgement does, as its denial is. */
function isOpposite(word: string, phrases: ReadonlyMap<string, Kind>): boolean {
  return CONTRARY.test(word) && phrases.get(word.replace(CONTRARY, "")) === "judged";
}
