/** Formulas of conditional formats: written for one cell, asked for another, answered at once. */
import type { Book } from "../book/book";
import { offsetFormula } from "../formula/references";
import { translate, type Translation } from "./translate";
import type { CellPlace } from "./types";
import type { Calculator } from "./univer/calculator";
import type { CellResult } from "./univer/values";
import { largest } from "../formula/many";

export class RuleValues {
  private readonly translations = new Map<string, Translation>();

  constructor(
    private readonly book: Book,
    private readonly calculator: Calculator,
  ) {}

  /** To be called when sheets, names or tables changed. */
  forget(): void {
    this.translations.clear();
  }

  value(formula: string, sheetId: string, origin: CellPlace, at: CellPlace): CellResult {
    const sheet = this.book.sheet(sheetId);
    const key = `${sheetId}!${origin.row},${origin.column}=${formula}`;
    let translation = this.translations.get(key);
    if (!translation)
      this.translations.set(key, (translation = translate(formula, this.book.data, { sheet, ...origin })));
    if (translation.external || ![...translation.functions].every((name) => this.calculator.knows(name)))
      return { error: "#NAME?" };
    const rows = () => largest(sheet.rows.keys(), 0) + 1;
    if (this.calculator.isShared(translation))
      return this.calculator.run(translation, sheetId, at.row, at.column, rows, origin);
    const moved = offsetFormula(formula, at.row - origin.row, at.column - origin.column);
    return this.calculator.run(translate(moved, this.book.data, { sheet, ...at }), sheetId, at.row, at.column, rows);
  }
}
