/** The add-in without a browser: one of its built pages, or a blank one, in jsdom against our host. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";
import { Book } from "../book/book";
import type { BookData } from "../book/types";
import type { Engine, FunctionDeclaration } from "../engine/types";
import { readFunctions } from "../host/functions/functionsMetadata";
import { Host, type Counters, type RequestFault, type AddinIdentity } from "../host";
import { openPage, type JsdomPage } from "./jsdomPage";

export interface AddinOptions {
  readonly book: Book | BookData;
  /** Name of an HTML file of `pageDirectory`, without its extension; a blank page with Office.js when absent. */
  readonly page?: string;
  /** Folder of the built add-in. */
  readonly pageDirectory?: string;
  /** Waits of the page are divided by this: 25 unless said. At 1 it runs at its real pace. */
  readonly timers?: number;
  readonly locale?: string;
  /** Namespace of the custom functions in the manifest. */
  readonly namespace?: string;
  /** Calculates; without it the values are those of the file. */
  readonly createEngine?: (book: Book) => Promise<Engine>;
  /** Custom functions, when they are not those of `pageDirectory`. */
  readonly functions?: readonly FunctionDeclaration[];
  readonly onConsole?: (level: string, text: string) => void;
  readonly onPane?: (visible: boolean) => void;
}

export interface Addin {
  readonly window: DOMWindow;
  readonly host: Host;
  readonly book: Book;
  /** Resolves once Office.js is ready in the page. */
  readonly ready: Promise<void>;
  /** Batches asked of the host and their size. */
  readonly counters: Readonly<Counters>;
  /** What becomes of each batch from now on, numbered from 1 at the start of the page. */
  setFault(fault: (request: number, body: string) => RequestFault): void;
  close(): void;
}

const ORIGIN = "https://localhost:3000";
const BLANK_PAGE =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><script src="/office/office.js"></script></head><body></body></html>';
const FUNCTIONS_FILE = "functions.json";

let opened = 0;

export function openAddin(options: AddinOptions): Addin {
  const book = options.book instanceof Book ? options.book : new Book(options.book);
  const number = ++opened;
  const identity: AddinIdentity = {
    conversationId: `conversation-${number}`,
    controlId: `addin-${number}`,
    origin: ORIGIN,
    locale: options.locale ?? "fr-FR",
  };
  let page: JsdomPage | null = null;
  const host = new Host({
    book,
    identity,
    // Messages travel asynchronously, as between windows.
    post: (message) => void setImmediate(() => page?.post(message)),
    ...(options.createEngine ? { createEngine: options.createEngine } : {}),
    ...(options.onPane ? { onPane: options.onPane } : {}),
    functions: functionsOf(options),
  });
  page = openPage({
    identity,
    html: htmlOf(options),
    pageName: `${options.page ?? "blank"}.html`,
    toHost: (message) => void setImmediate(() => host.receive(message)),
    timers: options.timers ?? 25,
    ...(options.pageDirectory === undefined ? {} : { pageDirectory: options.pageDirectory }),
    ...(options.onConsole ? { onConsole: options.onConsole } : {}),
  });
  const { window } = page;
  return {
    window,
    host,
    book,
    ready: officeReady(window),
    counters: host.counters,
    setFault: (fault) => host.setFault(fault),
    close: () => {
      host.dispose();
      page?.close();
      page = null;
    },
  };
}

function htmlOf({ page, pageDirectory }: AddinOptions): string {
  if (page === undefined || pageDirectory === undefined) return BLANK_PAGE;
  return readFileSync(path.join(pageDirectory, `${page}.html`), "utf8");
}

function functionsOf({ pageDirectory, namespace = "RNQ", functions }: AddinOptions): readonly FunctionDeclaration[] {
  if (functions) return functions;
  if (pageDirectory === undefined) return [];
  const file = path.join(pageDirectory, FUNCTIONS_FILE);
  return existsSync(file) ? readFunctions(readFileSync(file, "utf8"), namespace) : [];
}

function officeReady(window: DOMWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.addEventListener("load", () => {
      const { Office } = window as unknown as { Office?: { onReady(): Promise<unknown> } };
      if (!Office) reject(new Error("Office.js did not load"));
      else Office.onReady().then(() => resolve(), reject);
    });
  });
}
