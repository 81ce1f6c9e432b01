/** The chart part of a chart of ours, and the chart read back from such a part. */
import type { BookChart, BookValue } from "../book/types";
import type { Area } from "../formula/areas";
import { endsArea, endsText, mapEnds, parseReference } from "../formula/ends";
import { placeOf, sheetPrefix } from "../formula/places";
import { mapTokens, tokenize } from "../formula/tokens";
import { XML_HEADER } from "./package";
import {
  attribute,
  attributes,
  child,
  children,
  descendants,
  escapeText,
  isTrue,
  localName,
  type XmlNode,
} from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Ids of the two axes; they only have to differ inside one chart. */
const AXES = { category: 111111111, value: 222222222 };

/** Values of a range, for the copy that a chart keeps of what it shows. */
export type RangeValues = (reference: string) => readonly BookValue[];

const val = (name: string, value: string | number | boolean): string => `<c:${name}${attributes({ val: value })}/>`;

/** "B2:B8" -> "Feuille!$B$2:$B$8": a chart names its sheet and does not slide. */
export function chartReference(reference: string, sheet: string): string {
  return mapTokens(reference.replace(/^=/, ""), (token) => {
    const ends = token.kind === "reference" ? parseReference(token.body) : null;
    if (token.kind !== "reference" || !ends) return undefined;
    const fixed = mapEnds(ends, (end) => ({ ...end, rowFixed: true, columnFixed: true }));
    return (token.prefix === "" ? sheetPrefix(sheet) : token.prefix) + endsText(fixed);
  });
}

function cache(kind: "num" | "str", values: readonly BookValue[]): string {
  if (values.length === 0) return "";
  const points = values
    .map((value, index) => {
      const text =
        kind === "num"
          ? typeof value === "number"
            ? String(value)
            : null
          : value === null || typeof value === "object"
            ? null
            : String(value);
      return text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
    })
    .join("");
  return `<c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}${val("ptCount", values.length)}${points}</c:${kind}Cache>`;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

function textProperties(size: number | undefined): string {
  if (size === undefined) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}"/></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;
}

function series(chart: BookChart, sheet: string, values: RangeValues): string {
  return chart.series
    .map((one, index) => {
      const name = one.name;
      const nameReference = name !== undefined && name.startsWith("=") ? chartReference(name, sheet) : null;
      const tx =
        name === undefined
          ? ""
          : nameReference === null
            ? `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`
            : `<c:tx><c:strRef><c:f>${escapeText(nameReference)}</c:f>${cache("str", values(nameReference))}</c:strRef></c:tx>`;
      const color =
        one.color === undefined
          ? ""
          : chart.type === "Line"
            ? `<c:spPr><a:ln w="28575">${solid(one.color)}</a:ln></c:spPr>`
            : `<c:spPr>${solid(one.color)}</c:spPr>`;
      const { dataLabels, labelFormat } = chart.options;
      const labels = dataLabels
        ? "<c:dLbls>" +
          (labelFormat === undefined ? "" : `<c:numFmt${attributes({ formatCode: labelFormat, sourceLinked: 0 })}/>`) +
          `${val("showLegendKey", 0)}${val("showVal", 1)}${val("showCatName", 0)}${val("showSerName", 0)}${val("showPercent", 0)}${val("showBubbleSize", 0)}</c:dLbls>`
        : "";
      const categories = one.categories === undefined ? null : chartReference(one.categories, sheet);
      const cat =
        categories === null
          ? ""
          : `<c:cat><c:strRef><c:f>${escapeText(categories)}</c:f>${cache("str", values(categories))}</c:strRef></c:cat>`;
      const reference = chartReference(one.values, sheet);
      const invert = isBar(chart.type) ? val("invertIfNegative", 0) : "";
      const marker = chart.type === "Line" ? `<c:marker>${val("symbol", "none")}</c:marker>` : "";
      const smooth = chart.type === "Line" ? val("smooth", 0) : "";
      return (
        `<c:ser>${val("idx", index)}${val("order", index)}${tx}${color}${invert}${marker}${labels}${cat}` +
        `<c:val><c:numRef><c:f>${escapeText(reference)}</c:f>${cache("num", values(reference))}</c:numRef></c:val>${smooth}</c:ser>`
      );
    })
    .join("");
}

const isBar = (type: string): boolean => type !== "Line" && type !== "Pie";

function plot(chart: BookChart, sheet: string, values: RangeValues): string {
  const all = series(chart, sheet, values);
  const ids = val("axId", AXES.category) + val("axId", AXES.value);
  if (chart.type === "Pie") return `<c:pieChart>${val("varyColors", 1)}${all}${val("firstSliceAng", 0)}</c:pieChart>`;
  if (chart.type === "Line")
    return `<c:lineChart>${val("grouping", "standard")}${val("varyColors", 0)}${all}${val("marker", 1)}${ids}</c:lineChart>`;
  const direction = chart.type === "ColumnClustered" ? "col" : "bar";
  return `<c:barChart>${val("barDir", direction)}${val("grouping", "clustered")}${val("varyColors", 0)}${all}${val("gapWidth", chart.options.gapWidth)}${ids}</c:barChart>`;
}

function axes(chart: BookChart): string {
  if (chart.type === "Pie") return "";
  const { axes: shown, gridlines } = chart.options;
  const flat = chart.type !== "BarClustered";
  const ticks = val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", "nextTo");
  const scale = (name: "maximum" | "minimum", tag: string): string =>
    shown[name] === undefined ? "" : val(tag, shown[name]);
  return (
    `<c:catAx>${val("axId", AXES.category)}<c:scaling>${val("orientation", shown.reverseCategories ? "maxMin" : "minMax")}</c:scaling>${val("delete", shown.category ? 0 : 1)}` +
    `${val("axPos", flat ? "b" : "l")}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${val("crossAx", AXES.value)}${val("crosses", "autoZero")}` +
    `${val("auto", 1)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("noMultiLvlLbl", 0)}</c:catAx>` +
    `<c:valAx>${val("axId", AXES.value)}<c:scaling>${val("orientation", "minMax")}${scale("maximum", "max")}${scale("minimum", "min")}</c:scaling>${val("delete", shown.value ? 0 : 1)}` +
    `${val("axPos", flat ? "l" : "b")}${gridlines ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}` +
    `${val("crossAx", AXES.category)}${val("crosses", "autoZero")}${val("crossBetween", "between")}</c:valAx>`
  );
}

/** The whole part. `sheet` is where the chart lies: references without a sheet are to its cells. */
export function chartXml(chart: BookChart, sheet: string, values: RangeValues): string {
  const { title, legend, border, fill, fontSize } = chart.options;
  const titleXml =
    title === undefined
      ? val("autoTitleDeleted", 1)
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="fr-FR"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>${val("overlay", 0)}</c:title>${val("autoTitleDeleted", 0)}`;
  const shape = `<c:spPr>${fill ? solid("FFFFFF") : "<a:noFill/>"}<a:ln>${border ? solid("D9D9D9") : "<a:noFill/>"}</a:ln></c:spPr>`;
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">${val("roundedCorners", 0)}<c:chart>${titleXml}` +
    `<c:plotArea><c:layout/>${plot(chart, sheet, values)}${axes(chart)}</c:plotArea>` +
    (legend ? `<c:legend>${val("legendPos", "b")}${val("overlay", 0)}</c:legend>` : "") +
    `${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart>${shape}${textProperties(fontSize)}</c:chartSpace>`
  );
}

type ChartContent = Pick<BookChart, "type" | "series" | "options">;

/** What a chart part says, as far as the model goes; null for kinds that it does not know. */
export function parseChart(root: XmlNode): ChartContent | null {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = (area?.children ?? []).filter((node) => node.name.endsWith("Chart"));
  const only = plots[0];
  if (!chart || !only || plots.length !== 1) return null;
  const type =
    only.name === "barChart"
      ? value(child(only, "barDir")) === "col"
        ? "ColumnClustered"
        : "BarClustered"
      : only.name === "lineChart"
        ? "Line"
        : only.name === "pieChart"
          ? "Pie"
          : null;
  if (type === null) return null;
  const category = child(area, "catAx");
  const amount = child(area, "valAx");
  const nodes = children(only, "ser");
  const labels = child(nodes[0], "dLbls");
  const labelFormat = attribute(child(labels, "numFmt"), "formatCode");
  const title = child(chart, "title");
  const size = Number(attribute(descendants(child(root, "txPr") ?? root, "defRPr")[0], "sz"));
  const number = (node: XmlNode | undefined): number | undefined => (node ? Number(value(node)) : undefined);
  const maximum = number(child(child(amount, "scaling"), "max"));
  const minimum = number(child(child(amount, "scaling"), "min"));
  return {
    type,
    series: nodes.map(parseSeries),
    options: {
      ...(title
        ? {
            title: descendants(title, "t")
              .map((node) => node.text)
              .join(""),
          }
        : {}),
      legend: child(chart, "legend") !== undefined,
      gridlines: child(amount, "majorGridlines") !== undefined,
      axes: {
        category: category !== undefined && !isTrue(value(child(category, "delete"))),
        value: amount !== undefined && !isTrue(value(child(amount, "delete"))),
        reverseCategories: value(child(child(category, "scaling"), "orientation")) === "maxMin",
        ...(maximum === undefined ? {} : { maximum }),
        ...(minimum === undefined ? {} : { minimum }),
      },
      gapWidth: number(child(only, "gapWidth")) ?? 150,
      dataLabels: labels !== undefined,
      ...(labelFormat === undefined ? {} : { labelFormat }),
      ...(child(root, "txPr") && size > 0 ? { fontSize: size / 100 } : {}),
      border: child(child(child(root, "spPr"), "ln"), "solidFill") !== undefined,
      fill: child(child(root, "spPr"), "solidFill") !== undefined,
    },
  };
}

const value = (node: XmlNode | undefined): string | undefined => attribute(node, "val");

function parseSeries(node: XmlNode): BookChart["series"][number] {
  const tx = child(node, "tx");
  const reference = child(child(tx, "strRef"), "f")?.text;
  const name = reference === undefined ? child(tx, "v")?.text : `=${reference}`;
  const categories = descendants(child(node, "cat") ?? node, "f")[0]?.text;
  const color = attribute(descendants(child(node, "spPr") ?? node, "srgbClr")[0], "val");
  return {
    ...(name === undefined ? {} : { name }),
    values: child(child(child(node, "val"), "numRef"), "f")?.text ?? "",
    ...(child(node, "cat") && categories !== undefined ? { categories } : {}),
    ...(child(node, "spPr") && color !== undefined ? { color } : {}),
  };
}

/** Everything a chart part or an anchor says, but for copies of values and the attributes in `without`. */
export function chartMeaning(node: XmlNode, without: readonly string[] = []): string {
  const meaning = (one: XmlNode): unknown => {
    const own = Object.entries(one.attributes)
      .filter(([name]) => !name.startsWith("xmlns") && !without.includes(localName(name)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      one.name,
      own,
      one.text.trim(),
      one.children.filter((part) => !/^(?:num|str)Cache$/.test(part.name)).map(meaning),
    ];
  };
  return JSON.stringify(meaning(node));
}

/** Cells of a chart's reference: sheet name and area, null when it is anything else. */
export function referencedArea(reference: string): { sheet: string; area: Area } | null {
  const [token, ...rest] = tokenize(reference);
  if (token?.kind !== "reference" || rest.length > 0) return null;
  const place = placeOf(token.prefix);
  return place.kind === "sheet" ? { sheet: place.sheet, area: endsArea(parseReference(token.body)!) } : null;
}
