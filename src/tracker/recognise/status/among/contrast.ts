/**
 * A word that nobody knows, told by the others of its column: "acquis" beside "non acquis" and "en cours d'acquisition".
 * One works towards what approves, and denies it where it is not reached; nobody works towards a refusal. Either sign
 * alone would do for "bloqué", "urgent" or "concerné" as well.
 */
import { stemOf } from "../../header/headerStems";
import { atomsOf, type Atom } from "../atoms";
import { APPROVING } from "../denials";
import { statusOfAtoms } from "../sentence";
import { readStatus } from "../statuses";
import { cutStatus } from "../tokens";
import type { ReadStatus } from "../verdict";

/** A value of the column, cut into atoms. */
interface Said {
  readonly atoms: readonly Atom[];
  readonly read: ReadStatus | null;
}

/** Letters that a word and what it is worked on share: "acquis", "acquisition". */
const SHORTEST = 4;
/** What is undone is no approval, however much one works towards it. */
const UNDOING =
  /^(?:suppr|annul|aband|resil|retir|exclu|refus|rejet|bloqu|suspe|expir|perim|conte|retar|echu|echea|delet|remov|cance|block|clotu|archi|depas|obsol|ferme|urgen|inter|perd|perte|degra|manqu|absen|decli|disqu)/;
/** Nor is what was only looked at, asked for or begun. */
const BEGINNING =
  /^(?:audit|evalu|exami|analy|diagn|exper|etudi|inspe|obser|mesur|note|cote|cotat|relev|ident|plani|progr|prevu|defin|comme|comma|debut|demar|engag|lance|initi|entam|amorc|deman|solli|relan|propo|soumi|discu|consu|asses|revie|chec|start|regar|abord|instr|inscr|order|reque)/;
const NEUTRAL: ReadonlySet<Atom["kind"]> = new Set<Atom["kind"]>(["function", "intense", "subject", "end"]);

/** What a value says once the words that approve by contrast are known; null: no more than before. */
export function contrastOf(texts: readonly string[]): (text: string) => ReadStatus | null {
  const said = texts.map((text): Said => ({ atoms: atomsOf(cutStatus(text).tokens), read: readStatus(text) }));
  const known = approvedBy(said);
  if (known.size === 0) return () => null;
  return (text) => {
    const atoms = atomsOf(cutStatus(text).tokens);
    if (!atoms.some((atom) => isKnown(atom, known))) return null;
    return statusOfAtoms(atoms.map((atom) => (isKnown(atom, known) ? { kind: "held", text: atom.text } : atom)));
  };
}

const isKnown = ({ kind, text }: Atom, known: ReadonlySet<string>) => kind === "unknown" && known.has(wordStem(text));

/** The stems of the words that their column shows to approve. */
function approvedBy(said: readonly Said[]): ReadonlySet<string> {
  // Where an approval is known already, another word may be anything.
  if (said.some(({ read }) => read?.status === "compliant")) return new Set();
  const found = new Set<string>();
  for (const { atoms, read } of said) {
    const stem = read === null ? bareStem(atoms) : null;
    if (stem === null || UNDOING.test(stem) || BEGINNING.test(stem)) continue;
    const others = said.filter((one) => one.atoms !== atoms);
    const isDenied = others.some((one) => isDenialOf(one.atoms, stem));
    const isPursued = others.some((one) => isPursuitOf(one.atoms, stem));
    const isBeside = others.some((one) => one.read !== null && !speaksOf(one.atoms, stem));
    if (isDenied && isPursued && isBeside) found.add(stem);
  }
  // Two of them speak of two things: which is the status is not told.
  return found.size === 1 ? found : new Set();
}

/** The stem of a value that is one unknown word, with nothing beside it that says something. */
function bareStem(atoms: readonly Atom[]): string | null {
  const own = atoms.filter(({ kind }) => !NEUTRAL.has(kind));
  const [only] = own;
  return own.length === 1 && only?.kind === "unknown" && only.text.length >= SHORTEST ? wordStem(only.text) : null;
}

function isDenialOf(atoms: readonly Atom[], stem: string): boolean {
  const own = atoms.filter(({ kind }) => !NEUTRAL.has(kind) && kind !== "yet");
  return own.length === 2 && own[0]?.kind === "not" && isOf(own[1], stem);
}

/** "En cours d'acquisition", "acquisition en cours", "reste à acquérir". */
function isPursuitOf(atoms: readonly Atom[], stem: string): boolean {
  const own = atoms.filter(({ kind }) => !NEUTRAL.has(kind));
  const isUnderway =
    own.length === 2 && own.some(({ kind }) => kind === "partial") && own.some((one) => isOf(one, stem));
  return isUnderway || (own.length === 1 && own[0]?.kind === "verb" && isOf(own[0], stem));
}

const speaksOf = (atoms: readonly Atom[], stem: string) => atoms.some((atom) => isOf(atom, stem));

/** Whether a piece that approves nothing by itself is of the same family. */
function isOf(atom: Atom | undefined, stem: string): boolean {
  if (!atom || APPROVING.has(atom.kind) || NEUTRAL.has(atom.kind)) return false;
  const own = wordStem(atom.text);
  const least = Math.max(SHORTEST, Math.min(own.length, stem.length));
  return own.length >= SHORTEST && stem.slice(0, least) === own.slice(0, least);
}

function wordStem(word: string): string {
  return stemOf(word.replace(/ee?$/, "e"));
}
