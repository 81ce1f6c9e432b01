/** Colours of cells as statuses. */
import type { SaidStatus } from "../../model/recognition";

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
