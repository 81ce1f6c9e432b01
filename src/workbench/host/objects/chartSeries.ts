/** `Excel.ChartSeriesCollection`, `Excel.ChartSeries` and its look. */
import type { BookChart } from "../../book/types";
import { asColor, asFlag, asNumber, textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { rangeArgument } from "../places";
import type { HostSession } from "../batch/session";
import { DATA_LABELS } from "./chartParts";
import { changeChart, changeOptions, chartOf, type ChartTarget } from "./chartTarget";
import { absoluteReference } from "./names";

interface SeriesTarget extends ChartTarget {
  readonly series: BookChart["series"][number];
}

function change(target: SeriesTarget, session: HostSession, edit: (series: SeriesTarget["series"]) => void): void {
  if (!chartOf(target, session).series.includes(target.series)) throw new ApiError("ItemNotFound");
  changeChart(target, session, () => edit(target.series));
}

const SERIES_FILL: ObjectType<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (target, args, session) => {
      const color = asColor(args.text(0)) ?? undefined;
      change(target, session, (series) => void (series.color = color));
    },
    clear: (target, _args, session) => change(target, session, (series) => void delete series.color),
  },
};

const SERIES_FORMAT: ObjectType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: { fill: (target) => handle(SERIES_FILL, target) },
};

const CHART_SERIES: ObjectType<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    name: {
      get: (target) => target.series.name ?? "",
      set: (target, value, session) => {
        const name = textArgument(value);
        change(target, session, (series) => void (series.name = name));
      },
    },
    hasDataLabels: {
      get: (target, session) => chartOf(target, session).options.dataLabels,
      set: (target, value, session) => changeOptions(target, session, { dataLabels: asFlag(value) }),
    },
    gapWidth: {
      get: (target, session) => chartOf(target, session).options.gapWidth,
      set: (target, value, session) => {
        const gapWidth = asNumber(value);
        if (gapWidth < 0 || gapWidth > 500) throw new ApiError("InvalidArgument");
        changeOptions(target, session, { gapWidth });
      },
    },
  },
  objects: {
    format: (target) => handle(SERIES_FORMAT, target),
    dataLabels: (target) => handle(DATA_LABELS, target),
  },
  methods: {
    delete: (target, _args, session) =>
      changeChart(
        target,
        session,
        (chart) => void (chart.series = chart.series.filter((series) => series !== target.series)),
      ),
    setValues: (target, args, session) => {
      const values = absoluteReference(rangeArgument(args, 0, session, session.book.sheet(target.sheetId)), session);
      change(target, session, (series) => void (series.values = values));
    },
    setXAxisValues: (target, args, session) => {
      const categories = absoluteReference(
        rangeArgument(args, 0, session, session.book.sheet(target.sheetId)),
        session,
      );
      change(target, session, (series) => void (series.categories = categories));
    },
  },
};

const seriesHandle = (target: ChartTarget, series: SeriesTarget["series"]): Handle =>
  handle(CHART_SERIES, { ...target, series });

export const CHART_SERIES_COLLECTION: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  itemType: () => CHART_SERIES,
  properties: { count: { get: (target, session) => chartOf(target, session).series.length } },
  items: (target, session) => chartOf(target, session).series.map((series) => seriesHandle(target, series)),
  methods: {
    add: (target, args, session) => {
      const series: SeriesTarget["series"] = { name: args.optionalText(0) ?? "", values: "" };
      changeChart(target, session, (chart) => void (chart.series = [...chart.series, series]));
      return seriesHandle(target, series);
    },
    getCount: (target, _args, session) => chartOf(target, session).series.length,
    getItemAt: (target, args, session) => {
      const series = chartOf(target, session).series[args.integer(0)];
      if (!series) throw new ApiError("InvalidArgument");
      return seriesHandle(target, series);
    },
  },
};
