/**
 * The proofs of each indicator, added up across sheets and the register, and whether they have aged. Only two
 * things age: a fixed expiry, and a periodic proof whose date is known (issue of the rules: leases, diplomas and
 * procedures do not).
 */
import { addMonths, type CalendarDate } from "../cells/dates";
import type { IndicatorRow, Recognition, RegisterEntry } from "../model/recognition";
import { fold } from "../cells/words";

export interface Evidence {
  readonly rows: IndicatorRow[];
  readonly entries: RegisterEntry[];
}

export type PeriodicKind = "watch" | "results" | "funders" | "review";

/** Months after which a periodic proof is read again; she can change them. */
export type Periods = Readonly<Record<PeriodicKind, number>>;

/** Watch each quarter; published results, survey of the funders and reviews each year (guide V9, 2, 23 to 25, 30, 32). */
export const DEFAULT_PERIODS: Periods = { watch: 3, results: 12, funders: 12, review: 12 };

/** The longest period she may ask for, in months. */
export const LONGEST_PERIOD = 60;

/** Documents that describe a way of doing: they do not age by themselves. */
const STANDING = /\b(procedure|processus|methode|modele|charte|trame|abonnement|adhesion|liste)/;

const PERIODIC: readonly {
  readonly kind: PeriodicKind;
  readonly indicators: readonly number[] | null;
  readonly words: RegExp | null;
}[] = [
  { kind: "watch", indicators: [23, 24, 25], words: null },
  { kind: "results", indicators: [2], words: /\b(taux|resultat|satisfaction|abandon|bilan|rate|result)/ },
  { kind: "funders", indicators: [30], words: /\b(financeur|funder)/ },
  {
    kind: "review",
    indicators: null,
    words: /\b(revue|bilan) (de |d'|la )?(direction|qualite|annuel)|\bannual review|\byearly review/,
  },
];

/** What kind of periodic proof a document is for an indicator; `null` when it does not age. */
export function periodicKind(indicator: number, proof: string): PeriodicKind | null {
  const text = fold(proof);
  if (STANDING.test(text)) return null;
  const found = PERIODIC.find(
    ({ indicators, words }) =>
      (indicators === null || indicators.includes(indicator)) && (words === null || words.test(text)),
  );
  return found?.kind ?? null;
}

/** A document noted in the register as still to write is no proof. */
const NOT_YET =
  /^(a (creer|faire|rediger|produire|fournir|obtenir)|manquant|absent|neant|inexistant|non fourni|missing|to do|todo|to write)e?\b/;

export function isProof(entry: RegisterEntry): boolean {
  return entry.statusText === undefined || !NOT_YET.test(fold(String(entry.statusText)).replace(/^[^a-z]+/, ""));
}

/** Rows and register entries by indicator; one pass. Entries that are no proof yet are left out. */
export function indexEvidence(recognition: Recognition, group?: string): ReadonlyMap<number, Evidence> {
  const index = new Map<number, Evidence>();
  const at = (number: number): Evidence => {
    let evidence = index.get(number);
    if (!evidence) index.set(number, (evidence = { rows: [], entries: [] }));
    return evidence;
  };
  const counts = (one: { readonly group?: string }): boolean =>
    group === undefined || one.group === undefined || one.group === group;
  for (const row of recognition.rows) if (counts(row)) for (const number of row.indicators) at(number).rows.push(row);
  for (const entry of recognition.register) {
    if (counts(entry) && isProof(entry)) for (const number of entry.indicators) at(number).entries.push(entry);
  }
  return index;
}

/** Every proof once, in reading order: the rows first, then the register. */
export function proofsOf({ rows, entries }: Evidence): readonly string[] {
  const seen = new Map<string, string>();
  for (const row of rows) for (const proof of row.proofs) if (!seen.has(fold(proof))) seen.set(fold(proof), proof);
  for (const { proof } of entries) if (!seen.has(fold(proof))) seen.set(fold(proof), proof);
  return [...seen.values()];
}

/** One reason to read a proof again. */
export interface Outdated {
  readonly why: "expired" | PeriodicKind;
  readonly proof: string | null;
  /** The expiry that has passed, or the date of the latest periodic proof. */
  readonly date: CalendarDate;
  /** The day from which it is to be read again. */
  readonly since: CalendarDate;
}

/** The latest dated proof of each periodic kind, with the day its period ends (that day still counts). */
export function periodicProofs(
  number: number,
  evidence: Evidence,
  periods: Periods,
): readonly (Outdated & { readonly entry: RegisterEntry })[] {
  const latest = new Map<PeriodicKind, RegisterEntry & { date: CalendarDate }>();
  for (const entry of evidence.entries) {
    if (entry.date === undefined) continue;
    const kind = periodicKind(number, entry.proof);
    const known = kind && latest.get(kind);
    if (kind && (!known || known.date < entry.date)) latest.set(kind, { ...entry, date: entry.date });
  }
  return [...latest].map(([why, entry]) => ({
    why,
    proof: entry.proof,
    date: entry.date,
    since: addMonths(entry.date, periods[why]),
    entry,
  }));
}

/** Why the proofs of an indicator are to be read again; empty when nothing has aged. Without `today`, age is not judged. */
export function outdatedProofs(
  number: number,
  evidence: Evidence,
  today: CalendarDate | null,
  periods: Periods,
): readonly Outdated[] {
  if (today === null) return [];
  const expired: Outdated[] = [];
  for (const row of evidence.rows) {
    if (row.expiry !== undefined && row.expiry < today)
      expired.push({ why: "expired", proof: row.proofs[0] ?? null, date: row.expiry, since: row.expiry });
  }
  for (const entry of evidence.entries) {
    if (entry.expiry !== undefined && entry.expiry < today)
      expired.push({ why: "expired", proof: entry.proof, date: entry.expiry, since: entry.expiry });
  }
  return [...expired, ...periodicProofs(number, evidence, periods).filter(({ since }) => since < today)];
}
