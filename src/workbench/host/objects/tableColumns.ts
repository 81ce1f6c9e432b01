/** `Excel.TableColumnCollection` and `Excel.TableColumn`. */
import { sameName } from "../../formula/names";
import { bodyAreaOf } from "../../book/tables/growth";
import type { Area } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { apiValue, readMatrix, writeGrid } from "../batch/grid";
import { requireOpen } from "../guards";
import type { RangeTarget, HostSession } from "../batch/session";
import { rangeHandle } from "./handles";
import { addColumn, deleteColumn, tableHeader, totalsOf, type TableTarget } from "./tableLayout";

interface ColumnTarget extends TableTarget {
  /** The column itself: its place changes when others come and go. */
  readonly column: TableTarget["table"]["columns"][number];
}

function indexOf(target: ColumnTarget): number {
  const index = target.table.columns.indexOf(target.column);
  if (index < 0) throw new ApiError("ItemNotFound");
  return index;
}

function part(target: ColumnTarget, area: Area | null): Area {
  if (!area) throw new ApiError("ItemNotFound");
  const column = area.left + indexOf(target);
  return { ...area, left: column, right: column };
}

const rangeOf = (target: ColumnTarget, area: Area | null, session: HostSession): Handle<RangeTarget> =>
  rangeHandle(session, target.sheetId, part(target, area));

const TABLE_COLUMN: ObjectType<ColumnTarget> = {
  name: "TableColumn",
  id: { name: "Id", of: (target) => indexOf(target) + 1 },
  properties: {
    id: { get: (target) => indexOf(target) + 1 },
    index: { get: indexOf },
    name: {
      get: (target) => target.column.name,
      set: (target, value, session) => {
        const name = textArgument(value);
        if (
          name === "" ||
          target.table.columns.some((other) => other !== target.column && sameName(other.name, name))
        ) {
          throw new ApiError("InvalidArgument");
        }
        session.book.write(
          target.sheetId,
          target.table.area.top,
          target.table.area.left + indexOf(target),
          [[{ value: name }]],
          "addin",
        );
      },
    },
    values: {
      calculated: true,
      get: (target, session) =>
        readMatrix(rangeOf(target, target.table.area, session).target, session, (cell) =>
          apiValue(cell?.value ?? null),
        ),
      set: (target, value, session) =>
        writeGrid(rangeOf(target, target.table.area, session).target, value, session, "en"),
    },
  },
  methods: {
    getRange: (target, _args, session) => rangeOf(target, target.table.area, session),
    getDataBodyRange: (target, _args, session) => rangeOf(target, bodyAreaOf(target.table), session),
    getHeaderRowRange: (target, _args, session) => rangeOf(target, tableHeader(target.table), session),
    getTotalRowRange: (target, _args, session) => rangeOf(target, totalsOf(target.table), session),
    delete: (target, _args, session) => {
      requireOpen(session, target.sheetId);
      deleteColumn(session.book, target, indexOf(target));
    },
  },
};

const columnHandle = (target: TableTarget, index: number): Handle | null => {
  const column = target.table.columns[index];
  return column ? handle(TABLE_COLUMN, { ...target, column }) : null;
};

/** By name or id. */
function find(target: TableTarget, args: Arguments): Handle | null {
  const key = args.at(0);
  if (typeof key === "number") return columnHandle(target, key - 1);
  const name = args.text(0);
  return columnHandle(
    target,
    target.table.columns.findIndex((column) => sameName(column.name, name)),
  );
}

function add(target: TableTarget, args: Arguments, session: HostSession): Handle {
  requireOpen(session, target.sheetId);
  const given = args.optionalNumber(0);
  const index = addColumn(session.book, target, given === undefined || given < 0 ? null : given, args.optionalText(2));
  const added = columnHandle(target, index) as Handle<ColumnTarget>;
  if (args.has(1)) {
    const named = args.optionalText(2);
    const values = args.at(1);
    const { area } = target.table;
    writeGrid(rangeOf(added.target, area, session).target, values, session, "en");
    if (named !== undefined && target.table.hasHeader)
      session.book.write(target.sheetId, area.top, area.left + index, [[{ value: named }]], "addin");
  }
  return added;
}

export const TABLE_COLUMNS: ObjectType<TableTarget> = {
  name: "TableColumnCollection",
  itemType: () => TABLE_COLUMN,
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((_column, index) => columnHandle(target, index)!),
  item: (target, args) => {
    const found = find(target, args);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add,
    getCount: ({ table }) => table.columns.length,
    getItemAt: (target, args) => {
      const found = columnHandle(target, args.integer(0));
      if (!found) throw new ApiError("InvalidArgument");
      return found;
    },
    getItemOrNullObject: (target, args) => find(target, args),
  },
};
