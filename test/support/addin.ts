/** The genuine Office.js client for tests, against our host. */
import { Book } from "../../src/workbench/book/book";
import { blankBook } from "../../src/workbench/book/blank";
import type { BookData } from "../../src/workbench/book/types";
import { openAddin, type Addin, type AddinOptions } from "../../src/workbench/node";

const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

/** Opens a blank page with Office.js on the book and waits for it. */
export async function openBlankAddin(options: Partial<AddinOptions> = {}): Promise<Addin> {
  const addin = openAddin({ book: blankBook(), ...options });
  await addin.ready;
  return addin;
}

/** Makes `Excel`, `Office`... of that page the globals that modules of src/excel use; returns what takes them back. */
export function installGlobals(addin: Addin): () => void {
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      value: (addin.window as unknown as Record<string, unknown>)[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete (globalThis as unknown as Record<string, unknown>)[name];
    }
  };
}

export interface Workbench extends Addin {
  /** `Excel.run` of the page. */
  readonly run: typeof Excel.run;
  uninstall(): void;
}

/** A blank page on the book, its Office.js as globals. Close it when the test is over. */
export async function openWorkbench(
  book: BookData | Book = blankBook(),
  options: Partial<AddinOptions> = {},
): Promise<Workbench> {
  const addin = await openBlankAddin({ ...options, book });
  const uninstall = installGlobals(addin);
  const { Excel: excel } = addin.window as unknown as { Excel: typeof Excel };
  return {
    ...addin,
    run: excel.run.bind(excel),
    uninstall,
    close: () => {
      uninstall();
      addin.close();
      // Excel passes over them; ours are mistakes.
      const unknown = [...addin.host.session.ignoredLoads];
      if (unknown.length > 0) throw new Error(`Loaded, but no member of Office.js: ${unknown.join(", ")}`);
    },
  };
}
