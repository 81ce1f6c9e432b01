/** What the rules say, calculated: a missing proof is coloured, one that is there is not, whatever else the row holds. */
import { highlightRules } from "../../../src/excel/formulas/highlightRules";
import { createEngine } from "../../../src/workbench/engine";
import { Book } from "../../../src/workbench/book/book";
import { blankBook } from "../../../src/workbench/book/blank";
import type { BookValue } from "../../../src/workbench/book/types";
import type { IndicatorRow, Recognition, SaidStatus } from "../../../src/tracker/model/recognition";

const ROWS: readonly (readonly [BookValue, string, SaidStatus, readonly BookValue[], boolean])[] = [
  ["Oui", "Conforme", "compliant", ["Programme", null], false],
  ["Oui", " conforme ", "compliant", [null, " À créer"], true],
  ["Oui", "OK", "compliant", [null, "Bilan"], false],
  ["NON", "Conforme", "compliant", [null, null], false],
  ["Oui", "En cours", "partial", [null, null], false],
  ["Oui", "Validé", "compliant", ["?", "-"], true],
  ["Oui", "Conforme", "compliant", [{ error: "#N/A" }, null], false],
];

test("row by row, over two columns of proofs", async () => {
  const book = new Book(blankBook());
  const { id } = book.data.sheets[0]!;
  book.write(
    id,
    1,
    0,
    ROWS.map(([applies, status, , proofs]) => [applies, status, ...proofs].map((value) => ({ value }))),
    "user",
  );
  const recognition = {
    tables: [
      {
        kind: "indicators",
        sheet: "Feuil1",
        headerRow: 1,
        firstDataRow: 2,
        lastDataRow: 8,
        columns: { applicable: "A", status: "B", proofs: ["C", "D"] },
      },
    ],
    rows: ROWS.map(([, statusText, status], at) => ({
      table: 0,
      sheet: "Feuil1",
      row: 2 + at,
      indicatorText: at,
      statusText,
      status,
    })),
    register: [],
  } as unknown as Recognition & { rows: IndicatorRow[] };
  const missing = highlightRules(recognition).filter(({ look }) => look.fill === "FAD4D0");
  expect(missing).toHaveLength(1);
  const engine = await createEngine(book);
  const said = [];
  for (let row = 2; row < 2 + ROWS.length; row += 1)
    said.push(await engine.evaluate(missing[0]!.formula.replace(/(\$[A-D])2\b/g, `$1${row}`), id));
  engine.dispose();
  expect(said).toEqual(ROWS.map(([, , , , expected]) => expected));
});
