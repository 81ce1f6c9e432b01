/** Runs a batch of the rich API: object paths lead to objects, actions are done in order until one fails. */
import { Arguments } from "./arguments";
import { eventType } from "../events/eventTypes";
import { documentedName, typeOf } from "./declare";
import { isHandle, type Handle } from "./handle";
import { ApiError, asApiError } from "../errors";
import { query, unknownMember, type QueryInfo } from "./query";
import type { HostSession } from "./session";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>> };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchResponse {
  readonly Results: readonly { ActionId: number; Value: unknown }[];
  /** Traces that were passed: the client registers handlers only after theirs. */
  readonly TraceIds: readonly number[];
  readonly Error?: { Code: string; Message: string; ActionIndex: number; Location: string; HttpStatusCode: number };
}

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Roots of the object model: the workbook, and the services created by name. */
export interface Roots {
  readonly workbook: Handle;
  readonly services: Readonly<Record<string, Handle>>;
}

export async function runBatch(request: BatchRequest, session: HostSession, roots: Roots): Promise<BatchResponse> {
  const batch = new Batch(request, session, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: (await batch.run(action)) ?? null });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (cause) {
      const error = asApiError(cause);
      session.endBatch();
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          Location: error.location ?? "",
          HttpStatusCode: 400,
        },
      };
    }
  }
  session.endBatch();
  return { Results: results, TraceIds: traces };
}

class Batch {
  /** By id of the path; null is a null object. */
  private readonly found = new Map<number, Handle | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: HostSession,
    private readonly roots: Roots,
  ) {}

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    // Microsoft's samples act on what `getItemOrNullObject` gave without a look: on nothing, nothing is done.
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return query(object, action.QueryInfo ?? {}, this.session);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.setProperty:
        return this.set(object, action.Name ?? "", this.arguments(action.ArgumentInfo).at(0));
      case ACTION.update:
        return this.update(object, action.ObjectState ?? {});
      default:
        throw new ApiError("NotImplemented", `ActionType ${action.ActionType}`);
    }
  }

  private identity(object: Handle): Record<string, unknown> {
    const reference = this.session.referenceTo(object);
    return {
      ...(object.type.id ? { [object.type.id.name]: object.type.id.of(object.target) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private async invoke(object: Handle, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.session.keep(object);
      return null;
    }
    const registration = /^_(Unr|R)egister(\w+?)(?:Event)?$/.exec(name);
    if (registration) {
      const type = eventType(object.type.name, registration[2]!);
      if (type === undefined) throw unknownMember(object.type, `on${registration[2]}`);
      this.session.events.watch(type, registration[1] === "R" ? 1 : -1);
      return null;
    }
    const result = await this.call(object, name, await this.resolvedArguments(action.ArgumentInfo));
    return isHandle(result) ? this.identity(result) : result;
  }

  private async call(object: Handle, wire: string, args: Arguments): Promise<unknown> {
    const type = typeOf(object);
    const name = documentedName(wire);
    const method = type.methods?.[name] ?? sameWord(type.methods, name);
    try {
      if (method) return await method(object.target, args, this.session);
      if (name === "getItem" && type.item) return type.item(object.target, args, this.session);
    } catch (cause) {
      throw located(cause, `${type.name}.${name}`);
    }
    throw unknownMember(type, name);
  }

  private set(object: Handle, wire: string, value: unknown): null {
    const type = typeOf(object);
    const given = documentedName(wire);
    const name = type.aliases?.[given] ?? given;
    const property = type.properties?.[name];
    if (!property) throw unknownMember(type, name);
    try {
      if (!property.set) throw new ApiError("AttemptingToSetReadOnlyProperty");
      property.set(object.target, value, this.session);
    } catch (cause) {
      throw located(cause, `${type.name}.${name}`);
    }
    return null;
  }

  private update(object: Handle, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      const next = typeOf(object).objects?.[documentedName(name)];
      if (next && typeof value === "object" && value !== null) {
        const target = next(object.target, this.session);
        if (target) this.update(target, value as Readonly<Record<string, unknown>>);
      } else this.set(object, name, value);
    }
    return null;
  }

  async resolve(id: number): Promise<Handle | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", String(id));
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<Handle | null> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.newObject: {
        const service = this.roots.services[name];
        if (!service) throw new ApiError("ApiNotFound", name);
        return service;
      }
      case PATH.reference: {
        const kept = this.session.byReference(name);
        if (!kept) throw new ApiError("InvalidReference");
        return kept;
      }
      case PATH.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.property(parent, documentedName(name));
      case PATH.indexer: {
        const { item } = typeOf(parent);
        if (!item) throw unknownMember(typeOf(parent), "getItem");
        try {
          return item(parent.target, await this.resolvedArguments(path.ArgumentInfo), this.session);
        } catch (cause) {
          throw located(cause, `${parent.type.name}.getItem`);
        }
      }
      case PATH.method: {
        const result = await this.call(parent, name, await this.resolvedArguments(path.ArgumentInfo));
        if (result === null || result === undefined) return null;
        if (!isHandle(result)) throw new ApiError("InvalidObjectPath", name);
        return result;
      }
      default:
        throw new ApiError("InvalidObjectPath", `type ${path.ObjectPathType}`);
    }
  }

  private property(parent: Handle, name: string): Handle | null {
    const object = typeOf(parent).objects?.[name];
    if (!object) throw unknownMember(typeOf(parent), name);
    try {
      return object(parent.target, this.session);
    } catch (cause) {
      throw located(cause, `${parent.type.name}.${name}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(info?.Arguments ?? []);
  }

  /** Arguments in which ids of object paths have become the objects. */
  private async resolvedArguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    return new Arguments((await this.resolveArray(values, info?.ReferencedObjectPathIds ?? [])) as unknown[]);
  }

  private async resolveArray(values: readonly unknown[], ids: readonly unknown[]): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) resolved.push(await this.resolveArray(value, id));
      else if (typeof id === "number" && id > 0) resolved.push(await this.resolve(id));
      else resolved.push(await this.resolveMembers(value));
    }
    return resolved;
  }

  private async resolveMembers(value: unknown): Promise<unknown> {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(value._ObjectPathId as number);
    const resolved: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) resolved[name] = await this.resolveMembers(member);
    return resolved;
  }
}

/** `VLookup` on the wire is `vlookup` in the documentation. */
function sameWord<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined {
  return Object.entries(members ?? {}).find(([member]) => member.toLowerCase() === name.toLowerCase())?.[1];
}

function located(cause: unknown, location: string): ApiError {
  const error = asApiError(cause);
  error.location ??= location;
  return error;
}
