/** What every screen receives from the shell. */
import { createContext, useContext } from "react";
import type { Snapshot } from "../excel/api";
import type { PaneEnvironment } from "./environment";
import type { Navigation } from "./navigation";
import type { Tracker } from "./tracker/useTracker";

export interface PaneContext {
  readonly snapshot: Snapshot;
  readonly tracker: Tracker;
  readonly navigation: Navigation;
  readonly environment: PaneEnvironment;
}

export const PaneContextProvider = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const context = useContext(PaneContextProvider);
  if (!context) throw new Error("usePane outside of the pane");
  return context;
}
