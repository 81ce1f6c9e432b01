/** The audit she prepares: what it looks at, where the findings of the last one stand, what follows. */
import { findingsText } from "../../../text/findings";
import { paneAudit } from "../../../text/pane/audit";
import { sheets as words } from "../../../text/sheets";
import { states } from "../../../text/states";
import { forCell } from "../../../text/typography";
import { indicatorState } from "../parts/context";
import { HAIRLINE, HEIGHT, style } from "../parts/look";
import type { EarlierFinding } from "../../model/assessment";
import { categoryNames } from "../../scope/scope";
import { LABEL, NUMBER, type SummarySection } from "../parts/summaryParts";

export const audit: SummarySection = (build, { assessment, scope, language }) => {
  const text = words[language].summary;
  const { audit: view, findings } = assessment;
  // Said under the findings already.
  const said = findingsText[language].why.fiveMinors(findings.minor.length + findings.minorAtBest.length);
  const isProven = (number: number) =>
    ["proven", "toReview"].includes(indicatorState(assessment, number)?.state ?? "blank");
  // Nothing is left to prepare of what is proven.
  const number = (what: boolean) =>
    view.newEntrant
      .filter((item) => item.formalised === what && (what || !isProven(item.number)))
      .map((item) => item.number);
  const follows = view.sentences.filter((sentence) => sentence !== said).map(forCell);
  const lines: readonly (readonly [number | null, string])[] = [
    [null, [...follows.slice(0, 1), ...(view.all ? [] : [text.looksAt(view.looksAt)]), ...follows.slice(1)].join(" ")],
    ...view.earlier.map(
      (finding) =>
        [finding.number, text.earlier(forCell(standing(finding, language)), states[language][finding.state])] as const,
    ),
    ...(view.newEntrant.length > 0
      ? [[null, text.newEntrant(categoryNames(scope.newEntrant, language), number(true), number(false))] as const]
      : []),
  ];
  build.block(() => {
    build.section(text.audit);
    for (const [of, line] of lines)
      build.running(HEIGHT.row, LABEL, 5, line, {}, { [NUMBER]: { value: of, style: style.number } }, HAIRLINE);
  });
  build.gap();
};

/** Where a finding of the last audit is now, in the words of the pane. */
function standing({ gravity, state, open }: EarlierFinding, language: keyof typeof paneAudit): string {
  const text = paneAudit[language];
  const written = text.written[gravity];
  if (open === true) return text.open[gravity];
  if (open === null) return text.unknown(written);
  return state === "notApplicable" ? text.notApplicable(written) : text.lifted(written);
}
