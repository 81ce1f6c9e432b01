import fc from "fast-check";
import { recognise } from "../../../src/tracker/recognise";
import { workbookOf } from "../../support/cells";
import { layouts, type ExpectedRow } from "../../support/layouts/layouts";
import { amount } from "../../support/someOf";

/** The same layouts on every run, so that a change elsewhere never turns these red; `RANDOM_LAYOUTS=1` looks for new ones. */
const SEED = process.env.RANDOM_LAYOUTS ? {} : { seed: 20261124 };

test("what was put in a random layout is found back: columns, rows, statuses, proofs, dates", () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const found = recognise(workbookOf(layout.sheet));
      expect(found.tables.map(({ kind, headerRow, columns }) => ({ kind, headerRow, columns }))).toEqual([
        { kind: "indicators", headerRow: layout.headerRow, columns: layout.columns },
      ]);
      const rows = found.rows.map(({ row, lastRow, indicators, criterion, status, proofs, deadline }): ExpectedRow => ({
        row,
        ...(lastRow === undefined ? {} : { lastRow }),
        indicators,
        criterion,
        status,
        proofs,
        ...(deadline === undefined ? {} : { deadline }),
      }));
      // What a cross says among as many words that are under way is asked, and what an "M" says without an "m".
      const signs = found.questions.filter(({ type, word }) => type === "statusWord" && /^(x|m)$/i.test(word ?? ""));
      const asked = new Set(signs.flatMap((question) => question.rows));
      expect(rows).toEqual(layout.rows.map((row) => (asked.has(row.row) ? { ...row, status: null } : row)));
    }),
    { numRuns: amount(300, 100), ...SEED },
  );
});

test("no grid makes it throw, and the same grid gives the same answer", () => {
  const words = fc.constantFrom(
    "N°",
    "Indicateur",
    "Statut",
    "Preuves",
    "Critère 3",
    "CRITÈRE 1 : x",
    "Étape",
    "Stagiaire",
    "Convention",
    "Ind. 12",
    "3.10",
    "Conforme",
    "Total",
    "C7.i31",
    "\u0000",
    "🟢",
    "1-2-3-",
    "((((",
    "12/2027",
  );
  const cell = fc.oneof(
    fc.constant(null),
    words,
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant({ error: "#REF!" }),
  );
  const area = fc.record({ top: fc.nat(20), left: fc.nat(20), bottom: fc.nat(40), right: fc.nat(40) });
  const sheet = fc.record({
    name: fc.oneof(words, fc.string()),
    visible: fc.boolean(),
    top: fc.nat(10),
    left: fc.nat(10),
    values: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(area, { maxLength: 4 }),
    tables: fc.array(fc.record({ name: fc.string(), area, hasHeader: fc.boolean(), hasTotals: fc.boolean() }), {
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), fc.boolean(), (sheets, date1904) => {
      expect(recognise({ sheets, date1904 })).toEqual(recognise({ sheets, date1904 }));
    }),
    { numRuns: amount(400, 120), ...SEED },
  );
});
