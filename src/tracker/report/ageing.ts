/**
 * When proofs are to be read again. Only two things age: an end of validity, and a periodic proof whose date is known;
 * leases, diplomas and procedures do not.
 */
import { addMonths, type CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import type { PeriodicKind, Periods } from "../model/periods";
import type { Tracker } from "../model/tracker";
import { madeOnce } from "../cells/once";
import { dayOfProof, type Evidence, type Proof, type Stretch } from "./evidence";

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
export function periodicKind(indicator: number, title: string): PeriodicKind | null {
  const text = fold(title);
  if (STANDING.test(text)) return null;
  const found = PERIODIC.find(
    ({ indicators, words }) =>
      (indicators === null || indicators.includes(indicator)) && (words === null || words.test(text)),
  );
  return found?.kind ?? null;
}

/** One reason to read a proof again. */
export interface Outdated {
  readonly why: "expired" | PeriodicKind;
  readonly proof: string | null;
  /** The expiry that has passed, or the date of the latest periodic proof; null where she only says that it is over. */
  readonly date: CalendarDate | null;
  /** The day from which it is to be read again. */
  readonly since: CalendarDate | null;
}

export interface Ageing extends Outdated {
  readonly date: CalendarDate;
  readonly since: CalendarDate;
  readonly from: Proof;
}

type Dated = Proof & { readonly date: CalendarDate };

const latestPeriodic = madeOnce((stretch: Stretch, number: number): ReadonlyMap<PeriodicKind, Dated> => {
  const latest = new Map<PeriodicKind, Dated>();
  for (const proof of stretch) {
    if (proof.date === undefined || proof.standing !== "inForce") continue;
    const kind = periodicKind(number, proof.title);
    const known = kind && latest.get(kind);
    if (kind && (!known || known.date < proof.date)) latest.set(kind, { ...proof, date: proof.date });
  }
  return latest;
});

/** The latest dated proof of each periodic kind, with the day its period ends (that day still counts). */
export function periodicProofs(number: number, { stretches }: Evidence, periods: Periods): readonly Ageing[] {
  const latest = new Map<PeriodicKind, Dated>();
  for (const stretch of stretches)
    for (const [kind, proof] of latestPeriodic(stretch, number)) {
      const known = latest.get(kind);
      if (!known || known.date < proof.date) latest.set(kind, proof);
    }
  return [...latest].map(([why, from]) => ({
    why,
    proof: from.title,
    date: from.date,
    since: addMonths(from.date, periods[why]),
    from,
  }));
}

/** Why the proofs of an indicator are to be read again; empty when nothing has aged or age is not judged. */
export function outdatedProofs(number: number, evidence: Evidence, tracker: Tracker): readonly Outdated[] {
  const { today, periods } = tracker;
  const day = dayOfProof(tracker);
  const expired = evidence.proofs
    .filter(({ standing }) => standing === "expired")
    .map(({ title, expiry }): Outdated => {
      const date = expiry !== undefined && day !== null && expiry < day ? expiry : null;
      return { why: "expired", proof: title, date, since: date };
    });
  return today === null ? expired : [...expired, ...pastTheirPeriod(number, evidence, { today, periods })];
}

function pastTheirPeriod(
  number: number,
  evidence: Evidence,
  { today, periods }: { readonly today: CalendarDate; readonly periods: Periods },
): readonly Ageing[] {
  return periodicProofs(number, evidence, periods).filter(({ since }) => since < today);
}

/** Whether a proof in force has passed its period: what is said done is then to be read again. */
export function isPastItsPeriod(number: number, evidence: Evidence, { today, periods }: Tracker): boolean {
  return today !== null && pastTheirPeriod(number, evidence, { today, periods }).length > 0;
}
