/** What is going on, and what the selection adds up to. */
import type { Book } from "../../book/book";
import { cellsIn } from "../../book/cells";
import { h } from "../dom";
import { locale, words } from "../words";

export class StatusBar {
  readonly element: HTMLElement;
  private readonly state = h("span", { role: "status" }, words.loading);
  private readonly figures = h("span", { class: "figures" });

  constructor() {
    const stays = h("span", { class: "stays-here" }, words.staysHere);
    this.element = h("footer", { class: "status-bar" }, this.state, stays, this.figures);
  }

  say(text: string): void {
    this.state.textContent = text;
  }

  showSelection(book: Book): void {
    const { sheetId, areas } = book.selection;
    let count = 0;
    const numbers: number[] = [];
    for (const area of areas) {
      for (const { cell } of cellsIn(book.sheet(sheetId), area)) {
        if (cell.value !== null) count += 1;
        if (typeof cell.value === "number") numbers.push(cell.value);
      }
    }
    const { average, count: counted, sum: summed } = words.figures;
    const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    const sum = numbers.reduce((total, number) => total + number, 0);
    this.figures.textContent =
      count < 2
        ? ""
        : [
            numbers.length > 0 ? average(format(sum / numbers.length)) : "",
            counted(format(count)),
            numbers.length > 0 ? summed(format(sum)) : "",
          ]
            .filter(Boolean)
            .join("   ");
  }
}
