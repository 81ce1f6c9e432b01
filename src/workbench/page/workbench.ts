/** The page that stands in Excel's place: one workbook, the grid that shows it, the host that the add-in talks to. */
import type { Book } from "../book/book";
import type { BookEvent } from "../book/events";
import { createEngine } from "../engine";
import type { FunctionDeclaration } from "../engine/types";
import { readPart, saveWorkbook } from "../files";
import { Host } from "../host";
import { fetchAddin } from "./addin";
import { converted, giveFile, OTHER_KINDS } from "./fileKinds";
import { h } from "./dom";
import type { Grid } from "./grid/grid";
import { homePanel } from "./ribbon/homeTab";
import type { AddinManifest, RibbonButton } from "./ribbon/manifest";
import { addinPanel } from "./ribbon/ribbon";
import { acceptDrops } from "./shell/drop";
import { openedBook, servedFile } from "./openedBook";
import { refusalText } from "./shell/refusals";
import { Shell } from "./shell/shell";
import type { Sample } from "./shell/titleBar";
import { speak, words } from "./words";

interface Opened {
  readonly book: Book;
  readonly original: Uint8Array;
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
  private samples: readonly Sample[] = [];
  private locale = "fr-FR";
  private unsaved = false;
  private calculating = false;
  private conversation = 0;

  constructor(root: HTMLElement) {
    this.shell = this.newShell();
    this.shell.fill(root, this.sheetArea, this.gridBox);
    window.addEventListener("message", (event) => {
      if (this.shell.pane.isFrom(event)) this.opened?.host.receive(event.data);
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

  private newShell(): Shell {
    return new Shell(
      {
        openFile: (file) => void this.openFile(file),
        openSample: (sample) => void this.openAddress(`/samples/${encodeURIComponent(sample.file)}`, sample.file),
        save: () => this.download(),
        setLanguage: (locale) => void this.setLanguage(locale),
        attempt: (act) => this.attempt(act),
        paneChanged: (visible) => this.paneChanged(visible),
      },
      this.locale,
    );
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
        this.shell.status.say(open ? words.editing : words.ready);
      },
      part: (name) => (this.opened ? readPart(this.opened.original, name) : null),
    });
    const first = file ?? (await samples)[0]?.file ?? "";
    await this.openAddress(new URL(first, new URL("/samples/", location.href)).href, first.split("/").pop() ?? first);
  }

  private async loadSamples(): Promise<readonly Sample[]> {
    const response = await fetch("/samples/samples.json");
    this.samples = response.ok ? ((await response.json()) as readonly Sample[]) : [];
    this.shell.title.setSamples(this.samples);
    return this.samples;
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

  async openAddress(address: string, name: string): Promise<boolean> {
    const bytes = await servedFile(address);
    if (bytes) return this.openBytes(bytes, name);
    this.shell.messages.show(words.notFound(name));
    return false;
  }

  /** A file that cannot be read leaves the open workbook alone. */
  async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    if (this.unsaved && !(await this.mayLeave(name))) return false;
    if (OTHER_KINDS.test(name)) return this.openConverted(bytes, name);
    this.shell.status.say(words.opening(name));
    const book = openedBook(bytes, name);
    if (typeof book === "string") {
      this.shell.messages.show(book);
      this.shell.status.say(words.ready);
      return false;
    }
    this.shell.messages.clear();
    this.opened?.host.dispose();
    this.unsaved = false;
    this.opened = { book, original: bytes, host: this.connect(book) };
    book.on((event) => this.bookChanged(event));
    this.shell.title.show(name, true);
    this.shell.tabs.show(book);
    this.grid?.open(book, this.functions);
    this.shell.status.say(words.opened(name));
    await this.startCalculation(this.opened.host);
    return true;
  }

  /** A file of another kind, as the workbook that LibreOffice makes of it. */
  private async openConverted(bytes: Uint8Array, name: string): Promise<boolean> {
    this.shell.status.say(words.converting(name));
    const made = await converted(bytes, name);
    if (typeof made !== "string") return this.openBytes(made, name.replace(OTHER_KINDS, ".xlsx"));
    this.shell.messages.show(made === "noOffice" ? words.notConverted(name) : words.notXlsx(name));
    this.shell.status.say(words.ready);
    return false;
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
      visible: this.shell.pane.visible,
      onPane: (visible) => this.shell.pane.show(visible),
    });
    if (this.manifest) post = this.shell.pane.load(this.manifest.page, identity, this.manifest.name);
    return host;
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
    document.documentElement.lang = locale.slice(0, 2);
    const before = this.shell;
    this.shell = this.newShell();
    this.shell.takePlaceOf(before);
    this.shell.title.setSamples(this.samples);
    await this.loadAddin();
    if (!this.opened) return;
    this.shell.title.show(this.opened.book.data.fileName, !this.unsaved);
    this.shell.tabs.show(this.opened.book);
    this.shell.status.say(words.ready);
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
