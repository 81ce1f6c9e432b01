/** Her tables in what was read, and the first sentence that is said of them: before anything is judged. */
import type { Language } from "../../text";
import { madeOnce } from "../../tracker/cells/once";
import type { WorkbookGrid } from "../../tracker/cells/grid";
import type { Recognition } from "../../tracker/model/recognition";
import { trackerFound } from "../../tracker/model/found";
import { ofTracker } from "../../tracker/model/tracker";
import { recognise } from "../../tracker/recognise";
import type { FirstFound } from "../base/api";
import { ourSheets } from "../own/survey";
import { gridOf } from "./read";
import type { ReadWorkbook } from "./whole";

export interface Recognised {
  readonly grid: WorkbookGrid;
  readonly recognition: Recognition;
  /** Of what is written and told: that of the settings, else that of Excel. */
  readonly spoken: Language;
}

/** Once for a reading: what is said first and what is judged see the same. */
export const recognisedIn = madeOnce((read: ReadWorkbook, language: Language | undefined): Recognised => {
  const { settings, survey } = read;
  const spoken = settings.language ?? language ?? "fr";
  const grid = gridOf(read.sheets, survey);
  return { grid, recognition: recognise(grid, settings.corrections, spoken), spoken };
});

/** What the first sentence names; null where she follows this workbook already, or no table of indicators was found. */
export function firstFound(read: ReadWorkbook, language: Language): FirstFound | null {
  if (read.settings.attached) return null;
  const { recognition, spoken } = recognisedIn(read, language);
  const found = trackerFound(ofTracker(recognition, read.settings.tracker ?? ""));
  if (found.sheets.length === 0) return null;
  return { ...found, language: spoken, untouched: Object.keys(ourSheets(read.survey)).length === 0 };
}
