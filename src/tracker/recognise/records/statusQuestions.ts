/** What is asked about the words of a status column that are not understood. */
import { columnLetters } from "../../cells/address";
import { isCellError } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { OpenQuestion } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import type { RowStatus, StatusReader } from "./statusColumn";
import { textOf } from "../layout/view";

/** What a word may mean: the five statuses, or nothing. */
export const WORD_CHOICES = ["compliant", "partial", "nonCompliant", "todo", "notApplicable", "ignore"] as const;
/** What a column may be that holds too many words to ask of each. */
const COLUMN_CHOICES = ["status", "comment", "action", "none"] as const;
/** More words than these are one question about their column. */
const MOST_WORDS = 30;

/** Gathers the unread values of one column, in the order of the rows. */
export class UnreadWords {
  /** Rows of a column that is asked about as a whole. */
  private readonly asked: number[] = [];
  private readonly words = new Map<string, { readonly word: string; readonly rows: number[] }>();

  constructor(
    private readonly draft: Draft,
    private readonly table: number,
    private readonly status: Pick<StatusReader, "column" | "asked">,
  ) {}

  /** Whether the value at a row (0-based) becomes a question; an error of Excel is none. */
  add({ value, word: code }: RowStatus, row: number): boolean {
    if (this.status.asked) this.asked.push(row + 1);
    if (this.status.asked) return true;
    if ((this.status.column === null && code === undefined) || value === null || isCellError(value)) return false;
    const word = code ?? textOf(value);
    const known = this.words.get(fold(word));
    if (known) known.rows.push(row + 1);
    else this.words.set(fold(word), { word, rows: [row + 1] });
    return true;
  }

  /** Rows from 1. */
  questions(): OpenQuestion[] {
    const { column, asked } = this.status;
    const place = {
      table: this.table,
      sheet: this.draft.segment.view.sheet.name,
      ...(column === null ? {} : { column: columnLetters(column) }),
    };
    const words = [...this.words.values()];
    const rows = words.flatMap((word) => word.rows).sort((a, b) => a - b);
    if (asked) return [{ type: "column", ...place, rows: this.asked, choices: asked.roles }];
    if (words.length > MOST_WORDS) return [{ type: "column", ...place, rows, choices: COLUMN_CHOICES }];
    return words.map(({ word, rows: own }) => ({
      type: "statusWord",
      ...place,
      word,
      rows: own,
      choices: WORD_CHOICES,
    }));
  }
}
