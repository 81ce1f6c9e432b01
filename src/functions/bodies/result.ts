/** `RNQ.RESULT`: one figure of indicator 2, as `rnq figures` computes it, from a survey or a table of sessions. */
import { figuresText } from "../../text/sessions/figures";
import { forCell } from "../../text/typography";
import { figuresOf, type ResultFigure } from "../../tracker/figures/figures";
import type { Call } from "../values/call";
import { Fault } from "../values/faults";
import type { Given } from "../values/given";
import { recogniseRanges } from "../values/ranges";

/** A rate from 0 to 1, a count, or an average on the scale's own numbers. No day is today: every session counts as over. */
export function result(
  { results: range, resultMeasure: asked, from, to }: Given<"RESULT">,
  { language }: Call,
): number {
  const recognition = recogniseRanges([range]);
  const { figures } = figuresOf({ recognition, today: null, accepted: {}, scope: null }, { from, to });
  const measure = asked === "average" || asked === "answers" ? "satisfaction" : asked;
  const figure = figures.find((one) => one.measure === measure) as ResultFigure;
  const value = asked === "answers" || asked === "average" ? figure[asked] : figure.value;
  if (value !== undefined && value !== null) return value;
  throw new Fault("#N/A", forCell(figuresText[language].missing[figure.missing ?? "scale"]));
}
