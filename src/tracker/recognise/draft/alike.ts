/** Tables headed alike, a sheet per criterion or per client, are read alike: what few rows do not tell, their sisters do. */
import { fold } from "../../cells/words";
import { grouped } from "../../cells/many";
import { madeOnce } from "../../cells/once";
import type { Draft } from "./draft";

/** One column alone is headed like many others. */
const FEWEST_HEADERS = 3;

/** Each draft with the roles that most rows under the same headers, in the same columns, speak for, or that she said of one. */
export function readAlike(drafts: readonly Draft[]): Draft[] {
  const alike = grouped(
    drafts.filter(({ segment }) => segment.headers.size >= FEWEST_HEADERS),
    ({ kind, segment }) => `${kind} ${headersOf(segment.headers)}`,
  );
  const leaders = new Map<Draft, Draft>();
  for (const group of alike.values()) {
    const leader = group.length > 1 ? (saidOf(group) ?? leaderOf(group)) : undefined;
    if (leader) for (const draft of group) if (draft.settled === undefined) leaders.set(draft, leader);
  }
  return drafts.map((draft) => {
    const leader = leaders.get(draft);
    return leader === undefined || leader === draft ? draft : asLeader(draft, leader);
  });
}

/** The draft of which she said most: a question about one of her sheets is not asked again about its sisters. */
function saidOf(group: readonly Draft[]): Draft | undefined {
  const said = (draft: Draft | undefined) => draft?.settled?.length ?? 0;
  const most = group.reduce((best, draft) =>
    said(draft) > said(best) || (said(draft) === said(best) && isSurer(draft, best)) ? draft : best,
  );
  return said(most) > 0 ? most : undefined;
}

function headersOf(headers: ReadonlyMap<number, string>): string {
  return [...headers].map(([column, text]) => `${String(column)}:${fold(text)}`).join("|");
}

const rowsOf = ({ segment }: Draft) => segment.lastRow - segment.firstRow + 1;
const rolesOf = ({ columns }: Draft) => JSON.stringify([...columns].sort());
const doubtsOf = ({ statusDoubt, exemptDoubt, doubts = [] }: Draft) =>
  doubts.length + (statusDoubt ? 1 : 0) + (exemptDoubt ? 1 : 0);

const told = ([draft]: readonly Draft[]) => (draft ? rolesOf(draft) : "");

function isSurer(draft: Draft, best: Draft): boolean {
  const [own, others] = [doubtsOf(draft), doubtsOf(best)];
  return own < others || (own === others && draft.segment.view.sheet.name < best.segment.view.sheet.name);
}

/** Of the reading that most rows speak for, the draft with the fewest doubts. */
function leaderOf(group: readonly Draft[]): Draft | undefined {
  const readings = [...grouped(group, rolesOf).values()];
  const weight = (reading: readonly Draft[]) => reading.reduce((sum, draft) => sum + rowsOf(draft), 0);
  // Sheets that speak for two readings alike are not told by their order.
  const [most] = readings.sort((a, b) => weight(b) - weight(a) || told(a).localeCompare(told(b)));
  return most?.reduce((best, draft) => (isSurer(draft, best) ? draft : best));
}

/** What of a draft says how its columns are read; all else is its own. */
type Reading = Pick<
  Draft,
  "columns" | "sessions" | "statusMarks" | "former" | "exempt" | "statusDoubt" | "exemptDoubt" | "doubts"
>;

const asLeader = madeOnce((draft: Draft, leader: Draft): Draft => {
  const { columns: _columns, sessions: _sessions, statusMarks: _marks, ...unread } = draft;
  const {
    former: _former,
    exempt: _exempt,
    statusDoubt: _status,
    exemptDoubt: _doubt,
    doubts: _doubts,
    ...own
  } = unread;
  return { ...own, ...readingOf(leader) };
});

function readingOf({
  columns,
  sessions,
  statusMarks,
  former,
  exempt,
  statusDoubt,
  exemptDoubt,
  doubts,
}: Draft): Reading {
  return {
    columns,
    ...(sessions ? { sessions } : {}),
    ...(statusMarks ? { statusMarks } : {}),
    ...(former ? { former } : {}),
    ...(exempt === undefined ? {} : { exempt }),
    ...(statusDoubt ? { statusDoubt } : {}),
    ...(exemptDoubt ? { exemptDoubt } : {}),
    ...(doubts ? { doubts } : {}),
  };
}
