/** Colours, fonts and heights of the generated sheets, explicit so that paging does not depend on a theme. */
import type { State } from "../../model/assessment";
import type { CellStyle, Line } from "./plan";

export const FONT = "Calibri";
export const SIZE = 10;
export const INK = "242424";
export const GREY = "595959";
export const LINK = "115EA3";
export const BAR = "4A5A68";

const line = (color: string): Line => ({ style: "Continuous", color });
export const HAIRLINE = line("E4E4E4");
export const BETWEEN = line("CFCFCF");
export const THIN = line("BFBFBF");
export const STRONG = line(INK);
const DOTTED: Line = { style: "Dot", color: "8A8A8A" };

/** Heights in points. */
export const HEIGHT = {
  title: 25.5,
  subtitle: 13.5,
  section: 18,
  head: 15,
  row: 15,
  gap: 9,
  figures: 31.5,
  caption: 15,
} as const;

/** Text and fill of the state cells; contrast 6.9 or more on its own fill. */
export const STATE_STYLE: Readonly<Record<State, CellStyle>> = {
  proven: { color: "0B5A0B", fill: "E3F2E1" },
  toReview: { color: "6B4A00", fill: "FFF0C2" },
  declared: { color: "024F52", fill: "D9EFEF" },
  inProgress: { color: "6B4A00", fill: "FFF0C2" },
  proofMissing: { color: "8E0B16", fill: "FAD4D0" },
  todo: { color: "8E0B16", fill: "FDEBE9" },
  gap: { color: "6E0811", fill: "F2B4B0", bold: true },
  blank: { color: "4D4D4D", fill: "EDEDED" },
  unreadable: { color: "4A2578", fill: "E9E0F5" },
  notApplicable: { color: GREY, italic: true },
};

export const MAJOR = "8E0B16";
export const MINOR = "6B4A00";
/** Signs of gravity: not states, so never filled discs. */
export const GRAVITY_SIGN = { major: "▲", minor: "△" } as const;

/** Heads and other texts of a column whose texts are indented. */
export const BESIDE = { horizontal: "Left", indent: 1 } as const satisfies CellStyle;

export const style = {
  title: { size: 18, bold: true, vertical: "Center" },
  subtitle: { color: GREY },
  section: { size: 11, bold: true },
  sectionNote: { size: 9, color: GREY },
  head: { size: 9, color: GREY },
  text: {},
  number: { horizontal: "Center" },
  wrapped: { wrap: true },
  /** Apart from the fill or the full line at its left. */
  apart: { wrap: true, ...BESIDE },
  link: { color: LINK, underline: true },
  free: { fill: "FAFAFA", bottom: DOTTED, wrap: true },
} as const satisfies Record<string, CellStyle>;
