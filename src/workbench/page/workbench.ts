/** The page that stands in Excel's place: one workbook, the grid that shows it, the host that the add-in talks to. */
import type { Book } from "../book/book";
import type { BookEvent } from "../book/events";
import { Refusal } from "../book/refusal";
import { createEngine } from "../engine";
import type { FunctionDeclaration } from "../engine/types";
import { FileError, readPart, saveWorkbook } from "../files";
import { Host } from "../host";
import { readFunctions } from "../host/functions/functionsMetadata";
import { h } from "./dom";
import type { Grid } from "./grid/grid";
import { ProtectedCell } from "./grid/userEdits";
import { homePanel } from "./ribbon/homeTab";
import { readManifest, type AddinManifest, type RibbonButton } from "./ribbon/manifest";
import { Ribbon, addinPanel } from "./ribbon/ribbon";
import { acceptDrops } from "./shell/drop";
import { Messages } from "./shell/messages";
import { Pane } from "./shell/pane";
import { SheetTabs } from "./shell/sheetTabs";
import { StatusBar } from "./shell/statusBar";
import { TitleBar, type Sample } from "./shell/titleBar";
import { openedBook, servedFile } from "./openedBook";
import { words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Opened {
  readonly book: Book;
  readonly original: Uint8Array;
  readonly host: Host;
}

export class Workbench {
  private readonly title: TitleBar;
  private readonly ribbon = new Ribbon();
  private readonly tabs = new SheetTabs((act) => this.attempt(act));
  private readonly status = new StatusBar();
  private readonly messages = new Messages();
  private readonly pane = new Pane((visible) => this.paneChanged(visible));
  private readonly sheetArea = h("div", { class: "sheet-area" });
  private readonly gridBox = h("div", { class: "grid" }, h("p", { class: "grid-loading" }, words.loadingGrid));
  private grid: Grid | null = null;
  private manifest: AddinManifest | null = null;
  private functions: FunctionDeclaration[] = [];
  private opened: Opened | null = null;
  private locale = "fr-FR";
  private unsaved = false;
  private calculating = false;
  private conversation = 0;

  constructor(root: HTMLElement) {
    this.title = new TitleBar({
      openFile: (file) => void this.openFile(file),
      openSample: (sample) => void this.openAddress(`/samples/${encodeURIComponent(sample.file)}`, sample.file),
      save: () => this.download(),
      setLanguage: (locale) => void this.setLanguage(locale),
    });
    this.sheetArea.append(this.gridBox, this.tabs.element);
    root.append(
      this.title.element,
      this.ribbon.element,
      this.messages.element,
      h("main", { class: "desk" }, this.sheetArea, this.pane.element),
      this.status.element,
    );
    window.addEventListener("message", (event) => {
      if (this.pane.isFrom(event)) this.opened?.host.receive(event.data);
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.unsaved) event.preventDefault();
    });
    window.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        this.download();
      }
    });
    acceptDrops(root, (file) => void this.openFile(file));
  }

  get book(): Book | null {
    return this.opened?.book ?? null;
  }

  get host(): Host | null {
    return this.opened?.host ?? null;
  }

  get view(): Grid | null {
    return this.grid;
  }

  /** Loads the grid, the add-in's manifest and the first workbook. */
  async start(file: string | null): Promise<void> {
    const samples = this.loadSamples();
    const [{ Grid }] = await Promise.all([import("./grid/grid"), this.loadAddin()]);
    this.grid = new Grid(this.gridBox, {
      selected: (sheetId, areas) => this.opened?.book.select(sheetId, areas, "user"),
      refused: (error) => this.refused(error),
      editing: (open) => {
        this.opened?.host.setCellEditing(open);
        this.status.say(open ? words.editing : words.ready);
      },
      part: (name) => (this.opened ? readPart(this.opened.original, name) : null),
    });
    const first = file ?? (await samples)[0]?.file ?? "";
    await this.openAddress(new URL(first, new URL("/samples/", location.href)).href, first.split("/").pop() ?? first);
  }

  private async loadSamples(): Promise<readonly Sample[]> {
    const response = await fetch("/samples/samples.json");
    const samples = response.ok ? ((await response.json()) as readonly Sample[]) : [];
    this.title.setSamples(samples);
    return samples;
  }

  private async loadAddin(): Promise<void> {
    try {
      const response = await fetch("/addin/manifest.xml");
      if (!response.ok) throw new Error(words.noAddin);
      this.manifest = readManifest(await response.text(), this.locale, served);
      const { functions, namespace } = this.manifest;
      this.functions = functions ? readFunctions(await (await fetch(functions)).text(), namespace) : [];
    } catch (error) {
      this.manifest = null;
      this.pane.say(error instanceof Error ? error.message : words.noAddin);
    }
    const home = { label: words.home, panel: homePanel((id, params) => this.grid?.run(id, params)) };
    const { manifest } = this;
    this.ribbon.setTabs(
      manifest
        ? [home, { label: manifest.tab.label, panel: addinPanel(manifest.tab.groups, (button) => this.press(button)) }]
        : [home],
    );
  }

  private press(button: RibbonButton): void {
    if (button.action.kind === "pane") this.pane.show(true);
    else void this.opened?.host.runCommand(button.action.name, button.id);
  }

  // Opening and saving

  async openFile(file: File): Promise<boolean> {
    return this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async openAddress(address: string, name: string): Promise<boolean> {
    const bytes = await servedFile(address);
    if (bytes) return this.openBytes(bytes, name);
    this.messages.show(words.notFound(name));
    return false;
  }

  /** A file that cannot be read leaves the open workbook alone. */
  async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    if (this.unsaved && !(await this.mayLeave(name))) return false;
    this.status.say(words.opening(name));
    const book = openedBook(bytes, name);
    if (typeof book === "string") {
      this.messages.show(book);
      this.status.say(words.ready);
      return false;
    }
    this.messages.clear();
    this.opened?.host.dispose();
    this.unsaved = false;
    this.opened = { book, original: bytes, host: this.connect(book) };
    book.on((event) => this.bookChanged(event));
    this.title.show(name, true);
    this.tabs.show(book);
    this.grid?.open(book, this.functions);
    this.status.say(words.opened(name));
    await this.startCalculation(this.opened.host);
    return true;
  }

  /** Changes that are not saved: saved first, unless she says otherwise. */
  private async mayLeave(next: string): Promise<boolean> {
    const answer = await this.messages.ask(words.leave(this.opened!.book.data.fileName, next), [
      ["save", words.saveFirst],
      ["leave", words.replace],
    ]);
    if (answer === "save") this.download();
    return answer === "leave" || (answer === "save" && !this.unsaved);
  }

  /** A host for the book, and the add-in's page loaded to talk to it. */
  private connect(book: Book): Host {
    const number = ++this.conversation;
    const identity = {
      conversationId: `conversation-${number}`,
      controlId: `control-${number}`,
      origin: location.origin,
      locale: this.locale,
    };
    let post: (message: string) => void = () => undefined;
    const host = new Host({
      book,
      identity,
      createEngine,
      functions: this.functions,
      post: (message) => post(message),
      visible: this.pane.visible,
      onPane: (visible) => this.pane.show(visible),
    });
    if (this.manifest) post = this.pane.load(this.manifest.page, identity, this.manifest.name);
    return host;
  }

  save(): Uint8Array {
    const { book, original } = this.opened!;
    const bytes = saveWorkbook(book.data, original);
    this.unsaved = false;
    this.title.show(book.data.fileName, true);
    this.status.say(words.saved);
    return bytes;
  }

  private download(): void {
    if (!this.opened) return;
    this.attempt(() => {
      const address = URL.createObjectURL(new Blob([this.save() as Uint8Array<ArrayBuffer>], { type: XLSX }));
      h("a", { href: address, download: this.opened!.book.data.fileName }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    });
  }

  private async setLanguage(locale: string): Promise<void> {
    this.locale = locale;
    await this.loadAddin();
    if (!this.opened) return;
    this.opened.host.dispose();
    const { book, original } = this.opened;
    this.opened = { book, original, host: this.connect(book) };
    this.grid?.setFunctions(this.functions);
    await this.startCalculation(this.opened.host);
  }

  private async startCalculation(host: Host): Promise<void> {
    const engine = await host.calculation.start();
    if (host !== this.opened?.host) return;
    this.grid?.setEngine(engine);
    await host.calculation.upToDate(true);
  }

  // Following the book

  private bookChanged(event: BookEvent): void {
    const { book } = this.opened!;
    if (event.kind === "selection") {
      this.status.showSelection(book);
      return;
    }
    if (event.kind === "sheet") this.tabs.show(book);
    const changesFile = event.source !== "engine" && !(event.kind === "sheet" && event.what === "activated");
    if (changesFile) {
      this.unsaved = true;
      this.title.show(book.data.fileName, false);
    }
    if (event.source === "user") this.calculateSoon();
  }

  /** The add-in's batches calculate by themselves; her edits are calculated once her hand is free. */
  private calculateSoon(): void {
    if (this.calculating) return;
    this.calculating = true;
    setTimeout(() => {
      this.calculating = false;
      void this.opened?.host.calculation.upToDate();
    });
  }

  private paneChanged(visible: boolean): void {
    this.opened?.host.runtime.show(visible);
    if (visible) this.messages.clear();
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.refused(error);
    }
  }

  private refused(error: unknown): void {
    if (error instanceof ProtectedCell) this.messages.show(words.protectedCell);
    else if (error instanceof FileError) this.messages.show(error.message);
    else if (error instanceof Refusal) this.messages.show(words.refusals[error.code] ?? words.refused);
    else if (!(error instanceof Error && error.name === "CanceledError")) {
      console.error(error);
      this.messages.show(words.refused);
    }
  }
}

/** The manifest names the development server; here the same files are under /addin/. */
const served = (address: string): string => `/addin${new URL(address).pathname}`;
