/** Styles parts of any shape: lists that lack, choices inside them, indices that lead nowhere. */
import fc from "fast-check";
import { readWorkbook, saveWorkbook } from "../../../../src/workbench/files";
import { changedBySaving, leftBehind } from "../../../support/carried";
import { Parts } from "../../../support/compare/parts";
import { Formats } from "../../../support/formats";
import { smallWorkbook } from "../../../support/smallWorkbook";
import { amount } from "../../../support/someOf";

const CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** An entry as it is, in a choice that nobody knows, or in one that Excel knows. */
const entry = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: item },
    {
      weight: 1,
      arbitrary: item.map(
        (xml) =>
          `<mc:AlternateContent xmlns:mc="${CHOICE}"><mc:Choice xmlns:hs="urn:hs" Requires="hs">${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`,
      ),
    },
  );

const list = (name: string, item: fc.Arbitrary<string>, least: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(entry(item), { minLength: least, maxLength: 4 }), fc.constantFrom("right", "wrong", "none"))
    .map(
      ([entries, count]) =>
        `<${name}${count === "none" ? "" : ` count="${entries.length + (count === "wrong" ? 3 : 0)}"`}>${entries.join("")}</${name}>`,
    );

/** An index that may lead nowhere. */
const index = fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.integer({ min: 3, max: 12 }) });
const xf = fc
  .tuple(fc.constantFrom(0, 9, 14, 164, 165, 171), index, index, index)
  .map(
    ([number, font, fill, border]) =>
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"/>`,
  );
const fill = fc
  .constantFrom("FF0000", "00B050", "FFFF00")
  .map((color) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`);

const present = (xml: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: xml }, { weight: 1, arbitrary: fc.constant("") });
const styles: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        present(fc.constant('<numFmts count="1"><numFmt numFmtId="165" formatCode="0.000"/></numFmts>')),
        present(
          list(
            "fonts",
            fc.nat(20).map((size) => `<font><sz val="${size + 6}"/><name val="Arial"/></font>`),
            1,
          ),
        ),
        present(list("fills", fill, 2)),
        present(list("borders", fc.constant("<border><left/><right/><top/><bottom/></border>"), 1)),
        present(list("cellStyleXfs", xf, 1)),
        present(list("cellXfs", xf, 1)),
        present(list("dxfs", fc.constant("<dxf><font><b/></font></dxf>"), 0)),
      )
      .map((lists) => lists.join("")),
  },
);

const used = fc.oneof(fc.nat(5), fc.nat(20), fc.constantFrom(70_000, 4_294_967_295));
const sheet = fc.record({
  cells: fc.array(used, { minLength: 1, maxLength: 6 }),
  row: used,
  rule: fc.option(fc.nat(6), { nil: null }),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer One> ? One : never;

const workbook = (root: string | null, { cells, row, rule }: Sheet): Uint8Array =>
  smallWorkbook(
    [
      {
        name: "Suivi",
        rows:
          cells.map((s, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${s}"><v>${at}</v></c></row>`).join("") +
          `<row r="40" s="${row}" customFormat="1"><c r="B40"/></row>`,
        after:
          rule === null
            ? ""
            : `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="${rule}" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
      },
    ],
    { styles: root, parts: {} },
  );

/** How each of her cells looks. */
const looks = (bytes: Uint8Array, { cells }: Sheet): string[] => {
  const formats = new Formats(new Parts(bytes));
  return cells.map((one) => formats.cell(one));
};

test("whatever the styles part is like, her cells keep their look, with us and after us", async () => {
  await fc.assert(
    fc.asyncProperty(styles, sheet, async (root, hers) => {
      const bytes = workbook(root, hers);
      expect(changedBySaving(bytes)).toEqual([]);
      const book = readWorkbook(bytes, "suivi.xlsx");
      // Twelve formats that the file does not have: one for each index that hers may lead to.
      book.sheets[0]!.rows.set(
        50,
        new Map(
          Array.from({ length: 12 }, (_, at) => [
            at,
            {
              value: at,
              style: book.styles.push({ fill: "ABCDEF", fontSize: 20 + at, numberFormat: `0.0"${at}"` }) - 1,
            },
          ]),
        ),
      );
      const saved = saveWorkbook(book, bytes);
      expect(looks(saved, hers)).toEqual(looks(bytes, hers));
      const again = readWorkbook(saved, "suivi.xlsx");
      expect([...again.sheets[0]!.rows.get(50)!.values()].map(({ style }) => again.styles[style]?.fontSize)).toEqual(
        Array.from({ length: 12 }, (_, at) => 20 + at),
      );
      expect(await leftBehind(bytes)).toEqual([]);
    }),
    { numRuns: amount(60, 20) },
  );
});

test("more formats than Excel accepts are refused before anything is written", () => {
  const xfs = Array.from({ length: 65_489 }, () => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>').join("");
  const bytes = smallWorkbook([{ name: "Suivi", rows: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>' }], {
    styles: `<cellXfs count="65489">${xfs}</cellXfs>`,
  });
  const book = readWorkbook(bytes, "suivi.xlsx");
  const cells = new Map([0, 1].map((at) => [at, { value: 1, style: book.styles.push({ fontSize: 30 + at }) - 1 }]));
  book.sheets[0]!.rows.set(5, cells);
  expect(() => saveWorkbook(book, bytes)).toThrow(/65\s?490/);
  cells.delete(1);
  expect(saveWorkbook(book, bytes).length).toBeGreaterThan(0);
});
