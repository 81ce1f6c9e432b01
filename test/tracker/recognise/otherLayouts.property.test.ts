import fc from "fast-check";
import { recognise } from "../../../src/tracker/recognise";
import { workbookOf } from "../../support/cells";
import { registers, tallJourneys, wideJourneys } from "../../support/layouts/otherLayouts";
import { amount } from "../../support/someOf";

/** The same layouts on every run, so that a change elsewhere never turns these red; `RANDOM_LAYOUTS=1` looks for new ones. */
const SEED = process.env.RANDOM_LAYOUTS ? {} : { seed: 20261124 };

test.each([
  ["registers of proofs", registers],
  ["tall journeys", tallJourneys],
  ["wide journeys", wideJourneys],
])(
  "what was put in random %s is found back",
  (_, layouts) => {
    fc.assert(
      fc.property(layouts, ({ sheet, kind, headerRow, columns, rows, steps }) => {
        const found = recognise(workbookOf(sheet));
        expect(
          found.tables.map((table) => ({ kind: table.kind, headerRow: table.headerRow, columns: table.columns })),
        ).toEqual([{ kind, headerRow, columns }]);
        const read =
          kind === "proofRegister"
            ? found.register.map(({ row, proof, indicators }) => ({ row, name: proof, indicators }))
            : found.journey.map(({ row = 0, step, indicators }) => ({ row, name: step, indicators }));
        if (kind !== "journeyWide") expect(read).toEqual(rows);
        else
          expect(
            found.journey.map(({ column, step, done, pending, notApplicable }) => ({
              column,
              step,
              done,
              pending,
              notApplicable,
            })),
          ).toEqual(steps);
      }),
      { numRuns: amount(100, 30), ...SEED },
    );
  },
  120_000,
);
