/** Each doubt of the recognition, the worst first: its sentence (`text/doubts.ts`) and the cell it is about. What is asked beside is left out. */
import type { Language } from "../../text";
import { doubts } from "../../text/doubts";
import { ALWAYS_MAJOR } from "../../rnq/numbers";
import { isWord } from "./reading";
import type { Question } from "../../tracker/recognise";
import type { Recognition, RecognisedTable, Warning, WarningType } from "../../tracker/model/recognition";

export interface Doubt {
  /** Begins in lower case. */
  readonly sentence: string;
  /** What to select; null where no cell is meant. */
  readonly address: string | null;
}

/** The worst first: what hides a finding, what gives a row to another indicator, what is not read, what is only odd. */
const ORDER: readonly WarningType[] = [
  "missingIndicators",
  "labelMismatch",
  "dateLikeIndicator",
  "trailingZeroLost",
  "unknownIndicator",
  "columnMoved",
  "unreadableStatuses",
  "unreadableStatus",
  "ambiguousNumbering",
  "noIndicatorNumbers",
  "wrongCriterion",
  "duplicateIndicator",
  "unreadableDate",
];

/** What is asked beside (`questions`, the words of her statuses) is not a doubt as well, nor what is said of the whole tracker. */
export function doubtsOf(
  recognition: Recognition,
  language: Language,
  questions: readonly Question[] = [],
): readonly Doubt[] {
  const sheets = new Set(recognition.tables.filter((table) => table.kind === "indicators").map((table) => table.sheet));
  const shown = [...recognition.warnings.filter(isOpen(recognition, questions)), ...otherWords(recognition)].filter(
    isOf(recognition),
  );
  return shown
    .map((warning) => placed(warning, recognition))
    .sort((one, other) => rankOf(one.warning) - rankOf(other.warning))
    .map(({ warning, address }) => {
      const text = doubts[language];
      const sentence = text.sentences[warning.type](warning);
      // Her only sheet of indicators needs no name.
      const isOnly = sheets.size === 1 && warning.sheet !== undefined && sheets.has(warning.sheet);
      const sheet = isOnly ? null : (warning.sheet ?? null);
      return {
        sentence: warning.row === undefined ? sentence : text.where(text.at(warning.row, sheet), sentence),
        address,
      };
    });
}

/** Of the tracker that is followed, where there are several. */
function isOf({ tables, trackers }: Recognition): (warning: Warning) => boolean {
  const [own] = trackers;
  const others = new Set(tables.flatMap(({ sheet }, at) => (own?.tables.includes(at) === false ? [sheet] : [])));
  const hers = new Set(own?.tables.map((at) => tables[at]?.sheet));
  return ({ sheet }) => sheet === undefined || hers.has(sheet) || !others.has(sheet);
}

function isOpen({ tables }: Recognition, questions: readonly Question[]): (warning: Warning) => boolean {
  const asked = new Set(
    questions.filter(({ about }) => about === "numbering").map(({ table }) => tables[table]?.sheet),
  );
  const repaired = new Set(
    questions.flatMap(({ table, rows = [] }) => rows.map((row) => `${tables[table]?.sheet}!${row}`)),
  );
  const moved = new Set(questions.filter(({ about }) => about === "column").map(({ header }) => header));
  return ({ type, sheet, row, text }) => {
    if (type === "columnMoved") return !moved.has(text);
    if (type === "ambiguousNumbering") return !(sheet === undefined ? asked.size > 0 : asked.has(sheet));
    if (type === "dateLikeIndicator" || type === "trailingZeroLost") return !repaired.has(`${sheet}!${row}`);
    return type !== "noPlaceForProofs" && type !== "colourOnly";
  };
}

/** Words of a table that is no tracker of indicators, and columns of too many words: told, not asked in the list. */
function otherWords({ questions, tables }: Recognition): readonly Warning[] {
  return questions.flatMap((question): Warning[] => {
    const { type, sheet, column = "", word = "", rows } = question;
    const place = { sheet, ...(rows[0] === undefined ? {} : { row: rows[0] }) };
    if (isWord(question) && tables[question.table]?.kind !== "indicators")
      return [{ type: "unreadableStatus", ...place, text: word }];
    return type === "column" && rows.length > 0 ? [{ type: "unreadableStatuses", ...place, text: column }] : [];
  });
}

/** By kind; within a kind, where an indicator that can only be major is concerned comes first. */
function rankOf({ type, indicator: one, indicators = one === undefined ? [] : [one] }: Warning): number {
  const serious = indicators.some((number) => ALWAYS_MAJOR.includes(number));
  return ORDER.indexOf(type) * 2 + (serious ? 0 : 1);
}

interface Placed {
  readonly warning: Warning;
  readonly address: string | null;
}

/** A doubt with the row and the words of hers that it is about, where recognition tells only the kind, and its cell. */
function placed(warning: Warning, { tables, rows }: Recognition): Placed {
  const { type, sheet, indicator: number } = warning;
  const table = tables.find(
    (one) =>
      (sheet === undefined ? one.kind === "indicators" : one.sheet === sheet) &&
      (warning.row === undefined || (warning.row >= one.firstDataRow && warning.row <= one.lastDataRow)),
  );
  const told = { ...warning, ...(table ? { sheet: table.sheet } : {}) };
  if (type === "duplicateIndicator") {
    const [first, again = first] = rows.filter((one) => one.sheet === sheet && one.indicators.includes(number ?? 0));
    if (again) return at({ ...told, row: again.row }, tables[again.table]);
  }
  if (type === "ambiguousNumbering") {
    const example = rows.find(({ indicatorText }) => /\d[.,]\d/.test(String(indicatorText)));
    if (example) return at({ ...told, text: String(example.indicatorText) }, tables[example.table]);
  }
  if (type === "noIndicatorNumbers") return at({ ...told, text: table?.columns.label ?? "" }, table);
  return at(told, table);
}

/** A cell of the column that is meant; the whole column of numbers where no row is. */
function at(warning: Warning, table: RecognisedTable | undefined): Placed {
  const { type, sheet, row } = warning;
  const number = table?.columns.indicator ?? table?.columns.label ?? table?.columns.proofs?.[0] ?? "A";
  const status = type === "unreadableStatus" || type === "unreadableStatuses";
  const column = status ? (table?.columns.status ?? number) : number;
  if (sheet === undefined || (row === undefined && !table)) return { warning, address: null };
  const cells =
    row !== undefined ? `${column}${row}` : `${column}${table?.firstDataRow ?? 1}:${column}${table?.lastDataRow ?? 1}`;
  return { warning, address: `${sheet}!${cells}` };
}
