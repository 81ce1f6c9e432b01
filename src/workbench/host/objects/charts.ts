/** `Excel.ChartCollection` and `Excel.Chart`, as far as the charts of generated sheets need. */
import { areaText, quoteSheet } from "../../formula/areas";
import { cellAt } from "../../book/cells";
import { displayText } from "../../book/display";
import { sameName } from "../../formula/names";
import type { Area, BookChart } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { asNumber, textArgument } from "../batch/arguments";
import { handle, type ObjectType, type Property } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import { rangeArgument } from "../places";
import type { RangeTarget, HostSession } from "../batch/session";
import { anchorOf, boxOf, type Box } from "./anchors";
import { CHART_PARTS } from "./chartParts";
import { CHART_SERIES_COLLECTION } from "./chartSeries";
import { chartOf, changeChart, type ChartTarget } from "./chartTarget";
import { absoluteReference } from "./names";
import { sheetHandle, type SheetTarget } from "./handles";
import { largest } from "../../formula/many";

const TYPES = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
] as const;

const side = (member: keyof Box): Property<ChartTarget> => ({
  get: (target, session) => boxOf(session.book.sheet(target.sheetId), chartOf(target, session).anchor)[member],
  set: (target, value, session) => {
    const points = asNumber(value);
    if (points < 0) throw new ApiError("InvalidArgument");
    changeChart(target, session, (chart) => {
      const sheet = session.book.sheet(target.sheetId);
      chart.anchor = anchorOf(sheet, { ...boxOf(sheet, chart.anchor), [member]: points });
    });
  },
});

/** Series of a block of cells: the first column names the categories when it is text, the first row the series. */
function seriesOf(
  source: RangeTarget,
  seriesBy: "Auto" | "Columns" | "Rows",
  session: HostSession,
): BookChart["series"] {
  const sheet = session.book.sheet(source.sheetId);
  const { area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.right - area.left > area.bottom - area.top);
  const isText = (row: number, column: number) => {
    const value = cellAt(sheet, row, column)?.value ?? null;
    return value === null || typeof value === "string";
  };
  const headRow = area.bottom > area.top && isText(area.top, area.right);
  const headColumn = area.right > area.left && isText(area.bottom, area.left);
  const top = headRow ? area.top + 1 : area.top;
  const left = headColumn ? area.left + 1 : area.left;
  const reference = (part: Area) => absoluteReference(session.range(source.sheetId, part), session);
  const name = (row: number, column: number, named: boolean) =>
    named
      ? {
          name: `=${quoteSheet(sheet.name)}!${areaText({ top: row, bottom: row, left: column, right: column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`,
        }
      : {};
  if (byRows) {
    const categories = headRow
      ? { categories: reference({ top: area.top, bottom: area.top, left, right: area.right }) }
      : {};
    return range(top, area.bottom).map((row) => ({
      ...name(row, area.left, headColumn),
      values: reference({ top: row, bottom: row, left, right: area.right }),
      ...categories,
    }));
  }
  const categories = headColumn
    ? { categories: reference({ top, bottom: area.bottom, left: area.left, right: area.left }) }
    : {};
  return range(left, area.right).map((column) => ({
    ...name(area.top, column, headRow),
    values: reference({ top, bottom: area.bottom, left: column, right: column }),
    ...categories,
  }));
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function add(target: SheetTarget, args: Arguments, session: HostSession): Handle {
  requirePermission(session, target.sheetId, "allowEditObjects");
  const type = args.word(0, TYPES);
  const sheet = session.book.sheet(target.sheetId);
  const source = rangeArgument(args, 1, session, sheet);
  const series = seriesOf(source, args.word(2, ["Auto", "Columns", "Rows"], "Auto"), session);
  const number =
    largest(
      sheet.charts.map((chart) => Number(/\d+$/.exec(chart.id)?.[0] ?? 0)),
      0,
    ) + 1;
  const pie = type === "Pie" || type === "Doughnut";
  const chart: BookChart = {
    id: `chart-${number}`,
    name: `Graphique ${number}`,
    type,
    series,
    anchor: { from: { row: 3, column: 4 }, to: { row: 17, column: 11 } },
    placement: "TwoCell",
    options: {
      // One series is titled by its name, as Excel does.
      ...(series.length === 1 ? { title: seriesName(series[0]!.name, session) } : {}),
      legend: series.length > 1 || pie,
      gridlines: !pie,
      axes: { category: !pie, value: !pie, reverseCategories: false },
      gapWidth: 150,
      dataLabels: false,
      border: true,
      fill: true,
    },
  };
  session.book.changeLook(target.sheetId, "addin", (changed) => void changed.charts.push(chart));
  return handle(CHART, { ...target, id: chart.id });
}

function seriesName(name: string | undefined, session: HostSession): string {
  const [, sheetName, address] = /^=(.+)!\$?([A-Z]+\$?\d+)$/.exec(name ?? "") ?? [];
  const sheet =
    sheetName === undefined ? null : session.book.sheetNamed(sheetName.replace(/^'|'$/g, "").replace(/''/g, "'"));
  if (!sheet || address === undefined) return name ?? "";
  const [, letters = "A", digits = "1"] = /([A-Z]+)\$?(\d+)/.exec(address)!;
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return displayText(cellAt(sheet, Number(digits) - 1, column)?.value ?? null, undefined);
}

export const CHART: ObjectType<ChartTarget> = {
  name: "Chart",
  id: { name: "Id", of: (target) => target.id },
  properties: {
    id: { get: (target) => target.id },
    name: {
      get: (target, session) => chartOf(target, session).name,
      set: (target, value, session) => {
        const name = textArgument(value);
        changeChart(target, session, (chart) => void (chart.name = name));
      },
    },
    chartType: {
      get: (target, session) => chartOf(target, session).type,
      set: (target, value, session) => {
        const type = textArgument(value);
        if (!TYPES.some((known) => known === type)) throw new ApiError("InvalidArgument");
        changeChart(target, session, (chart) => void (chart.type = type));
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  objects: {
    ...CHART_PARTS,
    series: (target) => handle(CHART_SERIES_COLLECTION, target),
    worksheet: (target) => sheetHandle(target.sheetId),
  },
  methods: {
    activate: (target, _args, session) => session.book.activate(target.sheetId, "addin"),
    delete: (target, _args, session) => {
      chartOf(target, session);
      session.book.changeLook(
        target.sheetId,
        "addin",
        (sheet) => void (sheet.charts = sheet.charts.filter((chart) => chart.id !== target.id)),
      );
    },
    setData: (target, args, session) => {
      const source = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      const series = seriesOf(source, args.word(1, ["Auto", "Columns", "Rows"], "Auto"), session);
      changeChart(target, session, (chart) => void (chart.series = series));
    },
    setPosition: (target, args, session) => {
      const home = session.book.sheet(target.sheetId);
      const start = rangeArgument(args, 0, session, home).area;
      const end = args.has(1) ? rangeArgument(args, 1, session, home).area : start;
      changeChart(target, session, (chart) => {
        chart.anchor = {
          from: { row: start.top, column: start.left },
          to: { row: end.bottom + 1, column: end.right + 1 },
        };
      });
    },
  },
};

const charts = (target: SheetTarget, session: HostSession): readonly BookChart[] =>
  session.book.sheet(target.sheetId).charts;

function find(target: SheetTarget, key: string, session: HostSession): Handle | null {
  const chart = charts(target, session).find((candidate) => sameName(candidate.name, key) || candidate.id === key);
  return chart ? handle(CHART, { ...target, id: chart.id }) : null;
}

const getItem = (target: SheetTarget, args: Arguments, session: HostSession): Handle => {
  const found = find(target, args.text(0), session);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
};

export const CHART_COLLECTION: ObjectType<SheetTarget> = {
  name: "ChartCollection",
  itemType: () => CHART,
  properties: { count: { get: (target, session) => charts(target, session).length } },
  items: (target, session) => charts(target, session).map((chart) => handle(CHART, { ...target, id: chart.id })),
  item: getItem,
  methods: {
    add,
    getItem,
    getCount: (target, _args, session) => charts(target, session).length,
    getItemAt: (target, args, session) => {
      const chart = charts(target, session)[args.integer(0)];
      if (!chart) throw new ApiError("InvalidArgument");
      return handle(CHART, { ...target, id: chart.id });
    },
    getItemOrNullObject: (target, args, session) => find(target, args.text(0), session),
  },
};
