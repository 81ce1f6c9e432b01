/** RNQ.EVALUATE: the state of a row from its own cells. */
import { Fault } from "../../src/functions/values/faults";
import { evaluateIn } from "./asked";
import { cell } from "./support";

const evaluate = evaluateIn("fr");
const EMPTY = cell(0);
const stateOf = (indicator: unknown, status: unknown, proofs?: unknown, scope?: unknown, date?: unknown) => {
  const state = evaluate(indicator, status, proofs, scope, date)[0]![0];
  return state instanceof Fault ? state.code : state;
};

test.each([
  ["Conforme", undefined, "Déclaré"],
  ["Conforme", EMPTY, "Preuve manquante"],
  ["Conforme", cell("à créer"), "Preuve manquante"],
  ["Conforme", cell("Registre des réclamations"), "Prouvé"],
  ["✅ OK", cell("CV"), "Prouvé"],
  [1, cell("CV"), "Prouvé"],
  [0.6, cell("CV"), "En cours"],
  ["60 %", undefined, "En cours"],
  ["0 %", undefined, "À faire"],
  ["À faire", cell("CV"), "À faire"],
  ["Non conforme", EMPTY, "Écart déclaré"],
  ["N/A", EMPTY, "Non applicable"],
  ["xyzzy", EMPTY, "Statut non reconnu"],
  ["", EMPTY, "Non renseigné"],
])("%p with proofs %j is %s", (status, proofs, state) => {
  expect(stateOf(cell(31), cell(status), proofs)).toBe(state);
});

test("an empty cell says nothing, as 0 and as null", () => {
  expect(stateOf(cell(31), cell(0), EMPTY)).toBe("Non renseigné");
  expect(stateOf(cell(31), cell(null), EMPTY)).toBe("Non renseigné");
  expect(stateOf(cell(31), undefined)).toBe("Non renseigné");
});

test("without the argument the workbook has no place for proofs; an empty slot is an argument left out", () => {
  expect(stateOf(cell(31), cell("OK"), null)).toBe("Déclaré");
  expect(stateOf(cell(31), cell("OK"), undefined, cell("OF"))).toBe("Déclaré");
  expect(stateOf(cell(31), cell("OK"), 0, cell("OF"))).toBe("Déclaré");
});

test("proofs may stand in several columns, and on several lines for one indicator", () => {
  expect(stateOf(cell(31), cell("OK"), [["", "néant", "Procédure"]])).toBe("Prouvé");
  expect(stateOf(cell(31), cell("OK"), [["néant"], [""], ["Procédure"]])).toBe("Prouvé");
  expect(stateOf(cell(31), cell("OK"), [["néant"], [""], ["à créer"]])).toBe("Preuve manquante");
});

test("only a text names a proof, as in the pane: a number, a yes or an error does not", () => {
  for (const value of [12, true, { code: "#REF!" }])
    expect(stateOf(cell(31), cell("OK"), cell(value))).toBe("Preuve manquante");
});

test("the scope alone makes an indicator not applicable; her N/A against it counts as to do", () => {
  expect(stateOf(cell(13), cell("OK"), cell("Carnet"), cell("actions de formation"))).toBe("Non applicable");
  expect(stateOf(cell(31), cell("N/A"), EMPTY, cell("actions de formation"))).toBe("À faire");
  expect(stateOf(cell(33), cell("OK"), cell("Enquête"), cell("CFA"), cell("2026-10-31"))).toBe("Non applicable");
});

test("a whole column answers at once, each row by itself", () => {
  const result = evaluate(
    [[1], [0], ["C7.i31"], ["bonjour"], [26]],
    [["OK"], ["OK"], ["OK"], ["OK"], [{ code: "#N/A" }]],
    [["CGV"], [0], [0], [0], [0]],
  );
  expect(result.map(([one]) => (one instanceof Fault ? one.code : one))).toEqual([
    "Prouvé",
    "",
    "Preuve manquante",
    "#VALUE!",
    "Statut non reconnu",
  ]);
});

test("columns of different heights are refused, a single cell serves all rows", () => {
  expect(() => evaluate([[1], [2]], [["OK"], ["OK"], ["OK"]])).toThrow(
    /«\u00a0statut\u00a0» n’a pas le même nombre de lignes/,
  );
  expect(evaluate([[1], [2]], cell("OK"))).toEqual([["Déclaré"], ["Déclaré"]]);
});

test("several numbers in a cell are one row", () => {
  expect(stateOf(cell("13 à 16"), cell("OK"), cell("Carnet"), cell("actions de formation"))).toBe("Non applicable");
  expect(stateOf(cell("12 et 13"), cell("OK"), cell("Carnet"), cell("actions de formation; plus de 2 jours"))).toBe(
    "Prouvé",
  );
});

test("an error in the number of a row stays an error there", () => {
  expect(stateOf(cell({ code: "#N/A" }), cell("OK"))).toBe("#N/A");
  expect(stateOf(cell({ code: "#REF!" }), cell("OK"))).toBe("#VALUE!");
});

test("states are said in English where Excel is in English", () => {
  expect(evaluateIn("en")(cell(31), cell("OK"))).toEqual([["Declared"]]);
});
