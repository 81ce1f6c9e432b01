/** A file that she opens, as the book that the page shows. */
import { Book } from "../book/book";
import { FileError, readWorkbook } from "../files";
import { converted, OTHER_KINDS } from "./fileKinds";
import { fileErrorText, words } from "./words";

export interface OpenedFile {
  readonly book: Book;
  /** What the book was read from; saving patches it. */
  readonly original: Uint8Array;
}

/**
 * The book, or why it cannot be shown, for her. Files of other kinds are converted first.
 * @param say told what is being done, in words for her
 */
export async function openedFile(
  bytes: Uint8Array,
  name: string,
  say: (text: string) => void,
): Promise<OpenedFile | string> {
  if (!OTHER_KINDS.test(name)) {
    say(words.opening(name));
    await painted();
    return opened(bytes, name);
  }
  say(words.converting(name));
  const made = await converted(bytes, name);
  if (typeof made !== "string") return opened(made, name.replace(OTHER_KINDS, ".xlsx"));
  return made === "nowhere"
    ? words.onlyWorkbooks(name)
    : made === "noOffice"
      ? words.notConverted(name)
      : words.notXlsx(name);
}

function opened(original: Uint8Array, name: string): OpenedFile | string {
  try {
    const data = readWorkbook(original, name);
    // The file layer carries it along; the grid has nothing to draw.
    if (data.sheets.length === 0) throw new FileError("onlyCharts").of(name);
    return { book: new Book(data), original };
  } catch (error) {
    return error instanceof FileError ? fileErrorText(error) : words.notXlsx(name);
  }
}

/** What was just said is on screen before a long reading begins; a page in the background does not paint. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
