/** Every call of the add-in to Office.js, against the requirement sets that its manifest declares. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { REQUIREMENT_SETS } from "../../src/workbench/host";
import { apiSetsOf, isWithinFloor } from "../support/apiSets";

const ROOT = path.resolve(__dirname, "../..");
const ROOMS = ["src/excel", "src/functions", "src/commands", "src/taskpane", "src/cli"];

/** Files that check `isSetSupported` before they use something newer. */
const GUARDED: readonly string[] = [];

interface Use {
  readonly member: string;
  readonly place: string;
  readonly sets: ReturnType<typeof apiSetsOf>;
}

function usesOfOffice(): Use[] {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as {
    config: Record<string, unknown>;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = ROOMS.flatMap((room) =>
    ts.sys.directoryExists(path.join(ROOT, room)) ? ts.sys.readDirectory(path.join(ROOT, room), [".ts", ".tsx"]) : [],
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) note(node);
      ts.forEachChild(node, visit);
    };
    const note = (node: ts.PropertyAccessExpression | ts.ElementAccessExpression): void => {
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
      const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
      const office = declarations.filter((declaration) =>
        declaration.getSourceFile().fileName.includes("@types/office-js"),
      );
      if (office.length === 0) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      // Overloads and merged declarations: the oldest is enough.
      const sets = office.map((declaration) => apiSetsOf(declaration.getFullText()));
      uses.push({
        member: name.getText(),
        place: `${path.relative(ROOT, file)}:${line + 1}`,
        sets: sets.find((each) => each.every(isWithinFloor)) ?? sets[0]!,
      });
    };
    visit(source);
  }
  return uses;
}

const uses = usesOfOffice();

test("the add-in's calls to Office.js are found", () => {
  expect(uses.map((use) => use.member)).toEqual(expect.arrayContaining(["worksheets", "values", "sync"]));
});

test("no call needs more than the floor of the manifest", () => {
  const newer = uses.filter(
    (use) => !use.sets.every(isWithinFloor) && !GUARDED.some((file) => use.place.startsWith(file)),
  );
  expect(
    newer.map((use) => `${use.place} ${use.member} ${use.sets.map((set) => `${set.name} ${set.version}`).join(", ")}`),
  ).toEqual([]);
});

test("our host announces the sets that the manifest requires, to the version", () => {
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const required = [...manifest.matchAll(/<(?:bt:)?Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(
    ([, name, version]) => [name!, version!] as const,
  );
  expect(required.length).toBeGreaterThan(0);
  expect(required.map(([name]) => [name, REQUIREMENT_SETS[name]])).toEqual(
    required.map(([name, version]) => [name, version]),
  );
});
