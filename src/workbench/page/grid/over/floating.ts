/** Charts and pictures over the cells: placed at their anchors, moving with the sheet. */
import type { Book } from "../../../book/book";
import type { BookSheet } from "../../../book/types";
import { h } from "../../dom";
import { words } from "../../words";
import { drawChart } from "./chart";

export interface FloatingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface FloatingAnchor {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** What the grid knows of where its cells are. */
export interface CellPlaces {
  /** Box of an area in the scrolled sheet, in pixels of the layer. */
  boxOf(anchor: FloatingAnchor): FloatingBox | null;
  /** Changes whenever the places change. */
  stamp(): string;
}

export class Floating {
  readonly element = h("div", { class: "floating" });
  private items: {
    anchor: FloatingAnchor;
    holder: HTMLElement;
    draw?: (box: FloatingBox) => Node;
    drawnFor?: string;
  }[] = [];
  private stamp = "";

  constructor(
    private readonly places: CellPlaces,
    private readonly partOf: (part: string) => Uint8Array | null,
  ) {
    const follow = () => {
      this.follow();
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  }

  show(book: Book, sheet: BookSheet): void {
    this.items = [
      ...sheet.drawings.map((drawing) => ({ anchor: drawing.anchor, holder: this.drawingHolder(drawing) })),
      ...sheet.images.map((image) => ({
        anchor: image.anchor,
        holder: this.picture(image.png, image.altText ?? image.name),
      })),
      ...sheet.charts.map((chart) => ({
        anchor: chart.anchor,
        holder: h("div", { class: "chart", title: chart.name }),
        draw: (box: FloatingBox) => drawChart(book, sheet, chart, box.width, box.height),
      })),
    ];
    this.element.replaceChildren(...this.items.map((item) => item.holder));
    this.stamp = "";
    this.follow();
  }

  private drawingHolder(drawing: BookSheet["drawings"][number]): HTMLElement {
    const bytes = drawing.kind === "image" && drawing.media ? this.partOf(drawing.media) : null;
    if (bytes) return this.picture(bytes, drawing.altText ?? drawing.name, drawing.media);
    const label = { image: words.pictureFrame, chart: words.chartFrame, shape: words.shapeFrame }[drawing.kind];
    return h("div", { class: "frame" }, label(drawing.name));
  }

  private picture(bytes: Uint8Array, name: string, part = ".png"): HTMLElement {
    const type = /\.svg$/i.test(part) ? "image/svg+xml" : /\.jpe?g$/i.test(part) ? "image/jpeg" : "image/png";
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const image = h("img", { src: address, alt: name });
    // Not before: a picture that gives way to a newer one while it loads would be an error in the console.
    for (const event of ["load", "error"])
      image.addEventListener(event, () => URL.revokeObjectURL(address), { once: true });
    return h("div", { class: "picture" }, image);
  }

  private follow(): void {
    if (this.items.length === 0) return;
    const stamp = this.places.stamp();
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    for (const item of this.items) {
      const box = this.places.boxOf(item.anchor);
      item.holder.hidden = box === null;
      if (!box) continue;
      item.holder.style.transform = `translate(${box.left}px, ${box.top}px)`;
      item.holder.style.width = `${box.width}px`;
      item.holder.style.height = `${box.height}px`;
      const size = `${box.width}x${box.height}`;
      if (item.draw && item.drawnFor !== size) {
        item.holder.replaceChildren(item.draw(box));
        item.drawnFor = size;
      }
    }
  }
}
