/** The colours that she names, and the name that the fill of a cell would be given. */
import { fold } from "../../../cells/words";

export type ColourName =
  "green" | "orange" | "yellow" | "red" | "pink" | "grey" | "blue" | "violet" | "white" | "black";

const NAMES: readonly (readonly [ColourName, RegExp])[] = [
  ["green", /^(?:verte?s?|green)$/],
  ["orange", /^(?:oranges?|orangees?|ambre|amber)$/],
  ["yellow", /^(?:jaunes?|yellow)$/],
  ["red", /^(?:rouges?|red)$/],
  ["pink", /^(?:roses?|pink)$/],
  ["grey", /^(?:grise?s?|gray|grey|grisees?)$/],
  ["blue", /^(?:bleue?s?|blue)$/],
  ["violet", /^(?:violet(?:te)?s?|mauves?|purple)$/],
  ["white", /^(?:blanc(?:he)?s?|white|sans couleur|no colou?r|pas de couleur)$/],
  ["black", /^(?:noire?s?|black)$/],
];
/** What stands beside the name of a colour without changing it. */
const BESIDE =
  /\b(?:en|les?|la|l'|cases?|cellules?|cells?|lignes?|fonds?|couleurs?|colou?rs?|pastilles?|surlignee?s?|in|the|feux?|light|boxes|box|clair(?:e|s|es)?|fonce(?:e|s|es)?|vif|vives?|dark|pale)\b/g;

/** The colour that a text names and nothing else: "VERT", "cases en rouge", "light green"; null where it says more. */
export function colourNamed(text: string): ColourName | null {
  const folded = fold(text.replace(/["\u00ab\u00bb\u201c\u201d()]/g, " "));
  const whole = NAMES.find(([, names]) => names.test(folded));
  if (whole) return whole[0];
  const word = folded.replace(BESIDE, " ").replace(/\s+/g, " ").trim();
  return NAMES.find(([, names]) => names.test(word))?.[0] ?? null;
}
