/** Beside the column of proofs: which others hold proofs for sure, and which only resemble them. */
import type { AssignedRoles } from "../../assign/roles";
import type { ColumnDoubt, DraftColumns } from "../../draft/draft";
import { headerStems, isGrammar } from "../../header/headerStems";
import type { Meaning } from "../../header/headers";
import { shareOf, shareOfCells } from "./columnDoubts";

/** How well a header must name a role to be believed. */
const NAMED = 0.8;
const PHRASE = 1;
/** The share from which it is asked whether a column holds proofs too. */
const PERHAPS = 0.25;
/** What the referential asks, whatever the header calls it. */
const ASKED: readonly Meaning[] = ["label", "expectedLevel"];

/**
 * What an auditor asks for, or she asks of a client, is written with the same words as the proofs ("Convocation, livret"),
 * and is none. Where a column of proofs is there, another one is one too if its header says so as that one does; else it
 * proves nothing before she answered.
 */
export function leaveLikeProofs(columns: DraftColumns, assigned: AssignedRoles): ColumnDoubt[] {
  const proofs = columns.roles.get("proofs") ?? [];
  const [main] = [...proofs].sort((a, b) => worth(columns, assigned, b) - worth(columns, assigned, a));
  if (main === undefined) return [];
  return proofs.flatMap((column): ColumnDoubt[] => {
    if (column === main || sharesWord(columns, column, main) || moveLinked(columns, column, main)) return [];
    if (columns.quality(column, "proof") >= PHRASE) return [];
    const other = saysElse(columns, column);
    columns.leave(column);
    if (other !== undefined && ASKED.includes(other) && !columns.has("expectedLevel"))
      columns.take("expectedLevel", column);
    const isOpen = other === undefined && shareOf(assigned, column, "proofs") >= PERHAPS;
    return isOpen ? [{ column, roles: ["none", "proofs"] }] : [];
  });
}

/** "Fichier" beside "Document": the same ones once more, each with its link, say where they lie. */
export function leaveLinked(columns: DraftColumns): void {
  const [main, ...others] = columns.roles.get("proofs") ?? [];
  if (main === undefined) return;
  for (const column of others) if (!sharesWord(columns, column, main)) moveLinked(columns, column, main);
}

function moveLinked(columns: DraftColumns, column: number, main: number): boolean {
  const linked = (at: number) => shareOfCells(columns, at).linked ?? 0;
  if (linked(column) < MOSTLY || linked(main) >= MOSTLY) return false;
  columns.move(column, "links");
  return true;
}

const MOSTLY = 0.5;

function worth(columns: DraftColumns, assigned: AssignedRoles, column: number): number {
  return columns.quality(column, "proof") + shareOf(assigned, column, "proofs");
}

/** "Preuve 1" beside "Preuve 2", "Autres preuves" beside "Preuves": a word of the one stands in the other. */
function sharesWord({ segment }: DraftColumns, column: number, main: number): boolean {
  const stemsOf = (at: number) =>
    headerStems(segment.headers.get(at) ?? "").filter((stem) => !isGrammar(stem) && /\p{L}{2}/u.test(stem));
  const own = new Set(stemsOf(column));
  return stemsOf(main).some((stem) => own.has(stem));
}

/** What else a header names. */
function saysElse({ segment: { hits } }: DraftColumns, column: number): Meaning | undefined {
  const [best] = hits.get(column) ?? [];
  return best !== undefined && best.quality >= NAMED && best.meaning !== "proof" ? best.meaning : undefined;
}
