/** `Excel.RangeAreas` and `Excel.RangeCollection`: several rectangles of one sheet. */
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../formula/areas";
import { handle, type ObjectType } from "../batch/declare";
import { addressesOf } from "../places";
import type { AreasTarget } from "../batch/session";
import { CONDITIONAL_FORMATS } from "./conditionalFormats";
import { DATA_VALIDATION } from "./dataValidation";
import { answersTo, classNamed, rangeOfHandle, sheetHandle } from "./handles";
import { clearArea, CLEAR_KINDS } from "./rangeEdits";
import { RANGE_FORMAT } from "./rangeFormat";

const RANGE_COLLECTION: ObjectType<AreasTarget> = {
  name: "RangeCollection",
  itemType: () => classNamed("Range"),
  items: (target) => target.ranges.map((range) => rangeOfHandle(range)),
  methods: {
    getCount: (target) => target.ranges.length,
    getItemAt: (target, args) => rangeOfHandle(target.ranges[args.integer(0)]!),
  },
};

export const RANGE_AREAS: ObjectType<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    address: { get: addressesOf },
    addressLocal: { get: addressesOf },
    areaCount: { get: (target) => target.ranges.length },
    cellCount: { get: (target) => target.areas.reduce((total, area) => total + rowCount(area) * columnCount(area), 0) },
    isEntireColumn: { get: (target) => target.areas.every(isEntireColumn) },
    isEntireRow: { get: (target) => target.areas.every(isEntireRow) },
  },
  objects: {
    areas: (target) => handle(RANGE_COLLECTION, target),
    format: (target) => handle(RANGE_FORMAT, target),
    worksheet: (target) => sheetHandle(target.sheetId),
    conditionalFormats: (target) => handle(CONDITIONAL_FORMATS, target),
    dataValidation: (target) => handle(DATA_VALIDATION, target),
  },
  methods: {
    clear: (target, args, session) => {
      const kind = args.word(0, CLEAR_KINDS, "All");
      for (const area of target.areas) clearArea(session, target.sheetId, area, kind);
    },
  },
};

answersTo("RangeAreas", RANGE_AREAS);
