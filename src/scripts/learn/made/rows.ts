/** The rows of a generated table, each with what a reader should find in it. */
import { criterionOf, numbersOf as officialNumbers } from "../../../rnq/numbers";
import type { CellValue } from "../../../tracker/cells/grid";
import type { WeighedKind } from "../../../tracker/model/recognition";
import type { ColumnRole } from "../../../tracker/recognise/weights/model";
import { criteriaOf, labelsOf, drawnNumbers, type Filler, type MadeCell } from "../content";
import type { Hand } from "../hands";
import type { MadeRecord } from "./table";
import { PEOPLE, type Column } from "./columns";
import type { Random } from "../random";

const TRAINER = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

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
function recordsOf(random: Random, hand: Hand, kind: WeighedKind): (readonly number[])[] {
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

export function fillRows(
  random: Random,
  hand: Hand,
  kind: WeighedKind,
  columns: readonly Column[],
  combined: boolean,
  rows: MadeCell[][],
  records: MadeRecord[],
): void {
  const numbered = drawnNumbers(random);
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
