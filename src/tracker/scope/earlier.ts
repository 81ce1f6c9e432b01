/** Findings of the last audit as auditors write them, "8m, 26M": m for a minor, M for a major. */
import type { Scope } from "../model/assessment";
import { fold } from "../cells/words";
import { MAJOR_WORDS, MINOR_WORDS } from "./words";

export type Earlier = Scope["earlier"];

export function writeEarlier(earlier: Earlier): string {
  return earlier.map(({ indicator, gravity }) => `${indicator}${gravity === "major" ? "M" : "m"}`).join(", ");
}

/** "8m" is minor and "8M" major; whole words in any case. */
function readOne(text: string): Earlier[number] | null {
  const match = /^(\d{1,2})\s*[:=]?\s*(\p{L}+)$/u.exec(text);
  const indicator = Number(match?.[1] ?? 0);
  if (!match || indicator < 1 || indicator > 33) return null;
  if (match[2] === "M" || MAJOR_WORDS.test(fold(match[2] ?? ""))) return { indicator, gravity: "major" };
  return MINOR_WORDS.test(fold(match[2] ?? "")) ? { indicator, gravity: "minor" } : null;
}

/** Separated by commas, semicolons or, after a single letter, spaces; `null` when a part is no indicator of 1 to 33 with its gravity. Empty: no finding. */
export function readEarlier(text: string): Earlier | null {
  const parts = text
    .replace(/([mM])\s+(?=\d)/g, "$1,")
    .split(/[,;]/)
    .map((part) => part.trim());
  const read = parts.filter((part) => part !== "").map(readOne);
  return read.some((one) => one === null) ? null : (read as Earlier[number][]);
}
