/** What she says that her colours mean: by their names, or by the fill of the very cells that explain them. */
import type { SaidStatus } from "../../../model/recognition";
import { fold } from "../../../cells/words";
import { shadeOf } from "../colours";
import { colourNamed, type ColourName } from "./colourNames";
import type { Legend } from "./legend";
import { readMeaning } from "./meanings";

/** Fill as RRGGBB -> what the cell that shows it says. */
export type FillLegend = ReadonlyMap<string, string>;

/** What a cell without a fill is coloured. */
export const NO_FILL = "FFFFFF";
/** Hues between which a fill could be called orange as well as yellow. */
const ORANGE_TO = 44;
const YELLOW_FROM = 50;
/** How much a pale red holds of the other two lights. */
const PALE = 0.5;
/** "Vert : 12", "3 indicateurs", "5 / 22": how many there are. */
const COUNT = /^\d+(?:\s*(?:\/|sur|of)\s*\d+)?(?:\s+\p{L}+)?$/u;
const SHARE = /\d\s*%/;

/** What the legend makes of a fill: undefined where they do not speak of it, null where in words that are not understood. */
export type ColourLegend = (rgb: string) => SaidStatus | null | undefined;

/** @param present the fills that are to be read */
export function colourLegend(legend: Legend, fills: FillLegend, present: Iterable<string>): ColourLegend {
  const named = namedColours(legend);
  const isParted = arePartedBetween([...present], named);
  return (rgb) => {
    const shown = fills.get(rgb) ?? legend.get(fillKey(rgb));
    if (shown !== undefined) return statusMeant(shown);
    const names = namesOf(rgb, isParted).filter((name) => named.has(name));
    const [name, ...others] = names;
    if (name === undefined) return undefined;
    return others.length > 0 ? null : (named.get(name) ?? null);
  };
}

/** The key under which a legend keeps what a fill means. */
export const fillKey = (rgb: string) => fold(`#${rgb}`);

/** Two explanations of a colour that differ ("vert clair", "vert foncé") are none. */
function namedColours(legend: Legend): ReadonlyMap<ColourName, SaidStatus | null> {
  const named = new Map<ColourName, SaidStatus | null>();
  for (const [key, meaning] of legend) {
    const name = colourNamed(key);
    if (name === null || COUNT.test(meaning.trim())) continue;
    const status = statusMeant(meaning);
    named.set(name, named.has(name) && named.get(name) !== status ? null : status);
  }
  return named;
}

function statusMeant(meaning: string): SaidStatus | null {
  return SHARE.test(meaning) ? null : (readMeaning(meaning)?.status ?? null);
}

/** Whether orange and yellow are two colours: she names both, or the cells hold both. */
function arePartedBetween(fills: readonly string[], named: ReadonlyMap<ColourName, unknown>): boolean {
  const hues = fills.flatMap((rgb) => shadeOf(rgb).hue ?? []).filter((hue) => hue >= 19 && hue < 68);
  return (
    (named.has("orange") && named.has("yellow")) ||
    (hues.some((hue) => hue < ORANGE_TO) && hues.some((hue) => hue >= YELLOW_FROM))
  );
}

/** What a fill may be called. */
function namesOf(rgb: string, isParted: boolean): readonly ColourName[] {
  const { hue, most, least } = shadeOf(rgb);
  if (hue === null) return most > 0.97 ? ["white"] : most < 0.2 ? ["black"] : ["grey"];
  if (hue < -65) return ["violet"];
  if (hue < -25) return ["pink", "violet"];
  if (hue < 19) return least >= PALE ? ["red", "pink"] : ["red"];
  if (hue < 68)
    return !isParted || (hue >= ORANGE_TO && hue < YELLOW_FROM)
      ? ["orange", "yellow"]
      : hue < ORANGE_TO
        ? ["orange"]
        : ["yellow"];
  if (hue < 170) return ["green"];
  return hue < 255 ? ["blue"] : ["violet"];
}
