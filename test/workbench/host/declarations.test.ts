/** The tables of our object model against Microsoft's declarations: nothing invented, nothing newer than the floor. */
import { blankBook } from "../../../src/workbench/book/blank";
import { Book } from "../../../src/workbench/book/book";
import { Calculation } from "../../../src/workbench/host/functions/calculation";
import { Arguments } from "../../../src/workbench/host/batch/arguments";
import { handle, typeOf, type ObjectType } from "../../../src/workbench/host/batch/declare";
import type { Handle } from "../../../src/workbench/host/batch/handle";
import { EventHub } from "../../../src/workbench/host/events/eventHub";
import { RANGE } from "../../../src/workbench/host/objects/range";
import { WORKBOOK } from "../../../src/workbench/host/objects/workbook";
import { HostSession } from "../../../src/workbench/host/batch/session";
import { excelClasses, isWithinFloor } from "../../support/apiSets";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A workbook with one of everything, so that every class can be reached from its root. */
function reachableTypes(): Map<string, ObjectType> {
  const book = new Book(blankBook());
  const session = new HostSession(book, new Calculation(book), new EventHub(() => undefined));
  const sheetId = book.data.activeSheet;
  const range = handle(RANGE, session.range(sheetId, { top: 0, left: 0, bottom: 2, right: 1 }));
  const workbook = handle(WORKBOOK, null);
  const call = (object: Handle, method: string, ...args: unknown[]) =>
    typeOf(object).methods![method]!(object.target, new Arguments(args), session) as Handle;
  const follow = (object: Handle, name: string) => typeOf(object).objects![name]!(object.target, session)!;
  const sheet = call(follow(workbook, "worksheets"), "getActiveWorksheet");
  typeOf(range).properties!["values"]!.set!(
    range.target,
    [
      ["N°", "Valeur"],
      ["1", 2],
      ["2", 3],
    ],
    session,
  );
  call(follow(sheet, "tables"), "add", range, true);
  call(follow(sheet, "charts"), "add", "BarClustered", range, "Columns");
  call(follow(sheet, "shapes"), "addImage", PNG);
  call(follow(sheet, "names"), "add", "Nom", range);
  call(follow(sheet, "horizontalPageBreaks"), "add", "A3");
  call(follow(range, "conditionalFormats"), "add", "Custom");
  call(follow(workbook, "settings"), "add", "clef", 1);

  const found = new Map<string, ObjectType>();
  const seen = new Set<ObjectType>();
  const walk = (object: Handle): void => {
    const merged = found.get(object.type.name);
    found.set(object.type.name, merged ? merge(merged, typeOf(object)) : typeOf(object));
    if (seen.has(object.type)) return;
    seen.add(object.type);
    for (const next of Object.values(typeOf(object).objects ?? {})) {
      try {
        const reached = next(object.target, session);
        if (reached) walk(reached);
      } catch {
        // A sheet-scoped name has no workbook, and so on: another object leads there.
      }
    }
    for (const item of typeOf(object).items?.(object.target, session) ?? []) walk(item);
  };
  walk(workbook);
  walk(range);
  walk(call(sheet, "getRanges", "A1,C3"));
  walk(call(range, "getTables"));
  walk(call(follow(workbook, "functions"), "date", 2000, 1, 1));
  return found;
}

const merge = (a: ObjectType, b: ObjectType): ObjectType => ({
  ...a,
  properties: { ...a.properties, ...b.properties },
  objects: { ...a.objects, ...b.objects },
  methods: { ...a.methods, ...b.methods },
});

const types = reachableTypes();
const classes = excelClasses();

test("the object model is reached as a whole", () => {
  expect([...types.keys()]).toEqual(
    expect.arrayContaining([
      "Workbook",
      "Worksheet",
      "Range",
      "RangeAreas",
      "RangeFormat",
      "RangeBorder",
      "Table",
      "TableColumn",
      "TableRow",
      "NamedItem",
      "Setting",
      "ConditionalFormat",
      "ConditionalRangeFill",
      "DataValidation",
      "Chart",
      "ChartSeries",
      "ChartAxis",
      "Shape",
      "PageLayout",
      "HeaderFooter",
      "PageBreak",
    ]),
  );
});

test.each([...types])("every member of %s is documented and no newer than the floor", (name, type) => {
  const documented = classes.get(name);
  expect(documented).toBeDefined();
  const members = [
    ...Object.keys(type.properties ?? {}),
    ...Object.keys(type.objects ?? {}),
    ...Object.keys(type.methods ?? {}),
  ].filter((member) => !member.startsWith("_"));
  const unknown = members.filter((member) => !documented!.has(member));
  const newer = members.filter((member) => !(documented!.get(member) ?? []).every(isWithinFloor));
  expect({ unknown, newer }).toEqual({ unknown: [], newer: [] });
});
