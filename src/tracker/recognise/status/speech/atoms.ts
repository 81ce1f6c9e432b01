/** The pieces of a cell of status by their kind: the longest phrase first, one slip allowed in a long word. */
import { fold, vocabulary } from "../../../cells/words";
import { ABBREVIATIONS } from "./lexicon";
import { colourNamed } from "../legends/colourNames";
import { statusWords, type Kind } from "./statusWords";
import { DATE, SEPARATOR, singular, type Token } from "./tokens";

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

const DETERMINERS: ReadonlySet<string> = new Set(
  "mon ma mes notre nos un une le la les l des en ce cet cette au du".split(" "),
);
const PARTICIPLES: ReadonlySet<string> = new Set(["made", "finished", "held", "current", "assessed", "started"]);

/** "Mon produit", "au contrôle": with its accent it would be a thing done. */
function isNoun(kind: Kind, before: Atom | undefined): boolean {
  return PARTICIPLES.has(kind) && before?.kind === "function" && DETERMINERS.has(before.text);
}

/** "We do not run that": what one never does, not what has not been done. */
const isHabit = ({ kind, text }: { readonly kind: Kind; readonly text: string }, before: Atom | undefined) =>
  kind === "todo" && text.startsWith("not ") && /^(?:do|doe)$/.test(before?.text ?? "");

/** What a word cut short stands for: by itself, after "à", and after "en". */
const WHOLE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  vocabulary(ABBREVIATIONS).reduce<[string, string[]][]>((found, [short, word]) => {
    const last = found[found.length - 1];
    if (last?.[0] === short) last[1].push(singular(fold(word)));
    else found.push([short, [singular(fold(word))]]);
    return found;
  }, []),
);

/** The same words, those cut short in full where that makes them known; without plural ending. */
function inFull(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [alone, verb, noun] = WHOLE_WORDS.get(token.word) ?? [];
    // "PR ouverte": a code opens the cell, and no "pour".
    if (alone === undefined || (at === 0 && tokens.length > 1 && alone === "pour")) return token;
    const before = tokens[at - 1]?.word;
    return { ...token, word: (before === "a" ? verb : before === "en" ? noun : alone) ?? alone };
  });
}

/** Reads tokens into atoms. */
export function atomsOf(written: readonly Token[]): readonly Atom[] {
  const tokens = inFull(written);
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at);
    if (found) {
      const before = atoms[atoms.length - 1];
      const isThing = isOfThing(found.text, before) || isNoun(found.kind, before) || isHabit(found, before);
      atoms.push({ kind: isThing ? "unknown" : found.kind, text: found.text });
      at += found.length;
    } else {
      const read = single(tokens, at);
      atoms.push(read.atom);
      at += read.length;
    }
  }
  return outcomesOf(atoms);
}

/** What is looked at comes out well or not: "check OK", "audit passed". Without plural ending. */
const CONTROL: ReadonlySet<string> = new Set(
  "check test essai recette audit inspection examen visite relecture review".split(" "),
);
const OUTCOMES: ReadonlySet<string> = new Set(["judged", "nonCompliant"]);

/** The same atoms, a control whose outcome follows it named only: the outcome is what the cell says. */
function outcomesOf(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, at) => {
    const isControl = (atom.kind === "unknown" || atom.kind === "awaited") && CONTROL.has(atom.text);
    return isControl && OUTCOMES.has(atoms[at + 1]?.kind ?? "") ? { kind: "subject", text: atom.text } : atom;
  });
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
  const isVerb = tokens[at - 1]?.word === "a" && word.length >= 4 && /(?:er|ir|re)$/.test(word);
  const slip = slipOf(word);
  const meant = slip === null ? undefined : phrases.get(slip);
  // "À démarer" is to be begun: a verb is no slip of what was.
  if (slip !== null && meant && !(isVerb && PARTICIPLES.has(meant)))
    return { atom: { kind: meant, text: slip }, length: 1 };
  const opposite = oppositeOf(word, phrases);
  if (opposite) return { atom: { kind: opposite, text: word }, length: 1 };
  return { atom: { kind: isVerb ? "verb" : "unknown", text: word }, length: 1 };
}

/** What makes a word say the contrary, before one long enough to be a word of its own. */
const CONTRARY = /^(?:in|im|il|ir|un|non|dis)(?=\w{5})/;

/** "Irrecevable", "unproven", "inachevé", "inexploré": the contrary of a word that approves says what its denial does. */
function oppositeOf(word: string, phrases: ReadonlyMap<string, Kind>): Kind | null {
  if (!CONTRARY.test(word)) return null;
  const kind = phrases.get(word.replace(CONTRARY, ""));
  return kind === "judged"
    ? "nonCompliant"
    : kind === "finished"
      ? "partial"
      : kind === "started" || kind === "assessed"
        ? "todo"
        : null;
}
