/** The walls between rooms are lint rules; here each is shown to stop a planted breach. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** Lints texts as if they were files of the repository; returns the rules broken by each. */
function brokenRules(files: readonly { readonly file: string; readonly text: string }[]): string[][] {
  const script = `
    const { ESLint } = await import("eslint");
    const eslint = new ESLint({ cwd: ${JSON.stringify(ROOT)} });
    const results = [];
    for (const { file, text } of ${JSON.stringify(files)}) {
      const [result] = await eslint.lintText(text, { filePath: file });
      results.push(result.messages.map((message) => message.ruleId));
    }
    process.stdout.write(JSON.stringify(results));`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[][];
}

test("a breach of any wall between the rooms is an error", () => {
  const paths = "import-x/no-restricted-paths";
  const cases = [
    { file: "src/rnq/planted.ts", text: 'export * from "../tracker/cells/grid";\n', rule: paths },
    { file: "src/tracker/planted.ts", text: 'export * from "../excel/base/api";\n', rule: paths },
    { file: "src/text/planted.ts", text: 'export * from "../tracker/cells/grid";\n', rule: paths },
    { file: "src/functions/planted.ts", text: 'export * from "../excel/base/api";\n', rule: paths },
    { file: "src/taskpane/planted.ts", text: 'export * from "../workbench/book/types";\n', rule: paths },
    { file: "src/workbench/planted.ts", text: 'export * from "../tracker/cells/grid";\n', rule: paths },
    {
      file: "src/excel/planted.ts",
      text: "export const most = (cells: readonly number[]) => Math.max(...cells);\n",
      rule: "no-restricted-syntax",
    },
    {
      file: "src/workbench/planted.ts",
      text: "export const all = (to: number[], cells: readonly number[]) => to.push(...cells);\n",
      rule: "no-restricted-syntax",
    },
    { file: "src/tracker/cells/planted.ts", text: 'export * from "../report/assess";\n', rule: paths },
    { file: "src/excel/own/planted.ts", text: 'export * from "../write/writeSheet";\n', rule: paths },
    { file: "src/functions/values/planted.ts", text: 'export * from "../bodies/label";\n', rule: paths },
    { file: "src/workbench/book/planted.ts", text: 'export * from "../files/zip";\n', rule: paths },
    { file: "src/tracker/planted.ts", text: "export const app = Excel;\n", rule: "no-restricted-globals" },
    { file: "src/taskpane/planted.tsx", text: "export const app = Office;\n", rule: "no-restricted-globals" },
    { file: "src/tracker/planted.ts", text: 'export { useState } from "react";\n', rule: "no-restricted-imports" },
    {
      file: "src/excel/planted.ts",
      text: "export function load(context) {\n  const range = context.workbook.getSelectedRange();\n  range.load();\n}\n",
      rule: "office-addins/no-empty-load",
    },
  ];
  const rules = brokenRules(cases);
  cases.forEach((planted, index) => {
    expect({ planted: planted.text, rules: rules[index] }).toEqual({
      planted: planted.text,
      rules: expect.arrayContaining([planted.rule]),
    });
  });
});

test("what the rooms may import is allowed", () => {
  const allowed = [
    { file: "src/tracker/planted.ts", text: 'export * from "../text/index";\n' },
    { file: "src/excel/planted.ts", text: 'export * from "../tracker/cells/grid";\n' },
    { file: "src/taskpane/planted.ts", text: 'export * from "../excel/base/api";\n' },
  ];
  expect(brokenRules(allowed)).toEqual([[], [], []]);
});
