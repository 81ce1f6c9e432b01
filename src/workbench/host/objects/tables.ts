/** `Excel.TableCollection`, of the workbook or of a sheet, and `Excel.Table`. */
import { sameName } from "../../formula/names";
import { renameTableEverywhere } from "../../book/structure/formulas";
import { bodyAreaOf } from "../../book/tables/growth";
import type { Area } from "../../book/types";
import type { Arguments } from "../batch/arguments";
import { asFlag, textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requireOpen } from "../guards";
import { rangeArgument } from "../places";
import type { HostSession } from "../batch/session";
import { TABLE_AUTO_FILTER } from "./autoFilter";
import { rangeHandle, sheetHandle } from "./handles";
import { TABLE_COLUMNS } from "./tableColumns";
import { TABLE_ROWS } from "./tableRows";
import {
  checkTableName,
  createTable,
  tableHeader,
  resizeTable,
  setTotals,
  totalsOf,
  type TableTarget,
} from "./tableLayout";

interface TablesTarget {
  /** Null for those of the workbook. */
  readonly sheetId: string | null;
}

const rangeOf = (target: TableTarget, area: Area, session: HostSession): Handle =>
  rangeHandle(session, target.sheetId, area);

const orNotFound = (area: Area | null): Area => {
  if (!area) throw new ApiError("ItemNotFound");
  return area;
};

export const TABLE: ObjectType<TableTarget> = {
  name: "Table",
  id: { name: "Id", of: ({ table }) => String(table.id) },
  properties: {
    id: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: (target, value, session) => {
        const name = textArgument(value);
        checkTableName(session.book, name, target.table);
        renameTableEverywhere(session.book.data, target.table.name, name);
        session.book.changeTable(target.sheetId, target.table, { name }, "addin");
      },
    },
    showHeaders: { get: ({ table }) => table.hasHeader },
    showTotals: {
      get: ({ table }) => table.hasTotals,
      set: (target, value, session) => {
        requireOpen(session, target.sheetId);
        setTotals(session.book, target, asFlag(value));
      },
    },
    showFilterButton: {
      get: ({ table }) => table.showFilter,
      set: (target, value, session) =>
        session.book.changeTable(target.sheetId, target.table, { showFilter: asFlag(value) }, "addin"),
    },
    style: {
      get: ({ table }) => table.style ?? "",
      set: (target, value, session) =>
        session.book.changeTable(target.sheetId, target.table, { style: textArgument(value) }, "addin"),
    },
  },
  objects: {
    columns: (target) => handle(TABLE_COLUMNS, target),
    rows: (target) => handle(TABLE_ROWS, target),
    autoFilter: (target) => handle(TABLE_AUTO_FILTER, target),
    worksheet: (target) => sheetHandle(target.sheetId),
  },
  methods: {
    getRange: (target, _args, session) => rangeOf(target, target.table.area, session),
    getDataBodyRange: (target, _args, session) => rangeOf(target, bodyAreaOf(target.table), session),
    getHeaderRowRange: (target, _args, session) => rangeOf(target, orNotFound(tableHeader(target.table)), session),
    getTotalRowRange: (target, _args, session) => rangeOf(target, orNotFound(totalsOf(target.table)), session),
    resize: (target, args, session) => {
      const place = rangeArgument(args, 0, session, session.book.sheet(target.sheetId));
      if (place.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
      resizeTable(session.book, target, place.area);
    },
    convertToRange: (target, _args, session) => {
      session.book.deleteTable(target.sheetId, target.table, "addin");
      return rangeOf(target, target.table.area, session);
    },
    delete: (target, _args, session) => {
      session.book.deleteTable(target.sheetId, target.table, "addin");
      session.book.clearContents(target.sheetId, target.table.area, "addin");
    },
  },
};

function listed(target: TablesTarget, session: HostSession): TableTarget[] {
  return session.book.data.sheets
    .filter((sheet) => target.sheetId === null || sheet.id === target.sheetId)
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheetId: sheet.id, table })));
}

/** By name or id. */
function find(tables: readonly TableTarget[], args: Arguments): Handle | null {
  const key = typeof args.at(0) === "number" ? String(args.at(0)) : args.text(0);
  const found =
    tables.find(({ table }) => sameName(table.name, key)) ?? tables.find(({ table }) => String(table.id) === key);
  return found ? handle(TABLE, found) : null;
}

const found = (table: Handle | null): Handle => {
  if (!table) throw new ApiError("ItemNotFound");
  return table;
};

export const TABLES: ObjectType<TablesTarget> = {
  name: "TableCollection",
  itemType: () => TABLE,
  properties: { count: { get: (target, session) => listed(target, session).length } },
  items: (target, session) => listed(target, session).map((table) => handle(TABLE, table)),
  item: (target, args, session) => found(find(listed(target, session), args)),
  methods: {
    add: (target, args, session) => {
      const home = target.sheetId ?? session.book.data.activeSheet;
      const place = rangeArgument(args, 0, session, session.book.sheet(home));
      if (target.sheetId !== null && place.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
      requireOpen(session, place.sheetId);
      return handle(TABLE, {
        sheetId: place.sheetId,
        table: createTable(session.book, place.sheetId, place.area, args.flag(1)),
      });
    },
    getCount: (target, _args, session) => listed(target, session).length,
    getItemAt: (target, args, session) => {
      const table = listed(target, session)[args.integer(0)];
      if (!table) throw new ApiError("InvalidArgument");
      return handle(TABLE, table);
    },
    getItemOrNullObject: (target, args, session) => find(listed(target, session), args),
  },
};

export const TABLE_SCOPED_COLLECTION: ObjectType<{ readonly tables: readonly TableTarget[] }> = {
  name: "TableScopedCollection",
  itemType: () => TABLE,
  items: (target) => target.tables.map((table) => handle(TABLE, table)),
  item: (target, args) => found(find(target.tables, args)),
  methods: {
    getCount: (target) => target.tables.length,
    getFirst: (target) => {
      const [first] = target.tables;
      if (!first) throw new ApiError("ItemNotFound");
      return handle(TABLE, first);
    },
    getItemOrNullObject: (target, args) => find(target.tables, args),
  },
};
