import type { CellValue, SheetGrid, WorkbookGrid } from "../../../src/tracker/cells/grid";
import { dateToSerial } from "../../../src/tracker/cells/dates";
import { findIdentity } from "../../../src/tracker/identity/found";
import { bodyOf, spacedActivityNumber, spacedSiret } from "../../../src/tracker/identity/identity";
import { readActivityNumber, readSiret } from "../../../src/tracker/identity/numbers";
import { day, recognition, scope } from "../support";

describe("a SIRET", () => {
  test.each(["73282932000074", "732 829 320 00074", "732.829.320-00074", "732 829 320 00074", "35600000049837"])(
    "%s is one",
    (text) => {
      expect(readSiret(text)).toEqual({ value: text.replace(/\D/g, "") });
    },
  );
  test.each([
    ["7328293200007", { why: "length", count: 13 }],
    ["", { why: "length", count: 0 }],
    ["73282932000075", { why: "key" }],
    ["00000000000000", { why: "key" }],
    ["FR73282932000074", { why: "characters" }],
    ["à demander", { why: "characters" }],
  ])("« %s » is none, and why", (text, fault) => {
    expect(readSiret(text)).toEqual({ fault });
  });
  test("one wrong digit, or two neighbours exchanged, never passes", () => {
    const good = "73282932000074";
    for (let at = 0; at < good.length; at += 1)
      for (let other = 0; other < 10; other += 1) {
        const wrong = good.slice(0, at) + String(other) + good.slice(at + 1);
        if (wrong !== good) expect(readSiret(wrong)).toEqual({ fault: { why: "key" } });
      }
  });
});

test.each([
  ["11 75 12345 67", "11751234567"],
  ["94.2A.00123.2A", "942A001232A"],
])("the activity number %s is read", (text, value) => {
  expect(readActivityNumber(text)).toEqual({ value });
  expect(readActivityNumber(spacedActivityNumber(value))).toEqual({ value });
});

test.each([
  ["1175123456", { why: "length", count: 10 }],
  ["117512345AB", { why: "characters" }],
  ["en cours", { why: "characters" }],
])("« %s » is no activity number", (text, fault) => {
  expect(readActivityNumber(text)).toEqual({ fault });
});

test("a SIRET is written in groups", () => {
  expect(spacedSiret("73282932000074")).toBe("732\u00a0829\u00a0320\u00a000074");
});

const sheet = (name: string, values: CellValue[][], more: Partial<SheetGrid> = {}): SheetGrid => ({
  name,
  visible: true,
  top: 0,
  left: 0,
  values,
  ...more,
});
const book = (...sheets: SheetGrid[]): WorkbookGrid => ({ sheets, date1904: false });
const found = (grid: WorkbookGrid, read = recognition({ tables: [] })) =>
  Object.fromEntries(findIdentity(grid, read).map(({ field, value, at }) => [field, [value, at]]));

describe("where her workbook says who she is", () => {
  test("labels beside values, with the cells between them empty or not, and in one cell", () => {
    const grid = book(
      sheet(
        "Fiche",
        [
          ["Ma structure", null, null],
          ["Raison sociale", "Les Ateliers du Lin", null],
          ["N° SIRET :", null, 73282932000074],
          ["N° de déclaration d'activité : 11 75 12345 67", null, null],
          ["Adresse du siège", "3 rue des Lices, 35000 Rennes", null],
          ["Courriel", "lin@exemple.fr", null],
          ["Tél.", "02 99 00 00 00", null],
          ["Certificateur : Certif Ouest", null, null],
          ["Certificat délivré le", dateToSerial(day("2025-02-10")), null],
        ],
        { formats: Array.from({ length: 9 }, (_, at) => ["General", at === 8 ? "dd/mm/yyyy" : "General", "General"]) },
      ),
    );
    expect(found(grid)).toEqual({
      name: ["Les Ateliers du Lin", "Fiche!A2"],
      siret: ["73282932000074", "Fiche!A3"],
      nda: ["11751234567", "Fiche!A4"],
      address: ["3 rue des Lices, 35000 Rennes", "Fiche!A5"],
      email: ["lin@exemple.fr", "Fiche!A6"],
      phone: ["02 99 00 00 00", "Fiche!A7"],
      certifier: ["Certif Ouest", "Fiche!A8"],
      certificateDate: ["2025-02-10", "Fiche!A9"],
    });
  });
  test("a header row of others is not about her", () => {
    const grid = book(
      sheet("Entreprises", [
        ["Organisme", "SIRET", "Adresse", "Contact"],
        ["Tissages Morvan", "73282932000074", "Brest", "M. Morvan"],
      ]),
    );
    expect(found(grid)).toEqual({});
  });
  test("nothing inside a table of hers counts", () => {
    const rows = recognition({
      tables: [
        {
          kind: "proofRegister",
          sheet: "Registre",
          headerRow: 1,
          firstDataRow: 2,
          lastDataRow: 4,
          columns: { proofs: ["A"], indicator: "B" },
          confidence: 1,
          reason: "",
        },
      ],
    });
    const grid = book(
      sheet("Registre", [
        ["Pièce", "Indicateur"],
        ["Adresse", "9 quai Sud"],
        ["Contact", "Nadia"],
      ]),
    );
    expect(found(grid, rows)).toEqual({});
    expect(found(grid)).not.toEqual({});
  });
  test("two different values say nothing, the same one twice does", () => {
    const two = (second: string) => book(sheet("A", [["SIRET", "73282932000074"]]), sheet("B", [["SIRET", second]]));
    expect(found(two("35600000049837"))).toEqual({});
    expect(found(two("732 829 320 00074"))).toEqual({ siret: ["73282932000074", "A!A1"] });
  });
  test.each([
    ["SIRET", "à demander"],
    ["SIRET", "73282932000075"],
    ["NDA", "dossier déposé"],
    ["Courriel", "voir site"],
    ["Adresse", "……"],
    ["Téléphone", "12"],
    ["Raison sociale", "SIRET"],
  ])("« %s » beside « %s » says nothing", (label, value) => {
    expect(found(book(sheet("A", [[label, value]])))).toEqual({});
  });
});

test("the body joins what was typed with the scope, and an empty name is none", () => {
  const body = bodyOf(
    "  ",
    { siret: "73282932000074" },
    scope({ categories: ["BC"], certificateDate: day("2025-02-10") }),
  );
  expect(body).toEqual({ siret: "73282932000074", categories: ["BC"], certificateDate: "2025-02-10" });
});
