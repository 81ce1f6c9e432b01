/** Every formula of the book, by place and by what it reads. */
import { cellArea, isSingleCell, overlaps } from "../../formula/areas";
import type { Area, BookCell, BookData, BookSheet } from "../../book/types";
import { translate } from "../translate";
import type { FormulaCell } from "./formulaCell";
import { SheetWatches, watchKey, type Watch } from "./watches";

/** What a fresh look at the whole book found. */
export interface Rescan {
  readonly removed: readonly FormulaCell[];
  /** New, without a value yet, or reading something else than before. */
  readonly stale: readonly FormulaCell[];
}

export class Formulas {
  private sheets = new Map<string, Map<number, FormulaCell>>();
  private watches = new Map<string, SheetWatches<FormulaCell>>();
  private readonly byBookCell = new WeakMap<BookCell, FormulaCell>();
  private readonly spilling = new Set<FormulaCell>();

  constructor(private readonly book: BookData) {}

  *all(): Generator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.get(watchKey(row, column));
  }

  has(cell: FormulaCell): boolean {
    return this.at(cell.sheetId, cell.row, cell.column) === cell;
  }

  /** Formulas whose place is inside the area. */
  inside(sheetId: string, area: Area): FormulaCell[] {
    const cells = this.sheets.get(sheetId);
    if (!cells) return [];
    if (isSingleCell(area)) {
      const cell = cells.get(watchKey(area.top, area.left));
      return cell ? [cell] : [];
    }
    return [...cells.values()].filter((cell) => overlaps(cellArea(cell.row, cell.column), area));
  }

  /** Formulas whose spilled result (or the room it lacks) touches the area. */
  spillingOver(sheetId: string, area: Area): FormulaCell[] {
    return [...this.spilling].filter((cell) => cell.sheetId === sheetId && overlaps(cell.extent, area));
  }

  readersOf(sheetId: string, area: Area): Set<Watch<FormulaCell>> {
    return this.watches.get(sheetId)?.seeing(area) ?? new Set();
  }

  seeing(cell: FormulaCell): ReadonlySet<Watch<FormulaCell>> {
    return this.readersOf(cell.sheetId, cell.extent);
  }

  add(sheet: BookSheet, row: number, column: number, bookCell: BookCell): FormulaCell {
    const formula = bookCell.formula!;
    const cell: FormulaCell = {
      sheetId: sheet.id,
      row,
      column,
      bookCell,
      formula,
      translation: translate(formula, this.book, { sheet, row, column }),
      extent: bookCell.spill ?? cellArea(row, column),
      calls: new Map(),
    };
    this.register(cell);
    return cell;
  }

  remove(cell: FormulaCell): void {
    this.sheets.get(cell.sheetId)?.delete(watchKey(cell.row, cell.column));
    this.unwatch(cell);
    this.spilling.delete(cell);
  }

  setExtent(cell: FormulaCell, extent: Area): void {
    cell.extent = extent;
    if (isSingleCell(extent)) this.spilling.delete(cell);
    else this.spilling.add(cell);
  }

  /** Reads the formula again: names, tables or spilled areas it uses may stand for something else. */
  retranslate(cell: FormulaCell, sheet: BookSheet): void {
    this.unwatch(cell);
    cell.formula = cell.bookCell.formula!;
    cell.translation = translate(cell.formula, this.book, { sheet, row: cell.row, column: cell.column });
    this.watch(cell);
  }

  /** Looks at the whole book again, after sheets, rows, names or tables changed. */
  rescan(): Rescan {
    const before = new Set(this.all());
    this.sheets = new Map();
    this.watches = new Map();
    this.spilling.clear();
    const stale: FormulaCell[] = [];
    for (const sheet of this.book.sheets) {
      for (const [row, columns] of sheet.rows) {
        for (const [column, bookCell] of columns) {
          if (bookCell.formula === undefined) continue;
          const known = this.byBookCell.get(bookCell);
          const cell = this.add(sheet, row, column, bookCell);
          if (known && before.delete(known)) for (const [key, call] of known.calls) cell.calls.set(key, call);
          const isNew = known ? !readsTheSame(known, cell) : bookCell.value === null;
          if (isNew) stale.push(cell);
        }
      }
    }
    return { removed: [...before], stale };
  }

  private register(cell: FormulaCell): void {
    const cells = this.sheets.get(cell.sheetId);
    if (cells) cells.set(watchKey(cell.row, cell.column), cell);
    else this.sheets.set(cell.sheetId, new Map([[watchKey(cell.row, cell.column), cell]]));
    this.byBookCell.set(cell.bookCell, cell);
    if (!isSingleCell(cell.extent)) this.spilling.add(cell);
    this.watch(cell);
  }

  private watch(cell: FormulaCell): void {
    for (const { sheetId, area } of cell.translation.watches) {
      let watches = this.watches.get(sheetId);
      if (!watches) this.watches.set(sheetId, (watches = new SheetWatches()));
      watches.add(area, cell);
    }
  }

  private unwatch(cell: FormulaCell): void {
    for (const { sheetId, area } of cell.translation.watches) this.watches.get(sheetId)?.remove(area, cell);
  }
}

/** Moved cells read the same when every area kept its size: what moved with the rows did not change value. */
function readsTheSame(before: FormulaCell, after: FormulaCell): boolean {
  const old = before.translation;
  const now = after.translation;
  return (
    old.watches.length === now.watches.length &&
    old.functions.size === now.functions.size &&
    count(old.text, "#REF!") === count(now.text, "#REF!") &&
    skeleton(old.key) === skeleton(now.key) &&
    old.watches.every((watch, index) => {
      const other = now.watches[index]!;
      return (
        watch.sheetId === other.sheetId &&
        watch.area.bottom - watch.area.top === other.area.bottom - other.area.top &&
        watch.area.right - watch.area.left === other.area.right - other.area.left
      );
    })
  );
}

const count = (text: string, part: string): number => text.split(part).length - 1;
/** The formula without its addresses. */
const skeleton = (key: string): string => key.replace(/R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|[A-Z]+(?![a-zA-Z(]))/g, "·");
