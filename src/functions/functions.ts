/**
 * The functions =RNQ.*, as Excel calls them. Their metadata is read from these declarations (only declarations,
 * with their tags, are seen); the words come from `text/functions.ts`. Each is a wrapper of its own module.
 */
import { answer, answerLater, answerLive, answerSpillLater } from "./answers";

/**
 * Live state of the attached tracker.
 * @customfunction STATUS
 * @param [indicator] Number of an indicator.
 * @param invocation Streaming cell.
 */
export function STATUS(indicator: unknown[][], invocation: CustomFunctions.StreamingInvocation<string>): void {
  answerLive(indicator, invocation);
}

/**
 * State of a row from its own cells.
 * @customfunction EVALUATE
 */
export function EVALUATE(
  indicator: unknown[][],
  status: unknown[][],
  proofs?: unknown[][],
  scope?: unknown[][],
  date?: unknown[][],
): Promise<unknown[][]> {
  return answer("EVALUATE", [indicator, status, proofs, scope, date], ({ evaluate }) => evaluate);
}

/**
 * Progress, 0 to 1, or a count.
 * @customfunction SCORE
 */
export function SCORE(
  tracker: unknown[][],
  criterion?: unknown[][],
  scope?: unknown[][],
  proofs?: unknown[][],
  date?: unknown[][],
  measure?: unknown[][],
): Promise<number> {
  return answerLater("SCORE", [tracker, criterion, scope, proofs, date, measure], ({ score }) => score);
}

/**
 * What is missing.
 * @customfunction MISSING
 */
export function MISSING(
  tracker: unknown[][],
  criterion?: unknown[][],
  scope?: unknown[][],
  proofs?: unknown[][],
  date?: unknown[][],
): Promise<unknown[][]> {
  return answerSpillLater("MISSING", [tracker, criterion, scope, proofs, date], ({ missing }) => missing);
}

/**
 * Probable findings.
 * @customfunction FORECAST
 */
export function FORECAST(
  tracker: unknown[][],
  scope?: unknown[][],
  proofs?: unknown[][],
  date?: unknown[][],
): Promise<unknown[][]> {
  return answerSpillLater("FORECAST", [tracker, scope, proofs, date], ({ forecast }) => forecast);
}

/**
 * Journey map.
 * @customfunction JOURNEY
 */
export function JOURNEY(range: unknown[][], scope?: unknown[][], date?: unknown[][]): Promise<unknown[][]> {
  return answerSpillLater("JOURNEY", [range, scope, date], ({ journey }) => journey);
}

/**
 * Deadlines and proofs to review.
 * @customfunction DUE
 */
export function DUE(
  tracker: unknown[][],
  days?: unknown[][],
  date?: unknown[][],
  scope?: unknown[][],
  proofs?: unknown[][],
): Promise<unknown[][]> {
  return answerSpillLater("DUE", [tracker, days, date, scope, proofs], ({ due }) => due);
}

/**
 * What the file of a session lacks.
 * @customfunction SESSION
 */
export function SESSION(journey: unknown[][], session?: unknown[][], date?: unknown[][]): Promise<unknown[][]> {
  return answerSpillLater("SESSION", [journey, session, date], ({ session: body }) => body);
}

/**
 * A figure of indicator 2.
 * @customfunction RESULT
 */
export function RESULT(
  range: unknown[][],
  measure: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): Promise<number> {
  return answerLater("RESULT", [range, measure, from, to], ({ result }) => result);
}

/**
 * Whether an indicator applies.
 * @customfunction APPLIES
 */
export function APPLIES(indicator: unknown[][], scope: unknown[][], date?: unknown[][]): Promise<unknown[][]> {
  return answer("APPLIES", [indicator, scope, date], ({ applies }) => applies);
}

/**
 * What the referential says of an indicator.
 * @customfunction LABEL
 */
export function LABEL(indicator: unknown[][], field?: unknown[][]): Promise<unknown[][]> {
  return answerSpillLater("LABEL", [indicator, field], ({ label }) => label);
}
