/** The task pane: a frame that holds the add-in's page. Closed, it stays loaded: the runtime is shared. */
import { h } from "../dom";
import { hostInfo, windowName, type AddinIdentity } from "../../host/appContext";
import { words } from "../words";

const MIN_WIDTH = 320;
const MAX_WIDTH = 800;
const STEP = 16;

export class Pane {
  readonly element: HTMLElement;
  private readonly title = h("h2", {}, words.paneTitle);
  private readonly body = h("div", { class: "pane-body" });
  private readonly splitter: HTMLElement;
  private frame: HTMLIFrameElement | null = null;
  private width = 380;

  constructor(private readonly changed: (visible: boolean) => void) {
    const close = h(
      "button",
      { type: "button", title: words.closePane, "aria-label": words.closePane, onclick: () => this.show(false) },
      "×",
    );
    this.splitter = h("div", {
      class: "splitter",
      role: "separator",
      tabindex: 0,
      "aria-orientation": "vertical",
      "aria-label": words.resizePane,
      "aria-valuemin": MIN_WIDTH,
      "aria-valuemax": MAX_WIDTH,
      onpointerdown: (event) => this.drag(event as PointerEvent),
      onkeydown: (event) => this.key(event as KeyboardEvent),
    });
    this.element = h(
      "aside",
      { class: "pane", "aria-label": words.paneTitle },
      this.splitter,
      h("header", {}, this.title, close),
      this.body,
    );
    this.setWidth(this.width);
  }

  /** Takes the place of another, as wide and as visible as it is. */
  follow(other: Pane): void {
    this.setWidth(other.width);
    this.element.hidden = other.element.hidden;
    other.element.replaceWith(this.element);
  }

  get visible(): boolean {
    return !this.element.hidden;
  }

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.element.hidden = !visible;
    this.changed(visible);
  }

  /** Loads the add-in's page anew. Returns what posts to it. */
  load(page: string, identity: AddinIdentity, title: string): (message: string) => void {
    this.frame?.remove();
    this.title.textContent = title;
    const address = new URL(page, location.href);
    address.searchParams.set("_host_Info", hostInfo(identity));
    const frame = h("iframe", { name: windowName(identity), src: address.href, title });
    this.frame = frame;
    this.body.replaceChildren(frame);
    return (message) => frame.contentWindow?.postMessage(message, identity.origin);
  }

  say(text: string): void {
    this.body.replaceChildren(h("p", { class: "pane-message" }, text));
  }

  isFrom(event: MessageEvent): boolean {
    return this.frame !== null && event.source === this.frame.contentWindow && event.origin === location.origin;
  }

  setWidth(width: number): void {
    this.width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));
    this.element.style.width = `${this.width}px`;
    this.splitter.setAttribute("aria-valuenow", String(this.width));
  }

  private drag(start: PointerEvent): void {
    const from = this.width;
    this.splitter.setPointerCapture(start.pointerId);
    document.body.classList.add("resizing");
    const move = (event: PointerEvent) => this.setWidth(from + start.clientX - event.clientX);
    const end = () => {
      document.body.classList.remove("resizing");
      this.splitter.removeEventListener("pointermove", move);
    };
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("lostpointercapture", end, { once: true });
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "ArrowLeft") this.setWidth(this.width + STEP);
    if (event.key === "ArrowRight") this.setWidth(this.width - STEP);
  }
}
