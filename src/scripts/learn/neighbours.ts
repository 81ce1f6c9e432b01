/** Tables that stand beside a tracker and are none: logs, answers to a form, a budget, a risk list, another standard. */
import type { CellValue } from "../../tracker/cells/grid";
import { datesOf, neutralOf, statusesOf, textsOf, type Filler } from "./content";
import type { Hand } from "./hands";
import { dressed } from "./noise";
import type { Random } from "./random";

const COUNT = 12;

export function neighbourRows(random: Random, hand: Hand): CellValue[][] {
  const form = random.below(5);
  if (form <= 1) return logRows(random, hand);
  if (form === 2) return surveyRows(random, hand);
  return form === 3 ? riskRows(random) : budgetRows(random, hand);
}

function filled(headers: readonly string[], fillers: readonly Filler[], count = COUNT): CellValue[][] {
  return [
    [...headers],
    ...Array.from({ length: count }, (_, index) => fillers.map((fill) => fill({ indicators: [], index }).value)),
  ];
}

function logRows(random: Random, hand: Hand): CellValue[][] {
  const words = hand.headers.log;
  const { cells } = hand;
  const roles = ["date", "title", "source", "detail", "use", "action", "responsible", "status", "closed"].filter(
    (role) => ["date", "detail"].includes(role) || random.chance(0.6),
  );
  const fillers: Record<string, Filler> = {
    date: datesOf(random, -200, 300, { filled: 1 }),
    title: textsOf(random, ["JO du 12 mars", "Lettre OPCO", "Webinaire", "Panne vidéo", "Retard", "Avis Google"], 1),
    source: textsOf(random, ["Légifrance", "Centre Inffo", "Stagiaire", "LinkedIn", "OPCO", "Client"], 0.9),
    detail: textsOf(random, cells.logDetail, 1),
    use: textsOf(random, cells.logUse, 0.7),
    action: textsOf(random, cells.action, 0.5),
    responsible: textsOf(random, cells.responsible, 0.7),
    status: statusesOf(random, hand),
    closed: datesOf(random, -100, 330, { filled: 0.6 }),
  };
  return filled(
    roles.map((role) => dressed(random, random.pick(words[role] ?? [role]), hand)),
    roles.map((role) => fillers[role] ?? neutralOf(random)),
  );
}

function surveyRows(random: Random, hand: Hand): CellValue[][] {
  const words = hand.headers.survey;
  const ratings = (words.ratings ?? []).slice(0, 3 + random.below(4));
  const texts = (words.texts ?? []).slice(0, 2);
  const most = random.pick([4, 5, 10]);
  return filled(
    [random.pick(words.timestamp ?? ["Date"]), random.pick(words.session ?? ["Session"]), ...ratings, ...texts],
    [
      datesOf(random, 0, 300, { filled: 1 }),
      textsOf(random, ["Excel", "SST", "Anglais"], 1),
      ...ratings.map((): Filler => () => ({ value: most - random.below(3) })),
      ...texts.map(() => textsOf(random, hand.cells.comment, 0.6)),
    ],
  );
}

function riskRows(random: Random): CellValue[][] {
  const clauses = random.chance(0.5);
  const names = [
    "Chute de plain-pied",
    "Risque électrique",
    "Incendie",
    "Bruit",
    "Travail sur écran",
    "Routier",
    "Contexte de l'organisme",
    "Leadership",
    "Planification",
    "Support",
    "Réalisation",
    "Amélioration",
  ];
  return filled(
    clauses
      ? ["Clause", "Exigence de la norme", "Statut", "Preuve"]
      : ["N°", "Risque", "Gravité", "Mesure de prévention", "Fait"],
    clauses
      ? [
          ({ index }) => ({ value: `${4 + Math.floor(index / 3)}.${1 + (index % 3)}` }),
          ({ index }) => ({ value: names[index % names.length] ?? "" }),
          textsOf(random, ["Conforme", "Non conforme", "En cours"], 1),
          textsOf(random, ["Manuel qualité", "Procédure", "Revue de direction"], 0.8),
        ]
      : [
          ({ index }) => ({ value: index + 1 }),
          ({ index }) => ({ value: names[index % names.length] ?? "" }),
          () => ({ value: 1 + random.below(4) }),
          textsOf(random, ["Signalisation", "Habilitation", "Extincteurs", "EPI"], 0.9),
          textsOf(random, ["oui", "non", "en cours"], 1),
        ],
  );
}

function budgetRows(random: Random, hand: Hand): CellValue[][] {
  const headers = random.shuffled(hand.neutral).slice(0, 4);
  return filled(
    ["Date", ...headers],
    [datesOf(random, 0, 300, { filled: 1 }), ...headers.map(() => neutralOf(random))],
  );
}
