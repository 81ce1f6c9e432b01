/** No word of the screens is written in the components: all of them are in src/text. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const FOLDER = path.resolve(__dirname, "../../src/taskpane");
const SPOKEN_ATTRIBUTES = [
  "aria-label",
  "title",
  "alt",
  "placeholder",
  "label",
  "hint",
  "validationMessage",
  "subtitle",
];

function filesOf(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(full) : full.endsWith(".tsx") ? [full] : [];
  });
}

/** Words between tags, and in the attributes that are read aloud or shown. */
function writtenWords(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN_ATTRIBUTES.includes(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("component.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it("would see a hard-coded word", () => {
  expect(writtenWords('const a = <p title="Bonjour">Salut {name}</p>;')).toEqual(["Bonjour", "Salut"]);
});

it.each(filesOf(FOLDER).map((file) => [path.relative(FOLDER, file), file]))("%s says nothing by itself", (_, file) => {
  expect(writtenWords(fs.readFileSync(file, "utf8"))).toEqual([]);
});

it("never writes raw HTML and never opens a link", () => {
  const sources = filesOf(FOLDER)
    .map((file) => fs.readFileSync(file, "utf8"))
    .join("\n");
  expect(sources).not.toMatch(/dangerouslySetInnerHTML|window\.open|target="_blank"|\b(confirm|alert)\(/);
});
