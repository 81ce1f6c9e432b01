/** *Activer le suivi*: our settings, the two names, and the state column if she wants it. */
import type { Written } from "../base/api";
import { mustBeWritable, mustHaveTable, mustTakeWriting } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { hasNames, mustBeFreeNames, ourNames, writeNames } from "../own/names";
import { mustBeInPlace } from "../own/places";
import { writeSettings } from "../own/settings";
import type { Reading } from "../read/snapshot";
import { addStateColumns, lastColumns, planStateColumns } from "./stateColumn";
import { append } from "../../tracker/cells/many";

export async function attachTracker(
  context: Excel.RequestContext,
  reading: Reading,
  options: { readonly names: boolean; readonly stateColumn: boolean },
): Promise<Written> {
  const { survey: found, settings, recognition, grid, journal, snapshot, language } = reading;
  mustBeWritable(found, language);
  mustHaveTable(recognition, language);
  const steps: UndoStep[] = [{ do: "settings", before: settings }];
  let sheets: string[] = [];
  if (options.names) mustBeFreeNames(found, language);
  if (options.stateColumn && !snapshot.stateColumn) {
    const wanted = recognition.tables.filter((table) => table.kind === "indicators").map((table) => table.sheet);
    await mustTakeWriting(context, found, wanted, language);
    const source = {
      recognition,
      grid,
      said: reading.said,
      today: snapshot.today,
      named: options.names || hasNames(found),
      language,
    };
    const plans = planStateColumns(source, await lastColumns(context, [...new Set(wanted)]));
    mustBeInPlace(context, found, wanted);
    addStateColumns(context, plans);
    sheets = plans.map((plan) => plan.sheet);
    append(
      steps,
      sheets.map((sheet): UndoStep => ({ do: "removeStateColumn", sheet })),
    );
  }
  if (options.names) {
    steps.splice(1, 0, { do: "names", before: ourNames(found) });
    writeNames(context, found, { said: reading.said, today: snapshot.today, language });
  }
  writeSettings(context, { ...settings, attached: true });
  writeJournal(context, entered(journal, { what: "attach", sheets, steps }));
  await context.sync();
  return { what: "attach", sheets };
}
