/** Keeps the values of the book's formulas up to date. */
import { boundingArea, cellArea, sameArea } from "../formula/areas";
import type { Book } from "../book/book";
import { cellAt, cellsIn } from "../book/cells";
import { placeResult } from "../book/results";
import type { Area, BookError } from "../book/types";
import { dropCalls } from "./calls";
import { CustomFunctions } from "./customFunctions";
import { eitherSeparator } from "../formula/french";
import { WANDERING } from "./translate";
import { scratchCell, type FormulaCell } from "./graph/formulaCell";
import { Formulas } from "./graph/formulas";
import { calculateInOrder } from "./graph/order";
import { RuleValues } from "./rules";
import { extentOf, fittedSpill, roomFor } from "./spill";
import type { Change, Engine, FunctionDeclaration, Invoker, CellPlace } from "./types";
import type { Calculator } from "./univer/calculator";
import { forgetAreas } from "./univer/liveSheets";
import { Unchanged } from "./unchanged";
import { isMatrix, type CellResult } from "./univer/values";
import { largest } from "../formula/many";

/** Spilled results that move other spilled results settle in a few rounds; a quarrel without end is cut. */
const MAX_ROUNDS = 50;

export class BookEngine implements Engine {
  private readonly formulas: Formulas;
  /** What they read changed. */
  private readonly dirty = new Set<FormulaCell>();
  /** Came from the file without a value. */
  private readonly unvalued = new Set<FormulaCell>();
  private readonly functions: CustomFunctions;
  private readonly unchanged = new Unchanged();
  private scheduled = false;
  private disposed = false;
  private whenSettled: (() => void)[] = [];
  private readonly changedAreas = new Map<string, Area>();
  private readonly lateAreas: { sheetId: string; area: Area; from: FormulaCell; unvalued: boolean }[] = [];
  private readonly lastRows = new Map<string, number>();
  private readonly rules: RuleValues;

  constructor(
    private readonly book: Book,
    private readonly calculator: Calculator,
  ) {
    this.formulas = new Formulas(book.data);
    this.rules = new RuleValues(book, calculator);
    this.functions = new CustomFunctions(calculator, (cell) => this.answered(cell));
    calculator.load(book.data);
    for (const cell of this.formulas.rescan().stale) this.unvalued.add(cell);
    for (const cell of this.formulas.all())
      if (wanders(cell) && cell.bookCell.value !== null && !cell.translation.external && !this.callsUnknown(cell))
        this.unchanged.note(cell.bookCell, this.run(cell));
  }

  setFunctions(declarations: readonly FunctionDeclaration[], invoker: Invoker): void {
    for (const cell of this.formulas.all()) dropCalls(cell);
    this.functions.set(declarations, invoker);
    for (const cell of this.formulas.all()) if (this.functions.wantedBy(cell)) this.dirty.add(cell);
    this.schedule();
  }

  changed(change: Change): void {
    switch (change.kind) {
      case "cells":
        return this.cellsChanged(change.sheetId, change.area);
      case "look":
        return;
      case "structure":
      case "sheets":
      case "names":
      case "tables":
        return this.bookChanged();
    }
  }

  private cellsChanged(sheetId: string, area: Area): void {
    const sheet = this.book.data.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) return;
    for (const cell of this.formulas.inside(sheetId, area)) {
      if (cellAt(sheet, cell.row, cell.column) !== cell.bookCell || cell.bookCell.formula === undefined)
        this.drop(cell);
    }
    for (const { row, column, cell: bookCell } of cellsIn(sheet, area)) {
      if (bookCell.formula === undefined) continue;
      const known = this.formulas.at(sheetId, row, column);
      if (!known) this.dirty.add(this.formulas.add(sheet, row, column, bookCell));
      else if (known.formula !== bookCell.formula) {
        this.formulas.retranslate(known, sheet);
        this.dirty.add(known);
      }
    }
    for (const cell of this.formulas.spillingOver(sheetId, area)) this.dirty.add(cell);
    for (const watch of this.formulas.readersOf(sheetId, area))
      for (const reader of watch.readers) this.dirty.add(reader);
    this.markWandering();
  }

  private bookChanged(): void {
    const wasDirty = new Set([...this.dirty].map((cell) => cell.bookCell));
    const wasUnvalued = new Set([...this.unvalued].map((cell) => cell.bookCell));
    this.dirty.clear();
    this.unvalued.clear();
    this.rules.forget();
    this.calculator.load(this.book.data);
    const { removed, stale } = this.formulas.rescan();
    for (const cell of removed) dropCalls(cell);
    for (const cell of stale) this.dirty.add(cell);
    for (const cell of this.formulas.all()) {
      if (wasUnvalued.has(cell.bookCell)) this.unvalued.add(cell);
      // A copied sheet brings cells with values whose streams have still to be opened.
      if (wasDirty.has(cell.bookCell) || (cell.calls.size === 0 && this.functions.wantedBy(cell))) this.dirty.add(cell);
    }
    this.markWandering();
    this.noteSettled();
  }

  /** What these read cannot be told from their text: any change may be theirs. */
  private markWandering(): void {
    for (const cell of this.formulas.all()) if (wanders(cell)) this.dirty.add(cell);
  }

  private drop(cell: FormulaCell): void {
    this.formulas.remove(cell);
    this.dirty.delete(cell);
    this.unvalued.delete(cell);
    dropCalls(cell);
    this.noteSettled();
  }

  calculate(): Promise<void> {
    for (let round = 0; this.dirty.size + this.unvalued.size > 0 && round < MAX_ROUNDS; round += 1)
      this.calculateRound();
    this.dirty.clear();
    const changed = [...this.changedAreas];
    this.changedAreas.clear();
    for (const [sheetId, area] of changed) this.book.announceResults(sheetId, area);
    this.noteSettled();
    return Promise.resolve();
  }

  private calculateRound(): void {
    forgetAreas();
    this.lastRows.clear();
    const due = { changed: [...this.dirty], unvalued: [...this.unvalued] };
    this.dirty.clear();
    this.unvalued.clear();
    const graph = { seeing: (cell: FormulaCell) => this.formulas.seeing(cell) };
    calculateInOrder(
      due,
      graph,
      (cell, unvalued) => this.calculateCell(cell, unvalued),
      (cell) => this.place(cell, 0),
    );
    const unvaluedNow = new Set(due.unvalued);
    for (const { sheetId, area, from, unvalued } of this.lateAreas.splice(0)) {
      for (const watch of this.formulas.readersOf(sheetId, area)) {
        for (const reader of watch.readers) {
          if (reader === from) continue;
          // What has a value in the file keeps it: the result that came to lie there is no change of hers.
          if (!unvalued) this.dirty.add(reader);
          else if (unvaluedNow.has(reader)) this.unvalued.add(reader);
        }
      }
    }
  }

  /** Returns whether the result changed. */
  private calculateCell(cell: FormulaCell, unvalued: boolean): boolean {
    if (!this.formulas.has(cell) || cell.translation.external) return false;
    if (this.callsUnknown(cell)) return cell.bookCell.value === null && this.place(cell, { error: "#NAME?" });
    if (cell.translation.spills) this.formulas.retranslate(cell, this.book.sheet(cell.sheetId));
    const result = this.run(cell);
    if (wanders(cell)) forgetAreas();
    if (this.unchanged.holds(cell.bookCell, result)) return false;
    return this.place(cell, result, unvalued);
  }

  private callsUnknown(cell: FormulaCell): boolean {
    for (const name of cell.translation.functions) if (!this.calculator.knows(name)) return true;
    return false;
  }

  private run(cell: FormulaCell): CellResult {
    return this.functions.calledFrom(cell, () =>
      this.calculator.run(cell.translation, cell.sheetId, cell.row, cell.column, (sheetId) =>
        this.rowsToRead(sheetId, cell),
      ),
    );
  }

  /** Rows that a whole column of the sheet is worth reading, with every row that the formula names. */
  private rowsToRead(sheetId: string, cell: FormulaCell): number {
    let last = this.lastRows.get(sheetId);
    if (last === undefined) {
      last = largest(this.book.sheet(sheetId).rows.keys(), 0);
      this.lastRows.set(sheetId, last);
    }
    for (const watch of cell.translation.watches) {
      if (watch.sheetId === sheetId && watch.area.bottom < 1_048_575) last = Math.max(last, watch.area.bottom);
    }
    return last + 1;
  }

  private place(cell: FormulaCell, result: CellResult, unvalued = false): boolean {
    const sheet = this.book.sheet(cell.sheetId);
    const fixed = cell.bookCell.fixedArray;
    const area = fixed ? (cell.bookCell.spill ?? cellArea(cell.row, cell.column)) : null;
    const shown = area ? fittedSpill(result, area) : result;
    const extent = area ?? extentOf(cell.row, cell.column, shown);
    const value = !area && isMatrix(shown) && !roomFor(sheet, extent) ? { error: "#SPILL!" } : shown;
    const changed = placeResult(sheet, { row: cell.row, column: cell.column, value }, null);
    if (!sameArea(extent, cell.extent)) {
      this.lateAreas.push({ sheetId: cell.sheetId, area: boundingArea(extent, cell.extent), from: cell, unvalued });
      this.formulas.setExtent(cell, extent);
      this.lastRows.delete(cell.sheetId);
      forgetAreas();
    }
    if (!changed) return false;
    const before = this.changedAreas.get(cell.sheetId);
    this.changedAreas.set(cell.sheetId, before ? boundingArea(before, changed) : changed);
    return true;
  }

  private answered(cell: FormulaCell): void {
    const now = this.formulas.at(cell.sheetId, cell.row, cell.column);
    for (const candidate of now?.bookCell === cell.bookCell ? [now] : this.formulas.all()) {
      if (candidate.bookCell === cell.bookCell) this.dirty.add(candidate);
    }
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.disposed) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (!this.disposed) void this.calculate();
    });
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.whenSettled.push(resolve);
      this.noteSettled();
    });
  }

  private noteSettled(): void {
    if (this.functions.pending > 0 || this.scheduled) return;
    for (const resolve of this.whenSettled.splice(0)) resolve();
  }

  async evaluate(formula: string, sheetId: string): Promise<CellResult> {
    await this.calculate();
    await this.settled();
    const cell = scratchCell(eitherSeparator(formula), this.book.sheet(sheetId), this.book.data);
    forgetAreas();
    let result = this.callsUnknown(cell) ? { error: "#NAME?" } : this.run(cell);
    while ([...cell.calls.values()].some((call) => call.answer === undefined)) {
      await this.settled();
      result = this.run(cell);
    }
    const answers = [...cell.calls.values()].flatMap(({ answer = null }) =>
      isMatrix(answer) ? answer.flat() : [answer],
    );
    const said = answers.find((answer): answer is BookError => isError(answer) && answer.message !== undefined);
    dropCalls(cell);
    // The calculator knows error codes only; the sentence comes from the function itself.
    return isError(result) && said?.error === result.error ? said : result;
  }

  ruleValue(formula: string, sheetId: string, origin: CellPlace, at: CellPlace): CellResult {
    return this.rules.value(formula, sheetId, origin, at);
  }

  dispose(): void {
    this.disposed = true;
    for (const cell of this.formulas.all()) dropCalls(cell);
    for (const resolve of this.whenSettled.splice(0)) resolve();
    this.calculator.dispose();
  }
}

const wanders = (cell: FormulaCell): boolean => {
  for (const name of cell.translation.functions) if (WANDERING.has(name)) return true;
  return false;
};

function isError(value: CellResult | undefined): value is BookError {
  return typeof value === "object" && value !== null && "error" in value;
}
