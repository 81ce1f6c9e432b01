/** Findings of the last audit as she types them: `8m, 26M`. */
import type { Scope } from "../../tracker/assessment";

export type Earlier = Scope["earlier"];

export function writeEarlier(earlier: Earlier): string {
  return earlier.map(({ indicator, gravity }) => `${indicator}${gravity === "major" ? "M" : "m"}`).join(", ");
}

/** `null` when a part is no indicator of 1 to 33 followed by m or M. */
export function readEarlier(text: string): Earlier | null {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== "");
  const read = parts.map((part) => /^(\d{1,2})([mM])$/.exec(part));
  if (read.some((match) => !match || Number(match[1]) < 1 || Number(match[1]) > 33)) return null;
  return read.flatMap((match) => (match ? [{ indicator: Number(match[1]), gravity: match[2] === "M" ? ("major" as const) : ("minor" as const) }] : []));
}
