/** Ratings as forms export them: notes, notes over a highest one, percentages, stars, faces, words. */
import { fold } from "../../cells/words";
import type { CellValue } from "../../cells/grid";

/** One cell: a note, with the highest one where the cell says it; or words and faces. */
export type RatingMark =
  { readonly note: number; readonly of?: number } | { readonly feeling: "high" | "middle" | "low" };

const NOTE =
  /^(-?\d{1,3}(?:[.,]\d{1,2})?)(?: ?(?:\/|sur|out of|of) ?(\d{1,3}))?(?: ?(?:etoiles?|stars?|points?|pts?))?$/;
/** "5 - Très satisfait", "4 : bien": the note says it. */
const LED = /^(\d{1,2}) ?[-:=.)\u2013] ?\D/;
const PERCENT = /^(\d{1,3}(?:[.,]\d+)?) ?%$/;
const STARS = /^([\u2605\u2b50]+)([\u2606]*)$/u;

const FACES: readonly (readonly ["high" | "middle" | "low", RegExp])[] = [
  [
    "low",
    /^(?:[\u{1f641}\u2639\u{1f61e}\u{1f621}\u{1f620}\u{1f622}\u{1f62d}\u{1f61f}\u{1f625}\u{1f44e}]\ufe0f?|:-?\()$/u,
  ],
  ["middle", /^(?:[\u{1f610}\u{1f611}\u{1f636}]\ufe0f?|:-?[|\/])$/u],
  ["high", /^(?:[\u{1f600}-\u{1f60a}\u{1f60d}\u{1f642}\u{1f929}\u263a\u{1f44d}\u{1f970}]\ufe0f?|:-?\)|:-?d)$/u],
];

/** Whole cells, folded; those that deny come first. */
const WORDS: readonly (readonly ["high" | "middle" | "low", RegExp])[] = [
  [
    "low",
    /^(?:(?:tres |plutot |assez )?(?:insatisfait|mecontent|decu)(?:e|\(e\))?s?|(?:pas|peu)(?: du tout| vraiment| tres)? (?:satisfait|content|clair|utile|adapte|d'accord)(?:e|\(e\))?s?|(?:plutot |pas du tout )pas d'accord|plutot (?:pas|non)|(?:non,? )?pas (?:vraiment|tellement|assez)|(?:non,? )?pas du tout(?: d'accord)?|en desaccord|tout a fait en desaccord|mauvais(?:e)?|tres mauvais(?:e)?|insuffisant(?:e)?|mediocre|tres faible|faible|(?:very |rather )?(?:dissatisfied|unsatisfied|poor|bad)|(?:strongly )?disagree|not at all|terrible)$/,
  ],
  [
    "middle",
    /^(?:neutre|moyen(?:ne)?|moyennement(?: satisfait(?:e|\(e\))?)?|ni (?:satisfait|d'accord).*|passable|partiellement|en partie|sans opinion particuliere|neutral|average|fair|neither .*|so-so)$/,
  ],
  [
    "high",
    /^(?:(?:tres |plutot |entierement |totalement |assez )?(?:satisfait|content|ravi|enchante)(?:e|\(e\))?s?|(?:tout a fait |plutot |entierement )?d'accord|(?:oui,? )?(?:tout a fait|plutot)|plutot (?:oui|bien)|excellent(?:e)?|tres bien|bien|tres bon(?:ne)?|bon(?:ne)?|parfait(?:e)?|(?:very |rather |fairly |completely )?satisfied|(?:strongly )?agree|(?:very )?good|great|outstanding)$/,
  ],
];

const HIGHEST_NOTE = 100;

const numeric = (text: string): number => Number(text.replace(",", "."));

export function readMarkOf(value: CellValue): RatingMark | null {
  if (typeof value === "number") return value >= 0 && value <= HIGHEST_NOTE ? { note: value } : null;
  if (typeof value !== "string") return null;
  const raw = value.trim();
  const stars = STARS.exec(raw);
  if (stars) return { note: [...(stars[1] ?? "")].length, ...(stars[2] ? { of: [...raw].length } : {}) };
  const face = FACES.find(([, signs]) => signs.test(raw.toLowerCase()));
  if (face) return { feeling: face[0] };
  const text = fold(raw);
  const percent = PERCENT.exec(text);
  if (percent) return { note: numeric(percent[1] ?? ""), of: 100 };
  const note = NOTE.exec(text);
  if (note) {
    const of = note[2] === undefined ? undefined : Number(note[2]);
    const read = numeric(note[1] ?? "");
    if (read < 0 || read > (of ?? HIGHEST_NOTE)) return null;
    return { note: read, ...(of === undefined ? {} : { of }) };
  }
  const led = LED.exec(text);
  if (led) return { note: Number(led[1]) };
  const word = WORDS.find(([, words]) => words.test(text));
  return word ? { feeling: word[0] } : null;
}

/** "sur 5", "/10", "de 1 à 4", "(1-5)", "0 to 10": the highest note that a header tells. */
export function scaleOfHeader(header: string): number | null {
  const text = fold(header);
  const told =
    /(?:\bsur|\bout of|\/) ?(\d{1,3})\b/.exec(text) ??
    /\b[01] ?(?:a|to|-|\.\.+|\u2013) ?(\d{1,3})\b/.exec(text) ??
    /\b[01] .{0,40}\b(?:a|et|to|and) (\d{1,3})\b/.exec(text);
  const scale = told ? Number(told[1]) : NaN;
  return scale >= 3 && scale <= HIGHEST_NOTE ? scale : null;
}

/**
 * The highest note of a column that only its notes tell: up to 5 when a 5 was given, else 10, 20, 100. Notes of 1 to 4
 * alone may be over 4 or over 5: `null`.
 */
export function scaleOfNotes(notes: readonly number[]): number | null {
  const most = notes.reduce((highest, note) => Math.max(highest, note), 0);
  if (most <= 4) return null;
  return most <= 5 ? 5 : most <= 10 ? 10 : most <= 20 ? 20 : 100;
}

/** The lowest note of the upper part: 3 of 3 or 4, 4 of 5, 8 of 10, 80 of 100. */
export function upperFrom(scale: number): number {
  return scale <= 4 ? 3 : 0.8 * scale;
}

/** The highest note of the lower half. */
export function lowerUpTo(scale: number): number {
  return scale / 2;
}
