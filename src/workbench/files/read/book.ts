/** The whole workbook: its parts found through relationships, its sheets in order. */
import type { BookData, BookName } from "../../book/types";
import { nameKey } from "../../formula/names";
import { FileError } from "../errors";
import { displayFormula } from "../../formula/stored";
import { Package } from "../package";
import { readAddinSettings } from "../webextension";
import { attribute, child, children, isTrue, relationshipId, type XmlNode } from "../xml";
import { readTheme } from "./colors";
import { readPersons } from "./notes";
import { CellCount, type SharedFormula } from "./rows";
import { readSheet, type SheetEntry } from "./sheet";
import { readSharedStrings } from "./strings";
import { coverFormats, readStyles, type Styles } from "./styles";

/** A workbook as read, with what saving needs to know of the file. */
export interface FileReading {
  readonly book: BookData;
  readonly workbookPart: string;
  readonly stylesPart: string | undefined;
  readonly styles: Styles;
  /** Shared formulas of each sheet part. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, SharedFormula>>;
}

/** The part that holds the workbook; tells other kinds of packages apart. */
export function findWorkbook(pkg: Package): string {
  const main = pkg.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined) {
    if (pkg.has("mimetype") && pkg.has("content.xml")) throw new FileError("openDocument");
    throw new FileError("notSpreadsheet");
  }
  if (main.toLowerCase().endsWith(".bin")) throw new FileError("binaryExcel");
  if (!pkg.has(main)) throw new FileError("missingPart", main);
  return main;
}

const BUILT_IN_NAME = "_xlnm.";

export function readPackage(pkg: Package, fileName: string, addin: string): FileReading {
  const workbookPart = findWorkbook(pkg);
  const root = pkg.xml(workbookPart);
  if (root.name !== "workbook") throw new FileError("notSpreadsheet");
  const related = (kind: string): string | undefined =>
    pkg.relationships(workbookPart).find((relationship) => relationship.kind === kind)?.target;
  const stylesPart = related("styles");
  const theme = readTheme(pkg, related("theme"));
  const styles = readStyles(stylesPart !== undefined && pkg.has(stylesPart) ? pkg.xml(stylesPart) : undefined, theme);
  const date1904 = isTrue(attribute(child(root, "workbookPr"), "date1904"));
  const context = {
    strings: readSharedStrings(pkg, related("sharedStrings")),
    count: new CellCount(),
    date1904,
    styles,
    persons: readPersons(pkg, workbookPart),
  };
  const shared = new Map<string, ReadonlyMap<string, SharedFormula>>();
  const entries = sheetEntries(pkg, workbookPart, root);
  refuseTwins(entries);
  const sheets = entries.flatMap(({ entry }) => {
    if (!entry) return [];
    const reading = readSheet(pkg, entry, context);
    shared.set(entry.part, reading.shared);
    coverFormats(styles, reading.formats);
    return [reading.sheet];
  });
  const first = sheets[0];
  if (entries.length === 0) throw new FileError("notSpreadsheet");
  const active = entries[Number(attribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0)]?.entry;
  const book: BookData = {
    sheets,
    activeSheet:
      (
        sheets.find((sheet) => sheet.part === active?.part && sheet.visibility === "Visible") ??
        sheets.find((sheet) => sheet.visibility === "Visible") ??
        first
      )?.id ?? "",
    styles: styles.cellFormats,
    names: readNames(
      root,
      entries.map(({ entry }) => entry?.part ?? null),
    ),
    settings: readAddinSettings(pkg, addin),
    date1904,
    structureProtected: isTrue(attribute(child(root, "workbookProtection"), "lockStructure")),
    readOnly: false,
    theme,
    fileName,
  };
  return { book, workbookPart, stylesPart, styles, shared };
}

/** Two sheets of one part, or of one name, could not be told apart when saving; Excel repairs such a file. */
function refuseTwins(entries: readonly { readonly entry: SheetEntry | null }[]): void {
  const parts = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { entry } of entries) {
    if (!entry) continue;
    const other = parts.get(entry.part) ?? names.get(nameKey(entry.name));
    if (other !== undefined)
      throw new FileError("twinSheets", {
        fr: `« ${other} » et « ${entry.name} »`,
        en: `“${other}” and “${entry.name}”`,
      });
    parts.set(entry.part, entry.name);
    names.set(nameKey(entry.name), entry.name);
  }
}

/** The <sheet> elements in order; `entry` is null for chart sheets and other sheets without cells. */
export function sheetEntries(
  pkg: Package,
  workbookPart: string,
  root: XmlNode,
): { node: XmlNode; entry: SheetEntry | null }[] {
  const relationships = new Map(pkg.relationships(workbookPart).map((relationship) => [relationship.id, relationship]));
  const builtIns = new Map<string, string>();
  for (const node of children(child(root, "definedNames"), "definedName")) {
    const name = attribute(node, "name") ?? "";
    const key = `${name} ${attribute(node, "localSheetId") ?? ""}`;
    if (name.startsWith(BUILT_IN_NAME) && !builtIns.has(key)) builtIns.set(key, node.text);
  }
  return children(child(root, "sheets"), "sheet").map((node, index) => {
    const id = relationshipId(node, root) ?? "";
    // Modules of macros of old workbooks are sheets that lead to no part.
    if (id === "") return { node, entry: null };
    const relationship = relationships.get(id);
    if (!relationship) throw new FileError("missingPart", attribute(node, "name") ?? "");
    if (relationship.kind !== "worksheet") return { node, entry: null };
    if (!pkg.has(relationship.target)) throw new FileError("missingPart", relationship.target);
    const state = attribute(node, "state");
    const builtIn = (name: string): string | undefined => builtIns.get(`${BUILT_IN_NAME}${name} ${index}`);
    const titles = splitTitles(builtIn("Print_Titles"));
    const area = builtIn("Print_Area");
    return {
      node,
      entry: {
        name: attribute(node, "name") ?? "",
        part: pkg.find(relationship.target) ?? relationship.target,
        visibility: state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible",
        ...(area === undefined ? {} : { printArea: withoutSheet(area) }),
        ...titles,
      },
    };
  });
}

/** "'Suivi'!$A$1:$C$9,Suivi!$E$1" -> "A1:C9,E1". */
function withoutSheet(reference: string): string {
  return reference.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, "").replace(/\$/g, "");
}

function splitTitles(reference: string | undefined): { titleRows?: string; titleColumns?: string } {
  const parts = reference === undefined ? [] : withoutSheet(reference).split(",");
  const titleRows = parts.find((part) => /^\d+:\d+$/.test(part));
  const titleColumns = parts.find((part) => /^[A-Z]+:[A-Z]+$/i.test(part));
  return { ...(titleRows === undefined ? {} : { titleRows }), ...(titleColumns === undefined ? {} : { titleColumns }) };
}

/** Names that people and add-ins define; those Excel makes for itself are read with the sheet they serve. */
function readNames(root: XmlNode, parts: readonly (string | null)[]): BookName[] {
  return children(child(root, "definedNames"), "definedName").flatMap((node) => {
    const name = attribute(node, "name") ?? "";
    const local = attribute(node, "localSheetId");
    const scope = local === undefined ? null : parts[Number(local)];
    if (name.startsWith(BUILT_IN_NAME) || scope === undefined || (local !== undefined && scope === null)) return [];
    const comment = attribute(node, "comment");
    return [
      {
        name,
        scope,
        formula: `=${displayFormula(node.text)}`,
        visible: !isTrue(attribute(node, "hidden")),
        ...(comment === undefined ? {} : { comment }),
      },
    ];
  });
}
