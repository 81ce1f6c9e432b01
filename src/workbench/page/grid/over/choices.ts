/** The list of a cell with a list validation: a button beside the active cell, as Excel has it. */
import { sameName } from "../../../formula/names";
import { containsCell, parseArea, splitAddress } from "../../../formula/areas";
import type { Book } from "../../../book/book";
import type { BookSheet } from "../../../book/types";
import { h } from "../../dom";
import { words } from "../../words";
import type { FloatingBox } from "./floating";

export class Choices {
  readonly element: HTMLElement;
  private readonly list = h("div", { class: "menu choices", popover: "auto", role: "listbox" });
  private offered: { book: Book; sheet: BookSheet; row: number; column: number } | null = null;

  constructor(private readonly boxOf: (row: number, column: number) => FloatingBox | null) {
    this.element = h(
      "button",
      {
        type: "button",
        class: "choices-button",
        hidden: true,
        title: words.choose,
        "aria-label": words.choose,
        onmousedown: (event) => event.preventDefault(),
        onclick: () => this.open(),
      },
      "▾",
    );
    document.body.append(this.list);
  }

  /** The active cell is now this one. */
  offer(book: Book, sheet: BookSheet, row: number, column: number): void {
    const box = this.optionsAt(book, sheet, row, column).length > 0 ? this.boxOf(row, column) : null;
    this.offered = box ? { book, sheet, row, column } : null;
    this.element.hidden = box === null;
    if (box) this.element.style.transform = `translate(${box.left + box.width + 1}px, ${box.top}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }

  private open(): void {
    if (!this.offered) return;
    const { book, sheet, row, column } = this.offered;
    this.list.replaceChildren(
      ...this.optionsAt(book, sheet, row, column).map((option) =>
        h(
          "button",
          {
            type: "button",
            role: "option",
            onclick: () => {
              this.list.hidePopover();
              book.write(sheet.id, row, column, [[{ value: option }]], "user");
            },
          },
          String(option),
        ),
      ),
    );
    const { left, bottom } = this.element.getBoundingClientRect();
    this.list.style.left = `${Math.max(0, left - 150)}px`;
    this.list.style.top = `${bottom + 2}px`;
    this.list.showPopover();
    (this.list.firstElementChild as HTMLElement | null)?.focus();
  }

  private optionsAt(book: Book, sheet: BookSheet, row: number, column: number): (string | number)[] {
    const rule = sheet.validations.find(
      ({ type, areas }) => type.toLowerCase() === "list" && areas.some((area) => containsCell(area, row, column)),
    );
    const source = rule?.formula1?.replace(/^=/, "") ?? "";
    if (/^".*"$/s.test(source))
      return source
        .slice(1, -1)
        .replace(/""/g, '"')
        .split(",")
        .map((option) => option.trim());
    const named = book.data.names.find((name) => sameName(name.name, source))?.formula.replace(/^=/, "");
    const { sheet: sheetName, area: address } = splitAddress(named ?? source);
    const area = parseArea(address);
    const home = sheetName === null ? sheet : book.sheetNamed(sheetName);
    if (!area || !home) return [];
    const options: (string | number)[] = [];
    for (let at = area.top; at <= Math.min(area.bottom, area.top + 500); at += 1) {
      for (let across = area.left; across <= area.right; across += 1) {
        const value = home.rows.get(at)?.get(across)?.value;
        if (typeof value === "string" || typeof value === "number") options.push(value);
      }
    }
    return options;
  }
}
