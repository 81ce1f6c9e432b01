/** A line for a log of hers: which of her columns holds what, so that it is a row like the others. Pure. */
import { logForms } from "../../text/logs/forms";
import type { Language } from "../../text";
import { columnIndex, columnLetters } from "../cells/address";
import type { CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import type { RecognisedTable } from "../model/recognition";
import { ASKED_IN, FIELDS_OF, HOMES, type EntryField, type LogLine } from "./fields";

export type LineCell =
  { readonly text: string } | { readonly date: CalendarDate } | { readonly indicators: readonly number[] };

export interface PlacedLine {
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, LineCell>;
  /** Fields that no column of hers can hold; nothing of them is written. */
  readonly homeless: readonly (EntryField | "date")[];
}

export interface LineTable {
  readonly columns: RecognisedTable["columns"];
  /** Header text by column, from 0. */
  readonly headers: ReadonlyMap<number, string>;
  /** Columns that hold formulas: theirs to fill. */
  readonly formulas: ReadonlySet<number>;
}

/** What several fields say in one cell is named: "Présence : 9 sur 10". */
export function placeLine(line: LogLine, table: LineTable, language: Language): PlacedLine {
  const texts = new Map<number, { readonly field: EntryField; readonly text: string }[]>();
  const cells = new Map<number, LineCell>();
  const homeless: PlacedLine["homeless"][number][] = [];
  const free = (column: number | null): column is number => column !== null && !table.formulas.has(column);
  const ofRole = (role: keyof RecognisedTable["columns"]) => {
    const letters = table.columns[role];
    return typeof letters === "string" ? columnIndex(letters) : null;
  };
  const date = ofRole("date");
  if (free(date)) cells.set(date, { date: line.date });
  else homeless.push("date");
  for (const field of FIELDS_OF[line.subject]) {
    const text = line.texts[field]?.trim() ?? "";
    if (text === "") continue;
    const column =
      askedIn(field, table) ?? HOMES[field].map(ofRole).find((one) => free(one) && !cells.has(one)) ?? null;
    if (!free(column)) {
      homeless.push(field);
      continue;
    }
    texts.set(column, [...(texts.get(column) ?? []), { field, text }]);
  }
  const { short } = logForms[language];
  for (const [column, said] of texts) {
    const [only] = said;
    // One field in a column made for it needs no name; several, or one in the place of another, do.
    const isPlain = said.length === 1 && only !== undefined && isHome(only.field, column, table);
    cells.set(column, {
      text: isPlain
        ? only.text
        : said.map(({ field, text }) => (field === "title" ? text : short[field](text))).join("\n"),
    });
  }
  const indicator = ofRole("indicator");
  if (line.indicators.length > 0 && free(indicator)) cells.set(indicator, { indicators: line.indicators });
  return { cells, homeless };
}

/** The column of hers whose header asks the very question; several may: the first. */
function askedIn(field: EntryField, { headers, formulas }: LineTable): number | undefined {
  const asked = ASKED_IN[field];
  if (asked === undefined) return undefined;
  return [...headers].find(([column, text]) => !formulas.has(column) && asked.test(fold(text)))?.[0];
}

function isHome(field: EntryField, column: number, table: LineTable): boolean {
  const letters = columnLetters(column);
  const [home = "title"] = HOMES[field];
  return askedIn(field, table) === column || (ASKED_IN[field] === undefined && table.columns[home] === letters);
}
