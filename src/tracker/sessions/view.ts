/** All her sessions on one day, and what could not be given to one of them. */
import type { Coverage } from "./coverage";
import type { ReadFiles } from "./files";
import type { Session } from "./judge";

export interface SessionsView {
  /** In the order of their days; those without a day come last, in the order of her rows. */
  readonly sessions: readonly Session[];
  readonly coverage: readonly Coverage[];
  readonly unplaced: ReadFiles["unplaced"];
}
