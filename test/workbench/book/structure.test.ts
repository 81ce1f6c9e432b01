import { blankBook } from "../../../src/workbench/book/blank";
import { Book } from "../../../src/workbench/book/book";
import { Refusal } from "../../../src/workbench/book/refusal";
import type { Area } from "../../../src/workbench/book/types";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

/** A tracker with one of everything that holds a place. */
function trackerBook(): Book {
  const book = new Book(blankBook());
  const [sheet] = book.data.sheets;
  const { id } = sheet!;
  book.write(
    id,
    0,
    0,
    [
      [{ value: "N°" }, { value: "Statut" }],
      [{ value: 1 }, { value: "Fait" }],
      [{ value: 2 }, { value: "À faire" }],
    ],
    "user",
  );
  book.addTable(
    id,
    {
      id: 1,
      name: "Suivi",
      area: area(0, 0, 2, 1),
      hasHeader: true,
      hasTotals: false,
      columns: [{ name: "N°" }, { name: "Statut" }],
      showFilter: true,
    },
    "user",
  );
  book.addName({ name: "Statuts", scope: null, formula: "=Feuil1!$B$2:$B$3", visible: true }, "user");
  const other = book.addSheet("Calcul", "user");
  book.write(other.id, 0, 0, [[{ formula: '=COUNTIF(Feuil1!B2:B3,"Fait")' }]], "user");
  book.changeLook(id, "user", (changed) => {
    changed.merges = [area(4, 0, 4, 1)];
    changed.conditionalFormats = [
      {
        id: "r1",
        areas: [area(1, 0, 2, 1)],
        priority: 1,
        stopIfTrue: false,
        type: "expression",
        formulas: ['$B2="Fait"'],
        format: { fill: "C6EFCE" },
      },
    ];
    changed.validations = [{ areas: [area(1, 1, 2, 1)], type: "list", formula1: "$D$1:$D$3" }];
    changed.links.set("2,0", { address: "https://example.org" });
    changed.hiddenRows.add(5);
    changed.rowHeights.set(2, 30);
    changed.page.printArea = "A1:B5";
    changed.page.rowBreaks = [4];
    changed.charts = [
      {
        id: "c",
        name: "G",
        type: "BarClustered",
        series: [{ values: "Feuil1!$A$2:$A$3", categories: "Feuil1!$B$2:$B$3" }],
        anchor: { from: { row: 2, column: 3 }, to: { row: 8, column: 6 } },
        placement: "TwoCell",
        options: {
          legend: false,
          gridlines: false,
          axes: { category: true, value: true, reverseCategories: false },
          gapWidth: 50,
          dataLabels: false,
          border: false,
          fill: false,
        },
      },
    ];
  });
  return book;
}

test("inserted rows carry everything below them and stretch what contains them", () => {
  const book = trackerBook();
  const [sheet, other] = book.data.sheets;
  book.shift(sheet!.id, { kind: "insertRows", at: 2, count: 2, from: 0, to: 16_383 }, "user");
  expect(sheet!.tables[0]!.area).toEqual(area(0, 0, 4, 1));
  expect(book.name("Statuts", null)!.formula).toBe("=Feuil1!$B$2:$B$5");
  expect(book.cell(other!.id, 0, 0)!.formula).toBe('=COUNTIF(Feuil1!B2:B5,"Fait")');
  expect(sheet!.merges).toEqual([area(6, 0, 6, 1)]);
  expect(sheet!.conditionalFormats[0]).toMatchObject({ areas: [area(1, 0, 4, 1)], formulas: ['$B2="Fait"'] });
  expect(sheet!.validations[0]).toMatchObject({ areas: [area(1, 1, 4, 1)], formula1: "$D$1:$D$5" });
  expect([...sheet!.links.keys()]).toEqual(["4,0"]);
  expect([...sheet!.hiddenRows]).toEqual([7]);
  expect([...sheet!.rowHeights]).toEqual([[4, 30]]);
  expect(sheet!.page).toMatchObject({ printArea: "A1:B7", rowBreaks: [6] });
  expect(sheet!.charts[0]).toMatchObject({
    anchor: { from: { row: 4 }, to: { row: 10 } },
    series: [{ values: "Feuil1!$A$2:$A$5" }],
  });
  expect(book.cell(sheet!.id, 4, 1)!.value).toBe("À faire");
  expect(sheet!.structuralEdits).toEqual([{ kind: "insertRows", at: 2, count: 2 }]);
});

test("rows inserted then deleted leave the workbook as it was", () => {
  const book = trackerBook();
  const before = structuredClone(book.data.sheets.map(({ structuralEdits: _edits, ...sheet }) => sheet));
  const { id } = book.data.sheets[0]!;
  book.shift(id, { kind: "insertRows", at: 1, count: 4, from: 0, to: 16_383 }, "user");
  book.shift(id, { kind: "deleteRows", at: 1, count: 4, from: 0, to: 16_383 }, "user");
  expect(book.data.sheets.map(({ structuralEdits: _edits, ...sheet }) => sheet)).toEqual(before);
});

test("a column inserted in a table gets a name of its own, a deleted one takes its own away", () => {
  const book = trackerBook();
  const { id, tables } = book.data.sheets[0]!;
  book.shift(id, { kind: "insertColumns", at: 1, count: 1, from: 0, to: 1_048_575 }, "user");
  expect(tables[0]!.columns.map((column) => column.name)).toEqual(["N°", "Colonne1", "Statut"]);
  expect(book.cell(id, 0, 1)!.value).toBe("Colonne1");
  book.shift(id, { kind: "deleteColumns", at: 0, count: 1, from: 0, to: 1_048_575 }, "user");
  expect(book.data.sheets[0]!.tables[0]!.columns.map((column) => column.name)).toEqual(["Colonne1", "Statut"]);
});

test("a header cell written anew renames its column, in formulas too, and an empty one gets a name", () => {
  const book = trackerBook();
  const [sheet, other] = book.data.sheets;
  book.write(other!.id, 1, 0, [[{ formula: '=COUNTIF(Suivi[Statut],"Fait")&Suivi[[#All],[N°]]' }]], "user");
  sheet!.tables[0]!.columns[1]!.totalsFormula = "=SUBTOTAL(103,[Statut])";
  book.write(sheet!.id, 0, 0, [[{ value: null }, { value: "État" }]], "user");
  expect(sheet!.tables[0]!.columns[1]!.totalsFormula).toBe("=SUBTOTAL(103,[État])");
  expect(sheet!.tables[0]!.columns.map((column) => column.name)).toEqual(["Colonne1", "État"]);
  expect(book.cell(sheet!.id, 0, 0)!.value).toBe("Colonne1");
  expect(book.cell(other!.id, 1, 0)!.formula).toBe('=COUNTIF(Suivi[État],"Fait")&Suivi[[#All],[Colonne1]]');
});

test("cells that would tear a table or merged cells are not inserted", () => {
  const book = trackerBook();
  const { id } = book.data.sheets[0]!;
  expect(() => book.shift(id, { kind: "insertRows", at: 1, count: 1, from: 0, to: 0 }, "user")).toThrow(Refusal);
  expect(() => book.shift(id, { kind: "deleteRows", at: 4, count: 1, from: 1, to: 3 }, "user")).toThrow(Refusal);
  expect(book.data.sheets[0]!.structuralEdits).toEqual([]);
});

test("a renamed sheet is renamed in formulas, names, charts and links", () => {
  const book = trackerBook();
  const [sheet, other] = book.data.sheets;
  book.changeLook(other!.id, "user", (changed) => void changed.links.set("3,0", { location: "Feuil1!A1" }));
  book.renameSheet(sheet!.id, "Suivi 2026", "user");
  expect(book.cell(other!.id, 0, 0)!.formula).toBe("=COUNTIF('Suivi 2026'!B2:B3,\"Fait\")");
  expect(book.name("Statuts", null)!.formula).toBe("='Suivi 2026'!$B$2:$B$3");
  expect(sheet!.charts[0]!.series[0]!.values).toBe("'Suivi 2026'!$A$2:$A$3");
  expect(other!.links.get("3,0")).toEqual({ location: "'Suivi 2026'!A1" });
});

test("a deleted sheet leaves #REF! where it was named, and takes its own names away", () => {
  const book = trackerBook();
  const [sheet, other] = book.data.sheets;
  book.addName({ name: "_rnq", scope: sheet!.id, formula: '="summary"', visible: false }, "addin");
  book.deleteSheet(sheet!.id, "user");
  expect(book.cell(other!.id, 0, 0)!.formula).toBe('=COUNTIF(#REF!,"Fait")');
  expect(book.data.names.map((name) => name.name)).toEqual(["Statuts"]);
  expect(book.data.activeSheet).toBe(other!.id);
});

test("the last visible sheet is neither deleted nor hidden", () => {
  const book = new Book(blankBook());
  const { id } = book.data.sheets[0]!;
  book.setVisibility(book.addSheet("Cachée", "user").id, "Hidden", "user");
  expect(() => book.deleteSheet(id, "user")).toThrow(Refusal);
  expect(() => book.setVisibility(id, "Hidden", "user")).toThrow(Refusal);
  expect(book.data.sheets.map((sheet) => sheet.visibility)).toEqual(["Visible", "Hidden"]);
});

test("a copied sheet refers to itself and its tables have names of their own", () => {
  const book = trackerBook();
  const { id } = book.data.sheets[0]!;
  book.write(id, 9, 0, [[{ formula: "=Feuil1!A2+1" }]], "user");
  const copy = book.copySheet(id, 1, "user");
  expect(copy.name).toBe("Feuil1 (2)");
  expect(book.cell(copy.id, 9, 0)!.formula).toBe("='Feuil1 (2)'!A2+1");
  expect(copy.tables[0]!.name).toBe("Suivi1");
});

test("the same format has one index however it was reached", () => {
  const book = new Book(blankBook());
  const { id } = book.data.sheets[0]!;
  book.restyle(id, area(0, 0, 0, 0), { bold: true, fill: "FFEE00" }, "user");
  book.restyle(id, area(1, 0, 1, 0), { fill: "FFEE00" }, "user");
  book.restyle(id, area(1, 0, 1, 0), { bold: true }, "user");
  expect(book.cell(id, 0, 0)!.style).toBe(book.cell(id, 1, 0)!.style);
  book.restyle(id, area(1, 0, 1, 0), { bold: undefined, fill: undefined }, "user");
  expect(book.cell(id, 1, 0)!.style).toBe(0);
});

test("a new spill takes the place of the old one, and leaves nothing behind", () => {
  const book = new Book(blankBook());
  const { id } = book.data.sheets[0]!;
  book.write(id, 0, 0, [[{ formula: "=SEQUENCE(3)" }]], "user");
  book.writeResults(id, [{ row: 0, column: 0, value: [[1], [2], [3]] }]);
  expect(book.used(id, true)).toEqual(area(0, 0, 2, 0));
  book.writeResults(id, [{ row: 0, column: 0, value: [[1, 2]] }]);
  expect(book.used(id, true)).toEqual(area(0, 0, 0, 1));
  book.write(id, 0, 0, [[{ value: "texte" }]], "user");
  expect(book.used(id, true)).toEqual(area(0, 0, 0, 0));
});
