/** What denies in a clause of a cell of status, what a word says once it is denied, and what is only to become so. */
import type { SaidStatus } from "../../../model/recognition";
import { fold } from "../../../cells/words";
import type { Atom } from "./atoms";
import { MONTH } from "./tokens";
import type { Found, ReadStatus } from "./verdict";

export interface Denial {
  not: boolean;
  /** "À peine", "loin d'être": hardly, or not at all. */
  far: boolean;
  /** "Loin d'être" alone: not at all. */
  remote: boolean;
  longer: boolean;
  intense: boolean;
  /** How wholly it is done stands after what is denied: "pas rempli entièrement". */
  wholly: boolean;
  /** A word that is not understood stands between the denial and what it denies. */
  veiled: boolean;
}

export const notDenied = (): Denial => ({
  not: false,
  far: false,
  remote: false,
  longer: false,
  intense: false,
  wholly: false,
  veiled: false,
});

/** "Loin d'être conforme": not at all. Without plural ending, as tokens are. */
export const REMOTE = /^(?:loin|far from)$/;

export const WHOLLY =
  /^(?:completement|entierement|totalement|integralement|en entier|partout|fully|entirely|completely|totally)$/;

/** "Pas rempli entièrement" as "pas entièrement rempli"; of what is judged, "non conforme partout" may be of all of it. */
export function withWholly(denial: Denial, after: Atom | undefined): Denial {
  return after?.kind === "intense" && WHOLLY.test(after.text) ? { ...denial, wholly: true } : denial;
}

/** Verbs that speech denies without "ne": "ça me concerne pas". */
export const DENIED_AFTER: ReadonlySet<string> = new Set([
  "repond",
  "tient",
  "concerne",
  "s applique",
  "me regarde",
  "existe",
  "va",
  "ca va",
  "ca passe",
  "ca marche",
  "fonctionne",
  "ca fonctionne",
]);

/** "Ne répond pas" as "pas répond": what denies stands before what it denies. */
export function denialsFirst(clause: readonly Atom[]): readonly Atom[] {
  const at = clause.findIndex(({ kind }) => kind === "not" || kind === "longer");
  const denial = clause[at];
  if (!denial || at === 0) return clause;
  const ne = clause.findIndex(({ kind, text }) => kind === "function" && (text === "n" || text === "ne"));
  const from = ne >= 0 && ne < at ? ne : DENIED_AFTER.has(clause[at - 1]?.text ?? "") ? at - 1 : at;
  return [...clause.slice(0, from), denial, ...clause.slice(from, at), ...clause.slice(at + 1)];
}

/** What a word says once it is denied; null where that could be one thing or another. */
export function deniedStatus(
  { kind }: Atom,
  { not, far, remote, longer, intense, wholly }: Denial,
  yet: boolean,
): SaidStatus | "limited" | null {
  if (far && !remote) return null;
  if (wholly && not && (kind === "made" || kind === "finished" || kind === "held" || kind === "current"))
    return "limited";
  if (intense && not) {
    if (kind === "concern") return "notApplicable";
    return kind === "judged" || kind === "made" || kind === "finished" || kind === "held" ? "limited" : null;
  }
  switch (kind) {
    case "judged":
      return longer ? "nonCompliant" : yet ? null : "nonCompliant";
    case "held":
    case "current":
      return longer ? "nonCompliant" : null;
    case "made":
      return longer ? null : "todo";
    case "finished":
      return longer ? null : "partial";
    case "started":
    case "assessed":
      return longer ? null : "todo";
    case "concern":
      return longer || yet ? null : "notApplicable";
    default:
      return null;
  }
}

/** "To be done", "to be validated": what is to become of it, whatever the verb. */
const BECOMING: ReadonlySet<string> = new Set(["to", "be", "etre", "get"]);

/** Kinds of words that approve. */
export const APPROVING: ReadonlySet<string> = new Set(["judged", "made", "finished", "held", "current", "weak"]);

/** Whether what approves stands after "to", "to be", "être": a wish, not a state. */
export function isWished(clause: readonly Atom[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { kind, text } = clause[before] as Atom;
    if (kind !== "function" && kind !== "intense") return false;
    if (BECOMING.has(text)) return true;
  }
  return false;
}

const FINDING =
  "(?:ncs?|non[- ]?conformites?|ecarts?|prescriptions?|findings?|non[- ]?conformit(?:y|ies)|(?<reserve>reserves?|remarques?|observations?))";
const GRAVITY = "(?: ?(?<gravity>mineure?s?|majeure?s?|minor|major))?";
const LIFTED = new RegExp(
  `^(?:(?<before>minor|major) )?${FINDING}${GRAVITY}(?: (?:est|sont|a ete|ont ete|is|are|was|were|has been))? (?:(?<lifted>levee?s?|soldee?s?|close?s?|cloturee?s?|closed|lifted)|(?:non |pas (?:encore )?|not (?:yet )?)(?:levee?s?|soldee?s?|close?s?|cloturee?s?|closed|lifted)|(?:(?:toujours|encore) )?(?:ouverte?s?|maintenue?s?)|(?:toujours|encore) (?:la|present|presente|d'actualite)|open|still open|maintained)$`,
);

/** "Levée le 12/09", "levée en mars 2025". */
const ITS_DAY = new RegExp(
  String.raw`(?<=\p{L}),? \(?(?:le |en |depuis le |on |in )?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:\d{1,2} )?${MONTH}(?: (?:19|20)\d\d)?|(?:19|20)\d\d)\)?$`,
  "u",
);
/** "NC de l'audit initial, levée": who found it, and when, is not what became of it. */
const ITS_AUDIT =
  /(?<=\p{L}) (?:(?:de |a )?l'|du |de |d'|lors de l'|of the )?audit(?: (?:initial|interne|blanc|de surveillance|de renouvellement|de certification|surveillance))?(?: (?:de |du )?(?:19|20)\d\d)?,?(?= )/u;

/**
 * "NC mineure levée", "non-conformité soldée", "major finding still open": what became of a finding says more than its
 * name. A reserve that is not lifted leaves an approval limited. Null for any other text.
 */
export function findingStatus(text: string): ReadStatus | null {
  const groups = LIFTED.exec(
    fold(text)
      .replace(ITS_DAY, "")
      .replace(ITS_AUDIT, "")
      .replace(/,(?= )/, ""),
  )?.groups;
  if (!groups) return null;
  if (groups.lifted !== undefined) return { status: "compliant" };
  if (groups.reserve !== undefined) return { status: "partial" };
  const gravity = groups.before ?? groups.gravity ?? "";
  if (gravity.startsWith("min")) return { status: "partial", severity: "minor" };
  return { status: "nonCompliant", ...(gravity.startsWith("maj") ? { severity: "major" as const } : {}) };
}

/** A denial that nothing follows: "non", "pas tout à fait", "certainement pas". */
export function closeDenial(denial: Denial, speaks: boolean, isLastWord: boolean, found: Found): void {
  // "OK mais pas de date": after a but, what is not there is what is left out. "Bon mais non": all of it may be.
  if (found.but && found.statuses.has("compliant")) {
    if (isLastWord && !denial.intense) found.unclear = true;
    else found.missing = true;
  } else if (denial.veiled || speaks) found.unclear = true;
  else if (denial.intense) found.limited = true;
  else found.denial = true;
}
