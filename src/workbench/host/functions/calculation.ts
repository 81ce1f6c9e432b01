/** Calculates the book when someone needs its results; the engine is made only then, and only if there is a formula. */
import type { Book } from "../../book/book";
import type { BookValue } from "../../book/types";
import { engineChange } from "../../engine/changes";
import type { Change, Engine, FunctionDeclaration, Invoker } from "../../engine/types";

export class Calculation {
  private engine: Engine | null = null;
  private starting: Promise<Engine> | null = null;
  private pending: Change[] = [];
  private functions: { declarations: readonly FunctionDeclaration[]; invoker: Invoker } | null = null;
  private running: Promise<void> | null = null;
  private scheduled = false;
  /** Results wait until they are asked for (`Application.calculate`). */
  manual = false;

  /** Without `createEngine` nothing is calculated: the values are those of the file. */
  constructor(
    private readonly book: Book,
    private readonly createEngine?: (book: Book) => Promise<Engine>,
  ) {
    book.on((event) => {
      if (event.source === "engine") return;
      const change = engineChange(event);
      if (change) this.changed(change);
    });
  }

  private changed(change: Change): void {
    if (this.engine) this.engine.changed(change);
    else if (change.kind === "look") return;
    this.pending.push(change);
  }

  setFunctions(declarations: readonly FunctionDeclaration[], invoker: Invoker): void {
    this.functions = { declarations, invoker };
    this.engine?.setFunctions(declarations, invoker);
  }

  /** Whether a value may be out of date. */
  get isDue(): boolean {
    return this.pending.some((change) => change.kind !== "look");
  }

  /** Brings native formulas up to date; custom functions may still be pending (`settled`). */
  async upToDate(force = false): Promise<void> {
    if (!this.createEngine || (!force && (this.manual || !this.isDue))) return;
    if (!force && !this.engine && !this.book.hasFormulas) {
      this.pending = [];
      return;
    }
    this.running = (this.running ?? Promise.resolve()).then(async () => {
      if (!force && !this.isDue) return;
      const engine = await this.start();
      this.pending = [];
      await engine.calculate();
    });
    await this.running;
  }

  get isAutomatic(): boolean {
    return this.createEngine !== undefined && !this.manual;
  }

  /** Once what is under way has been done. */
  soon(): void {
    if (this.scheduled || !this.isAutomatic || !this.isDue) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      void this.upToDate();
    });
  }

  /** What a formula gives on a sheet, without being in a cell; undefined where nothing is calculated. */
  async evaluate(formula: string, sheetId: string): Promise<BookValue | undefined> {
    if (!this.createEngine) return undefined;
    const result = await (await this.start()).evaluate(formula, sheetId);
    return Array.isArray(result)
      ? ((result as readonly (readonly BookValue[])[])[0]?.[0] ?? null)
      : (result as BookValue);
  }

  /** Until no custom function is awaited. */
  async settled(): Promise<void> {
    await this.upToDate();
    await this.engine?.settled();
  }

  async start(): Promise<Engine> {
    if (!this.createEngine) throw new Error("No engine was given");
    this.starting ??= this.createEngine(this.book).then((engine) => {
      this.engine = engine;
      // The engine reads the book as it is now, with the file's results: it must hear what made them stale.
      const cellsOnly = this.pending.every((change) => change.kind === "cells");
      for (const change of cellsOnly ? this.pending : [{ kind: "sheets" } as const]) engine.changed(change);
      if (this.functions) engine.setFunctions(this.functions.declarations, this.functions.invoker);
      return engine;
    });
    return this.starting;
  }

  dispose(): void {
    this.engine?.dispose();
  }
}
