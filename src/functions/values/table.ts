/**
 * The one table of the functions RNQ: what each takes, in order, and what it gives. The metadata that Excel
 * reads is generated from the code and must say the same (see `metadata.js` and its test); `given.ts` makes
 * values of the arguments by it.
 */
import type { ArgumentText, FunctionId } from "../../text/functions";

export interface FunctionSpec {
  readonly id: FunctionId;
  /** In order. `text` names its words in `text/functions.ts`. */
  readonly parameters: readonly { readonly text: ArgumentText; readonly optional: boolean }[];
  /** `live` streams one text; `spilled` may fill several cells. */
  readonly result: "live" | "single" | "spilled";
}

const needs = <Text extends ArgumentText>(text: Text) => ({ text, optional: false }) as const;
const may = <Text extends ArgumentText>(text: Text) => ({ text, optional: true }) as const;

export const FUNCTIONS = [
  { id: "STATUS", parameters: [may("indicatorOrNothing")], result: "live" },
  {
    id: "EVALUATE",
    parameters: [needs("indicator"), needs("status"), may("proofs"), may("scope"), may("date")],
    result: "spilled",
  },
  {
    id: "SCORE",
    parameters: [needs("tracker"), may("criterion"), may("scope"), may("register"), may("date"), may("measure")],
    result: "single",
  },
  {
    id: "MISSING",
    parameters: [needs("tracker"), may("criterion"), may("scope"), may("register"), may("date")],
    result: "spilled",
  },
  { id: "FORECAST", parameters: [needs("tracker"), may("scope"), may("register"), may("date")], result: "spilled" },
  { id: "JOURNEY", parameters: [needs("journey"), may("scope"), may("date")], result: "spilled" },
  {
    id: "DUE",
    parameters: [needs("tracker"), may("days"), may("dueDate"), may("scope"), may("register")],
    result: "spilled",
  },
  { id: "SESSION", parameters: [needs("sessions"), may("session"), may("sessionDate")], result: "spilled" },
  {
    id: "RESULT",
    parameters: [needs("results"), needs("resultMeasure"), may("from"), may("to")],
    result: "single",
  },
  { id: "APPLIES", parameters: [needs("indicator"), needs("requiredScope"), may("date")], result: "spilled" },
  { id: "LABEL", parameters: [needs("indicator"), may("field")], result: "spilled" },
] as const satisfies readonly FunctionSpec[];
