/** Writes SVG as text: elements, escaped words, lines cut where they would not fit. No DOM, so that it is easy to check. */
import { GRAVITY_SHAPES, STATE_SHAPES, type Shape } from "../signs/shapes";
import type { State } from "../../tracker/model/assessment";
import { pictureColour } from "../theme";

export const PICTURE_INK = {
  text: "#242424",
  soft: "#616161",
  rule: "#e0e0e0",
  strong: "#242424",
  step: "#4a5a68",
  line: "#8a8f94",
  owed: "#b10e1c",
} as const;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Also drops the control characters that XML forbids, since a cell may hold any. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (character) => escapes[character] ?? "");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value))}"`,
    )
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

export interface WordStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "middle" | "end";
}

/** One line of words; `y` is its baseline. */
export function svgText(
  x: number,
  y: number,
  text: string,
  { size, bold, fill = PICTURE_INK.text, anchor }: WordStyle,
): string {
  return element(
    "text",
    { x, y, "font-size": size, "font-weight": bold ? 600 : undefined, fill, "text-anchor": anchor },
    escapeXml(text),
  );
}

/** Average width of a letter against its size; Segoe UI and its like lie between 0.5 and 0.55. */
const LETTER = 0.54;

/** Cuts a text into at most `most` lines that fit the width; the last one ends in … when words are left. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const limit = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (line.length > limit ? `${line.slice(0, limit - 1)}…` : line));
  const last = kept[most - 1];
  if (lines.length > most && last !== undefined && !last.endsWith("…")) kept[most - 1] = `${last.slice(0, limit - 1)}…`;
  return kept;
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
  dashes?: string,
): string {
  return element("line", { x1, y1, x2, y2, stroke, "stroke-width": width, "stroke-dasharray": dashes });
}

/** A sign in a square whose corner is at (x, y). */
export function stateSign(x: number, y: number, state: State, size = 16): string {
  return shape(x, y, STATE_SHAPES[state], pictureColour(state), size);
}

export function gravitySign(x: number, y: number, gravity: "major" | "minor", size = 10): string {
  return shape(x, y, GRAVITY_SHAPES[gravity], pictureColour(gravity === "major" ? "proofMissing" : "inProgress"), size);
}

function shape(x: number, y: number, { fill, line: stroke }: Shape, colour: string, size: number): string {
  const paths = [
    fill ? element("path", { d: fill, fill: colour, "fill-rule": "evenodd" }) : "",
    stroke
      ? element("path", {
          d: stroke.path,
          fill: "none",
          stroke: colour,
          "stroke-width": stroke.width,
          "stroke-dasharray": stroke.dashes,
        })
      : "",
  ];
  return element("g", { transform: `translate(${x} ${y}) scale(${size / 16})` }, paths.join(""));
}
