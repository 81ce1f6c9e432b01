/** Her columns found again after the layout changed: by header, else by what they held, else under the same letter. */
import { columnIndex } from "../../cells/address";
import type { CorrectedColumn, Role } from "../../model/recognition";
import { LONGEST_SAMPLE } from "./answers";
import { sameHeader } from "../header/headers";
import { sampleRows, type Segment } from "../layout/segments";
import { fold } from "../../cells/words";

/** Rows in which the cells that a column held are looked for. */
const ROWS_READ = 300;

export interface Healed {
  readonly columns: Map<Role, number[]>;
  /** Roles whose column is only supposed. */
  readonly lost: { readonly role: Role; readonly header: string }[];
}

/** @param guess where recognition alone would look for a role whose column is nowhere */
export function findColumns(
  segment: Segment,
  hers: readonly CorrectedColumn[],
  guess?: ReadonlyMap<Role, readonly number[]>,
): Healed {
  const byHeader = hers.map((one) => columnOfHeader(segment, one));
  const claimed = new Set(byHeader.filter((at) => at !== null));
  const moved = hers.some(({ column }, index) => byHeader[index] !== null && byHeader[index] !== columnIndex(column));
  const columns = new Map<Role, number[]>();
  const lost: Healed["lost"] = [];
  hers.forEach((one, index) => {
    const found = byHeader[index] ?? columnOfContent(segment, one, claimed);
    const letter = columnIndex(one.column);
    const inPlace =
      letter !== null && letter >= segment.left && letter <= segment.right && !claimed.has(letter) ? letter : null;
    const guessed = guess?.get(one.role)?.find((column) => !claimed.has(column)) ?? null;
    const at = found ?? (moved ? (guessed ?? inPlace) : inPlace);
    // Under another name and with other cells, yet nothing else moved: the same place.
    if (found === null && one.header !== "" && (moved || at === null))
      lost.push({ role: one.role, header: one.header });
    if (at === null) return;
    claimed.add(at);
    const known = columns.get(one.role) ?? [];
    if (!known.includes(at)) columns.set(one.role, [...known, at]);
  });
  return { columns, lost };
}

/** The column under her header text, at her letter where several have it. */
function columnOfHeader(segment: Segment, { column, header }: CorrectedColumn): number | null {
  if (header === "") return null;
  const matching = [...segment.headers].filter(([, text]) => sameHeader(text, header)).map(([at]) => at);
  const letter = columnIndex(column);
  return letter !== null && matching.includes(letter) ? letter : (matching[0] ?? null);
}

/** The one column, not hers already, that still holds most of the cells she chose it with; her letter breaks a tie. */
function columnOfContent(
  segment: Segment,
  { column, sample = [] }: CorrectedColumn,
  claimed: ReadonlySet<number>,
): number | null {
  if (sample.length === 0) return null;
  const wanted = new Set(sample.map(fold));
  const letter = columnIndex(column);
  let best: number | null = null;
  let most = 0;
  let tie = false;
  for (let at = segment.left; at <= segment.right; at += 1) {
    if (claimed.has(at)) continue;
    const seen = new Set<string>();
    for (const row of sampleRows(segment, ROWS_READ)) {
      if (seen.size === wanted.size) break;
      const text = fold(segment.view.text(row, at).slice(0, LONGEST_SAMPLE));
      if (wanted.has(text)) seen.add(text);
    }
    const score = seen.size + (at === letter && seen.size > 0 ? 0.5 : 0);
    if (score === most && score > 0) tie = true;
    if (score <= most) continue;
    [best, most, tie] = [at, score, false];
  }
  return tie ? null : best;
}
