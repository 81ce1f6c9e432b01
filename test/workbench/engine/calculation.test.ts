import { bench } from "./support";

describe("calculation of a book", () => {
  test("a new formula is calculated and follows what it reads", async () => {
    const { type, value } = await bench({ Suivi: { A1: 2, A2: 3, B1: "=A1+A2", B2: "=B1*10" } });
    expect(value("B2")).toBe(50);
    await type({ A1: 5 });
    expect(value("B1")).toBe(8);
    expect(value("B2")).toBe(80);
  });

  test("values that came with the file stay until something they read changes", async () => {
    const { type, value, engine } = await bench({ Suivi: { A1: 1, B1: "=A1*2", B2: "=A9*2" } }, (book) => {
      book.cell("s1", 0, 1)!.value = 999;
      book.cell("s1", 1, 1)!.value = 999;
    });
    await engine.calculate();
    expect(value("B1")).toBe(999);
    await type({ A1: 3 });
    expect(value("B1")).toBe(6);
    expect(value("B2")).toBe(999);
  });

  test("a function that nobody knows keeps its value, and is #NAME? when typed", async () => {
    const { type, value } = await bench({ Suivi: { A1: 1, B1: "=OTHER.ADDIN(A1)" } }, (book) => {
      book.cell("s1", 0, 1)!.value = "hers";
    });
    await type({ A1: 2, C1: "=OTHER.ADDIN(A1)" });
    expect(value("B1")).toBe("hers");
    expect(value("C1")).toEqual({ error: "#NAME?" });
  });

  test("formulas across sheets with accents, spaces and apostrophes", async () => {
    const { type, value, book } = await bench({
      Suivi: { A1: "='L''été 2026'!B2&\"!\"" },
      "L'été 2026": { B2: "bonjour" },
    });
    expect(value("A1")).toBe("bonjour!");
    book.renameSheet("s2", "Année d'après", "user");
    await type({ B2: "bonsoir" }, "Année d'après");
    expect(value("A1")).toBe("bonsoir!");
  });

  test("names, of the workbook or of one sheet, stand for what they say", async () => {
    const { book, type, value, engine } = await bench({ Suivi: { A1: 4, A2: 6 }, Autre: {} }, (prepared) => {
      prepared.addName({ name: "Notes", scope: null, formula: "=Suivi!$A$1:$A$2", visible: true }, "user");
      prepared.addName({ name: "Taux", scope: "s1", formula: "=0.5", visible: true }, "user");
    });
    await type({ B1: "=SUM(Notes)*Taux" });
    expect(value("B1")).toBe(5);
    await type({ A1: 14 });
    expect(value("B1")).toBe(10);
    book.changeName(book.name("Notes", null)!, { formula: "=Suivi!$A$2" }, "user");
    await engine.calculate();
    expect(value("B1")).toBe(3);
  });

  test("table references in every form", async () => {
    const cells = { A1: "Indicateur", B1: "Statut, oui ?", A2: 1, B2: "OK", A3: 2, B3: "KO", A4: "Total", B4: 9 };
    const { type, value } = await bench({ Suivi: cells }, (book) => {
      book.addTable(
        "s1",
        {
          id: 1,
          name: "Suivi_1",
          area: { top: 0, left: 0, bottom: 3, right: 1 },
          hasHeader: true,
          hasTotals: true,
          columns: [{ name: "Indicateur" }, { name: "Statut, oui ?" }],
          showFilter: true,
        },
        "user",
      );
    });
    await type({
      D2: "=Suivi_1[@[Statut, oui ?]]",
      D3: "=Suivi_1[@Indicateur]*10",
      D4: "=SUM(Suivi_1[Indicateur])",
      D5: "=ROWS(Suivi_1[#All])",
      D6: "=Suivi_1[[#Headers],[Indicateur]]",
      D7: "=COLUMNS(Suivi_1[[Indicateur]:[Statut, oui ?]])",
      D8: "=Suivi_1[[#Totals],[Statut, oui ?]]",
      D9: "=ROWS(Suivi_1)",
      D10: "=Suivi_1[Absente]",
      D11: "=Suivi_1[@Indicateur]",
    });
    expect([2, 3, 4, 5, 6, 7, 8, 9].map((row) => value(`D${row}`))).toEqual(["OK", 20, 3, 4, "Indicateur", 2, 9, 2]);
    expect(value("D10")).toEqual({ error: "#REF!" });
    expect(value("D11")).toEqual({ error: "#REF!" });
  });

  test("rows inserted above move formulas without calculating them, rows inside an area count", async () => {
    const { book, engine, value } = await bench({ Suivi: { A1: 1, A2: 2, A3: 3, B5: "=ROWS(A1:A3)", B6: "=ROW(A1)" } });
    book.shift("s1", { kind: "insertRows", at: 1, count: 2, from: 0, to: 16_383 }, "user");
    await engine.calculate();
    expect(value("B7")).toBe(5);
  });

  test("circular formulas are 0 and those that read them go on", async () => {
    const { value } = await bench({ Suivi: { A1: "=B1+1", B1: "=A1", C1: "=B1+5", D1: "=D1" } });
    expect([value("A1"), value("B1"), value("C1"), value("D1")]).toEqual([0, 0, 5, 0]);
  });

  test("OFFSET and INDIRECT follow cells that their text does not name", async () => {
    const { type, value } = await bench({ Suivi: { A1: 1, A2: 2, B1: '=INDIRECT("A"&2)', B2: "=OFFSET(A1,1,0)*10" } });
    await type({ A2: 7 });
    expect([value("B1"), value("B2")]).toEqual([7, 70]);
  });

  test("whole columns, LET, LAMBDA, unions and intersections", async () => {
    const { value } = await bench({
      Suivi: {
        A1: 1,
        A2: 2,
        A3: 3,
        B2: "=@A1:A3*10",
        C1: "=SUM(A:A)",
        C2: "=LET(x,A2,x*100)",
        C3: "=REDUCE(0,A1:A3,LAMBDA(a,b,a+b))",
        C4: "=SUM((A1,A3))",
        C5: '=COUNTIF(A:A,">1")',
        C6: "=LAMBDA(n,n+1)(4)",
      },
    });
    expect(["B2", "C1", "C2", "C3", "C4", "C5", "C6"].map((address) => value(address))).toEqual([
      20, 6, 200, 6, 4, 2, 5,
    ]);
  });

  test("a formula of the same shape in many rows reads its own row", async () => {
    const cells: Record<string, string | number> = {};
    for (let row = 1; row <= 300; row += 1)
      Object.assign(cells, {
        [`A${row}`]: row,
        [`B${row}`]: `=IF(A${row}>$A$10,A${row}*2,0)`,
        [`C${row}`]: `=SUM(A$1:A${row})`,
      });
    const { value } = await bench({ Suivi: cells });
    expect([value("B5"), value("B11"), value("B300"), value("C1"), value("C300")]).toEqual([0, 22, 600, 1, 45_150]);
  });

  test("errors of the file's own formulas to other workbooks are never replaced", async () => {
    const { type, value } = await bench({ Suivi: { A1: 1, B1: "=[1]Prix!$A$1*A1" } }, (book) => {
      book.cell("s1", 0, 1)!.value = 42;
    });
    await type({ A1: 2 });
    expect(value("B1")).toBe(42);
  });
});

describe("spilled results", () => {
  test("fill the cells around, grow, shrink and can be read with #", async () => {
    const { type, values, value, book } = await bench({
      Suivi: { A1: 3, A2: 1, A3: 2, C1: "=SORT(FILTER(A1:A3,A1:A3>0))", E1: "=SUM(C1#)", E2: "=C2*10" },
    });
    expect(values("C1:C3")).toEqual([[1], [2], [3]]);
    expect(book.cell("s1", 1, 2)?.spilledFrom).toEqual({ row: 0, column: 2 });
    expect([value("E1"), value("E2")]).toEqual([6, 20]);
    await type({ A3: 0 });
    expect(values("C1:C3")).toEqual([[1], [3], [null]]);
    expect([value("E1"), value("E2")]).toEqual([4, 30]);
    await type({ A3: 9 });
    expect(values("C1:C3")).toEqual([[1], [3], [9]]);
    expect(value("E1")).toBe(13);
  });

  test("are #SPILL! over a filled cell and come when it is emptied", async () => {
    const { type, values, value, book, engine } = await bench({ Suivi: { A1: 1, A2: 2, C2: "prise", C1: "=A1:A2" } });
    expect(value("C1")).toEqual({ error: "#SPILL!" });
    book.clearContents("s1", { top: 1, left: 2, bottom: 1, right: 2 }, "user");
    await engine.calculate();
    expect(values("C1:C2")).toEqual([[1], [2]]);
    await type({ C2: "encore" });
    expect(values("C1:C2")).toEqual([[{ error: "#SPILL!" }], ["encore"]]);
  });
});

describe("evaluate", () => {
  test("takes either separator, outside texts and constants", async () => {
    const { engine } = await bench({ Suivi: { A1: 1.5, A2: "a;b" } });
    await expect(engine.evaluate('=IF(A1>1.4;"oui;non","non")', "s1")).resolves.toBe("oui;non");
    await expect(engine.evaluate('IF(A1>1,"x","y")', "s1")).resolves.toBe("x");
    await expect(engine.evaluate("={1,2;3,4}*2", "s1")).resolves.toEqual([
      [2, 4],
      [6, 8],
    ]);
    await expect(engine.evaluate("=1/0", "s1")).resolves.toEqual({ error: "#DIV/0!" });
    await expect(engine.evaluate("=NOWHERE(1)", "s1")).resolves.toEqual({ error: "#NAME?" });
    await expect(engine.evaluate("=A1+", "s1")).resolves.toHaveProperty("error");
  });
});

describe("rules of conditional formats", () => {
  test("are answered for any cell from a formula written for one", async () => {
    const { engine } = await bench({ Suivi: { A1: "OK", A2: "À faire", B1: 1, B2: 2 } });
    const holds = (row: number) =>
      engine.ruleValue('=AND(N("RNQ")=0,TRIM($A1)="À faire")', "s1", { row: 0, column: 0 }, { row, column: 0 });
    expect([holds(0), holds(1)]).toEqual([false, true]);
    expect(engine.ruleValue("=ROW(B1)", "s1", { row: 0, column: 0 }, { row: 4, column: 0 })).toBe(5);
    expect(engine.ruleValue("=RNQ.LABEL(A1)", "s1", { row: 0, column: 0 }, { row: 1, column: 0 })).toEqual({
      error: "#NAME?",
    });
  });
});
