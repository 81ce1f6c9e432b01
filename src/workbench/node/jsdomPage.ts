/** A page of the add-in in jsdom, with the genuine Office.js, wired to a host. */
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { hostInfo, windowName, type AddinIdentity } from "../host/appContext";

const OFFICE_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;
// By a name that the bundler does not take for its own.
const resolvePackage = nodeModule["createRequire"](__filename).resolve;
const OFFICE_FOLDER = path.join(path.dirname(resolvePackage("@microsoft/office-js/package.json")), "dist");

export interface PageOptions {
  readonly identity: AddinIdentity;
  /** HTML of the page. */
  readonly html: string;
  /** Folder its scripts are in; none for a page without scripts of its own. */
  readonly pageDirectory?: string;
  readonly pageName: string;
  /** Takes each message that the page posts to its host. */
  readonly toHost: (message: string) => void;
  /** Waits are divided by this. */
  readonly timers: number;
  /** Errors and console messages of the page. */
  readonly onConsole?: (level: string, text: string) => void;
}

export interface JsdomPage {
  readonly window: DOMWindow;
  /** Delivers a message of the host. */
  readonly post: (message: string) => void;
  readonly close: () => void;
}

/** Serves the page's files and Office.js; nothing else is fetched. */
class LocalFiles extends ResourceLoader {
  constructor(
    private readonly origin: string,
    private readonly pageDirectory: string | undefined,
  ) {
    super({ strictSSL: false });
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { origin, pathname } = new URL(url);
    const file =
      origin !== this.origin
        ? null
        : pathname.startsWith("/office/")
          ? path.join(OFFICE_FOLDER, decodeURIComponent(pathname.slice("/office/".length)))
          : this.pageDirectory === undefined
            ? null
            : path.join(this.pageDirectory, decodeURIComponent(pathname));
    if (file === null) return null;
    try {
      return Promise.resolve(readFileSync(file)) as unknown as ReturnType<ResourceLoader["fetch"]>;
    } catch (cause) {
      return Promise.reject(cause instanceof Error ? cause : new Error(String(cause))) as unknown as ReturnType<
        ResourceLoader["fetch"]
      >;
    }
  }
}

export function openPage(options: PageOptions): JsdomPage {
  const { identity, html, toHost, timers, onConsole } = options;
  const virtualConsole = new VirtualConsole();
  for (const level of ["error", "warn", "info", "log", "debug"] as const) {
    virtualConsole.on(level, (...parts: unknown[]) => onConsole?.(level, parts.map(String).join(" ")));
  }
  virtualConsole.on("jsdomError", (error: Error) => onConsole?.("error", error.stack ?? error.message));
  const address = `${identity.origin}/${options.pageName}?_host_Info=${encodeURIComponent(hostInfo(identity))}`;
  const dom = new JSDOM(html.replace(OFFICE_CDN, "/office/"), {
    url: address,
    runScripts: "dangerously",
    resources: new LocalFiles(identity.origin, options.pageDirectory),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(window) {
      prepare(window, identity, toHost, timers);
    },
  });
  const { window } = dom;
  return {
    window,
    post: (message) => {
      window.dispatchEvent(
        new window.MessageEvent("message", {
          data: message,
          origin: identity.origin,
          source: window as unknown as MessageEventSource,
        }),
      );
    },
    close: () => window.close(),
  };
}

/** What jsdom lacks, and what must be there before the page's first script. */
function prepare(window: DOMWindow, identity: AddinIdentity, toHost: (message: string) => void, timers: number): void {
  window.name = windowName(identity);
  Object.defineProperty(window.document, "domain", { value: new URL(identity.origin).hostname, configurable: true });
  // The parent window is the window itself here: what is posted to it is for the host.
  window.postMessage = ((message: unknown) => {
    if (typeof message === "string") toHost(message);
  }) as typeof window.postMessage;
  const { setTimeout, setInterval } = window;
  window.setTimeout = ((run: () => void, wait = 0, ...args: unknown[]) =>
    setTimeout.call(window, run, wait / timers, ...args)) as unknown as typeof window.setTimeout;
  window.setInterval = ((run: () => void, wait = 0, ...args: unknown[]) =>
    setInterval.call(window, run, wait / timers, ...args)) as unknown as typeof window.setInterval;
  const missing: Record<string, unknown> = {
    TextEncoder,
    TextDecoder,
    structuredClone,
    fetch: () => Promise.reject(new Error("No network in the workbench")),
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
    ResizeObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
    IntersectionObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  };
  for (const [name, value] of Object.entries(missing))
    if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
  readAddressesOnce(window);
}

/**
 * Office.js looks at the address of every message through eight properties of anchors and two URLs. jsdom reads an
 * address anew at each look, which was a third of the time of a long run; here each is read once, or by Node.
 */
function readAddressesOnce(window: DOMWindow): void {
  // jsdom makes no addresses of objects, and those of Node take none of its objects.
  Object.defineProperty(window, "URL", { value: class extends URL {}, configurable: true, writable: true });
  Object.assign(window.URL, { createObjectURL: undefined, revokeObjectURL: undefined });
  const anchor = window.HTMLAnchorElement.prototype;
  for (const name of ["protocol", "host", "hostname", "port"] as const) {
    const property = Object.getOwnPropertyDescriptor(anchor, name);
    const known = new Map<string | null, string>();
    Object.defineProperty(anchor, name, {
      ...property,
      get(this: HTMLAnchorElement): string {
        const href = this.getAttribute("href");
        let value = known.get(href);
        if (value === undefined) known.set(href, (value = property?.get?.call(this) as string));
        return value;
      },
    });
  }
}
