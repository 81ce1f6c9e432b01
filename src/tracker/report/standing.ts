/**
 * Whether a proof proves today, from what its register says of it. Only what she wrote counts: a document of which
 * nothing is said is in force. Rules: "Evidence" in the design of the command line.
 */
import { fold } from "../cells/words";

/** `absent`: noted as still to write; no document yet, so no proof at all. */
export type Standing = "inForce" | "expired" | "unfinished" | "refused" | "absent";

type Words = readonly (readonly [Standing, RegExp])[];

/** A denied approval is none ("non valable"), and so is a doubted one ("validé ?"). */
const DENIED = /\b(non|pas|plus|jamais|aucun\w*|sans|not|no longer|never|un(?=approved|signed|valid))\b/;
const APPROVAL =
  /\b(valid|valable|approuv|accept|sign|conform|a jour|en vigueur|complet|final|termin|ok\b|fini|publi|diffus|recu|approved|current|done|complete|up to date|in force)/;
const LIMIT = /\?|\b(presque|quasi|sauf|mais|sous reserve|en partie|partiel|almost|nearly|except|but|mostly|partly)/;

/** In this order: a document replaced is over even where it was never signed. */
const SAID: Words = [
  [
    "absent",
    /^(a (creer|faire|rediger|produire|fournir|obtenir|ecrire|demander|recuperer)|manqu|absent|neant|inexist|non (fourni|recu|trouve)|pas encore (fait|ecrit|recu|cree)|missing|to (do|write|create|get)|todo|none)/,
  ],
  [
    "expired",
    /\b(perim|expir|archiv|remplac|obsolet|caduc|echu|hors (validite|delai)|plus (valable|valide|en vigueur|a jour|utilise|d'actualite)|(date|delai)s? (depasse|passe)|ancienne? version|abroge|superseded|outdated|out of date|obsolete|replaced|withdrawn|no longer (valid|in force|used))/,
  ],
  [
    "refused",
    /\b(refus|rejet|non (valable|recevable|accepte|conforme)|invalid|irrecevable|rejected|denied|not valid|declined)/,
  ],
  [
    "unfinished",
    /\b(brouillon|incompl|provisoire|en (cours|attente|preparation|redaction|relecture|revision)|attente|ebauche|projet|esquisse|a (?!jour\b|disposition\b|venir\b)[a-z']+(er|ir|re|oir)\b|a [a-z']+ (jour|signature)\b|(to be|to) (sign|revis|complet|updat|finish|review|check|approv)|draft|wip|pending|in progress|under review|unsigned|unfinished|incomplete)/,
  ],
];

/**
 * @param said the state of a document as its register says it; undefined where it says nothing
 * @param expiry end of its validity, `day` the day it must hold (`YYYY-MM-DD`); null: age is not judged
 */
export function standingOf(
  said: string | number | boolean | undefined,
  expiry: string | undefined,
  day: string | null,
): Standing {
  const text = fold(String(said ?? "")).replace(/^[^a-z0-9?]+/, "");
  const found = SAID.find(([, words]) => words.test(text))?.[0];
  const ended = expiry !== undefined && day !== null && expiry < day;
  if (found === "absent") return "absent";
  // What was refused or never finished does not become a document of the past by ageing.
  if (found === "refused" || found === "unfinished") return found;
  if (found === "expired" || ended) return "expired";
  const doubted = APPROVAL.test(text) && (DENIED.test(text) || LIMIT.test(text));
  return doubted || text === "?" ? "unfinished" : "inForce";
}
