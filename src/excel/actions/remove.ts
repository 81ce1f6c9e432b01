/**
 * *Retirer RNQ du classeur*: everything of ours, wherever it is, also when our settings are damaged. Her sheets
 * are left as they were. One look, then the state columns, then the rest; a row whose adding was interrupted is looked at first.
 */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { takeRowBack, type AddedRow } from "../own/addedRow";
import { RnqError, type OurSheet, type Written } from "../base/api";
import { loadAtOpening } from "../base/startup";
import { mustBeUnprotected, mustBeWritable, mustHaveFreeStructure, mustTakeWriting } from "../read/checks";
import { askFilledCertifiers } from "../own/certifiers";
import { findRules } from "../own/findRules";
import { readJournal } from "../own/journal";
import { SETTINGS_KEY, STATE_COLUMN_MARK } from "../own/marks";
import { deleteMarks } from "../own/marksRemoval";
import { restoreNames } from "../own/names";
import { MODEL_PRINTS_KEY, printOf, STARTER_PRINTS_KEY, storedPrints } from "../own/prints";
import { remarksOf, rulesUnread, statesLeft } from "./remarks";
import { removeStateColumns } from "./stateColumn";
import { saysUnfinished } from "../own/unfinished";
import { survey, type Survey } from "../own/survey";

/** @param filled what becomes of the logs and the certifying bodies of ours that she has written in */
export async function removeEverything(
  context: Excel.RequestContext,
  language: Language,
  filled: "keep" | "remove",
): Promise<Written> {
  const found = await survey(context);
  mustBeWritable(found, language);
  // A workbook of nothing but chart sheets has none.
  const active = found.sheets.length > 0 ? context.workbook.worksheets.getActiveWorksheet().load("id") : null;
  const { rules, unread } = await findRules(
    context,
    found.sheets.map((sheet) => sheet.name),
  );
  const doomed = new Set([
    ...found.sheets.filter((sheet) => sheet.ours !== null && !isHersOnceFilled(sheet.ours)).map((sheet) => sheet.name),
    ...(await untouched(context, found)),
    ...(await madeLogs(context, found, filled)),
    ...(await certifiers(context, found, filled)),
  ]);
  const withColumn = found.sheets.filter((sheet) => sheet.stateColumn !== null).map((sheet) => sheet.name);
  mustBeUnprotected(
    found,
    [...rules.map(({ sheet }) => sheet), ...withColumn].filter((sheet) => !doomed.has(sheet)),
    language,
  );
  if (doomed.size > 0) mustHaveFreeStructure(found, language);
  if (doomed.size > 0 && !found.sheets.some((sheet) => sheet.visible && !doomed.has(sheet.name))) {
    // Excel keeps at least one visible sheet; without one of hers, ours cannot all go.
    throw new RnqError("excel", errors[language].lastVisibleSheet);
  }

  await mustTakeWriting(
    context,
    found,
    withColumn.filter((sheet) => !doomed.has(sheet)),
    language,
  );

  for (const step of unfinishedRows(found)) {
    const sheet = found.sheets.find(({ name }) => name === step.sheet);
    if (sheet && !sheet.protected) await takeRowBack(context, context.workbook.worksheets.getItem(sheet.id), step);
  }
  rules.filter(({ sheet }) => !doomed.has(sheet)).forEach(({ rule }) => rule.delete());
  const columns = await removeStateColumns(context, found);
  for (const sheet of found.sheets) {
    if (doomed.has(sheet.name)) context.workbook.worksheets.getItem(sheet.id).delete();
    else
      deleteMarks(
        context,
        sheet,
        sheet.marks.filter(
          (mark) => sheet.stateColumn === null || mark.toUpperCase() !== STATE_COLUMN_MARK.toUpperCase(),
        ),
      );
  }
  sheetToShow(found, doomed, active?.id ?? "", context)?.activate();
  // Read as text: damaged settings may say it too.
  if (/"loadAtOpening":true/.test(String(found.settings.get(SETTINGS_KEY)))) await loadAtOpening(false);
  restoreNames(context, found, []);
  for (const key of found.settings.keys()) context.workbook.settings.getItem(key).delete();
  await context.sync();
  const kept = found.sheets
    .filter(
      (sheet) => (sheet.model !== null || sheet.log !== null || sheet.ours === "certifiers") && !doomed.has(sheet.name),
    )
    .map((sheet) => sheet.name);
  return {
    what: "remove",
    sheets: [...new Set([...rules.map(({ sheet }) => sheet), ...columns.sheets, ...doomed])],
    ...(kept.length > 0 ? { kept } : {}),
    ...remarksOf(statesLeft(columns, language), rulesUnread(unread, language)),
  };
}

/** The sheet she was on; where it was ours and goes, the last of hers. */
function sheetToShow(
  found: Survey,
  doomed: ReadonlySet<string>,
  activeId: string,
  { workbook }: Excel.RequestContext,
): Excel.Worksheet | null {
  const hers = found.sheets.filter(({ name, visible }) => visible && !doomed.has(name));
  const next = hers.find(({ id }) => id === activeId) ?? hers[hers.length - 1];
  return next ? workbook.worksheets.getItem(next.id) : null;
}

/** Ours until she writes in it. */
const isHersOnceFilled = (kind: OurSheet): boolean => kind === "starter" || kind === "certifiers";

/** Rows whose adding to a table of hers was interrupted: those that came whole are hers. */
const unfinishedRows = (found: Survey): readonly AddedRow[] =>
  readJournal(found.settings)
    .flatMap(({ steps }) => steps)
    .filter((step): step is AddedRow => step.do === "deleteRow" && step.begun === true);

/** Starter sheets and document models in which she wrote nothing yet, or that are unfinished; the others are hers by now. */
async function untouched(context: Excel.RequestContext, found: Survey): Promise<string[]> {
  const candidates = found.sheets.filter((sheet) => sheet.ours === "starter" || sheet.model !== null);
  if (candidates.length === 0) return [];
  const prints = [STARTER_PRINTS_KEY, MODEL_PRINTS_KEY].flatMap((key) => storedPrints(found.settings.get(key)));
  const ranges = candidates.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values"),
  }));
  await context.sync();
  return ranges
    .filter(
      ({ used }) => used.isNullObject || saysUnfinished(used.values[0]?.[0]) || prints.includes(printOf(used.values)),
    )
    .map(({ sheet }) => sheet.name);
}

/** The logs that we made: those without an entry or unfinished, and all of them where she says so. */
async function madeLogs(
  context: Excel.RequestContext,
  found: Survey,
  filled: "keep" | "remove",
): Promise<readonly string[]> {
  const made = found.sheets.filter(({ log }) => log !== null);
  if (made.length === 0 || filled === "remove") return made.map(({ name }) => name);
  const ranges = made.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values"),
  }));
  await context.sync();
  const isEmpty = (values: readonly (readonly unknown[])[]) =>
    saysUnfinished(values[0]?.[0]) || values.slice(1).every((row) => row.every((value) => value === ""));
  return ranges.flatMap(({ sheet, used }) => (used.isNullObject || isEmpty(used.values) ? [sheet.name] : []));
}

/** The sheet of certifying bodies: where she wrote nothing in it, or says so. */
async function certifiers(
  context: Excel.RequestContext,
  found: Survey,
  filled: "keep" | "remove",
): Promise<readonly string[]> {
  const made = found.sheets.filter(({ ours }) => ours === "certifiers").map(({ name }) => name);
  if (made.length === 0 || filled === "remove") return made;
  const written = askFilledCertifiers(context, found);
  await context.sync();
  const hers = new Set(written());
  return made.filter((name) => !hers.has(name));
}
