/** A short Home tab: what one needs to keep a tracker, over the grid's own commands. */
import { HorizontalAlign, WrapStrategy } from "@univerjs/core";
import { h, icon } from "../dom";
import { words } from "../words";

/** Runs a command of the grid on the selection. */
export type RunCommand = (id: string, params?: object) => void;

const PATHS = {
  undo: "M5.5 3 2.5 6l3 3M2.5 6h6.5a4 4 0 0 1 0 8H6",
  redo: "M10.5 3l3 3-3 3M13.5 6H7a4 4 0 0 0 0 8h3",
  left: "M2 3h12M2 6.5h7M2 10h12M2 13.5h7",
  center: "M2 3h12M4.5 6.5h7M2 10h12M4.5 13.5h7",
  right: "M2 3h12M7 6.5h7M2 10h12M7 13.5h7",
  wrap: "M2 3h12M2 8h9.5a2.25 2.25 0 0 1 0 4.5H8M9.5 11 8 12.5 9.5 14M2 12.5h3",
  merge: "M2 3h12v10H2zM5 8h6M6.5 6.5 5 8l1.5 1.5M9.5 6.5 11 8 9.5 9.5",
  insertRow: "M2 3h12v3.5H2zM8 9v5M5.5 11.5h5",
  deleteRow: "M2 3h12v3.5H2zM5.5 11.5h5",
  insertColumn: "M3 2v12h3.5V2zM9 8h5M11.5 5.5v5",
  deleteColumn: "M3 2v12h3.5V2zM9 8h5",
};

const COLORS = [
  "FFFFFF",
  "000000",
  "44546A",
  "FFF2CC",
  "FCE4D6",
  "E2EFDA",
  "DDEBF7",
  "EDEDED",
  "C00000",
  "FF0000",
  "FFC000",
  "FFFF00",
  "92D050",
  "00B050",
  "00B0F0",
  "0070C0",
  "002060",
  "7030A0",
];

export function homePanel(run: RunCommand): HTMLElement {
  const { homeButtons: tips, homeGroups: groups } = words;
  const drawn = (path: keyof typeof PATHS, id: string, params?: object) =>
    button(icon(PATHS[path]), tips[path as keyof typeof tips], () => run(id, params));
  const letter = (text: string, style: string, tip: string, id: string) =>
    button(h("span", { style }, text), tip, () => run(id));
  return h(
    "div",
    { class: "ribbon-panel" },
    group(groups.history, drawn("undo", "univer.command.undo"), drawn("redo", "univer.command.redo")),
    group(
      groups.font,
      letter(tips.boldLetter, "font-weight:700", tips.bold, "sheet.command.set-range-bold"),
      letter("I", "font-style:italic;font-family:serif", tips.italic, "sheet.command.set-range-italic"),
      letter(tips.underlineLetter, "text-decoration:underline", tips.underline, "sheet.command.set-range-underline"),
      palette(tips.fill, "linear-gradient(#ffe699,#ffe699)", (color) =>
        run(
          color ? "sheet.command.set-background-color" : "sheet.command.reset-background-color",
          color ? { value: `#${color}` } : undefined,
        ),
      ),
      palette(tips.color, "linear-gradient(#c00000,#c00000)", (color) =>
        run(
          color ? "sheet.command.set-range-text-color" : "sheet.command.reset-range-text-color",
          color ? { value: `#${color}` } : undefined,
        ),
      ),
    ),
    group(
      groups.alignment,
      drawn("left", "sheet.command.set-horizontal-text-align", { value: HorizontalAlign.LEFT }),
      drawn("center", "sheet.command.set-horizontal-text-align", { value: HorizontalAlign.CENTER }),
      drawn("right", "sheet.command.set-horizontal-text-align", { value: HorizontalAlign.RIGHT }),
      drawn("wrap", "sheet.command.set-text-wrap", { value: WrapStrategy.WRAP }),
      drawn("merge", "sheet.command.add-worksheet-merge-all"),
    ),
    group(groups.number, formats(run)),
    group(
      groups.cells,
      drawn("insertRow", "sheet.command.insert-row-by-range"),
      drawn("deleteRow", "sheet.command.remove-row"),
      drawn("insertColumn", "sheet.command.insert-col-by-range"),
      drawn("deleteColumn", "sheet.command.remove-col"),
    ),
  );
}

const group = (label: string, ...buttons: HTMLElement[]): HTMLElement =>
  h(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    h("div", { class: "ribbon-small" }, ...buttons),
    h("div", { class: "ribbon-group-label", "aria-hidden": "true" }, label),
  );

// The grid keeps its selection: pressing must not take the focus from it.
const button = (content: Node, tip: string, press: () => void): HTMLElement =>
  h(
    "button",
    { type: "button", title: tip, "aria-label": tip, onmousedown: (event) => event.preventDefault(), onclick: press },
    content,
  );

function palette(tip: string, swatch: string, choose: (color: string | null) => void): HTMLElement {
  const sample = h("span", { class: "swatch", style: `background:${swatch}` });
  const list = h(
    "div",
    { class: "palette", popover: "auto" },
    ...COLORS.map((color) =>
      h("button", {
        type: "button",
        style: `background:#${color}`,
        "aria-label": `#${color}`,
        onclick: () => pick(color),
      }),
    ),
    h("button", { type: "button", class: "palette-none", onclick: () => pick(null) }, words.homeButtons.noFill),
  );
  const pick = (color: string | null) => {
    choose(color);
    list.hidePopover();
  };
  const opener = button(sample, tip, () => {
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + 2}px`;
    list.togglePopover();
  });
  return h("span", { class: "palette-holder" }, opener, list);
}

function formats(run: RunCommand): HTMLElement {
  const select = h(
    "select",
    {
      "aria-label": words.homeGroups.number,
      onchange: () => run("workbench.number-format", { numberFormat: select.value }),
    },
    ...Object.entries(words.numberFormats).map(([pattern, label]) => h("option", { value: pattern }, label)),
  );
  return select;
}
