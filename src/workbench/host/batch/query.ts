/** Answers `load`: which members of an object, and of the objects it leads to. */
import { documentedName, wireName, type ObjectType, type Property, typeOf } from "./declare";
import { type Handle } from "./handle";
import { ApiError } from "../errors";
import type { HostSession } from "./session";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Selected members as a tree: `format/fill/color` and `*`. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, members: new Map() });

function readSelection(info: QueryInfo): Selection {
  const root = emptySelection();
  for (const path of info.Select ?? []) descend(root, path);
  for (const path of info.Expand ?? []) descend(root, path);
  if (!info.Select?.length) root.all = true;
  return root;
}

function descend(root: Selection, path: string): void {
  let node = root;
  for (const step of path.split(/[/.]/).map((part) => part.trim())) {
    if (step === "" || step === "items") continue;
    if (step === "*" || step === "$all") {
      node.all = true;
      return;
    }
    const name = documentedName(step);
    let next = node.members.get(name);
    if (!next) node.members.set(name, (next = emptySelection()));
    node = next;
  }
}

/** The JSON of the object, members named as on the wire. The workbook is calculated first if a member needs it. */
export async function query(handle: Handle, info: QueryInfo, session: HostSession): Promise<unknown> {
  const selection = readSelection(info);
  if (needsResults(typeOf(handle), selection, handle, session)) await session.calculation.upToDate();
  for (const prepare of preparations(typeOf(handle), selection)) await prepare(session);
  return answer(handle, selection, session, info);
}

/** Of the members asked of the object itself, or of the items of a collection. */
function preparations(type: ObjectType, selection: Selection): Set<NonNullable<Property<unknown>["prepare"]>> {
  const properties = { ...type.properties, ...type.itemType?.().properties };
  return new Set(
    Object.entries(properties).flatMap(([name, { prepare }]) =>
      prepare && (selection.all || selection.members.has(name)) ? [prepare] : [],
    ),
  );
}

function needsResults(type: ObjectType, selection: Selection, handle: Handle, session: HostSession): boolean {
  const itemType = type.items?.(handle.target, session)[0];
  if (itemType && needsResults(typeOf(itemType), selection, itemType, session)) return true;
  const calculated = Object.entries(type.properties ?? {}).filter(([, property]) => property.calculated);
  if (calculated.some(([name]) => selection.all || selection.members.has(name))) return true;
  return [...selection.members].some(([name, below]) => {
    const next = type.objects?.[name]?.(handle.target, session);
    return next ? needsResults(typeOf(next), below, next, session) : false;
  });
}

function answer(
  handle: Handle,
  selection: Selection,
  session: HostSession,
  page: QueryInfo = {},
): Record<string, unknown> {
  const { target } = handle;
  const type = typeOf(handle);
  const result: Record<string, unknown> = {};
  const forItems = emptySelection();
  forItems.all = selection.all;
  if (selection.all) {
    for (const [name, property] of Object.entries(type.properties ?? {}))
      result[wireName(name)] = read(type, name, property, target, session);
  }
  for (const [name, below] of selection.members) {
    const property = type.properties?.[name];
    const object = type.objects?.[name];
    if (property) result[wireName(name)] = read(type, name, property, target, session);
    else if (object) {
      const next = object(target, session);
      const whole = below.members.size === 0 && !below.all ? { ...below, all: true } : below;
      result[wireName(name)] = next ? answer(next, whole, session) : null;
    } else if (type.items) forItems.members.set(name, below);
    else ignore(type, name, session);
  }
  if (type.items && (selection.all || forItems.members.size > 0 || selection.members.size === 0)) {
    const items = type.items(target, session);
    const first = page.Skip ?? 0;
    const paged = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
    checkItemMembers(type, forItems, items, session);
    result["_Items"] = paged.map((item) => answer(item, forItems, session));
  }
  if (type.id) result[type.id.name] = type.id.of(target);
  const reference = session.referenceTo(handle);
  if (reference !== undefined) result["_ReferenceId"] = reference;
  return result;
}

function read(
  type: ObjectType,
  name: string,
  property: Property<unknown>,
  target: unknown,
  session: HostSession,
): unknown {
  try {
    return property.get(target, session);
  } catch (cause) {
    if (cause instanceof ApiError) cause.location ??= `${type.name}.${name}`;
    throw cause;
  }
}

/** Of an empty collection only its items could tell a member that they do not have. */
function checkItemMembers(
  type: ObjectType,
  selection: Selection,
  items: readonly Handle[],
  session: HostSession,
): void {
  const itemType = type.itemType?.();
  if (items.length > 0 || !itemType) return;
  for (const name of selection.members.keys()) {
    if (!itemType.properties?.[name] && !itemType.objects?.[name]) ignore(itemType, name, session);
  }
}

/** Excel passes over a name in `load` that it does not know, and `$none` asks for nothing; what our own code asks must be known. */
function ignore(type: ObjectType, name: string, session: HostSession): void {
  if (name !== "$none") session.ignoredLoads.add(`${type.name}.${name}`);
}

export function unknownMember(type: ObjectType, name: string): ApiError {
  const error = new ApiError("ApiNotFound", `${type.name}.${name}`);
  error.location = `${type.name}.${name}`;
  return error;
}
