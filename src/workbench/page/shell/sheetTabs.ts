/** Tabs of the sheets, with the menu of a tab. */
import type { Book } from "../../book/book";
import type { BookSheet } from "../../book/types";
import { h } from "../dom";
import { words } from "../words";

export class SheetTabs {
  readonly element: HTMLElement;
  private readonly list: HTMLElement = h("div", {
    class: "tab-list",
    role: "tablist",
    "aria-label": words.sheets,
    // A wheel turns one way; the tabs lie the other.
    onwheel: (event) => this.list.scrollBy({ left: (event as WheelEvent).deltaY }),
  });
  private readonly menu = h("div", { class: "menu", popover: "auto", role: "menu" });
  private book: Book | null = null;

  constructor(private readonly attempt: (act: () => void) => void) {
    const add = h(
      "button",
      {
        type: "button",
        class: "tab-add",
        title: words.newSheet,
        "aria-label": words.newSheet,
        onclick: () => this.add(),
      },
      "+",
    );
    this.element = h("nav", { class: "sheet-tabs" }, this.list, add, this.menu);
  }

  show(book: Book): void {
    this.book = book;
    const visible = book.data.sheets.filter((sheet) => sheet.visibility === "Visible");
    this.list.replaceChildren(...visible.map((sheet) => this.tab(sheet, sheet.id === book.data.activeSheet)));
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private tab(sheet: BookSheet, active: boolean): HTMLElement {
    const tab: HTMLElement = h(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(active),
        tabindex: active ? 0 : -1,
        style: sheet.tabColor ? `--tab-color:#${sheet.tabColor}` : null,
        onclick: () => this.attempt(() => this.book!.activate(sheet.id, "user")),
        ondblclick: () => this.rename(sheet, tab),
        oncontextmenu: (event) => {
          event.preventDefault();
          this.openMenu(sheet, tab);
        },
        onkeydown: (event) => this.key(event as KeyboardEvent, sheet, tab),
      },
      sheet.name,
    );
    return tab;
  }

  private key(event: KeyboardEvent, sheet: BookSheet, tab: HTMLElement): void {
    if (event.key === "F2") this.rename(sheet, tab);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const tabs = [...this.list.children] as HTMLElement[];
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!;
    next.click();
    (this.list.querySelector("[aria-selected=true]") as HTMLElement | null)?.focus();
  }

  private add(): void {
    this.attempt(() => this.book!.activate(this.book!.addSheet(undefined, "user").id, "user"));
  }

  private rename(sheet: BookSheet, tab: HTMLElement): void {
    const field = h("input", { class: "tab-name", value: sheet.name, maxlength: 31, "aria-label": words.renamePrompt });
    let done = false;
    const end = (keep: boolean) => {
      if (done) return;
      done = true;
      if (keep && field.value.trim() !== "")
        this.attempt(() => this.book!.renameSheet(sheet.id, field.value.trim(), "user"));
      this.show(this.book!);
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") end(true);
      if (event.key === "Escape") end(false);
    });
    field.addEventListener("blur", () => end(true));
    tab.replaceWith(field);
    field.select();
  }

  private openMenu(sheet: BookSheet, tab: HTMLElement): void {
    const book = this.book!;
    const at = book.data.sheets.indexOf(sheet);
    const { sheetMenu } = words;
    const item = (label: string, act: () => void) =>
      h(
        "button",
        {
          type: "button",
          role: "menuitem",
          onclick: () => {
            this.menu.hidePopover();
            this.attempt(act);
          },
        },
        label,
      );
    const hidden = book.data.sheets.filter((candidate) => candidate.visibility === "Hidden");
    this.menu.replaceChildren(
      item(sheetMenu.rename, () => this.rename(sheet, tab)),
      item(sheetMenu.duplicate, () => void book.copySheet(sheet.id, at + 1, "user")),
      item(sheetMenu.left, () => book.moveSheet(sheet.id, at - 1, "user")),
      item(sheetMenu.right, () => book.moveSheet(sheet.id, at + 1, "user")),
      item(sheetMenu.hide, () => book.setVisibility(sheet.id, "Hidden", "user")),
      ...hidden.map((candidate) =>
        item(`${sheetMenu.unhide} ${candidate.name}`, () => book.setVisibility(candidate.id, "Visible", "user")),
      ),
      item(sheetMenu.remove, () => book.deleteSheet(sheet.id, "user")),
    );
    this.menu.showPopover();
    const { left, top } = tab.getBoundingClientRect();
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${top - this.menu.offsetHeight - 2}px`;
  }
}
