/** Colours of cells as statuses. */
import type { SaidStatus } from "../../model/recognition";

/** A colour as its hue in degrees from -90 (null: white, grey or black), and how much it holds of its fullest and least light. */
export interface Shade {
  readonly hue: number | null;
  readonly most: number;
  readonly least: number;
}

export function shadeOf(rgb: string): Shade {
  const lights = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = lights as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (!(spread >= 0.07)) return { hue: null, most, least };
  const hue =
    most === red
      ? (60 * (green - blue)) / spread
      : most === green
        ? 120 + (60 * (blue - red)) / spread
        : 240 + (60 * (red - green)) / spread;
  return { hue: hue > 270 ? hue - 360 : hue, most, least };
}

/** What a fill colour usually means, by its hue; null where no usual meaning is known (blue, violet). */
export function statusOfColour(rgb: string): SaidStatus | null {
  const { hue, most } = shadeOf(rgb);
  if (!Number.isFinite(most)) return null;
  if (hue === null) return most > 0.97 ? "todo" : "notApplicable";
  if (hue >= -25 && hue < 19) return "nonCompliant";
  if (hue >= 19 && hue < 68) return "partial";
  return hue >= 68 && hue < 170 ? "compliant" : null;
}
