/** What an action that was done must still say: sentences for her, after the one that says what was done. */
import type { Language } from "../../text";
import { remarks } from "../../text/remarks";
import { list, quoted } from "../../text/typography";
import { refText } from "../../tracker/cells/cellRef";
import type { Written } from "../base/api";
import type { RemovedColumns } from "./stateColumn";

export function remarksOf(...said: readonly (string | null)[]): Pick<Written, "remarks"> {
  const sentences = said.filter((sentence) => sentence !== null);
  return sentences.length > 0 ? { remarks: sentences } : {};
}

/** Formulas that still speak of us in a column that went. */
export function statesLeft({ left }: Pick<RemovedColumns, "left">, language: Language): string | null {
  return left.length > 0 ? remarks[language].statesLeft(places(left.map(refText), language)) : null;
}

export function rulesUnread(sheets: readonly string[], language: Language): string | null {
  return sheets.length > 0 ? remarks[language].rulesUnread(named(sheets, language)) : null;
}

/** Columns that had to leave an Excel table. */
export function columnsMoved(sheets: readonly string[], language: Language): string | null {
  return sheets.length > 0 ? remarks[language].columnsMoved(named(sheets, language)) : null;
}

const named = (sheets: readonly string[], language: Language): string =>
  list(
    sheets.map((sheet) => quoted(sheet, language)),
    language,
  );

/** Of many places the first ones are named. */
const MOST_NAMED = 5;

function places(all: readonly string[], language: Language): string {
  const first = all.slice(0, MOST_NAMED);
  return all.length > first.length
    ? remarks[language].andOthers(first.join(", "), all.length - first.length)
    : list(first, language);
}
