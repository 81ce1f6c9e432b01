/** What the end-to-end tests may ask of the page, as `window.__workbench`. */
import { parseArea } from "../formula/areas";
import type { Book } from "../book/book";
import type { BookCell } from "../book/types";
import type { Host } from "../host";
import { toEnglish } from "../formula/french";
import { readTypedInGrid } from "./grid/typed";
import type { Workbench } from "./workbench";

export interface TestApi {
  /** Resolves when the first workbook is shown. */
  readonly ready: Promise<void>;
  readonly book: Book | null;
  readonly host: Host | null;
  /** As if typed: `=SUM(A1:A2)`, `12/11/2026`, `oui`. */
  setCell(sheet: string, address: string, text: string): Promise<void>;
  getCell(sheet: string, address: string): BookCell | null;
  select(sheet: string, address: string): void;
  save(): Uint8Array;
  openBytes(bytes: Uint8Array, name: string): Promise<boolean>;
  /** Until nothing is being calculated and no custom function is awaited. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    __workbench: TestApi;
  }
}

export function testApi(workbench: Workbench, ready: Promise<void>): TestApi {
  const place = (sheet: string, address: string) => {
    const found = workbench.book?.sheetNamed(sheet);
    const area = parseArea(address);
    if (!found || !area) throw new Error(`${sheet}!${address}`);
    return { id: found.id, area };
  };
  return {
    ready,
    get book() {
      return workbench.book;
    },
    get host() {
      return workbench.host;
    },
    async setCell(sheet, address, text) {
      const { id, area } = place(sheet, address);
      const input = /^=./.test(text)
        ? { formula: toEnglish(text) }
        : { value: readTypedInGrid(text, { year: new Date().getFullYear() }).value };
      workbench.book!.write(id, area.top, area.left, [[input]], "user");
      await workbench.host!.calculation.upToDate();
    },
    getCell(sheet, address) {
      const { id, area } = place(sheet, address);
      return workbench.book!.cell(id, area.top, area.left) ?? null;
    },
    select(sheet, address) {
      const { id, area } = place(sheet, address);
      workbench.view?.select(id, area);
      workbench.book!.select(id, [area], "user");
    },
    save: () => workbench.save(),
    openBytes: (bytes, name) => workbench.openBytes(bytes, name),
    settled: () => workbench.host!.calculation.settled(),
  };
}
