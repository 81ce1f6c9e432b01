/** How good recognition is on the surveys of the hands it has never learnt from, in the sheets they name. */
import { columnLetters } from "../../../tracker/cells/address";
import { recogniseWith } from "../../../tracker/recognise/core";
import type { Lexicon } from "../../../tracker/recognise/header/lexicon";
import type { Hand } from "../hands";
import { surveyOf } from "../made/surveys";
import { randomOf } from "../random";
import { bareSheet } from "./bareSheet";
import type { Counts } from "./counts";

const SEED = 13;
const EACH = 20;

export function scoreSurveys(
  hands: readonly Hand[],
  lexicon: Lexicon,
  counts: Counts,
  wrong?: (line: string) => void,
): void {
  const random = randomOf(SEED);
  for (const hand of hands) {
    for (let count = 0; count < EACH; count += 1) {
      const { rows, roles } = surveyOf(random, hand);
      const sheet = bareSheet(random.pick(hand.sheetNames.survey), rows);
      const { tables } = recogniseWith({ sheets: [sheet], date1904: false }, [], undefined, lexicon);
      const own = tables.find(({ kind }) => kind === "survey");
      counts.add("surveys", own !== undefined);
      counts.add(
        "surveys taken for no tracker",
        tables.every(({ kind }) => kind === "survey" || kind === "log"),
      );
      if (!own)
        wrong?.(`no survey: ${sheet.name}: ${rows[0]?.join(" | ") ?? ""} -> ${tables.map(({ kind }) => kind).join()}`);
      roles.forEach((role, at) => {
        if (own) counts.add("columns of surveys", [own.columns[role] ?? []].flat().includes(columnLetters(at)));
      });
    }
  }
}
