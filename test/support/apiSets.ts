/** What `@types/office-js` says of each member of Office.js: the requirement set it came with. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { REQUIREMENT_SETS } from "../../src/workbench/host";

export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const DECLARATIONS = require.resolve("@types/office-js/index.d.ts");

/** Members that several applications share are tagged with the sets of the others too. */
const OTHER_APPLICATIONS = /^(Mailbox|Word|PowerPoint|OneNote)/;

/** Sets named in the documentation of a declaration; none means since the beginning. */
export function apiSetsOf(text: string): ApiSet[] {
  return [...text.matchAll(/\[Api set: *([A-Za-z]*) *([\d.]+)/g)]
    .map(([, name, version]) => ({ name: name === "" ? "ExcelApi" : name!, version: version! }))
    .filter((set) => !OTHER_APPLICATIONS.test(set.name));
}

export function isWithinFloor({ name, version }: ApiSet): boolean {
  const floor = REQUIREMENT_SETS[name];
  if (floor === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split(".").map(Number);
  return major < floorMajor || (major === floorMajor && minor <= floorMinor);
}

/** Classes of the namespace Excel, with their documented members. */
export function excelClasses(): Map<string, Map<string, readonly ApiSet[]>> {
  const source = ts.createSourceFile(DECLARATIONS, readFileSync(DECLARATIONS, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, readonly ApiSet[]>>();
  const visit = (node: ts.Node, inExcel: boolean): void => {
    if (ts.isModuleDeclaration(node)) {
      const excel = inExcel || node.name.text === "Excel";
      if (excel && node.body) ts.forEachChild(node.body, (child) => visit(child, true));
    } else if (inExcel && ts.isClassDeclaration(node) && node.name) {
      const members = classes.get(node.name.text) ?? new Map<string, readonly ApiSet[]>();
      for (const member of node.members) {
        if (member.name && ts.isIdentifier(member.name))
          members.set(member.name.text, apiSetsOf(member.getFullText(source)));
      }
      classes.set(node.name.text, members);
    }
  };
  ts.forEachChild(source, (node) => visit(node, false));
  return classes;
}
