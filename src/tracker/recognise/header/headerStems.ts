/**
 * A header cut into stems: snake_case, camelCase, abbreviations, emoji, accents and endings no longer matter.
 * "dateVerification", "date_verif." and "Date de vérification" give the same first and last stems.
 */
import { remembered } from "../../cells/remembered";
import { acronymApart, camelApart, fold } from "../../cells/words";

/** Letters kept of a longer word: "vérifié", "vérification" and "verif." meet. */
const STEM = 5;
/** Words that say how the others hang together. They are kept whole, and in pairs with their neighbours. */
const GRAMMAR = new Set(
  (
    "le la les l un une des du de d au aux a en et ou par pour pr sur sous dans avec sans chez entre vers qui que qu quoi ki kan koi quand comment combien ce c cela ca cet cette ces ma mon mes ta ton tes sa son ses notre nos votre vos leur leurs je j tu t il elle on nous vous ils elles se s y n ne pas est es suis sont ai as avons ont etre avoir plus tout tous toute jusqu avant apres depuis d'ici ici si ok faut " +
    "the an of for to by at in on with from who what when where which how is are was has have had do does did my our your its it this that we i you us me not no due till until before after last next"
  ).split(" "),
);

/** "Preuves (remplacez l'exemple)", "Avis (choisir dans la liste)": what a template asks of her says nothing of the column. */
const INSTRUCTION =
  /(?<=\S\s*)[([]\s*(?:à\s)?(?:remplace[rz]|rempli[rst]|compl[ée]te[rz]|choisi|cliqu|saisi|sélection|selection|liste|menu|ne pas|facultati|option|obligatoire|coche|indique|renseign|select|choose|fill|replace)[^)\]]*[)\]]/giu;

/** The words of a header, folded and apart. */
function wordsOf(text: string): readonly string[] {
  const apart = acronymApart(camelApart(text.replace(INSTRUCTION, " "))).replace(/_/g, " ");
  return fold(apart).match(/n°s?|%|\?|#|[a-z]+|\d+/g) ?? [];
}

/** One word without what changes with number, gender and tense. */
export function stemOf(word: string): string {
  if (/^\d+$/.test(word)) return "0";
  if (word === "#" || word === "num" || word === "nr" || word === "n°s") return "n°";
  if (GRAMMAR.has(word) || word.length <= 3) return word;
  const bare = word.replace(/(?:e?s|e)$/, "");
  return bare.length > STEM ? bare.slice(0, STEM) : bare;
}

/** Whether a stem is a word of grammar: it is no wording of hers, whoever writes it. */
export function isGrammar(stem: string): boolean {
  return GRAMMAR.has(stem) || /^(?:n°|[?%0])$/.test(stem) || stem.length === 1;
}

/** The stems of a header in order. */
export const headerStems = remembered((text: string): readonly string[] => wordsOf(text).map(stemOf));

/**
 * What a header shows, as named features: its stems, its first and last ones, pairs that hold a word of grammar,
 * and its shape. `correct` puts a known stem in the place of an abbreviated or mistyped one.
 */
export function headerFeatures(text: string, correct: (stem: string) => string = (stem) => stem): readonly string[] {
  const stems = headerStems(text).map(correct);
  if (stems.length === 0) return ["(none)"];
  const found = new Set<string>(stems);
  found.add(`^${stems[0] ?? ""}`);
  found.add(`${stems[stems.length - 1] ?? ""}$`);
  for (let at = 1; at < stems.length; at += 1) {
    const [left = "", right = ""] = [stems[at - 1], stems[at]];
    if (isGrammar(left) || isGrammar(right)) found.add(`${left} ${right}`);
  }
  if (stems.length >= 5) found.add("(sentence)");
  return [...found];
}
