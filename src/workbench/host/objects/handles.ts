/**
 * Ranges, areas and sheets as objects of the add-in's. Nearly every class answers one of them and they answer nearly
 * every class: they are found by name, so that none of their files imports its own readers.
 */
import type { Area } from "../../book/types";
import { handle, type ObjectType } from "../batch/declare";
import type { Handle } from "../batch/handle";
import type { AreasTarget, RangeTarget, HostSession } from "../batch/session";

export interface SheetTarget {
  readonly sheetId: string;
}

interface Named {
  Range: ObjectType<RangeTarget>;
  RangeAreas: ObjectType<AreasTarget>;
  Worksheet: ObjectType<SheetTarget>;
}

const classes: Partial<Named> = {};

/** Told by the file of the class, once it is loaded. */
export function answersTo<Name extends keyof Named>(name: Name, type: Named[Name]): void {
  classes[name] = type;
}

export function classNamed<Name extends keyof Named>(name: Name): Named[Name] {
  const found: Named[Name] | undefined = classes[name];
  if (!found) throw new Error(`Class ${name} is not loaded.`);
  return found;
}

export const rangeOfHandle = (target: RangeTarget): Handle<RangeTarget> => handle(classNamed("Range"), target);

export const rangeHandle = (session: HostSession, sheetId: string, area: Area): Handle<RangeTarget> =>
  rangeOfHandle(session.range(sheetId, area));

export const areasHandle = (session: HostSession, sheetId: string, areas: readonly Area[]): Handle<AreasTarget> =>
  handle(classNamed("RangeAreas"), session.areas(sheetId, areas));

export const sheetHandle = (sheetId: string): Handle<SheetTarget> => handle(classNamed("Worksheet"), { sheetId });
