/**
 * What each piece of a written scope means, in French, in English and as the options of the command line. Patterns
 * see folded text (lower case, no accents). Adding a spelling is adding it to its line.
 */
import type { AuditType, Category, Scope } from "../model/assessment";

/** Not understood; the message says what was expected, in her language. */
export class ScopeError extends Error {}

/** "12" -> 12; null for what is no indicator. */
export function readIndicatorNumber(text: string): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 33 ? number : null;
}

export const CATEGORY_WORDS: readonly (readonly [Category, RegExp])[] = [
  ["OF", /^(of|(actions? de )?formations?|organisme de formation|training( actions?)?)$/],
  ["BC", /^(bc|bilans? de competences?|skills? assessments?)$/],
  ["VAE", /^(vae|validation des acquis( de l'experience)?)$/],
  ["CFA", /^(cfa|apprentissage|apprentis?|apprenticeships?)$/],
];

type YesNo = "certifying" | "workLinked" | "workplace" | "subcontracts" | "overTwoDays";

/** The condition itself; a piece that starts with *non, pas de, sans, no, not* says the contrary. */
export const CONDITION_WORDS: readonly (readonly [YesNo, RegExp])[] = [
  ["certifying", /^((formations?|actions?) )?(certifiante?s?|certifying)$/],
  ["workLinked", /^(en )?(alternance|work[- ]?linked( training)?)$/],
  [
    "workplace",
    /^(periodes? en (entreprise|situation de travail)|stages?|afest|workplace( periods?)?|periods? in a company)$/,
  ],
  [
    "subcontracts",
    /^((recours a la )?sous-?traitance|sous-?traite|portage( salarial)?|sous-?traitance ou portage( salarial)?|subcontract(s|ing)|uses subcontractors)$/,
  ],
  ["overTwoDays", /^((plus|\+) de (2|deux) jours|(over|more than)[- ](2|two)[- ]days|> ?2 (jours|days))$/],
];

/** Two days at most: the contrary of `overTwoDays`, in its own words. */
export const TWO_DAYS_AT_MOST =
  /^((2|deux) jours (ou moins|maximum|au plus)|(moins de|jusqu'a) (2|deux) jours|(up to )?(2|two) days( or less| at most)?)$/;

export const NOT = /^(non|pas d(e |')|sans|aucune?|no|not|without) ?/;

export const SUBCONTRACTOR_WORDS: readonly (readonly [Scope["subcontractor"], RegExp])[] = [
  [
    "none",
    /^((jamais|pas|non) sous-?traitante?|sous-?traitante? jamais|(not a|never a?) ?subcontractor|subcontractor:? none)$/,
  ],
  [
    "partly",
    /^((en partie|partiellement) sous-?traitante?|sous-?traitante? (en partie|partiel(le)?|partiellement|parfois)|subcontractor:? (partly|in part)|partly a? ?subcontractor)$/,
  ],
  [
    "only",
    /^((uniquement|seulement|exclusivement) (en )?sous-?traitan(te?|ce)|sous-?traitante? (uniquement|seulement|exclusivement|exclusif|pure?)|subcontractor:? only|only a? ?subcontractor)$/,
  ],
];

export const AUDIT_WORDS: readonly (readonly [AuditType, RegExp])[] = [
  ["initial", /^((audit )?initial|initial audit)$/],
  ["surveillance", /^((audit (de )?)?surveillance|surveillance audit)$/],
  ["renewal", /^((audit (de )?)?renouvellement|(audit )?renewal( audit)?)$/],
];

export type Keyed =
  | "categories"
  | "subcontractor"
  | "newEntrant"
  | "formalised"
  | "audit"
  | "auditDate"
  | "certificateDate"
  | "lastAudit"
  | "earlier"
  | "complements";

/** What may be followed by a value: a colon, an equals sign or a space between. Longest spellings first. */
export const KEYS: readonly (readonly [Keyed, RegExp])[] = [
  ["categories", /^categor(ies|y|ie)\b/],
  ["subcontractor", /^(subcontractor|sous-?traitante?)(?=\s*[:=])/],
  ["newEntrant", /^(nouvel(le)?s? entrante?s?|new[- ]entrants?)\b/],
  ["formalised", /^(processus )?formali[sz]e[ds]?\b/],
  ["certificateDate", /^((date du )?certificat( du)?|certificate([- ]date)?)\b/],
  ["lastAudit", /^(date du )?(dernier audit( le| du)?|last[- ]audit( date)?)\b/],
  ["earlier", /^(constats( du dernier audit)?|earlier([- ]findings)?|findings of the last audit)\b/],
  ["complements", /^complements?( 2026)?\b/],
  ["auditDate", /^(date( de l'audit| d'audit)?|audit[- ]date|audit (le|du|on))\b/],
  ["audit", /^audit(?=\s*[:=])/],
];

export const SUPPOSED = /^(profil suppose|assumed( profile)?|supposed( profile)?)$/;
export const MINOR_WORDS = /^(m|mineure?|minor)$/;
export const MAJOR_WORDS = /^(majeure?|major)$/;
export const DONE = /^(fait|faite|done|oui|yes|ok)$/;
export const TODO = /^(a faire|todo|to do|non|no)$/;
