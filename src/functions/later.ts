/**
 * The functions that read a whole table, or quote the referential at length, loaded with the first of them that
 * is calculated: their code is five times that of the functions that read single cells, and those open faster alone.
 */
import { cells, type CellText } from "../text/cells";
import { asFault, handedBack, toError, type Cell, type Spill } from "./values/faults";
import { displayLanguage } from "./values/language";

type Tables = typeof import("./tables");

let loading: Promise<Tables> | null = null;

/** Loads once; after a failure the next call tries again. */
export function tables(): Promise<Tables> {
  loading ??= import(/* webpackChunkName: "tables" */ "./tables").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function later<Result>(compute: (loaded: Tables, text: CellText) => Result): Promise<Result> {
  const text = cells[displayLanguage()];
  try {
    return compute(await tables(), text);
  } catch (error) {
    throw toError(asFault(error, text));
  }
}

/** Runs a function of one value; a fault becomes the error of the cell. */
export function answerLater<Value extends Cell>(compute: (loaded: Tables, text: CellText) => Value): Promise<Value> {
  return later(compute);
}

/** Runs a function that spills; a fault in one cell stays in that cell. */
export function answerSpillLater(compute: (loaded: Tables, text: CellText) => Spill): Promise<unknown[][]> {
  return later((loaded, text) => handedBack(compute(loaded, text)));
}
