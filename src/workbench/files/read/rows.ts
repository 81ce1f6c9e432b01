/** Rows and cells of a sheet, read from the stream of its <row> elements. */
import type { Area, BookCell, BookValue } from "../../book/types";
import { MAX_COLUMNS, MAX_ROWS, parseArea, parseCell } from "../../formula/areas";
import { FileError } from "../errors";
import { displayFormula } from "../../formula/stored";
import { formulaCopies } from "../../formula/references";
import { decodeEscapes } from "../text";
import { isTrue, localName, strictParser } from "../xml";
import { TextCollector, type SharedText } from "./strings";

/**
 * Cells without content but with a format are kept as cells up to this many per sheet: a million formatted
 * empty rows would otherwise fill the memory. The others keep their format in the file all the same.
 */
const EMPTY_CELLS = 100_000;
/** Rows without content whose height or visibility is remembered. */
const BARE_ROWS = 100_000;

/** A formula shared by several cells of the file: where it is written and who uses it. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly copies: (rows: number, columns: number) => string;
  readonly members: { readonly row: number; readonly column: number }[];
}

export interface RowsResult {
  readonly rows: Map<number, Map<number, BookCell>>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly rowStyles: Map<number, number>;
  readonly shared: Map<string, SharedFormula>;
  /** Indices of the cell formats that rows and cells use. */
  readonly formats: Set<number>;
}

/** What rows and cells take of memory, in cells. */
const ROW_WEIGHT = 4;
/** A workbook of a million rows of one cell, or of half a million rows of four, is beyond it: some 600 MB. */
const MOST_CELLS = 4_000_000;

/** Counts the rows and cells of all sheets of a workbook. */
export class CellCount {
  #left = MOST_CELLS;

  /** Throws FileError (tooManyCells) rather than fill the memory. */
  take(cells: number): void {
    this.#left -= cells;
    if (this.#left < 0) throw new FileError("tooManyCells");
  }
}

export interface RowsContext {
  readonly part: string;
  readonly count: CellCount;
  readonly strings: readonly SharedText[];
  readonly date1904: boolean;
}

/** ISO date of a t="d" cell as a serial number. */
function isoSerial(text: string, date1904: boolean): BookValue {
  const time = Date.parse(
    /[Zz]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : `${text}T00:00:00Z`,
  );
  if (Number.isNaN(time)) return text;
  return time / 86_400_000 + (date1904 ? 24_107 : 25_569);
}

export class RowsReader {
  readonly result: RowsResult = {
    rows: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rowStyles: new Map(),
    shared: new Map(),
    formats: new Set(),
  };
  readonly #parser;
  readonly #arrays: { row: number; column: number; area: Area }[] = [];
  #row = -1;
  #column = -1;
  #cells: Map<number, BookCell> | undefined;
  #type = "n";
  #style = 0;
  #value: string | null = null;
  #formula: string | null = null;
  #formulaAttributes: Record<string, string> = {};
  /** The cell has metadata: an array formula there is one of those that spill. */
  #marked = false;
  #inline: TextCollector | null = null;
  #inlineText: SharedText | null = null;
  #capture: "v" | "f" | null = null;
  #emptyCells = 0;
  #bareRows = 0;

  constructor(private readonly context: RowsContext) {
    this.#parser = strictParser(context.part, true);
    this.#parser.on("opentag", (tag) => this.#open(tag.name, tag.attributes as Record<string, string>));
    this.#parser.on("closetag", (tag) => this.#close(tag.name));
    this.#parser.on("text", (text) => this.#text(text));
    this.#parser.on("cdata", (text) => this.#text(text));
  }

  push(text: string): void {
    this.#parser.write(text);
  }

  end(): RowsResult {
    this.#parser.close();
    for (const { row, column, area } of this.#arrays) this.#markSpill(row, column, area);
    return this.result;
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (this.#inline) {
      this.#inline.open(name, attributes);
      return;
    }
    switch (localName(name)) {
      case "row":
        this.#openRow(attributes);
        break;
      case "c":
        this.#openCell(attributes);
        break;
      case "v":
        this.#capture = "v";
        this.#value = "";
        break;
      case "f":
        this.#capture = "f";
        this.#formula = "";
        this.#formulaAttributes = attributes;
        break;
      case "is":
        this.#inline = new TextCollector();
        break;
    }
  }

  #openRow(attributes: Record<string, string>): void {
    this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
    if (!(this.#row >= 0 && this.#row < MAX_ROWS)) throw new FileError("damaged", this.context.part);
    this.#column = -1;
    this.#cells = undefined;
    const styled = attributes.s !== undefined && isTrue(attributes.customFormat);
    if (attributes.s !== undefined) this.result.formats.add(Number(attributes.s) || 0);
    const bare = attributes.ht === undefined && attributes.hidden === undefined && !styled;
    if (bare || ++this.#bareRows > BARE_ROWS) return;
    const height = Number(attributes.ht);
    if (height >= 0) this.result.rowHeights.set(this.#row, height);
    if (isTrue(attributes.hidden)) this.result.hiddenRows.add(this.#row);
    if (styled) this.result.rowStyles.set(this.#row, Number(attributes.s));
  }

  #openCell(attributes: Record<string, string>): void {
    const place = attributes.r === undefined ? { row: this.#row, column: this.#column + 1 } : parseCell(attributes.r);
    if (!place || place.row !== this.#row || place.column >= MAX_COLUMNS)
      throw new FileError("damaged", this.context.part);
    this.#column = place.column;
    this.#type = attributes.t ?? "n";
    this.#style = attributes.s === undefined ? 0 : Number(attributes.s) || 0;
    this.result.formats.add(this.#style);
    this.#value = null;
    this.#formula = null;
    this.#marked = attributes.cm !== undefined;
  }

  #text(text: string): void {
    if (this.#inline) this.#inline.text(text);
    else if (this.#capture === "v") this.#value = (this.#value ?? "") + text;
    else if (this.#capture === "f") this.#formula = (this.#formula ?? "") + text;
  }

  #close(name: string): void {
    const local = localName(name);
    if (this.#inline && local !== "is") {
      this.#inline.close(name);
      return;
    }
    if (this.#inline) {
      this.#inlineText = this.#inline.result();
      this.#inline = null;
    } else if (local === "v" || local === "f") this.#capture = null;
    else if (local === "c") this.#closeCell();
  }

  #closeCell(): void {
    const cell: BookCell = { value: null, style: this.#style };
    if (this.#inlineText) {
      const { text, rich } = this.#inlineText;
      this.#inlineText = null;
      cell.value = text;
      if (rich !== undefined) cell.rich = rich;
    } else {
      this.#readValue(cell);
    }
    if (this.#formula !== null) this.#readFormula(cell);
    if (cell.value === null && cell.formula === undefined) {
      if (cell.style === 0 || ++this.#emptyCells > EMPTY_CELLS) return;
    }
    if (!this.#cells) {
      this.#cells = this.result.rows.get(this.#row) ?? new Map<number, BookCell>();
      this.result.rows.set(this.#row, this.#cells);
      this.context.count.take(ROW_WEIGHT);
    }
    this.context.count.take(1);
    this.#cells.set(this.#column, cell);
  }

  #readValue(cell: BookCell): void {
    const raw = this.#value;
    if (raw === null) {
      if (this.#formula !== null && this.#type === "str") cell.value = "";
      return;
    }
    switch (this.#type) {
      case "s": {
        const shared = this.context.strings[Number(raw)];
        cell.value = shared?.text ?? "";
        if (shared?.rich !== undefined) cell.rich = shared.rich;
        break;
      }
      case "str":
      case "inlineStr":
        cell.value = decodeEscapes(raw);
        break;
      case "b":
        cell.value = isTrue(raw.trim());
        break;
      case "e":
        cell.value = { error: raw };
        break;
      case "d":
        cell.value = isoSerial(raw.trim(), this.context.date1904);
        break;
      default: {
        const number = Number(raw);
        cell.value = raw.trim() === "" || Number.isNaN(number) ? null : number;
      }
    }
  }

  #readFormula(cell: BookCell): void {
    const attributes = this.#formulaAttributes;
    const written = this.#formula ?? "";
    const here = { row: this.#row, column: this.#column };
    if (attributes.t === "dataTable") return;
    if (attributes.t === "shared") {
      const key = attributes.si ?? "";
      if (written !== "") {
        this.result.shared.set(key, { ...here, copies: formulaCopies(displayFormula(written)), members: [here] });
        cell.formula = `=${displayFormula(written)}`;
        return;
      }
      const shared = this.result.shared.get(key);
      if (!shared) return;
      shared.members.push(here);
      cell.formula = `=${shared.copies(here.row - shared.row, here.column - shared.column)}`;
      return;
    }
    if (written === "") return;
    cell.formula = `=${displayFormula(written)}`;
    if (attributes.t !== "array") return;
    if (!this.#marked) cell.fixedArray = true;
    const area = attributes.ref === undefined ? null : parseArea(attributes.ref);
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.#arrays.push({ ...here, area });
  }

  #markSpill(row: number, column: number, area: Area): void {
    const master = this.result.rows.get(row)?.get(column);
    if (!master) return;
    master.spill = area;
    const last = Math.min(area.bottom, area.top + BARE_ROWS);
    for (let r = area.top; r <= last; r++) {
      const cells = this.result.rows.get(r);
      if (!cells) continue;
      for (const [c, cell] of cells) {
        if (c >= area.left && c <= area.right && cell !== master) cell.spilledFrom = { row, column };
      }
    }
  }
}
