/**
 * Who she is, where her workbook says it: a label with its value in the same cell ("SIRET : ...") or beside it. Only
 * shown: it counts once she has confirmed it. What stands inside a table of hers speaks of others (partners, companies).
 */
import { cellAddress, columnIndex } from "../cells/address";
import type { CalendarDate } from "../cells/dates";
import type { CellValue, SheetGrid, WorkbookGrid } from "../cells/grid";
import { fold } from "../cells/words";
import { readDate } from "../cells/writtenDates";
import type { Recognition } from "../model/recognition";
import type { IdentityText } from "./identity";
import { readActivityNumber, readSiret } from "./numbers";

export type FoundField = IdentityText | "name" | "certificateDate";

export interface FoundValue {
  readonly field: FoundField;
  /** As it would be kept; a date as `YYYY-MM-DD`. */
  readonly value: string;
  /** "Accueil!B3", and the label there. */
  readonly at: string;
  readonly label: string;
}

/** Labels, folded, in the order in which they are tried. */
const LABELS: readonly (readonly [FoundField, RegExp])[] = [
  ["siret", /^(n° |no |numero )?(de )?siret\b/],
  ["nda", /^(nda\b|(n° |no |numero )?(de |d')?(la )?(declaration d'activite|declaration dactivite)|n° d'activite)/],
  ["certificateDate", /^(date (du certificat|de certification|de delivrance)|certificat (delivre|obtenu) le)/],
  ["certificate", /^((n°|no|numero) (du |de )?certificat( qualiopi)?)$/],
  ["certifier", /^(organisme )?certificateur$/],
  ["email", /^(e-?mail|courriel|mail|adresse (e-?mail|mail|electronique))$/],
  ["phone", /^(tel|telephone|portable|mobile)\.?$/],
  ["disability", /^referent(e)? handicap$/],
  ["contact", /^(responsable( de l'organisme)?|dirigeante?|gerante?|representante? legale?|contact( principal)?)$/],
  ["address", /^(adresse( postale| du siege)?|siege( social)?)$/],
  [
    "name",
    /^(nom (de l'|du )organisme( de formation)?|raison sociale|denomination( sociale)?|organisme( de formation)?)$/,
  ],
];

/** Cells passed over, empty, between a label and its value. */
const GAP = 2;
const LONGEST = 200;

function fieldOf(label: string): FoundField | null {
  const text = fold(label)
    .replace(/[:=]\s*$/, "")
    .trim();
  return LABELS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** What the value would be kept as; null when it is none for that field. */
function read(field: FoundField, value: CellValue, format: string, date1904: boolean): string | null {
  if (field === "certificateDate") return readDate(value, format, date1904);
  if (value === null || typeof value === "boolean" || typeof value === "object") return null;
  const text = String(value).trim();
  if (text === "" || text.length > LONGEST || fieldOf(text) !== null) return null;
  if (field === "siret" || field === "nda") {
    const number = field === "siret" ? readSiret(text) : readActivityNumber(text);
    return "value" in number ? number.value : null;
  }
  if (field === "email") return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : null;
  if (field === "phone") return /^\+?[\d\s().-]{10,20}$/.test(text) ? text : null;
  return typeof value === "string" && /\p{L}|\d/u.test(text) && !/^[.…_\s-]+$/.test(text) ? text : null;
}

/** Rows of the tables of a sheet, from 0, header included: what is written there is not about her. */
function tableRows(sheet: SheetGrid, recognition: Recognition): (row: number, column: number) => boolean {
  const areas = [
    ...recognition.tables
      .filter((table) => table.sheet === sheet.name)
      .map((table) => {
        const columns = Object.values(table.columns)
          .flat()
          .flatMap((letters) => columnIndex(String(letters)) ?? []);
        return {
          top: (table.headerRow ?? table.firstDataRow) - 1,
          bottom: table.lastDataRow - 1,
          left: Math.min(...columns),
          right: Math.max(...columns),
        };
      }),
    ...(sheet.tables ?? []).map(({ area }) => area),
  ];
  return (row, column) =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

interface Place {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
}

function valueBeside({ sheet, row, column }: Place, field: FoundField, date1904: boolean): string | null {
  for (let next = column + 1; next <= column + 1 + GAP; next += 1) {
    const value = sheet.values[row]?.[next] ?? null;
    if (value === null || value === "") continue;
    return read(field, value, sheet.formats?.[row]?.[next] ?? "General", date1904);
  }
  return null;
}

function foundAt(place: Place, date1904: boolean): Omit<FoundValue, "at"> | null {
  const value = place.sheet.values[place.row]?.[place.column];
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const [, label = value, inside] = /^([^:=]{2,60}?)\s*[:=]\s*(.*)$/su.exec(value) ?? [];
  const field = fieldOf(label);
  if (field === null) return null;
  const text = inside?.trim() ? read(field, inside.trim(), "General", date1904) : valueBeside(place, field, date1904);
  return text === null ? null : { field, value: text, label: label.trim() };
}

/** One value a field at most: where her workbook holds two different ones, it does not tell which is hers. */
export function findIdentity(grid: WorkbookGrid, recognition: Recognition): readonly FoundValue[] {
  const found = new Map<FoundField, FoundValue | null>();
  for (const sheet of grid.sheets) {
    const inTable = tableRows(sheet, recognition);
    sheet.values.forEach((cells, row) =>
      cells.forEach((_, column) => {
        if (inTable(sheet.top + row, sheet.left + column)) return;
        const one = foundAt({ sheet, row, column }, grid.date1904);
        if (one === null) return;
        const known = found.get(one.field);
        const at = `${sheet.name}!${cellAddress(sheet.top + row, sheet.left + column)}`;
        if (known === undefined) found.set(one.field, { ...one, at });
        else if (known !== null && known.value !== one.value) found.set(one.field, null);
      }),
    );
  }
  return LABELS.flatMap(([field]) => found.get(field) ?? []);
}

/** The date that was found for the certificate. */
export function foundDate(found: readonly FoundValue[]): CalendarDate | null {
  return (found.find(({ field }) => field === "certificateDate")?.value as CalendarDate | undefined) ?? null;
}
