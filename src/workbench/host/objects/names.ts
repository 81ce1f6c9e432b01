/** `Excel.NamedItemCollection`, of the workbook and of a sheet. */
import { areaText, parseArea, quoteSheet, splitAddress } from "../../formula/areas";
import type { BookName } from "../../book/types";
import { isBroken } from "../../book/typed";
import type { Arguments } from "../batch/arguments";
import { asFlag, textArgument } from "../batch/arguments";
import { handle, type ObjectType } from "../batch/declare";
import { isHandle, type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { apiValue } from "../batch/grid";
import { addressOf, referredPlace } from "../places";
import { RangeTarget, type HostSession } from "../batch/session";
import { rangeOfHandle, sheetHandle } from "./handles";

export interface NamesTarget {
  /** Sheet id, or null for the workbook. */
  readonly scope: string | null;
}

interface NameTarget {
  readonly name: string;
  readonly scope: string | null;
}

/** `'Mon suivi'!$B$5:$B$20`, as a formula refers to cells that do not move. */
export function absoluteReference(target: RangeTarget, session: HostSession): string {
  const sheet = quoteSheet(session.book.sheet(target.sheetId).name);
  const address = areaText(target.area).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
  return `${sheet}!${address}`;
}

function nameOf(target: NameTarget, session: HostSession): BookName {
  const name = session.book.name(target.name, target.scope);
  if (!name) throw new ApiError("ItemNotFound");
  return name;
}

function rangeNamed(target: NameTarget, session: HostSession): Handle | null {
  const place = referredPlace(nameOf(target, session).formula, session, target.scope);
  return place && rangeOfHandle(place);
}

/** Values of constants; a name on cells has their address, as Excel gives it. */
function valueOf(target: NameTarget, session: HostSession): unknown {
  const name = nameOf(target, session);
  const place = referredPlace(name.formula, session, target.scope);
  if (place) return addressOf(place, session);
  const constant = constantOf(name.formula);
  if (constant !== undefined) return constant;
  const value = session.nameValues.get(name.formula) ?? name.value;
  return value === undefined ? "#N/A" : apiValue(value);
}

function constantOf(formula: string): string | number | boolean | undefined {
  const text = formula.replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]!.replace(/""/g, '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

function typeOf(target: NameTarget, session: HostSession): string {
  const name = nameOf(target, session);
  if (referredPlace(name.formula, session, target.scope)) return "Range";
  if (name.formula.includes("#REF!")) return "Error";
  const constant = constantOf(name.formula) ?? session.nameValues.get(name.formula) ?? name.value ?? null;
  switch (typeof constant) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Error";
  }
}

/** Calculates the names that are neither cells nor one constant (`="a"&"b"`), as far as there is something to calculate with. */
export async function calculateNames(session: HostSession): Promise<void> {
  for (const { formula, scope } of session.book.data.names) {
    if (session.nameValues.has(formula) || constantOf(formula) !== undefined) continue;
    if (referredPlace(formula, session, scope)) continue;
    const value = await session.calculation.evaluate(formula, scope ?? session.book.data.activeSheet);
    if (value !== undefined) session.nameValues.set(formula, value);
  }
}

/** Excel's rules for names: a letter, `_` or `\` first, no spaces, nothing that reads as a reference. */
function checkName(name: string): void {
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    parseArea(name) === null &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name);
  if (!valid) throw new ApiError("InvalidArgument");
}

function add(target: NamesTarget, args: Arguments, session: HostSession): Handle {
  const name = args.text(0);
  checkName(name);
  const reference = args.at(1);
  const formula =
    isHandle(reference) && reference.target instanceof RangeTarget
      ? `=${absoluteReference(reference.target, session)}`
      : typeof reference === "string"
        ? reference
        : String(reference ?? "");
  const checked = formula.startsWith("=") ? formula : `="${formula.replace(/"/g, '""')}"`;
  if (formula === "" || isBroken(checked)) throw new ApiError("InvalidArgument");
  if (session.book.name(name, target.scope)) throw new ApiError("InvalidArgument");
  const comment = args.optionalText(2);
  session.book.addName(
    {
      name,
      scope: target.scope,
      formula: withSheet(checked, target, session),
      visible: true,
      ...(comment ? { comment } : {}),
    },
    "addin",
  );
  return handle(NAMED_ITEM, { name, scope: target.scope });
}

/** A bare address means the sheet of the name, or the active one. */
function withSheet(formula: string, target: NamesTarget, session: HostSession): string {
  const { sheet, area } = splitAddress(formula.slice(1));
  if (sheet !== null || !parseArea(area)) return formula;
  const home = session.book.sheet(target.scope ?? session.book.data.activeSheet);
  return `=${quoteSheet(home.name)}!${area}`;
}

export const NAMED_ITEM: ObjectType<NameTarget> = {
  name: "NamedItem",
  id: { name: "_Id", of: (target) => target.name },
  properties: {
    name: { get: (target, session) => nameOf(target, session).name },
    type: { get: typeOf, prepare: calculateNames },
    value: { get: valueOf, calculated: true, prepare: calculateNames },
    formula: {
      get: (target, session) => nameOf(target, session).formula,
      set: (target, value, session) => {
        const formula = textArgument(value);
        if (!formula.startsWith("=") || isBroken(formula)) throw new ApiError("InvalidArgument");
        session.book.changeName(nameOf(target, session), { formula }, "addin");
      },
    },
    visible: {
      get: (target, session) => nameOf(target, session).visible,
      set: (target, value, session) =>
        session.book.changeName(nameOf(target, session), { visible: asFlag(value) }, "addin"),
    },
    comment: {
      get: (target, session) => nameOf(target, session).comment ?? "",
      set: (target, value, session) =>
        session.book.changeName(nameOf(target, session), { comment: textArgument(value) }, "addin"),
    },
    scope: { get: (target) => (target.scope === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    worksheet: (target) => {
      if (target.scope === null) throw new ApiError("ItemNotFound");
      return sheetHandle(target.scope);
    },
    worksheetOrNullObject: (target) => (target.scope === null ? null : sheetHandle(target.scope)),
  },
  methods: {
    delete: (target, _args, session) => session.book.deleteName(nameOf(target, session), "addin"),
    getRange: (target, _args, session) => {
      const range = rangeNamed(target, session);
      if (!range) throw new ApiError("InvalidReference");
      return range;
    },
    getRangeOrNullObject: (target, _args, session) => rangeNamed(target, session),
  },
};

function find(target: NamesTarget, name: string, session: HostSession): Handle | null {
  const found = session.book.name(name, target.scope);
  return found ? handle(NAMED_ITEM, { name: found.name, scope: found.scope }) : null;
}

export const NAMES: ObjectType<NamesTarget> = {
  name: "NamedItemCollection",
  itemType: () => NAMED_ITEM,
  items: (target, session) =>
    session.book.data.names
      .filter((name) => name.scope === target.scope)
      .map((name) => handle(NAMED_ITEM, { name: name.name, scope: name.scope })),
  item: (target, args, session) => {
    const found = find(target, args.text(0), session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add,
    getCount: (target, _args, session) => session.book.data.names.filter((name) => name.scope === target.scope).length,
    getItemOrNullObject: (target, args, session) => find(target, args.text(0), session),
  },
};
