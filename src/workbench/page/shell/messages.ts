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
      // The pane, a frame, may take the focus to its own heading in the moment when the question opens.
      const hold = () =>
        setTimeout(() => dialog.contains(document.activeElement) || dialog.querySelector("button")?.focus());
      addEventListener("blur", hold);
      dialog.addEventListener("close", () => {
        removeEventListener("blur", hold);
        resolve(answers.find(([value]) => value === dialog.returnValue)?.[0] ?? null);
        dialog.remove();
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}
