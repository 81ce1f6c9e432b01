/**
 * The page without a face: the same runtime as the pane's (functions, live cells, host), driven by one call from
 * the command line instead of by clicks.
 */
import "../functions";
import { createHost, createLiveStatus } from "../excel";
import { systemToday } from "../excel/base/today";
import { setLiveStatus } from "../functions/live";
import { runCommand, type Outcome, type Request } from "./commands";

export interface CommandPage {
  run(request: Request): Promise<Outcome>;
}

declare global {
  interface Window {
    rnq?: CommandPage;
  }
}

const ready = Office.onReady().then(() => {
  // The host of a file answers; how long that takes depends on the file.
  const host = createHost(systemToday, "fr", () => () => undefined);
  setLiveStatus(createLiveStatus(host));
  return host;
});

window.rnq = { run: async (request) => runCommand(await ready, request, systemToday(), "fr") };
