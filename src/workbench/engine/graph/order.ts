/** The order in which formulas are calculated: what a formula reads comes before it. */
import type { Watch } from "./watches";
import { append } from "../../formula/many";

export interface Graph<Cell> {
  /** Areas of other formulas that see the present extent of this one's result. */
  seeing(cell: Cell): ReadonlySet<Watch<Cell>>;
}

interface Step<Cell> {
  readonly cell: Cell;
  readonly feeds: Watch<Cell>[];
  waitsFor: number;
  due: boolean;
  /** Calculated for want of a value: nothing that it reads changed. */
  unvalued: boolean;
}

export interface Due<Cell> {
  /** What they read changed. */
  readonly changed: Iterable<Cell>;
  /** They came from the file without a value. Theirs tells nothing new to those that have one. */
  readonly unvalued: Iterable<Cell>;
}

/**
 * Calculates the cells that are due and, downstream, those whose inputs really changed. `calculate` answers whether the
 * result changed; its second argument is true when nothing that the cell reads did. Cells in a circle are handed to
 * `circular` first, as Excel gives them 0.
 */
export function calculateInOrder<Cell>(
  due: Due<Cell>,
  graph: Graph<Cell>,
  calculate: (cell: Cell, unvalued: boolean) => boolean,
  circular: (cell: Cell) => boolean,
): void {
  const plan = makePlan(due, graph);
  runReady(
    plan,
    [...plan.steps.values()].filter((step) => step.waitsFor === 0),
    calculate,
  );
  const stuck = [...plan.steps.values()].filter((step) => step.waitsFor > 0);
  if (stuck.length === 0) return;
  const inCircle = dropDownstream(stuck, plan);
  const zeroed = stuck.filter((step) => inCircle.has(step));
  for (const step of zeroed) {
    step.waitsFor = 0;
    step.due = circular(step.cell) && !step.unvalued;
  }
  const freed = zeroed.flatMap((step) => release(step, step.due, plan));
  runReady(
    plan,
    freed.filter((step) => !inCircle.has(step)),
    calculate,
  );
}

interface Plan<Cell> {
  readonly steps: Map<Cell, Step<Cell>>;
  readonly watchWaits: Map<Watch<Cell>, number>;
}

function makePlan<Cell>(due: Due<Cell>, graph: Graph<Cell>): Plan<Cell> {
  const steps = new Map<Cell, Step<Cell>>();
  const watchWaits = new Map<Watch<Cell>, number>();
  const queue: Step<Cell>[] = [];
  const stepOf = (cell: Cell): Step<Cell> => {
    let step = steps.get(cell);
    if (!step) {
      step = { cell, feeds: [], waitsFor: 0, due: false, unvalued: false };
      steps.set(cell, step);
      queue.push(step);
    }
    return step;
  };
  for (const cell of due.changed) stepOf(cell).due = true;
  for (const cell of due.unvalued) {
    const step = stepOf(cell);
    if (!step.due) step.due = step.unvalued = true;
  }
  for (let step = queue.pop(); step; step = queue.pop()) {
    for (const watch of graph.seeing(step.cell)) {
      step.feeds.push(watch);
      const waits = watchWaits.get(watch);
      watchWaits.set(watch, (waits ?? 0) + 1);
      if (waits === undefined) for (const reader of watch.readers) stepOf(reader).waitsFor += 1;
    }
  }
  return { steps, watchWaits };
}

function runReady<Cell>(
  plan: Plan<Cell>,
  ready: Step<Cell>[],
  calculate: (cell: Cell, unvalued: boolean) => boolean,
): void {
  for (let at = 0; at < ready.length; at += 1) {
    const step = ready[at]!;
    const changed = step.due && calculate(step.cell, step.unvalued) && !step.unvalued;
    append(ready, release(step, changed, plan));
  }
}

/** Marks what a finished step feeds; returns the steps that now wait for nothing. */
function release<Cell>(step: Step<Cell>, changed: boolean, { steps, watchWaits }: Plan<Cell>): Step<Cell>[] {
  const freed: Step<Cell>[] = [];
  for (const watch of step.feeds) {
    const waits = watchWaits.get(watch)! - 1;
    watchWaits.set(watch, waits);
    for (const reader of watch.readers) {
      const next = steps.get(reader);
      if (!next) continue;
      if (changed) {
        next.due = true;
        next.unvalued = false;
      }
      if (waits === 0 && next.waitsFor > 0 && --next.waitsFor === 0) freed.push(next);
    }
  }
  return freed;
}

/** Of the steps that wait for each other, those on a circle: the others only read from one. */
function dropDownstream<Cell>(stuck: readonly Step<Cell>[], { steps }: Plan<Cell>): Set<Step<Cell>> {
  const left = new Set(stuck);
  for (let dropped = true; dropped;) {
    dropped = false;
    for (const step of left) {
      const feedsAnother = step.feeds.some((watch) =>
        [...watch.readers].some((reader) => left.has(steps.get(reader)!)),
      );
      if (!feedsAnother) dropped = left.delete(step) || dropped;
    }
  }
  return left;
}
