/** Refusals before anything is written, so that nothing is left half-made. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import type { DatedTracker } from "../../tracker/model/tracker";
import { sessionsOf } from "../../tracker/sessions";
import type { Recognition } from "../../tracker/model/recognition";
import { RnqError } from "../base/api";
import type { Survey } from "../own/survey";

export function mustBeWritable(found: Survey, language: Language): void {
  if (found.readOnly) throw new RnqError("readOnly", errors[language].readOnly);
}

/** @param sheets names of the sheets about to be written */
export function mustBeUnprotected(found: Survey, sheets: Iterable<string>, language: Language): void {
  const wanted = new Set(sheets);
  const locked = found.sheets.find((sheet) => sheet.protected && wanted.has(sheet.name));
  if (locked) throw new RnqError("protectedSheet", errors[language].protectedSheet(locked.name));
}

/**
 * Before cells of hers are written, filled or taken away: the sheets must be unprotected, and no filter may hide rows of
 * them, since Excel then writes elsewhere than asked and deletes no row of a table. One request.
 */
export async function mustTakeWriting(
  context: Excel.RequestContext,
  found: Survey,
  sheets: Iterable<string>,
  language: Language,
): Promise<void> {
  const wanted = new Set(sheets);
  mustBeUnprotected(found, wanted, language);
  const { asked, mustShowAll } = askFilters(context, found, wanted);
  if (asked) await context.sync();
  mustShowAll(wanted, language);
}

/** Asks for the filters of these sheets; what it returns, once that is sent, refuses where one of them hides rows. */
export function askFilters(
  context: Excel.RequestContext,
  found: Survey,
  sheets: ReadonlySet<string>,
): { readonly asked: boolean; readonly mustShowAll: (wanted: ReadonlySet<string>, language: Language) => void } {
  const filters = found.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap(({ id, name, tables }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return [sheet, ...tables.map((table) => sheet.tables.getItem(table.name))].map((filtered) => ({
        name,
        filter: filtered.autoFilter.load("isDataFiltered"),
      }));
    });
  return {
    asked: filters.length > 0,
    mustShowAll(wanted, language) {
      const filtered = filters.find(({ name, filter }) => wanted.has(name) && filter.isDataFiltered);
      if (filtered) throw new RnqError("filtered", errors[language].filtered(filtered.name));
    },
  };
}

/** Before sheets are added or deleted. */
export function mustHaveFreeStructure(found: Survey, language: Language): void {
  if (found.structureProtected) throw new RnqError("protectedStructure", errors[language].protectedStructure);
}

/** For what a register or a journey alone is enough. */
export function mustHaveTable(recognition: Recognition, language: Language): void {
  if (recognition.tables.length === 0) throw new RnqError("noTracker", errors[language].noTracker);
}

/** For the draw. */
export function mustHaveSession(tracker: DatedTracker, language: Language): void {
  if (sessionsOf(tracker).sessions.length === 0) throw new RnqError("nothingToDo", errors[language].noSession);
}

/** For the figures of indicator 2. */
export function mustHaveAnswers(tracker: DatedTracker, language: Language): void {
  if (!tracker.recognition.tables.some(({ kind }) => kind === "survey") && sessionsOf(tracker).sessions.length === 0)
    throw new RnqError("nothingToDo", errors[language].noAnswers);
}

export function mustHaveTracker(recognition: Recognition, language: Language): void {
  if (!recognition.tables.some((table) => table.kind === "indicators"))
    throw new RnqError("noTracker", errors[language].noTracker);
}
