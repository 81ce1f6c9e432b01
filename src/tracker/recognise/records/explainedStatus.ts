/** Where no column says how far each indicator is: the one whose words she explains elsewhere as states. */
import type { Draft } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import { sampleRows } from "../layout/segments";
import type { Role } from "../../model/recognition";
import type { Legend } from "../status/legends/legend";
import { readScale } from "../status/scale";

/**
 * The columns that may be the status: the one that is, or those of no sure use, or of remarks, that repeat a few texts or
 * grades ("Note": A, B, C; "Cote": 0 to 3).
 */
export function maybeStatus(draft: Draft): number[] {
  const { kind, segment, columns, statusMarks, former = [] } = draft;
  const own = columns.get("status");
  if (own !== undefined || statusMarks !== undefined || kind !== "indicators") return [...(own ?? [])];
  const used = new Set([...former, ...[...columns].flatMap(([role, at]) => (isLoose(draft, role) ? [] : at))]);
  return [...featuresOf(segment)].flatMap(([column, { cells }]) => {
    const { few, texts = 0, digit = 0 } = cells;
    return !used.has(column) && few === 1 && texts + digit >= MOSTLY ? [column] : [];
  });
}

const MOSTLY = 0.5;

/** Whether what has a role may be the status all the same. */
const isLoose = ({ exemptDoubt }: Draft, role: Role) =>
  role === "comment" || role === "score" || role === "version" || (role === "applicable" && exemptDoubt !== undefined);

/**
 * The draft with such a column as its status, unless she said that there is none.
 * @param explanations what stands around the table and on sheets of explanations: asked for where it may matter
 */
export function withExplained(draft: Draft, explanations: () => Legend): Draft {
  const { segment, columns, settled } = draft;
  if (draft.kind !== "indicators" || columns.has("status") || settled?.includes("status")) return draft;
  const maybe = maybeStatus(draft);
  const legend = maybe.length === 0 ? NOTHING : explanations();
  if (legend.size === 0) return draft;
  const isExplained = (column: number) => {
    const values = [...sampleRows(segment)].map((row) => segment.view.value(row, column));
    return readScale({ header: "", values, legend }).isExplained;
  };
  const found = maybe.filter(isExplained);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return draft;
  const remarks = columns.get("comment")?.includes(only) === true ? remarksBeside(draft, only) : columns.get("comment");
  const kept = [...columns].filter(([role, at]) => role !== "comment" && !(isLoose(draft, role) && at.includes(only)));
  const { exemptDoubt, doubts = [], ...told } = draft;
  return {
    ...told,
    ...(exemptDoubt && exemptDoubt.column !== only ? { exemptDoubt } : {}),
    doubts: doubts.filter(({ column }) => column !== only),
    columns: new Map([...kept, ["status", [only]], ...(remarks ? [["comment", remarks] as const] : [])]),
  };
}

const NOTHING: Legend = new Map();

/** The column of remarks where what was taken for one is the status. */
function remarksBeside({ segment: { hits }, columns }: Draft, status: number): number[] | undefined {
  const used = new Set([...columns.values()].flat());
  const other = [...hits].find(
    ([column, own]) => column !== status && !used.has(column) && own.some(({ meaning }) => meaning === "comment"),
  );
  return other && [other[0]];
}
