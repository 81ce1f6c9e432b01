/** Puts a sheet together row by row: heights from the texts, rules across the row, blocks kept on one page. */
import { HEIGHT, STRONG, style } from "./look";
import { breakLines, textRoom } from "./measure";
import type { CellStyle, FreeCell, Line, PlanCell, PlanChart } from "./plan";

/** What goes into one column of a row. */
export interface CellPiece {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  readonly formula?: string;
  readonly link?: PlanCell["link"];
  /** A free cell of hers, found again by this key. */
  readonly key?: string;
}

/** A text over one or several columns of its row. */
export interface RunningText {
  readonly column: number;
  readonly over: number;
  readonly text: string;
  readonly style: CellStyle;
}

export type Pieces = Readonly<Record<number, CellPiece>>;

/** The longest cell that a row of Excel can show at all. */
const MOST_LINES = 30;
const LINE_HEIGHT = 12.75;

export class SheetBuilder {
  readonly cells: PlanCell[] = [];
  readonly free: FreeCell[] = [];
  readonly heights: number[] = [];
  /** First and last row of what must stay on one page. */
  readonly blocks: [number, number][] = [];

  readonly charts: PlanChart[] = [];
  /** The rows of heads that come back on each page, each with the last row it is for and what its first cell says there. */
  readonly repeated: { readonly row: number; readonly until: number; readonly again?: string }[] = [];

  constructor(readonly widths: readonly number[]) {}

  get next(): number {
    return this.heights.length;
  }

  gap(height: number = HEIGHT.gap): void {
    this.heights.push(height);
  }

  /** Takes a gap at the end away. */
  trim(): void {
    const last = this.next - 1;
    if (last >= 0 && !this.cells.some(({ row }) => row === last)) this.heights.pop();
  }

  /**
   * One row. `rule` is the bottom line drawn across all columns, unless a cell has its own. A row grows
   * to the lines its wrapped texts take; a text too long for any row ends in an ellipsis.
   */
  row(height: number, pieces: Pieces, options: { readonly rule?: Line; readonly base?: CellStyle } = {}): number {
    const row = this.next;
    let lines = 1;
    for (let column = 0; column < this.widths.length; column += 1) {
      const piece = pieces[column];
      if (!piece && !options.rule && !options.base) continue;
      const look: CellStyle = { ...options.base, ...(options.rule ? { bottom: options.rule } : {}), ...piece?.style };
      let value = piece?.value ?? null;
      if (typeof value === "string" && look.wrap) {
        const broken = breakLines(value, textRoom([this.widths[column] ?? 0], look.indent), look.size, look.bold);
        if (broken.length > MOST_LINES) value = `${broken.slice(0, MOST_LINES - 1).join(" ")}…`;
        lines = Math.max(lines, Math.min(broken.length, MOST_LINES));
      }
      this.cells.push({
        row,
        column,
        value,
        style: look,
        ...(piece?.formula ? { formula: piece.formula } : {}),
        ...(piece?.link ? { link: piece.link } : {}),
      });
      if (piece?.key !== undefined) this.free.push({ row, column, key: piece.key });
    }
    this.heights.push(lines === 1 ? height : Math.max(height, LINE_HEIGHT * lines));
    return row;
  }

  /** A text that runs to the right over empty cells, on as many rows as it needs (there are no merged cells). */
  running(
    height: number,
    column: number,
    over: number,
    text: string,
    look: CellStyle,
    first: Pieces = {},
    rule?: Line,
  ): void {
    this.beside(height, [{ column, over, text, style: look }], first, rule);
  }

  /** The same with several texts beside each other, line by line. */
  beside(height: number, texts: readonly RunningText[], first: Pieces = {}, rule?: Line): void {
    const broken = texts.map(({ column, over, text, style: look }) =>
      breakLines(text, textRoom(this.widths.slice(column, column + over), look.indent), look.size, look.bold),
    );
    const count = Math.max(...broken.map((lines) => lines.length));
    for (let index = 0; index < count; index += 1) {
      const last = index === count - 1;
      const others =
        index === 0
          ? last
            ? first
            : mapStyles(first, open)
          : mapStyles(first, last ? blank : (style) => open(blank(style)));
      const lines = texts.map(({ column, style: look }, at): [number, CellPiece] => [
        column,
        { value: broken[at]?.[index] ?? null, style: look },
      ]);
      this.row(height, { ...others, ...Object.fromEntries(lines) }, last && rule ? { rule } : {});
    }
  }

  /** The title of a section, ruled across, with remarks at its right. */
  section(title: string, remarks: Pieces = {}): number {
    return this.row(HEIGHT.section, { ...remarks, 0: { value: title, style: style.section } }, { rule: STRONG });
  }

  /** The row `head` comes back on each page that goes on with what was added since; its first cell says `again` there. */
  repeats(head: number, again?: string): void {
    this.repeated.push({ row: head, until: this.next - 1, ...(again === undefined ? {} : { again }) });
  }

  /** Puts a copy of the heads that `row`, the first of a page, goes on with before it, and moves what follows down. */
  repeatAt(row: number): void {
    const source = this.headsAt(row);
    if (!source) return;
    const moved = <T extends { readonly row: number }>(item: T): T =>
      item.row >= row ? { ...item, row: item.row + 1 } : item;
    const copies = this.cells
      .filter((cell) => cell.row === source.row)
      .map((cell) => ({
        ...cell,
        row,
        ...(cell.column === 0 && source.again !== undefined ? { value: source.again } : {}),
      }));
    this.cells.splice(0, Infinity, ...this.cells.map(moved), ...copies);
    this.free.splice(0, Infinity, ...this.free.map(moved));
    this.charts.splice(
      0,
      Infinity,
      ...this.charts.map((chart) =>
        chart.top >= row ? { ...chart, top: chart.top + 1, bottom: chart.bottom + 1 } : chart,
      ),
    );
    this.heights.splice(row, 0, this.heights[source.row] ?? 0);
    // The copy stays with the block that starts the page, or with the row that it was put before.
    this.blocks.splice(
      0,
      Infinity,
      ...this.blocks.map(([first, last]): [number, number] => [
        first > row ? first + 1 : first,
        last >= row ? last + 1 : last,
      ]),
    );
    if (!this.blocks.some(([first, last]) => first <= row && row < last)) {
      this.blocks.push([row, row + 1]);
    }
    this.repeated.splice(
      0,
      Infinity,
      ...this.repeated.map((heads) => ({ ...moved(heads), until: heads.until >= row ? heads.until + 1 : heads.until })),
    );
  }

  /** The heads that a page starting with `row` needs. */
  headsAt(row: number): (typeof this.repeated)[number] | undefined {
    return this.repeated.find((heads) => row > heads.row && row <= heads.until);
  }

  /** Keeps on one page the rows that `make` adds. */
  block(make: () => void): void {
    const first = this.next;
    make();
    if (this.next > first) this.blocks.push([first, this.next - 1]);
  }
}

/** The look of a cell that goes on below: no line under it. */
function open(piece: CellPiece): CellPiece {
  const { bottom: _, ...style } = piece.style ?? {};
  return { ...piece, style };
}

/** The same look without the content. */
function blank(piece: CellPiece): CellPiece {
  return { value: null, ...(piece.style ? { style: piece.style } : {}) };
}

function mapStyles(pieces: Pieces, change: (piece: CellPiece) => CellPiece): Pieces {
  return Object.fromEntries(Object.entries(pieces).map(([column, piece]) => [column, change(piece)]));
}
