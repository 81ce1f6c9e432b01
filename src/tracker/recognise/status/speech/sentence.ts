/**
 * What the words of a cell say together: what is denied, then limits and doubts, then the known words. Whatever is not
 * surely understood is null, which becomes a question.
 */
import type { SaidStatus } from "../../../model/recognition";
import type { Atom } from "./atoms";
import { readClause } from "./clause";
import { denialsFirst } from "./denials";
import { verdictOf } from "./besideVerdict";
import { concluded, nothingFound, type ReadStatus } from "./verdict";

/** Null: not surely understood. */
export function statusOfAtoms(all: readonly Atom[]): ReadStatus | null {
  if (isBegunAfterAll(all)) return { status: "partial" };
  const clauses = clausesOf(beforeWhen(all));
  const found = nothingFound();
  const said = verdictOf(clauses);
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
