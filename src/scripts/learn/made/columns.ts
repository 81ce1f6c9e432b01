/** The columns of a generated table: roles, wordings of one hand, orders, and what fills them. */
import type { WeighedKind } from "../../../tracker/model/recognition";
import type { ColumnRole } from "../../../tracker/recognise/weights/model";
import { neutralOf, textsOf, type Filler } from "../content";
import type { Hand } from "../hands";
import { dressed } from "../noise";
import type { Random } from "../random";
import { fillerOf, FIRST_ROLES, SHARES } from "../roles";

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  readonly fill: Filler;
}

function headed(random: Random, hand: Hand, words: readonly string[] | undefined): string {
  return dressed(random, random.pick(words && words.length > 0 ? words : ["?"]), hand);
}

export function plainColumns(random: Random, hand: Hand, kind: WeighedKind): Column[] {
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
function ordered(random: Random, kind: WeighedKind, roles: readonly ColumnRole[]): ColumnRole[] {
  const leading = FIRST_ROLES[kind].filter((role) => roles.includes(role as ColumnRole)) as ColumnRole[];
  const rest = roles.filter((role) => !leading.includes(role));
  const mixed = random.chance(0.5) ? random.shuffled(rest) : rest;
  if (random.chance(0.1)) return random.shuffled([...leading, ...rest]);
  return [...(random.chance(0.15) ? random.shuffled(leading) : leading), ...mixed];
}

export function wideColumns(random: Random, hand: Hand): Column[] {
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
  const key = before.filter(({ role }) => FIRST_ROLES.journeyWide.includes(role) || role === "body");
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

export const PEOPLE = [
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
