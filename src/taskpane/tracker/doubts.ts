/** Where each doubt of the recognition is, with its sentence (`text/doubts.ts`), and what is not asked beside. */
import type { Language } from "../../text";
import { doubts } from "../../text/doubts";
import type { Question } from "../../tracker/recognise";
import type { Recognition, Warning } from "../../tracker/model/recognition";

export interface Doubt {
  /** Begins in lower case. */
  readonly sentence: string;
  /** The row to select, where there is one. */
  readonly address: string | null;
}

/** Each word of status that waits for her answer, at its first row; a column of too many words as one. */
function unreadWords({ questions }: Recognition): readonly Warning[] {
  return questions.flatMap(({ type, sheet, column = "", word, rows }): Warning[] => {
    const place = { sheet, ...(rows[0] === undefined ? {} : { row: rows[0] }) };
    if (type === "statusWord") return [{ type: "unreadableStatus", ...place, text: word ?? "" }];
    return type === "column" ? [{ type: "unreadableStatuses", ...place, text: column }] : [];
  });
}

/** What is asked beside (`questions`) is not a doubt as well. */
export function doubtsOf(
  recognition: Recognition,
  language: Language,
  questions: readonly Question[] = [],
): readonly Doubt[] {
  const sheets = new Set(recognition.tables.filter((table) => table.kind === "indicators").map((table) => table.sheet));
  const asked = new Set(
    questions.filter(({ about }) => about === "numbering").map(({ table }) => recognition.tables[table]?.sheet),
  );
  const repaired = new Set(
    questions.flatMap(({ table, rows = [] }) => rows.map((row) => `${recognition.tables[table]?.sheet}!${row}`)),
  );
  const moved = new Set(questions.filter(({ about }) => about === "column").map(({ header }) => header));
  const warnings = recognition.warnings.filter(({ type, sheet, row, text }) => {
    if (type === "columnMoved") return !moved.has(text);
    if (type === "ambiguousNumbering") return !(sheet === undefined ? asked.size > 0 : asked.has(sheet));
    return !((type === "dateLikeIndicator" || type === "trailingZeroLost") && repaired.has(`${sheet}!${row}`));
  });
  return [...warnings, ...unreadWords(recognition)].map((warning) => {
    const sentence = doubts[language].sentences[warning.type](warning);
    if (warning.row === undefined) return { sentence, address: null };
    // Her only sheet of indicators needs no name.
    const sheet =
      sheets.size === 1 && warning.sheet !== undefined && sheets.has(warning.sheet) ? null : (warning.sheet ?? null);
    const text = doubts[language];
    return {
      sentence: text.where(text.at(warning.row, sheet), sentence),
      address: warning.sheet === undefined ? null : `${warning.sheet}!A${warning.row}`,
    };
  });
}
