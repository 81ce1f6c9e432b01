/** A light drawing of a chart of the book: bars, columns, a line or a pie, in SVG. */
import { displayText } from "../../../book/display";
import { parseArea, splitAddress } from "../../../formula/areas";
import type { Book } from "../../../book/book";
import type { BookChart, BookSheet } from "../../../book/types";
import { largest } from "../../../formula/many";

const NS = "http://www.w3.org/2000/svg";
const PALETTE = ["4A5A68", "0F6CBD", "ED7D31", "A5A5A5", "FFC000", "70AD47"];
const GREY = "#616161";

interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
}

interface Drawn {
  readonly svg: SVGSVGElement;
  readonly chart: BookChart;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly fontSize: number;
}

export function drawChart(
  book: Book,
  sheet: BookSheet,
  chart: BookChart,
  width: number,
  height: number,
): SVGSVGElement {
  const svg = element("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": chart.altText ?? chart.name,
  });
  const series = chart.series.map((one, index): Series => ({
    name: one.name ?? "",
    color: `#${one.color ?? PALETTE[index % PALETTE.length]!}`,
    values: readCells(book, sheet, one.values).map((value) => (typeof value === "number" ? value : 0)),
  }));
  const categories = readCells(book, sheet, chart.series[0]?.categories).map((value) =>
    value === null ? "" : String(value),
  );
  const drawn: Drawn = {
    svg,
    chart,
    width,
    height,
    categories,
    series,
    fontSize: ((chart.options.fontSize ?? 9) * 96) / 72,
  };
  if (chart.options.fill) svg.append(element("rect", { width, height, fill: "#fff" }));
  if (chart.options.border)
    svg.append(
      element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: "#d9d9d9" }),
    );
  if (chart.options.title) svg.append(text(chart.options.title, width / 2, 18, drawn.fontSize + 3, "middle"));
  if (series.length > 0) {
    if (chart.type === "Pie" || chart.type === "Doughnut") pie(drawn);
    else if (chart.type === "Line") line(drawn);
    else if (chart.type.startsWith("Column")) bars(drawn, false);
    else bars(drawn, true);
  }
  return svg;
}

function readCells(book: Book, home: BookSheet, reference: string | undefined) {
  if (!reference) return [];
  const { sheet: name, area: address } = splitAddress(reference.replace(/^=/, ""));
  const sheet = name === null ? home : book.sheetNamed(name);
  const area = parseArea(address);
  if (!sheet || !area) return [];
  const values = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      values.push(sheet.rows.get(row)?.get(column)?.value ?? null);
  }
  return values;
}

function scale({ chart, series }: Drawn): number {
  return (
    chart.options.axes.maximum ??
    (largest(
      series.flatMap((one) => one.values),
      0,
    ) ||
      1)
  );
}

function bars(drawn: Drawn, across: boolean): void {
  const { svg, chart, width, height, series, categories, fontSize } = drawn;
  const { axes, gapWidth, dataLabels } = chart.options;
  const labels = axes.category ? fontSize * (across ? 6 : 1.6) : 0;
  const top = chart.options.title ? 26 : 0;
  const length = across
    ? width - labels - (dataLabels ? fontSize * 3 : 4)
    : height - top - labels - (dataLabels ? fontSize * 1.4 : 4);
  const count = largest(
    series.map((one) => one.values.length),
    1,
  );
  const band = (across ? height - top : width) / count;
  const thick = band / (series.length + gapWidth / 100);
  series.forEach((one, at) =>
    one.values.forEach((value, index) => {
      const place = across && !axes.reverseCategories ? count - 1 - index : index;
      const start = place * band + (band - thick * series.length) / 2 + at * thick;
      const size = Math.max(0, (value / scale(drawn)) * length);
      svg.append(
        across
          ? element("rect", { x: labels, y: top + start, width: size, height: thick, fill: one.color })
          : element("rect", { x: start, y: height - labels - size, width: thick, height: size, fill: one.color }),
      );
      const middle = start + thick / 2;
      if (dataLabels)
        svg.append(
          across
            ? text(label(value, chart), labels + size + 4, top + middle + fontSize * 0.35, fontSize, "start")
            : text(label(value, chart), middle, height - labels - size - 3, fontSize, "middle"),
        );
      if (axes.category && at === 0)
        svg.append(
          across
            ? text(categories[index] ?? "", labels - 4, top + middle + fontSize * 0.35, fontSize, "end")
            : text(categories[index] ?? "", place * band + band / 2, height - 4, fontSize, "middle"),
        );
    }),
  );
}

function line(drawn: Drawn): void {
  const { svg, series, width, height } = drawn;
  for (const one of series) {
    const step = width / Math.max(1, one.values.length);
    const points = one.values
      .map((value, index) => `${step * (index + 0.5)},${height - 16 - (value / scale(drawn)) * (height - 40)}`)
      .join(" ");
    svg.append(element("polyline", { points, fill: "none", stroke: one.color, "stroke-width": 2 }));
  }
}

function pie({ svg, series, width, height }: Drawn): void {
  const values = series[0]!.values;
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(width, height) / 2 - 12;
  let angle = -Math.PI / 2;
  values.forEach((value, index) => {
    const end = angle + (value / total) * Math.PI * 2;
    const point = (at: number) => `${width / 2 + radius * Math.cos(at)},${height / 2 + radius * Math.sin(at)}`;
    const path = `M${width / 2},${height / 2}L${point(angle)}A${radius},${radius} 0 ${end - angle > Math.PI ? 1 : 0} 1 ${point(end)}Z`;
    svg.append(element("path", { d: path, fill: `#${PALETTE[index % PALETTE.length]!}` }));
    angle = end;
  });
}

const label = (value: number, chart: BookChart): string =>
  chart.options.labelFormat === undefined
    ? new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 }).format(value)
    : displayText(value, chart.options.labelFormat);

function element<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(content: string, x: number, y: number, size: number, anchor: string): SVGTextElement {
  const made = element("text", {
    x,
    y,
    "font-size": size,
    "text-anchor": anchor,
    fill: GREY,
    "font-family": "Calibri, Carlito, sans-serif",
  });
  made.textContent = content;
  return made;
}
