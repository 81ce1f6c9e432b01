/**
 * *Retirer RNQ du classeur*: everything of ours, wherever it is, also when our settings are damaged. Her sheets
 * are left as they were. One look at all of it, then the state columns, then the rest; a row whose adding was interrupted is looked at first.
 */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { takeRowBack, type AddedRow } from "../own/addedRow";
import { RnqError, type OurSheet, type Written } from "../base/api";
import { loadAtOpening } from "../base/startup";
import { askFilters, mustBeUnprotected, mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { askFilledCertifiers } from "../own/certifiers";
import { findRules } from "../own/findRules";
import { readJournal } from "../own/journal";
import { SETTINGS_KEY, STATE_COLUMN_MARK } from "../own/marks";
import { deleteMarks } from "../own/marksRemoval";
import { restoreNames } from "../own/names";
import { MODEL_PRINTS_KEY, printOf, STARTER_PRINTS_KEY, storedPrints } from "../own/prints";
import { remarksOf, rulesUnread, statesLeft } from "./remarks";
import { askStateColumns, removeStateColumns, takeColumnsAway } from "./stateColumn";
import { saysUnfinished } from "../own/unfinished";
import { survey, type Survey } from "../own/survey";

/**
 * @param filled what becomes of the logs and the certifying bodies of ours that she has written in
 * @param sheets ids of the sheets as they were last seen
 */
export async function removeEverything(
  context: Excel.RequestContext,
  language: Language,
  { filled, sheets }: { readonly filled: "keep" | "remove"; readonly sheets: readonly string[] },
): Promise<Written> {
  const found = await survey(context, sheets);
  mustBeWritable(found, language);
  const withColumn = found.sheets.filter((sheet) => sheet.stateColumn !== null).map((sheet) => sheet.name);
  const ask = () => ({
    // A workbook of nothing but chart sheets has none.
    active: found.sheets.length > 0 ? context.workbook.worksheets.getActiveWorksheet().load("id") : null,
    untouched: askUntouched(context, found),
    logs: askMadeLogs(context, found, filled),
    certifiers: askCertifiers(context, found, filled),
    filters: askFilters(context, found, new Set(withColumn)),
    columns: askStateColumns(context, found),
  });
  let asked: ReturnType<typeof ask> | null = null;
  const { rules, unread } = await findRules(
    context,
    found.sheets.map((sheet) => sheet.name),
    () => (asked = ask()),
  );
  const looked = asked ?? ask();
  const doomed = new Set([
    ...found.sheets.filter((sheet) => sheet.ours !== null && !isHersOnceFilled(sheet.ours)).map((sheet) => sheet.name),
    ...looked.untouched(),
    ...looked.logs(),
    ...looked.certifiers(),
  ]);
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

  looked.filters.mustShowAll(new Set(withColumn.filter((sheet) => !doomed.has(sheet))), language);

  const unfinished = unfinishedRows(found);
  for (const step of unfinished) {
    const sheet = found.sheets.find(({ name }) => name === step.sheet);
    if (sheet && !sheet.protected) await takeRowBack(context, context.workbook.worksheets.getItem(sheet.id), step);
  }
  rules.filter(({ sheet }) => !doomed.has(sheet)).forEach(({ rule }) => rule.delete());
  // A row that goes moves them: they are looked at again.
  const columns = await (unfinished.length > 0
    ? removeStateColumns(context, found)
    : takeColumnsAway(context, looked.columns));
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
  sheetToShow(found, doomed, looked.active?.id ?? "", context)?.activate();
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
function askUntouched(context: Excel.RequestContext, found: Survey): () => readonly string[] {
  const candidates = found.sheets.filter((sheet) => sheet.ours === "starter" || sheet.model !== null);
  const prints = [STARTER_PRINTS_KEY, MODEL_PRINTS_KEY].flatMap((key) => storedPrints(found.settings.get(key)));
  const ranges = candidates.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values"),
  }));
  return () =>
    ranges
      .filter(
        ({ used }) => used.isNullObject || saysUnfinished(used.values[0]?.[0]) || prints.includes(printOf(used.values)),
      )
      .map(({ sheet }) => sheet.name);
}

/** The logs that we made: those without an entry or unfinished, and all of them where she says so. */
function askMadeLogs(context: Excel.RequestContext, found: Survey, filled: "keep" | "remove"): () => readonly string[] {
  const made = found.sheets.filter(({ log }) => log !== null);
  if (filled === "remove") return () => made.map(({ name }) => name);
  const ranges = made.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values"),
  }));
  const isEmpty = (values: readonly (readonly unknown[])[]) =>
    saysUnfinished(values[0]?.[0]) || values.slice(1).every((row) => row.every((value) => value === ""));
  return () => ranges.flatMap(({ sheet, used }) => (used.isNullObject || isEmpty(used.values) ? [sheet.name] : []));
}

/** The sheet of certifying bodies: where she wrote nothing in it, or says so. */
function askCertifiers(
  context: Excel.RequestContext,
  found: Survey,
  filled: "keep" | "remove",
): () => readonly string[] {
  const made = found.sheets.filter(({ ours }) => ours === "certifiers").map(({ name }) => name);
  if (filled === "remove") return () => made;
  const written = askFilledCertifiers(context, found);
  return () => {
    const hers = new Set(written());
    return made.filter((name) => !hers.has(name));
  };
}
