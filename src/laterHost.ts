/** The door to Excel before the room behind it is loaded: the pane paints its first screen meanwhile. */
import { ACTIONS, type ActionOfHost, type TrackerHost } from "./excel/base/api";

/**
 * Starts loading at once; every action waits for it. A load that failed (the network was away) fails the actions that
 * waited, and the next one tries again.
 */
export function hostLoadedLater(load: () => Promise<TrackerHost>): TrackerHost {
  let loading: Promise<TrackerHost> | null = null;
  const loaded = (): Promise<TrackerHost> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  loaded().catch(() => undefined);
  const later =
    (action: ActionOfHost) =>
    async (...given: unknown[]): Promise<unknown> =>
      ((await loaded())[action] as (...all: unknown[]) => unknown)(...given);
  return Object.fromEntries(ACTIONS.map((action) => [action, later(action)])) as unknown as TrackerHost;
}
