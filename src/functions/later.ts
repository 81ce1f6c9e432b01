/**
 * The functions that read a whole table, or quote the referential at length, loaded with the first of them that
 * is calculated: their code is five times that of the functions that read single cells, and those open faster alone.
 */
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
