/**
 * The draw of the day of the audit: a few sessions spread over the period and over the categories of action, one of
 * the last three months where there are any. The same seed draws the same sessions, whatever the order of her rows.
 */
import type { CalendarDate } from "../cells/dates";
import { addMonths, dayNumber } from "../cells/dates";
import type { Session } from "./judge";

export interface Draw {
  readonly seed: number;
  /** In the order of their days. */
  readonly sessions: readonly Session[];
}

export const USUAL_DRAW = 3;
const RECENT_MONTHS = 3;

/** A number made of the day: 28 November 2026 -> 20261128. */
export function seedOf(day: CalendarDate): number {
  return Number(day.replace(/-/g, ""));
}

/** @param today null: every session may be drawn, and none is recent */
export function drawSessions(
  sessions: readonly Session[],
  { count, seed, today }: { readonly count: number; readonly seed: number; readonly today: CalendarDate | null },
): Draw {
  const lots = lotsOf(
    sessions.filter(({ toCome }) => !toCome),
    count,
    seed,
    today,
  );
  const taken = lots.length <= count ? lots : bestOf(lots, count);
  return { seed, sessions: taken.sort(byDay).map(({ session }) => session) };
}

/** A session in the draw: its place in the period, its category, and a number that the seed gives it. */
interface Lot {
  readonly session: Session;
  /** Part of the period, from 0; -1 where its day is not known. */
  readonly part: number;
  readonly category: string;
  readonly recent: boolean;
  readonly rank: number;
}

const dayOf = ({ start, end }: Session): CalendarDate | undefined => start ?? end;

function byDay(a: Lot, b: Lot): number {
  const [first, second] = [dayOf(a.session) ?? "9", dayOf(b.session) ?? "9"];
  return first < second ? -1 : first > second ? 1 : a.session.name < b.session.name ? -1 : 1;
}

function lotsOf(sessions: readonly Session[], parts: number, seed: number, today: CalendarDate | null): Lot[] {
  const days = sessions.flatMap((one) => dayOf(one) ?? []).map(dayNumber);
  const from = days.reduce((least, day) => Math.min(least, day), Infinity);
  const length = days.reduce((most, day) => Math.max(most, day), -Infinity) - from + 1;
  const since = today === null ? null : addMonths(today, -RECENT_MONTHS);
  return sessions
    .map((session): Lot => {
      const day = dayOf(session);
      const last = session.end ?? session.start;
      return {
        session,
        part: day === undefined ? -1 : Math.floor(((dayNumber(day) - from) / length) * parts),
        category: session.category ?? "",
        recent: since !== null && last !== undefined && last >= since,
        rank: hashed(`${seed}\n${session.name}\n${day ?? ""}`),
      };
    })
    .sort((a, b) => a.rank - b.rank || (a.session.name < b.session.name ? -1 : 1));
}

/** Tries a recent session of each category first, and keeps what spreads best; the seed decides among equals. */
function bestOf(lots: readonly Lot[], count: number): Lot[] {
  const recent = lots.filter((lot) => lot.recent);
  const firsts = [...new Map([...recent].reverse().map((lot) => [`${lot.category}\n${lot.part}`, lot])).values()].sort(
    (a, b) => a.rank - b.rank,
  );
  let best: Lot[] = [];
  let most = -1;
  for (const first of firsts.length > 0 ? firsts : [undefined]) {
    const taken = spread(lots, count, first);
    const value = new Set(taken.map(({ category }) => category)).size * (count + 1) + partsIn(taken);
    if (value > most) [best, most] = [taken, value];
  }
  return best;
}

const partsIn = (lots: readonly Lot[]): number =>
  new Set(lots.map(({ part }) => part).filter((part) => part >= 0)).size;

/** Categories are matched with parts of the period that no other has, then the parts left, then whatever comes. */
function spread(lots: readonly Lot[], count: number, first: Lot | undefined): Lot[] {
  const taken: Lot[] = first ? [first] : [];
  const categories = [...new Set(lots.map(({ category }) => category))].filter((one) => one !== first?.category);
  const parts = [...new Set(lots.map(({ part }) => part))].filter((one) => one >= 0 && one !== first?.part);
  const cell = new Map(lots.map((lot) => [`${lot.category}\n${lot.part}`, lot] as const).reverse());
  const category = new Map<number, string>();
  for (const one of categories) match(one, parts, category, (name, part) => cell.has(`${name}\n${part}`));
  const matched = [...category].map(([part, name]) => cell.get(`${name}\n${part}`) as Lot);
  const add = (lot: Lot | undefined): void => {
    if (lot && taken.length < count && !taken.includes(lot)) taken.push(lot);
  };
  for (const lot of matched.sort((a, b) => a.rank - b.rank)) add(lot);
  for (const name of categories) {
    if (!taken.some((lot) => lot.category === name)) add(lots.find((lot) => lot.category === name));
  }
  for (const part of parts) {
    if (!taken.some((lot) => lot.part === part)) add(lots.find((lot) => lot.part === part));
  }
  for (const lot of lots) add(lot);
  return taken;
}

/** Finds a part for a category, moving others where they have another one (augmenting paths). */
function match(
  name: string,
  parts: readonly number[],
  owner: Map<number, string>,
  fits: (name: string, part: number) => boolean,
): void {
  const tried = new Set<number>();
  const place = (who: string): boolean =>
    parts.some((part) => {
      if (!fits(who, part) || tried.has(part)) return false;
      tried.add(part);
      const holder = owner.get(part);
      if (holder !== undefined && !place(holder)) return false;
      owner.set(part, who);
      return true;
    });
  place(name);
}

/** A number of 32 bits that looks like chance (FNV-1a, then the last steps of MurmurHash3). */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
