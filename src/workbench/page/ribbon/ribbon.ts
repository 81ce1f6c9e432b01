/** The ribbon: our Home tab, and the tab that the add-in's manifest declares. */
import { h } from "../dom";
import { words } from "../words";
import type { RibbonButton, RibbonGroup } from "./manifest";

export interface RibbonTab {
  readonly label: string;
  readonly panel: HTMLElement;
}

export class Ribbon {
  readonly element: HTMLElement;
  private readonly tabs = h("div", { class: "ribbon-tabs", role: "tablist", "aria-label": words.ribbon });
  private readonly panels = h("div", { class: "ribbon-panels" });
  private shown = 0;

  constructor() {
    this.element = h("section", { class: "ribbon", "aria-label": words.ribbon }, this.tabs, this.panels);
  }

  setTabs(tabs: readonly RibbonTab[], shown = tabs.length - 1): void {
    this.tabs.replaceChildren(
      ...tabs.map((tab, index) =>
        h(
          "button",
          {
            type: "button",
            role: "tab",
            id: `ribbon-tab-${index}`,
            "aria-controls": `ribbon-panel-${index}`,
            onclick: () => this.show(index),
            onkeydown: (event) => this.arrow(event as KeyboardEvent, tabs.length),
          },
          tab.label,
        ),
      ),
    );
    this.panels.replaceChildren(
      ...tabs.map((tab, index) => {
        tab.panel.id = `ribbon-panel-${index}`;
        tab.panel.setAttribute("role", "tabpanel");
        tab.panel.setAttribute("aria-labelledby", `ribbon-tab-${index}`);
        return tab.panel;
      }),
    );
    this.show(Math.min(shown, tabs.length - 1));
  }

  private show(index: number): void {
    this.shown = index;
    [...this.tabs.children].forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.setAttribute("tabindex", at === index ? "0" : "-1");
    });
    [...this.panels.children].forEach((panel, at) => panel.toggleAttribute("hidden", at !== index));
  }

  private arrow(event: KeyboardEvent, count: number): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    this.show((this.shown + step + count) % count);
    (this.tabs.children[this.shown] as HTMLElement).focus();
  }
}

/** The panel of a tab declared by a manifest. The first button of a group is large, as Excel makes it when there is room. */
export function addinPanel(groups: readonly RibbonGroup[], press: (button: RibbonButton) => void): HTMLElement {
  return h(
    "div",
    { class: "ribbon-panel" },
    ...groups.map((group) =>
      h(
        "div",
        { class: "ribbon-group", role: "group", "aria-label": group.label },
        h("div", { class: "ribbon-buttons" }, ...group.buttons.map((button) => addinButton(button, press))),
        h("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
      ),
    ),
  );
}

function addinButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const source = button.icons.get(32) ?? [...button.icons.values()][0] ?? "";
  const large = button.icons.get(80);
  const image = h("img", {
    src: source,
    srcset: large ? `${source} 1x, ${large} 2x` : null,
    alt: "",
    width: 32,
    height: 32,
  });
  const element = h(
    "button",
    {
      type: "button",
      class: "ribbon-large",
      "data-command": button.id,
      title: `${button.tipTitle}\n${button.tip}`,
      "aria-description": button.tip,
      onclick: () => press(button),
    },
    image,
    h("span", {}, button.label),
  );
  return element;
}
