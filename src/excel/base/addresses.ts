/** Areas to and from the addresses that Excel writes in names and answers. */
import { cellAddress, columnIndex, quoteSheet } from "../../tracker/cells/address";
import type { Area } from "../../tracker/cells/grid";

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** "B5:C9" or "$B$5" to an area; null for anything else (whole rows, #REF!). */
export function parseArea(address: string): Area | null {
  const [first, second = first] = address.split(":");
  const from = CELL.exec(first ?? "");
  const to = CELL.exec(second ?? "");
  const left = columnIndex(from?.[1] ?? "");
  const right = columnIndex(to?.[1] ?? "");
  if (!from || !to || left === null || right === null) return null;
  const top = Number(from[2]) - 1;
  const bottom = Number(to[2]) - 1;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** "='Suivi'!$A$1:$C$9" to its sheet's name and area; null when it refers to no single area. */
export function parseReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const area = match ? parseArea(match[3] ?? "") : null;
  if (!match || !area) return null;
  return { sheet: match[1] === undefined ? (match[2] ?? "") : match[1].replace(/''/g, "'"), area };
}

/** "A1:C9", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "='Suivi'!$A$1:$C$9". */
export function areaFormula(sheet: string, area: Area): string {
  const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quoteSheet(sheet)}!${absolute}`;
}

/** A cell of hers as the rules write it, "Suivi Qualiopi!D5", the sheet's own name not quoted. */
export function parseCellPlace(place: string): { readonly sheet: string; readonly cell: string } | null {
  const at = place.lastIndexOf("!");
  return at > 0
    ? {
        sheet: place
          .slice(0, at)
          .replace(/^'(.*)'$/, "$1")
          .replace(/''/g, "'"),
        cell: place.slice(at + 1),
      }
    : null;
}

export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
