/** Changes our settings alone; the names that carry her choices follow. */
import { recognise } from "../../tracker/recognise";
import type { Settings, Written } from "../base/api";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { hasNames, ourNames, saidIn, writeNames } from "../own/names";
import { writeSettings } from "../own/settings";
import { remarks } from "../../text/remarks";
import { loadAtOpening } from "../base/startup";
import { remarksOf } from "./remarks";
import { mustBeWritable } from "../read/checks";
import type { Reading } from "../read/snapshot";

/** @param what how the journal and the pane call it */
export async function changeSettings(
  context: Excel.RequestContext,
  found: Reading,
  what: Written["what"],
  change: Partial<Settings>,
): Promise<Written> {
  const { survey, settings, grid, snapshot, language } = found;
  mustBeWritable(survey, language);
  const loading = await changedLoading(settings, change);
  const next: Settings = { ...settings, ...change, ...loading.settings, version: 1 };
  const steps: UndoStep[] = [{ do: "settings", before: settings }];
  if (hasNames(survey)) {
    steps.push({ do: "names", before: ourNames(survey) });
    const recognition =
      next.corrections === settings.corrections ? found.recognition : recognise(grid, next.corrections, language);
    writeNames(context, survey, { said: saidIn(next, recognition, grid), today: snapshot.today, language });
  }
  writeSettings(context, next);
  writeJournal(context, entered(found.journal, { what, sheets: [], steps }));
  await context.sync();
  return { what, sheets: [], ...remarksOf(loading.refused ? remarks[language].notLoadedAtOpening : null) };
}

/** Loading with the workbook is Excel's affair: the settings keep what it answers. */
async function changedLoading(
  { loadAtOpening: before = false }: Settings,
  { loadAtOpening: wanted = before }: Partial<Settings>,
): Promise<{ readonly settings: Partial<Settings>; readonly refused: boolean }> {
  if (wanted === before) return { settings: {}, refused: false };
  const answered = (await loadAtOpening(wanted)) ?? before;
  return { settings: { loadAtOpening: answered }, refused: answered !== wanted };
}
