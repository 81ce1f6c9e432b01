/**
 * From a call of Excel to its answer: the arguments made values, the body run on them, what it throws made the error
 * of the cell.
 */
import { tables } from "./later";
import { callNow, type Call } from "./values/call";
import { asFault, handedBack, toError, type Cell, type Spill } from "./values/faults";
import { given, type CalledId, type Given } from "./values/given";

/** A function of `table.ts`; `Result` is a cell, or rows that spill. */
export type FunctionBody<Id extends CalledId, Result> = (values: Given<Id>, call: Call) => Result;

/** Answers at once with rows that spill; a fault in one cell stays in that cell. */
export function answer<Id extends CalledId>(
  id: Id,
  raw: readonly unknown[],
  body: FunctionBody<Id, Spill>,
): unknown[][] {
  const call = callNow();
  try {
    return handedBack(body(given(id, raw, call), call));
  } catch (error) {
    throw toError(asFault(error, call.text));
  }
}

type Tables = Awaited<ReturnType<typeof tables>>;

async function later<Id extends CalledId, Result>(
  id: Id,
  raw: readonly unknown[],
  body: (loaded: Tables) => FunctionBody<Id, Result>,
): Promise<Result> {
  const call = callNow();
  try {
    const loaded = await tables();
    return body(loaded)(given(id, raw, call), call);
  } catch (error) {
    throw toError(asFault(error, call.text));
  }
}

/** Answers with one value, by a body that is loaded first. */
export function answerLater<Id extends CalledId, Value extends Cell>(
  id: Id,
  raw: readonly unknown[],
  body: (loaded: Tables) => FunctionBody<Id, Value>,
): Promise<Value> {
  return later(id, raw, body);
}

/** Answers with rows that spill, by a body that is loaded first. */
export function answerSpillLater<Id extends CalledId>(
  id: Id,
  raw: readonly unknown[],
  body: (loaded: Tables) => FunctionBody<Id, Spill>,
): Promise<unknown[][]> {
  return later<Id, unknown[][]>(id, raw, (loaded) => (values, call) => handedBack(body(loaded)(values, call)));
}
