/** The page that stands in Excel's place: one workbook, the grid that shows it, the host that the add-in talks to. */
import type { Book } from "../book/book";
import type { BookEvent } from "../book/events";
import { createEngine } from "../engine";
import type { FunctionDeclaration } from "../engine/types";
import { readPart, saveWorkbook } from "../files";
import { Host } from "../host";
import { fetchAddin } from "./addin";
import { giveFile } from "./fileKinds";
import { h } from "./dom";
import type { Grid } from "./grid/grid";
import { homePanel } from "./ribbon/homeTab";
import type { AddinManifest, RibbonButton } from "./ribbon/manifest";
import { addinPanel } from "./ribbon/ribbon";
import { openedFile, type OpenedFile } from "./openedBook";
import { refusalText } from "./shell/refusals";
import { Shell } from "./shell/shell";
import { sampleBytes, type Sample } from "./samples";
import { locale as spoken, speak, words } from "./words";

interface Opened extends OpenedFile {
  readonly host: Host;
}

export class Workbench {
  private shell: Shell;
  private readonly sheetArea = h("div", { class: "sheet-area" });
  private readonly gridBox = h("div", { class: "grid" }, h("p", { class: "grid-loading" }, words.loadingGrid));
  private grid: Grid | null = null;
  private manifest: AddinManifest | null = null;
  private functions: FunctionDeclaration[] = [];
  private opened: Opened | null = null;
  private locale = spoken;
  private unsaved = false;
  private calculating = false;
  private conversation = 0;

  /** @param samples offered beside her own workbook */
  constructor(
    root: HTMLElement,
    private readonly samples: readonly Sample[],
  ) {
    this.shell = this.newShell();
    this.shell.fill(root, this.sheetArea, this.gridBox);
    window.addEventListener("message", (event) => {
      if (this.shell.pane.isFrom(event)) this.opened?.host.receive(event.data);
    });
    window.addEventListener("beforeunload", (event) => {
      if (!this.unsaved) return;
      event.preventDefault();
      // What older browsers go by.
      event.returnValue = true;
    });
    window.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        this.download();
      }
    });
  }

  private newShell(): Shell {
    const shell = new Shell(
      {
        openFile: (file) => void this.openFile(file),
        openSample: (sample) => void this.openSample(sample.file),
        save: () => this.download(),
        setLanguage: (locale) => void this.setLanguage(locale),
        attempt: (act) => this.attempt(act),
        paneChanged: (visible) => this.paneChanged(visible),
      },
      this.locale,
    );
    shell.title.setSamples(this.samples);
    return shell;
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

  /** Loads the grid and the add-in's manifest. */
  async start(): Promise<void> {
    const [{ Grid }] = await Promise.all([import("./grid/grid"), this.loadAddin()]);
    this.grid = new Grid(this.gridBox, {
      selected: (sheetId, areas) => this.opened?.book.select(sheetId, areas, "user"),
      refused: (error) => this.refused(error),
      editing: (open) => {
        this.opened?.host.setCellEditing(open);
        this.shell.status.say(open ? words.editing : words.ready);
      },
      part: (name) => (this.opened ? readPart(this.opened.original, name) : null),
    });
    await this.grid.speak(this.locale);
  }

  private async loadAddin(): Promise<void> {
    const { manifest, functions, problem } = await fetchAddin(this.locale);
    this.manifest = manifest;
    this.functions = functions;
    if (problem !== null) this.shell.pane.say(problem);
    const home = { label: words.home, panel: homePanel((id, params) => this.grid?.run(id, params)) };
    this.shell.ribbon.setTabs(
      manifest
        ? [home, { label: manifest.tab.label, panel: addinPanel(manifest.tab.groups, (button) => this.press(button)) }]
        : [home],
    );
  }

  private press(button: RibbonButton): void {
    if (button.action.kind === "pane") this.shell.pane.show(true);
    else void this.opened?.host.runCommand(button.action.name, button.id);
  }

  // Opening and saving

  async openFile(file: File): Promise<boolean> {
    return this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async openSample(file: string): Promise<boolean> {
    const bytes = await sampleBytes(file);
    if (bytes) return this.openBytes(bytes, file);
    this.shell.messages.show(words.notFound(file));
    return false;
  }

  /** A file that cannot be read leaves the open workbook alone. */
  async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    if (this.unsaved && !(await this.mayLeave(name))) return false;
    const file = await openedFile(bytes, name, (text) => this.shell.status.say(text));
    if (typeof file !== "string") {
      await this.show(file);
      return true;
    }
    this.shell.messages.show(file);
    this.shell.status.say(words.ready);
    return false;
  }

  /** Shows a workbook in the place of the one that is open; resolves when its formulas are calculated. */
  async show({ book, original }: OpenedFile): Promise<void> {
    const { fileName } = book.data;
    this.shell.messages.clear();
    this.opened?.host.dispose();
    this.unsaved = false;
    const { host, loadPane } = this.connect(book);
    this.opened = { book, original, host };
    book.on((event) => this.bookChanged(event));
    this.shell.title.show(fileName, true);
    this.shell.tabs.show(book);
    const shown = this.grid?.open(book, this.functions);
    this.shell.status.say(words.opened(fileName));
    // Her cells come first.
    await shown;
    loadPane();
    await this.startCalculation(host);
  }

  /** Changes that are not saved: saved first, unless she says otherwise. */
  private async mayLeave(next: string): Promise<boolean> {
    const answer = await this.shell.messages.ask(words.leave(this.opened!.book.data.fileName, next), [
      ["save", words.saveFirst],
      ["leave", words.replace],
    ]);
    if (answer === "save") this.download();
    return answer === "leave" || (answer === "save" && !this.unsaved);
  }

  /** A host for the book, and what loads the add-in's page to talk to it. */
  private connect(book: Book): { readonly host: Host; readonly loadPane: () => void } {
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
      visible: this.shell.pane.visible,
      onPane: (visible) => this.shell.pane.show(visible),
    });
    const loadPane = () => {
      if (this.manifest && host === this.opened?.host)
        post = this.shell.pane.load(this.manifest.page, identity, this.manifest.name);
    };
    return { host, loadPane };
  }

  save(): Uint8Array {
    const { book, original } = this.opened!;
    const bytes = saveWorkbook(book.data, original);
    this.unsaved = false;
    this.shell.title.show(book.data.fileName, true);
    this.shell.status.say(words.saved);
    return bytes;
  }

  private download(): void {
    if (!this.opened) return;
    this.attempt(() => giveFile(this.save(), this.opened!.book.data.fileName));
  }

  private async setLanguage(locale: string): Promise<void> {
    this.locale = locale;
    speak(locale);
    const before = this.shell;
    this.shell = this.newShell();
    this.shell.takePlaceOf(before);
    await Promise.all([this.loadAddin(), this.grid?.speak(locale)]);
    if (!this.opened) return;
    this.shell.title.show(this.opened.book.data.fileName, !this.unsaved);
    this.shell.tabs.show(this.opened.book);
    this.shell.status.say(words.ready);
    this.opened.host.dispose();
    const { book, original } = this.opened;
    const { host, loadPane } = this.connect(book);
    this.opened = { book, original, host };
    loadPane();
    this.grid?.setFunctions(this.functions);
    await this.startCalculation(host);
  }

  private async startCalculation(host: Host): Promise<void> {
    if (host !== this.opened?.host) return;
    const engine = await host.calculation.start();
    if (host !== this.opened?.host) return;
    this.grid?.setEngine(engine);
    await host.calculation.upToDate(true);
  }

  // Following the book

  private bookChanged(event: BookEvent): void {
    const { book } = this.opened!;
    if (event.kind === "selection") {
      this.shell.status.showSelection(book);
      return;
    }
    if (event.kind === "sheet") this.shell.tabs.show(book);
    const changesFile = event.source !== "engine" && !(event.kind === "sheet" && event.what === "activated");
    if (changesFile) {
      this.unsaved = true;
      this.shell.title.show(book.data.fileName, false);
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
    if (visible) this.shell.messages.clear();
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.refused(error);
    }
  }

  private refused(error: unknown): void {
    const text = refusalText(error);
    if (text !== null) this.shell.messages.show(text);
  }
}
