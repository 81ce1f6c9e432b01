/**
 * One half of `npm run roundtrip`: does what it is told by message to one workbook, and answers with what came of it.
 * `roundtrip.cjs <directory of the built page>`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { FileError, readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { commandLine } from "../../src/workbench/node/commandLine";
import { compareWorkbooks } from "../support/compare/compare";
import { Parts } from "../support/compare/parts";

type Task =
  /** Opens the workbook and saves it as it is. */
  | { readonly task: "save"; readonly file: string }
  | { readonly task: "compare"; readonly before: string; readonly after: string }
  /** Whether there is a tracker in it. */
  | { readonly task: "recognise"; readonly file: string }
  | { readonly task: "run"; readonly argv: readonly string[] };

type Answer =
  { readonly refused: string } | { readonly differences: readonly string[] } | { readonly tracker: boolean };

const [, , pages = ""] = process.argv;
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Every part must have the bytes that it had, in the same order. */
function saved(file: string): readonly string[] {
  const bytes = read(file);
  const after = new Parts(saveWorkbook(readWorkbook(bytes, path.basename(file)), bytes));
  const before = new Parts(bytes);
  const changed = before.names.filter(
    (part) => Buffer.compare(before.files.get(part)!, after.files.get(part) ?? new Uint8Array()) !== 0,
  );
  if (changed.length > 0) return changed.map((part) => `${part}: its bytes changed`);
  return before.names.join() === after.names.join() ? [] : ["the order of the parts"];
}

async function run(
  argv: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  let out = "";
  let error = "";
  const code = await commandLine(argv, pages, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  });
  return { code, out, error: error.trim() };
}

async function done(task: Task): Promise<Answer> {
  switch (task.task) {
    case "save":
      try {
        return { differences: saved(task.file) };
      } catch (error) {
        if (error instanceof FileError) return { refused: error.message };
        throw error;
      }
    case "compare":
      return { differences: compareWorkbooks(read(task.before), read(task.after)) };
    case "recognise": {
      const { code, out, error } = await run(["inspect", task.file, "--json"]);
      if (code === 2) return { refused: error };
      const { tables } = JSON.parse(out) as { tables: readonly { kind: string }[] };
      return { tracker: tables.some(({ kind }) => kind === "indicators") };
    }
    case "run": {
      const { code, error } = await run(task.argv);
      return code === 0 ? { differences: [] } : { refused: error };
    }
  }
}

process.on("message", (task: Task) => {
  done(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ crashed: error instanceof Error ? error.message : String(error) }),
  );
});
