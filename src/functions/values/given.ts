/**
 * From the arguments of a call, in the order of `table.ts`, to the named values that a body takes. One coercion for
 * each kind of argument: what `date` or `scope` accepts is the same in every function.
 */
import type { ArgumentText } from "../../text/functions";
import { FUNCTIONS } from "./table";
import {
  criterionArgument,
  dateArgument,
  daysArgument,
  indicatorsArgument,
  rowsArgument,
  shown,
  singleArgument,
} from "./arguments";
import type { Call } from "./call";
import { Fault } from "./faults";
import { scopeOf, type ReadScope } from "./scope";
import { fieldOf, measureOf, resultMeasureOf } from "./words";

/** The indicators of the only cell of an argument; `null` when it is left out. */
function watchedOf(argument: unknown, { text }: Call): readonly number[] | null {
  const rows = rowsArgument(argument);
  if (rows === null) return null;
  if (rows.length !== 1 || rows[0]!.length !== 1)
    throw new Fault("#VALUE!", text.faults.oneCell(text.parameters.indicator));
  return indicatorsArgument(rows[0]![0] ?? null, true, text);
}

function requiredScopeOf(argument: unknown, call: Call): ReadScope {
  const scope = scopeOf(argument, call);
  if (scope === null) throw new Fault("#VALUE!", call.text.faults.noScope);
  return scope;
}

/** The name of a session; `null` when it is left out. */
function sessionOf(argument: unknown, { text }: Call): string | null {
  const value = singleArgument(argument, text.parameters.session, text);
  return value === null ? null : shown(value);
}

const COERCIONS = {
  indicator: rowsArgument,
  indicatorOrNothing: watchedOf,
  status: rowsArgument,
  proofs: rowsArgument,
  scope: scopeOf,
  requiredScope: requiredScopeOf,
  date: (argument: unknown, { text }: Call) => dateArgument(argument, text),
  tracker: rowsArgument,
  criterion: (argument: unknown, { text }: Call) => criterionArgument(argument, text),
  register: rowsArgument,
  measure: (argument: unknown, { text }: Call) => measureOf(argument, text),
  journey: rowsArgument,
  days: (argument: unknown, { text }: Call) => daysArgument(argument, text),
  dueDate: (argument: unknown, { text }: Call) => dateArgument(argument, text),
  sessions: rowsArgument,
  session: sessionOf,
  sessionDate: (argument: unknown, { text }: Call) => dateArgument(argument, text),
  results: rowsArgument,
  resultMeasure: (argument: unknown, { text }: Call) => resultMeasureOf(argument, text),
  from: (argument: unknown, { text }: Call) => dateArgument(argument, text),
  to: (argument: unknown, { text }: Call) => dateArgument(argument, text),
  field: (argument: unknown, { text }: Call) => fieldOf(argument, text),
} satisfies Record<ArgumentText, (argument: unknown, call: Call) => unknown>;

type Spec = (typeof FUNCTIONS)[number];
export type CalledId = Spec["id"];
type ArgumentOf<Id extends CalledId> = Extract<Spec, { readonly id: Id }>["parameters"][number]["text"];

/** What the body of a function takes. */
export type Given<Id extends CalledId> = {
  readonly [Name in ArgumentOf<Id>]: ReturnType<(typeof COERCIONS)[Name]>;
};

/**
 * @param raw the arguments as Excel hands them over; one left out is `undefined`, `null`, or missing at the end
 * @throws {Fault} the first that cannot be read, in their order
 */
export function given<Id extends CalledId>(id: Id, raw: readonly unknown[], call: Call): Given<Id> {
  const { parameters } = FUNCTIONS.find((spec) => spec.id === id)!;
  return Object.fromEntries(
    parameters.map(({ text }, index) => [text, COERCIONS[text](raw[index], call)]),
  ) as Given<Id>;
}
