/** The pane mounted in jsdom over a workbook in memory; helpers find things as she does, by role and words. */
import { JSDOM } from "jsdom";
import type { Snapshot, TrackerHost, Written } from "../../src/excel/base/api";
import type { FoundValue } from "../../src/tracker/identity/found";
import { fakeHost, type FakeHost } from "./fakeHost";

export interface Mounted {
  readonly host: FakeHost;
  /** Everything on screen as one line of words. */
  readonly words: () => string;
  readonly heading: () => string;
  /** The button, tab, switch, radio or checkbox whose accessible name holds these words. */
  readonly control: (name: string | RegExp) => HTMLElement;
  /** Anything by its id, or by its exact accessible name; an error when it is not there. */
  readonly byId: (id: string) => HTMLElement;
  readonly named: (label: string) => HTMLElement;
  readonly clickOn: (target: HTMLElement) => Promise<void>;
  readonly click: (name: string | RegExp) => Promise<void>;
  /** Chooses an option, by its words, of the list with this name. */
  readonly choose: (name: string, option: string) => Promise<void>;
  /** Replaces what a field holds, as typing does. */
  readonly type: (name: string | RegExp, value: string) => Promise<void>;
  readonly press: (target: HTMLElement, key: string) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly role: (role: string) => string;
  readonly close: () => Promise<void>;
}

const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function present<T>(element: T | null | undefined, name: string): T {
  if (!element) throw new Error(`nothing on screen is ${name}`);
  return element;
}

/** One page for the whole file: Fluent keeps what it learnt of the first window it sees. */
const { window } = new JSDOM("<!doctype html><html><body></body></html>", {
  pretendToBeVisual: true,
  url: "https://localhost/",
});
// What React and Fluent look for among the globals of a page.
for (const name of [
  "document",
  "navigator",
  "Node",
  "HTMLElement",
  "HTMLInputElement",
  "Element",
  "CustomEvent",
  "Event",
  "KeyboardEvent",
  "MutationObserver",
  "NodeFilter",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
]) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    writable: true,
    value: (window as unknown as Record<string, unknown>)[name],
  });
}
Object.assign(globalThis, { window, IS_REACT_ACT_ENVIRONMENT: true });

/** Whether the keyboard is in the pane, and not in the cells: jsdom would tell of an element, and forgets one that goes. */
export function hasKeyboard(has: boolean): void {
  window.document.hasFocus = () => has;
}
hasKeyboard(true);

/** @param written what the host adds to its answers */
export async function mounted(
  snapshot: Snapshot,
  failures: Partial<Record<keyof TrackerHost, () => Promise<never>>> = {},
  written: Partial<Written> = {},
  found: readonly FoundValue[] = [],
): Promise<Mounted> {
  const { act } = await import("react");
  const { mountPane } = await import("../../src/taskpane/mount");
  const host = fakeHost(snapshot, failures, written, found);
  const root = window.document.body.appendChild(window.document.createElement("div"));
  let unmount = () => {};
  /** Lazy screens and readings come in a few turns of the loop. */
  const settle = () =>
    act(async () => {
      for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
    });
  await act(async () => {
    unmount = mountPane(root, host, { theme: "light", language: "fr", version: "0.1.0", canDownload: true });
  });
  await settle();
  const control = (name: string | RegExp): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>("button, input, textarea, [role=tab], summary")];
    const found = all.find((element) => {
      const label = plain(
        element.getAttribute("aria-label") ||
          root.querySelector(`label[for="${element.id}"]`)?.textContent ||
          element.textContent ||
          "",
      );
      return typeof name === "string" ? label === name : name.test(label);
    });
    if (!found)
      throw new Error(
        `no control named ${String(name)} among: ${all.map((element) => plain(element.getAttribute("aria-label") ?? element.textContent ?? "")).join(" | ")}`,
      );
    return found;
  };
  const clickOn = async (target: HTMLElement) => {
    await act(async () => {
      target.focus();
      target.click();
    });
    await settle();
  };
  return {
    host,
    words: () =>
      plain(
        [...root.querySelectorAll("*")]
          .filter((element) => element.children.length === 0 || element.childNodes.length > element.children.length)
          .map((element) =>
            [...element.childNodes]
              .filter((node) => node.nodeType === 3)
              .map((node) => node.textContent)
              .join(" "),
          )
          .join(" "),
      ),
    heading: () => plain(root.querySelector("h1")?.textContent ?? ""),
    control,
    byId: (id) => present(root.querySelector<HTMLElement>(`[id="${id}"]`), id),
    named: (label) =>
      present(
        [...root.querySelectorAll<HTMLElement>("[aria-label]")].find(
          (element) => element.getAttribute("aria-label") === label,
        ),
        label,
      ),
    clickOn,
    click: (name) => clickOn(control(name)),
    async choose(name, option) {
      const list = present(
        [...root.querySelectorAll("select")].find(
          (one) => plain(one.getAttribute("aria-label") ?? one.labels[0]?.textContent ?? "") === name,
        ),
        name,
      );
      const chosen = present(
        [...list.options].find((one) => plain(one.textContent ?? "") === option),
        option,
      );
      await act(async () => {
        list.value = chosen.value;
        list.dispatchEvent(new window.Event("change", { bubbles: true }));
      });
      await settle();
    },
    async type(name, value) {
      const target = control(name);
      await act(async () => {
        const kind = target.tagName === "TEXTAREA" ? window.HTMLTextAreaElement : window.HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(target, value);
        target.dispatchEvent(new window.Event("input", { bubbles: true }));
      });
      await settle();
    },
    async press(target, key) {
      await act(async () => {
        target.focus();
        target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
      });
      await settle();
    },
    settle,
    role: (role) =>
      plain([...root.querySelectorAll(`[role=${role}]`)].map((element) => element.textContent ?? "").join(" ")),
    async close() {
      await act(async () => unmount());
      root.remove();
    },
  };
}
