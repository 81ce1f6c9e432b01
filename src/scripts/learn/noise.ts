/** How a header is dressed: capitals, no accents, a slip, a colon behind. */
import type { Hand } from "./hands";
import type { Random } from "./random";

export function dressed(random: Random, header: string, hand: Hand): string {
  const form = random.below(22);
  if (form === 0) return header.toUpperCase();
  if (form === 1) return header.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  if (form === 2) return slipped(random, header);
  if (form === 3 && hand.language === "fr") return `${header} :`;
  if (form === 4) return header.replace(/ /g, "\n");
  return header;
}

/** Two neighbours exchanged, or a letter left out, inside one longer word. */
function slipped(random: Random, header: string): string {
  const words = header.split(" ");
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^\p{L}{6,}$/u.test(word));
  if (long.length === 0) return header;
  const { word, at } = random.pick(long);
  const place = 2 + random.below(word.length - 4);
  const slip = random.chance(0.5)
    ? word.slice(0, place) + word.slice(place + 1)
    : word.slice(0, place) + (word[place + 1] ?? "") + (word[place] ?? "") + word.slice(place + 2);
  return words.map((one, index) => (index === at ? slip : one)).join(" ");
}
