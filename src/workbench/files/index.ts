/** Workbook files: .xlsx and .xlsm to BookData and back, with nothing lost of what was in the file. */
import type { BookData } from "../book/types";
import { emptyPackage } from "./empty";
import { FileError } from "./errors";
import { Package } from "./package";
import { readPackage } from "./read/book";
import { ADDIN_ID } from "./webextension";
import { savePackage } from "./write/save";

export { FileError, type FileErrorCode } from "./errors";
export { ADDIN_ID } from "./webextension";

/** First bytes of a compound file: .xls, or an .xlsx encrypted with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("empty");
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    // Stream names are UTF-16: an encrypted package has a stream of that name.
    const directory = new TextDecoder("latin1").decode(bytes).replace(/\0/g, "");
    throw new FileError(directory.includes("EncryptedPackage") ? "passwordProtected" : "oldExcel");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError("notSpreadsheet");
}

/**
 * Reads a workbook. `addin` is the identity (manifest <Id>) whose settings are read.
 * Throws FileError, with a French sentence that names the file.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, addin = ADDIN_ID): BookData {
  try {
    refuseOtherKinds(bytes);
    return readPackage(Package.read(bytes), fileName, addin).book;
  } catch (error) {
    if (error instanceof FileError) throw error.of(fileName);
    throw error;
  }
}

/**
 * The bytes of a workbook. `original` is the file the book was read from (null for `emptyWorkbook`): parts that did
 * not change are taken over byte for byte. Throws FileError before anything is written when a change cannot be
 * carried into the file.
 */
export function saveWorkbook(book: BookData, original: Uint8Array | null, addin = ADDIN_ID): Uint8Array {
  try {
    const pkg = original === null ? emptyPackage() : Package.read(original);
    savePackage(pkg, book, addin);
    return pkg.toBytes();
  } catch (error) {
    if (error instanceof FileError) throw error.of(book.fileName);
    throw error;
  }
}

/** A new workbook with one empty sheet. */
export function emptyWorkbook(): BookData {
  return readPackage(emptyPackage(), "Classeur1.xlsx", ADDIN_ID).book;
}

/** The bytes of one part, such as a picture (`BookDrawing.media`); null when there is none. */
export function readPart(bytes: Uint8Array, part: string): Uint8Array | null {
  const pkg = Package.read(bytes);
  return pkg.has(part) ? pkg.bytes(part) : null;
}
