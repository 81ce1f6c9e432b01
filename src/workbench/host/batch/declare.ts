/**
 * How the classes of Office.js are declared: a table of properties, of the objects that properties lead
 * to, and of methods, with the names of the documentation. What a table does not name is refused by name.
 */
import type { Arguments } from "./arguments";
import type { ClassRef, Handle } from "./handle";
import type { HostSession } from "./session";

// The tables of all classes share collections; each knows its own target.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

export interface Property<Target> {
  readonly get: (target: Target, session: HostSession) => unknown;
  readonly set?: (target: Target, value: unknown, session: HostSession) => void;
  /** Read from results of formulas: the workbook is calculated before it is. */
  readonly calculated?: true;
  /** What must be done before it is read, and takes time. */
  readonly prepare?: (session: HostSession) => Promise<void>;
}

export type Method<Target> = (target: Target, args: Arguments, session: HostSession) => unknown;

export interface ObjectType<Target = Any> extends ClassRef<Target> {
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target, session: HostSession) => Handle | null>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Properties that the client sets under another name than it documents. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Of a collection: what its items are, and which. */
  readonly itemType?: () => ObjectType;
  readonly items?: (target: Target, session: HostSession) => readonly Handle[];
  /** `collection.getItem(key)` as an indexer. */
  readonly item?: (target: Target, args: Arguments, session: HostSession) => Handle;
}

export const handle = <Target>(type: ObjectType<Target>, target: Target): Handle<Target> => ({ type, target });

/** The table of the class that a handle was made with. */
export const typeOf = (of: Handle): ObjectType => of.type;

/** `GetRange` on the wire is `getRange` in the documentation; a leading `_` stays. */
export const documentedName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (documented: string): string => documented.charAt(0).toUpperCase() + documented.slice(1);
