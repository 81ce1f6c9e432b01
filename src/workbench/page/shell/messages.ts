/** A message over the grid, and a question that needs an answer. */
import { h } from "../dom";
import { words } from "../words";

export class Messages {
  readonly element: HTMLElement;

  constructor() {
    this.element = h("div", { class: "messages", role: "alert" });
  }

  show(text: string): void {
    const close = h(
      "button",
      { type: "button", "aria-label": words.dismiss, title: words.dismiss, onclick: () => this.clear() },
      "×",
    );
    this.element.replaceChildren(h("div", { class: "message" }, h("p", {}, text), close));
  }

  clear(): void {
    this.element.replaceChildren();
  }

  /** Whether she goes on. */
  ask(text: string, yes: string): Promise<boolean> {
    return new Promise((resolve) => {
      const dialog = h(
        "dialog",
        { class: "question" },
        h("p", {}, text),
        h(
          "form",
          { method: "dialog" },
          h("button", { value: "yes", class: "primary" }, yes),
          h("button", { value: "no" }, words.cancel),
        ),
      );
      dialog.addEventListener("close", () => {
        resolve(dialog.returnValue === "yes");
        dialog.remove();
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}
