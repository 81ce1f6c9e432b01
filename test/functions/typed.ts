/** The functions in cells: the genuine Office.js client, our host and the engine, over a real workbook. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/workbench/formula/areas";
import type { BookData, BookValue } from "../../src/workbench/book/types";
import { createEngine } from "../../src/workbench/engine";
import type { Invoker } from "../../src/workbench/engine/types";
import { readWorkbook } from "../../src/workbench/files";
import { readFunctions } from "../../src/workbench/host/functions/functionsMetadata";
import { openWorkbench, type Workbench } from "../support/addin";
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { functionFiles } = require("../../src/functions/metadata.js") as {
  functionFiles(base: string): Record<string, string>;
};

const ROOT = path.resolve(__dirname, "../..");
const DECLARATIONS = readFunctions(functionFiles("https://localhost:3000/")["functions.json"]!, "RNQ");

export type Result = BookValue | readonly (readonly BookValue[])[];

export interface Typed {
  readonly workbench: Workbench;
  /** The functions' own door for the live status, tied to this workbook. */
  readonly live: typeof import("../../src/functions/live");
  /** What a formula gives in a free cell of a sheet (the first one unless said); rows when it spills. */
  evaluate(formula: string, sheet?: string): Promise<Result>;
  /** What a function answers to these arguments, asked of the client as a calculation asks it; of a live one the first answer. */
  invoke(id: string, args: readonly (Result | null)[]): Promise<Result>;
  /** Types into cells ("B5", or a rectangle of rows from there) and waits until everything has answered. */
  type(address: string, rows: readonly (readonly BookValue[])[], sheet?: string): Promise<void>;
  /** What the cells of an address show. */
  shown(address: string, sheet?: string): BookValue[][];
  close(): void;
}

/** @param source a file of the repository, or a workbook made by the test */
export async function openTyped(source: string | BookData, locale = "fr-FR"): Promise<Typed> {
  const book =
    typeof source === "string" ? readWorkbook(readFileSync(path.join(ROOT, source)), path.basename(source)) : source;
  let invoker: Invoker | null = null;
  const workbench = await openWorkbench(book, {
    functions: DECLARATIONS,
    locale,
    createEngine: async (shown) => {
      const made = await createEngine(shown);
      const setFunctions = made.setFunctions.bind(made);
      made.setFunctions = (declarations, given) => setFunctions(declarations, (invoker = given));
      return made;
    },
  });
  // A copy of the functions of its own: they tie themselves to the client of this page as they load.
  let live: Typed["live"] | undefined;
  await jest.isolateModulesAsync(async () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    require("../../src/functions/index");
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    live = require("../../src/functions/live") as Typed["live"];
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const later = require("../../src/functions/later") as typeof import("../../src/functions/later");
    await Promise.all([later.cellReaders(), later.tables()]);
  });
  const { calculation } = workbench.host;
  const idOf = (sheet?: string) =>
    (sheet === undefined ? workbench.book.data.sheets[0] : workbench.book.sheetNamed(sheet))!.id;
  const engine = await calculation.start();
  return {
    workbench,
    live: live!,
    evaluate: (formula, sheet) => engine.evaluate(formula, idOf(sheet)),
    invoke: (id, args) =>
      new Promise((resolve) => {
        const call = invoker!.start(
          DECLARATIONS.find((declared) => declared.id === id)!,
          args,
          { sheetId: idOf(), row: 0, column: 0 },
          (value) => {
            resolve(value);
            setImmediate(() => call.cancel());
          },
        );
      }),
    type: async (address, rows, sheet) => {
      const { top, left } = parseArea(address)!;
      const input = rows.map((row) =>
        row.map((value) => (typeof value === "string" && value.startsWith("=") ? { formula: value } : { value })),
      );
      workbench.book.write(idOf(sheet), top, left, input, "user");
      await calculation.settled();
    },
    shown: (address, sheet) => {
      const area = parseArea(address)!;
      return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from(
          { length: area.right - area.left + 1 },
          (_unused, column) => workbench.book.cell(idOf(sheet), area.top + row, area.left + column)?.value ?? null,
        ),
      );
    },
    close: () => workbench.close(),
  };
}
