/** A tracker to start from: one row per applicable indicator, and the usual six steps of the journey. */
import { proofsFor, starterSteps } from "../../rnq";
import { sheets as words } from "../../text/sheets";
import type { Applicability, Category, Scope } from "../model/assessment";
import type { Language } from "../../text";
import { SheetBuilder, type CellPiece } from "./parts/builder";
import { criterionIn, indicatorLabel } from "./parts/context";
import { HAIRLINE, HEIGHT, style } from "./parts/look";
import type { CellStyle, PlanPage, SheetPlan } from "./parts/plan";

const WIDTHS = [8.4, 5, 34, 14.6, 40, 14.6, 11.4, 30] as const;
const JOURNEY_WIDTHS = [10, 34, 46, 14, 16, 14.6] as const;
const HEAD: CellStyle = { bold: true };
const ROW = 18;

const page = (title: string): PlanPage => ({
  orientation: "Landscape",
  scaling: "fit",
  scale: 100,
  breaks: [],
  titleRows: [0, 0],
  footer: { left: "", center: title, right: "&P / &N" },
});

/** What a row says in the example. */
interface Filled {
  readonly status: string | null;
  readonly proof: string | null;
}

/** The sheet of indicators: status and proofs left to her, so that nothing is a finding yet. */
export function starterPlan(applicability: Applicability, language: Language): SheetPlan {
  return trackerPlan(applicability, language, words[language].names.starter, "RNQ_Suivi", () => ({
    status: null,
    proof: null,
  }));
}

/** Left blank in the example; 30 is under way, and 31 said done without a proof: each leads to another state. */
const EXAMPLE_BLANK: readonly number[] = [18, 22, 25];

/** The same, filled in as an invented trainer would have it, to try everything on. */
export function examplePlan(applicability: Applicability, scope: Scope, language: Language): SheetPlan {
  const [done = "", underWay = ""] = words[language].starter.statuses;
  return trackerPlan(applicability, language, words[language].starter.exampleName, "RNQ_Exemple", (number) => {
    if (EXAMPLE_BLANK.includes(number)) return { status: null, proof: null };
    return {
      status: number === 30 ? underWay : done,
      proof: number === 31 ? null : (proofsFor(number, scope)[language][0] ?? null),
    };
  });
}

function trackerPlan(
  applicability: Applicability,
  language: Language,
  name: string,
  tableName: string,
  filled: (number: number) => Filled,
): SheetPlan {
  const text = words[language].starter;
  const build = new SheetBuilder(WIDTHS);
  build.row(
    ROW,
    Object.fromEntries(text.heads.map((value, column): [number, CellPiece] => [column, { value, style: HEAD }])),
  );
  for (const { number } of applicability.indicators.filter(({ applies }) => applies)) {
    const { status, proof } = filled(number);
    build.row(
      ROW,
      {
        0: { value: criterionIn(number), style: style.number },
        1: { value: number, style: style.number },
        2: { value: indicatorLabel(number, language), style: style.wrapped },
        3: { value: status },
        4: { value: proof, style: style.wrapped },
        6: { value: null, style: { format: "dd/mm/yyyy", horizontal: "Left" } },
        7: { value: null, style: style.wrapped },
      },
      { rule: HAIRLINE },
    );
  }
  const bottom = build.next - 1;
  return {
    kind: "starter",
    name,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: page(name),
    table: { name: tableName, top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
    choices: [{ top: 1, bottom, column: 3, options: text.statuses }],
    frozenRows: 1,
  };
}

/** The sheet of the journey: usual steps of her categories with their documents, for her to correct. */
export function starterJourneyPlan(
  applicability: Applicability,
  categories: readonly Category[],
  language: Language,
): SheetPlan {
  const text = words[language];
  const applies = new Set(applicability.indicators.filter((item) => item.applies).map(({ number }) => number));
  const build = new SheetBuilder(JOURNEY_WIDTHS);
  const { heads } = text.journey;
  const titles = [
    heads.phase,
    heads.step,
    heads.documents,
    text.starter.indicators,
    text.starter.heads[5] ?? "",
    text.starter.heads[3] ?? "",
  ];
  build.row(
    ROW,
    Object.fromEntries(titles.map((value, column): [number, CellPiece] => [column, { value, style: HEAD }])),
  );
  for (const step of starterSteps(categories)) {
    build.row(
      HEIGHT.title,
      {
        0: { value: text.journey.phases[step.phase] },
        1: { value: step.step[language], style: style.wrapped },
        2: { value: step.documents[language].join(", "), style: style.wrapped },
        3: { value: step.indicators.filter((number) => applies.has(number)).join(", "), style: style.wrapped },
        // Nothing is there yet: the documents are those that one usually keeps.
        5: { value: text.starter.stepStatuses[2] ?? null },
      },
      { rule: HAIRLINE },
    );
  }
  const bottom = build.next - 1;
  return {
    kind: "starter",
    name: text.starter.journeyName,
    widths: JOURNEY_WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: page(text.starter.journeyName),
    table: { name: "RNQ_Parcours_suivi", top: 0, left: 0, bottom, right: JOURNEY_WIDTHS.length - 1 },
    choices: [{ top: 1, bottom, column: 5, options: text.starter.stepStatuses }],
    frozenRows: 1,
  };
}
