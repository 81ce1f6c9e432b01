/**
 * What the functions are made of, loaded with the first of them that is calculated: most workbooks that are opened hold
 * none yet, and her table is named sooner without. `cells` reads arguments and single cells; `tables` reads whole tables
 * and quotes the referential at length.
 */
type Cells = typeof import("./cells");
type Tables = typeof import("./tables");

interface Room<Loaded> {
  /** Loads once; after a failure the next call tries again. */
  readonly load: () => Promise<Loaded>;
  /** What is loaded by now. */
  readonly now: () => Loaded | null;
}

function room<Loaded>(load: () => Promise<Loaded>): Room<Loaded> {
  let loading: Promise<Loaded> | null = null;
  let loaded: Loaded | null = null;
  return {
    now: () => loaded,
    load: () =>
      (loading ??= load().then(
        (all) => (loaded = all),
        (error: unknown) => {
          loading = null;
          throw error;
        },
      )),
  };
}

const cellsRoom = room<Cells>(() => import(/* webpackChunkName: "cells" */ "./cells"));
export const cellReaders = cellsRoom.load;
export const cellReadersNow = cellsRoom.now;
export const tables = room<Tables>(() => import(/* webpackChunkName: "tables" */ "./tables")).load;
