/** What a call brings beside its arguments. */
import { cells, type CellText } from "../../text/cells";
import type { Language } from "../../text";
import { displayLanguage } from "./language";

export interface Call {
  /** That of Excel. */
  readonly language: Language;
  /** The words for cells in that language. */
  readonly text: CellText;
}

/** Of a call made now. */
export function callNow(): Call {
  const language = displayLanguage();
  return { language, text: cells[language] };
}
