/** Title, legend, axes, labels and frame of a chart. */
import type { BookChart } from "../../book/types";
import { asFlag, asNumber, textArgument, asWord } from "../batch/arguments";
import { handle, type ObjectType, type Property } from "../batch/declare";
import { type Handle } from "../batch/handle";
import type { HostSession } from "../batch/session";
import { changeOptions, chartOf, type ChartTarget } from "./chartTarget";

type Options = BookChart["options"];

const optionsOf = (target: ChartTarget, session: HostSession): Options => chartOf(target, session).options;

/** The book has one text size for a chart: whichever part sets it. */
const FONT: ObjectType<ChartTarget> = {
  name: "ChartFont",
  properties: {
    size: {
      get: (target, session) => optionsOf(target, session).fontSize ?? 10,
      set: (target, value, session) => changeOptions(target, session, { fontSize: asNumber(value) }),
    },
  },
};

const TITLE_FORMAT: ObjectType<ChartTarget> = {
  name: "ChartTitleFormat",
  objects: { font: (target) => handle(FONT, target) },
};

const TITLE: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (target, session) => optionsOf(target, session).title ?? "",
      set: (target, value, session) => changeOptions(target, session, { title: textArgument(value) }),
    },
    visible: {
      get: (target, session) => optionsOf(target, session).title !== undefined,
      set: (target, value, session) => {
        const shown = asFlag(value);
        changeOptions(target, session, {
          title: shown ? (optionsOf(target, session).title ?? "Titre du graphique") : undefined,
        });
      },
    },
  },
  objects: { format: (target) => handle(TITLE_FORMAT, target) },
};

const LEGEND: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: (target, session) => optionsOf(target, session).legend,
      set: (target, value, session) => changeOptions(target, session, { legend: asFlag(value) }),
    },
  },
};

const LABEL_FORMAT: ObjectType<ChartTarget> = {
  name: "ChartDataLabelFormat",
  objects: { font: (target) => handle(FONT, target) },
};

export const DATA_LABELS: ObjectType<ChartTarget> = {
  name: "ChartDataLabels",
  properties: {
    showValue: {
      get: (target, session) => optionsOf(target, session).dataLabels,
      set: (target, value, session) => changeOptions(target, session, { dataLabels: asFlag(value) }),
    },
    numberFormat: {
      get: (target, session) => optionsOf(target, session).labelFormat ?? "General",
      set: (target, value, session) => changeOptions(target, session, { labelFormat: textArgument(value) }),
    },
    position: {
      get: () => "OutsideEnd",
      set: (_target, value) =>
        void asWord(value, [
          "OutsideEnd",
          "InsideEnd",
          "InsideBase",
          "Center",
          "BestFit",
          "Bottom",
          "Left",
          "Right",
          "Top",
        ]),
    },
  },
  objects: { format: (target) => handle(LABEL_FORMAT, target) },
};

interface AxisTarget extends ChartTarget {
  readonly axis: "category" | "value";
}

const limit = (member: "maximum" | "minimum"): Property<AxisTarget> => ({
  get: (target, session) => optionsOf(target, session).axes[member] ?? "",
  set: (target, value, session) => {
    const bound = value === "" ? undefined : asNumber(value);
    changeOptions(target, session, { axes: { ...optionsOf(target, session).axes, [member]: bound } });
  },
});

const GRIDLINES: ObjectType<AxisTarget> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (target, session) => target.axis === "value" && optionsOf(target, session).gridlines,
      set: (target, value, session) => {
        const shown = asFlag(value);
        if (target.axis === "value") changeOptions(target, session, { gridlines: shown });
      },
    },
  },
};

const AXIS_FORMAT: ObjectType<AxisTarget> = {
  name: "ChartAxisFormat",
  objects: { font: (target) => handle(FONT, target) },
};

const AXIS: ObjectType<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    visible: {
      get: (target, session) => optionsOf(target, session).axes[target.axis],
      set: (target, value, session) => {
        const shown = asFlag(value);
        changeOptions(target, session, { axes: { ...optionsOf(target, session).axes, [target.axis]: shown } });
      },
    },
    reversePlotOrder: {
      get: (target, session) => target.axis === "category" && optionsOf(target, session).axes.reverseCategories,
      set: (target, value, session) => {
        const reversed = asFlag(value);
        if (target.axis === "category")
          changeOptions(target, session, { axes: { ...optionsOf(target, session).axes, reverseCategories: reversed } });
      },
    },
    maximum: limit("maximum"),
    minimum: limit("minimum"),
  },
  objects: {
    majorGridlines: (target) => handle(GRIDLINES, target),
    format: (target) => handle(AXIS_FORMAT, target),
  },
};

const AXES: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => handle(AXIS, { ...target, axis: "category" as const }),
    valueAxis: (target) => handle(AXIS, { ...target, axis: "value" as const }),
  },
};

const AREA_FILL: ObjectType<ChartTarget> = {
  name: "ChartFill",
  methods: {
    clear: (target, _args, session) => changeOptions(target, session, { fill: false }),
    setSolidColor: (target, _args, session) => changeOptions(target, session, { fill: true }),
  },
};

const AREA_BORDER: ObjectType<ChartTarget> = {
  name: "ChartBorder",
  properties: {
    lineStyle: {
      get: (target, session) => (optionsOf(target, session).border ? "Continuous" : "None"),
      set: (target, value, session) => {
        const style = asWord(value, [
          "None",
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "Grey25",
          "Grey50",
          "Grey75",
          "Automatic",
          "RoundDot",
        ]);
        changeOptions(target, session, { border: style !== "None" });
      },
    },
  },
  methods: { clear: (target, _args, session) => changeOptions(target, session, { border: false }) },
};

const AREA_FORMAT: ObjectType<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    fill: (target) => handle(AREA_FILL, target),
    border: (target) => handle(AREA_BORDER, target),
    font: (target) => handle(FONT, target),
  },
};

export const CHART_PARTS: Readonly<Record<string, (target: ChartTarget) => Handle>> = {
  title: (target) => handle(TITLE, target),
  legend: (target) => handle(LEGEND, target),
  axes: (target) => handle(AXES, target),
  dataLabels: (target) => handle(DATA_LABELS, target),
  format: (target) => handle(AREA_FORMAT, target),
};
