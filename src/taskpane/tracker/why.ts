/** *Pourquoi ce point*: the sentences that the rules give for one indicator, in the order they are read. */
import type { Language } from "../../text";
import type { Snapshot } from "../../excel/api";

export interface Why {
  readonly sentences: readonly string[];
  readonly sources: readonly string[];
}

export function whyOf(number: number, snapshot: Snapshot, _language: Language): Why {
  const applicable = snapshot.applicability.indicators.find((indicator) => indicator.number === number);
  const missing = snapshot.assessment.missing.filter((item) => item.number === number).map((item) => item.what);
  return {
    sentences: [...missing, applicable?.reason, applicable?.doubtful].filter((sentence) => sentence !== undefined),
    sources: applicable ? [applicable.source] : [],
  };
}
