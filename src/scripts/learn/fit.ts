/** Fits the log-odds of roles on examples: softmax over the roles of a kind, steps that shrink where much was learnt. */
import { isGrammar } from "../../tracker/recognise/header/headerStems";
import {
  featureKey,
  headerKey,
  headerShare,
  WEIGHED_ROLES,
  wordKey,
  type ColumnFeatures,
  type ColumnRole,
} from "../../tracker/recognise/weights/model";
import type { WeighedKind } from "../../tracker/model/recognition";
import type { Example } from "./examples";
import { randomOf, type Random } from "./random";

export interface Fit {
  readonly rounds: number;
  readonly step: number;
  /** Pull towards zero at each step, for cells and for headers. */
  readonly pull: number;
}

/** Share of the columns met as if their cells were of no known look: the header must do then. */
const CELLS_UNLIKE = 0.2;
const EVERY: readonly ColumnRole[] = [...new Set(Object.values(WEIGHED_ROLES).flat())];
const AT = new Map(EVERY.map((role, index) => [role, index]));

/** The last rounds, whose mean is kept: one round alone leans to what it saw last. */
const ROUNDS_KEPT = 8;

/** Seeds are below. */
const END = 2 ** 32;

interface Cell {
  readonly weights: Float64Array;
  readonly sum: Float64Array;
  readonly seen: Float64Array;
}

/** The same examples, chance and settings give the same weights. */
export function fitWeights(
  examples: readonly Example[],
  random: Random,
  { rounds, step, pull }: Fit,
): ReadonlyMap<string, number> {
  const cells = new Map<string, Cell>();
  const cellOf = (name: string): Cell => {
    const known = cells.get(name);
    if (known) return known;
    const made = {
      weights: new Float64Array(EVERY.length),
      sum: new Float64Array(EVERY.length),
      seen: new Float64Array(EVERY.length).fill(1e-3),
    };
    cells.set(name, made);
    return made;
  };
  const indexes = Object.fromEntries(
    Object.entries(WEIGHED_ROLES).map(([kind, roles]) => [kind, roles.map((role) => AT.get(role) ?? 0)]),
  ) as Record<WeighedKind, number[]>;
  // What is left out of an example hangs on nothing but its place: a word more in a list changes what it must, no more.
  const first = random.below(END);
  const places = examples.map((_, place) => place);
  for (let round = 0; round < rounds; round += 1) {
    for (const place of random.shuffled(places)) {
      const { kind, role, features } = examples[place]!;
      const left = dropped(features, randomOf(first + round * examples.length + place));
      const inputs = inputsOf(kind, left).map(([name, share]) => [cellOf(name), share] as const);
      const own = indexes[kind];
      const scores = own.map((at) => inputs.reduce((sum, [cell, share]) => sum + share * (cell.weights[at] ?? 0), 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      own.forEach((at, index) => {
        const error = (at === AT.get(role) ? 1 : 0) - (shares[index] ?? 0) / total;
        for (const [cell, share] of inputs) {
          const slope = error * share - pull * (cell.weights[at] ?? 0);
          cell.seen[at] = (cell.seen[at] ?? 0) + slope * slope;
          cell.weights[at] = (cell.weights[at] ?? 0) + (step * slope) / Math.sqrt(cell.seen[at] ?? 1);
        }
      });
    }
    if (round >= rounds - ROUNDS_KEPT)
      for (const { weights, sum } of cells.values())
        weights.forEach((weight, at) => {
          sum[at] = (sum[at] ?? 0) + weight / Math.min(rounds, ROUNDS_KEPT);
        });
  }
  return keyed(cells);
}

/** Some headers are met without vocabulary, or with words nobody has seen: the cells must do then. */
function dropped({ cells, header, words }: ColumnFeatures, random: Random): ColumnFeatures {
  const form = random.below(10);
  const blind = random.chance(CELLS_UNLIKE);
  return {
    cells: blind ? {} : Object.fromEntries(Object.entries(cells).filter(() => !random.chance(0.1))),
    words: form < 5 ? words : {},
    header:
      form === 8 && random.chance(0.3)
        ? ["(none)"]
        : form === 9
          ? header.filter((feature) => isGrammar(feature) || feature.startsWith("("))
          : header.filter(() => !random.chance(0.12)),
  };
}

function inputsOf(kind: WeighedKind, { cells, header, words }: ColumnFeatures): (readonly [string, number])[] {
  const share = headerShare(header);
  return [
    [`c ${kind} bias`, 1],
    ...Object.entries(cells)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => [`c ${kind} ${name}`, value] as const),
    ...header.map((name) => [`h ${name}`, share] as const),
    ...Object.entries(words).map(([name, value]) => [`w ${name}`, value] as const),
  ];
}

function keyed(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [name, { sum: own }] of cells) {
    const [part, rest] = [name[0], name.slice(2)];
    const kind = rest.split(" ")[0] as WeighedKind;
    EVERY.forEach((role, at) => {
      const key =
        part === "c"
          ? featureKey(kind, role, rest.slice(kind.length + 1))
          : part === "h"
            ? headerKey(role, rest)
            : wordKey(role, rest);
      weights.set(key, own[at] ?? 0);
    });
  }
  return weights;
}
