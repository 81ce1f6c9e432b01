/** What each ribbon button does to the workbook, and what it then has to say. Names are those of manifest.xml. */
import type { OurSheet, TrackerHost, Written } from "../excel/base/api";
import { commands as texts } from "../text/commands";
import type { Language } from "../text";
import type { CommandNotice } from "./notice";

type CommandText = (typeof texts)["fr"];

/** `show`: the pane opens, because there is something to read or to answer there. */
export interface RibbonOutcome {
  readonly notice: CommandNotice;
  readonly show: boolean;
}

export type CommandName = "refresh" | "highlight" | OurSheetCommand | "undo" | "remove" | "note";
type OurSheetCommand = Exclude<OurSheet, "starter" | "picture" | "draw" | "handover" | "certifiers" | "results">;

const done = (text: string): RibbonOutcome => ({ notice: { tone: "done", text }, show: false });
/** With what else the action has to say, which the pane shows. */
const after = ({ remarks = [] }: Written, text: string): RibbonOutcome => ({
  ...done([text, ...remarks].join(" ")),
  show: remarks.length > 0,
});
const cannot = (text: string): RibbonOutcome => ({ notice: { tone: "error", text }, show: true });

async function refresh(host: TrackerHost, text: CommandText): Promise<RibbonOutcome> {
  const { recognition } = await host.read();
  const indicators = new Set(recognition.rows.flatMap((row) => row.indicators)).size;
  return { ...done(indicators > 0 ? text.read(indicators) : text.nothingFound), show: true };
}

async function highlight(host: TrackerHost, text: CommandText): Promise<RibbonOutcome> {
  const { settings, highlighted } = await host.read();
  if (!settings.attached) return cannot(text.notAttached);
  const written = await host.highlight(!highlighted);
  return after(written, highlighted ? text.highlightOff : text.highlightOn);
}

function sheet(which: OurSheetCommand) {
  return async (host: TrackerHost, text: CommandText): Promise<RibbonOutcome> => {
    const { settings } = await host.read();
    if (!settings.attached) return cannot(text.notAttached);
    const written = await host.generate([which], { live: false });
    return after(written, text.written(written.sheets[0] ?? ""));
  };
}

async function undo(host: TrackerHost, text: CommandText): Promise<RibbonOutcome> {
  return after(await host.undo(), text.undone);
}

/** Removing is answered in the pane, which shows what will go. */
function remove(): Promise<RibbonOutcome> {
  return Promise.resolve({ notice: { tone: "done", text: "", open: "remove" }, show: true });
}

/** The form is filled in in the pane. */
async function note(host: TrackerHost, text: CommandText): Promise<RibbonOutcome> {
  const { settings } = await host.read();
  if (!settings.attached) return cannot(text.notAttached);
  return { notice: { tone: "done", text: "", open: "note" }, show: true };
}

const COMMANDS: Readonly<Record<CommandName, (host: TrackerHost, text: CommandText) => Promise<RibbonOutcome>>> = {
  refresh,
  highlight,
  undo,
  remove,
  note,
  journey: sheet("journey"),
  summary: sheet("summary"),
  dossier: sheet("dossier"),
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The sentence of an error of ours, and what Excel said for whoever helps her. */
function explain(error: unknown, text: CommandText): RibbonOutcome {
  const { name, message, detail } = error as Partial<Error> & { readonly detail?: string };
  if (name !== "RnqError" || !message)
    return { notice: { tone: "error", text: text.failed, ...(message ? { detail: message } : {}) }, show: true };
  return { notice: { tone: "error", text: message, ...(detail ? { detail } : {}) }, show: true };
}

/** Runs a command to its outcome; never rejects. */
export async function runRibbonCommand(
  name: CommandName,
  host: TrackerHost,
  language: Language,
): Promise<RibbonOutcome> {
  const text: CommandText = texts[language];
  try {
    return await COMMANDS[name](host, text);
  } catch (error) {
    return explain(error, text);
  }
}
