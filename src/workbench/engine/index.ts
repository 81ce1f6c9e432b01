/** The engine that calculates a book. Univer, which is large, is loaded on first use. */
import type { Book } from "../book/book";
import type { Engine } from "./types";

/** Formulas keep the values they came with until something they read changes. */
export async function createEngine(book: Book): Promise<Engine> {
  const [{ BookEngine }, { Calculator }] = await Promise.all([import("./engine"), import("./univer/calculator")]);
  return new BookEngine(book, new Calculator());
}

export type { Caller, Change, Engine, FunctionDeclaration, Invoker } from "./types";
