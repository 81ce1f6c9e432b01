/** Anchors of a drawing part for our charts and pictures, and what such anchors say. */
import type { BookChart, BookImage } from "../book/types";
import { attributes } from "./xml";

const NS = {
  sheet: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const EMPTY_DRAWING = `<xdr:wsDr xmlns:xdr="${NS.sheet}" xmlns:a="${NS.main}"></xdr:wsDr>`;

const EDIT_AS: Readonly<Record<BookChart["placement"], string>> = {
  TwoCell: "twoCell",
  OneCell: "oneCell",
  Absolute: "absolute",
};

function around(anchor: BookChart["anchor"], editAs: string, content: string): string {
  const corner = (name: string, { row, column }: { row: number; column: number }): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  // Namespaces are bound here: the drawing may be one of hers, with other prefixes.
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${NS.sheet}" xmlns:a="${NS.main}" editAs="${editAs}">${corner("from", anchor.from)}${corner("to", anchor.to)}` +
    `${content}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export function chartAnchor(chart: BookChart, shapeId: number, relationship: string): string {
  return around(
    chart.anchor,
    EDIT_AS[chart.placement],
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id: shapeId, name: chart.name, descr: chart.altText })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${NS.chart}"><c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
}

export function imageAnchor(image: BookImage, shapeId: number, relationship: string): string {
  return around(
    image.anchor,
    "oneCell",
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr${attributes({ id: shapeId, name: image.name, descr: image.altText })}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip xmlns:r="${NS.relationships}" r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  );
}
