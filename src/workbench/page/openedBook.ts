/** A file that she opens, as the book that the page shows. */
import { Book } from "../book/book";
import { FileError, readWorkbook } from "../files";
import { words } from "./words";

/** The book, or why it cannot be shown, for her. */
export function openedBook(bytes: Uint8Array, name: string): Book | string {
  try {
    const data = readWorkbook(bytes, name);
    // The file layer carries it along; the grid has nothing to draw.
    if (data.sheets.length === 0) throw new FileError("onlyCharts").of(name);
    return new Book(data);
  } catch (error) {
    return error instanceof FileError ? error.message : words.notXlsx(name);
  }
}

/** A file of this server; another origin is not asked. Null where there is none. */
export async function servedFile(address: string): Promise<Uint8Array | null> {
  const url = new URL(address, location.href);
  const response = url.origin === location.origin ? await fetch(url).catch(() => null) : null;
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
