/** What stands beside a verdict in its cell and says nothing more of how things stand: a code, a receipt, a place, a piece. */
import type { Atom } from "./atoms";
import { colourNamed } from "../legends/colourNames";

type Clauses = readonly (readonly Atom[])[];

/** The clauses that say how things stand: all of them where none only says more of another. */
export const verdictOf = (clauses: Clauses): Clauses =>
  withoutProofs(withoutPlace(withoutReceipt(withoutCode(clauses))));

const LEVELS: ReadonlySet<string> = new Set(["niveau", "level", "stade", "palier", "note", "cotation", "n"]);

/** "A – acquis", "Niveau 2 : en cours", "NC – non concerné": the word after a code says what it means. */
function withoutCode(clauses: Clauses): Clauses {
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
function withoutPlace(clauses: Clauses): Clauses {
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
function withoutProofs(clauses: Clauses): Clauses {
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
function withoutReceipt(clauses: Clauses): Clauses {
  const [first = [], ...others] = clauses;
  const isReceipt =
    first.filter(({ text }) => RECEIVED.has(text)).length === 1 &&
    first.every(({ kind, text }) => RECEIVED.has(text) || text === "bien" || BESIDE_RECEIPT.has(kind));
  const says = others.some((clause) => clause.some(({ kind }) => kind !== "function"));
  return isReceipt && says ? others : clauses;
}
