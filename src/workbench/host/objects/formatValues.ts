/** Formats of several cells at once: the common value or null, as Excel answers; and the words of Office.js. */
import { columnCount, intersection, rowCount } from "../../formula/areas";
import { cellAt, usedArea } from "../../book/cells";
import type { StyleChange } from "../../book/styles";
import type { Area, BookSheet, BookStyle } from "../../book/types";
import { requirePermission } from "../guards";
import type { Cells, HostSession } from "../batch/session";

/** The value all the cells share; null when they differ. */
export function common<Value>(cells: Cells, session: HostSession, read: (style: BookStyle) => Value): Value | null {
  const sheet = session.book.sheet(cells.sheetId);
  let first: { value: Value } | null = null;
  for (const area of cells.areas) {
    const bounds = isLarge(area) ? usedPart(sheet, area) : area;
    for (let row = bounds.top; row <= bounds.bottom; row++) {
      for (let column = bounds.left; column <= bounds.right; column++) {
        const index = cellAt(sheet, row, column)?.style ?? sheet.columnStyles.get(column) ?? 0;
        const value = read(session.book.styles.at(index));
        if (!first) first = { value };
        else if (first.value !== value) return null;
      }
    }
  }
  return first?.value ?? null;
}

const LARGE = 100_000;
const isLarge = (area: Area): boolean => rowCount(area) * columnCount(area) > LARGE;

/** Beyond the used area every cell has its column's format: one of them speaks for the rest. */
function usedPart(sheet: BookSheet, area: Area): Area {
  const used = usedArea(sheet, false);
  return (used && intersection(area, used)) ?? { ...area, bottom: area.top, right: area.left };
}

export function restyle(
  cells: Cells,
  session: HostSession,
  change: StyleChange | ((style: BookStyle, row: number, column: number) => StyleChange),
): void {
  requirePermission(session, cells.sheetId, "allowFormatCells");
  for (const area of cells.areas) session.book.restyle(cells.sheetId, area, change, "addin");
}

/** RRGGBB to `#RRGGBB`. */
export const apiColor = (color: string | undefined, byDefault: string): string =>
  color === undefined ? byDefault : `#${color}`;

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Words of the file (`centerContinuous`) and of Office.js (`CenterAcrossSelection`). */
export const apiAlignment = (file: string | undefined, byDefault: string): string =>
  file === undefined
    ? byDefault
    : file === "centerContinuous"
      ? "CenterAcrossSelection"
      : file.charAt(0).toUpperCase() + file.slice(1);

export const fileAlignment = (api: string, byDefault: string): string | undefined =>
  api === byDefault
    ? undefined
    : api === "CenterAcrossSelection"
      ? "centerContinuous"
      : api.charAt(0).toLowerCase() + api.slice(1);

/** Line styles of the file and the pair (style, weight) of Office.js. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const apiLine = (file: string): { style: string; weight: string } => {
  const found = LINES.find(([name]) => name === file);
  return { style: found?.[1] ?? "Continuous", weight: found?.[2] ?? "Thin" };
};

export const fileLine = (style: string, weight: string): string =>
  (LINES.find(([, candidate, thickness]) => candidate === style && thickness === weight) ??
    LINES.find(([, candidate]) => candidate === style) ??
    LINES[0]!)[0];
