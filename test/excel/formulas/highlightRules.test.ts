import { highlightRules } from "../../../src/excel/formulas/highlightRules";
import type { IndicatorRow, Recognition, RecognisedTable } from "../../../src/tracker/model/recognition";

const table: RecognisedTable = {
  kind: "indicators",
  sheet: "Suivi",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 6,
  columns: { indicator: "A", status: "D", proofs: ["E"] },
  confidence: 1,
  reason: "",
};
const row = (
  at: number,
  statusText: string | number,
  status: IndicatorRow["status"],
  more: Partial<IndicatorRow> = {},
): IndicatorRow => ({
  table: 0,
  sheet: "Suivi",
  row: at,
  indicatorText: at,
  indicators: [at],
  criterion: null,
  statusText,
  status,
  proofs: [],
  ...more,
});
const recognition = (rows: IndicatorRow[], more: Partial<Recognition> = {}): Recognition => ({
  referential: null,
  trackers: [{ name: table.sheet, tables: [0] }],
  tables: [table],
  rows,
  register: [],
  journey: [],
  sessions: [],
  logs: [],
  surveys: [],
  ignoredSheets: [],
  absent: [],
  warnings: [],
  questions: [],
  ...more,
});
const formulaWith = (found: ReturnType<typeof highlightRules>, text: string) =>
  found.filter(({ formula }) => formula.includes(text));

test("every rule carries our marker and leaves section rows out", () => {
  const found = highlightRules(
    recognition([row(2, "Conforme", "compliant"), row(3, "En cours", "partial"), row(5, "", "todo")]),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const rule of found) {
    expect(rule.formula).toContain('N("RNQ")=0');
    expect(rule.address).not.toMatch(/\b[DE]4\b/);
  }
});

test("her own words make the rules, with common ones beside", () => {
  const [partial] = formulaWith(highlightRules(recognition([row(2, "⏳ en attente", "partial")])), "⏳ en attente");
  expect(partial?.formula).toContain("LOWER(TRIM($D2))");
  expect(partial?.formula).toContain("¦en cours¦");
});

test("a common word that she uses in another sense keeps her sense", () => {
  const found = highlightRules(recognition([row(2, "NC", "partial")]));
  expect(formulaWith(found, "¦nc¦")).toHaveLength(1);
  expect(formulaWith(found, "¦nc¦")[0]?.look.fill).toBe("FFF0C2");
});

test("words that differ by case only are told apart", () => {
  const found = highlightRules(recognition([row(2, "m", "partial"), row(3, "M", "nonCompliant")]));
  expect(formulaWith(found, 'EXACT(TRIM($D2),"m")')).toHaveLength(1);
  expect(formulaWith(found, 'EXACT(TRIM($D2),"M")')).toHaveLength(1);
});

test("no missing proof is claimed where proofs may lie in a register", () => {
  const rows = [row(2, "Conforme", "compliant")];
  const missing = (found: ReturnType<typeof highlightRules>) => found.filter(({ look }) => look.fill === "FAD4D0");
  expect(missing(highlightRules(recognition(rows)))).toHaveLength(1);
  const register = [{ table: 1, sheet: "Documents", row: 2, proof: "Livret", indicatorText: 2, indicators: [2] }];
  expect(missing(highlightRules(recognition(rows, { register })))).toHaveLength(0);
});

test("an indicator on several rows looks at all its proofs", () => {
  const [block] = formulaWith(highlightRules(recognition([row(2, "Conforme", "compliant", { lastRow: 4 })])), "COUNTA");
  expect(block?.formula).toContain("COUNTA($E$2:$E$4)=0");
});

test("a row that her own column excludes is not coloured", () => {
  const excluding = { ...table, columns: { ...table.columns, applicable: "C" } };
  for (const { formula } of highlightRules(recognition([row(2, "", "todo")], { tables: [excluding] })))
    expect(formula).toMatch(/COUNT\(FIND\("¦"&LOWER\(TRIM\(\$C2\)\)&"¦","¦non¦[^"]*"\)\)=0/);
});

describe("on any tracker", () => {
  const wide = { ...table, columns: { ...table.columns, applicable: "C", proofs: ["E", "F", "G", "H"] } };
  const many = Array.from({ length: 40 }, (_, at) =>
    row(2 + at, `Statut à elle n° ${at}`, (["compliant", "partial", "todo"] as const)[at % 3]!),
  );
  const rules = highlightRules(
    recognition(
      [...many, row(50, 0.5, "partial"), row(51, 1, "compliant"), row(52, "OK", "compliant", { indicatorText: 2 })],
      {
        tables: [wide],
      },
    ),
  );

  test("the longest rule is within what Excel takes", () => {
    expect(Math.max(...rules.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
    expect(Math.max(...rules.map(({ formula }) => formula.length))).toBeGreaterThan(200);
  });

  test("no word of hers is lost where one rule does not hold them all", () => {
    const all = rules.map(({ formula }) => formula).join("\n");
    expect(many.filter(({ statusText }) => !all.includes(`¦${String(statusText).toLowerCase()}¦`))).toEqual([]);
  });
});
