/**
 * The journey picture: phases above, numbered steps on a line, their documents, the indicators that they
 * prove; below, the indicators outside the journey. Eight steps a row. Always light: it leaves the pane.
 */
import type { Language } from "../../text";
import { paneJourney } from "../../text/pane/journey";
import { gravities, states } from "../../text/states";
import type { ReferentialVersion, State } from "../../tracker/model/assessment";
import type { IndicatorMark, JourneyModel } from "./model";
import { element, escapeXml, gravitySign, PICTURE_INK, line, stateSign, svgText, wrap } from "./svg";

const WIDTH = 1568;
const MARGIN = 48;
const PER_ROW = 8;
const COLUMN = (WIDTH - 2 * MARGIN) / PER_ROW;
const GUTTER = 20;
const DOCUMENT = "M1.5.5H6L9.5 4V12.5A1 1 0 0 1 8.5 13.5H1.5A1 1 0 0 1 .5 12.5V1.5A1 1 0 0 1 1.5.5ZM6 .5V4H9.5";

type Step = JourneyModel["steps"][number];

interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A whole SVG file. `model.title` names it for who cannot see it. */
export function journeyPicture(model: JourneyModel, referential: ReferentialVersion, language: Language): Picture {
  const text = paneJourney[language];
  const parts = [
    svgText(MARGIN, 66, model.title, { size: 28, bold: true }),
    svgText(MARGIN, 99, model.subtitle, { size: 16, fill: PICTURE_INK.soft }),
  ];
  let y = 140;
  for (let first = 0; first < model.steps.length; first += PER_ROW) {
    const row = drawRow(
      model.steps.slice(first, first + PER_ROW),
      first,
      y,
      first + PER_ROW < model.steps.length,
      language,
    );
    parts.push(row.drawn);
    y = row.bottom + 32;
  }
  const outside = drawOutside(model, y, text.elsewhere, text.nowhere);
  parts.push(outside.drawn);
  const key = drawKey(model, outside.bottom, language);
  parts.push(
    line(MARGIN, outside.bottom, WIDTH - MARGIN, outside.bottom, PICTURE_INK.rule),
    key,
    svgText(WIDTH - MARGIN, outside.bottom + 34, text.referential(referential), {
      size: 14,
      fill: PICTURE_INK.soft,
      anchor: "end",
    }),
  );
  const height = outside.bottom + 60;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      "font-family": "'Segoe UI', 'Open Sans', system-ui, sans-serif",
      role: "img",
    },
    `<title>${escapeXml(`${model.title}. ${model.subtitle}`)}</title>${element("rect", { width: WIDTH, height, fill: "#ffffff" })}${parts.join("")}`,
  );
  return { svg, width: WIDTH, height };
}

function drawRow(
  steps: readonly Step[],
  first: number,
  top: number,
  goesOn: boolean,
  language: Language,
): { readonly drawn: string; readonly bottom: number } {
  const x = (index: number) => MARGIN + index * COLUMN;
  const circles = top + 66;
  const parts = [drawPhases(steps, top, x)];
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    const end = next ? x(index + 1) : goesOn ? WIDTH - MARGIN : null;
    if (end !== null)
      parts.push(
        line(
          x(index) + 34,
          circles,
          end,
          circles,
          PICTURE_INK.line,
          2,
          step.missing || next?.missing ? "5 5" : undefined,
        ),
      );
    parts.push(
      step.missing
        ? element("circle", {
            cx: x(index) + 17,
            cy: circles,
            r: 16.5,
            fill: "#ffffff",
            stroke: PICTURE_INK.owed,
            "stroke-width": 1.8,
            "stroke-dasharray": "4 3",
          })
        : element("circle", { cx: x(index) + 17, cy: circles, r: 17.5, fill: PICTURE_INK.step }),
      svgText(x(index) + 17, circles + 6, String(first + index + 1), {
        size: 16,
        fill: step.missing ? PICTURE_INK.owed : "#ffffff",
        anchor: "middle",
      }),
    );
  });
  const names = column(steps, x, circles + 48, 24, (step) =>
    wrap(step.step, COLUMN - GUTTER, 17, 2).map((name) => (at, y) => svgText(at, y, name, { size: 17, bold: true })),
  );
  const documents = column(steps, x, names.bottom + 42, 32, (step) => documentLines(step, language));
  const marks = column(steps, x, documents.bottom + 46, 38, (step) =>
    step.marks.map((mark) => (at, y) => drawMark(mark, at, y)),
  );
  const right = WIDTH - MARGIN;
  parts.push(
    names.drawn,
    line(MARGIN, names.bottom + 8, right, names.bottom + 8, PICTURE_INK.rule),
    documents.drawn,
    line(MARGIN, documents.bottom + 8, right, documents.bottom + 8, PICTURE_INK.rule),
    marks.drawn,
  );
  return { drawn: parts.join(""), bottom: marks.bottom + 8 };
}

/** A phase over the steps that carry it, where she gave phases. */
function drawPhases(steps: readonly Step[], top: number, x: (index: number) => number): string {
  const parts: string[] = [];
  for (let index = 0; index < steps.length;) {
    const phase = steps[index]?.phase;
    let end = index + 1;
    while (end < steps.length && steps[end]?.phase === phase) end += 1;
    if (phase) {
      const right = end === PER_ROW ? WIDTH - MARGIN : x(end) - 30;
      parts.push(
        svgText(x(index), top, wrap(phase, right - x(index), 16, 1)[0] ?? "", { size: 16, bold: true }),
        line(x(index), top + 16, right, top + 16, PICTURE_INK.strong, 1.3),
      );
    }
    index = end;
  }
  return parts.join("");
}

type Line = (x: number, y: number) => string;

/** Draws the lines of each step below one another; `bottom` is under the longest. */
function column(
  steps: readonly Step[],
  x: (index: number) => number,
  top: number,
  height: number,
  linesOf: (step: Step) => readonly Line[],
): { readonly drawn: string; readonly bottom: number } {
  const lines = steps.map(linesOf);
  const most = Math.max(1, ...lines.map((own) => own.length));
  return {
    drawn: lines.flatMap((own, index) => own.map((draw, at) => draw(x(index), top + at * height))).join(""),
    bottom: top + (most - 1) * height + 16,
  };
}

const DOCUMENTS_SHOWN = 4;

function documentLines(step: Step, language: Language): readonly Line[] {
  const text = paneJourney[language];
  if (step.missing) {
    const hint = wrap(step.usual.join(", "), COLUMN - GUTTER, 14, 2);
    return [
      (x, y) =>
        stateSign(x, y - 13, "todo") +
        svgText(x + 26, y, text.noTrace, { size: 16, bold: true, fill: PICTURE_INK.owed }),
      ...hint.map(
        (part, index): Line =>
          (x, y) =>
            svgText(x, y - 2 - index * 10, part, { size: 14, fill: PICTURE_INK.soft }),
      ),
    ];
  }
  const shown = step.documents.slice(0, DOCUMENTS_SHOWN);
  const more = step.documents.length - shown.length;
  return [
    ...shown.map(
      (name): Line =>
        (x, y) =>
          element("path", {
            d: DOCUMENT,
            transform: `translate(${x + 3} ${y - 13})`,
            fill: "none",
            stroke: PICTURE_INK.soft,
            "stroke-width": 1.2,
            "stroke-linejoin": "round",
          }) + svgText(x + 24, y, wrap(name, COLUMN - 36, 16, 1)[0] ?? "", { size: 16 }),
    ),
    ...(more > 0
      ? [((x, y) => svgText(x + 24, y, `+ ${more}`, { size: 14, fill: PICTURE_INK.soft })) satisfies Line]
      : []),
  ];
}

function drawMark(mark: IndicatorMark, x: number, y: number): string {
  const gravity = mark.gravity ? gravitySign(x + 62, y - 12, mark.gravity, 12) : "";
  return (
    stateSign(x + 1, y - 17, mark.state, 22) +
    svgText(x + 34, y, String(mark.number), { size: 17, bold: true }) +
    gravity
  );
}

/** Height of a line of indicators outside the journey, two lines of label included. */
const OUTSIDE = 86;

/** Two blocks side by side: proven elsewhere, and neither step nor proof; four a line. */
function drawOutside(
  model: JourneyModel,
  top: number,
  elsewhere: string,
  nowhere: string,
): { readonly drawn: string; readonly bottom: number } {
  if (model.elsewhere.length + model.nowhere.length === 0) return { drawn: "", bottom: top };
  const block = (marks: readonly IndicatorMark[], title: string, left: number) =>
    marks.length === 0
      ? ""
      : svgText(left, top + 36, title, { size: 16, bold: true }) +
        marks
          .map((mark, index) => {
            const x = left + (index % 4) * COLUMN;
            const y = top + 74 + Math.floor(index / 4) * OUTSIDE;
            const label = wrap(mark.label, COLUMN - GUTTER, 15, 2);
            return (
              drawMark(mark, x, y) +
              label.map((part, at) => svgText(x, y + 30 + at * 20, part, { size: 15, fill: PICTURE_INK.soft })).join("")
            );
          })
          .join("");
  const lines = Math.ceil(Math.max(model.elsewhere.length, model.nowhere.length) / 4);
  const right = model.elsewhere.length ? MARGIN + 4 * COLUMN : MARGIN;
  return {
    drawn:
      line(MARGIN, top, WIDTH - MARGIN, top, PICTURE_INK.strong, 1.3) +
      block(model.elsewhere, elsewhere, MARGIN) +
      block(model.nowhere, nowhere, right),
    bottom: top + 64 + lines * OUTSIDE,
  };
}

/** Only what is on the picture. */
function drawKey(model: JourneyModel, top: number, language: Language): string {
  const marks = [...model.steps.flatMap((step) => step.marks), ...model.elsewhere, ...model.nowhere];
  const present = new Set<State>(marks.map((mark) => mark.state));
  if (model.steps.some((step) => step.missing)) present.add("todo");
  let x = MARGIN;
  const parts: string[] = [];
  const add = (sign: string, word: string) => {
    parts.push(sign, svgText(x + 24, top + 34, word, { size: 14 }));
    x += 24 + word.length * 14 * 0.54 + 28;
  };
  for (const state of Object.keys(states[language]) as State[])
    if (present.has(state)) add(stateSign(x, top + 21, state), states[language][state]);
  for (const gravity of ["minor", "major"] as const)
    if (marks.some((mark) => mark.gravity === gravity))
      add(gravitySign(x, top + 22, gravity, 14), gravities[language][gravity]);
  return parts.join("");
}
