/** View, protection, filter and merged cells of a sheet. */
import type { BookSheet } from "../../book/types";
import { areaAddress, cellAddress } from "../../formula/areas";
import { PROTECTION } from "../read/sheet";
import { attribute, attributes, child, children, type XmlNode } from "../xml";
import type { Frame } from "./frame";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export function writeView(
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
  selected: { was: boolean; is: boolean },
): void {
  const sameFreeze = same(before.freeze, after.freeze);
  if (sameFreeze && before.showGridlines === after.showGridlines && selected.was === selected.is) return;
  const p = frame.prefix;
  const views = frame.child("sheetViews");
  const view = child(views, "sheetView");
  const values: Record<string, string | number | undefined> = {
    ...(view?.attributes ?? { workbookViewId: "0" }),
    ...(before.showGridlines === after.showGridlines ? {} : { showGridLines: after.showGridlines ? undefined : 0 }),
    ...(selected.was === selected.is ? {} : { tabSelected: selected.is ? 1 : undefined }),
  };
  // workbookViewId is required and stands last by custom.
  const { workbookViewId = "0", ...rest } = values;
  const inside = sameFreeze
    ? (view?.children ?? []).map((part) => frame.slice(part)).join("")
    : paneXml(frame, view, after.freeze);
  const head = attributes({ ...rest, workbookViewId });
  const xml = inside === "" ? `<${p}sheetView${head}/>` : `<${p}sheetView${head}>${inside}</${p}sheetView>`;
  if (view) frame.patch.replace(view.start, view.end, xml);
  else frame.set("sheetViews", `<${p}sheetViews>${xml}</${p}sheetViews>`);
}

function paneXml(frame: Frame, view: XmlNode | undefined, freeze: BookSheet["freeze"]): string {
  const p = frame.prefix;
  const others = (view?.children ?? [])
    .filter((part) => part.name !== "pane" && part.name !== "selection")
    .map((part) => frame.slice(part));
  if (freeze.rows === 0 && freeze.columns === 0) return others.join("");
  const activePane = freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight";
  const head = attributes({
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane,
    state: "frozen",
  });
  return `<${p}pane${head}/><${p}selection pane="${activePane}"/>${others.join("")}`;
}

export function writeProtection(frame: Frame, before: BookSheet, after: BookSheet): void {
  if (same(before.protection, after.protection)) return;
  if (!after.protection) {
    frame.set("sheetProtection", null);
    return;
  }
  const values: Record<string, string> = { sheet: "1" };
  for (const [name, { option, locked }] of Object.entries(PROTECTION)) {
    const allowed = after.protection.options[option] ?? false;
    if (allowed === locked) values[name] = allowed ? "0" : "1";
  }
  frame.set("sheetProtection", `<${frame.prefix}sheetProtection${attributes(values)}/>`);
}

export function writeFilter(frame: Frame, before: BookSheet, after: BookSheet): void {
  if (same(before.autoFilter, after.autoFilter)) return;
  const node = frame.child("autoFilter");
  if (node && after.autoFilter) frame.patch.setAttribute(node, "ref", areaAddress(after.autoFilter));
  else
    frame.set(
      "autoFilter",
      after.autoFilter ? `<${frame.prefix}autoFilter ref="${areaAddress(after.autoFilter)}"/>` : null,
    );
}

export function writeMerges(frame: Frame, before: BookSheet, after: BookSheet): void {
  if (same(before.merges, after.merges)) return;
  const p = frame.prefix;
  const own = new Map(
    children(frame.child("mergeCells"), "mergeCell").map((node) => [attribute(node, "ref"), frame.slice(node)]),
  );
  const cells = after.merges.map((area) => own.get(areaAddress(area)) ?? `<${p}mergeCell ref="${areaAddress(area)}"/>`);
  frame.set(
    "mergeCells",
    cells.length === 0 ? null : `<${p}mergeCells count="${cells.length}">${cells.join("")}</${p}mergeCells>`,
  );
}
