/**
 * Reads a real .xlsx file into the grid that recognition takes, for its tests: values, fills, links,
 * number formats, merges, Excel tables, hidden rows and columns. Theme colours, rich formats and
 * display texts are the business of the add-in's own reader, tested elsewhere.
 */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnIndex } from "../../src/tracker/cells/address";
import {
  cellKey,
  type Area,
  type CellValue,
  type SheetGrid,
  type TableInfo,
  type WorkbookGrid,
} from "../../src/tracker/cells/grid";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const BUILT_IN: Record<number, string> = {
  0: "General",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "m/d/yyyy h:mm",
  49: "@",
};

function parseXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name.replace(/^x:/, ""), attributes: tag.attributes, children: [], text: "" };
    stack[stack.length - 1]?.children.push(element);
    stack.push(element);
  });
  parser.on("text", (value) => {
    const top = stack[stack.length - 1];
    if (top) top.text += value;
  });
  parser.on("closetag", () => stack.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

function all(element: Element | undefined, name: string): Element[] {
  if (!element) return [];
  return element.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function first(element: Element | undefined, name: string): Element | undefined {
  return all(element, name)[0];
}

function area(reference: string): Area {
  const [start = "A1", end = start] = reference.replace(/\$/g, "").split(":");
  const at = (cell: string) => {
    const match = /^([A-Z]+)(\d+)$/.exec(cell);
    return { row: Number(match?.[2] ?? 1) - 1, column: columnIndex(match?.[1] ?? "A") ?? 0 };
  };
  const a = at(start);
  const b = at(end);
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

/** The workbook as recognition sees it. Meant for the well-formed files of the tests. */
export function gridOf(bytes: Uint8Array): WorkbookGrid {
  const parts = unzipSync(bytes);
  const xml = (path: string) => (parts[path] ? parseXml(strFromU8(parts[path])) : undefined);
  const relations = (path: string) =>
    new Map(
      all(xml(path.replace(/([^/]+)$/, "_rels/$1.rels")), "Relationship").map((relation) => {
        const target = relation.attributes.Target ?? "";
        const base = path.split("/").slice(0, -1);
        for (const step of target.startsWith("/") || relation.attributes.TargetMode === "External"
          ? []
          : target.split("/")) {
          if (step === "..") base.pop();
          else base.push(step);
        }
        const resolved =
          relation.attributes.TargetMode === "External"
            ? target
            : target.startsWith("/")
              ? target.slice(1)
              : base.join("/");
        return [relation.attributes.Id ?? "", resolved] as const;
      }),
    );
  const workbook = xml("xl/workbook.xml");
  const strings = all(xml("xl/sharedStrings.xml"), "si").map((item) =>
    all(item, "t")
      .map((t) => t.text)
      .join(""),
  );
  const styles = xml("xl/styles.xml");
  const custom = new Map(
    all(styles, "numFmt").map((f) => [Number(f.attributes.numFmtId), f.attributes.formatCode ?? ""]),
  );
  const fills = all(first(styles, "fills"), "fill").map((fill) => {
    const pattern = first(fill, "patternFill");
    return pattern?.attributes.patternType === "solid"
      ? first(pattern, "fgColor")?.attributes.rgb?.slice(-6)
      : undefined;
  });
  const formats = all(first(styles, "cellXfs"), "xf").map((xf) => {
    const id = Number(xf.attributes.numFmtId ?? 0);
    return { format: custom.get(id) ?? BUILT_IN[id] ?? "General", fill: fills[Number(xf.attributes.fillId ?? 0)] };
  });
  const sheetPaths = relations("xl/workbook.xml");
  const sheets = all(first(workbook, "sheets"), "sheet").map((sheet): SheetGrid => {
    const path = sheetPaths.get(sheet.attributes["r:id"] ?? "") ?? "";
    const content = xml(path);
    const links = relations(path);
    return readSheet(sheet.attributes.name ?? "", (sheet.attributes.state ?? "visible") === "visible", content, {
      strings,
      formats,
      links,
      tables: all(content, "tablePart").map((part) => tableInfo(xml(links.get(part.attributes["r:id"] ?? "") ?? ""))),
    });
  });
  return { sheets, date1904: first(workbook, "workbookPr")?.attributes.date1904 === "1" };
}

function tableInfo(table: Element | undefined): TableInfo {
  const of = table?.attributes ?? {};
  return {
    name: of.displayName ?? of.name ?? "",
    area: area(of.ref ?? "A1"),
    hasHeader: of.headerRowCount !== "0",
    hasTotals: Number(of.totalsRowCount ?? 0) > 0,
  };
}

interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly { readonly format: string; readonly fill: string | undefined }[];
  readonly links: ReadonlyMap<string, string>;
  readonly tables: readonly TableInfo[];
}

function readSheet(name: string, visible: boolean, content: Element | undefined, shared: Shared): SheetGrid {
  const cells = all(first(content, "sheetData"), "c").map((cell) => ({ cell, at: area(cell.attributes.r ?? "A1") }));
  const used = cells.filter(({ cell }) => cell.children.length > 0);
  const top = Math.min(...used.map(({ at }) => at.top), 1e9);
  const left = Math.min(...used.map(({ at }) => at.left), 1e9);
  const height = used.length ? Math.max(...used.map(({ at }) => at.top)) - top + 1 : 0;
  const width = used.length ? Math.max(...used.map(({ at }) => at.left)) - left + 1 : 0;
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formats = values.map((row) => row.map(() => "General"));
  const fills = new Map<number, string>();
  const formulas = new Map<number, string>();
  for (const { cell, at } of cells) {
    const style = shared.formats[Number(cell.attributes.s ?? 0)];
    if (style?.fill) fills.set(cellKey(at.top, at.left), style.fill);
    const row = values[at.top - top];
    const formatRow = formats[at.top - top];
    if (!row || !formatRow || at.left < left || at.left >= left + width) continue;
    row[at.left - left] = cellValue(cell, shared.strings);
    formatRow[at.left - left] = style?.format ?? "General";
    const formula = first(cell, "f")?.text;
    if (formula) formulas.set(cellKey(at.top, at.left), `=${formula}`);
  }
  const targets = new Map<number, string>();
  for (const link of all(content, "hyperlink")) {
    const at = area(link.attributes.ref ?? "A1");
    const target =
      shared.links.get(link.attributes["r:id"] ?? "") ??
      (link.attributes.location ? `#${link.attributes.location}` : "");
    if (target) targets.set(cellKey(at.top, at.left), target);
  }
  return {
    name,
    visible,
    top: used.length ? top : 0,
    left: used.length ? left : 0,
    values,
    formats,
    fills,
    formulas,
    links: targets,
    merges: all(content, "mergeCell").map((merge) => area(merge.attributes.ref ?? "A1")),
    tables: shared.tables,
  };
}

function cellValue(cell: Element, strings: readonly string[]): CellValue {
  const raw = first(cell, "v")?.text;
  switch (cell.attributes.t) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr":
      return all(cell, "t")
        .map((t) => t.text)
        .join("");
    case "str":
      return raw ?? null;
    case "b":
      return raw === "1";
    case "e":
      return { error: raw ?? "" };
    default:
      return raw === undefined || raw === "" ? null : Number(raw);
  }
}
