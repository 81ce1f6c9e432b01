/** What the header of a column says of its role in a log: log-odds by its stems, from the phrases of `words.ts`. */
import { remembered } from "../../cells/remembered";
import { vocabulary } from "../../cells/words";
import type { Role } from "../../model/roles";
import { headerFeatures } from "../header/headerStems";
import { knownStems } from "../header/slips";
import { headerShare } from "../weights/model";
import { LOG_HEADERS } from "./words";

/** Roles of the columns of a log; `none`: a column that tells nothing we use. */
export const LOG_COLUMN_ROLES = [
  "date",
  "title",
  "source",
  "detail",
  "use",
  "action",
  "responsible",
  "status",
  "closed",
  "indicator",
  "none",
] as const satisfies readonly (Role | "none")[];
export type LogColumnRole = (typeof LOG_COLUMN_ROLES)[number];
export type LogScores = Readonly<Record<LogColumnRole, number>>;

/** What a feature is thought to have been seen, for each role, before any phrase. */
const PRIOR = 0.15;
/** The log-odds of a feature are cut here: one stem alone decides little. */
const MOST = 2.5;
const NOTHING: LogScores = Object.fromEntries(LOG_COLUMN_ROLES.map((role) => [role, 0])) as Record<
  LogColumnRole,
  number
>;

interface Learnt {
  readonly odds: ReadonlyMap<string, LogScores>;
  /** Puts a known stem in the place of an abbreviated or mistyped one. */
  readonly correct: (stem: string) => string;
}
let known: Learnt | null = null;

/** Made on first use: for each feature, how much more often phrases of a role show it than phrases do. */
function learnt(): Learnt {
  if (known) return known;
  const seen = new Map<string, Record<LogColumnRole, number>>();
  const phrases = { ...NOTHING } as Record<LogColumnRole, number>;
  for (const [role, text] of vocabulary(LOG_HEADERS)) {
    const own = role as LogColumnRole;
    phrases[own] += 1;
    for (const feature of headerFeatures(text)) {
      const counts = seen.get(feature) ?? { ...NOTHING };
      counts[own] += 1;
      seen.set(feature, counts);
    }
  }
  const odds = new Map([...seen].map(([feature, counts]) => [feature, oddsOf(counts, phrases)]));
  const { correct } = knownStems(new Set(odds.keys()));
  return (known = { odds, correct });
}

function oddsOf(counts: LogScores, phrases: LogScores): LogScores {
  const shares = LOG_COLUMN_ROLES.map((role) => [role, (counts[role] + PRIOR) / (phrases[role] + 1)] as const);
  const mean = shares.reduce((sum, [, share]) => sum + share, 0) / shares.length;
  return Object.fromEntries(
    shares.map(([role, share]) => [role, Math.max(-MOST, Math.min(MOST, Math.log(share / mean)))]),
  ) as Record<LogColumnRole, number>;
}

/** The log-odds of each role; all 0 where no word of the header is known. */
export const logHeaderScores = remembered((header: string): LogScores => {
  const { odds, correct } = learnt();
  const told = headerFeatures(header, correct).flatMap((feature) => odds.get(feature) ?? []);
  if (told.length === 0) return NOTHING;
  const weight = headerShare(told);
  return Object.fromEntries(
    LOG_COLUMN_ROLES.map((role) => [role, weight * told.reduce((sum, one) => sum + one[role], 0)]),
  ) as Record<LogColumnRole, number>;
});
