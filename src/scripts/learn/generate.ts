/** Makes workbooks: roles, wordings of one hand, orders, contents, layouts and noise, with what should be found. */
import { criterionOf, numbersOf as officialNumbers } from "../../rnq/numbers";
import type { CellValue, SheetGrid } from "../../tracker/cells/grid";
import type { TableKind } from "../../tracker/model/recognition";
import type { ColumnRole } from "../../tracker/recognise/weights/model";
import { criteriaOf, labelsOf, neutralOf, numbersOf, textsOf, type Filler, type MadeCell } from "./content";
import type { Hand } from "./hands";
import type { MadeRecord, MadeTable, MadeWorkbook } from "./made";
import { neighbourRows } from "./neighbours";
import { dressed } from "./noise";
import type { Random } from "./random";
import { fillerOf, FIRST, SHARES } from "./roles";

const TRAINER = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
const KINDS: readonly TableKind[] = [
  "indicators",
  "indicators",
  "indicators",
  "proofRegister",
  "journeyTall",
  "journeyWide",
];

interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  readonly fill: Filler;
}

export function makeWorkbook(random: Random, hand: Hand): MadeWorkbook {
  const sheets: SheetGrid[] = [];
  const tables: MadeTable[] = [];
  if (random.chance(0.8)) {
    const { sheet, table } = makeSheet(random, hand, random.pick(KINDS));
    sheets.push(sheet);
    tables.push(table);
  }
  if (tables.length === 0 || random.chance(0.35)) {
    const rows = random.chance(0.25) ? foreignRows(random, hand) : neighbourRows(random, hand);
    const name = random.chance(0.5)
      ? random.pick(hand.sheetNames[random.pick(["log", "survey"] as const)])
      : random.pick(["Feuil2", "Suivi", "Liste", "Divers", "Tableau"]);
    sheets.push(
      sheetOf(
        sheets.some((one) => one.name === name) ? `${name} 2` : name,
        rows.map((row) => row.map((value) => ({ value }))),
        0,
      ),
    );
  }
  return { hand: hand.hand, grid: { sheets, date1904: false }, tables };
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
  const { sheet, table } = makeSheet(random, hand, "indicators");
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

export function makeSheet(random: Random, hand: Hand, kind: TableKind): { sheet: SheetGrid; table: MadeTable } {
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

function headed(random: Random, hand: Hand, words: readonly string[] | undefined): string {
  return dressed(random, random.pick(words && words.length > 0 ? words : ["?"]), hand);
}

function plainColumns(random: Random, hand: Hand, kind: TableKind): Column[] {
  const words = hand.headers[kind];
  const roles: ColumnRole[] = kind === "indicators" ? ["indicator"] : [];
  // Some write much, some little.
  const more = random.pick([1, 1, 1, 0.5]);
  for (const [role, share] of Object.entries(SHARES[kind]))
    if (random.chance(share === 1 ? 1 : share * more)) roles.push(role as ColumnRole);
  // Alone, a column of progress is the status.
  if (kind === "indicators" && roles.includes("score") && !roles.includes("status"))
    roles.splice(roles.indexOf("score"), 1);
  if (kind === "indicators" && !roles.includes("status") && !roles.includes("proofs") && !roles.includes("applicable"))
    roles.push("status");
  if (kind === "indicators" && random.chance(0.1))
    roles.push(...(["OF", "BC", "VAE", "CFA"] as const).slice(0, 3 + random.below(2)));
  if (kind === "indicators" && roles.includes("proofs") && random.chance(0.07)) roles.push("proofs");
  const series = random.chance(0.4) ? headed(random, hand, words.proofs) : null;
  let count = 0;
  const columns = ordered(random, kind, roles).map((role): Column => ({
    role,
    header:
      series !== null && role === "proofs" && kind === "indicators"
        ? `${series} ${String((count += 1))}`
        : headed(random, hand, words[role]),
    fill: fillerOf(random, hand, role),
  }));
  const strangers = random.chance(0.45) ? 1 + random.below(3) : 0;
  for (let stranger = 0; stranger < strangers; stranger += 1)
    columns.splice(1 + random.below(columns.length), 0, {
      role: "none",
      header: headed(random, hand, hand.neutral),
      fill: neutralOf(random, hand),
    });
  if (kind === "indicators" && random.chance(0.1))
    columns.unshift({ role: "none", header: random.pick(RANK), fill: ({ index }) => ({ value: index + 1 }) });
  if (kind === "indicators" && random.chance(0.12))
    columns.push({ role: "none", header: headed(random, hand, GUIDANCE), fill: fillerOf(random, hand, "proofs") });
  if (kind === "journeyTall" && !roles.includes("deadline") && random.chance(0.6))
    columns.splice(random.below(columns.length), 0, {
      role: "none",
      header: headed(random, hand, words.deadline),
      fill: textsOf(random, ["J-15", "J-7", "Jour J", "J+1", "J+90", "M+3", "J-30", "J0"], 0.95),
    });
  // No header twice: nobody writes that.
  const seen = new Set<string>();
  return columns.filter(({ header }) => {
    const same = header.toLowerCase();
    return !seen.has(same) && Boolean(seen.add(same));
  });
}

const RANK = ["N°", "#", "Ligne", "Rang", "Ordre", "N° ligne", "No.", "num"];
const GUIDANCE = [
  "Preuves attendues",
  "Exemples de preuves",
  "preuves_attendues",
  "Preuves possibles",
  "Expected evidence",
  "Exemples",
  "Idées de documents",
  "Documents attendus par l'auditeur",
  "evidenceExamples",
  "Ce qu'on pourrait montrer",
];

/** Leading columns in their usual order, the others in one that varies. */
function ordered(random: Random, kind: TableKind, roles: readonly ColumnRole[]): ColumnRole[] {
  const leading = FIRST[kind].filter((role) => roles.includes(role as ColumnRole)) as ColumnRole[];
  const rest = roles.filter((role) => !leading.includes(role));
  const mixed = random.chance(0.5) ? random.shuffled(rest) : rest;
  if (random.chance(0.1)) return random.shuffled([...leading, ...rest]);
  return [...(random.chance(0.15) ? random.shuffled(leading) : leading), ...mixed];
}

function wideColumns(random: Random, hand: Hand): Column[] {
  const words = hand.headers.journeyWide;
  const roles = Object.entries(SHARES.journeyWide)
    .filter(([, share]) => random.chance(share))
    .map(([role]) => role as ColumnRole);
  if (!roles.includes("trainee") && !roles.includes("session")) roles.push("session");
  const before = ordered(random, "journeyWide", roles).map((role): Column => ({
    role,
    header: headed(random, hand, words[role]),
    fill:
      role === "trainee"
        ? textsOf(random, PEOPLE, 1)
        : role === "reference"
          ? fillerOf(random, hand, role)
          : fillerOf(random, hand, role),
  }));
  const key = before.filter(({ role }) => FIRST.journeyWide.includes(role) || role === "body");
  const after = before.filter((column) => !key.includes(column));
  const all = words.steps ?? [];
  const from = random.below(Math.max(1, all.length - 7));
  const names = all.slice(from, from + 4 + random.below(Math.max(1, all.length - from - 3)));
  const fillOf = stepFiller(random);
  const steps = names.map((header): Column => ({
    role: "steps",
    header: dressed(random, header, hand),
    fill: fillOf(),
  }));
  const stranger: Column[] = random.chance(0.35)
    ? [{ role: "none", header: headed(random, hand, hand.neutral), fill: strangerFiller(random) }]
    : [];
  return random.chance(0.75) ? [...key, ...stranger, ...steps, ...after] : [...key, ...after, ...steps, ...stranger];
}

/** Documents named as the steps that they are made at. */
const OF_STEPS = [
  "Convocation",
  "Convention",
  "Test de positionnement",
  "Questionnaire à froid",
  "Attestation de fin",
  "Émargement",
  "Recueil du besoin",
  "Bilan formateur",
  "Devis",
  "Livret d'accueil",
];

/** Roles whose header alone tells them where the cells are bare. */
const PLAIN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "proofs",
  "documents",
  "comment",
  "responsible",
  "action",
  "links",
]);

/** "d1", "doc 2", "x": cells that say nothing by themselves. */
function plainFiller(random: Random): Filler {
  const stem = random.pick(["d", "p", "doc ", "pièce ", "a", "c", "n", "x", "preuve ", "txt", "fichier "]);
  const numbered = random.chance(0.7);
  const share = 0.3 + random.next() * 0.7;
  return ({ indicators, index }) => {
    if (!random.chance(share)) return { value: null, proofs: [] };
    const value = numbered ? `${stem}${indicators[0] ?? index}` : stem.trim();
    return { value, proofs: [value] };
  };
}

/** Counts, amounts and states beside the steps. */
function strangerFiller(random: Random): Filler {
  const form = random.below(4);
  const base = random.pick([20, 300, 3000]);
  const size = 1 + random.below(14);
  const states = random.shuffled(["inscrit", "soldé", "en cours", "terminé", "CDI", "présentiel"]).slice(0, 2);
  return ({ index }) => ({
    value:
      form === 0 ? size : form === 1 ? index % (size + 3) : form === 2 ? random.pick(states) : 7 + random.below(base),
  });
}

function stepFiller(random: Random): () => Filler {
  const form = random.below(9);
  const size = 2 + random.below(11);
  return () => {
    const share = 0.2 + random.next() * 0.7;
    return () => {
      const done = random.chance(share);
      if (form === 0) return { value: done ? "x" : null };
      if (form === 1) return { value: done ? "oui" : "non" };
      if (form === 2) return done ? { value: 46_023 + random.below(300), format: "dd/mm/yyyy" } : { value: null };
      if (form === 8) return { value: `${done ? size : random.below(size)}/${size}` };
      if (form === 6) return { value: done };
      if (form === 7) return { value: random.pick(["X", "x", "N/A", null]) };
      if (form === 3) return { value: done ? 1 : 0 };
      if (form === 4) return { value: done ? "✓" : random.pick([null, "n/a", null]) };
      return { value: done ? random.pick(["fait", "fait", "OK"]) : random.pick(["à faire", null]) };
    };
  };
}

const PEOPLE = [
  "Durand Léa",
  "PETIT Marc",
  "Amel K.",
  "Jean Morel",
  "Chloé Roux",
  "Tom Leroy",
  "Ines Ben",
  "Paul Faure",
  "Zoé Blanc",
  "Luc Garnier",
  "Nina Perrin",
  "Omar Diallo",
  "Eva Lopez",
];

function indicatorsOf(random: Random): readonly number[] {
  const form = random.below(12);
  if (form >= 10) return ofCriterion(1 + random.below(7));
  if (form < 5) return TRAINER;
  if (form < 8) return officialNumbers("2019");
  if (form === 8) return officialNumbers("2026");
  const from = random.below(12);
  return officialNumbers("2019").slice(from, from + 8 + random.below(12));
}

function ofCriterion(criterion: number): readonly number[] {
  return officialNumbers("2019").filter((one) => criterionOf(one) === criterion);
}

/** The indicators that each record of a kind carries. */
function recordsOf(random: Random, hand: Hand, kind: TableKind): (readonly number[])[] {
  if (kind === "indicators") return indicatorsOf(random).map((one) => [one]);
  const most = random.pick([1, 2, 3]);
  const some = () =>
    random
      .shuffled(TRAINER)
      .slice(0, 1 + random.below(most))
      .sort((a, b) => a - b);
  const count =
    kind === "journeyTall"
      ? Math.min(8, hand.cells.step?.length ?? 8)
      : kind === "proofRegister"
        ? 8 + random.below(20)
        : 3 + random.below(16);
  return Array.from({ length: count }, () => (kind === "journeyTall" && random.chance(0.1) ? [] : some()));
}

const saysNo = (value: CellValue) => value === false || value === 0 || value === "non" || value === "N";

/** Who says that an indicator does not apply writes no other status beside it: nothing, or the same again. */
function exemptStatus(random: Random, hand: Hand, cells: MadeCell[], columns: readonly Column[]): MadeCell | undefined {
  const at = columns.findIndex(({ role }) => role === "status");
  if (at < 0) return undefined;
  const value = random.chance(0.6) ? null : random.pick(hand.status.notApplicable);
  return (cells[at] = { value, status: "notApplicable" });
}

function fillRows(
  random: Random,
  hand: Hand,
  kind: TableKind,
  columns: readonly Column[],
  combined: boolean,
  rows: MadeCell[][],
  records: MadeRecord[],
): void {
  const numbered = numbersOf(random);
  const labelled = labelsOf(random, hand);
  const criterion = criteriaOf(random);
  const documents = random.shuffled([...(hand.cells.proofs ?? []), ...(random.chance(0.4) ? OF_STEPS : [])]);
  const people = random.shuffled(PEOPLE);
  const phases = hand.cells.phase ?? [];
  const join = random.pick([" - ", ". ", " : "]);
  const own = recordsOf(random, hand, kind);
  const plain = columns.map(({ role }) => (PLAIN.has(role) && random.chance(0.05) ? plainFiller(random) : null));
  const isEmpty = columns.map(() => random.chance(0.04));
  if (random.chance(0.04)) isEmpty.fill(true);
  own.forEach((indicators, index) => {
    const [first = 1] = indicators;
    const cells = columns.map(({ role, fill }, at): MadeCell => {
      if (role === "indicator") return { value: combined ? `${first}${join}${labelled(first)}` : numbered(indicators) };
      if (role === "label") return { value: labelled(first) };
      if (role === "criterion") return { value: criterion(first) };
      if (role === "step") return { value: hand.cells.step?.[index] ?? null };
      if (role === "phase") return { value: phases[Math.floor((index * phases.length) / own.length)] ?? null };
      if (role === "trainee") return { value: people[index % people.length] ?? null };
      if (role === "proofs" && kind === "proofRegister")
        return { value: `${documents[index % documents.length] ?? ""}${index >= documents.length ? ` ${index}` : ""}` };
      if (isEmpty[at]) return role === "status" ? { value: null, status: "todo" } : { value: null, proofs: [] };
      return plain[at]?.({ indicators, index }) ?? fill({ indicators, index });
    });
    const exempt = cells.some(({ value }, at) => columns[at]?.role === "applicable" && saysNo(value));
    const status = exempt
      ? exemptStatus(random, hand, cells, columns)
      : cells[columns.findIndex(({ role }) => role === "status")];
    const proofs = cells.flatMap((cell, at) => (columns[at]?.role === "proofs" ? (cell.proofs ?? []) : []));
    records.push({
      row: rows.length,
      indicators,
      ...(status ? { status: status.status ?? null } : {}),
      ...(columns.some(({ role }) => role === "proofs") ? { proofs } : {}),
    });
    rows.push(cells);
  });
}
