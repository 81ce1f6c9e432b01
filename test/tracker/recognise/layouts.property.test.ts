import fc from "fast-check";
import { recognise } from "../../../src/tracker/recognise";
import { workbookOf } from "../../support/cells";
import { layouts, type ExpectedRow } from "../../support/layouts";

test("what was put in a random layout is found back: columns, rows, statuses, proofs, dates", () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const found = recognise(workbookOf(layout.sheet));
      expect(found.tables.map(({ kind, headerRow, columns }) => ({ kind, headerRow, columns }))).toEqual([
        { kind: "indicators", headerRow: layout.headerRow, columns: layout.columns },
      ]);
      const rows = found.rows.map(({ row, lastRow, indicators, criterion, status, proofs, deadline }): ExpectedRow => ({
        row, ...(lastRow === undefined ? {} : { lastRow }), indicators, criterion, status, proofs, ...(deadline === undefined ? {} : { deadline }),
      }));
      expect(rows).toEqual(layout.rows);
    }),
    { numRuns: 300 },
  );
});
