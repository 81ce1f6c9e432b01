/** A log as it stands beside a tracker: a line whenever something happened. */
import type { CellValue } from "../../../tracker/cells/grid";
import { LOG_COLUMN_ROLES, type LogColumnRole } from "../../../tracker/recognise/logs/headers";
import { datesOf, neutralOf, statusesOf, textsOf, type Filler } from "../content";
import type { Hand } from "../hands";
import { dressed } from "../noise";
import type { Random } from "../random";

const COUNT = 12;
const LOG_ROLES = LOG_COLUMN_ROLES.filter((role) => role !== "none" && role !== "indicator");

/** A table that is no tracker. */
export interface Neighbour {
  readonly rows: CellValue[][];
  /** Of a log, the role of each column. */
  readonly log?: readonly LogColumnRole[];
}

export function logOf(random: Random, hand: Hand): Required<Neighbour> {
  const words = hand.headers.log;
  const { cells } = hand;
  const roles = LOG_ROLES.filter((role) => ["date", "detail"].includes(role) || random.chance(0.6));
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
  return {
    rows: filled(
      roles.map((role) => dressed(random, random.pick(words[role] ?? [role]), hand)),
      roles.map((role) => fillers[role] ?? neutralOf(random)),
    ),
    log: roles,
  };
}

/** Headers over lines. */
export function filled(headers: readonly string[], fillers: readonly Filler[], count = COUNT): CellValue[][] {
  return [
    [...headers],
    ...Array.from({ length: count }, (_, index) => fillers.map((fill) => fill({ indicators: [], index }).value)),
  ];
}
