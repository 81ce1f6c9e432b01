/**
 * What sessions add to the probable findings: on a session, never on her state. Rule: "Sessions" in the design of the
 * command line. Only the auditor concludes.
 */
import { indicator } from "../../rnq";
import type { Assessment, Scope } from "../model/assessment";
import type { Language } from "../../text";
import { easedForNewEntrant } from "../scope/scope";
import type { Session } from "./judge";
import { shownBy } from "./kinds";
import { lackSentence, orderSentence } from "./words";

export interface SessionFinding {
  readonly indicator: number;
  readonly session: string;
  readonly what: string;
  /** null: fewer than a third of the sessions, and not the last one: to check. */
  readonly gravity: "minor" | "major" | null;
}

/** From this share of the sessions due on, it is how she works rather than a slip. */
const SHARE = 1 / 3;

/** The numbers that apply to her. */
export function applicableTo({ indicators }: Pick<Assessment, "indicators">): ReadonlySet<number> {
  return new Set(indicators.filter(({ applies }) => applies).map(({ number }) => number));
}

/** What one session says of one indicator. */
interface Standing {
  readonly session: Session;
  readonly what: readonly string[];
}

/**
 * @param applicable numbers that apply to her
 * @returns one for each session that fails on an indicator, in the order of the indicators, then of the sessions
 */
export function sessionFindings(
  sessions: readonly Session[],
  {
    applicable,
    scope,
    language,
  }: { readonly applicable: ReadonlySet<number>; readonly scope: Scope | null; readonly language: Language },
): readonly SessionFinding[] {
  const due = sessions.filter(({ toCome }) => !toCome);
  const byIndicator = new Map<number, Standing[]>();
  for (const session of due) {
    for (const [number, what] of standingsOf(session, language))
      byIndicator.set(number, [...(byIndicator.get(number) ?? []), { session, what }]);
  }
  return [...byIndicator]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, standings]) =>
      applicable.has(number) && !isEased(number, scope) ? findingsOn(number, standings) : [],
    );
}

/** A new entrant is asked for a process at the initial audit, and has it. */
function isEased(number: number, scope: Scope | null): boolean {
  const rule = indicator(number);
  return scope !== null && rule !== null && scope.formalised.includes(number) && easedForNewEntrant(rule, scope);
}

/** For each indicator that pieces due of the session show: what is wrong with it, nothing where it is sound. */
function standingsOf(session: Session, language: Language): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const add = (number: number, what: string | null): void => {
    const known = found.get(number) ?? [];
    found.set(number, known);
    if (what !== null && !known.includes(what)) known.push(what);
  };
  for (const piece of session.pieces) {
    if (piece.state === "toCome" || piece.state === "notApplicable") continue;
    for (const number of shownBy(piece.kind, piece.named)) add(number, lackSentence(piece, language));
  }
  for (const fault of session.order) add(fault.indicator, orderSentence(fault, language));
  return found;
}

function findingsOn(number: number, standings: readonly Standing[]): readonly SessionFinding[] {
  const failing = standings.filter(({ what }) => what.length > 0);
  const last = standings.reduce<Standing | null>(
    (latest, one) => (latest === null || lastDay(one) >= lastDay(latest) ? one : latest),
    null,
  );
  const isUsual =
    failing.length >= standings.length * SHARE || (last !== null && lastDay(last) !== "" && last.what.length > 0);
  const gravity = !isUsual ? null : indicator(number)?.gravity === "alwaysMajor" ? "major" : "minor";
  return failing.map(({ session, what }) => ({
    indicator: number,
    session: session.name,
    what: what.join(" ; "),
    gravity,
  }));
}

const lastDay = ({ session }: Standing): string => session.end ?? session.start ?? "";
