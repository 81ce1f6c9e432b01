/** What the grid shows that the book no longer says: areas of sheets, its shape, or only its look. */
import type { BookEvent } from "../../book/book";
import type { Area } from "../../book/types";
import { boundingArea } from "../../formula/areas";

export class Stale {
  readonly areas = new Map<string, Area>();
  /** Another number of rows, columns or sheets: everything is drawn again. */
  shape = false;
  look = false;

  /** Notes a change of cells, look or shape; events of another kind say nothing of what is drawn. */
  note(event: BookEvent): void {
    switch (event.kind) {
      case "cells":
        this.add(event.sheetId, event.area);
        break;
      case "look":
        if (event.area) this.add(event.sheetId, event.area);
        this.look = true;
        break;
      case "tables":
        this.look = true;
        break;
      case "sheet":
      case "structure":
      case "rowsHidden":
        this.shape = true;
        break;
    }
  }

  private add(sheetId: string, area: Area): void {
    const before = this.areas.get(sheetId);
    this.areas.set(sheetId, before ? boundingArea(before, area) : area);
  }
}
