/** Everything around the grid, in the language that was spoken when it was made; another language makes it anew. */
import { h } from "../dom";
import { Ribbon } from "../ribbon/ribbon";
import { Messages } from "./messages";
import { Pane } from "./pane";
import { SheetTabs } from "./sheetTabs";
import { StatusBar } from "./statusBar";
import { TitleBar, type TitleBarActions } from "./titleBar";

export interface ShellActions extends TitleBarActions {
  attempt(act: () => void): void;
  paneChanged(visible: boolean): void;
}

export class Shell {
  readonly title: TitleBar;
  readonly ribbon = new Ribbon();
  readonly tabs: SheetTabs;
  readonly status = new StatusBar();
  readonly messages = new Messages();
  readonly pane: Pane;

  constructor(actions: ShellActions, locale: string) {
    this.title = new TitleBar(actions, locale);
    this.tabs = new SheetTabs((act) => actions.attempt(act));
    this.pane = new Pane((visible) => actions.paneChanged(visible));
  }

  /** @param area left of the pane: the grid, its tabs below */
  fill(root: HTMLElement, area: HTMLElement, grid: HTMLElement): void {
    area.append(grid, this.tabs.element);
    root.append(
      this.title.element,
      this.ribbon.element,
      this.messages.element,
      h("main", { class: "desk" }, area, this.pane.element),
      this.status.element,
    );
  }

  takePlaceOf(before: Shell): void {
    for (const part of ["title", "ribbon", "tabs", "status", "messages"] as const)
      before[part].element.replaceWith(this[part].element);
    this.pane.follow(before.pane);
  }
}
