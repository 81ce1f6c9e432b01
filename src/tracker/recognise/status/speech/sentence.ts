/**
 * What the words of a cell say together: what is denied, then limits and doubts, then the known words. Whatever is not
 * surely understood is null, which becomes a question.
 */
import type { SaidStatus } from "../../../model/recognition";
import type { Atom } from "./atoms";
import { colourNamed } from "../legends/colourNames";
import { readClause } from "./clause";
import { denialsFirst } from "./denials";
import { concluded, nothingFound, type ReadStatus } from "./verdict";

/** Null: not surely understood. */
export function statusOfAtoms(all: readonly Atom[]): ReadStatus | null {
  if (isBegunAfterAll(all)) return { status: "partial" };
  const clauses = clausesOf(beforeWhen(all));
  const found = nothingFound();
  const said = withoutProofs(withoutPlace(withoutReceipt(withoutCode(clauses))));
  for (const clause of said) readClause(denialsFirst(clause), found);
  const read = concluded(found) ?? decisive(said);
  return read?.status === "todo" && isPart(said) ? null : read;
}

const DENIAL: ReadonlySet<string> = new Set(["not", "yet", "made", "finished", "started", "todo", "function"]);
const BEGUN: ReadonlySet<string> = new Set(["started", "partial", "function"]);

/** "Non mais c'est commencé", "pas fait mais en cours": begun, and nothing more is said. */
function isBegunAfterAll(all: readonly Atom[]): boolean {
  const at = all.findIndex(({ kind }) => kind === "but");
  const [before, after] = [all.slice(0, Math.max(at, 0)), all.slice(at + 1)];
  if (all[at]?.text !== "mai" && all[at]?.text !== "but") return false;
  const isDenial = before[0]?.kind === "not" || before[0]?.kind === "todo";
  return (
    isDenial &&
    before.every(({ kind }) => DENIAL.has(kind)) &&
    after.every(({ kind }) => BEGUN.has(kind)) &&
    after.some(({ kind }) => kind !== "function")
  );
}

const WHEN = /^(?:quand|lorsque|lorsqu|when|once)$/;

/** "À faire quand je serai prête": when it will be done says no more of how it stands. */
function beforeWhen(atoms: readonly Atom[]): readonly Atom[] {
  const at = atoms.findIndex(({ kind, text }) => kind === "unknown" && WHEN.test(text));
  const before = atoms.slice(0, Math.max(at, 0));
  return before.some(({ kind }) => kind === "todo" || kind === "create") && before.every(({ kind }) => LATER.has(kind))
    ? before
    : atoms;
}

const LATER: ReadonlySet<string> = new Set(["todo", "create", "function", "subject", "awaited", "end"]);

/**
 * "Dicté, pas tapé": what is denied beside something else that is not understood may be the rest of it, and so may what is to be
 * made of a thing that one has: "j'ai la trame, à remplir".
 */
function isPart(clauses: readonly (readonly Atom[])[]): boolean {
  const isUnknown = (clause: readonly Atom[]) =>
    clause.some(({ kind }) => kind === "unknown" || kind === "bare") &&
    clause.every(({ kind }) => kind === "unknown" || kind === "bare" || kind === "function");
  const isHad = (clause: readonly Atom[]) => isUnknown(clause) && HAS.test(clause.map(({ text }) => text).join(" "));
  if (clauses.some(isHad)) return true;
  return (
    clauses.some(isUnknown) &&
    clauses.some((clause) => clause.some(({ kind, text }) => kind === "not" || /^(?:non|pas?|not) /.test(text)))
  );
}

/** Without plural ending. */
const HAS = /^(?:j ai|on a|nous avon|(?:il )?y a|(?:i|we) (?:have|ve|got)|got|have) /;

/** Read by itself. */
function clauseStatus(clause: readonly Atom[]): SaidStatus | null {
  const found = nothingFound();
  readClause(denialsFirst(clause), found);
  return concluded(found)?.status ?? null;
}

/** Kinds of words that take back what a clause beside them says, or turn it round. */
const UNSETTLING: ReadonlySet<string> = new Set(["but", "doubt", "asked", "far", "limit", "soon"]);
/** Kinds of words of which a clause says what is to be made: "à coder", "mandat à prendre". */
const TO_MAKE: ReadonlySet<string> = new Set(["unknown", "verb", "function", "awaited", "subject", "create", "todo"]);

/**
 * "Pas de cave chez moi, pas concerné", "mandat à prendre, rien de fait": one clause says it plainly, the others only why,
 * in words that are not understood. Null where another clause says something else, doubts or limits.
 */
function decisive(clauses: readonly (readonly Atom[])[]): ReadStatus | null {
  if (clauses.length < 2 || clauses.some((clause) => clause.some(({ kind }) => UNSETTLING.has(kind)))) return null;
  const read = clauses.map((clause) => clauseStatus(clause));
  const others = clauses.filter((_, at) => read[at] === null);
  const [status, ...more] = [...new Set(read.filter((one) => one !== null))];
  if (status === undefined || more.length > 0) return null;
  if (status === "notApplicable") return { status };
  const isToMake = others.every((clause) => clause.every(({ kind }) => TO_MAKE.has(kind)) && clause.some(isVerb));
  return status === "todo" && isToMake ? { status } : null;
}

const isVerb = ({ kind }: Atom) => kind === "verb" || kind === "create";

function clausesOf(atoms: readonly Atom[]): Atom[][] {
  const clauses: Atom[][] = [[]];
  for (const atom of atoms) {
    if (atom.kind === "end") clauses.push([]);
    else clauses[clauses.length - 1]?.push(atom);
  }
  return clauses.filter((clause) => clause.length > 0);
}

const LEVELS: ReadonlySet<string> = new Set(["niveau", "level", "stade", "palier", "note", "cotation", "n"]);

/** "A – acquis", "Niveau 2 : en cours", "NC – non concerné": the word after a code says what it means. */
function withoutCode(clauses: readonly Atom[][]): readonly Atom[][] {
  const [first, second] = clauses;
  const code = (first ?? []).filter(({ text }) => !LEVELS.has(text));
  const [only, ...more] = code;
  if (!first || !second || more.length > 0 || (only?.text.length ?? 0) > 2) return clauses;
  const isCode = only ? only.kind !== "not" && only.text !== "ok" && only.text !== "ko" : first.length === 1;
  return isCode && second.some(({ kind }) => kind !== "function") ? clauses.slice(1) : clauses;
}

/** Where proofs are kept. Without plural ending. */
const PLACE =
  /^(?:classeur|binder|drive|google drive|onedrive|dropbox|sharepoint|team|nextcloud|serveur|server|nas|cloud|ordi|ordinateur|pc|usb|cle|disque|extranet|intranet|moodle|lms|digiforma|dendreo|armoire|placard|etagere|pochette|chemise|intercalaire|bureau|logiciel)$/;
/** "Cf.", "voir", which shelf of it. */
const POINTS_TO = /^(?:cf|voir|see|partage|commun|shared|dur|gros|petit|grand|n|mon|my)$/;

/** "Tracé dans le logiciel" may be a remark of its own. */
const DONE: ReadonlySet<string> = new Set(["judged", "made", "finished", "date"]);
const IN: ReadonlySet<string> = new Set(["dan", "sur", "au", "in", "on"]);

/** "OK, dans le classeur bleu", "fait (Drive)", "rangé sur le serveur": where the proof is kept says nothing more of how it stands. */
function withoutPlace(clauses: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] {
  return clauses.map(beforePlace).filter((clause, at) => at === 0 || !isPlace(clause));
}

function beforePlace(clause: readonly Atom[]): readonly Atom[] {
  const at = clause.findIndex(({ kind, text }) => kind === "function" && IN.has(text));
  const before = clause.slice(0, Math.max(at, 0));
  const says = before.length > 0 && before.every(({ kind }) => DONE.has(kind));
  return says && isPlace(clause.slice(at)) ? before : clause;
}

function isPlace(clause: readonly Atom[]): boolean {
  const isWhich = ({ kind, text }: Atom) =>
    kind === "function" || kind === "number" || POINTS_TO.test(text) || colourNamed(text) !== null;
  return (
    clause.every((atom) => PLACE.test(atom.text) || isWhich(atom)) &&
    clause.some(({ text }) => PLACE.test(text) || text === "cf")
  );
}

const JOINS: ReadonlySet<string> = new Set([
  "le",
  "la",
  "l",
  "un",
  "une",
  "de",
  "du",
  "d",
  "et",
  "est",
  "sont",
  "and",
  "the",
  "is",
]);
const HELD: ReadonlySet<string> = new Set(["judged", "made", "finished", "held", "current"]);

/** "Bouclé (convention signée)", "OK, programme envoyé": after an approval, one of a piece of it takes nothing back. */
function withoutProofs(clauses: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] {
  const [first = []] = clauses;
  if (!first.every(({ kind }) => HELD.has(kind)) || first.length === 0) return clauses;
  const isHeld = (clause: readonly Atom[]) => {
    const last = clause[clause.length - 1];
    const names = clause.slice(0, -1).filter(({ kind }) => kind === "awaited" || kind === "subject");
    const isPlain = clause.slice(0, -1).every((atom) => names.includes(atom) || JOINS.has(atom.text));
    return last !== undefined && HELD.has(last.kind) && names.length > 0 && isPlain;
  };
  return clauses.filter((clause, at) => at === 0 || !isHeld(clause));
}

/** Without plural ending. */
const RECEIVED: ReadonlySet<string> = new Set(["recu", "recue", "received"]);
const BESIDE_RECEIPT: ReadonlySet<string> = new Set(["function", "subject", "date"]);

/** "Reçu, validé", "bien reçu le 3/11 : à revoir": of a piece that came in, what follows says how good it is. */
function withoutReceipt(clauses: readonly Atom[][]): readonly Atom[][] {
  const [first = [], ...others] = clauses;
  const isReceipt =
    first.filter(({ text }) => RECEIVED.has(text)).length === 1 &&
    first.every(({ kind, text }) => RECEIVED.has(text) || text === "bien" || BESIDE_RECEIPT.has(kind));
  const says = others.some((clause) => clause.some(({ kind }) => kind !== "function"));
  return isReceipt && says ? others : clauses;
}
