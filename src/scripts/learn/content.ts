/** What stands in the cells of a generated column, by role. */
import { INDICATORS } from "../../rnq";
import { criterionOf } from "../../rnq/numbers";
import type { CellValue } from "../../tracker/cells/grid";
import type { SaidStatus } from "../../tracker/model/recognition";
import type { Hand } from "./hands";
import type { Random } from "./random";

/** A cell with what a reader should find in it. */
export interface MadeCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly status?: SaidStatus | null;
  readonly proofs?: readonly string[];
}

/** Makes the cells of one column; its habits are settled when it is made. */
export type Filler = (record: { readonly indicators: readonly number[]; readonly index: number }) => MadeCell;

/** 1 January 2026 as Excel counts days. */
const DAY = 46_023;
const EMPTY: MadeCell = { value: null };

export function textsOf(random: Random, list: readonly string[] | undefined, filled = 0.8): Filler {
  const own = list && list.length > 0 ? list : ["x"];
  return () => (random.chance(filled) ? { value: random.pick(own) } : EMPTY);
}

/** Dates as one person writes them: real dates, or texts of one form, or those of her hand. */
export function datesOf(
  random: Random,
  from: number,
  to: number,
  { filled = 0.7, vague = [] as readonly string[] } = {},
): Filler {
  const form = random.below(vague.length > 0 ? 7 : 5);
  return () => {
    if (!random.chance(filled)) return EMPTY;
    const day = DAY + from + random.below(Math.max(1, to - from));
    if (form <= 2) return { value: day, format: random.pick(["dd/mm/yyyy", "m/d/yyyy", "dd/mm/yyyy"]) };
    if (form >= 5 && random.chance(form === 5 ? 0.3 : 0.9)) return { value: random.pick(vague) };
    const date = new Date(Date.UTC(1899, 11, 30 + day));
    const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const two = (n: number) => String(n).padStart(2, "0");
    return {
      value:
        form === 3
          ? `${two(number)}/${two(month)}/${year}`
          : form === 4
            ? `${year}-${two(month)}-${two(number)}`
            : `${two(number)}/${two(month)}/${String(year).slice(2)}`,
    };
  };
}

/** A column of statuses: words of the hand, or its scale; some denied, some that nobody could tell. */
export function statusesOf(random: Random, hand: Hand, hard = 0.25): Filler {
  if (random.chance(0.2)) {
    const scale = hand.scale;
    return () => {
      const { text, status } = random.pick(scale);
      return { value: text, status };
    };
  }
  const kinds: readonly SaidStatus[] = [
    "compliant",
    "compliant",
    "compliant",
    "partial",
    "partial",
    "nonCompliant",
    "todo",
    "todo",
    "notApplicable",
  ];
  const words = new Map(kinds.map((kind) => [kind, random.shuffled(hand.status[kind]).slice(0, 1 + random.below(2))]));
  const withDenied = random.chance(hard);
  return () => {
    if (random.chance(0.05)) return { value: null, status: "todo" };
    if (withDenied && random.chance(0.15)) {
      const { text, status } = random.pick(hand.denied);
      return { value: text, status };
    }
    if (withDenied && random.chance(0.03)) return { value: random.pick(hand.unclear), status: null };
    const kind = random.pick(kinds);
    return { value: random.pick(words.get(kind) ?? [""]), status: kind };
  };
}

/** Proofs joined by one separator. */
export function drawnProofs(random: Random, hand: Hand, filled = 0.75): Filler {
  const list = hand.cells.proofs ?? ["programme"];
  const separator = random.pick(hand.cells.proofSeparators ?? [", "]);
  const most = random.pick([1, 2, 3]);
  return () => {
    if (!random.chance(filled)) return { value: null, proofs: [] };
    const proofs = random.shuffled(list).slice(0, 1 + random.below(most));
    return { value: proofs.join(separator), proofs };
  };
}

/** Indicator numbers as one person writes them. */
export function drawnNumbers(random: Random): (numbers: readonly number[]) => CellValue {
  const form = random.below(9);
  const two = (n: number) => String(n).padStart(2, "0");
  const join = random.pick([", ", " ; ", "/", "-", " et "]);
  return (numbers) => {
    const [only = 1] = numbers;
    if (numbers.length !== 1) return numbers.length === 0 ? null : numbers.join(join);
    if (form <= 3) return only;
    if (form === 4) return `Ind. ${only}`;
    if (form === 5) return `Indicateur ${only}`;
    if (form === 6) return `I${two(only)}`;
    if (form === 7) return `${criterionOf(only)}.${only}`;
    return String(only);
  };
}

export function labelsOf(random: Random, hand: Hand): (indicator: number) => string {
  const form = random.below(3);
  const words = form === 2 ? 4 + random.below(6) : 99;
  return (indicator) => {
    const label = INDICATORS[indicator - 1]?.label[hand.language] ?? "";
    return label.split(" ").slice(0, words).join(" ");
  };
}

export function criteriaOf(random: Random): (indicator: number) => CellValue {
  const form = random.below(4);
  const themes = ["Information", "Objectifs", "Accueil", "Moyens", "Compétences", "Environnement", "Amélioration"];
  return (indicator) => {
    const criterion = criterionOf(indicator);
    if (form === 0) return criterion;
    if (form === 1) return `Critère ${criterion}`;
    if (form === 2) return `C${criterion}`;
    return `${criterion} - ${themes[criterion - 1] ?? ""}`;
  };
}

/** Columns that tell nothing we use: numbers, words, marks. */
export function neutralOf(random: Random, hand?: Hand): Filler {
  const form = random.below(hand ? 11 : 6);
  if (hand && form >= 6) return neutralTexts(random, hand, form);
  const words = random
    .shuffled([
      "bleu",
      "rouge",
      "mensuel",
      "annuel",
      "papier",
      "numérique",
      "A4",
      "français",
      "Salle 2",
      "Paris",
      "visio",
      "2 h",
      "hebdo",
      "blue",
      "yearly",
    ])
    .slice(0, 3);
  const base = random.pick([10, 60, 400]);
  return () => {
    if (random.chance(0.15)) return EMPTY;
    if (form <= 1) return { value: 1 + random.below(base) };
    if (form === 2) return { value: Math.round(random.next() * base * 4) / 2 };
    if (form === 3) return { value: random.pick(["oui", "non", "x", null]) };
    return { value: random.pick(words) };
  };
}

/** Texts that are none of ours: what was seen, what was used, what is expected, one word for all. */
function neutralTexts(random: Random, { cells }: Hand, form: number): Filler {
  if (form === 6) return textsOf(random, random.shuffled(cells.logDetail ?? []).slice(0, 2), 0.9);
  if (form === 7) return textsOf(random, random.shuffled(cells.logUse ?? []).slice(0, 3), 0.8);
  if (form === 8)
    return textsOf(random, [random.pick(["inscrit", "à relire", "Word", "dater", "standard", "oui", "2026"])], 0.6);
  if (form === 9) return () => ({ value: random.chance(0.5) });
  return textsOf(
    random,
    [
      "On publie",
      "On demande",
      "Aide à la formulation",
      "Génération de la fiche",
      "Contractuel",
      "Pédagogique",
      "Word",
      "PDF",
      "Mail",
      "we publish",
      "template",
    ],
    0.9,
  );
}

export function marksOf(random: Random): Filler {
  const [yes, no] = random.pick([
    ["x", null],
    ["oui", "non"],
    ["X", ""],
    ["✓", null],
    [true, false],
    [1, 0],
    ["O", "N"],
  ] as const);
  const share = 0.3 + random.next() * 0.6;
  return () => ({ value: random.chance(share) ? yes : no === "" ? null : no });
}
