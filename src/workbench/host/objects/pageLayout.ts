/** `Excel.PageLayout` with headers and footers. */
import { areaText } from "../../formula/areas";
import type { BookPageLayout } from "../../book/types";
import { asFlag, asNumber, textArgument, asWord } from "../batch/arguments";
import { handle, type ObjectType, type Property } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { areasArgument, areasOf, rangeArgument } from "../places";
import type { HostSession } from "../batch/session";
import { classNamed, rangeOfHandle } from "./handles";
import type { SheetTarget } from "./handles";

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const pageOf = (target: SheetTarget, session: HostSession): BookPageLayout => session.book.sheet(target.sheetId).page;

function change(target: SheetTarget, session: HostSession, edit: (page: BookPageLayout) => void): void {
  session.book.changeLook(target.sheetId, "addin", (sheet) => edit(sheet.page));
}

const margin = (side: keyof BookPageLayout["margins"]): Property<SheetTarget> => ({
  get: (target, session) => pageOf(target, session).margins[side],
  set: (target, value, session) => {
    const points = asNumber(value);
    if (points < 0) throw new ApiError("InvalidArgument");
    change(target, session, (page) => void (page.margins = { ...page.margins, [side]: points }));
  },
});

const flag = (member: "centerHorizontally" | "printGridlines" | "blackAndWhite"): Property<SheetTarget> => ({
  get: (target, session) => pageOf(target, session)[member],
  set: (target, value, session) => change(target, session, (page) => void (page[member] = asFlag(value))),
});

function setZoom(target: SheetTarget, value: unknown, session: HostSession): void {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const given = (part: unknown): part is number => part !== undefined && part !== null;
  if (given(scale) && (scale < 10 || scale > 400)) throw new ApiError("InvalidArgument");
  change(target, session, (page) => {
    page.zoom = {
      ...(given(scale) ? { scale } : {}),
      ...(given(horizontalFitToPages) ? { horizontalFitToPages: asNumber(horizontalFitToPages) } : {}),
      ...(given(verticalFitToPages) ? { verticalFitToPages: asNumber(verticalFitToPages) } : {}),
    };
  });
}

const part = (where: "header" | "footer", side: "left" | "center" | "right"): Property<SheetTarget> => ({
  get: (target, session) => pageOf(target, session)[where][side],
  set: (target, value, session) => {
    const text = textArgument(value);
    const others = Object.entries(pageOf(target, session)[where])
      .filter(([name]) => name !== side)
      .map(([, one]) => one);
    // The three parts are one text of at most 255 characters in the file.
    if ([text, ...others].join("").length > 249) throw new ApiError("InvalidArgument");
    change(target, session, (page) => void (page[where] = { ...page[where], [side]: text }));
  },
});

const HEADER_FOOTER: ObjectType<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("header", "left"),
    centerHeader: part("header", "center"),
    rightHeader: part("header", "right"),
    leftFooter: part("footer", "left"),
    centerFooter: part("footer", "center"),
    rightFooter: part("footer", "right"),
  },
};

const HEADERS_FOOTERS: ObjectType<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  objects: { defaultForAllPages: (target) => handle(HEADER_FOOTER, target) },
};

function printArea(target: SheetTarget, session: HostSession): Handle | null {
  const sheet = session.book.sheet(target.sheetId);
  return sheet.page.printArea === undefined
    ? null
    : handle(classNamed("RangeAreas"), areasOf(sheet.page.printArea, session, sheet));
}

function titles(member: "printTitleRows" | "printTitleColumns") {
  return (target: SheetTarget, session: HostSession): Handle | null => {
    const sheet = session.book.sheet(target.sheetId);
    const address = sheet.page[member];
    return address === undefined ? null : rangeOfHandle(areasOf(address, session, sheet).ranges[0]!);
  };
}

const found = (object: Handle | null): Handle => {
  if (!object) throw new ApiError("ItemNotFound");
  return object;
};

export const PAGE_LAYOUT: ObjectType<SheetTarget> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: (target, session) => pageOf(target, session).orientation,
      set: (target, value, session) => {
        const orientation = asWord(value, ["Portrait", "Landscape"]);
        change(target, session, (page) => void (page.orientation = orientation));
      },
    },
    paperSize: {
      get: (target, session) => {
        const size = pageOf(target, session).paperSize;
        return Object.keys(PAPERS).find((name) => PAPERS[name] === size) ?? null;
      },
      set: (target, value, session) => {
        const size = PAPERS[asWord(value, Object.keys(PAPERS))]!;
        change(target, session, (page) => void (page.paperSize = size));
      },
    },
    zoom: { get: (target, session) => pageOf(target, session).zoom, set: setZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: flag("centerHorizontally"),
    printGridlines: flag("printGridlines"),
    blackAndWhite: flag("blackAndWhite"),
  },
  objects: { headersFooters: (target) => handle(HEADERS_FOOTERS, target) },
  methods: {
    setPrintArea: (target, args, session) => {
      const areas = areasArgument(args, 0, session, session.book.sheet(target.sheetId));
      change(target, session, (page) => void (page.printArea = areas.areas.map(areaText).join(",")));
    },
    getPrintArea: (target, _args, session) => found(printArea(target, session)),
    getPrintAreaOrNullObject: (target, _args, session) => printArea(target, session),
    setPrintTitleRows: (target, args, session) => {
      const { area } = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      change(target, session, (page) => void (page.printTitleRows = `${area.top + 1}:${area.bottom + 1}`));
    },
    getPrintTitleRows: (target, _args, session) => found(titles("printTitleRows")(target, session)),
    getPrintTitleRowsOrNullObject: (target, _args, session) => titles("printTitleRows")(target, session),
    setPrintTitleColumns: (target, args, session) => {
      const { area } = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      change(
        target,
        session,
        (page) => void (page.printTitleColumns = areaText({ ...area, top: 0, bottom: 1_048_575 })),
      );
    },
    getPrintTitleColumnsOrNullObject: (target, _args, session) => titles("printTitleColumns")(target, session),
    setPrintMargins: (target, args, session) => {
      const factor = POINTS[args.word(0, Object.keys(POINTS))]!;
      const given = (args.at(1) ?? {}) as Readonly<Record<string, unknown>>;
      change(target, session, (page) => {
        const margins = { ...page.margins };
        for (const side of Object.keys(margins) as (keyof typeof margins)[]) {
          if (given[side] !== undefined && given[side] !== null) margins[side] = asNumber(given[side]) * factor;
        }
        page.margins = margins;
      });
    },
  },
};
