/** Saving: the file is read again, compared with the book, and only what differs is patched. */
import type { BookData, BookSheet } from "../../book/types";
import { FileError } from "../errors";
import { callsAddin } from "../../formula/stored";
import { type Package, XML_HEADER } from "../package";
import { readPackage, type FileReading } from "../read/book";
import { readSheet } from "../read/sheet";
import { CellCount, type SharedFormula } from "../read/rows";
import { frameText, SheetSplitter, splitSheet } from "../sheetSource";
import { writeAddinSettings } from "../webextension";
import { attribute, child, isTrue } from "../xml";
import { carryStructure } from "./carry/carry";
import type { CellContext } from "./cells/cellXml";
import { diffCells } from "./cells/cells";
import { writeColumns } from "./columns";
import { rangeValues, writeDrawings } from "./drawings";
import { Frame } from "./frame";
import { writeLinks } from "./links";
import { writeFilter, writeMerges, writeProtection, writeView } from "./look";
import { dynamicArrayIndex } from "./cells/metadata";
import { writePage, writeSheetProperties } from "./page";
import { patchRows } from "./cells/rows";
import { writeConditionalFormats, writeValidations } from "./rules";
import { StyleWriter, type StyleTarget } from "./styles/styles";
import { writeTables } from "./tables";
import { writeWorkbookPart } from "./workbook";
import { largest } from "../../formula/many";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NEW_SHEET =
  `${XML_HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Patches `pkg` so that it holds the book. The package must be the file that the book was read from. */
export function savePackage(pkg: Package, book: BookData, addin: string): void {
  const original = readPackage(pkg, book.fileName, addin);
  const carried = carryStructure(pkg, original, book);
  const origins = new Map(
    original.book.sheets.map((sheet) => [sheet.part, sheet.validations.map(({ xml }) => xml ?? "")]),
  );
  const reading = carried ? readPackage(pkg, book.fileName, addin) : original;
  new Saving(pkg, reading, book, origins).run();
  writeAddinSettings(pkg, book.settings, addin);
}

class Saving {
  readonly #relationshipType: string;
  readonly #styles: StyleWriter;
  #formulas = false;
  #tableId: number;
  #dynamicArray: number | undefined;

  constructor(
    private readonly pkg: Package,
    private readonly reading: FileReading,
    private readonly book: BookData,
    private readonly validationOrigins: ReadonlyMap<string | undefined, readonly string[]>,
  ) {
    const main =
      pkg.relationships("").find(({ kind }) => kind === "officeDocument")?.type ?? `${OFFICE}/officeDocument`;
    // Strict files name their relationships otherwise; new ones follow the file.
    this.#relationshipType = main.slice(0, main.lastIndexOf("/"));
    this.#styles = new StyleWriter(this.#styleTarget(), reading.styles, book.styles);
    this.#tableId = largest(
      reading.book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)),
      0,
    );
  }

  #styleTarget(): StyleTarget {
    const { pkg, reading } = this;
    const { stylesPart, workbookPart } = reading;
    return {
      pkg,
      part: stylesPart !== undefined && pkg.has(stylesPart) ? stylesPart : null,
      create: (source) => {
        const part = stylesPart ?? pkg.numbered("xl/styles", ".xml");
        pkg.write(part, source);
        pkg.declare(part, STYLES_TYPE);
        if (stylesPart === undefined) pkg.relate(workbookPart, `${this.#relationshipType}/styles`, part);
      },
      usedRuleFormats: () => usedRuleFormats(pkg, reading),
    };
  }

  run(): void {
    const { pkg, reading, book } = this;
    const reachable = pkg.reachable();
    const byPart = new Map(reading.book.sheets.map((sheet) => [sheet.part, sheet]));
    const added = new Map<string, string>();
    for (const sheet of book.sheets) {
      const before = sheet.part === undefined ? undefined : byPart.get(sheet.part);
      if (sheet.part !== undefined && !before) throw new FileError("missingPart", sheet.part);
      if (before?.part !== undefined) {
        this.#writeSheet(before.part, before, sheet, reading.shared.get(before.part) ?? new Map());
      } else {
        added.set(sheet.id, this.#addSheet(sheet));
      }
    }
    const kept = new Set(book.sheets.map((sheet) => sheet.part));
    this.#formulas ||= reading.book.sheets.some((sheet) => !kept.has(sheet.part) && hasFormulas(sheet));
    writeWorkbookPart(pkg, reading, book, added, this.#relationshipType);
    this.#styles.finish();
    if (this.#formulas) this.#dropCalculationChain();
    if (book.sheets.some(callsOurFunctions)) this.#nameApplication();
    pkg.removeUnreachable(reachable);
  }

  #addSheet(sheet: BookSheet): string {
    const { pkg } = this;
    const part = pkg.numbered("xl/worksheets/sheet", ".xml");
    pkg.write(part, NEW_SHEET);
    pkg.declare(part, SHEET_TYPE);
    const context = {
      strings: [],
      count: new CellCount(),
      date1904: this.book.date1904,
      styles: this.reading.styles,
      persons: new Map<string, string>(),
    };
    const { sheet: blank } = readSheet(pkg, { name: sheet.name, part, visibility: "Visible" }, context);
    this.#writeSheet(part, blank, sheet, new Map());
    return part;
  }

  #cellContext(sheet: BookSheet, prefix: string): CellContext {
    return {
      prefix,
      cellFormat: (style) => this.#styles.cellFormat(style),
      dynamicArray: () =>
        (this.#dynamicArray ??= dynamicArrayIndex(this.pkg, this.reading.workbookPart, this.#relationshipType)),
      tableAt: (row, column) =>
        sheet.tables.find(
          ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        )?.name,
    };
  }

  #writeSheet(part: string, before: BookSheet, after: BookSheet, shared: ReadonlyMap<string, SharedFormula>): void {
    const { pkg } = this;
    const source = splitSheet(pkg.text(part));
    const frame = new Frame(frameText(source), part);
    const cells = diffCells(before, after, shared, this.#cellContext(after, source.prefix));
    this.#formulas ||= cells.formulas;
    const cellFormat = (style: number): number => this.#styles.cellFormat(style);
    writeSheetProperties(frame, before, after);
    writeView(frame, before, after, this.#selection(frame, after));
    writeColumns(frame, before, after, cellFormat);
    writeProtection(frame, before, after);
    writeFilter(frame, before, after);
    writeMerges(frame, before, after);
    writeConditionalFormats(frame, before, after, (rule) => this.#styles.ruleFormat(rule.format));
    writeValidations(frame, before, after, this.validationOrigins.get(part) ?? []);
    writeLinks(pkg, part, frame, before, after, this.#relationshipType);
    writePage(frame, before, after);
    const context = { pkg, relationshipType: this.#relationshipType, values: rangeValues(this.book) };
    writeDrawings(context, part, frame, before, after);
    writeTables(pkg, part, frame, before, after, () => ++this.#tableId, this.#relationshipType);
    if (!frame.changed && cells.rows.size === 0) return;
    const rows = patchRows(source.rows, source.prefix, cells.rows);
    // The frame has an empty <sheetData/> where the rows go.
    const split = splitSheet(frame.apply());
    const p = split.prefix;
    const data = rows === "" ? `<${p}sheetData/>` : `<${p}sheetData>${rows}</${p}sheetData>`;
    pkg.write(part, split.before + data + split.after);
  }

  /**
   * Whether the file marks the sheet as selected, and whether it is to be. Two selected sheets are edited together: a
   * group of hers stays one where no sheet came, went or became the active one, and is never one with a sheet of ours.
   */
  #selection(frame: Frame, after: BookSheet): { was: boolean; is: boolean } {
    const was = isTrue(attribute(child(frame.child("sheetViews"), "sheetView"), "tabSelected"));
    const { activeSheet, sheets } = this.reading.book;
    const parts = new Set(this.book.sheets.map(({ part }) => part));
    const same =
      activeSheet === this.book.activeSheet &&
      this.book.sheets.length === sheets.length &&
      sheets.every(({ part }) => parts.has(part));
    return { was, is: same ? was : after.id === this.book.activeSheet };
  }

  /** Excel makes it again; left out of date it would be a damage to repair. */
  #dropCalculationChain(): void {
    const { pkg, reading } = this;
    const chain = pkg.relationships(reading.workbookPart).find(({ kind }) => kind === "calcChain");
    if (!chain) return;
    pkg.unrelate(reading.workbookPart, chain.id);
    pkg.remove(chain.target);
  }

  /** LibreOffice keeps the cached values of functions that it does not know only in files that Excel made. */
  #nameApplication(): void {
    const { pkg } = this;
    if (pkg.relationships("").some(({ kind }) => kind === "extended-properties")) return;
    const part = "docProps/app.xml";
    pkg.write(
      part,
      `${XML_HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    );
    pkg.declare(part, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    pkg.relate("", `${this.#relationshipType}/extended-properties`, part);
  }
}

/** Every index of a rule's format that sheets, their tables and pivot tables and the styles name. */
function usedRuleFormats(pkg: Package, reading: FileReading): Set<number> {
  const used = new Set<number>();
  const look = (text: string): void => {
    for (const [, index] of text.matchAll(/\b(?:\w+D|d)xfId\s*=\s*["'](\d+)["']/g)) used.add(Number(index));
  };
  if (reading.stylesPart !== undefined && pkg.has(reading.stylesPart)) look(pkg.text(reading.stylesPart));
  for (const { part } of reading.book.sheets) {
    if (part === undefined || !pkg.has(part)) continue;
    const splitter = new SheetSplitter(() => undefined);
    pkg.stream(part, (text) => splitter.push(text));
    look(frameText(splitter.end()));
    for (const { kind, target } of pkg.relationships(part))
      if ((kind === "table" || kind === "pivotTable") && pkg.has(target)) look(pkg.text(target));
  }
  return used;
}

function someCell(sheet: BookSheet, test: (formula: string) => boolean): boolean {
  for (const cells of sheet.rows.values())
    for (const cell of cells.values()) if (cell.formula !== undefined && test(cell.formula)) return true;
  return false;
}

const hasFormulas = (sheet: BookSheet): boolean => someCell(sheet, () => true);
const callsOurFunctions = (sheet: BookSheet): boolean => someCell(sheet, callsAddin);
