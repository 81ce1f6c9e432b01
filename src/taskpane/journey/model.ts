/** The journey as the screen and the picture show it: one reading of the assessment for both. */
import type { Snapshot } from "../../excel/base/api";
import type { Language } from "../../text";
import { paneJourney } from "../../text/pane/journey";
import type { JourneyMap, State } from "../../tracker/model/assessment";
import { usualStep } from "../../tracker/report/journey";
import { gravityOf, labelOf, signOf } from "../tracker/findings";

export interface IndicatorMark {
  readonly number: number;
  readonly label: string;
  readonly state: State;
  readonly gravity: "major" | "minor" | null;
}

export interface JourneyModel {
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly (JourneyMap["steps"][number] & {
    readonly marks: readonly IndicatorMark[];
    /** Documents usually left by it, where it has none. */
    readonly usual: readonly string[];
  })[];
  /** No step names them, but something proves them. */
  readonly elsewhere: readonly IndicatorMark[];
  readonly nowhere: readonly IndicatorMark[];
}

export function journeyModel(snapshot: Snapshot, language: Language): JourneyModel {
  const { assessment, scope } = snapshot;
  const { steps, uncovered } = assessment.journey;
  const marks = new Map<number, IndicatorMark>();
  for (const indicator of assessment.indicators) {
    if (!indicator.applies) continue;
    const gravity = gravityOf(indicator.number, assessment.findings);
    marks.set(indicator.number, {
      number: indicator.number,
      label: labelOf(indicator.number, language),
      state: indicator.state,
      gravity: gravity && signOf(gravity),
    });
  }
  const marksOf = (numbers: readonly number[]) => numbers.flatMap((number) => marks.get(number) ?? []);
  const proven = new Set(
    assessment.indicators.filter((indicator) => indicator.proofs.length > 0).map((indicator) => indicator.number),
  );
  const text = paneJourney[language];
  const trains = scope.categories.includes("OF") || scope.categories.includes("CFA");
  return {
    title: trains ? text.title.trainee : text.title.beneficiary,
    subtitle: text.subtitle(
      steps.length,
      steps.filter((step) => step.missing).length,
      marks.size - uncovered.length,
      marks.size,
    ),
    steps: steps.map((step) => ({
      ...step,
      marks: marksOf(step.indicators),
      usual: step.missing ? (usualStep(step.step, scope.categories)?.documents[language] ?? []) : [],
    })),
    elsewhere: marksOf(uncovered.filter((number) => proven.has(number))),
    nowhere: marksOf(uncovered.filter((number) => !proven.has(number))),
  };
}

/** What the picture says, in words: every step with its indicators and whether it has a trace, then what no step proves. */
export function pictureText({ title, subtitle, steps, elsewhere, nowhere }: JourneyModel, language: Language): string {
  const text = paneJourney[language];
  const numbers = (marks: readonly IndicatorMark[]) => marks.map(({ number }) => number).join(", ");
  const lines = steps.map((step, index) =>
    [
      `${index + 1}. ${step.step}`,
      ...[
        step.missing ? text.noTrace : "",
        step.marks.length > 0 ? text.indicators(numbers(step.marks), step.marks.length > 1) : "",
      ]
        .filter(Boolean)
        .map(lower),
    ].join(", "),
  );
  const outside = (
    [
      [text.elsewhere, elsewhere],
      [text.nowhere, nowhere],
    ] as const
  ).flatMap(([name, marks]) => (marks.length > 0 ? [`${name}, ${numbers(marks)}`] : []));
  return [`${title}. ${subtitle}`, ...[...lines, ...outside].map((line) => `${line}.`)].join(" ");
}

/** Words that stand alone elsewhere, within a sentence. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
