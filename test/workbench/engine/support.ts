import { parseArea } from "../../../src/workbench/formula/areas";
import { blankBook, blankSheet } from "../../../src/workbench/book/blank";
import { Book, type Input } from "../../../src/workbench/book/book";
import { engineChange } from "../../../src/workbench/engine/changes";
import type { BookValue } from "../../../src/workbench/book/types";
import { createEngine, type Engine, type FunctionDeclaration, type Invoker } from "../../../src/workbench/engine";

export type Cells = Record<string, BookValue>;

/** A book of one or more sheets with its engine; texts that start with "=" are formulas. */
export interface Bench {
  readonly book: Book;
  readonly engine: Engine;
  /** Types into cells as she would, and calculates. */
  type(cells: Cells, sheet?: string): Promise<void>;
  value(address: string, sheet?: string): BookValue;
  values(address: string, sheet?: string): BookValue[][];
}

export async function bench(sheets: Record<string, Cells>, prepare: (book: Book) => void = () => {}): Promise<Bench> {
  const data = blankBook();
  data.sheets = Object.keys(sheets).map((name, index) => blankSheet(`s${index + 1}`, name));
  data.activeSheet = "s1";
  const book = new Book(data);
  const idOf = (name = Object.keys(sheets)[0]!) => book.sheetNamed(name)!.id;
  const put = (cells: Cells, sheet?: string) => {
    for (const [address, content] of Object.entries(cells)) {
      const { top, left } = parseArea(address)!;
      book.write(idOf(sheet), top, left, [[input(content)]], "user");
    }
  };
  for (const [name, cells] of Object.entries(sheets)) put(cells, name);
  prepare(book);
  const engine = await createEngine(book);
  book.on((event) => {
    const change = event.source === "engine" ? null : engineChange(event);
    if (change) engine.changed(change);
  });
  await engine.calculate();
  const values = (address: string, sheet?: string) => {
    const area = parseArea(address)!;
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_unused, column) => book.cell(idOf(sheet), area.top + row, area.left + column)?.value ?? null,
      ),
    );
  };
  return {
    book,
    engine,
    values,
    value: (address, sheet) => values(address, sheet)[0]![0]!,
    type: async (cells, sheet) => {
      put(cells, sheet);
      await engine.calculate();
    },
  };
}

const input = (content: BookValue): Input =>
  typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content };

export function declaration(
  name: string,
  parameters: readonly { name: string; matrix?: boolean }[] = [],
  streaming = false,
): FunctionDeclaration {
  return {
    name: `RNQ.${name}`,
    id: name,
    streaming,
    cancelable: streaming,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: false,
      matrix: parameter.matrix ?? false,
    })),
  };
}

type Answer = Parameters<Invoker["start"]>[3];
export interface Started {
  readonly name: string;
  readonly args: Parameters<Invoker["start"]>[1];
  readonly caller: Parameters<Invoker["start"]>[2];
  readonly answer: Answer;
  cancelled: boolean;
}

/** Keeps the calls it receives, to be answered by the test. */
export class Desk implements Invoker {
  readonly calls: Started[] = [];

  start(declared: FunctionDeclaration, args: Started["args"], caller: Started["caller"], answer: Answer) {
    const call: Started = { name: declared.id, args, caller, answer, cancelled: false };
    this.calls.push(call);
    return { cancel: () => void (call.cancelled = true) };
  }
}
