/**
 * The functions =RNQ.*, as Excel calls them. Their metadata is read from these declarations (only declarations,
 * with their tags, are seen); the words come from `text/functions.ts`. Each is a wrapper of its own module.
 */
import { cells } from "../text/cells";
import { evaluate } from "./bodies/evaluate";
import { answerSpill, streamed } from "./values/faults";
import { applies } from "./bodies/indicator";
import { displayLanguage } from "./values/language";
import { answerLater, answerSpillLater } from "./later";
import { currentStatus, watchStatus } from "./live";
import { statusText, watchedIndicators } from "./bodies/status";

/**
 * Live state of the attached tracker.
 * @customfunction STATUS
 * @param [indicator] Number of an indicator.
 * @param invocation Streaming cell.
 */
export function STATUS(indicator: unknown[][], invocation: CustomFunctions.StreamingInvocation<string>): void {
  const language = displayLanguage();
  const text = cells[language];
  let written: string | null = null;
  let stop = (): void => undefined;
  invocation.onCanceled = () => stop();
  try {
    const indicators = watchedIndicators(indicator, text);
    const write = (): void => {
      const next = statusText(currentStatus(), indicators, language, text);
      if (next === written) return;
      written = next;
      invocation.setResult(next);
    };
    write();
    stop = watchStatus(write);
  } catch (error) {
    invocation.setResult(streamed(error, text));
  }
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
): unknown[][] {
  return answerSpill((text) => evaluate(indicator, status, proofs, scope, date, displayLanguage(), text));
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
  return answerLater((loaded, text) =>
    loaded.score(tracker, criterion, scope, proofs, date, displayLanguage(), text, measure),
  );
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
  return answerSpillLater((loaded, text) =>
    loaded.missing(tracker, criterion, scope, proofs, date, displayLanguage(), text),
  );
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
  return answerSpillLater((loaded, text) => loaded.forecast(tracker, scope, proofs, date, displayLanguage(), text));
}

/**
 * Journey map.
 * @customfunction JOURNEY
 */
export function JOURNEY(range: unknown[][], scope?: unknown[][], date?: unknown[][]): Promise<unknown[][]> {
  return answerSpillLater((loaded, text) => loaded.journey(range, scope, date, displayLanguage(), text));
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
  return answerSpillLater((loaded, text) => loaded.due(tracker, days, date, scope, proofs, displayLanguage(), text));
}

/**
 * Whether an indicator applies.
 * @customfunction APPLIES
 */
export function APPLIES(indicator: unknown[][], scope: unknown[][], date?: unknown[][]): unknown[][] {
  return answerSpill((text) => applies(indicator, scope, date, displayLanguage(), text));
}

/**
 * What the referential says of an indicator.
 * @customfunction LABEL
 */
export function LABEL(indicator: unknown[][], field?: unknown[][]): Promise<unknown[][]> {
  return answerSpillLater((loaded, text) => loaded.label(indicator, field, displayLanguage(), text));
}
