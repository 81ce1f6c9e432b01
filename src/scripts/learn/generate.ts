/** Makes workbooks: roles, wordings of one hand, orders, contents, layouts and noise, with what should be found. */
import type { CellValue, SheetGrid } from "../../tracker/cells/grid";
import type { WeighedKind } from "../../tracker/model/recognition";
import type { ColumnRole } from "../../tracker/recognise/weights/model";
import type { MadeCell } from "./content";
import type { Hand } from "./hands";
import type { MadeRecord, MadeTable, MadeWorkbook } from "./made/table";
import { neighbourOf } from "./neighbours";
import type { Neighbour } from "./made/logs";
import { plainColumns, wideColumns } from "./made/columns";
import { fillRows } from "./made/rows";
import type { Random } from "./random";

const KINDS: readonly WeighedKind[] = [
  "indicators",
  "indicators",
  "indicators",
  "proofRegister",
  "journeyTall",
  "journeyWide",
];

export function makeWorkbook(random: Random, hand: Hand): MadeWorkbook {
  const sheets: SheetGrid[] = [];
  const tables: MadeTable[] = [];
  const logs: string[] = [];
  if (random.chance(0.8)) {
    const { sheet, table } = inventSheet(random, hand, random.pick(KINDS));
    sheets.push(sheet);
    tables.push(table);
  }
  if (tables.length === 0 || random.chance(0.35)) {
    const { rows, log }: Neighbour = random.chance(0.25)
      ? { rows: foreignRows(random, hand) }
      : neighbourOf(random, hand);
    const name = random.chance(0.5)
      ? random.pick(hand.sheetNames[random.pick(["log", "survey"] as const)])
      : random.pick(["Feuil2", "Suivi", "Liste", "Divers", "Tableau"]);
    const own = sheets.some((one) => one.name === name) ? `${name} 2` : name;
    if (log) logs.push(own);
    sheets.push(
      sheetOf(
        own,
        rows.map((row) => row.map((value) => ({ value }))),
        0,
      ),
    );
  }
  return { hand: hand.hand, grid: { sheets, date1904: false }, tables, logs };
}

const FOREIGN = [
  [
    "Contexte de l'organisme",
    "Leadership",
    "Politique",
    "Planification",
    "Ressources",
    "Compétences",
    "Communication interne",
    "Achats",
    "Production",
    "Revue de direction",
    "Audit interne",
    "Non-conformités",
  ],
  [
    "Chaise de bureau",
    "Vidéoprojecteur",
    "Ordinateur portable",
    "Imprimante",
    "Extincteur",
    "Trousse de secours",
    "Tableau blanc",
    "Rallonge",
    "Écran",
  ],
  [
    "Déclarer la TVA",
    "Renouveler l'assurance",
    "Changer de banque",
    "Ranger l'atelier",
    "Repeindre la salle",
    "Commander des badges",
    "Payer le loyer",
  ],
  ["Chute de hauteur", "Bruit", "Risque chimique", "Travail isolé", "Routier", "Incendie", "Coupure", "Posture"],
];
const FOREIGN_NUMBER = ["N°", "Clause", "Réf", "#", "Point", "Ligne", "N° d'ordre", "Article", "Item"];

/** A list kept as she keeps her tracker, of something else: numbers, titles, statuses and proofs of another matter. */
function foreignRows(random: Random, hand: Hand): CellValue[][] {
  const { sheet, table } = inventSheet(random, hand, "indicators");
  const at = table.roles.indexOf("indicator");
  const label = table.roles.indexOf("label");
  const titles = random.pick(FOREIGN);
  const clauses = random.chance(0.4);
  const count = 5 + random.below(40);
  const rows = sheet.values.map((row) => [...row]);
  const records = table.records.map(({ row }) => row);
  const made = Array.from({ length: count }, (_, index) => {
    const row = [...(rows[records[index % records.length] ?? 0] ?? [])];
    row[at] = clauses ? `${4 + Math.floor(index / 4)}.${1 + (index % 4)}` : index + 1;
    if (label >= 0) row[label] = titles[index % titles.length] ?? null;
    else if (random.chance(0.5)) row[at] = `${index + 1} - ${titles[index % titles.length] ?? ""}`;
    return row;
  });
  const header = [...(rows[table.headerRow] ?? [])];
  header[at] = random.pick(FOREIGN_NUMBER);
  // Criteria and types of action are those of a training body: another list has none.
  const kept = header.map((_, column) => !OFFICIAL.has(table.roles[column] ?? "none"));
  return [header, ...made].map((row) => row.filter((_, column) => kept[column] ?? true));
}

const OFFICIAL: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["criterion", "OF", "BC", "VAE", "CFA", "expectedLevel"]);

export function inventSheet(random: Random, hand: Hand, kind: WeighedKind): { sheet: SheetGrid; table: MadeTable } {
  const columns = kind === "journeyWide" ? wideColumns(random, hand) : plainColumns(random, hand, kind);
  const combined = kind === "indicators" && !columns.some(({ role }) => role === "label") && random.chance(0.5);
  const above: MadeCell[][] = [];
  if (random.chance(0.35)) above.push([{ value: random.pick(hand.titles) }]);
  if (above.length > 0 && random.chance(0.4)) for (const line of hand.legend) above.push([{ value: line }]);
  if (above.length > 0 && random.chance(0.7)) above.push([]);
  const grouped = random.chance(0.08) && columns.length >= 5;
  if (grouped)
    above.push(
      columns.map((_, at) => ({ value: at % 3 === 0 ? (hand.groups[(at / 3) % hand.groups.length] ?? null) : null })),
    );
  const headerRow = above.length;
  const rows: MadeCell[][] = [...above, columns.map(({ header }) => ({ value: header }))];
  const records: MadeRecord[] = [];
  fillRows(random, hand, kind, columns, combined, rows, records);
  const left = random.chance(0.08) ? 1 : 0;
  const sheet = random.chance(0.85) ? random.pick(hand.sheetNames[kind]) : "Feuil1";
  const last = records[records.length - 1]?.row ?? headerRow;
  if (random.chance(0.08)) rows.push([], [{ value: hand.legend[0] ?? "Note" }]);
  return {
    sheet: sheetOf(sheet, rows, left),
    table: {
      kind,
      sheet,
      headerRow,
      firstRow: records[0]?.row ?? headerRow + 1,
      lastRow: last,
      left,
      headers: columns.map(({ header }) => header),
      roles: columns.map(({ role }) => role),
      combined,
      records,
    },
  };
}

function sheetOf(name: string, rows: readonly (readonly MadeCell[])[], left: number): SheetGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { value: null }));
  return {
    name,
    visible: true,
    top: 0,
    left,
    values: full.map((row) => row.map(({ value }) => value)),
    formats: full.map((row) => row.map(({ format }) => format ?? "General")),
    links: new Map(),
    fills: new Map(),
    merges: [],
  };
}
