/** What is loaded while Excel gets ready: the door to Excel before the room behind it, and the pane's first screen. */
import { ACTIONS, type ActionOfHost, type TrackerHost } from "./excel/base/api";

/**
 * Starts loading now what is needed a little later.
 * @returns what waits for it; a load that failed (the network was away) is tried again by whoever asks next
 */
export function loadedAhead<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  loaded().catch(() => undefined);
  return loaded;
}

/**
 * Starts loading at once; every action waits for it. A load that failed (the network was away) fails the actions that
 * waited, and the next one tries again.
 */
export function hostLoadedLater(load: () => Promise<TrackerHost>): TrackerHost {
  const loaded = loadedAhead(load);
  const later =
    (action: ActionOfHost) =>
    async (...given: unknown[]): Promise<unknown> =>
      ((await loaded())[action] as (...all: unknown[]) => unknown)(...given);
  return Object.fromEntries(ACTIONS.map((action) => [action, later(action)])) as unknown as TrackerHost;
}
