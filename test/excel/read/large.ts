/** A tracker with a register of many proofs and a journey of many steps, made from a sample. */
import { Book } from "../../../src/workbench/book/book";
import { bookOf } from "../workbooks";

const INDICATORS = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
const numberAt = (index: number) => ({ value: INDICATORS[index % INDICATORS.length] ?? 1 });

/**
 * @param count proofs of the register, and as many steps
 * @param detail added to the text of each
 */
export function largeBook(count: number, detail = ""): Book {
  const book = new Book(bookOf("suivi-formatrice-independante.xlsx"));
  const register = book.addSheet("Registre des preuves", "user");
  const each = Array.from({ length: count }, (_, index) => index);
  const proofs = each.map((index) => [
    { value: `Pièce n° ${index + 1}, compte rendu de la session${detail}` },
    numberAt(index),
    { value: `2026-${String((index % 9) + 1).padStart(2, "0")}-15` },
  ]);
  const heads = (...names: string[]) => names.map((value) => ({ value }));
  book.write(register.id, 0, 0, [heads("Document", "Indicateurs", "Date"), ...proofs], "user");
  const journey = book.addSheet("Toutes les étapes", "user");
  const steps = each.map((index) => [
    { value: `Étape ${index + 1}, séance de travail` },
    { value: `Feuille d'émargement ${index + 1}${detail}` },
    numberAt(index),
    { value: "Fait" },
  ]);
  book.write(journey.id, 0, 0, [heads("Étape", "Documents", "Indicateurs", "Statut"), ...steps], "user");
  return book;
}
