/** One run of Excel per action of hers; it waits until a cell being edited is confirmed. */
import type { Language } from "../text";
import { toRnqError } from "./errors";

export async function run<T>(language: Language, action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, action);
  } catch (error) {
    throw toRnqError(error, language);
  }
}
