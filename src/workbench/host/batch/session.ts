/** What every object of the host reaches: the book, its calculation, the objects kept between batches. */
import type { Book } from "../../book/book";
import { shiftArea } from "../../formula/shift";
import type { Calculation } from "../functions/calculation";
import type { Handle } from "./handle";
import type { EventHub } from "../events/eventHub";
import { ApiError } from "../errors";
import { Situations } from "../situations";
import type { Area, BookValue } from "../../book/types";

/** Cells of one sheet. Follows insertions and deletions as long as a batch or a reference holds it. */
export class RangeTarget {
  private gone = false;

  constructor(
    readonly sheetId: string,
    private current: Area,
  ) {}

  get area(): Area {
    if (this.gone) throw new ApiError("InvalidReference");
    return this.current;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  follow(move: (area: Area) => Area | null): void {
    const moved = move(this.current);
    if (moved) this.current = moved;
    else this.gone = true;
  }
}

/** Several rectangles of one sheet. */
export class AreasTarget {
  constructor(
    readonly sheetId: string,
    readonly ranges: readonly RangeTarget[],
  ) {}

  get areas(): readonly Area[] {
    return this.ranges.map((range) => range.area);
  }
}

/** What a range and several rectangles have in common. */
export interface Cells {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const MAX_EVENT_REFERENCES = 200;

export class HostSession {
  private readonly kept = new Map<string, Handle>();
  private readonly referenceOf = new WeakMap<object, string>();
  private readonly ranges = new Set<RangeTarget>();
  private readonly ofEvents: string[] = [];
  private lastReference = 0;
  /** Values of `Application.calculationMode`. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Of the workbook's properties; the book has no room for them. */
  readonly documentProperties = new Map<string, string>();

  readonly situations = new Situations();
  /** Names that the add-in asked to load and no class has. */
  readonly ignoredLoads = new Set<string>();
  /** By sheet that the add-in protected: what opens it again. */
  readonly passwords = new Map<string, string>();
  /** What the formulas of names gave since the last change. */
  readonly nameValues = new Map<string, BookValue>();

  private changed = false;

  constructor(
    readonly book: Book,
    readonly calculation: Calculation,
    readonly events: EventHub,
  ) {
    book.on((event) => {
      if (event.source !== "engine" && event.kind !== "selection") this.changed = true;
      if (event.source !== "engine") this.nameValues.clear();
      if (event.kind !== "structure") return;
      for (const range of this.ranges)
        if (range.sheetId === event.sheetId) range.follow((area) => shiftArea(area, event.shift));
    });
  }

  /** Something changed since the book was opened. */
  get isDirty(): boolean {
    return this.changed;
  }

  range(sheetId: string, area: Area): RangeTarget {
    const target = new RangeTarget(sheetId, area);
    this.ranges.add(target);
    return target;
  }

  areas(sheetId: string, areas: readonly Area[]): AreasTarget {
    return new AreasTarget(
      sheetId,
      areas.map((area) => this.range(sheetId, area)),
    );
  }

  /** Forgets the ranges that only the batch needed. */
  endBatch(): void {
    const held = new Set(
      [...this.kept.values()].flatMap(({ target }): unknown[] =>
        target instanceof AreasTarget ? [...target.ranges] : [target],
      ),
    );
    for (const range of this.ranges) if (!held.has(range)) this.ranges.delete(range);
  }

  /** Keeps an object so that later batches can name it. */
  keep(kept: Handle): string {
    const known = this.referenceOf.get(kept);
    if (known !== undefined) return known;
    const reference = `ref-${++this.lastReference}`;
    this.kept.set(reference, kept);
    this.referenceOf.set(kept, reference);
    return reference;
  }

  /** For the range of an event: the add-in may ask for it soon, and never says that it is done with it. */
  keepForEvent(kept: Handle): string {
    const reference = this.keep(kept);
    this.ofEvents.push(reference);
    if (this.ofEvents.length > MAX_EVENT_REFERENCES) this.release(this.ofEvents.shift()!);
    return reference;
  }

  referenceTo(kept: Handle): string | undefined {
    return this.referenceOf.get(kept);
  }

  byReference(reference: string): Handle | undefined {
    return this.kept.get(reference);
  }

  release(reference: string): void {
    const released = this.kept.get(reference);
    if (released) this.referenceOf.delete(released);
    this.kept.delete(reference);
  }

  releaseAll(): void {
    for (const reference of [...this.kept.keys()]) this.release(reference);
  }

  get referenceCount(): number {
    return this.kept.size;
  }
}
