/** The seam between the book and whatever calculates it. The host and the page know only this. */
import type { Area, BookValue } from "../book/types";

/** What the add-in's metadata declares of a custom function. */
export interface FunctionDeclaration {
  /** With its namespace, as typed: "RNQ.STATUS". */
  readonly name: string;
  readonly id: string;
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional: boolean;
    readonly matrix: boolean;
  }[];
  readonly description?: string;
}

export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call under way. `answer` may come several times when streaming; `cancel` ends it. */
export interface Invoker {
  start(
    declaration: FunctionDeclaration,
    args: readonly (BookValue | readonly (readonly BookValue[])[] | null)[],
    caller: Caller,
    answer: (value: BookValue | readonly (readonly BookValue[])[]) => void,
  ): { cancel(): void };
}

/** What changed in the book since the last calculation. */
export type Change =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "structure"; readonly sheetId: string; readonly edit: import("../book/types").StructuralEdit }
  | { readonly kind: "sheets" }
  | { readonly kind: "names" }
  | { readonly kind: "tables"; readonly sheetId: string }
  | { readonly kind: "look"; readonly sheetId: string };

export interface Engine {
  setFunctions(declarations: readonly FunctionDeclaration[], invoker: Invoker): void;
  /** Tells the engine what changed; nothing is calculated yet. */
  changed(change: Change): void;
  /**
   * Brings every formula's value in the book up to date. Settled when native formulas are; cells that
   * wait for a custom function hold `#BUSY!` until its answer, which calculates their dependents again.
   */
  calculate(): Promise<void>;
  /** Resolves when no custom function call (other than streaming ones that have answered once) is pending. */
  settled(): Promise<void>;
  /** Evaluates one formula as if typed in a free cell of the sheet; a spilled result is an array of rows. */
  evaluate(formula: string, sheetId: string): Promise<BookValue | readonly (readonly BookValue[])[]>;
  /**
   * Value at `at` of a formula written for `origin`, as a conditional format has it; right away, from the
   * values of the last calculation. Custom functions give `#NAME?`, as in Excel.
   */
  ruleValue(
    formula: string,
    sheetId: string,
    origin: CellPlace,
    at: CellPlace,
  ): BookValue | readonly (readonly BookValue[])[];
  dispose(): void;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
