/**
 * What a document model is made of, from top to bottom. The documents themselves are in French only: trainees and
 * auditors read them, and the texts of law they follow are French. `……` is a blank to fill in.
 */

export type Part =
  /** A title, ruled. */
  | { readonly is: "section"; readonly title: string }
  /** A paragraph across the page. */
  | { readonly is: "text"; readonly text: string }
  /** Small and grey: how to fill this in; hers to delete. */
  | { readonly is: "note"; readonly text: string }
  /** A label, and a place to write of so many lines; `value` is filled in already. */
  | { readonly is: "field"; readonly label: string; readonly lines?: number; readonly value?: string }
  /** A heading at the left, its text at the right. */
  | { readonly is: "clause"; readonly title: string; readonly text: string }
  /** Heads, then rows; a number asks for so many empty rows, each of so many lines. */
  | {
      readonly is: "table";
      readonly heads: readonly string[];
      readonly rows: number | readonly (readonly string[])[];
      readonly lines?: number;
    }
  /** Side by side, with room to sign below. */
  | { readonly is: "signatures"; readonly who: readonly string[] };

export interface DocumentText {
  /** Name of the sheet and title; at most 31 characters. */
  readonly title: string;
  readonly landscape?: boolean;
  /** Shares of the width of the page; two columns unless said. */
  readonly columns?: readonly number[];
  readonly parts: readonly Part[];
}

/** Stands where the name of the body goes. */
export const BODY = "{organisme}";
/** A blank to fill in by hand. */
export const BLANK = "……";

export const section = (title: string): Part => ({ is: "section", title });
export const text = (words: string): Part => ({ is: "text", text: words });
export const note = (words: string): Part => ({ is: "note", text: words });
export const field = (label: string, lines?: number, value?: string): Part => ({
  is: "field",
  label,
  ...(lines ? { lines } : {}),
  ...(value ? { value } : {}),
});
export const clause = (title: string, words: string): Part => ({ is: "clause", title, text: words });
export const table = (
  heads: readonly string[],
  rows: number | readonly (readonly string[])[],
  lines?: number,
): Part => ({ is: "table", heads, rows, ...(lines ? { lines } : {}) });
export const signatures = (...who: readonly string[]): Part => ({ is: "signatures", who });
