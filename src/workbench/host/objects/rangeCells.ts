/** Methods of `Excel.Range` that read or write properties cell by cell, row by row, column by column. */
import { columnCount, rowCount } from "../../formula/areas";
import type { Area } from "../../book/types";
import { documentedName, type Method, typeOf } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requireReasonableSize } from "../guards";
import { unknownMember } from "../batch/query";
import type { RangeTarget, HostSession } from "../batch/session";
import { rangeHandle } from "./handles";

/** `{ address: true, format: { fill: { color: true } } }` */
type LoadOptions = Readonly<Record<string, unknown>>;

function pick(handle: Handle, options: LoadOptions, session: HostSession): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [member, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const name = documentedName(member);
    const property = typeOf(handle).properties?.[name];
    const object = typeOf(handle).objects?.[name];
    if (property) picked[name] = property.get(handle.target, session);
    else if (name === "borders" && object)
      picked[name] = pickBorders(object(handle.target, session)!, wanted as LoadOptions, session);
    else if (object && typeof wanted === "object")
      picked[name] = pick(object(handle.target, session)!, wanted as LoadOptions, session);
    else throw unknownMember(typeOf(handle), name);
  }
  return picked;
}

/** Per-cell borders are named by side: `{ top: {...}, bottom: {...} }`. */
function pickBorders(borders: Handle, options: LoadOptions, session: HostSession): Record<string, unknown> {
  const items = typeOf(borders).items?.(borders.target, session) ?? [];
  const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
  const picked: Record<string, unknown> = {};
  for (const item of items) {
    const side = sides[(item.target as { index: keyof typeof sides }).index];
    if (side) picked[side] = pick(item, options, session);
  }
  return picked;
}

function put(handle: Handle, settings: Readonly<Record<string, unknown>>, session: HostSession): void {
  for (const [member, value] of Object.entries(settings)) {
    if (value === undefined || value === null) continue;
    const name = documentedName(member);
    const property = typeOf(handle).properties?.[name];
    const object = typeOf(handle).objects?.[name];
    if (property?.set) property.set(handle.target, value, session);
    else if (name === "borders" && object)
      putBorders(object(handle.target, session)!, value as Readonly<Record<string, unknown>>, session);
    else if (object && typeof value === "object")
      put(object(handle.target, session)!, value as Readonly<Record<string, unknown>>, session);
    else throw unknownMember(typeOf(handle), name);
  }
}

function putBorders(borders: Handle, settings: Readonly<Record<string, unknown>>, session: HostSession): void {
  const indexes: Readonly<Record<string, string>> = {
    top: "EdgeTop",
    bottom: "EdgeBottom",
    left: "EdgeLeft",
    right: "EdgeRight",
    horizontal: "InsideHorizontal",
    vertical: "InsideVertical",
  };
  for (const [side, value] of Object.entries(settings)) {
    const item = typeOf(borders)
      .items?.(borders.target, session)
      .find((one) => (one.target as { index: string }).index === indexes[side]);
    if (!item) throw new ApiError("InvalidArgument");
    put(item, value as Readonly<Record<string, unknown>>, session);
  }
}

const cellsOf = (area: Area): Area[][] =>
  Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (_unused, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return { top: row, bottom: row, left: column, right: column };
    }),
  );

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: rowCount(area) }, (_, down) => ({ ...area, top: area.top + down, bottom: area.top + down }));

const columnsOf = (area: Area): Area[] =>
  Array.from({ length: columnCount(area) }, (_, across) => ({
    ...area,
    left: area.left + across,
    right: area.left + across,
  }));

const optionsOf = (value: unknown): LoadOptions => {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  return value as LoadOptions;
};

const arrayOf = (value: unknown, length: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length !== length) throw new ApiError("InvalidArgument");
  return value as readonly unknown[];
};

export const RANGE_CELL_METHODS: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: (target, args, session) => {
    requireReasonableSize(target.area);
    const options = optionsOf(args.at(0));
    return cellsOf(target.area).map((row) =>
      row.map((area) => pick(rangeHandle(session, target.sheetId, area), options, session)),
    );
  },
  getRowProperties: (target, args, session) => {
    const options = optionsOf(args.at(0));
    return rowsOf(target.area).map((area) => pick(rangeHandle(session, target.sheetId, area), options, session));
  },
  getColumnProperties: (target, args, session) => {
    const options = optionsOf(args.at(0));
    return columnsOf(target.area).map((area) => pick(rangeHandle(session, target.sheetId, area), options, session));
  },
  setCellProperties: (target, args, session) => {
    const cells = cellsOf(target.area);
    arrayOf(args.at(0), cells.length).forEach((row, down) =>
      arrayOf(row, cells[0]!.length).forEach((settings, across) =>
        put(
          rangeHandle(session, target.sheetId, cells[down]![across]!),
          (settings ?? {}) as Record<string, unknown>,
          session,
        ),
      ),
    );
  },
  setRowProperties: (target, args, session) => {
    const rows = rowsOf(target.area);
    arrayOf(args.at(0), rows.length).forEach((settings, index) =>
      put(rangeHandle(session, target.sheetId, rows[index]!), (settings ?? {}) as Record<string, unknown>, session),
    );
  },
  setColumnProperties: (target, args, session) => {
    const columns = columnsOf(target.area);
    arrayOf(args.at(0), columns.length).forEach((settings, index) =>
      put(rangeHandle(session, target.sheetId, columns[index]!), (settings ?? {}) as Record<string, unknown>, session),
    );
  },
};
