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

  /** Which of the answers she gives, the first being the one that Enter gives; null where she turns away. */
  ask<Answer extends string>(
    text: string,
    answers: readonly (readonly [answer: Answer, label: string])[],
  ): Promise<Answer | null> {
    return new Promise((resolve) => {
      const dialog = h(
        "dialog",
        { class: "question" },
        h("p", {}, text),
        h(
          "form",
          { method: "dialog" },
          ...answers.map(([value, label], at) => h("button", { value, class: at === 0 ? "primary" : null }, label)),
          h("button", { value: "" }, words.cancel),
        ),
      );
      dialog.addEventListener("close", () => {
        resolve(answers.find(([value]) => value === dialog.returnValue)?.[0] ?? null);
        dialog.remove();
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}
