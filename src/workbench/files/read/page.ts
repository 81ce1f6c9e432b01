/** Page set-up of a sheet. */
import type { BookPageLayout } from "../../book/types";
import { attribute, child, children, isTrue, type XmlNode } from "../xml";

const POINTS_PER_INCH = 72;

/** "&LGauche&CMilieu&RDroite" in its three pieces. Text before any mark is in the middle, as in Excel. */
export function splitHeader(text: string): { left: string; center: string; right: string } {
  const pieces = { left: "", center: "", right: "" };
  let where: keyof typeof pieces = "center";
  for (const piece of text.split(/(&[&LCR])/)) {
    if (piece === "&L") where = "left";
    else if (piece === "&C") where = "center";
    else if (piece === "&R") where = "right";
    else pieces[where] += piece;
  }
  return pieces;
}

/** The opposite of `splitHeader`. */
export function joinHeader(pieces: { left: string; center: string; right: string }): string {
  return (
    (pieces.left === "" ? "" : `&L${pieces.left}`) +
    (pieces.center === "" ? "" : `&C${pieces.center}`) +
    (pieces.right === "" ? "" : `&R${pieces.right}`)
  );
}

export function readPage(
  sheet: XmlNode,
  names: { area?: string; titleRows?: string; titleColumns?: string },
): BookPageLayout {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const headerFooter = child(sheet, "headerFooter");
  const fit = isTrue(attribute(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage"));
  const number = (node: XmlNode | undefined, name: string, otherwise: number): number => {
    const text = attribute(node, name);
    return text === undefined || Number.isNaN(Number(text)) ? otherwise : Number(text);
  };
  const points = (name: string, otherwise: number): number =>
    Math.round(number(margins, name, otherwise) * POINTS_PER_INCH * 1000) / 1000;
  const paperSize = number(setup, "paperSize", 0);
  // 0 means "as many pages as needed" in that direction.
  const zoom = fit
    ? {
        horizontalFitToPages: number(setup, "fitToWidth", 1) || undefined,
        verticalFitToPages: number(setup, "fitToHeight", 1) || undefined,
      }
    : { scale: number(setup, "scale", 100) };
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize > 0 ? { paperSize } : {}),
    zoom,
    margins: {
      top: points("top", 0.75),
      bottom: points("bottom", 0.75),
      left: points("left", 0.7),
      right: points("right", 0.7),
      header: points("header", 0.3),
      footer: points("footer", 0.3),
    },
    centerHorizontally: isTrue(attribute(options, "horizontalCentered")),
    printGridlines: isTrue(attribute(options, "gridLines")),
    ...(names.area === undefined ? {} : { printArea: names.area }),
    ...(names.titleRows === undefined ? {} : { printTitleRows: names.titleRows }),
    ...(names.titleColumns === undefined ? {} : { printTitleColumns: names.titleColumns }),
    header: splitHeader(child(headerFooter, "oddHeader")?.text ?? ""),
    footer: splitHeader(child(headerFooter, "oddFooter")?.text ?? ""),
    rowBreaks: children(child(sheet, "rowBreaks"), "brk")
      .map((node) => number(node, "id", 0))
      .filter((row) => row > 0),
    blackAndWhite: isTrue(attribute(setup, "blackAndWhite")),
  };
}
