/** The add-in's functions in formulas: known to the calculator by name, called for the cell under way, answered later. */
import type { BookValue } from "../book/types";
import { BUSY, PendingCalls, callKey, lifted, shapeArguments } from "./calls";
import type { FormulaCell } from "./graph/formulaCell";
import type { FunctionDeclaration, Invoker } from "./types";
import type { Calculator } from "./univer/calculator";
import { isMatrix, type CellResult } from "./univer/values";

const UNANSWERED = ["#NAME?", "#BUSY!", "#GETTING_DATA"];

export class CustomFunctions {
  private readonly declarations = new Map<string, FunctionDeclaration>();
  private readonly owed = new PendingCalls();
  private invoker: Invoker | null = null;
  /** The cell whose formula is being calculated: who calls. */
  private caller: FormulaCell | null = null;

  /** @param answered called for each answer that did not come at once */
  constructor(
    private readonly calculator: Calculator,
    private readonly answered: (cell: FormulaCell) => void,
  ) {}

  /** Calls that still owe a first answer. */
  get pending(): number {
    return this.owed.count;
  }

  set(declarations: readonly FunctionDeclaration[], invoker: Invoker): void {
    for (const name of this.declarations.keys()) this.calculator.removeCustom(name);
    this.declarations.clear();
    this.invoker = invoker;
    for (const declaration of declarations) {
      const name = declaration.name.toUpperCase();
      this.declarations.set(name, declaration);
      this.calculator.setCustom(name, (args) => this.call(declaration, args));
    }
  }

  /** Cached results of an opened file stay; streams start, and cells without an answer ask again. */
  wantedBy(cell: FormulaCell): boolean {
    const { value } = cell.bookCell;
    const unanswered = value === null || (typeof value === "object" && UNANSWERED.includes(value.error));
    return [...cell.translation.functions].some((name) => {
      const declaration = this.declarations.get(name);
      return declaration !== undefined && (unanswered || declaration.streaming);
    });
  }

  /** Calculates the cell; calls that it no longer makes are cancelled. */
  calledFrom(cell: FormulaCell, calculate: () => CellResult): CellResult {
    for (const call of cell.calls.values()) call.used = false;
    this.caller = cell;
    const result = calculate();
    this.caller = null;
    for (const [key, call] of cell.calls) {
      if (call.used) continue;
      cell.calls.delete(key);
      call.cancel();
    }
    return result;
  }

  /** A function met while calculating: its answer, or `#BUSY!` until it comes. */
  private call(declaration: FunctionDeclaration, args: readonly CellResult[]): CellResult {
    const shaped = shapeArguments(declaration, args);
    if (shaped) return this.callOnce(declaration, shaped);
    return lifted(declaration, args).map((row) =>
      row.map((cellArgs): BookValue => {
        const one = this.callOnce(declaration, shapeArguments(declaration, cellArgs) ?? cellArgs);
        return isMatrix(one) ? (one[0]?.[0] ?? null) : one;
      }),
    );
  }

  private callOnce(declaration: FunctionDeclaration, args: readonly CellResult[]): CellResult {
    const cell = this.caller;
    if (!cell || !this.invoker) return { error: "#NAME?" };
    const key = callKey(declaration, args);
    let call = cell.calls.get(key);
    if (!call) {
      const { sheetId, row, column } = cell;
      call = this.owed.start(this.invoker, declaration, args, { sheetId, row, column }, () => this.answered(cell));
      cell.calls.set(key, call);
    }
    call.used = true;
    return call.answer === undefined ? BUSY : call.answer;
  }
}
