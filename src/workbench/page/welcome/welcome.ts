/** What a visitor sees first: where to drop her workbook, that it stays here, examples; then how far its opening is. */
import { h } from "../dom";
import { acceptedKinds } from "../fileKinds";
import { sampleWords, type Sample } from "../samples";
import { locale, speak, words } from "../words";

export interface WelcomeActions {
  openFile(file: File): void;
  openSample(sample: Sample): void;
}

/** Steps of an opening, as the progress bar counts them. */
const STEPS = 3;

export class Welcome {
  readonly element = h("div", { class: "welcome" });
  private samples: readonly Sample[] = [];
  private readonly progress = h("progress", { max: STEPS, value: 0, hidden: true, "aria-hidden": "true" });
  private readonly state = h("p", { class: "welcome-state", role: "status" });
  private readonly trouble = h("p", { class: "welcome-trouble", role: "alert" });

  constructor(private readonly actions: WelcomeActions) {
    this.fill();
  }

  setSamples(samples: readonly Sample[]): void {
    this.samples = samples;
    this.fill();
  }

  /** @param step 1 to 3 */
  say(step: number, text: string): void {
    this.trouble.textContent = "";
    this.progress.hidden = false;
    this.progress.value = step - 0.5;
    this.state.textContent = text;
    this.element.toggleAttribute("data-busy", true);
  }

  /** Back to the choice, with the reason. */
  refuse(text: string): void {
    this.progress.hidden = true;
    this.state.textContent = "";
    this.trouble.textContent = text;
    this.element.toggleAttribute("data-busy", false);
  }

  private fill(): void {
    const { welcome } = words;
    document.title = welcome.page;
    this.element.replaceChildren(
      h(
        "header",
        { class: "welcome-bar" },
        h("a", { href: words.presentation }, "RNQ"),
        this.languageChoice(),
        h("a", { href: words.install }, welcome.install),
      ),
      h(
        "main",
        { class: "welcome-page" },
        h(
          "section",
          { class: "welcome-own" },
          h("h1", {}, welcome.title),
          h("p", {}, welcome.lead),
          this.dropZone(),
          this.progress,
          this.state,
          this.trouble,
          h("h2", {}, welcome.privacyTitle),
          h("p", {}, welcome.privacy),
        ),
        h("section", { class: "welcome-samples" }, h("h2", {}, welcome.samples), this.sampleList()),
      ),
    );
  }

  private languageChoice(): HTMLElement {
    const [other, label] = locale.startsWith("en") ? ["fr-FR", "Français"] : ["en-US", "English"];
    return h(
      "button",
      {
        type: "button",
        lang: other.slice(0, 2),
        onclick: () => {
          speak(other);
          this.fill();
          this.element.querySelector<HTMLElement>(".welcome-bar button")?.focus();
        },
      },
      label,
    );
  }

  private dropZone(): HTMLElement {
    const { welcome } = words;
    const chooser = h("input", {
      type: "file",
      accept: acceptedKinds(),
      hidden: true,
      "aria-label": welcome.choose,
      onchange: () => {
        const file = chooser.files?.[0];
        if (file) this.actions.openFile(file);
        chooser.value = "";
      },
    });
    return h(
      "div",
      { class: "drop-zone" },
      h("p", { class: "drop-here" }, welcome.drop),
      h("p", {}, welcome.or),
      h("button", { type: "button", class: "primary", onclick: () => chooser.click() }, welcome.choose),
      chooser,
      h("p", { class: "drop-kinds" }, welcome.kinds),
    );
  }

  private sampleList(): HTMLElement {
    return h(
      "ul",
      {},
      ...this.samples.map((sample) => {
        const { title, description } = sampleWords(sample);
        return h(
          "li",
          {},
          h("button", { type: "button", onclick: () => this.actions.openSample(sample) }, title),
          h("span", {}, description),
        );
      }),
    );
  }
}
