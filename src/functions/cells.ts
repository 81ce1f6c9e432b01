/**
 * What every function needs, loaded later (see `later.ts`): the arguments made values, the body run on them, what it
 * throws made the error of the cell. With it, the bodies that read single cells.
 */
import { callNow, type Call } from "./values/call";
import { asFault, handedBack, toError, type Spill } from "./values/faults";
import { given, type CalledId, type Given } from "./values/given";
import { statusText } from "./bodies/status";
import { currentStatus, watchStatus } from "./live";

export { evaluate } from "./bodies/evaluate";
export { applies } from "./bodies/indicator";

/** A function of `table.ts`; `Result` is a cell, or rows that spill. */
export type FunctionBody<Id extends CalledId, Result> = (values: Given<Id>, call: Call) => Result;

/** The answer to a call. */
export function answered<Id extends CalledId, Result>(
  id: Id,
  raw: readonly unknown[],
  body: FunctionBody<Id, Result>,
): Result {
  const call = callNow();
  try {
    return body(given(id, raw, call), call);
  } catch (error) {
    throw toError(asFault(error, call.text));
  }
}

/** The same of a body whose rows spill; a fault in one cell stays in that cell. */
export function answeredSpill<Id extends CalledId>(
  id: Id,
  raw: readonly unknown[],
  body: FunctionBody<Id, Spill>,
): unknown[][] {
  return answered<Id, unknown[][]>(id, raw, (values, call) => handedBack(body(values, call)));
}

/** Keeps a live cell up to date; returns what stops it. */
export function answeredLive(
  indicator: unknown,
  { setResult }: Pick<CustomFunctions.StreamingInvocation<string>, "setResult">,
): () => void {
  const call = callNow();
  let written: string | null = null;
  try {
    const { indicatorOrNothing } = given("STATUS", [indicator], call);
    const write = (): void => {
      const next = statusText(currentStatus(), indicatorOrNothing, call);
      if (next === written) return;
      written = next;
      setResult(next);
    };
    write();
    return watchStatus(write);
  } catch (error) {
    setResult(toError(asFault(error, call.text)));
    return () => undefined;
  }
}
