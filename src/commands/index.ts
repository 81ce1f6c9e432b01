/**
 * The ribbon's buttons. They stay enabled (switching them would empty her undo stack at our floor): one that cannot
 * work opens the pane and says why there. One runs at a time; a click meanwhile is answered by the first.
 */
import type { TrackerHost } from "../excel/base/api";
import type { Language } from "../text";
import { COMMAND_NAMES, runRibbonCommand, type CommandName } from "./commands";
import { postNotice } from "./notice";

async function execute(name: CommandName, host: TrackerHost, language: Language): Promise<void> {
  const { notice, show } = await runRibbonCommand(name, host, language);
  postNotice(notice);
  if (show) await Office.addin.showAsTaskpane();
}

/** Ties the buttons of manifest.xml to the host; called once, when Office is ready. */
export function associateCommands(host: TrackerHost, language: () => Language): void {
  let running: Promise<void> | null = null;
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      running ??= execute(name, host, language()).finally(() => {
        running = null;
      });
      // Excel keeps the button busy until it hears that the command is over, whatever became of it.
      void running.then(
        () => event.completed(),
        () => event.completed(),
      );
    });
  }
}
