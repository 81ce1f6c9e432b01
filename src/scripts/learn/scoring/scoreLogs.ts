/** How good recognition is on the logs of the hands it has never learnt from, under titles that name what they follow. */
import type { CellValue } from "../../../tracker/cells/grid";
import { columnLetters } from "../../../tracker/cells/address";
import type { LogSubject } from "../../../tracker/model/logs";
import { recogniseWith } from "../../../tracker/recognise/core";
import type { Lexicon } from "../../../tracker/recognise/header/lexicon";
import { readHands, split } from "../hands";
import { logOf } from "../made/logs";
import { randomOf } from "../random";
import { bareSheet } from "./bareSheet";
import type { Counts } from "./counts";

const SEED = 11;

/** Titles as people write them; none was looked at when the words of recognition were chosen. */
const TITLES: Readonly<Record<LogSubject, readonly string[]>> = {
  watch: ["Veille 2026", "Ma veille", "Journal de veille", "Veille légale et métier", "Watch log"],
  complaints: ["Réclamations", "Suivi réclam", "Plaintes clients", "Mécontentements", "Complaints register"],
  difficulties: ["Difficultés rencontrées", "Aléas", "Les imprévus", "Difficultés et aléas", "Difficulties log"],
  incidents: ["Incidents", "Dysfonctionnements", "Fiches incident", "Registre des anomalies", "Incident log"],
  improvement: [
    "Amélioration continue",
    "Améliorations",
    "Idées d'amélioration",
    "Plan d'amélioration",
    "Improvements",
  ],
  reviews: [
    "Bilans de session",
    "Bilan des formations",
    "Débrief de fin de session",
    "Session reviews",
    "Retours de stage",
  ],
  partners: ["Partenaires handicap", "Réseau partenaires", "Demandes handicap", "Partenariats", "Disability network"],
  training: ["Formations du formateur", "Mes formations suivies", "Développement des compétences", "CPD log"],
  subcontractors: ["Sous-traitants", "Suivi sous-traitance", "Intervenants externes", "Subcontractors"],
};

export function scoreLogs(folder: string, lexicon: Lexicon, counts: Counts, wrong?: (line: string) => void): void {
  const { heldOut } = split(readHands(folder));
  const random = randomOf(SEED);
  for (const [subject, titles] of Object.entries(TITLES)) {
    for (const title of titles) {
      for (const hand of heldOut) {
        const { rows, log } = logOf(random, hand);
        const isSheet = random.chance(0.6);
        const values: CellValue[][] = isSheet ? rows : [[title], [], ...rows];
        const found = recogniseWith(
          { sheets: [bareSheet(isSheet ? title : "Feuil1", values)], date1904: false },
          [],
          undefined,
          lexicon,
        );
        const [own] = found.tables.filter(({ kind }) => kind === "log");
        counts.add("logs", own !== undefined);
        counts.add(
          "logs taken for a tracker",
          found.tables.every(({ kind }) => kind === "log"),
        );
        if (!own) {
          wrong?.(`no log: ${title}: ${rows[0]?.join(" | ") ?? ""} -> ${found.tables.map(({ kind }) => kind).join()}`);
          continue;
        }
        counts.add("logs with their subject", own.subject === subject);
        if (own.subject !== subject) wrong?.(`« ${title} » taken for ${own.subject ?? ""}`);
        log.forEach((role, at) => {
          const got = Object.entries(own.columns).find(([, column]) => column === columnLetters(at))?.[0] ?? "none";
          counts.add("columns of logs", got === role);
          if (got !== role) wrong?.(`« ${String(rows[0]?.[at] ?? "")} » is ${role}, taken as ${got}`);
        });
      }
    }
  }
}
