/** Criteria as people write them: `Critère 3 : Accueil`, `C3`, `III`, `3 - Accueil`. */
import type { CellValue } from "../../cells/grid";
import { remembered } from "../../cells/remembered";
import { fold } from "../../cells/words";

/** A criterion at the start of a folded text: "critere 3", "c7". */
export const CRITERION = /^(?:criteres?|criterion|crit\.?|c)[\s._-]*(?:n°|no\.?)?\s*([1-7])(?!\d)/;
const ROMAN_CRITERION =
  /^(?:(?:criteres?|criterion|crit\.?)\s*(?:n°|no\.?)?\s*|c[\s.-]\s*(?!v\.))(vii|vi|v|iv|iii|ii|i)(?![a-z0-9'])/;
/** "IV", "III - Accueil", in a column of criteria. */
const LONE_ROMAN = /^(vii|vi|v|iv|iii|ii|i)(?:$|\s*[.):-]\s*[a-z])/;
export const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii"];

/** "Critère 3 : Accueil", "C3", "3", 3, "3 - Accueil" -> 3; null when it names none of the seven. */
export function readCriterion(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= 7 ? value : null;
  return typeof value === "string" ? criterionOfText(value) : null;
}

const criterionOfText = remembered((value: string): number | null => {
  const text = fold(value).replace(/^[^a-z0-9]+/, "");
  const lone = LONE_ROMAN.exec(text)?.[1];
  const roman = lone === undefined ? romanCriterion(text) : ROMAN.indexOf(lone) + 1;
  if (roman !== null) return roman;
  const named = CRITERION.exec(text) ?? /^(?:n°\s*)?([1-7])(?:$|[\s.):-]+(?!\d))/.exec(text);
  return named ? Number(named[1]) : null;
});

/** "Critère III" -> 3, of a folded text. */
function romanCriterion(text: string): number | null {
  const numeral = ROMAN_CRITERION.exec(text)?.[1];
  return numeral === undefined ? null : ROMAN.indexOf(numeral) + 1;
}

/** "CRITÈRE 3 : ..." opening a section; null for anything else, a bare "3" included. */
export function readSection(value: CellValue): number | null {
  return typeof value !== "string" || value.length > 160 ? null : sectionOfText(value);
}

const sectionOfText = remembered((value: string): number | null => {
  const text = fold(value).replace(/^[^a-z0-9]+/, "");
  const roman = romanCriterion(text);
  if (roman !== null) return roman;
  const section =
    /^(?:criteres?|criterion|crit\.?)\s*(?:qualiopi\s*)?(?:n°|no\.?)?\s*([1-7])(?!\d)/.exec(text) ??
    /^c\s?([1-7])(?:$|\s*[:-]|\s+[a-z])/.exec(text);
  return section && !/\bind(icateur)?s?\b[\s.n°]*\d/.test(text) ? Number(section[1]) : null;
});
