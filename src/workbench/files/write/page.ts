/** Page set-up: only the elements whose settings changed are written again, over their other attributes. */
import type { BookPageLayout, BookSheet } from "../../book/types";
import { joinHeader } from "../read/page";
import { attributes, child, escapeText, type XmlNode } from "../xml";
import type { Frame } from "./frame";

const POINTS_PER_INCH = 72;
/** Last column that a row break spans (0-based), as Excel writes it. */
const LAST_COLUMN = 16_383;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** An element with attributes over those it has; undefined removes one. */
function element(
  name: string,
  node: XmlNode | undefined,
  values: Record<string, string | number | boolean | undefined>,
  p: string,
): string {
  return `<${p}${name}${attributes({ ...(node?.attributes ?? {}), ...values })}/>`;
}

export function writePage(frame: Frame, before: BookSheet, after: BookSheet): void {
  const old = before.page;
  const page = after.page;
  const p = frame.prefix;
  if (old.centerHorizontally !== page.centerHorizontally || old.printGridlines !== page.printGridlines) {
    const node = frame.child("printOptions");
    const values = {
      horizontalCentered: page.centerHorizontally || undefined,
      gridLines: page.printGridlines || undefined,
      gridLinesSet: undefined,
    };
    const rest = Object.keys({ ...(node?.attributes ?? {}) }).some((name) => !(name in values));
    const empty = !page.centerHorizontally && !page.printGridlines && !rest;
    frame.set("printOptions", empty ? null : element("printOptions", node, values, p));
  }
  if (!same(old.margins, page.margins)) {
    const inches = Object.fromEntries(
      Object.entries(page.margins).map(([side, points]) => [side, Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6]),
    );
    const { left, right, top, bottom, header, footer } = inches;
    frame.set(
      "pageMargins",
      element("pageMargins", frame.child("pageMargins"), { left, right, top, bottom, header, footer }, p),
    );
  }
  writeSetup(frame, old, page);
  if (!same([old.header, old.footer], [page.header, page.footer])) frame.set("headerFooter", headerFooter(frame, page));
  if (!same(old.rowBreaks, page.rowBreaks)) {
    const count = page.rowBreaks.length;
    const breaks = page.rowBreaks.map((row) => `<${p}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
    frame.set(
      "rowBreaks",
      count === 0 ? null : `<${p}rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</${p}rowBreaks>`,
    );
  }
}

const fits = (page: BookPageLayout): boolean =>
  page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;

function writeSetup(frame: Frame, old: BookPageLayout, page: BookPageLayout): void {
  const sameSetup = same(
    [old.orientation, old.paperSize, old.zoom, old.blackAndWhite],
    [page.orientation, page.paperSize, page.zoom, page.blackAndWhite],
  );
  if (sameSetup) return;
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom;
  const values: Record<string, string | number | undefined> = {};
  if (page.orientation !== old.orientation) values.orientation = page.orientation.toLowerCase();
  if (page.paperSize !== old.paperSize) values.paperSize = page.paperSize;
  if (page.blackAndWhite !== old.blackAndWhite) values.blackAndWhite = page.blackAndWhite ? 1 : undefined;
  if (!same(page.zoom, old.zoom)) {
    values.scale = fits(page) || scale === undefined || scale === 100 ? undefined : scale;
    values.fitToWidth = !fits(page) || wide === 1 ? undefined : (wide ?? 0);
    values.fitToHeight = !fits(page) || tall === 1 ? undefined : (tall ?? 0);
  }
  frame.set("pageSetup", element("pageSetup", frame.child("pageSetup"), values, frame.prefix));
}

/** <sheetPr>'s part of the page set-up and of the look: fit to page, tab colour. */
export function writeSheetProperties(frame: Frame, before: BookSheet, after: BookSheet): void {
  const p = frame.prefix;
  const sameFit = fits(before.page) === fits(after.page);
  if (sameFit && before.tabColor === after.tabColor) return;
  const node = frame.child("sheetPr");
  const pieces = new Map((node?.children ?? []).map((part) => [part.name, frame.slice(part)]));
  if (before.tabColor !== after.tabColor) {
    if (after.tabColor === undefined) pieces.delete("tabColor");
    else pieces.set("tabColor", `<${p}tabColor rgb="FF${after.tabColor}"/>`);
  }
  if (!sameFit) {
    const setup = child(node, "pageSetUpPr");
    const others = Object.keys(setup?.attributes ?? {}).some((name) => name !== "fitToPage");
    if (!fits(after.page) && !others) pieces.delete("pageSetUpPr");
    else pieces.set("pageSetUpPr", element("pageSetUpPr", setup, { fitToPage: fits(after.page) ? 1 : undefined }, p));
  }
  const inside = ["tabColor", "outlinePr", "pageSetUpPr"].map((name) => pieces.get(name) ?? "").join("");
  const head = attributes(node?.attributes ?? {});
  frame.set(
    "sheetPr",
    inside === "" ? (head === "" ? null : `<${p}sheetPr${head}/>`) : `<${p}sheetPr${head}>${inside}</${p}sheetPr>`,
  );
}

function headerFooter(frame: Frame, page: BookPageLayout): string | null {
  const p = frame.prefix;
  const node = frame.child("headerFooter");
  const header = joinHeader(page.header);
  const footer = joinHeader(page.footer);
  const others = (node?.children ?? [])
    .filter((part) => part.name !== "oddHeader" && part.name !== "oddFooter")
    .map((part) => frame.slice(part));
  if (header === "" && footer === "" && others.length === 0) return null;
  const piece = (name: string, text: string): string =>
    text === "" ? "" : `<${p}${name}>${escapeText(text)}</${p}${name}>`;
  const odd = piece("oddHeader", header) + piece("oddFooter", footer);
  return `<${p}headerFooter${attributes(node?.attributes ?? {})}>${odd}${others.join("")}</${p}headerFooter>`;
}
