/** The arguments of `rnq`: which file, which output, which options; their meaning is the add-in's business. */
import { parseArgs } from "node:util";

export interface Arguments {
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

export function parseArguments(argv: readonly string[]): Arguments {
  const [command, ...rest] = argv;
  const usage = command === undefined ? undefined : USAGE[command];
  if (command === undefined || usage === undefined) {
    const wrong = command === undefined ? "Il manque une commande" : `Commande inconnue : ${command}`;
    throw new UsageError(`${wrong}. Commandes : ${Object.keys(USAGE).join(", ")}.`);
  }
  const { values, positionals } = read(newEntrantAlone(rest), usage);
  const { json = false, live = false, out, portfolio, formula = [], language, tracker, ...said } = values;
  const foreign = command === "check" ? out && "--out" : portfolio && "--portfolio";
  if (foreign) throw new UsageError(`Option inconnue : ${foreign}. Usage : ${usage}`);
  if (tracker !== undefined && command !== "report")
    throw new UsageError(`Option inconnue : --tracker. Usage : ${usage}`);
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
    scope,
    ...(language === undefined ? {} : { language }),
    ...(tracker === undefined ? {} : { tracker }),
  });
}

function read(words: string[], usage: string) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw refused(error, usage);
  }
}

function checked(args: Arguments): Arguments {
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
