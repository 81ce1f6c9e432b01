/** One run of Excel per action of hers; it waits until a cell being edited is confirmed. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "./api";
import { toRnqError } from "./errors";
import { countRequests } from "./traffic";

/** Begins to wait for one answer of Excel's; calls `lost` when that has lasted too long. Returns what ends the wait. */
export type Patience = (lost: () => void) => () => void;

/** A long calculation of hers holds answers up; two minutes without one is another matter. */
const PATIENCE_MS = 120_000;

export const ordinaryPatience: Patience = (lost) => {
  const timer = setTimeout(lost, PATIENCE_MS);
  return () => clearTimeout(timer);
};

/** @param patience for what she clicked; without it answers are waited for as long as it takes */
export async function run<T>(
  language: Language,
  action: (context: Excel.RequestContext) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const stop = countRequests(context);
      if (patience) losePatience(context, patience, language);
      return await action(context).finally(stop);
    });
  } catch (error) {
    throw toRnqError(error, language);
  }
}

/** As often as a reading is begun again when the workbook changes under it. */
const READINGS = 3;

/** Runs what only reads: where a sheet went or moved meanwhile, nothing is told, it is read as it is now. */
export async function runReading<T>(
  language: Language,
  read: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  for (let left = READINGS - 1; ; left -= 1) {
    try {
      return await run(language, read);
    } catch (error) {
      if (left === 0 || !(error instanceof RnqError) || error.code !== "changedMeanwhile") throw error;
    }
  }
}

/** Every request of the context fails once patience is lost, so that nothing more is asked after it. */
function losePatience(context: Excel.RequestContext, patience: Patience, language: Language): void {
  const sync = context.sync.bind(context);
  context.sync = <V>(passThroughValue?: V) =>
    new Promise<V>((resolve, reject) => {
      const stop = patience(() => reject(new RnqError("unanswered", errors[language].unanswered)));
      sync(passThroughValue).then(resolve, reject).finally(stop);
    });
}

/** One block of a work that is too large for one request: loops over blocks call it on purpose, once per block. */
export async function sendBlock(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
