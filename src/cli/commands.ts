/**
 * What each command of the command line does to the workbook that the page is in: the same calls as the pane's.
 * Files, arguments and formulas are the business of whoever drives the page.
 */
import { RnqError, type Snapshot, type TrackerHost } from "../excel/base/api";
import { writePortfolio } from "../excel/write/portfolio";
import { cli } from "../text/cli";
import type { Language } from "../text";
import type { Assessment, Scope } from "../tracker/model/assessment";
import type { IgnoredSheet, RecognisedTable } from "../tracker/model/recognition";
import { isBeside } from "../tracker/model/roles";
import { fold } from "../tracker/cells/words";
import { applicability, SUPPOSED_SCOPE } from "../tracker/scope/scope";
import { portfolioPlan, type PortfolioLine } from "../tracker/sheets/portfolio";
import type { CalendarDate } from "../tracker/cells/dates";
import { readScopeOptions, type Options } from "./scopeOptions";
import { figures, type PeriodOptions } from "./figures";
import { findingsOfSessions, sessions, type DrawOptions } from "./sessions";

export interface Request {
  readonly command: string;
  readonly scope: Options;
  /** Formulas rather than values in the generated sheets. */
  readonly live: boolean;
  /** Which of several trackers. */
  readonly tracker?: string;
  /** Whether the workbook will be written: without it a report only reads. */
  readonly write: boolean;
  /** Of the sheets; what is said when something is wrong stays French. */
  readonly language?: Language;
  /** What the workbooks of a portfolio came to. */
  readonly lines?: readonly PortfolioLine[];
  /** Of `sessions`. */
  readonly draw?: DrawOptions;
  /** Of `figures`. */
  readonly period?: PeriodOptions;
}

export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  /** One line, in her language. */
  | { readonly ok: false; readonly message: string };

type Command = (
  host: TrackerHost,
  request: Request,
  scopeOf: (base: Scope) => Scope,
  today: CalendarDate,
) => Promise<unknown>;

const hasOptions = (request: Request) => Object.keys(request.scope).length > 0;

/** What a report left undone because it is not needed for the rest, and why. */
interface LeftOut {
  readonly what: "highlight";
  readonly why: "protected";
}

type Report = Assessment & {
  readonly leftOut: readonly LeftOut[];
  readonly sessionFindings: ReturnType<typeof findingsOfSessions>;
};

async function report(host: TrackerHost, request: Request, scopeOf: (base: Scope) => Scope): Promise<Report> {
  const before = await host.read();
  const { tables } = before.recognition;
  if (tables.length === 0) throw new RnqError("noTracker", cli.fr.noTracker);
  if (request.tracker !== undefined) await chooseTracker(host, before, request.tracker);
  const judgeable = tables.some(({ kind }) => kind === "indicators");
  const kept = before.settings.language;
  if (request.language !== undefined && kept !== undefined && kept !== request.language)
    await host.saveSettings({ language: request.language });
  if (hasOptions(request)) await host.setScope(scopeOf(before.scope));
  const leftOut: LeftOut[] = [];
  if (request.write) {
    await host.attach({ names: true, stateColumn: false });
    if (judgeable) leftOut.push(...(await highlightWhereWritable(host)));
    // What the live cells say from their first answer on.
    if (request.live) await host.read();
    await host.generate(["journey", "summary", "dossier"], { live: request.live });
  }
  const { assessment, tracker } = await host.read();
  return { ...assessment, leftOut, sessionFindings: findingsOfSessions(tracker, assessment) };
}

/** Keeps which of several trackers is judged; refuses a name that none of them has. */
async function chooseTracker(host: TrackerHost, { recognition, settings }: Snapshot, wanted: string): Promise<void> {
  const names = recognition.trackers.map(({ name }) => name);
  const own = names.find((name) => fold(name) === fold(wanted));
  if (own === undefined) throw new RnqError("noTracker", cli.fr.unknownTracker(wanted, names));
  if (settings.tracker !== own && (names.length > 1 || settings.tracker !== undefined))
    await host.saveSettings({ tracker: own });
}

/** The highlight lies in her sheet; the report lies in new ones, which her sheet's protection does not concern. */
async function highlightWhereWritable(host: TrackerHost): Promise<readonly LeftOut[]> {
  try {
    await host.highlight(true);
    return [];
  } catch (error) {
    if (error instanceof RnqError && error.code === "protectedSheet") return [{ what: "highlight", why: "protected" }];
    throw error;
  }
}

/** Sheets with a log or a survey and nothing else: no list of indicators, no register and no journey is in them. */
function besideSheets(tables: readonly RecognisedTable[]): IgnoredSheet[] {
  const others = new Set(tables.filter((table) => !isBeside(table)).map(({ sheet }) => sheet));
  const why = new Map(
    tables
      .filter((table) => isBeside(table) && !others.has(table.sheet))
      .map(({ kind, sheet }) => [sheet, kind === "log" ? cli.fr.logOnly : cli.fr.surveyOnly]),
  );
  return [...why].map(([sheet, said]) => ({ sheet, why: said }));
}

const COMMANDS: Readonly<Record<string, Command>> = {
  async inspect(host) {
    const { trackers, logs: _, surveys: _answers, ...found } = (await host.read()).recognition;
    const told = { ...found, ignoredSheets: [...found.ignoredSheets, ...besideSheets(found.tables)] };
    return trackers.length > 1 ? { ...told, trackers } : told;
  },
  async scope(_host, request, scopeOf, today) {
    return applicability(hasOptions(request) ? scopeOf(SUPPOSED_SCOPE) : SUPPOSED_SCOPE, today);
  },
  report,
  /** The report, with how many questions wait for her. */
  async check(host, request, scopeOf) {
    const assessment = await report(host, { ...request, write: false }, scopeOf);
    return { ...assessment, questions: (await host.read()).recognition.questions.length };
  },
  /** Attached in memory, so that the live cells answer; the formulas come afterwards. */
  async eval(host, request, scopeOf) {
    const { scope, recognition } = await host.read();
    if (hasOptions(request)) await host.setScope(scopeOf(scope));
    if (recognition.tables.some((table) => table.kind === "indicators"))
      await host.attach({ names: true, stateColumn: false });
    await host.read();
    return null;
  },
  async migrate(host, request, scopeOf) {
    const { scope } = await host.read();
    if (hasOptions(request)) await host.setScope(scopeOf(scope));
    const written = await host.migrate();
    const { recognition, assessment } = await host.read();
    return { added: written.sheets, referential: assessment.referential, absent: recognition.absent };
  },
  /** In a workbook made for it. */
  async portfolio(_host, { lines = [] }, _scopeOf, today) {
    await writePortfolio(portfolioPlan(lines, today, "fr"), "fr");
    return null;
  },
  async figures(host, { period = {} }, _scopeOf, today) {
    return figures(host, period, today);
  },
  async sessions(host, { draw = {} }, _scopeOf, today) {
    return sessions(host, draw, today);
  },
  async detach(host) {
    await host.remove();
    return null;
  },
};

/** Never throws: what goes wrong is told in one line. */
export async function runCommand(host: TrackerHost, request: Request, today: CalendarDate): Promise<Outcome> {
  const language: Language = "fr";
  const command = COMMANDS[request.command];
  if (!command) return { ok: false, message: cli[language].unknownCommand(request.command) };
  const scopeOf = (base: Scope): Scope => {
    const read = readScopeOptions(request.scope, base, language);
    if ("error" in read) throw new RnqError("excel", read.error);
    return read.scope;
  };
  try {
    scopeOf(SUPPOSED_SCOPE);
    return { ok: true, result: await command(host, request, scopeOf, today) };
  } catch (error) {
    if (error instanceof RnqError) return { ok: false, message: error.message };
    return { ok: false, message: cli[language].unexpected(error instanceof Error ? error.message : String(error)) };
  }
}
