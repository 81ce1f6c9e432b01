/** The proofs of a record, over its rows and columns, with their links. */
import type { Draft } from "../../draft/draft";
import type { View } from "../../layout/view";
import { isProof, splitProofs } from "./proofs";
import { proofSeparator, separatorSaid, type ProofSeparator } from "./proofSeparators";
import type { RecordRows } from "../records";
import { childReader, type ChildReader } from "../children";
import { columnOf } from "../../draft/result";
import { textsOfColumn, textsOfRole } from "../../draft/roleCells";

/** A column of proofs, and what separates them in a row of it: each body writes as it does. */
interface ProofColumn {
  readonly column: number;
  readonly separatorAt: (row: number) => ProofSeparator;
}

/** How the proofs of a table are written: in columns, or in rows of their own. */
export interface ProofWays {
  readonly view: View;
  readonly columns: readonly ProofColumn[];
  readonly child: ChildReader | null;
  /** Where the proofs of such rows are named. */
  readonly labelColumn: number;
  /** Whether addresses stand in brackets after their names, as exports write them. */
  readonly writesAddresses: boolean;
  /** Whether any of them has a link, or a column for it. */
  readonly hasLinks: boolean;
  readonly linkColumn: number | null;
}

/** Cells that tell how she writes the others of a column. */
const MOST_LOOKED_AT = 4_000;

export function proofWays(draft: Draft, records: readonly RecordRows[]): ProofWays {
  const own = (draft.columns.get("proofs") ?? []).map((column) => ({ column, texts: textsOfColumn(draft, column) }));
  const writesAddresses = own.some(({ texts }) => texts.some((text) => text.includes("://") && ADDRESS.test(text)));
  return {
    view: draft.segment.view,
    columns: own.map(({ column, texts }) => ({ column, separatorAt: separators(draft, column, texts, records) })),
    child: childReader(draft),
    labelColumn: columnOf(draft, "label") ?? 0,
    writesAddresses,
    hasLinks: writesAddresses || tableHasLinks(draft, records),
    linkColumn: columnOf(draft, "links"),
  };
}

/** What separates the proofs of a column: settled for all of it, or for each body that has a name in another column. */
function separators(
  draft: Draft,
  column: number,
  texts: readonly string[],
  records: readonly RecordRows[],
): ProofColumn["separatorAt"] {
  const { view, headers } = draft.segment;
  const whole = separatorSaid(headers.get(column) ?? "") ?? proofSeparator(texts.slice(0, MOST_LOOKED_AT));
  if (columnOf(draft, "body") === null) return () => whole;
  const bodyAt = textsOfRole(draft, "body");
  const byBody = new Map<string, string[]>();
  for (const { row } of records) {
    const text = view.text(row, column);
    const own = byBody.get(bodyAt(row)) ?? [];
    if (text !== "" && own.length < MOST_LOOKED_AT) own.push(text);
    byBody.set(bodyAt(row), own);
  }
  const own = new Map([...byBody].map(([body, all]) => [body, all.length === 0 ? whole : proofSeparator(all)]));
  return (row) => own.get(bodyAt(row)) ?? whole;
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

/** Proofs in reading order, each with its link or null at the same place; no links in a table without any. */
export interface LinkedProofs {
  readonly texts: readonly string[];
  readonly links: readonly (string | null)[];
}

/** "Livret d'accueil (https://www.example.org/livret)": a proof, and where it lies. */
const ADDRESS = /\s*\(((?:https?|file):\/\/[^\s()]+)\)(?=\s*(?:$|[,;\n|]))/;

const addressIn = (text: string) => ADDRESS.exec(text)?.[1] ?? null;

function withoutAddress(text: string): string {
  return text.replace(ADDRESS, "").trim() || text;
}

/** Most rows of a large table have one cell of proofs, or none: its list is theirs. */
const NOTHING: readonly never[] = [];

/** The proofs of the rows from `row` to `last` (0-based). */
export function proofsOf(ways: ProofWays, row: number, last: number): LinkedProofs {
  const { view, columns, child, labelColumn, writesAddresses, hasLinks, linkColumn } = ways;
  let texts: readonly string[] = NOTHING;
  const links: (string | null)[] | null = hasLinks ? [] : null;
  for (let at = row; at <= last; at += 1) {
    const before = links?.length ?? 0;
    for (const { column, separatorAt } of columns) {
      const value = view.value(at, column);
      if (typeof value !== "string") continue;
      const named = splitProofs(value, separatorAt(row));
      const addresses = writesAddresses ? named.map(addressIn) : NOTHING;
      const own = writesAddresses ? named.map(withoutAddress) : named;
      texts = texts.length === 0 ? own : [...texts, ...own];
      if (links) {
        const link = view.link(at, column);
        for (let index = 0; index < named.length; index += 1) links.push(addresses[index] ?? link);
      }
    }
    const own = child?.(at) ?? null;
    if (own !== null && isProof(own)) {
      texts = [...texts, own];
      links?.push(view.link(at, labelColumn));
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
