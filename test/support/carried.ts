/** A workbook taken through what we do to one: opened, calculated, given what is ours, saved, opened again, freed of it. */
import { Book } from "../../src/workbench/book/book";
import { engineChange } from "../../src/workbench/engine/changes";
import type { BookData } from "../../src/workbench/book/types";
import { createEngine } from "../../src/workbench/engine";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { attach, detach } from "./bookEdits";
import { compareWorkbooks } from "./compare/compare";
import { Parts } from "./compare/parts";

const NAME = "suivi.xlsx";

/** Opens a workbook and gives every formula its value, as the page does. */
export async function calculated(bytes: Uint8Array): Promise<BookData> {
  const data = readWorkbook(bytes, NAME);
  const book = new Book(data);
  const engine = await createEngine(book);
  book.on((event) => {
    const change = event.source === "engine" ? null : engineChange(event);
    if (change) engine.changed(change);
  });
  await engine.calculate();
  // A cell of hers that no formula reads, typed and emptied again: what depends on nothing stays.
  const { id } = data.sheets[0]!;
  book.write(id, 900, 200, [[{ value: 1 }]], "user");
  await engine.calculate();
  book.write(id, 900, 200, [[{ value: null }]], "user");
  await engine.calculate();
  engine.dispose();
  return data;
}

/** Parts whose bytes an opening and saving changed. */
export function changedBySaving(bytes: Uint8Array): string[] {
  const before = new Parts(bytes);
  const after = new Parts(saveWorkbook(readWorkbook(bytes, NAME), bytes));
  return before.names.filter((part) => Buffer.compare(before.files.get(part)!, after.files.get(part)!) !== 0);
}

/** Differences that are left after we came and went, from one file to the next. `open` is how it is opened. */
export async function leftBehind(
  bytes: Uint8Array,
  open: (bytes: Uint8Array) => Promise<BookData> = (file) => Promise.resolve(readWorkbook(file, NAME)),
): Promise<string[]> {
  const book = await open(bytes);
  attach(book);
  const attached = saveWorkbook(book, bytes);
  const again = await open(attached);
  detach(again);
  return compareWorkbooks(bytes, saveWorkbook(again, attached));
}
