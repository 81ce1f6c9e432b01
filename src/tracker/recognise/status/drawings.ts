/** Shares drawn with signs, some of them full and the others empty: "★★☆", "●○○", "■■■□". */

/** Full and empty signs of one kind. */
const KINDS: readonly (readonly [full: string, empty: string])[] = [
  ["\u2605\u2b50", "\u2606"],
  ["\u25cf", "\u25cb"],
  ["\u25a0", "\u25a1"],
  ["\u25fc", "\u25fb"],
  ["\u25ae", "\u25af"],
  ["\u25b0", "\u25b1"],
  ["\u2588", "\u2591"],
  ["\u{1f7e9}", "\u2b1c"],
];
const DRAWN = KINDS.map(([full, empty]) => new RegExp(`^[${full}]*[${empty}]+$`, "u"));
const FULL = KINDS.map(([full]) => new RegExp(`^[${full}]+$`, "u"));
const [STARS] = DRAWN;

const bare = (text: string) => text.replace(/[\s\ufe0f]/g, "");

/** The signs that a share is drawn with, empty ones among them; null where a text is something else. One alone is a box. */
function signsOf(text: string): readonly string[] | null {
  const signs = bare(text);
  const all = [...signs];
  return all.length > (STARS?.test(signs) ? 0 : 1) && DRAWN.some((kind) => kind.test(signs)) ? all : null;
}

/** The share from 0 to 1 of a drawing that shows how much it could be. */
export function drawnShare(text: string): number | null {
  const signs = signsOf(text);
  const last = signs?.[signs.length - 1];
  return signs ? signs.filter((sign) => sign !== last).length / signs.length : null;
}

/** How many signs drawings of a column have where all have as many; null where one sign or nothing is drawn. */
export function drawnLength(texts: readonly string[]): number | null {
  const lengths = new Set(texts.flatMap((text) => signsOf(text)?.length ?? []));
  const [only = 0, ...others] = lengths;
  // "☆" alone beside "★" and "★★★" draws one of them.
  return others.length === 0 && only > 1 ? only : null;
}

/** Whether all signs of a drawing of that length are full. */
export function isDrawnFull(text: string, length: number): boolean {
  const signs = bare(text);
  return [...signs].length === length && FULL.some((kind) => kind.test(signs));
}

/** Black and white squares: which of them are full is not told. */
export const isUntoldDrawing = (text: string) => /^(?=.*\u2b1b)(?=.*\u2b1c)[\u2b1b\u2b1c]+$/u.test(bare(text));
