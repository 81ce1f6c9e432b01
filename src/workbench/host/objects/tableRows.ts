/** `Excel.TableRowCollection` and `Excel.TableRow`. */
import { rowCount } from "../../formula/areas";
import { bodyAreaOf } from "../../book/tables/growth";
import type { Area } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { apiValue, readMatrix, writeGrid } from "../batch/grid";
import { requireOpen } from "../guards";
import type { RangeTarget, HostSession } from "../batch/session";
import { requireUnfiltered } from "./autoFilter";
import { rangeHandle } from "./handles";
import { addRows, deleteRow, type TableTarget } from "./tableLayout";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function areaOf(target: RowTarget): Area {
  const body = bodyAreaOf(target.table);
  const row = body.top + target.index;
  if (row > body.bottom) throw new ApiError("ItemNotFound");
  return { ...body, top: row, bottom: row };
}

const rangeOf = (target: RowTarget, session: HostSession): Handle<RangeTarget> =>
  rangeHandle(session, target.sheetId, areaOf(target));

const TABLE_ROW: ObjectType<RowTarget> = {
  name: "TableRow",
  properties: {
    index: { get: (target) => target.index },
    values: {
      calculated: true,
      get: (target, session) =>
        readMatrix(rangeOf(target, session).target, session, (cell) => apiValue(cell?.value ?? null)),
      set: (target, value, session) => writeGrid(rangeOf(target, session).target, value, session, "en"),
    },
  },
  methods: {
    getRange: (target, _args, session) => rangeOf(target, session),
    delete: (target, _args, session) => {
      requireOpen(session, target.sheetId);
      requireUnfiltered(target, session);
      deleteRow(session.book, target, target.index);
    },
  },
};

const countOf = (target: TableTarget): number => rowCount(bodyAreaOf(target.table));

function add(target: TableTarget, args: Arguments, session: HostSession): Handle {
  requireOpen(session, target.sheetId);
  requireUnfiltered(target, session);
  const values = args.at(1);
  const rows = Array.isArray(values)
    ? Array.isArray(values[0])
      ? (values as unknown[][])
      : [values as unknown[]]
    : null;
  const given = args.optionalNumber(0);
  const count = rows?.length ?? 1;
  if (rows?.some((row) => row.length !== target.table.columns.length)) throw new ApiError("InvalidArgument");
  const index = addRows(session.book, target, given === undefined || given < 0 ? null : given, count);
  if (rows) {
    const body = bodyAreaOf(target.table);
    const top = body.top + index;
    writeGrid(session.range(target.sheetId, { ...body, top, bottom: top + count - 1 }), rows, session, "en");
  }
  return handle(TABLE_ROW, { ...target, index });
}

export const TABLE_ROWS: ObjectType<TableTarget> = {
  name: "TableRowCollection",
  itemType: () => TABLE_ROW,
  properties: { count: { get: countOf } },
  items: (target) => Array.from({ length: countOf(target) }, (_, index) => handle(TABLE_ROW, { ...target, index })),
  methods: {
    add,
    getCount: countOf,
    getItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= countOf(target)) throw new ApiError("InvalidArgument");
      return handle(TABLE_ROW, { ...target, index });
    },
  },
};
