/**
 * Results of formulas that are calculated at any change (`OFFSET`), as long as they are what they were at the start:
 * until then the value of the file stays, which Excel may have come to in its own way.
 */
import type { BookCell } from "../book/types";
import type { CellResult } from "./univer/values";

export class Unchanged {
  private readonly results = new Map<BookCell, string>();

  note(cell: BookCell, result: CellResult): void {
    this.results.set(cell, JSON.stringify(result));
  }

  /** Whether the result is the one of the start; once it was another, it is never held back again. */
  holds(cell: BookCell, result: CellResult): boolean {
    const known = this.results.get(cell);
    if (known === undefined) return false;
    if (known === JSON.stringify(result)) return true;
    this.results.delete(cell);
    return false;
  }
}
