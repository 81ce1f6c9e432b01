/** The arguments of `rnq`: which file, which output, which options; their meaning is the add-in's business. */

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  /** `--out`, or `--portfolio` of check. */
  readonly out: string | null;
  readonly json: boolean;
  readonly live: boolean;
  readonly formulas: readonly string[];
  /** Scope options, name -> value, or true when it stands alone. */
  readonly scope: Readonly<Record<string, string | true>>;
}

/** How each command is used; also what is printed when it is misused. */
export const USAGE: Readonly<Record<string, string>> = {
  inspect: "rnq inspect FICHIER --json",
  scope: "rnq scope [options de périmètre] --json",
  report: "rnq report FICHIER [options de périmètre] [--out SORTIE.xlsx] [--live] --json",
  eval: 'rnq eval FICHIER --formula "=RNQ.SCORE(Suivi[#All];3)" (répétable)',
  migrate: "rnq migrate FICHIER --out SORTIE.xlsx --json",
  detach: "rnq detach FICHIER --out SORTIE.xlsx",
  check: "rnq check FICHIER_OU_DOSSIER... [--portfolio SORTIE.xlsx] --json",
};

const WITH_VALUE = new Set([
  "categories",
  "subcontractor",
  "formalised",
  "audit",
  "date",
  "certificate-date",
  "last-audit",
  "earlier",
  "complement",
]);
const ALONE = new Set(["certifying", "work-linked", "workplace", "subcontracts", "over-two-days"]);
/** `--new-entrant` may stand alone: a value only when it looks like categories. */
const CATEGORIES = /^(OF|BC|VAE|CFA)(,(OF|BC|VAE|CFA))*$/i;

/** Misuse, told in one French line. */
export class UsageError extends Error {}

export function parseArguments(argv: readonly string[]): Arguments {
  const [command, ...rest] = argv;
  if (command === undefined || !(command in USAGE)) {
    const wrong = command === undefined ? "Il manque une commande" : `Commande inconnue : ${command}`;
    throw new UsageError(`${wrong}. Commandes : ${Object.keys(USAGE).join(", ")}.`);
  }
  const files: string[] = [];
  const formulas: string[] = [];
  const scope: Record<string, string | true> = {};
  let [out, json, live]: [string | null, boolean, boolean] = [null, false, false];

  const words = [...rest];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [name = "", inline] = splitOnce(word.slice(2), "=");
    const value = (): string => {
      const given = inline ?? words.shift();
      if (given === undefined || (inline === undefined && given.startsWith("--")))
        throw new UsageError(`L’option --${name} attend une valeur. Usage : ${USAGE[command]}`);
      return given;
    };
    if (name === "json") json = true;
    else if (name === "live") live = true;
    else if (name === (command === "check" ? "portfolio" : "out")) out = value();
    else if (name === "formula") formulas.push(value());
    else if (name === "complement" && scope.complement !== undefined)
      scope.complement = `${scope.complement},${value()}`;
    else if (WITH_VALUE.has(name)) scope[name] = value();
    else if (ALONE.has(name)) scope[name] = true;
    else if (name === "new-entrant")
      scope[name] = inline ?? (CATEGORIES.test(words[0] ?? "") ? (words.shift() as string) : true);
    else throw new UsageError(`Option inconnue : --${name}. Usage : ${USAGE[command]}`);
  }
  return checked({ command, files, out, json, live, formulas, scope });
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
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
