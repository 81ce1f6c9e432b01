import { Desk, bench, declaration } from "./support";

const RANGE = [{ name: "tracker", matrix: true }];

describe("custom functions", () => {
  test("a cell is busy until the answer, which its readers follow", async () => {
    const { type, value, engine } = await bench({ Suivi: { A1: 12, A2: null } });
    const desk = new Desk();
    engine.setFunctions([declaration("LABEL", [{ name: "indicator" }, { name: "field" }])], desk);
    await type({ B1: "=RNQ.LABEL(A1)", B2: '=B1&" !"', B3: "=rnq.label(A2)" });
    expect(value("B1")).toEqual({ error: "#BUSY!" });
    expect(desk.calls[0]).toMatchObject({
      name: "LABEL",
      args: [12, null],
      caller: { sheetId: "s1", row: 0, column: 1 },
    });
    expect(desk.calls[1]!.args).toEqual([null, null]);
    desk.calls[0]!.answer("Adaptation");
    desk.calls[1]!.answer({ error: "#VALUE!" });
    await engine.settled();
    expect([value("B1"), value("B2"), value("B3")]).toEqual(["Adaptation", "Adaptation !", { error: "#VALUE!" }]);
  });

  test("areas arrive as rows with empty cells and errors, and are asked again only when they change", async () => {
    const { type, engine, value } = await bench({ Suivi: { A1: "x", B2: true, A2: "=1/0" } });
    const desk = new Desk();
    engine.setFunctions([declaration("SCORE", RANGE)], desk);
    await type({ D1: "=RNQ.SCORE(A1:B2)" });
    expect(desk.calls[0]!.args).toEqual([
      [
        ["x", null],
        [{ error: "#DIV/0!" }, true],
      ],
    ]);
    desk.calls[0]!.answer(0.5);
    await engine.settled();
    await type({ C9: 1, B2: true });
    expect(desk.calls).toHaveLength(1);
    await type({ B1: "y" });
    expect(desk.calls).toHaveLength(2);
    desk.calls[1]!.answer(0.75);
    await engine.settled();
    expect(value("D1")).toBe(0.75);
  });

  test("rows spill, a scalar parameter given an area is answered cell by cell", async () => {
    const { type, engine, values } = await bench({ Suivi: { A1: 1, A2: 2 } });
    const desk = new Desk();
    engine.setFunctions([declaration("MISSING", RANGE), declaration("LABEL", [{ name: "indicator" }])], desk);
    await type({ C1: "=RNQ.MISSING(A1:A2)", F1: "=RNQ.LABEL(A1:A2)" });
    desk.calls
      .find((call) => call.name === "MISSING")!
      .answer([
        ["a", 1],
        ["b", 2],
      ]);
    for (const call of desk.calls.filter((started) => started.name === "LABEL"))
      call.answer(`n° ${String(call.args[0])}`);
    await engine.settled();
    expect(values("C1:D2")).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(values("F1:F2")).toEqual([["n° 1"], ["n° 2"]]);
  });

  test("a stream goes on through recalculations and ends with its cell", async () => {
    const { type, engine, value, book } = await bench({ Suivi: { A1: 1 } });
    const desk = new Desk();
    engine.setFunctions([declaration("STATUS", [{ name: "indicator" }], true)], desk);
    await type({ B1: "=RNQ.STATUS()&A1" });
    desk.calls[0]!.answer("21 sur 22 · ");
    await engine.settled();
    expect(value("B1")).toBe("21 sur 22 · 1");
    await type({ A1: 2 });
    desk.calls[0]!.answer("22 sur 22 · ");
    await engine.settled();
    expect(value("B1")).toBe("22 sur 22 · 2");
    expect(desk.calls).toHaveLength(1);
    book.shift("s1", { kind: "insertRows", at: 0, count: 1, from: 0, to: 16_383 }, "user");
    await engine.calculate();
    desk.calls[0]!.answer("0 sur 22 · ");
    await engine.settled();
    expect(value("B2")).toBe("0 sur 22 · 2");
    expect(desk.calls[0]!.cancelled).toBe(false);
    book.clearContents("s1", { top: 1, left: 1, bottom: 1, right: 1 }, "user");
    await engine.calculate();
    expect(desk.calls[0]!.cancelled).toBe(true);
  });

  test("on opening, cached results stay, streams start and unanswered cells ask again", async () => {
    const { engine, value } = await bench(
      { Suivi: { A1: "=RNQ.LABEL(1)", A2: "=RNQ.LABEL(2)", A3: "=RNQ.STATUS()" } },
      (book) => {
        book.cell("s1", 0, 0)!.value = "gardé";
        book.cell("s1", 1, 0)!.value = { error: "#NAME?" };
        book.cell("s1", 2, 0)!.value = "hier";
      },
    );
    const desk = new Desk();
    engine.setFunctions([declaration("LABEL", [{ name: "indicator" }]), declaration("STATUS", [], true)], desk);
    await engine.calculate();
    expect(desk.calls.map((call) => [call.name, ...call.args])).toEqual([["LABEL", 2], ["STATUS"]]);
    expect(value("A1")).toBe("gardé");
  });

  test("a function that throws or answers nonsense leaves one error, and settled waits for the slow", async () => {
    const { type, engine, value } = await bench({ Suivi: {} });
    engine.setFunctions([declaration("LABEL", [{ name: "indicator" }])], {
      start: () => {
        throw new Error("gone");
      },
    });
    await type({ A1: "=RNQ.LABEL(1)", A2: "=1+1" });
    expect([value("A1"), value("A2")]).toEqual([{ error: "#VALUE!" }, 2]);
  });

  test("evaluate waits for the answer", async () => {
    const { engine } = await bench({ Suivi: { A1: 3 } });
    engine.setFunctions([declaration("LABEL", [{ name: "indicator" }])], {
      start: (_declaration, args, _caller, answer) => {
        setTimeout(() => answer(`n° ${String(args[0])}`), 5);
        return { cancel: () => {} };
      },
    });
    await expect(engine.evaluate('=RNQ.LABEL(A1)&" · "&RNQ.LABEL(4)', "s1")).resolves.toBe("n° 3 · n° 4");
  });
});
