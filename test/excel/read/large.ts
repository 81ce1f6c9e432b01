/** A tracker with a register of many proofs, made from a sample. */
import { Book } from "../../../src/workbench/book/book";
import { bookOf } from "../workbooks";

const INDICATORS = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

/** @param detail added to the text of each proof */
export function largeBook(proofs: number, detail = ""): Book {
  const book = new Book(bookOf("suivi-formatrice-independante.xlsx"));
  const sheet = book.addSheet("Registre des preuves", "user");
  const rows = Array.from({ length: proofs }, (_, index) => [
    { value: `Pièce n° ${index + 1}, compte rendu de la session${detail}` },
    { value: INDICATORS[index % INDICATORS.length] ?? 1 },
    { value: `2026-${String((index % 9) + 1).padStart(2, "0")}-15` },
  ]);
  book.write(sheet.id, 0, 0, [[{ value: "Document" }, { value: "Indicateurs" }, { value: "Date" }], ...rows], "user");
  return book;
}
