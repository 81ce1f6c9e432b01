/**
 * `rnq`: files in, files out, around the add-in's faceless page. Results on stdout, one French line on stderr when
 * something is wrong (exit code 2, nothing written). The input is never modified; an output is whole or absent.
 */
import { randomUUID } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { BookData, BookValue } from "../book/types";
import { createEngine } from "../engine";
import { emptyWorkbook, FileError, readWorkbook, saveWorkbook } from "../files";
import { parseArguments, UsageError, type CommandArguments } from "./arguments";
import { openAddin, type Addin } from ".";

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

interface Outcome {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly message?: string;
}
type PageWindow = { rnq?: { run(request: object): Promise<Outcome> } };

/** Told to the user, exit code 2. */
class CommandError extends Error {}

/** @param pageDirectory folder of the built page `cli.html` and of the functions' metadata */
export async function commandLine(argv: readonly string[], pageDirectory: string, streams: Streams): Promise<number> {
  try {
    const args = parseArguments(argv);
    return args.command === "check"
      ? await check(args, pageDirectory, streams)
      : await single(args, pageDirectory, streams);
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError || error instanceof CommandError) {
      streams.error(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function single(args: CommandArguments, pageDirectory: string, streams: Streams): Promise<number> {
  const [file] = args.files;
  const original = file === undefined ? null : readInput(file);
  if (args.out !== null) checkOutput(args.out, file);
  const book = original && file !== undefined ? readWorkbook(original, path.basename(file)) : emptyWorkbook();
  const addin = openAddin({ book, page: "cli", pageDirectory, createEngine });
  try {
    await addin.ready;
    const result = await ask(addin, {
      command: args.command,
      scope: args.scope,
      live: args.live,
      write: args.out !== null,
      ...(args.language === undefined ? {} : { language: args.language }),
      ...(args.tracker === undefined ? {} : { tracker: args.tracker }),
      ...(args.draw === undefined ? {} : { draw: args.draw }),
      ...(args.period === undefined ? {} : { period: args.period }),
    });
    if (args.command === "sessions" || args.command === "figures")
      return tellLines(result as LinesResult, args, streams);
    const shown =
      args.command === "eval"
        ? await evaluateAll(addin, args.formulas)
        : args.command === "inspect"
          ? { file: path.basename(file ?? ""), ...(result as object) }
          : result;
    if (args.out !== null) {
      await addin.host.idle();
      // What the live cells say is part of what is saved.
      if (args.live) await addin.host.calculation.settled();
      writeWhole(args.out, saveWorkbook(addin.book.data, original));
    }
    if (shown !== null) streams.out(`${JSON.stringify(shown, null, args.json ? undefined : 2)}\n`);
    return 0;
  } finally {
    addin.close();
  }
}

/** Her sessions or her figures: JSON when asked for, else lines to read; what else she must know on stderr. */
interface LinesResult {
  readonly json: object;
  readonly lines: readonly string[];
  readonly said: readonly string[];
}

function tellLines({ json, lines, said }: LinesResult, args: CommandArguments, streams: Streams): 0 {
  for (const line of said) streams.error(`${line}\n`);
  if (args.json) streams.out(`${JSON.stringify(json)}\n`);
  else for (const line of lines) streams.out(`${line}\n`);
  return 0;
}

async function ask(addin: Addin, request: object): Promise<unknown> {
  const { rnq } = addin.window as unknown as PageWindow;
  if (!rnq)
    throw new CommandError("La page de la ligne de commande n’a pas démarré. Relancez « npm ci », puis recommencez.");
  const outcome = await rnq.run(request);
  if (!outcome.ok) throw new CommandError(outcome.message ?? "");
  return outcome.result;
}

async function evaluateAll(addin: Addin, formulas: readonly string[]): Promise<unknown[]> {
  const sheet = activeSheet(addin.book.data);
  if (sheet === undefined) throw new FileError("onlyCharts").of(addin.book.data.fileName);
  const engine = await addin.host.calculation.start();
  const values: unknown[] = [];
  for (const formula of formulas) {
    const text = formula.trim().startsWith("=") ? formula.trim() : `=${formula.trim()}`;
    const value = await engine.evaluate(text, sheet);
    values.push(
      Array.isArray(value) ? value.map((row: readonly BookValue[]) => row.map(plain)) : plain(value as BookValue),
    );
  }
  return values;
}

const activeSheet = (data: BookData): string | undefined =>
  data.sheets.find((sheet) => sheet.id === data.activeSheet)?.id ?? data.sheets[0]?.id;

/** Errors as objects; everything else as it is. */
function plain(value: BookValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  return value.message === undefined ? { error: value.error } : { error: value.error, message: value.message };
}

/** One line of JSON per workbook, and the portfolio when asked for; 1 when one of them needs a person. */
async function check(args: CommandArguments, pageDirectory: string, streams: Streams): Promise<number> {
  for (const file of args.files) if (args.out !== null) checkOutput(args.out, file);
  const reports: (({ readonly file: string } & Report) | { readonly file: string; readonly error: string })[] = [];
  for (const file of args.files.flatMap((place) => workbooksIn(place, args.out))) {
    const report = await checked(file, args, pageDirectory);
    reports.push({ file, ...report });
    streams.out(`${JSON.stringify({ file, ...("error" in report ? report : summary(report)) })}\n`);
  }
  if (args.out !== null) await writePortfolio(args.out, reports, pageDirectory);
  return reports.some((report) => "error" in report || majorsOf(report) > 0 || report.questions > 0) ? 1 : 0;
}

async function checked(
  file: string,
  args: CommandArguments,
  pageDirectory: string,
): Promise<Report | { readonly error: string }> {
  try {
    const addin = openAddin({ book: readWorkbook(readInput(file), path.basename(file)), page: "cli", pageDirectory });
    try {
      await addin.ready;
      return (await ask(addin, { command: "check", scope: args.scope, live: false, write: false })) as Report;
    } finally {
      addin.close();
    }
  } catch (error) {
    if (!(error instanceof FileError || error instanceof CommandError)) throw error;
    return { error: error.message };
  }
}

/** A workbook of one sheet that the add-in fills, so that it looks like every other sheet of ours. */
async function writePortfolio(
  out: string,
  reports: readonly { readonly file: string }[],
  pageDirectory: string,
): Promise<void> {
  const folder = commonFolder(reports.map(({ file }) => path.dirname(path.resolve(file))));
  const lines = reports.map((report) => ({ ...report, file: path.relative(folder, path.resolve(report.file)) }));
  const addin = openAddin({ book: emptyWorkbook(), page: "cli", pageDirectory });
  try {
    await addin.ready;
    await ask(addin, { command: "portfolio", scope: {}, live: false, write: true, lines });
    await addin.host.idle();
    writeWhole(out, saveWorkbook(addin.book.data, null));
  } finally {
    addin.close();
  }
}

interface Report {
  readonly referential: string;
  readonly proven: number;
  readonly applicable: number;
  readonly progress: number;
  readonly findings: {
    readonly major: readonly number[];
    readonly minor: readonly number[];
    readonly minorAtBest: readonly number[];
    readonly majorFromMinors: number;
    readonly unknown: readonly number[];
  };
  /** Open ones, see `Recognition.questions`. */
  readonly questions: number;
}

/** The deepest folder that holds them all. */
function commonFolder(folders: readonly string[]): string {
  const [first = ".", ...others] = folders;
  return others.reduce((common, folder) => {
    let shared = common;
    while (path.relative(shared, folder).startsWith("..") && path.dirname(shared) !== shared)
      shared = path.dirname(shared);
    return shared;
  }, first);
}

const majorsOf = ({ findings }: Report): number => findings.major.length + findings.majorFromMinors;

function summary(report: Report): Record<string, unknown> {
  const { referential, proven, applicable, progress, findings, questions } = report;
  return {
    referential,
    proven,
    applicable,
    progress,
    major: majorsOf(report),
    minor: findings.minor.length + findings.minorAtBest.length,
    unknown: findings.unknown.length,
    questions,
  };
}

/** @param except a file of a folder that is the output of an earlier run */
function workbooksIn(place: string, except: string | null): string[] {
  if (!existsSync(place)) throw new CommandError(`Introuvable : ${place}. Rien n’a été écrit.`);
  if (!statSync(place).isDirectory()) return [place];
  const isOutput = (file: string) => except !== null && path.resolve(file) === path.resolve(except);
  return readdirSync(place)
    .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith("~$"))
    .sort()
    .map((name) => path.join(place, name))
    .filter((file) => !isOutput(file));
}

function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw new CommandError(`Le fichier ${file} est introuvable. Rien n’a été écrit.`);
  if (statSync(file).isDirectory())
    throw new CommandError(`${file} est un dossier, pas un classeur. Rien n’a été écrit.`);
  return new Uint8Array(readFileSync(file));
}

function checkOutput(out: string, input: string | undefined): void {
  const folder = path.dirname(path.resolve(out));
  if (!existsSync(folder)) throw new CommandError(`Le dossier ${folder} n’existe pas. Rien n’a été écrit.`);
  if (input !== undefined && existsSync(out) && realpathSync(out) === realpathSync(input)) {
    throw new CommandError(
      "La sortie serait le fichier d’entrée, qui n’est jamais modifié. Donnez un autre nom à --out.",
    );
  }
}

/** Beside its place first, then moved there at once. */
function writeWhole(out: string, bytes: Uint8Array): void {
  const draft = path.join(path.dirname(path.resolve(out)), `.${path.basename(out)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(
      `Le fichier ${out} n’a pas pu être écrit (${(error as NodeJS.ErrnoException).code ?? "erreur"}). Rien n’a été modifié.`,
    );
  }
}
