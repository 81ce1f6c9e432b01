/** From a call of Excel to its answer, by what is loaded with the first of them (`later.ts`). */
import { notCalculated } from "../text/notCalculated";
import type { FunctionBody } from "./cells";
import { cellReaders, cellReadersNow, tables } from "./later";
import { displayLanguage } from "./values/language";
import type { Cell, Spill } from "./values/faults";
import type { CalledId } from "./values/given";

type Cells = Awaited<ReturnType<typeof cellReaders>>;
type Tables = Awaited<ReturnType<typeof tables>>;

/** The error of a cell whose function could not be loaded: the network is away. */
const notLoaded = () =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, notCalculated[displayLanguage()]);

async function loaded<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch {
    throw notLoaded();
  }
}

/**
 * Answers with rows that spill: at once, but for the first calls, which wait for what they are made of. Excel takes either;
 * the metadata is read from the declared result, and knows one.
 */
export function answer<Id extends CalledId>(
  id: Id,
  raw: readonly unknown[],
  body: (room: Cells) => FunctionBody<Id, Spill>,
): Promise<unknown[][]> {
  const answeredBy = (room: Cells) => room.answeredSpill(id, raw, body(room));
  const room = cellReadersNow();
  return room ? (answeredBy(room) as unknown as Promise<unknown[][]>) : loaded(cellReaders).then(answeredBy);
}

const both = () => Promise.all([cellReaders(), tables()]);

/** Answers with one value, by a body that is loaded first. */
export async function answerLater<Id extends CalledId, Value extends Cell>(
  id: Id,
  raw: readonly unknown[],
  body: (room: Tables) => FunctionBody<Id, Value>,
): Promise<Value> {
  const [{ answered }, room] = await loaded(both);
  return answered(id, raw, body(room));
}

/** Answers with rows that spill, by a body that is loaded first. */
export async function answerSpillLater<Id extends CalledId>(
  id: Id,
  raw: readonly unknown[],
  body: (room: Tables) => FunctionBody<Id, Spill>,
): Promise<unknown[][]> {
  const [{ answeredSpill }, room] = await loaded(both);
  return answeredSpill(id, raw, body(room));
}

/** A live cell is never calculated again: what could not be loaded is tried again while the cell is there. */
const AGAIN_MS = 10_000;

/** Answers with what is loaded first, for as long as the cell is there. */
export function answerLive(indicator: unknown, invocation: CustomFunctions.StreamingInvocation<string>): void {
  let gone = false;
  let stop = (): void => undefined;
  invocation.onCanceled = () => {
    gone = true;
    stop();
  };
  const begin = (): void => {
    cellReaders().then(
      ({ answeredLive }) => {
        if (!gone) stop = answeredLive(indicator, invocation);
      },
      () => {
        if (gone) return;
        invocation.setResult(notLoaded());
        const timer = setTimeout(begin, AGAIN_MS);
        stop = () => clearTimeout(timer);
      },
    );
  };
  begin();
}
