/**
 * Whatever stands in the arguments, a function answers: a value or rows of values, or #VALUE! or #N/A with a sentence.
 * Asked of the genuine client as a calculation asks it. A function that hangs is a test that never ends.
 */
import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/values/table";
import { cells } from "../../src/text/cells";
import type { BookValue } from "../../src/workbench/book/types";
import { registerRows, trackerRows } from "../bench/data";
import { openTyped, type Result, type Typed } from "./typed";

let typed: Typed;
beforeAll(async () => {
  typed = await openTyped("assets/samples/atelier-marjolaine.xlsx");
});
afterAll(() => typed.close());

const JOURNEY: readonly (readonly BookValue[])[] = [
  ["Étape", "Documents", "Indicateurs", "Fait"],
  ["Premier contact", "Programme, site", "1, 2", "Oui"],
  ["Besoin", "Entretien", "4", null],
  ["Convention", "Devis; Convention", 9, "à faire"],
  ["Réalisation", "Émargement", "10, 12, 19", "OK"],
  ["Évaluation", null, "11", "OK"],
  ["Bilan, facturation", "Enquête", 30, "N/A"],
];

const text = fc.oneof(
  fc.constantFrom(
    "Conforme",
    "OK",
    "N/A",
    "à créer",
    "Ind. 12",
    "3.9",
    "C7.i31",
    "13 à 16",
    "1-",
    "99 à 1",
    "C9.i99",
    "OF; certifiant",
    "CFA",
    "date d'audit : 31/02/2026",
    ";;;",
    "24/11/2026",
    "0/0/0",
    "60 %",
    "-",
    "=1+1",
    "  ",
    "\n",
    "'",
    "libellé",
    "2026",
    "tous",
    "<b>",
    "constructor",
    "__proto__",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.integer({ min: 1, max: 400 }).map((length) => "13 à 16, ".repeat(length)),
);
const value: fc.Arbitrary<BookValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 40 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 1, max: 3_000_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#BUSY!").map((error) => ({ error })),
);
const junk = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

/** A table of hers in which some cells hold anything, some rows are gone. */
const disturbed = (rows: readonly (readonly BookValue[])[]) =>
  fc
    .record({
      cells: fc.array(fc.record({ at: fc.nat(), column: fc.nat(), value }), { maxLength: 20 }),
      from: fc.nat(3),
      to: fc.integer({ min: 1, max: rows.length }),
    })
    .map(({ cells: changes, from, to }) => {
      const copy = rows.map((row) => [...row]);
      for (const { at, column, value: put } of changes) copy[at % copy.length]![column % copy[0]!.length] = put;
      return copy.slice(from, from + to);
    })
    .filter((kept) => kept.length > 0);

const argument: fc.Arbitrary<Result | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: value },
  junk,
  disturbed(trackerRows(33) as (readonly BookValue[])[]),
  disturbed(registerRows(12) as (readonly BookValue[])[]),
  disturbed(JOURNEY),
);

/** The table each function reads comes first, most of the time. */
function argumentsFor(parameters: readonly { readonly text: string }[]): fc.Arbitrary<(Result | null)[]> {
  const own: Readonly<Record<string, fc.Arbitrary<Result | null>>> = {
    tracker: disturbed(trackerRows(33) as (readonly BookValue[])[]),
    register: disturbed(registerRows(12) as (readonly BookValue[])[]),
    journey: disturbed(JOURNEY),
    criterion: fc.integer({ min: 0, max: 8 }),
    days: fc.integer({ min: -1, max: 400 }),
    date: fc.integer({ min: 45_000, max: 47_000 }),
    dueDate: fc.constant("24/11/2026"),
    scope: fc.constantFrom("OF; plus de 2 jours", "CFA; certifiant"),
    requiredScope: fc.constantFrom("OF", "CFA; alternance"),
  };
  return fc.tuple(...parameters.map(({ text: name }) => fc.oneof(argument, own[name] ?? value)));
}

/** Column counts that a function may give; one cell is a sentence or an error. */
const WIDTHS: Readonly<Record<string, number>> = { MISSING: 3, FORECAST: 3, JOURNEY: 4, DUE: 3 };

function check(id: string, result: Result): void {
  const rows = Array.isArray(result) ? (result as readonly (readonly BookValue[])[]) : [[result as BookValue]];
  expect(rows.length).toBeGreaterThan(0);
  const width = rows[0]!.length;
  expect(rows.every((row) => row.length === width && width > 0)).toBe(true);
  if (WIDTHS[id] !== undefined && (rows.length > 1 || width > 1)) expect(width).toBe(WIDTHS[id]);
  for (const cell of rows.flat()) {
    if (typeof cell === "object" && cell !== null) {
      expect(["#VALUE!", "#N/A"]).toContain(cell.error);
      expect(cell.message).toMatch(/\p{L}.*\.$/su);
      // An exception that is not ours: the cell says so, and it is a bug.
      expect(cell.message).not.toBe(cells.fr.faults.unexpected);
    } else {
      // `null` shows as 0: no function but SCORE gives a 0.
      expect(["string", "number", "boolean"]).toContain(typeof cell);
      if (id === "SCORE") expect((cell as number) >= 0 && (cell as number) <= 1).toBe(true);
      else expect(cell).not.toBe(0);
    }
  }
}

const CALLS = Number(process.env.RNQ_RUNS ?? 200);
const SEED = Number(process.env.RNQ_SEED ?? 4);

test.each(FUNCTIONS)(
  "RNQ.$id answers to anything",
  async ({ id, parameters }) => {
    // All at once, as a recalculation does; drawn beforehand, so that the one that fails is shown with its arguments.
    const drawn = fc.sample(argumentsFor(parameters), { numRuns: CALLS, seed: SEED });
    const answers = await Promise.all(drawn.map(async (args) => ({ args, result: await typed.invoke(id, args) })));
    for (const { args, result } of answers) {
      try {
        check(id, result);
      } catch (error) {
        throw new Error(`RNQ.${id} ${JSON.stringify(args)} gave ${JSON.stringify(result)}`, { cause: error });
      }
    }
  },
  600_000,
);
