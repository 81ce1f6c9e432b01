/** Answers to a form, as they stand beside a tracker: a row for each. */
import type { CellValue } from "../../../tracker/cells/grid";
import { datesOf, textsOf, type Filler } from "../content";
import type { Hand } from "../hands";
import type { Random } from "../random";
import { filled } from "./logs";

export interface MadeSurvey {
  readonly rows: CellValue[][];
  /** What each column is. */
  readonly roles: readonly ("timestamp" | "session" | "ratings" | "texts")[];
}

export function surveyOf(random: Random, hand: Hand): MadeSurvey {
  const words = hand.headers.survey;
  const ratings = (words.ratings ?? []).slice(0, 3 + random.below(4));
  const texts = (words.texts ?? []).slice(0, 2);
  const most = random.pick([4, 5, 10]);
  const rows = filled(
    [random.pick(words.timestamp ?? ["Date"]), random.pick(words.session ?? ["Session"]), ...ratings, ...texts],
    [
      datesOf(random, 0, 300, { filled: 1 }),
      textsOf(random, ["Excel", "SST", "Anglais"], 1),
      ...ratings.map((): Filler => () => ({ value: most - random.below(3) })),
      ...texts.map(() => textsOf(random, hand.cells.comment, 0.6)),
    ],
  );
  return {
    rows,
    roles: ["timestamp", "session", ...ratings.map(() => "ratings" as const), ...texts.map(() => "texts" as const)],
  };
}
