/** What our undo reads of the journal that the workbook keeps. */
import { describe, expect, it } from "@jest/globals";
import { readJournal, type JournalEntry } from "../../../src/excel/own/journal";

const entry = (sheet: string): JournalEntry => ({
  what: "stateColumn",
  sheets: [sheet],
  steps: [{ do: "removeStateColumn", sheet }],
});
const stored = (entries: readonly unknown[]) => new Map([["RNQ.journal", JSON.stringify(entries)]]);

describe("the journal", () => {
  it("is read as it was kept", () => {
    const entries = [entry("Suivi"), entry("Registre")];
    expect(readJournal(stored(entries))).toEqual(entries);
  });

  it.each<[string, unknown]>([
    ["a step that we do not know", { ...entry("Suivi"), steps: [{ do: "burnSheet", sheet: "Suivi" }] }],
    ["a step without its place", { ...entry("Suivi"), steps: [{ do: "emptyStates", rows: [4] }] }],
    ["a row outside the sheet", { ...entry("Suivi"), steps: [{ do: "emptyStates", sheet: "Suivi", rows: [-3] }] }],
    ["settings that are none", { ...entry("Suivi"), steps: [{ do: "settings", before: { version: 1 } }] }],
    ["no entry at all", 7],
  ])("leaves out an entry with %s, and what came before it", (_what, bad) => {
    expect(readJournal(stored([entry("Avant"), bad, entry("Après")]))).toEqual([entry("Après")]);
    expect(readJournal(stored([entry("Avant"), bad]))).toEqual([]);
  });
});
