/** The header line written again inside a table: one table, where nothing says that another one begins. */
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { recognise } from "../../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

const STATES = ["Conforme", "En cours", "À faire", "Non conforme"];
const HEADER = ["N° indicateur", "Exigence", "Preuves", "Statut"];
const listOf = (numbers: readonly number[]): CellValue[][] =>
  numbers.map((one, at) => [one, TITLES[one] ?? "", at % 3 ? `Bilan ${one}` : null, STATES[at % 4] ?? null]);
const [FIRST, SECOND, THIRD] = [TRAINER.slice(0, 9), TRAINER.slice(9, 16), TRAINER.slice(16)];
const read = (...rows: readonly CellValue[][]) =>
  recognise(workbookOf(sheetOf("Suivi", [["Suivi Qualiopi"], [], ...rows])));
const oneTable = (last: number) => [{ kind: "indicators", headerRow: 3, firstDataRow: 4, lastDataRow: last }];
const numbersOf = (found: ReturnType<typeof read>) => found.rows.map(({ indicators }) => indicators[0]);

describe.each([
  ["as it is", HEADER],
  ["in capitals", HEADER.map((text) => text.toUpperCase())],
  ["with other spaces and signs", ["N°  indicateur ", "Exigence :", "Preuve", " Statut"]],
  ["without its last word", ["N° indicateur", "Exigence", "Preuves", null]],
])("the header again, %s", (_, again: CellValue[]) => {
  test.each<[string, CellValue[][]]>([
    ["between two rows", [again]],
    ["after an empty line", [[], again]],
    ["between empty lines", [[], [], again, []]],
    ["on a page that goes on", [[], ["Suivi Qualiopi (suite)"], again]],
  ])("%s: one table", (__, between) => {
    const found = read(HEADER, ...listOf(FIRST), ...between, ...listOf(SECOND), ...between, ...listOf(THIRD));
    expect(found.tables).toMatchObject(oneTable(3 + TRAINER.length + 2 * between.length));
    expect(found.tables).toHaveLength(1);
    expect(numbersOf(found)).toEqual(TRAINER);
    expect(found.questions).toEqual([]);
    expect(found.warnings).toEqual([]);
  });
});

test("a row not begun above it is a row", () => {
  const found = read(
    HEADER,
    ...listOf(FIRST),
    [SECOND[0] ?? null, null, null, null],
    HEADER,
    ...listOf(SECOND.slice(1)),
  );
  expect(found.tables).toHaveLength(1);
  expect(numbersOf(found)).toEqual([...FIRST, ...SECOND]);
});

test("headers that no list knows, in two lines, and a table in English", () => {
  const again = [
    ["Repère", "Libellé court", "Où c'est", "Mon avis"],
    ["Ref", "Requirement", "Evidence", "Status"],
  ];
  for (const header of again) {
    const found = recognise(
      workbookOf(sheetOf("RNQ", [header, ...listOf(FIRST), header, ...listOf(SECOND), header, ...listOf(THIRD)])),
    );
    expect(found.tables).toHaveLength(1);
    expect(numbersOf(found)).toEqual(TRAINER);
  }
  const lines = [
    ["Référentiel", null, "Chez moi", null],
    ["N° ind.", "Exigence", "Preuves", "Statut"],
  ];
  const found = recognise(workbookOf(sheetOf("RNQ", [...lines, ...listOf(FIRST), ...lines, ...listOf(SECOND)])));
  expect(found.tables).toHaveLength(1);
  expect(numbersOf(found)).toEqual([...FIRST, ...SECOND]);
});

test("registers and trainees too", () => {
  const header = ["Document", "Indicateurs", "Date", "Rangé où"];
  const piece = (one: number, at: number): CellValue[] => [`Bilan ${one}`, one, `1${at}/03/2026`, `Classeur ${one}`];
  const { register } = recognise(
    workbookOf(sheetOf("Preuves", [header, ...FIRST.map(piece), [], header, ...SECOND.map(piece)])),
  );
  expect(register.map(({ indicators }) => indicators[0])).toEqual([...FIRST, ...SECOND]);
  const steps = ["Stagiaire", "Convention", "Convocation", "Émargement", "Attestation"];
  const person = (name: string): CellValue[] => [name, "x", "x", null, "x"];
  const { journey, tables } = recognise(
    workbookOf(
      sheetOf("Sessions", [
        steps,
        ...["Nadia", "Omar", "Lise"].map(person),
        [],
        steps,
        ...["Paul", "Inès", "Yann"].map(person),
      ]),
    ),
  );
  expect(tables).toHaveLength(1);
  expect(journey[0]).toMatchObject({ step: "Convention", done: 6, pending: 0 });
});

describe("another table", () => {
  const NUMBERS = TRAINER.slice(0, 12);
  test.each<[string, CellValue[][]]>([
    ["under its own title", [["Atelier Dupont"], HEADER]],
    ["under its own title, apart", [[], ["Client : Atelier Dupont"], [], HEADER]],
    ["under a title of two cells", [[], ["Client", "Atelier Dupont"], HEADER]],
    ["of the same indicators", [[], HEADER]],
  ])("%s stays one", (_, between) => {
    const found = read(["Mairie de Nantes"], HEADER, ...listOf(NUMBERS), ...between, ...listOf(NUMBERS));
    expect(found.tables).toHaveLength(2);
    expect(numbersOf(found)).toEqual([...NUMBERS, ...NUMBERS]);
  });

  test("with other headers stays one", () => {
    const register = ["Document", "Indicateurs", "Date"];
    const found = read(HEADER, ...listOf(TRAINER), [], register, ["Charte", 4, "12/03/2026"], ["Bail", 17, "1/3/2026"]);
    expect(found.tables.map(({ kind }) => kind)).toEqual(["indicators", "proofRegister"]);
  });

  test("that Excel holds apart stays one", () => {
    const rows = [HEADER, ...listOf(FIRST), HEADER, ...listOf(SECOND)];
    const tables = [
      { name: "Un", area: { top: 0, left: 0, bottom: 9, right: 3 }, hasHeader: true, hasTotals: false },
      { name: "Deux", area: { top: 10, left: 0, bottom: 17, right: 3 }, hasHeader: true, hasTotals: false },
    ];
    expect(recognise(workbookOf({ ...sheetOf("Suivi", rows), tables })).tables).toHaveLength(2);
  });

  test("where she said that it is one", () => {
    const rows = [HEADER, ...listOf(FIRST), HEADER, ...listOf(SECOND)];
    const said = { sheet: "Suivi", headerRow: 11, kind: "ignore", columns: [] } as const;
    const found = recognise(workbookOf(sheetOf("Suivi", rows)), [said]);
    expect(found.tables).toHaveLength(1);
    expect(numbersOf(found)).toEqual(FIRST);
  });
});
