/**
 * The text of a sheet part in three pieces: what stands before <sheetData>, its rows, what stands after.
 * The outer two are small; the rows can be a hundred megabytes and are only ever streamed or scanned.
 */

import { FileError } from "./errors";

/** Characters before the rows; Excel's own limits keep real files far below. */
const LONGEST_FRAME = 32e6;
const OPEN = /<((?:[\w.-]+:)?)sheetData\b[^>]*>/;

export interface SheetSource {
  readonly before: string;
  /** Prefix of the part's elements, with its colon, or "". */
  readonly prefix: string;
  /** Rows, without <sheetData> itself. */
  readonly rows: string;
  readonly after: string;
}

/** The frame of a sheet: the part without its rows, a document by itself. */
export function frameText(source: { before: string; prefix: string; after: string }): string {
  return `${source.before}<${source.prefix}sheetData/>${source.after}`;
}

export function splitSheet(text: string): SheetSource {
  const pieces: string[] = [];
  const splitter = new SheetSplitter((rows) => pieces.push(rows));
  splitter.push(text);
  const { before, prefix, after } = splitter.end();
  return { before, prefix, rows: pieces.join(""), after };
}

/** Splits a sheet that arrives in pieces; rows are handed on as they come. */
export class SheetSplitter {
  #state: "before" | "rows" | "after" = "before";
  #before = "";
  #prefix = "";
  #pending = "";
  readonly #after: string[] = [];

  constructor(private readonly receiveRows: (text: string) => void) {}

  push(text: string): void {
    if (this.#state === "before") {
      this.#before += text;
      const match = OPEN.exec(this.#before);
      if ((match?.index ?? this.#before.length) > LONGEST_FRAME) throw new FileError("tooLarge");
      if (!match) return;
      const rest = this.#before.slice(match.index + match[0].length);
      this.#before = this.#before.slice(0, match.index);
      this.#prefix = match[1] ?? "";
      this.#state = match[0].endsWith("/>") ? "after" : "rows";
      if (rest !== "") this.push(rest);
      return;
    }
    if (this.#state === "after") {
      this.#after.push(text);
      return;
    }
    const close = `</${this.#prefix}sheetData`;
    const all = this.#pending + text;
    const at = all.indexOf(close);
    if (at < 0) {
      // The closing tag may be cut in two: keep what could be its beginning.
      const keep = Math.min(all.length, close.length);
      this.#pending = all.slice(all.length - keep);
      if (all.length > keep) this.receiveRows(all.slice(0, all.length - keep));
      return;
    }
    if (at > 0) this.receiveRows(all.slice(0, at));
    const end = all.indexOf(">", at);
    this.#pending = end < 0 ? all.slice(at) : "";
    if (end < 0) return;
    this.#state = "after";
    if (end + 1 < all.length) this.#after.push(all.slice(end + 1));
  }

  end(): { before: string; prefix: string; after: string } {
    if (this.#state === "before") {
      // A sheet without <sheetData> is not valid; read it as empty, before its end tag.
      const close = this.#before.lastIndexOf("</");
      return { before: this.#before.slice(0, close), prefix: "", after: this.#before.slice(close) };
    }
    return { before: this.#before, prefix: this.#prefix, after: this.#after.join("") };
  }
}
