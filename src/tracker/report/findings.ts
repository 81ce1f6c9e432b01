/**
 * What an auditor would probably write up. Order of 6 June 2019 on audits (gravity, five minors, earlier minors),
 * reading guide V9, preamble (new entrants), decree 2026-728 (complements). Only the auditor concludes.
 */
import { AUDIT_RULES, indicator, type Gravity } from "../../rnq";
import type { Findings, IndicatorState, ReferentialVersion, Scope, State } from "../model/assessment";
import type { IndicatorRow } from "../model/recognition";
import { easedForNewEntrant } from "../scope/scope";
import type { Standing } from "./standing";
import { countsAsProven } from "./state";

export type FindingGravity = "major" | "minorAtBest" | "minor";

export interface Finding {
  readonly number: number;
  readonly gravity: FindingGravity;
  /** What makes it: her rows, the complement of 2026 that she said is to do, or a finding of the last audit still open. */
  readonly from: readonly ("state" | "complement" | "earlier")[];
}

/** What the rules look at for one indicator, beside what the report prints. */
export interface Judged extends IndicatorState {
  /** The gravity that she wrote. */
  readonly severity?: "minor" | "major";
  /** The best that its proofs come to; null without any. */
  readonly best?: Exclude<Standing, "absent"> | null;
  /** A proof in force is dated after the last audit: what was written then is answered. */
  readonly renewed?: boolean;
  /** Her log of it says nothing of what was done with it. */
  readonly unusedLog?: string;
}

/** The judged indicators of a body, with what decides their findings. */
export interface Judgement {
  readonly scope: Scope;
  readonly version: ReferentialVersion;
  readonly indicators: readonly Judged[];
}

/**
 * Whether a finding of the last audit still holds: until a proof in force is dated after that audit ("Earlier
 * findings" in the design of the command line). Null: her tracker does not tell, since nothing is filled in.
 */
export function earlierStillOpen(judged: Judged): boolean | null {
  if (judged.state === "blank" || judged.state === "unreadable") return null;
  return !(judged.renewed && (judged.state === "proven" || judged.state === "toReview"));
}

/** The gravity that she wrote in the rows of an indicator, the graver one when they differ. */
export function severityOf(rows: readonly IndicatorRow[]): Judged["severity"] {
  const said = rows.filter((row) => row.status !== "notApplicable").map((row) => row.severity);
  return said.includes("major") ? "major" : said.includes("minor") ? "minor" : undefined;
}

const PARTIAL: readonly State[] = ["inProgress"];
const OWED: readonly State[] = ["proofMissing", "todo", "gap"];

/** Finding of a state alone; `null` for what is fine and for what is not known. */
function gravityOfState(state: State, gravity: Gravity, severity: Judged["severity"]): FindingGravity | null {
  const partial = PARTIAL.includes(state);
  if (!partial && !OWED.includes(state)) return null;
  if (gravity === "alwaysMajor") return "major";
  return severity ?? (partial ? "minor" : "minorAtBest");
}

const GRAVEST_FIRST: readonly FindingGravity[] = ["major", "minorAtBest", "minor"];

function gravest(...some: readonly (FindingGravity | null)[]): FindingGravity | null {
  return GRAVEST_FIRST.find((gravity) => some.includes(gravity)) ?? null;
}

/** The probable finding on one applicable indicator, `null` when there is none. */
export function findingOn(judged: Judged, scope: Scope, version: ReferentialVersion): Finding | null {
  const rule = indicator(judged.number);
  if (!rule || !judged.applies) return null;
  const eased = scope.formalised.includes(judged.number) && easedForNewEntrant(rule, scope);
  const fromState = eased ? null : gravityOfState(judged.state, rule.gravity, judged.severity);
  const earlier = scope.audit === "initial" ? undefined : scope.earlier.find((one) => one.indicator === judged.number);
  // An earlier minor is only major while the point itself is open: what decree 2026-728 adds is a new point.
  const stillOpen = earlier !== undefined && earlierStillOpen(judged) === true;
  const todo = version === "2026" && rule.extended2026 && scope.complements[judged.number] === "todo";
  const fromComplement = todo ? gravityOfState("inProgress", rule.gravity, undefined) : null;
  const gravity = gravest(stillOpen ? "major" : fromState, fromComplement);
  if (gravity === null) return null;
  return {
    number: judged.number,
    gravity,
    from: [
      ...(fromState === null ? [] : ["state" as const]),
      ...(fromComplement === null ? [] : ["complement" as const]),
      ...(stillOpen ? ["earlier" as const] : []),
    ],
  };
}

/** Where nothing is judged. */
export const NO_FINDINGS: Findings = {
  major: [],
  minor: [],
  minorAtBest: [],
  majorFromMinors: 0,
  unknown: [],
  complements: [],
};

/** Proven under the new text, with a complement of 2026 that she has not answered: to confirm before the audit. */
export function toConfirm({ indicators }: Judgement, { complements }: Findings): readonly number[] {
  const open = new Set(complements.filter(({ answer }) => answer === null).map(({ number }) => number));
  return indicators.filter((one) => open.has(one.number) && countsAsProven(one.state)).map(({ number }) => number);
}

/** All probable findings, gravest first, then by number. */
export function listFindings({ indicators, scope, version }: Judgement): readonly Finding[] {
  const found = indicators.flatMap((one) => findingOn(one, scope, version) ?? []);
  return GRAVEST_FIRST.flatMap((gravity) => found.filter((finding) => finding.gravity === gravity));
}

/** The findings as the report prints them, with the major that five minors make and what is not filled in. */
export function summariseFindings(judgement: Judgement): Findings {
  const { indicators, scope, version } = judgement;
  const found = listFindings(judgement);
  const those = (gravity: FindingGravity): number[] =>
    found.filter((one) => one.gravity === gravity).map((one) => one.number);
  const minor = those("minor");
  const minorAtBest = those("minorAtBest");
  const applicable = indicators.filter((one) => one.applies);
  return {
    major: those("major"),
    minor,
    minorAtBest,
    majorFromMinors: minor.length + minorAtBest.length >= AUDIT_RULES.minorsMakingMajor ? 1 : 0,
    unknown: applicable.filter(({ state }) => state === "blank" || state === "unreadable").map((one) => one.number),
    complements:
      version === "2019"
        ? []
        : applicable
            .filter((one) => indicator(one.number)?.extended2026)
            .map((one) => ({ number: one.number, answer: scope.complements[one.number] ?? null })),
  };
}
