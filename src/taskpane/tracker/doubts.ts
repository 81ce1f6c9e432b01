/** The doubts of the recognition in words, each with the place that it is about. */
import type { Language } from "../../text";
import { doubts } from "../../text/doubts";
import { list } from "../../text/typography";
import type { Question } from "../../tracker/recognise";
import type { Recognition, Warning } from "../../tracker/recognition";

export interface Doubt {
  /** Begins in lower case. */
  readonly sentence: string;
  /** The row to select, where there is one. */
  readonly address: string | null;
}

/** What is asked beside (`questions`) is not a doubt as well. */
export function doubtsOf(recognition: Recognition, language: Language, questions: readonly Question[] = []): readonly Doubt[] {
  const sheets = new Set(recognition.tables.filter((table) => table.kind === "indicators").map((table) => table.sheet));
  const asked = new Set(questions.filter(({ about }) => about === "numbering").map(({ table }) => recognition.tables[table]?.sheet));
  const warnings = recognition.warnings.filter(({ type, sheet }) => type !== "ambiguousNumbering" || !(sheet === undefined ? asked.size > 0 : asked.has(sheet)));
  return warnings.map((warning) => {
    const sentence = sentenceOf(warning, language);
    if (warning.row === undefined) return { sentence, address: null };
    // Her only sheet of indicators needs no name.
    const sheet = sheets.size === 1 && warning.sheet !== undefined && sheets.has(warning.sheet) ? null : (warning.sheet ?? null);
    const text = doubts[language];
    return {
      sentence: text.where(text.at(warning.row, sheet), sentence),
      address: warning.sheet === undefined ? null : `${warning.sheet}!A${warning.row}`,
    };
  });
}

function sentenceOf(warning: Warning, language: Language): string {
  const text = doubts[language];
  const { indicator = 0, text: written = "", proposal = "" } = warning;
  switch (warning.type) {
    case "labelMismatch":
      return text.labelMismatch(indicator, warning.looksLike ?? 0);
    case "duplicateIndicator":
      return text.duplicateIndicator(indicator);
    case "missingIndicators":
      return text.missingIndicators(list(warning.indicators ?? [], language));
    case "dateLikeIndicator":
      return text.dateLikeIndicator(written, proposal);
    case "trailingZeroLost":
      return text.trailingZeroLost(written, proposal);
    case "wrongCriterion":
      return text.wrongCriterion(indicator, written);
    case "unreadableStatus":
    case "unreadableDate":
    case "unknownIndicator":
      return text[warning.type](written);
    case "ambiguousNumbering":
    case "noIndicatorNumbers":
    case "noPlaceForProofs":
    case "colourOnly":
      return text[warning.type];
  }
}
