/** A workbook dropped anywhere on the page is opened. */
import { h } from "../dom";
import { words } from "../words";

export function acceptDrops(root: HTMLElement, open: (file: File) => void): void {
  const veil = h("div", { class: "drop-veil", hidden: true });
  root.append(veil);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.textContent = words.dropHere;
    veil.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
