/**
 * The signs of the states and gravities as SVG paths on a 16 by 16 square, shared by the pane's icons
 * and the journey picture. The disc fills as the proof comes in: its fill is the weight of the state.
 * Every path is filled with one colour (`evenodd`, so that cut-outs show what lies behind).
 */
import type { State } from "../../tracker/model/assessment";

export interface Shape {
  readonly fill?: string;
  /** Drawn as a line of the same colour. */
  readonly line?: { readonly path: string; readonly width: number; readonly dashes?: string };
}

/** Disc of radius 7, and a ring of outer radius 7 and inner radius 5.4, both about (8, 8). */
const DISC = "M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14Z";
const RING = `${DISC}M8 2.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 0 0 0-10.8Z`;

export const STATE_SHAPES: Readonly<Record<State, Shape>> = {
  proven: { fill: `${DISC}M4.13 8.87L7.03 11.76L11.89 6.44L10.71 5.36L6.97 9.44L5.27 7.73Z` },
  toReview: {
    fill: "M8 5.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8ZM14.6 1v5h-5Z",
    line: { path: "M12.9 4.6A5.9 5.9 0 1 0 13.9 8.6", width: 1.6 },
  },
  declared: { fill: `${DISC}M7.2 2.66A5.4 5.4 0 0 0 2.66 7.2H7.2Z` },
  inProgress: { fill: `${DISC}M8 2.6a5.4 5.4 0 0 0 0 10.8Z` },
  proofMissing: { fill: `${RING}M8 2.6A5.4 5.4 0 0 1 13.4 8H8Z` },
  todo: { fill: RING },
  gap: { fill: "M8 .6L15.4 8L8 15.4L.6 8ZM7.1 4.2V9H8.9V4.2ZM7.1 10.2V12H8.9V10.2Z" },
  blank: { line: { path: "M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4Z", width: 1.5, dashes: "1.6 1.646" } },
  unreadable: {
    fill: "M7.2 11h1.6v1.6H7.2Z",
    line: {
      path: "M4 1.8H12A2.2 2.2 0 0 1 14.2 4V12A2.2 2.2 0 0 1 12 14.2H4A2.2 2.2 0 0 1 1.8 12V4A2.2 2.2 0 0 1 4 1.8ZM6 6.1A2 2 0 1 1 9.1 7.7Q8 8.4 8 9.6",
      width: 1.5,
    },
  },
  notApplicable: { fill: "M3 7.2H13V8.8H3Z" },
};

/** ▲ filled for a probable major, △ outlined for a minor. */
export const GRAVITY_SHAPES: Readonly<Record<"major" | "minor", Shape>> = {
  major: { fill: "M8 1.5L15.5 14.5H.5Z" },
  minor: { line: { path: "M8 3L14 13.6H2Z", width: 1.7 } },
};
