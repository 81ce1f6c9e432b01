/** A cell of status cut into words, signs and icons: codes such as `EN_ATTENTE` or `notStarted` are words too. */
import { remembered } from "../../../cells/remembered";
import { fold } from "../../../cells/words";

export interface Token {
  /** A folded word without plural ending, a number, `%`, `?`, or one of the separators as `SEPARATOR`. */
  readonly word: string;
  readonly isWord: boolean;
}

export const SEPARATOR = "|";

/** What a text says in words, and the icons that stand beside. */
export interface Cut {
  readonly tokens: readonly Token[];
  readonly icons: readonly string[];
}

const SMILEYS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)[:;]-?[)D]+(?=\s|$)/g, "🙂"],
  [/(?:^|\s)[:;]['’]?-?\(+(?=\s|$)/g, "🙁"],
  [/(?:^|\s):-?\|(?=\s|$)/g, "😐"],
  [/(?:^|\s):-?\/(?=\s|$)/g, " "],
];
const ICON = /[\u{1f300}-\u{1faff}\u2190-\u2bff\u{1f000}-\u{1f2ff}\u221a\u00d7\u25cf\u00fc\u00fe\u00fb]/gu;
/** Quickly told of most texts: neither a sign nor the half of one. */
const MAY_BE_ICON = /[\xd7\xfb\xfc\xfe\u2190-\uffff]/;
const INVISIBLE = /[\ufe0e\ufe0f\u200b-\u200d\ufeff\u20e3]/g;
const WORD = /#|\d+(?:[.,]\d+)?|[a-z]+|[%?]|[,;:()[\]/|\u2026\u00b7\u2022]|\.(?=\s|$)|\s-+\s/g;
/** The name of a month, folded. */
export const MONTH =
  "(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|january|february|march|april|june|july|august|september|october|november|december)";
const DATES = new RegExp(
  [
    String.raw`\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b`,
    String.raw`\b\d{4}-\d{2}-\d{2}\b`,
    String.raw`\b(?:le|du|au|on|of) \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b`,
    // "OK 12/09": no share has a zero before it, nor more than all.
    String.raw`(?<=\p{L} )(?:[12]\d|3[01]|0?[1-9])/0[1-9]\b(?![/.])|(?<=\p{L} )(?:1[3-9]|2\d|3[01])/1[0-2]\b(?![/.])`,
    String.raw`\b(?:le |du |au )?(?:\d{1,2}(?:er)? )?${MONTH}\.? (?:19|20)\d\d\b`,
    // "Fait en mars": not "en mars et avril", of the months of something.
    String.raw`(?<=\p{L} \(?)en ${MONTH}\.?(?=$|[);.])`,
    String.raw`\b(?:(?:le|du|au|on|of) )?\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}\b`,
  ].join("|"),
  "gu",
);
/** "Depuis janvier", "since last May": what has lasted so long is no plan; what has not been done since was done before. */
const SINCE =
  /\b(?:depuis|since) (?:le |la |l'|fin |debut |mi[ -]|early |late |last )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b/g;
const DENIES = /\b(?:pas|rien|jamais|non|aucune?|not|no|never|nothing)\b|n't\b/;
/** What a date becomes. */
export const DATE = "#";
const sinceThen = (text: string) => text.replace(SINCE, ` ${DATE} `).replace(/\b(?:depuis|since)\s+(?=#)/g, "");
const CONTRACTED = /\b(do|does|did|is|are|was|were|has|have|had|ca|could|would|should)n'?t\b/g;
/** A version of a document says nothing of its state. */
const VERSIONS = /\bv(?:ersion)? ?\d+(?:\.\d+)?\b/g;

/** "n/a", "N.C.", "s/o": two initials are one code; "n/c" may be what was not told or not known. */
const INITIALS = /(?<![a-z\d])(?!n\/c)([a-z])[./]([a-z])(?![a-z\d])\.?/g;

/** Never throws; linear in the text. */
export const cutStatus = remembered((text: string): Cut => {
  const icons: string[] = [];
  // "#fait": a label, whose sign says nothing.
  let rest = text
    .replace(/^#(?=\p{L})/u, "")
    .replace(INVISIBLE, "")
    .replace(/[\u00a0\u202f]/g, " ");
  if (/[:;]/.test(rest))
    for (const [smiley, icon] of SMILEYS)
      rest = rest.replace(smiley, () => {
        if (icon !== " ") icons.push(icon);
        return " ";
      });
  const lonely = rest.trim();
  if (MAY_BE_ICON.test(rest))
    rest = rest.replace(ICON, (icon) => {
      // A letter of a word, not an icon: "Mü".
      if (/[\u00fc\u00fe\u00fb]/.test(icon) && lonely.length > 1) return icon;
      icons.push(icon);
      return " ";
    });
  const folded = fold(coded(rest).replace(/\r?\n/g, " | "));
  const dated = /\d|\ben [a-z]/.test(folded) ? folded.replace(DATES, ` ${DATE} `).replace(VERSIONS, " ") : folded;
  const words = (/depuis|since/.test(dated) && !DENIES.test(dated) ? sinceThen(dated) : dated)
    .replace(CONTRACTED, (_, verb: string) => `${verb === "ca" ? "can" : verb} not`)
    // "On n'a rien fait" denies: it is no "n/a".
    .replace(/\bn[' ]a(?= (?:pas|rien|jamais|plus|aucune?|encore)\b)/g, "ne a")
    .replace(INITIALS, (_, first: string, last: string) => first + last)
    // The month, which "mais" without its plural would be too.
    .replace(/\bmai\b/g, "may")
    // Without its plural it would be "in place".
    .replace(/\bin places\b/g, "in part")
    .replace(/&/g, " and ")
    .replace(/'/g, " ");
  const tokens = (words.match(WORD) ?? []).map((piece): Token => {
    if (/^[a-z]/.test(piece)) return { word: singular(piece), isWord: true };
    if (/^[\d%?#]/.test(piece)) return { word: piece, isWord: false };
    return { word: SEPARATOR, isWord: false };
  });
  return { tokens, icons };
});

/** `notStarted`, `EN_ATTENTE`, `3_done` and `a-faire` as words; a number before a code is its rank. */
function coded(text: string): string {
  const bare = text.trim();
  if (/\s/.test(bare)) return bare.includes("-") ? text.replace(/(?<=\p{L}\p{L})-(?=\p{L}\p{L})/gu, " ") : text;
  // Most words of status: nothing to cut.
  if (/^[A-Z\xc0-\xde]?[a-z\xe0-\xf6\xf8-\xff]*$/.test(bare)) return bare;
  const split = bare
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ")
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[A-Za-z_])/g, " ")
    .replace(/(?<=\p{L}|\d)[_-]+(?=\p{L}|\d)|(?<=\p{L})\.(?=\p{L}{2})/gu, " ");
  return /^\d{1,2}[_.)-]*\s*\p{L}{2}/u.test(bare) && /[_\p{Lu}]/u.test(bare) ? split.replace(/^\d{1,2}\s*/, "") : split;
}

/** Without plural ending: the same for the words of the lexicon and those of a cell. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=e)es?$|(?<!s)s$/, "") : word;
}
