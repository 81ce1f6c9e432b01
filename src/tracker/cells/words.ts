/** Text made comparable: what differs only by case, accents, apostrophes or spacing becomes equal. */
import { remembered } from "./remembered";

const ASCII = /^[\x20-\x7e]*$/;

/** "  Dernière\nvérification " -> "derniere verification". Linear in the text; never throws. */
export const fold = remembered((text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  return text
    .replace(/[\u00ba\u02da]/g, "\u00b0")
    .normalize("NFD")
    .replace(/[\u0300-\u036f\ufe0e\ufe0f\u200b-\u200d\ufeff]/g, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u0153/g, "oe")
    .replace(/\s+/g, " ")
    .trim();
});

/** Letters of Western Europe alone: cut without the classes of all alphabets, which take long to be made ready. */
const LATIN = /^[\0-\xff\u2010-\u2027]*$/;
const LATIN_CAMEL = /([a-z\xb5\xdf-\xf6\xf8-\xff])([A-Z\xc0-\xd6\xd8-\xde])/g;
const LATIN_ACRONYM = /([A-Z\xc0-\xd6\xd8-\xde])([A-Z\xc0-\xd6\xd8-\xde][a-z\xb5\xdf-\xf6\xf8-\xff])/g;

/** "dateVerification" -> "date Verification". */
export const camelApart = (text: string): string =>
  text.replace(LATIN.test(text) ? LATIN_CAMEL : /(\p{Ll})(\p{Lu})/gu, "$1 $2");

/** "OFVérifié" -> "OF Vérifié". */
export const acronymApart = (text: string): string =>
  text.replace(LATIN.test(text) ? LATIN_ACRONYM : /(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");

/** The words of a folded text without plural and feminine endings: "Preuve(s) validées ?" -> preuve, valide. */
export const tokens = remembered((text: string): readonly string[] => {
  const found =
    fold(text)
      .replace(/\(s\)/g, "s")
      .match(/n°|[#%]|[a-z0-9]+/g) ?? [];
  return found.map((word) => (word.length > 3 ? word.replace(/(?<=e)es?$|s$/, "") : word));
});

/** One phrase as a key of a vocabulary. */
export function phrase(text: string): string {
  return tokens(text).join(" ");
}

/**
 * Reads vocabulary written as lines `meaning: words, words` into pairs, so that adding a word is adding
 * it to a line. A word may be followed by nothing else; `#` never starts a comment.
 */
export function vocabulary(lines: string): readonly (readonly [meaning: string, word: string])[] {
  return lines
    .split("\n")
    .filter((line) => line.includes(":"))
    .flatMap((line) => {
      const colon = line.indexOf(":");
      const meaning = line.slice(0, colon).trim();
      return line
        .slice(colon + 1)
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "")
        .map((word) => [meaning, word] as const);
    });
}
