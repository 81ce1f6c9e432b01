/**
 * *Seule ou accompagnée*: the work that is left beside the time there is, and what weighs more than time. Only what she
 * gave is compared: without a date or without her hours nothing is concluded.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import { aloneText } from "../../text/alone";
import { decimal, duration } from "../../text/typography";
import type { Assessment, Category, Scope } from "../model/assessment";
import type { CalendarDate } from "../cells/dates";
import { countsAsProven } from "../report/state";
import type { HerTime, Plan } from "./plan";

/**
 * `unread`: nothing is judged, so nothing is known of what is left. `noDate`, `past`, `noHours`: nothing to compare the
 * work with. `done`: the plan is empty. `fits`: her own hours hold it all; `tight`: they do, but not as the weeks are cut;
 * `short`: they do not.
 */
export type AloneVerdict = "unread" | "noDate" | "past" | "noHours" | "done" | "fits" | "tight" | "short";

export interface Alone {
  readonly verdict: AloneVerdict;
  /** Minutes of work left in her plan, by our estimates; null where nothing is judged. */
  readonly work: number | null;
  /** Minutes that her weeks of work hold until the audit; null without a date to come or without her hours. */
  readonly time: number | null;
  /** Hours a week, in halves, that would make it all fit; null where it fits, or where no week is left. */
  readonly needed: number | null;
  /** Applicable indicators not proven that the audit order lets be a major only, in the order of their numbers. */
  readonly majors: readonly number[];
  /** Her categories as a new entrant; null until she has answered the questions. */
  readonly newEntrant: readonly Category[] | null;
}

/** @param plan of her tasks with her time, as the week shows it */
export function aloneOrNot(
  { scope, indicators, withheld }: Assessment,
  plan: Plan,
  { hoursPerWeek }: HerTime,
  today: CalendarDate,
): Alone {
  const newEntrant = newEntrantOf(scope);
  if (withheld !== null) return { verdict: "unread", work: null, time: null, needed: null, majors: [], newEntrant };
  const work = plan.totalMinutes;
  const majors = indicators
    .filter(
      ({ number, applies, state }) => applies && !countsAsProven(state) && indicator(number)?.gravity === "alwaysMajor",
    )
    .map(({ number }) => number);
  const isToCome = scope.auditDate !== null && scope.auditDate >= today;
  const weeks = plan.weeks.filter(({ kind }) => kind === "work").length;
  const time = isToCome && hoursPerWeek !== undefined ? Math.round(weeks * hoursPerWeek * 60) : null;
  const verdict = ((): AloneVerdict => {
    if (work === 0) return "done";
    if (scope.auditDate === null) return "noDate";
    if (!isToCome) return "past";
    if (time === null) return "noHours";
    if (work > time) return "short";
    return plan.unplaced.length > 0 ? "tight" : "fits";
  })();
  return { verdict, work, time, needed: verdict === "short" ? plan.hoursNeeded : null, majors, newEntrant };
}

/** The one sentence that is said of it. */
export function aloneSentence(
  { verdict, work, time, needed, majors }: Alone,
  auditDate: CalendarDate | null,
  language: Language,
): string {
  const text = aloneText[language].verdicts;
  const left = duration(work ?? 0);
  const hours = duration(time ?? 0);
  switch (verdict) {
    case "unread":
    case "done":
      return text[verdict];
    case "noDate":
      return text.noDate(left);
    case "past":
    case "noHours":
      return text[verdict](left, auditDate ?? "");
    case "fits":
      return majors.length > 0 ? text.fitsButMajors(left, hours, majors.length) : text.fits(left, hours);
    case "tight":
      return text.tight(left, hours);
    case "short":
      return needed === null ? text.noWeek(left) : text.short(left, hours, decimal(needed, language));
  }
}

/** Label and value of what the sentence rests on. */
export function aloneFacts(
  { verdict, work, time, majors, newEntrant }: Alone,
  language: Language,
  categoryName: (category: Category) => string,
): readonly (readonly [label: string, value: string])[] {
  const { facts, values } = aloneText[language];
  const noTime = verdict === "noDate" || verdict === "past" || verdict === "noHours" ? values[verdict] : null;
  return [
    [facts.work, work === null ? values.unread : values.estimates(duration(work))],
    ...(verdict === "unread" || verdict === "done" ? [] : [[facts.time, noTime ?? duration(time ?? 0)] as const]),
    [facts.majors, verdict === "unread" ? values.unread : values.numbers(majors)],
    [
      facts.newEntrant,
      newEntrant === null
        ? values.unsaid
        : newEntrant.length === 0
          ? values.no
          : values.yes(newEntrant.map(categoryName)),
    ],
  ];
}

/** What help would bring her, then what it would not: sentences. */
export function aloneBrings({ verdict, majors, newEntrant }: Alone, language: Language): readonly string[] {
  const { brings } = aloneText[language];
  return [
    ...(verdict === "short" || verdict === "tight" ? [brings.pace] : []),
    ...(majors.length > 0 ? [brings.majors] : []),
    ...((newEntrant ?? []).length > 0 ? [brings.newEntrant] : []),
    brings.rehearsal,
    brings.notProofs,
    brings.price,
  ];
}

const newEntrantOf = ({ supposed, newEntrant }: Scope): readonly Category[] | null => (supposed ? null : newEntrant);
