/** Status words, marks, percentages and scores, read into our closed list. The word counts more than the icon. */
import { isCellError, type CellValue } from "../../cells/grid";
import type { SaidStatus } from "../../model/recognition";
import { remembered } from "../../cells/remembered";
import { STATUS_MARKS, STATUS_WORDS } from "./vocabulary";
import { fold, phrase, tokens, vocabulary } from "../../cells/words";

export interface ReadStatus {
  readonly status: SaidStatus;
  readonly severity?: "minor" | "major";
}

const WORDS: ReadonlyMap<string, SaidStatus> = new Map(
  vocabulary(STATUS_WORDS).map(([status, word]) => [phrase(word), status as SaidStatus]),
);
const MARKS: ReadonlyMap<string, SaidStatus> = new Map(
  STATUS_MARKS.split("\n").flatMap((line) => {
    const [status = "", marks = ""] = line.split(": ");
    return marks
      .split(" ")
      .filter(Boolean)
      .map((mark) => [mark, status as SaidStatus] as const);
  }),
);

/** Yes, no and the like yield to a more precise word after them: "Oui, à renforcer". */
const VAGUE = new Set(["oui", "ok", "non", "yes", "no", "fait", "conforme", "vu"]);
const LONGEST = 4;

/**
 * Reads one cell of a status column. Empty is `todo`; null cannot be told. `scale` is what a bare number
 * is out of (1 for a ratio or a percentage format). `vocabularyOfHers` holds her own words, folded.
 */
export function readStatus(value: CellValue, scale = 1, hers?: ReadonlyMap<string, SaidStatus>): ReadStatus | null {
  if (value === null) return { status: "todo" };
  if (typeof value === "boolean") return { status: value ? "compliant" : "todo" };
  if (typeof value === "number") return ofRatio(value / scale);
  if (isCellError(value) || value.length > 200) return null;
  const text = value.trim();
  if (text === "") return { status: "todo" };
  const own = hers?.get(fold(text));
  if (own) return { status: own };
  return ofText(text);
}

const ofText = remembered(
  (text: string): ReadStatus | null =>
    ofGrade(text) ?? ofScore(text) ?? ofShare(text) ?? ofWords(text) ?? ofMarks(text),
);

/** Single letters of audit grids: m and M differ by case only. */
function ofGrade(text: string): ReadStatus | null {
  const grade = /^(?:nc\s*[-: ]?\s*)?\(?([mM])\)?$/i.exec(text)?.[1];
  if (grade === undefined) return null;
  return grade === "m" ? { status: "partial", severity: "minor" } : { status: "nonCompliant", severity: "major" };
}

function ofScore(text: string): ReadStatus | null {
  const score = /^[^\w]*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|\/\s*(\d{1,3}))/.exec(text.replace(/[\u00a0\u202f]/g, " "));
  if (!score) return null;
  return ofRatio(Number((score[1] ?? "").replace(",", ".")) / (score[2] === undefined ? 100 : Number(score[2])));
}

/** "Fait à 60 %", "En cours (60 %)": the share says more than the word before it. */
function ofShare(text: string): ReadStatus | null {
  const share = /^(.*)(?:\sà|\()\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\)?$/i.exec(
    text.normalize("NFC").replace(/[\u00a0\u202f]/g, " "),
  );
  const said = share ? ofWords(share[1] ?? "")?.status : undefined;
  if (!share || (said !== "compliant" && said !== "partial")) return null;
  return ofRatio(Number((share[2] ?? "").replace(",", ".")) / 100);
}

function ofRatio(ratio: number): ReadStatus | null {
  if (!(ratio >= 0 && ratio <= 1.0001)) return null;
  return { status: ratio === 0 ? "todo" : ratio >= 0.9999 ? "compliant" : "partial" };
}

function ofWords(text: string): ReadStatus | null {
  const words = tokens(text.replace(/[\u2715\u00d7]/g, " "));
  if (words.length === 0) return null;
  const exact = WORDS.get(words.join(" "));
  if (exact) return withSeverity(exact, words);
  const limit = words.length > 6 ? 1 : words.length;
  let vague: SaidStatus | null = null;
  for (let start = 0; start < limit; start += 1) {
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
      const candidate = words.slice(start, start + length).join(" ");
      const status = candidate.length > 1 && !(start > 0 && candidate.length < 3) ? WORDS.get(candidate) : undefined;
      if (!status) continue;
      if (!VAGUE.has(candidate)) return withSeverity(status, words);
      vague ??= status;
      start += length - 1;
      break;
    }
  }
  return vague ? withSeverity(vague, words) : null;
}

function withSeverity(status: SaidStatus, words: readonly string[]): ReadStatus {
  if (status === "nonCompliant" || status === "partial") {
    if (words.some((word) => /^(majeure?|major|maj)$/.test(word))) return { status: "nonCompliant", severity: "major" };
    if (words.some((word) => /^(mineure?|minor)$/.test(word))) return { status: "partial", severity: "minor" };
  }
  return { status };
}

/** Beside words that say nothing, only an icon counts: a dash or a slash there is punctuation. */
function ofMarks(text: string): ReadStatus | null {
  const alone = text.length <= 3;
  for (const character of text) {
    if (!alone && character < "\u2600") continue;
    const status = MARKS.get(character) ?? MARKS.get(fold(character));
    if (status) return { status };
  }
  return null;
}

/** The scale of bare numbers in a status column: the smallest usual one that holds them all; null when none does. */
export function scaleOf(numbers: readonly number[], header: string): number | null {
  const said = /(?:sur|\/)\s*(\d{1,3})\b/.exec(fold(header));
  if (said) return Number(said[1]);
  const highest = numbers.reduce((most, one) => Math.max(most, one), 0);
  return [1, 2, 3, 4, 5, 10, 20, 100].find((scale) => highest <= scale) ?? null;
}

/** What a fill colour usually means, by its hue; null where no usual meaning is known (blue, violet). */
export function statusOfColour(rgb: string): SaidStatus | null {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (!Number.isFinite(spread)) return null;
  if (spread < 0.07) return most > 0.97 ? "todo" : "notApplicable";
  const hue =
    most === red
      ? (60 * (green - blue)) / spread
      : most === green
        ? 120 + (60 * (blue - red)) / spread
        : 240 + (60 * (red - green)) / spread;
  if (hue >= -25 && hue < 19) return "nonCompliant";
  if (hue >= 19 && hue < 68) return "partial";
  return hue >= 68 && hue < 170 ? "compliant" : null;
}

/** Whether a cell says yes: for marks in "applicable" columns and columns of marks. Null: says neither. */
export function readYesNo(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== "string") return null;
  const status = readStatus(value)?.status;
  if (value.trim() === "" || status === undefined) return null;
  return status === "compliant" || status === "partial"
    ? true
    : status === "nonCompliant" || status === "notApplicable"
      ? false
      : null;
}
