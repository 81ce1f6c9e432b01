/** Parts in whatever encoding their writer chose. */
import fc from "fast-check";
import { zipSync } from "fflate";
import { FileError, readWorkbook, saveWorkbook } from "../../../../src/workbench/files";
import { changedBySaving, leftBehind } from "../../../support/carried";
import { Parts } from "../../../support/compare/parts";
import { escapeXml, smallParts } from "../../../support/smallWorkbook";
import { amount } from "../../../support/someOf";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface Written {
  readonly declared: string;
  readonly bytes: (text: string) => Uint8Array;
  /** Characters that it can hold without a number. */
  readonly alphabet: string;
}

const single = (name: string, alphabet: string): Written => ({
  declared: name,
  alphabet,
  bytes: (text) => {
    const decoder = new TextDecoder(name);
    const known = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte), { stream: true }), byte]),
    );
    return Uint8Array.from([...text], (character) => known.get(character)!);
  },
});
const wide = (declared: string, swapped: boolean): Written => ({
  declared,
  alphabet: "é°’€œ中",
  bytes: (text) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return new Uint8Array(swapped ? bytes.swap16() : bytes);
  },
});

const ENCODINGS: readonly Written[] = [
  { declared: "UTF-8", alphabet: "é°’€œ中😀", bytes: (text) => new TextEncoder().encode(text) },
  { declared: "utf-8", alphabet: "é°’", bytes: (text) => new TextEncoder().encode(`\ufeff${text}`) },
  {
    declared: "ISO-8859-1",
    alphabet: "éà°§×\u0080\u0093",
    bytes: (text) => new Uint8Array(Buffer.from(text, "latin1")),
  },
  single("windows-1252", "éà°§’€œ–"),
  single("ISO-8859-15", "éà€œŸ"),
  single("windows-1250", "éđőľ"),
  wide("UTF-16", false),
  wide("UTF-16", true),
];

const rows = (texts: readonly string[]): string =>
  texts
    .map(
      (text, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c></row>`,
    )
    .join("");

const workbook = (encoding: Written, texts: readonly string[]): Uint8Array => {
  const sheet = `<?xml version="1.0" encoding="${encoding.declared}" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows(texts)}</sheetData></worksheet>`;
  return zipSync({ ...smallParts([{ name: "Suivi" }]), [SHEET]: encoding.bytes(sheet) });
};

const encoded = fc.constantFrom(...ENCODINGS).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    texts: fc.array(
      fc.string({ unit: fc.constantFrom(..."aZ9 <&'\"", ...encoding.alphabet), minLength: 1, maxLength: 8 }),
      {
        minLength: 4,
        maxLength: 8,
      },
    ),
  }),
);

test("a part is read as it declares itself, and saved with its bytes", async () => {
  await fc.assert(
    fc.asyncProperty(encoded, async ({ encoding, texts }) => {
      const bytes = workbook(encoding, texts);
      const read = readWorkbook(bytes, "suivi.xlsx").sheets[0]!;
      expect(texts.map((_, row) => read.rows.get(row)?.get(0)?.value)).toEqual(texts);
      expect(changedBySaving(bytes)).toEqual([]);
      expect(await leftBehind(bytes)).toEqual([]);
    }),
    { numRuns: amount(40, 12) },
  );
});

test("a text that the encoding cannot hold is written all the same, and the others keep their bytes", () => {
  fc.assert(
    fc.property(encoded, fc.constantFrom("Prêt 😀", "œuvre à 3 €", "中"), ({ encoding, texts }, added) => {
      const bytes = workbook(encoding, texts);
      const book = readWorkbook(bytes, "suivi.xlsx");
      book.sheets[0]!.rows.set(50, new Map([[2, { value: added, style: 0 }]]));
      const saved = saveWorkbook(book, bytes);
      const again = readWorkbook(saved, "suivi.xlsx").sheets[0]!;
      expect(again.rows.get(50)?.get(2)?.value).toBe(added);
      expect(texts.map((_, row) => again.rows.get(row)?.get(0)?.value)).toEqual(texts);
      const head = Buffer.from(new Parts(saved).files.get(SHEET)!.subarray(0, 120));
      const first = Buffer.from(new Parts(bytes).files.get(SHEET)!.subarray(0, 120));
      expect(head).toEqual(first);
    }),
    { numRuns: amount(40, 12) },
  );
});

test("bytes that are no text in the part's encoding are refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(0x80, 0xb0, 0xff, 0xc3), fc.boolean(), (byte, declared) => {
      const head = declared ? '<?xml version="1.0" encoding="UTF-8"?>' : "";
      const sheet = `${head}<worksheet xmlns="${MAIN}"><sheetData>${rows(["N@"])}</sheetData></worksheet>`;
      const bytes = Uint8Array.from(Buffer.from(sheet), (one) => (one === 0x40 ? byte : one));
      const book = zipSync({ ...smallParts([{ name: "Suivi" }]), [SHEET]: bytes });
      expect(() => readWorkbook(book, "suivi.xlsx")).toThrow(FileError);
    }),
  );
});
