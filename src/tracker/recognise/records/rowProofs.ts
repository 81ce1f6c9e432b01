/** The proofs of a record, over its rows and columns, with their links. */
import type { Draft } from "../draft/draft";
import { isProof, proofSeparator, splitProofs, type ProofSeparator } from "./proofs";
import type { RecordRows } from "./records";
import { childReader, type ChildReader } from "./children";
import { columnOf } from "../draft/result";

function separatorOf(draft: Draft): (column: number) => ProofSeparator {
  const { view, firstRow, lastRow } = draft.segment;
  const known = new Map<number, ProofSeparator>();
  for (const column of draft.columns.get("proofs") ?? []) {
    const texts: string[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const value = view.value(row, column);
      if (typeof value === "string") texts.push(value);
    }
    known.set(column, proofSeparator(texts));
  }
  return (column) => known.get(column) ?? "commas";
}

export function proofWays(draft: Draft): ProofWays {
  return { separator: separatorOf(draft), child: childReader(draft) };
}

export function tableHasLinks(draft: Draft, records: readonly RecordRows[]): boolean {
  const { view } = draft.segment;
  const columns = [...(draft.columns.get("proofs") ?? []), ...(draft.columns.get("links") ?? [])];
  if (columnOf(draft, "links") !== null) return true;
  return records.some(({ row, last }) => {
    for (let at = row; at <= last; at += 1) if (columns.some((column) => view.link(at, column) !== null)) return true;
    return false;
  });
}

/** How the proofs of a table are written: what separates them in each column, or rows of their own. */
export interface ProofWays {
  readonly separator: (column: number) => ProofSeparator;
  readonly child: ChildReader | null;
}

export function proofsOf(
  draft: Draft,
  row: number,
  last: number,
  { separator, child }: ProofWays,
): { text: string; link: string | null }[] {
  const { view } = draft.segment;
  const found: { text: string; link: string | null }[] = [];
  for (let at = row; at <= last; at += 1) {
    const before = found.length;
    for (const column of draft.columns.get("proofs") ?? []) {
      const value = view.value(at, column);
      if (typeof value !== "string") continue;
      const link = view.link(at, column);
      for (const text of splitProofs(value, separator(column))) found.push({ text, link });
    }
    const own = child?.(at) ?? null;
    if (own !== null && isProof(own)) found.push({ text: own, link: view.link(at, columnOf(draft, "label") ?? 0) });
    const linkColumn = columnOf(draft, "links");
    if (linkColumn !== null) linkProofs(view.link(at, linkColumn) ?? view.text(at, linkColumn), found.slice(before));
  }
  return found;
}

/** The addresses of a link column, one per proof in order; a single one serves every proof of its row. */
function linkProofs(text: string, proofs: { link: string | null }[]): void {
  const targets = text
    .split(/[\n;]+|\s,\s|,\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  proofs.forEach((proof, index) => {
    proof.link ??= (targets.length === 1 ? targets[0] : targets[index]) ?? null;
  });
}
