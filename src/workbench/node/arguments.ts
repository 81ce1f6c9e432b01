/** The arguments of `rnq`: which file, which output, which options; their meaning is the add-in's business. */
import { parseArgs } from "node:util";

export interface CommandArguments {
  readonly command: string;
  readonly files: readonly string[];
  /** `--out`, or `--portfolio` of check. */
  readonly out: string | null;
  readonly json: boolean;
  readonly live: boolean;
  readonly formulas: readonly string[];
  /** Language of the sheets. */
  readonly language?: string;
  /** Which of several trackers. */
  readonly tracker?: string;
  /** Scope options, name -> value, or true when it stands alone. */
  readonly scope: Readonly<Record<string, string | true>>;
  /** Of `sessions`; what is left out has its usual value. */
  readonly draw?: { readonly draw?: number; readonly seed?: number; readonly date?: string };
  /** Of `figures`: first and last day, `YYYY-MM-DD`. */
  readonly period?: { readonly from?: string; readonly to?: string };
}

/** How each command is used; also what is printed when it is misused. */
export const USAGE: Readonly<Record<string, string>> = {
  inspect: "rnq inspect FICHIER --json",
  scope: "rnq scope [options de périmètre] --json",
  report:
    "rnq report FICHIER [options de périmètre] [--tracker NOM] [--language fr|en] [--out SORTIE.xlsx] [--live] --json",
  eval: 'rnq eval FICHIER --formula "=RNQ.SCORE(Suivi[#All];3)" (répétable)',
  migrate: "rnq migrate FICHIER --out SORTIE.xlsx --json",
  detach: "rnq detach FICHIER --out SORTIE.xlsx",
  check: "rnq check FICHIER_OU_DOSSIER... [--portfolio SORTIE.xlsx] --json",
  sessions: "rnq sessions FICHIER [--draw N --seed S] [--date AAAA-MM-JJ] --json",
  figures: "rnq figures FICHIER [--from AAAA-MM-JJ --to AAAA-MM-JJ] --json",
};

const text = { type: "string" } as const;
const alone = { type: "boolean" } as const;

/** Options that describe the body and its audit; their meaning is the add-in's business. */
const SCOPE = {
  categories: text,
  subcontractor: text,
  formalised: text,
  audit: text,
  date: text,
  "certificate-date": text,
  "last-audit": text,
  earlier: text,
  complement: { ...text, multiple: true },
  "new-entrant": text,
  certifying: alone,
  "work-linked": alone,
  workplace: alone,
  subcontracts: alone,
  "over-two-days": alone,
} as const;
const OPTIONS = {
  ...SCOPE,
  json: alone,
  live: alone,
  out: text,
  portfolio: text,
  formula: { ...text, multiple: true },
  language: text,
  tracker: text,
  draw: text,
  seed: text,
  from: text,
  to: text,
} as const;
const LANGUAGES: readonly string[] = ["fr", "en"];

/** `--new-entrant` may stand alone: the next word is its value only when it looks like categories. */
const CATEGORIES = /^(OF|BC|VAE|CFA)(,(OF|BC|VAE|CFA))*$/i;
const EVERYONE = "*";

/** Misuse, told in one French line. */
export class UsageError extends Error {}

function newEntrantAlone(words: readonly string[]): string[] {
  return words.map((word, at) =>
    word === "--new-entrant" && !CATEGORIES.test(words[at + 1] ?? "") ? `${word}=${EVERYONE}` : word,
  );
}

/** What `node:util` refuses, in her words. */
function refused(error: unknown, usage: string): UsageError {
  const { code = "", message } = error as { readonly code?: string; readonly message: string };
  const option = /'(?:-\w, )?(--?[^' =]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new UsageError(`Option inconnue : ${option}. Usage : ${usage}`);
  const expected = /does not take an argument/.test(message) ? "n’attend pas de valeur" : "attend une valeur";
  return new UsageError(`L’option ${option} ${expected}. Usage : ${usage}`);
}

export function parseArguments(argv: readonly string[]): CommandArguments {
  const [command, ...rest] = argv;
  const usage = command === undefined ? undefined : USAGE[command];
  if (command === undefined || usage === undefined) {
    const wrong = command === undefined ? "Il manque une commande" : `Commande inconnue : ${command}`;
    throw new UsageError(`${wrong}. Commandes : ${Object.keys(USAGE).join(", ")}.`);
  }
  const { values, positionals } = read(newEntrantAlone(rest), usage);
  const { json = false, live = false, out, portfolio, formula = [], language, tracker, ...more } = values;
  const { draw, seed, from, to, ...said } = more;
  const foreign = command === "check" ? out && "--out" : portfolio && "--portfolio";
  if (foreign) throw new UsageError(`Option inconnue : ${foreign}. Usage : ${usage}`);
  if (tracker !== undefined && command !== "report")
    throw new UsageError(`Option inconnue : --tracker. Usage : ${usage}`);
  const ofDraw = command === "sessions" ? drawOptions({ draw, seed, date: said.date }, usage) : null;
  if (ofDraw !== null) {
    const { date: _date, ...others } = said;
    mustBeOnly({ ...others, ...foreignToSessions({ out, live, formula, language }) }, usage);
  } else if (draw !== undefined || seed !== undefined)
    throw new UsageError(`Option inconnue : ${draw === undefined ? "--seed" : "--draw"}. Usage : ${usage}`);
  const ofFigures = command === "figures" ? periodOptions({ from, to }, usage) : null;
  if (ofFigures !== null) mustBeOnly({ ...said, ...foreignToSessions({ out, live, formula, language }) }, usage);
  else if (from !== undefined || to !== undefined)
    throw new UsageError(`Option inconnue : ${from === undefined ? "--to" : "--from"}. Usage : ${usage}`);
  if (language !== undefined && !LANGUAGES.includes(language))
    throw new UsageError(`Langue inconnue : ${language}. Langues : ${LANGUAGES.join(", ")}. Usage : ${usage}`);
  const scope: Record<string, string | true> = {};
  for (const [name, value] of Object.entries(said)) {
    if (value === true || value === EVERYONE) scope[name] = true;
    else if (value !== false) scope[name] = Array.isArray(value) ? value.join(",") : value;
  }
  return checked({
    command,
    files: positionals,
    out: out ?? portfolio ?? null,
    json,
    live,
    formulas: formula,
    scope: ofDraw === null ? scope : {},
    ...(ofDraw === null ? {} : { draw: ofDraw }),
    ...(ofFigures === null ? {} : { period: ofFigures }),
    ...(language === undefined ? {} : { language }),
    ...(tracker === undefined ? {} : { tracker }),
  });
}

/** The first option that a command does not know is told. */
function mustBeOnly(foreign: object, usage: string): void {
  const [first] = Object.keys(foreign);
  if (first !== undefined) throw new UsageError(`Option inconnue : --${first}. Usage : ${usage}`);
}

/** From which day to which. */
function periodOptions(
  period: { readonly from?: string; readonly to?: string },
  usage: string,
): NonNullable<CommandArguments["period"]> {
  const given = Object.entries(period).filter(([, day]) => day !== undefined) as [string, string][];
  for (const [name, day] of given)
    if (!isDay(day)) throw new UsageError(`--${name} attend un jour, AAAA-MM-JJ : ${day}. Usage : ${usage}`);
  const { from, to } = period;
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from est après --to : ${from}, ${to}. Usage : ${usage}`);
  return Object.fromEntries(given);
}

/** Options that another command obeys, by name; those left out are absent. */
function foreignToSessions(options: {
  readonly out: string | undefined;
  readonly live: boolean;
  readonly formula: readonly string[];
  readonly language: string | undefined;
}): Record<string, true> {
  const found: Record<string, true> = {};
  if (options.out !== undefined) found.out = true;
  if (options.live) found.live = true;
  if (options.formula.length > 0) found.formula = true;
  if (options.language !== undefined) found.language = true;
  return found;
}

/** How many sessions, from which seed, on which day. */
function drawOptions(
  { draw, seed, date }: { readonly draw?: string; readonly seed?: string; readonly date?: string },
  usage: string,
): NonNullable<CommandArguments["draw"]> {
  if (draw !== undefined && !/^[1-9]\d{0,3}$/.test(draw))
    throw new UsageError(`--draw attend un nombre de sessions, de 1 à 9999 : ${draw}. Usage : ${usage}`);
  if (seed !== undefined && !/^-?\d{1,15}$/.test(seed))
    throw new UsageError(`--seed attend un nombre entier : ${seed}. Usage : ${usage}`);
  if (date !== undefined && !isDay(date))
    throw new UsageError(`--date attend un jour, AAAA-MM-JJ : ${date}. Usage : ${usage}`);
  return {
    ...(draw === undefined ? {} : { draw: Number(draw) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(date === undefined ? {} : { date }),
  };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function read(words: string[], usage: string) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw refused(error, usage);
  }
}

function checked(args: CommandArguments): CommandArguments {
  const usage = USAGE[args.command];
  const wanted = args.command === "scope" ? [0, 0] : args.command === "check" ? [1, Infinity] : [1, 1];
  const [least = 0, most = 0] = wanted;
  if (args.files.length < least) throw new UsageError(`Il manque le fichier. Usage : ${usage}`);
  if (args.files.length > most)
    throw new UsageError(`Trop d’arguments : ${args.files.slice(most).join(" ")}. Usage : ${usage}`);
  if ((args.command === "migrate" || args.command === "detach") && args.out === null)
    throw new UsageError(`Il manque --out. Usage : ${usage}`);
  if (args.command === "eval" && args.formulas.length === 0)
    throw new UsageError(`Il manque --formula. Usage : ${usage}`);
  return args;
}
