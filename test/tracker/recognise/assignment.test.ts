/** Columns and roles are matched at the least cost, whichever there are more of. */
import fc from "fast-check";
import { cheapest, cheapestOrNone } from "../../../src/tracker/recognise/assign/assignment";

const cost = fc.integer({ min: -40, max: 40 });
/** Rows by columns, with what each row costs alone. */
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      fc.array(cost, { minLength: rows, maxLength: rows }),
    ),
  );

const total = (costs: readonly (readonly number[])[], without: readonly number[], chosen: readonly number[]) =>
  chosen.reduce((sum, column, row) => sum + (column < 0 ? without[row]! : costs[row]![column]!), 0);

test("many rows cost no more when the columns choose them than when each row has a place of its own", () => {
  fc.assert(
    fc.property(matrices, ([costs, without]) => {
      const chosen = cheapestOrNone(costs, without);
      const taken = chosen.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      const alone = cheapest(costs.map((own, row) => [...own, ...costs.map(() => without[row]!)])).map((column) =>
        column < own(costs) ? column : -1,
      );
      expect(total(costs, without, chosen)).toBe(total(costs, without, alone));
    }),
    { seed: 20_261_129 },
  );
});

const own = (costs: readonly (readonly number[])[]) => costs[0]!.length;

test("of three columns for one role, the one that fits it best has it", () => {
  expect(cheapestOrNone([[3], [1], [2]], [5, 5, 5])).toEqual([-1, 0, -1]);
  expect(cheapestOrNone([[3], [1], [2]], [0, 0, 0])).toEqual([-1, -1, -1]);
  expect(cheapestOrNone([], [])).toEqual([]);
});
