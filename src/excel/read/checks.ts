/** Refusals before anything is written, so that nothing is left half-made. */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
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

/** Before sheets are added or deleted. */
export function mustHaveFreeStructure(found: Survey, language: Language): void {
  if (found.structureProtected) throw new RnqError("protectedStructure", errors[language].protectedStructure);
}

export function mustHaveTracker(recognition: Recognition, language: Language): void {
  if (!recognition.tables.some((table) => table.kind === "indicators"))
    throw new RnqError("noTracker", errors[language].noTracker);
}
