/** `Excel.RangeBorderCollection`: the edges of a range and the lines inside it. */
import type { Area, BookStyle, BorderLine } from "../../book/types";
import { asColor, asWord } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import type { Cells, HostSession } from "../batch/session";
import { LINE_STYLES, LINE_WEIGHTS, apiLine, fileLine } from "./formatValues";

type Side = "top" | "bottom" | "left" | "right";
const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Index = (typeof INDEXES)[number];

interface BorderTarget {
  readonly cells: Cells;
  readonly index: Index;
}

/** Cells of the area that a border concerns, with the sides it is drawn on. */
function strips(area: Area, index: Index): { area: Area; sides: readonly Side[] }[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, sides: ["top"] }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, sides: ["bottom"] }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, sides: ["left"] }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, sides: ["right"] }];
    case "InsideVertical":
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, sides: ["right"] },
            { area: { ...area, left: area.left + 1 }, sides: ["left"] },
          ];
    case "InsideHorizontal":
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, sides: ["bottom"] },
            { area: { ...area, top: area.top + 1 }, sides: ["top"] },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

/** The line all cells share there; undefined when they differ. */
function lineOf({ cells, index }: BorderTarget, session: HostSession): BorderLine | null | undefined {
  const sheet = session.book.sheet(cells.sheetId);
  let first: BorderLine | null | undefined;
  let seen = false;
  for (const area of cells.areas) {
    for (const strip of strips(area, index)) {
      for (let row = strip.area.top; row <= strip.area.bottom; row++) {
        for (let column = strip.area.left; column <= strip.area.right; column++) {
          const line = session.book.styleAt(sheet, row, column).borders?.[strip.sides[0]!] ?? null;
          if (seen && (line?.style !== first?.style || line?.color !== first?.color)) return undefined;
          first = line;
          seen = true;
        }
      }
    }
  }
  return seen ? first : null;
}

function draw(
  { cells, index }: BorderTarget,
  session: HostSession,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  requirePermission(session, cells.sheetId, "allowFormatCells");
  if (index.startsWith("Diagonal")) throw new ApiError("NotImplemented", `RangeBorderCollection.${index}`);
  for (const area of cells.areas) {
    for (const { area: strip, sides } of strips(area, index)) {
      session.book.restyle(
        cells.sheetId,
        strip,
        (style: BookStyle) => {
          const borders = { ...style.borders };
          for (const side of sides) {
            const line = change(borders[side]);
            if (line) borders[side] = line;
            else delete borders[side];
          }
          return { borders: Object.keys(borders).length === 0 ? undefined : borders };
        },
        "addin",
      );
    }
  }
}

const BLACK = "000000";

const BORDER: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  id: { name: "Id", of: ({ index }) => index },
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (target, session) => {
        const line = lineOf(target, session);
        return line === undefined ? null : line === null ? "None" : apiLine(line.style).style;
      },
      set: (target, value, session) => {
        const style = asWord(value, LINE_STYLES);
        draw(target, session, (line) =>
          style === "None"
            ? undefined
            : { style: fileLine(style, line ? apiLine(line.style).weight : "Thin"), color: line?.color ?? BLACK },
        );
      },
    },
    weight: {
      get: (target, session) => {
        const line = lineOf(target, session);
        return line === undefined ? null : line === null ? "Thin" : apiLine(line.style).weight;
      },
      set: (target, value, session) => {
        const weight = asWord(value, LINE_WEIGHTS);
        draw(target, session, (line) => ({
          style: fileLine(line ? apiLine(line.style).style : "Continuous", weight),
          color: line?.color ?? BLACK,
        }));
      },
    },
    color: {
      get: (target, session) => {
        const line = lineOf(target, session);
        return line === undefined ? null : line === null ? "#000000" : `#${line.color}`;
      },
      set: (target, value, session) => {
        const color = asColor(value) ?? BLACK;
        draw(target, session, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

const border = (cells: Cells, index: Index): Handle<BorderTarget> => handle(BORDER, { cells, index });

export const BORDERS: ObjectType<Cells> = {
  name: "RangeBorderCollection",
  itemType: () => BORDER,
  properties: { count: { get: () => INDEXES.length } },
  items: (cells) => INDEXES.map((index) => border(cells, index)),
  item: (cells, args) => border(cells, args.word(0, INDEXES)),
  methods: {
    getItemAt: (cells, args) => {
      const index = INDEXES[args.integer(0)];
      if (!index) throw new ApiError("InvalidArgument");
      return border(cells, index);
    },
  },
};
