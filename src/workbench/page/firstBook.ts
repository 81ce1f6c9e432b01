/** The first workbook of a visit: everything around it is made for it. */
import { openedFile } from "./openedBook";
import type { Sample } from "./samples";
import { testApi } from "./testApi";
import { Workbench } from "./workbench";

export interface FirstFile {
  readonly root: HTMLElement;
  readonly samples: readonly Sample[];
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Resolves with the workbench once it shows the workbook, or with the reason why it cannot, for her.
 * @param showing called when the file has been read
 */
export async function openFirst(
  { root, samples, bytes, name }: FirstFile,
  showing: () => void,
): Promise<Workbench | string> {
  const file = await openedFile(bytes, name, () => undefined);
  if (typeof file === "string") return file;
  showing();
  const workbench = new Workbench(root, samples);
  const started = workbench.start();
  const calculated = started.then(() => workbench.show(file));
  window.__workbench = testApi(workbench, calculated);
  await started;
  return workbench;
}
