/** What every screen receives from the shell. */
import { createContext, useContext } from "react";
import type { Snapshot } from "../excel/base/api";
import type { Scope } from "../tracker/model/assessment";
import type { PaneEnvironment } from "./environment";
import type { Navigation } from "./navigation";
import type { PaneTracker } from "./tracker/useTracker";

/** Answers of the questionnaire that she has not saved yet; they outlive a look at another screen. */
export interface ScopeDraft {
  changes: Partial<Scope>;
  /** Whether the questions are open rather than what applies; null: as the saved scope suggests. */
  asking: boolean | null;
}

export interface PaneContext {
  readonly snapshot: Snapshot;
  readonly tracker: PaneTracker;
  readonly navigation: Navigation;
  readonly environment: PaneEnvironment;
  readonly scopeDraft: ScopeDraft;
}

export const PaneContextProvider = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const context = useContext(PaneContextProvider);
  if (!context) throw new Error("usePane outside of the pane");
  return context;
}
