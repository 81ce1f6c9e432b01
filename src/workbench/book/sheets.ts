/** Adding, copying, deleting, naming and ordering sheets. */
import { blankSheet } from "./blank";
import { dropSheetEverywhere, renameSheetEverywhere, rewriteFormulas } from "./structure/formulas";
import { nameKey } from "../formula/names";
import { renameSheetIn } from "../formula/rename";
import { Refusal } from "./refusal";
import { copyName, freeSheetName, sheetNameProblem } from "./sheetNames";
import type { BookData, BookSheet } from "./types";
import { largest } from "../formula/many";

export function addSheet(data: BookData, name: string | undefined): BookSheet {
  const names = data.sheets.map((sheet) => sheet.name);
  const wanted = name === undefined || name === "" ? freeSheetName(names) : name;
  checkName(wanted, names);
  const sheet = blankSheet(freeId(data), wanted);
  data.sheets.push(sheet);
  return sheet;
}

export function copySheet(data: BookData, original: BookSheet, position: number): BookSheet {
  const name = copyName(
    original.name,
    data.sheets.map((sheet) => sheet.name),
  );
  const copy: BookSheet = {
    ...structuredClone(original),
    id: freeId(data),
    name,
    part: undefined,
    drawings: [],
    structuralEdits: [],
  };
  copy.tables.forEach((table, index) => {
    copy.tables[index] = {
      ...table,
      id: freeTableId(data) + index,
      name: freeTableName(data, table.name),
      part: undefined,
    };
  });
  // In the copy, what named the original sheet now names the copy.
  rewriteFormulas({ ...data, sheets: [copy], names: [] }, (formula) => renameSheetIn(formula, original.name, name));
  data.sheets.splice(position, 0, copy);
  for (const scoped of data.names.filter((candidate) => candidate.scope === original.id)) {
    data.names.push({ ...scoped, scope: copy.id, formula: renameSheetIn(scoped.formula, original.name, name) });
  }
  return copy;
}

/** Returns the sheet that is to be active afterwards. */
export function deleteSheet(data: BookData, sheet: BookSheet): string {
  const next = neighbour(data, sheet);
  dropSheetEverywhere(data, sheet.name);
  data.sheets = data.sheets.filter((candidate) => candidate !== sheet);
  data.names = data.names.filter((name) => name.scope !== sheet.id);
  return data.activeSheet === sheet.id ? next : data.activeSheet;
}

export function renameSheet(data: BookData, sheet: BookSheet, name: string): void {
  checkName(
    name,
    data.sheets.filter((candidate) => candidate !== sheet).map((candidate) => candidate.name),
  );
  const before = sheet.name;
  sheet.name = name;
  renameSheetEverywhere(data, before, name);
}

export function moveSheet(data: BookData, from: number, to: number): boolean {
  const target = Math.max(0, Math.min(to, data.sheets.length - 1));
  if (target === from) return false;
  const [sheet] = data.sheets.splice(from, 1);
  data.sheets.splice(target, 0, sheet!);
  return true;
}

/** Returns the sheet that is to be active afterwards. */
export function setVisibility(data: BookData, sheet: BookSheet, visibility: BookSheet["visibility"]): string {
  const next = visibility === "Visible" ? data.activeSheet : neighbour(data, sheet);
  sheet.visibility = visibility;
  return visibility !== "Visible" && data.activeSheet === sheet.id ? next : data.activeSheet;
}

function neighbour(data: BookData, sheet: BookSheet): string {
  const index = data.sheets.indexOf(sheet);
  const others = [...data.sheets.slice(index + 1), ...data.sheets.slice(0, index).reverse()];
  const next = others.find((candidate) => candidate.visibility === "Visible");
  if (!next) throw new Refusal("lastVisibleSheet", sheet.name);
  return next.id;
}

function checkName(name: string, others: readonly string[]): void {
  if (sheetNameProblem(name, others) !== null) throw new Refusal("sheetName", name);
}

function freeId(data: BookData): string {
  const taken = new Set(data.sheets.map((sheet) => sheet.id));
  for (let number = data.sheets.length + 1; ; number++) if (!taken.has(`added-${number}`)) return `added-${number}`;
}

export const freeTableId = (data: BookData): number =>
  1 +
  largest(
    data.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)),
    0,
  );

export function freeTableName(data: BookData, stem: string): string {
  const taken = new Set(data.sheets.flatMap((sheet) => sheet.tables.map((table) => nameKey(table.name))));
  for (const name of data.names) taken.add(nameKey(name.name));
  const base = stem.replace(/\d+$/, "") || "Tableau";
  for (let number = 1; ; number++) if (!taken.has(nameKey(`${base}${number}`))) return `${base}${number}`;
}
