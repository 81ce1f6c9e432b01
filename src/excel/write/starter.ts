/** A starter tracker for a workbook without one: two sheets that are hers as soon as she writes in them. */
import { errors } from "../../text/errors";
import type { Scope } from "../../tracker/model/assessment";
import { applicability } from "../../tracker/scope/scope";
import { examplePlan, starterJourneyPlan, starterPlan } from "../../tracker/sheets";
import type { SheetPlan } from "../../tracker/sheets";
import { RnqError, type Settings, type Written } from "../base/api";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { beginNewSheet, freeSheetName } from "./ourSheet";
import { printOf, printOnceFinished, STARTER_PRINTS_KEY, storedPrints } from "../own/prints";
import { writeSettings } from "../own/settings";
import type { Reading } from "../read/snapshot";
import { ourSheets } from "../own/survey";
import { titleOf } from "./writeSheet";

/** @param example filled in to try everything on; her settings stay, since its answers are not hers */
export async function makeStarter(
  context: Excel.RequestContext,
  reading: Reading,
  scope: Scope,
  example = false,
): Promise<Written> {
  const { survey: found, settings, snapshot, language } = reading;
  mustBeWritable(found, language);
  mustHaveFreeStructure(found, language);
  const existing = ourSheets(found).starter;
  if (existing) throw new RnqError("nothingToDo", errors[language].starterExists(existing.name));
  const applies = applicability(scope, snapshot.today, language);
  return makeSheets(
    context,
    reading,
    [
      example ? examplePlan(applies, scope, language) : starterPlan(applies, language),
      starterJourneyPlan(applies, scope.categories, language),
    ],
    example ? settings : { ...settings, scope },
  );
}

/** Beside a tracker of hers, the usual steps only. */
export async function makeStarterJourney(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, settings, snapshot, language } = reading;
  mustBeWritable(found, language);
  mustHaveFreeStructure(found, language);
  const [step] = snapshot.recognition.journey;
  if (step) throw new RnqError("nothingToDo", errors[language].starterExists(step.sheet));
  return makeSheets(
    context,
    reading,
    [starterJourneyPlan(snapshot.applicability, snapshot.scope.categories, language)],
    settings,
  );
}

async function makeSheets(
  context: Excel.RequestContext,
  { survey: found, settings, journal, language }: Reading,
  plans: readonly SheetPlan[],
  next: Settings,
): Promise<Written> {
  const taken = found.sheets.map((sheet) => sheet.name);
  const tables = found.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const written: string[] = [];
  const finish: (() => void)[] = [];
  for (const plan of plans) {
    const table = plan.table && {
      ...plan.table,
      name: newTableName(plan.table.name, [...tables, ...found.names.map(({ name }) => name)]),
    };
    const name = freeSheetName(plan.name, [...taken, ...written]);
    written.push(name);
    finish.push(
      await beginNewSheet(context, name, { ...plan, ...(table ? { table } : {}) }, { live: false, language }),
    );
  }
  const used = written.map((name) =>
    context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("values"),
  );
  await context.sync();

  const prints = used.map((range, index) =>
    range.isNullObject ? printOf([]) : printOnceFinished(range.values, plans[index] ? titleOf(plans[index]) : ""),
  );
  context.workbook.settings.add(STARTER_PRINTS_KEY, [
    ...storedPrints(found.settings.get(STARTER_PRINTS_KEY)),
    ...prints,
  ]);
  writeSettings(context, next);
  const steps: UndoStep[] = [
    { do: "settings", before: settings },
    ...prints.map((print): UndoStep => ({ do: "deleteSheet", kind: "starter", print })),
  ];
  writeJournal(context, entered(journal, { what: "sheets", sheets: written, steps }));
  // Complete only once their prints are kept, without which they would pass for sheets that she has filled in.
  for (const end of finish) end();
  if (written[0]) context.workbook.worksheets.getItem(written[0]).activate();
  await context.sync();
  return { what: "sheets", sheets: written };
}

/** A name that no table and no name of the workbook has. */
export function newTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
