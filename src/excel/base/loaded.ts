/** Code that is loaded when it is first needed; the network may be away by then. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "./api";

/** What `load` gives. When it cannot be had she is told, and the next time tries again. */
export async function loadedLater<Code>(load: () => Promise<Code>, language: Language): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    throw new RnqError("notLoaded", errors[language].notLoaded, error instanceof Error ? error.name : undefined);
  }
}
