/** File name, opening and saving, sample workbooks, language of the host. */
import { h, icon } from "../dom";
import { acceptedKinds } from "../fileKinds";
import { sampleWords, type Sample } from "../samples";
import { words } from "../words";

export interface TitleBarActions {
  openFile(file: File): void;
  openSample(sample: Sample): void;
  save(): void;
  setLanguage(locale: string): void;
}

const FOLDER = "M2 4.5V13h12V5.5H8L6.5 4H2z";
const FLOPPY = "M3 2.5h8.5L14 5v8.5H3zM5.5 2.5v3.5h5v-3.5M5.5 13.5V9h6v4.5";

export class TitleBar {
  readonly element: HTMLElement;
  private readonly name = h("h1", { class: "file-name" });
  private readonly state = h("span", { class: "file-state" });
  private readonly menu = h("div", { class: "menu", popover: "auto", role: "menu", "aria-label": words.samples });
  private readonly language = h(
    "select",
    {
      "aria-label": words.language,
      title: words.language,
      onchange: () => this.actions.setLanguage(this.language.value),
    },
    h("option", { value: "fr-FR" }, "Français"),
    h("option", { value: "en-US" }, "English"),
  );

  constructor(
    private readonly actions: TitleBarActions,
    locale: string,
  ) {
    this.language.value = locale;
    const chooser = h("input", {
      type: "file",
      accept: acceptedKinds(),
      hidden: true,
      "aria-label": words.openTip,
      onchange: () => {
        const file = chooser.files?.[0];
        if (file) actions.openFile(file);
        chooser.value = "";
      },
    });
    const samples = h(
      "button",
      { type: "button", "aria-haspopup": "menu", onclick: () => this.toggleMenu(samples) },
      `${words.samples} ▾`,
    );
    this.element = h(
      "header",
      { class: "title-bar" },
      h(
        "a",
        {
          class: "product",
          href: words.presentation,
          title: words.presentationTip,
          "aria-label": words.presentationTip,
        },
        icon("M2 2h12v12H2zM2 6h12M6 2v12", 20),
      ),
      button(words.open, words.openTip, icon(FOLDER), () => chooser.click()),
      button(words.save, words.saveTip, icon(FLOPPY), () => actions.save()),
      samples,
      chooser,
      this.menu,
      h("div", { class: "file" }, this.name, this.state),
      this.language,
    );
  }

  private toggleMenu(opener: HTMLElement): void {
    const { left, bottom } = opener.getBoundingClientRect();
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${bottom + 2}px`;
    this.menu.togglePopover();
  }

  setSamples(samples: readonly Sample[]): void {
    this.menu.replaceChildren(
      ...samples.map((sample) => {
        const { title, description } = sampleWords(sample);
        return h(
          "button",
          {
            type: "button",
            role: "menuitem",
            onclick: () => {
              this.menu.hidePopover();
              this.actions.openSample(sample);
            },
          },
          h("strong", {}, title),
          h("span", {}, description),
        );
      }),
    );
  }

  show(fileName: string, saved: boolean): void {
    this.name.textContent = fileName;
    this.state.textContent = saved ? words.saved : words.unsaved;
    document.title = `${saved ? "" : "• "}${fileName}`;
  }
}

/** Its word goes where the window is narrow; its name stays. */
const button = (label: string, title: string, drawing: Node, press: () => void) =>
  h(
    "button",
    { type: "button", title, "aria-label": label, onclick: press },
    drawing,
    h("span", { class: "button-word" }, label),
  );
