/** Switches the highlight of missing proofs on or off; on again makes the rules anew from her present words. */
import type { Written } from "../base/api";
import { mustBeUnprotected, mustBeWritable, mustHaveTracker } from "../read/checks";
import { findRules } from "../own/findRules";
import { addRules } from "./highlight";
import { remarksOf, rulesUnread } from "./remarks";
import { entered, writeJournal } from "../own/journal";
import { mustBeInPlace } from "../own/places";
import { writeSettings } from "../own/settings";
import type { Reading } from "../read/snapshot";

export async function toggleHighlight(context: Excel.RequestContext, reading: Reading, on: boolean): Promise<Written> {
  const { survey: found, recognition, settings, journal, snapshot, language } = reading;
  mustBeWritable(found, language);
  if (on) mustHaveTracker(recognition, language);
  const { sheets, unread } = await replaceRules(context, reading, on);
  writeSettings(context, { ...settings, highlight: on });
  writeJournal(
    context,
    entered(journal, {
      what: "highlight",
      sheets,
      steps: [
        { do: "settings", before: settings },
        { do: "highlight", on: snapshot.highlighted },
      ],
    }),
  );
  await context.sync();
  return { what: "highlight", sheets, ...remarksOf(rulesUnread(unread, language)) };
}

/** Queues the deletion of every rule of ours, and the new ones when `on`. Returns the sheets concerned, and those with a rule that cannot be read. */
export async function replaceRules(
  context: Excel.RequestContext,
  { survey: found, recognition, language }: Reading,
  on: boolean,
): Promise<{ readonly sheets: readonly string[]; readonly unread: readonly string[] }> {
  const { rules: old, unread } = await findRules(
    context,
    found.sheets.map((sheet) => sheet.name),
  );
  const touched = new Set(old.map(({ sheet }) => sheet));
  if (on) for (const table of recognition.tables) if (table.kind === "indicators") touched.add(table.sheet);
  mustBeUnprotected(found, touched, language);
  if (on) mustBeInPlace(context, found, touched);
  old.forEach(({ rule }) => rule.delete());
  if (on) addRules(context, recognition);
  return { sheets: [...touched], unread };
}
