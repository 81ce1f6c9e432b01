/** The pane's entry: mounts React where the page says, and hands back what takes it away. */
import { createRoot } from "react-dom/client";
import type { TrackerHost } from "../excel/base/api";
import { App } from "./App";
import type { PaneEnvironment } from "./environment";

export { themeOfPlace, type PaneEnvironment } from "./environment";

export function mountPane(root: HTMLElement, host: TrackerHost, environment: PaneEnvironment): () => void {
  const react = createRoot(root);
  react.render(<App host={host} environment={environment} />);
  return () => react.unmount();
}
