import { blankBook } from "../../../src/workbench/book/blank";
import { createEngine } from "../../../src/workbench/engine";
import type { FunctionDeclaration } from "../../../src/workbench/engine/types";
import { openWorkbench, type Workbench } from "../../support/addin";
import { eventually } from "../../support/eventually";

const parameter = (name: string, options: { optional?: boolean; matrix?: boolean } = {}) => ({
  name,
  optional: options.optional === true,
  matrix: options.matrix === true,
});

const declare = (
  id: string,
  parameters: FunctionDeclaration["parameters"],
  streaming = false,
): FunctionDeclaration => ({ id, name: `RNQ.${id}`, parameters, streaming, cancelable: false });

const FUNCTIONS = [
  declare("ADD", [parameter("a"), parameter("b", { optional: true })]),
  declare("ROWS", [parameter("range", { matrix: true })]),
  declare("TWICE", [parameter("range", { matrix: true })]),
  declare("FAIL", []),
  declare("LATER", [parameter("a")]),
  declare("LIVE", [parameter("key")], true),
];

let workbench: Workbench;
let setLive: ((value: unknown) => void) | null = null;
let cancelled = 0;
let omitted: unknown = "never called";

beforeEach(async () => {
  workbench = await openWorkbench(blankBook(), { createEngine, functions: FUNCTIONS });
  const { associate, Error: FunctionError, ErrorCode } = CustomFunctions;
  associate("ADD", (a: number, b: number | null) => {
    omitted = b;
    return a + (b ?? 100);
  });
  associate("ROWS", (range: unknown[][]) => range.length);
  associate("TWICE", (range: number[][]) => range.map((row) => row.map((value) => value * 2)));
  associate("FAIL", () => {
    throw new FunctionError(ErrorCode.notAvailable, "rien");
  });
  associate("LATER", async (a: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return a + 1;
  });
  associate("LIVE", (key: string, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
    setLive = (value) => invocation.setResult(value);
    invocation.setResult(`${key} : en cours`);
    invocation.onCanceled = () => {
      cancelled += 1;
    };
  });
});
afterEach(() => workbench.close());

async function results(formulas: Record<string, string>): Promise<Record<string, unknown>> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await workbench.host.calculation.settled();
  return read(Object.keys(formulas));
}

async function read(addresses: readonly string[]): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = addresses.map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    return Object.fromEntries(addresses.map((address, index) => [address, ranges[index]!.values[0]![0] as unknown]));
  });
}

test("a function is called with its arguments and its result is calculated with", async () => {
  expect(await results({ A1: "=RNQ.ADD(1,2)", A2: "=A1*10" })).toEqual({ A1: 3, A2: 30 });
});

test("an argument left out arrives as null", async () => {
  expect(await results({ A1: "=RNQ.ADD(1)" })).toEqual({ A1: 101 });
  expect(omitted).toBeNull();
});

test("a range arrives as rows, and rows returned spill", async () => {
  const given = await results({ A1: "=1+0", A2: "=2+0", C1: "=RNQ.ROWS(A1:A2)", E1: "=RNQ.TWICE(A1:A2)" });
  expect(given["C1"]).toBe(2);
  expect(await read(["E1", "E2"])).toEqual({ E1: 2, E2: 4 });
});

test("an error thrown by a function is the cell's error", async () => {
  expect(await results({ A1: "=RNQ.FAIL()" })).toEqual({ A1: "#N/A" });
});

test("a promise is awaited", async () => {
  expect(await results({ A1: "=RNQ.LATER(41)" })).toEqual({ A1: 42 });
});

test("a streaming function answers several times and is cancelled with its cell", async () => {
  expect(await results({ A1: '=RNQ.LIVE("Suivi")' })).toEqual({ A1: "Suivi : en cours" });
  setLive!("Suivi : 30 sur 32");
  await eventually(async () => (await read(["A1"]))["A1"] === "Suivi : 30 sur 32");
  const before = cancelled;
  await results({ A1: "=1" });
  await eventually(() => cancelled === before + 1);
});

test("at the real pace of Office.js an answer comes too", async () => {
  workbench.close();
  workbench = await openWorkbench(blankBook(), { createEngine, functions: FUNCTIONS, timers: 1 });
  CustomFunctions.associate("ADD", (a: number, b: number | null) => a + (b ?? 100));
  expect(await results({ A1: "=RNQ.ADD(1,2)" })).toEqual({ A1: 3 });
  expect(await results({ A2: "=RNQ.ADD(A1,4)" })).toEqual({ A2: 7 });
});
