/** How often each role has a column in a generated table, and what fills it. */
import { ALWAYS_MAJOR } from "../../rnq/numbers";
import type { WeighedKind } from "../../tracker/model/recognition";
import { datesOf, marksOf, neutralOf, drawnProofs, statusesOf, textsOf, type Filler } from "./content";
import type { Hand } from "./hands";
import type { Random } from "./random";

/** Share of tables in which a role has a column. */
export const SHARES: Readonly<Record<WeighedKind, Readonly<Record<string, number>>>> = {
  indicators: {
    label: 0.85,
    criterion: 0.35,
    status: 0.9,
    applicable: 0.15,
    proofs: 0.8,
    links: 0.35,
    deadline: 0.45,
    lastCheck: 0.35,
    expiry: 0.18,
    responsible: 0.45,
    comment: 0.5,
    action: 0.35,
    priority: 0.2,
    score: 0.15,
    severity: 0.15,
    expectedLevel: 0.18,
    body: 0.05,
    version: 0.12,
    date: 0.1,
  },
  proofRegister: {
    reference: 0.5,
    proofs: 1,
    indicator: 1,
    status: 0.6,
    date: 0.6,
    expiry: 0.4,
    version: 0.5,
    links: 0.55,
    responsible: 0.5,
    session: 0.15,
  },
  journeyTall: {
    phase: 0.5,
    step: 1,
    documents: 0.9,
    indicator: 0.75,
    responsible: 0.6,
    status: 0.5,
    deadline: 0.5,
    links: 0.35,
    session: 0.1,
    reference: 0.2,
    comment: 0.4,
  },
  journeyWide: {
    trainee: 0.9,
    session: 0.5,
    start: 0.5,
    end: 0.45,
    body: 0.35,
    links: 0.25,
    responsible: 0.35,
    reference: 0.3,
    comment: 0.4,
  },
};

/** Most people write these first, in this order. */
export const FIRST_ROLES: Readonly<Record<WeighedKind, readonly string[]>> = {
  indicators: ["criterion", "indicator", "label"],
  proofRegister: ["reference", "proofs"],
  journeyTall: ["phase", "step"],
  journeyWide: ["reference", "trainee", "session", "start", "end"],
};

const PEOPLE = ["Claire", "M. Petit", "Sonia B.", "Karim", "Moi", "J. Morel", "Direction", "Anne", "A. Roux"];
const BODIES = ["Formavelle", "ABC Conseil", "CFA du Lac", "OPCO EP", "Atlas", "CPF", "Mairie de Lens"];
const SESSIONS = [
  "Excel niv. 1",
  "SST mars",
  "2026-03-A",
  "Promo 12",
  "Anglais B1",
  "Groupe B",
  "CACES R489",
  "Paie 2",
];

/** What fills a column of a role: `null` for those that the kind itself fills (numbers, titles, steps). */
export function fillerOf(random: Random, hand: Hand, role: string): Filler {
  const { cells } = hand;
  const people = random.chance(0.6) ? cells.responsible : PEOPLE;
  switch (role) {
    case "status":
      return statusesOf(random, hand);
    case "proofs":
    case "documents":
      return drawnProofs(random, hand);
    case "links":
      return textsOf(
        random,
        random.chance(0.8) ? cells.links : ["https://drive.exemple.fr/a1", "https://drive.exemple.fr/b2"],
        0.7,
      );
    case "deadline":
      return datesOf(random, 330, 700, {
        filled: 0.3 + random.next() * 0.6,
        vague: cells.deadline ?? [],
      });
    case "lastCheck":
      return datesOf(random, -200, 330, { filled: 0.4 + random.next() * 0.5 });
    case "expiry":
      return datesOf(random, 300, 1200, { filled: 0.3 + random.next() * 0.4 });
    case "date":
      return datesOf(random, -400, 330, { filled: 0.6 + random.next() * 0.4 });
    case "start":
      return datesOf(random, -100, 300, { filled: 0.95 });
    case "end":
      return datesOf(random, -90, 330, { filled: 0.95 });
    case "responsible":
      return textsOf(random, random.shuffled(people ?? PEOPLE).slice(0, 1 + random.below(4)), 0.75);
    case "comment":
      return textsOf(random, cells.comment, 0.2 + random.next() * 0.5);
    case "action":
      return textsOf(random, cells.action, 0.2 + random.next() * 0.6);
    case "priority":
      return textsOf(random, cells.priority, 0.7);
    case "score":
      return scoresOf(random, cells.score ?? []);
    case "severity":
      return textsOf(random, cells.severity, 0.4);
    case "expectedLevel":
      if (random.chance(0.25)) return gravityOf(random);
      return textsOf(random, cells.expectedLevel, 0.9);
    case "version":
      return textsOf(random, cells.version, 0.8);
    case "phase":
      return textsOf(random, cells.phase, 1);
    case "body":
      return textsOf(random, random.shuffled(BODIES).slice(0, 3), 0.95);
    case "session":
      return textsOf(random, random.shuffled(SESSIONS).slice(0, 3), 0.95);
    case "reference":
      return codesOf(random);
    case "applicable":
    case "OF":
    case "BC":
    case "VAE":
    case "CFA":
      return marksOf(random);
    default:
      return neutralOf(random);
  }
}

function scoresOf(random: Random, texts: readonly string[]): Filler {
  const form = random.below(4);
  return () =>
    form === 0
      ? { value: random.below(5) / 4, format: "0%" }
      : form === 1
        ? { value: random.below(11) }
        : form === 2
          ? { value: random.below(101) }
          : { value: random.pick(texts.length > 0 ? texts : ["50 %"]) };
}

/** The gravity that the guide gives each indicator. */
function gravityOf(random: Random): Filler {
  const [minor, major] = random.pick([
    ["m", "M"],
    ["mineure", "majeure"],
    ["NC min", "NC maj"],
  ] as const);
  return ({ indicators: [first = 1] }) => ({ value: ALWAYS_MAJOR.includes(first) ? major : minor });
}

function codesOf(random: Random): Filler {
  const prefix = random.pick(["DOC-", "P", "QUA_", "F-", "2026-", "PR.", "E"]);
  let last = random.below(30);
  return () => ({ value: `${prefix}${String((last += 1 + random.below(2))).padStart(random.pick([2, 3]), "0")}` });
}
