/** The sample workbooks opened through the genuine client, and our host on them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../src/excel";
import type { TrackerHost } from "../../src/excel/base/api";
import { parseCalendarDate, type CalendarDate } from "../../src/tracker/cells/dates";
import type { Book } from "../../src/workbench/book/book";
import type { BookData } from "../../src/workbench/book/types";
import { readWorkbook } from "../../src/workbench/files";
import { openWorkbench, type Workbench } from "../support/addin";

const FOLDER = path.resolve(__dirname, "../workbooks");

export const TODAY = parseCalendarDate("2026-11-23") as CalendarDate;

export const WORKBOOKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();
export const TRACKERS = WORKBOOKS.filter((name) => name !== "planning-des-salles.xlsx");

export function bytesOf(name: string): Uint8Array {
  return readFileSync(path.join(FOLDER, name));
}

export function bookOf(name: string): BookData {
  return readWorkbook(bytesOf(name), name);
}

export interface Opened {
  readonly host: TrackerHost;
  readonly workbench: Workbench;
  readonly book: Book;
}

/** Opens a workbook, lets `use` work on it, and closes it whatever happens. */
export async function withWorkbook<T>(
  source: string | BookData | Book,
  use: (opened: Opened) => Promise<T>,
  options: Parameters<typeof openWorkbench>[1] = {},
): Promise<T> {
  const workbench = await openWorkbench(typeof source === "string" ? bookOf(source) : source, options);
  try {
    return await use({ host: createHost(() => TODAY), workbench, book: workbench.book });
  } finally {
    workbench.close();
  }
}

/** A workbook as plain values that can be compared, ids of the session and our settings' order aside. */
export function contentOf(book: Book | BookData): unknown {
  const data = ("data" in book ? (book as { data: BookData }).data : book) as BookData;
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => {
      if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      if (value instanceof Set) return [...value].sort();
      if (value instanceof Uint8Array) return value.length;
      if (key === "styles" || key === "structuralEdits" || key === "activeSheet") return undefined;
      return value;
    }),
  );
}
