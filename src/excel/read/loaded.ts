/** Code that only a click needs is loaded by that click; the network may be away by then. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "../base/api";

/** What `load` gives. When it cannot be had she is told, and the next click tries again. */
export async function loadedForAClick<Code>(load: () => Promise<Code>, language: Language): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    throw new RnqError("notLoaded", errors[language].notLoaded, error instanceof Error ? error.name : undefined);
  }
}
