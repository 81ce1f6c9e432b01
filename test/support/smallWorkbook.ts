/** Small workbooks made of the XML that a test is about; everything else is the least that a workbook needs. */
import { strToU8, zipSync, type Zippable } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SmallSheet {
  readonly name: string;
  /** The <row> elements. */
  readonly rows?: string;
  /** What stands after <sheetData>. */
  readonly after?: string;
}

export interface SmallOptions {
  /** <definedName> elements. */
  readonly names?: string;
  /** Children of <styleSheet>; null for no styles part. */
  readonly styles?: string | null;
  readonly strings?: string;
  /** Kinds and targets of more relationships of the workbook. */
  readonly related?: readonly (readonly [string, string])[];
  /** More parts, by name; they also replace those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Fonts, fills and borders of a plain styles part, for those that are about something else. */
export const PLAIN_LISTS =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
const PLAIN_STYLES = `${PLAIN_LISTS}<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>`;

export function smallParts(sheets: readonly SmallSheet[], options: SmallOptions = {}): Record<string, Uint8Array> {
  const { names = "", styles = PLAIN_STYLES, strings } = options;
  const relations = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
    ...(styles === null ? [] : [["styles", "styles.xml"]]),
    ...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"]]),
    ...(options.related ?? []),
  ];
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
      sheets
        .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") +
      `</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      relations
        .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
        .join("") +
      "</Relationships>",
    ...Object.fromEntries(
      sheets.map(({ rows = "", after = "" }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...(styles === null ? {} : { "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...options.parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([part, content]) => [part, typeof content === "string" ? strToU8(content) : content]),
  );
}

export const smallWorkbook = (sheets: readonly SmallSheet[], options?: SmallOptions): Uint8Array =>
  zipSync(smallParts(sheets, options) as Zippable, { level: 1 });
