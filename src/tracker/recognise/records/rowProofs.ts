/** The proofs of a record, over its rows and columns, with their links. */
import type { Draft } from "../draft/draft";
import { isProof, splitProofs } from "./proofs";
import { proofSeparator, type ProofSeparator } from "./proofSeparators";
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

export function proofWays(draft: Draft, records: readonly RecordRows[]): ProofWays {
  return { separator: separatorOf(draft), child: childReader(draft), hasLinks: tableHasLinks(draft, records) };
}

function tableHasLinks(draft: Draft, records: readonly RecordRows[]): boolean {
  const { view } = draft.segment;
  const columns = [...(draft.columns.get("proofs") ?? []), ...(draft.columns.get("links") ?? [])];
  if (columnOf(draft, "links") !== null) return true;
  const { links, formulas } = view.sheet;
  if (!links?.size && !formulas?.size) return false;
  return records.some(({ row, last }) => {
    for (let at = row; at <= last; at += 1) if (columns.some((column) => view.link(at, column) !== null)) return true;
    return false;
  });
}

/** How the proofs of a table are written: what separates them in each column, or rows of their own. */
export interface ProofWays {
  readonly separator: (column: number) => ProofSeparator;
  readonly child: ChildReader | null;
  /** Whether any of them has a link, or a column for it. */
  readonly hasLinks: boolean;
}

/** Proofs in reading order, each with its link or null at the same place; no links in a table without any. */
export interface LinkedProofs {
  readonly texts: readonly string[];
  readonly links: readonly (string | null)[];
}

/** Most rows of a large table have one cell of proofs, or none: its list is theirs. */
const NOTHING: readonly never[] = [];

export function proofsOf(draft: Draft, row: number, last: number, ways: ProofWays): LinkedProofs {
  const { separator, child, hasLinks } = ways;
  const { view } = draft.segment;
  let texts: readonly string[] = NOTHING;
  const links: (string | null)[] | null = hasLinks ? [] : null;
  const columns = draft.columns.get("proofs") ?? [];
  const linkColumn = columnOf(draft, "links");
  for (let at = row; at <= last; at += 1) {
    const before = links?.length ?? 0;
    for (const column of columns) {
      const value = view.value(at, column);
      if (typeof value !== "string") continue;
      const link = links ? view.link(at, column) : null;
      const named = splitProofs(value, separator(column));
      texts = texts.length === 0 ? named : [...texts, ...named];
      if (links) for (let more = named.length; more > 0; more -= 1) links.push(link);
    }
    const own = child?.(at) ?? null;
    if (own !== null && isProof(own)) {
      texts = [...texts, own];
      links?.push(view.link(at, columnOf(draft, "label") ?? 0));
    }
    if (links && linkColumn !== null) linkProofs(view.link(at, linkColumn) ?? view.text(at, linkColumn), links, before);
  }
  return { texts, links: links ?? NOTHING };
}

/** The addresses of a link column, one per proof in order; a single one serves every proof of its row. */
function linkProofs(text: string, links: (string | null)[], first: number): void {
  const targets = text
    .split(/[\n;]+|\s,\s|,\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  for (let at = first; at < links.length; at += 1)
    links[at] ??= (targets.length === 1 ? targets[0] : targets[at - first]) ?? null;
}
