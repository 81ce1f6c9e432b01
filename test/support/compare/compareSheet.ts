/** Differences between two sheet parts, cell by cell and rule by rule. */
import { formulaCopies } from "../../../src/workbench/formula/references";
import { all, canonical, first, linksOf, type Element, type Parts } from "./parts";
import { Formats } from "../formats";

/** What a save may change in a sheet without anything being lost. */
const FREE_ATTRIBUTES = ["tabSelected", "topLeftCell", "view"];

interface SheetSide {
  readonly root: Element;
  readonly links: ReadonlyMap<string, string>;
  readonly formats: Formats;
  readonly strings: readonly Element[];
}

function side(parts: Parts, part: string, formats: Formats): SheetSide {
  const shared = parts.partOf("sharedStrings");
  const strings = shared === undefined ? [] : all(parts.xml(shared), "si");
  return { root: parts.xml(part), links: linksOf(parts, part), formats, strings };
}

export function compareSheets(
  a: Parts,
  b: Parts,
  part: string,
  formatsA: Formats,
  formatsB: Formats,
  say: (difference: string) => void,
): void {
  const before = side(a, part, formatsA);
  const after = side(b, part, formatsB);
  compareMaps(cells(before), cells(after), (place, was, is) => say(`${part}: cell ${place} was ${was}, is ${is}`));
  compareMaps(rows(before), rows(after), (place, was, is) => say(`${part}: row ${place} was ${was}, is ${is}`));
  compareMaps(columns(before), columns(after), (place, was, is) =>
    say(`${part}: column ${place} was ${was}, is ${is}`),
  );
  compareLists(rules(before), rules(after), (was, is) => say(`${part}: conditional format was ${was}, is ${is}`));
  const apart = ["sheetData", "cols", "conditionalFormatting", "dimension"];
  const others = (sheet: SheetSide): Map<string, string> =>
    new Map(
      sheet.root.children
        .filter((node) => !apart.includes(node.local) && !saysNothing(node))
        .map((node) => [node.local, canonical(node, sheet.links, free)]),
    );
  const was = others(before);
  const is = others(after);
  compareMaps(was, is, (name, old, fresh) => say(`${part}: <${name}> was ${old}, is ${fresh}`));
  const order = (map: Map<string, string>): string[] => [...map.keys()];
  if (order(was).join() !== order(is).join() && was.size === is.size)
    say(`${part}: elements changed order: ${order(is).join()}`);
}

/** A view that is only there to tell which sheet is the active one. */
const saysNothing = (node: Element): boolean =>
  node.local === "sheetViews" &&
  node.children.every(
    (view) =>
      view.children.length === 0 &&
      [...view.attributes.keys()].every((name) => name === "workbookViewId" || FREE_ATTRIBUTES.includes(name)),
  );

const free = (node: Element, attribute?: string): boolean =>
  attribute === undefined
    ? node.local === "selection"
    : FREE_ATTRIBUTES.includes(attribute) || (node.local === "pane" && attribute === "activePane");

export function compareMaps(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  say: (key: string, was: string, is: string) => void,
): void {
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const was = a.get(key) ?? "absent";
    const is = b.get(key) ?? "absent";
    if (was !== is) say(key, was, is);
  }
}

function compareLists(a: readonly string[], b: readonly string[], say: (was: string, is: string) => void): void {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const was = a[index] ?? "absent";
    const is = b[index] ?? "absent";
    if (was !== is) say(was, is);
  }
}

function cells(sheet: SheetSide): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Map<string, { row: number; column: number; copies: (rows: number, columns: number) => string }>();
  for (const row of all(first(sheet.root, "sheetData"), "row")) {
    for (const cell of all(row, "c")) {
      const place = cell.attributes.get("r") ?? "";
      const said = [
        value(cell, sheet),
        formula(cell, place, shared),
        sheet.formats.cell(Number(cell.attributes.get("s") ?? 0)),
      ];
      found.set(place, said.filter((piece) => piece !== "").join(" | "));
    }
  }
  return found;
}

function value(cell: Element, sheet: SheetSide): string {
  const type = cell.attributes.get("t") ?? "n";
  const text = first(cell, "v")?.text;
  if (type === "s") {
    const entry = sheet.strings[Number(text)];
    return `text ${entry ? canonicalText(entry) : "?"}`;
  }
  if (type === "inlineStr") {
    const inline = first(cell, "is");
    return `text ${inline ? canonicalText(inline) : ""}`;
  }
  if (text === undefined) return "";
  return type === "n" ? `number ${Number(text)}` : type === "str" ? `text ${JSON.stringify(text)}` : `${type} ${text}`;
}

/** Plain text as such, formatted runs with their formats. */
function canonicalText(entry: Element): string {
  return entry.children.some((node) => node.local === "r")
    ? canonical({ ...entry, name: "runs", local: "runs" })
    : JSON.stringify(
        all(entry, "t")
          .map((node) => node.text)
          .join(""),
      );
}

function position(place: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function formula(
  cell: Element,
  place: string,
  shared: Map<string, { row: number; column: number; copies: (rows: number, columns: number) => string }>,
): string {
  const node = first(cell, "f");
  if (!node) return "";
  const { row, column } = position(place);
  const key = node.attributes.get("si") ?? "";
  if (node.attributes.get("t") === "shared") {
    if (node.text !== "") shared.set(key, { row, column, copies: formulaCopies(node.text) });
    const master = shared.get(key);
    return `formula ${master ? master.copies(row - master.row, column - master.column) : "?"}`;
  }
  const kind = node.attributes.get("t") ?? "";
  return `formula ${node.text}${kind === "" ? "" : ` (${kind} ${node.attributes.get("ref") ?? ""}${cell.attributes.has("cm") ? " dynamic" : ""})`}`;
}

function rows(sheet: SheetSide): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of all(first(sheet.root, "sheetData"), "row")) {
    const kept = [...row.attributes]
      .filter(([name]) => !["r", "spans"].includes(name) && !name.endsWith("dyDescent"))
      .map(([name, text]) => `${name}=${name === "s" ? sheet.formats.cell(Number(text)) : text}`)
      .sort();
    if (kept.length > 0) found.set(row.attributes.get("r") ?? "", kept.join(" "));
  }
  return found;
}

function columns(sheet: SheetSide): Map<string, string> {
  const found = new Map<string, string>();
  for (const col of all(first(sheet.root, "cols"), "col")) {
    const kept = [...col.attributes]
      .filter(([name]) => name !== "min" && name !== "max")
      .map(
        ([name, text]) =>
          `${name}=${name === "style" ? sheet.formats.cell(Number(text)) : name === "width" ? String(Number(text)) : text}`,
      )
      .sort();
    for (let column = Number(col.attributes.get("min")); column <= Number(col.attributes.get("max")); column++)
      found.set(String(column), kept.join(" "));
  }
  return found;
}

/** Rules in their order of priority, the numbers themselves being free. */
function rules(sheet: SheetSide): string[] {
  const found: { priority: number; said: string }[] = [];
  for (const group of all(sheet.root, "conditionalFormatting")) {
    for (const rule of all(group, "cfRule")) {
      const dxf = rule.attributes.get("dxfId");
      const said = canonical(rule, sheet.links, (_, attribute) => attribute === "priority" || attribute === "dxfId");
      found.push({
        priority: Number(rule.attributes.get("priority")),
        said: `${group.attributes.get("sqref") ?? ""} ${said} ${dxf === undefined ? "" : sheet.formats.rule(Number(dxf))}`,
      });
    }
  }
  return found.sort((x, y) => x.priority - y.priority).map(({ said }) => said);
}
