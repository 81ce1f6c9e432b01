/** What is missing, indicator by indicator, the riskiest first: probable findings, then what is not filled in. */
import { CHANGES_2026, indicator, type Concerns } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import type { MissingItem } from "../model/assessment";
import { listFindings, type Finding, type Judged, type Judgement } from "./findings";
import { inSentence, usualProofs, type Titles } from "./usualProofs";

/** What decree 2026-728 adds to an indicator, ready to stand inside a sentence; empty when it adds nothing. */
export function complementOf(number: number, language: Language): string {
  const change = CHANGES_2026[number]?.[language] ?? "";
  return inSentence(change.replace(/^(Ajout|Added)[\s\u00a0]*:\s*/, ""));
}

/** Position among what is missing: by gravity, her own points before complements, what is not filled in last. */
function riskOf(finding: Finding | undefined, judged: Judged): number {
  if (!finding) return judged.state === "unreadable" ? 6 : 7;
  const gravity = { major: 0, minorAtBest: 2, minor: 4 }[finding.gravity];
  return finding.from.includes("state") ? gravity : gravity + 1;
}

/** Row number of an address such as "Suivi!D16"; 0 without a sheet: a function's range does not know where it lies. */
function lineOf(address: string): number {
  return address.startsWith("!") ? 0 : Number(/(\d+)$/.exec(address)?.[1] ?? 0);
}

/** What she knows of the documents of the workbook, and what she wrote where it was not understood. */
export interface Known {
  readonly titles: Titles;
  readonly scope: Concerns;
  /** By indicator, to quote a status that was not understood. */
  readonly statusTexts: ReadonlyMap<number, string>;
}

function owedByState(judged: Judged, known: Known, language: Language): string | null {
  const { what } = findingsText[language];
  const first = judged.rows[0];
  const examples = usualProofs(judged.number, known.scope, known.titles, language).join(", ");
  switch (judged.state) {
    case "inProgress":
      if (judged.unusedLog !== undefined) return what.unusedLog(judged.unusedLog);
      return judged.best === "unfinished" ? what.unfinished(examples) : what.inProgress(examples);
    case "proofMissing":
      return judged.best === "refused" ? what.refused(examples) : what.proofMissing(examples);
    case "todo":
    case "gap":
      return what[judged.state](examples);
    case "blank":
      if (first === undefined) return what.noRow;
      return lineOf(first) > 0 ? what.blankLine(lineOf(first)) : what.blankColumn;
    case "unreadable": {
      const said = known.statusTexts.get(judged.number);
      return said ? what.unreadable(said) : what.unreadableColour;
    }
    default:
      return null;
  }
}

/** What is missing, the riskiest first; it never names a document that is there. */
export function listMissing(judgement: Judgement, known: Known, language: Language): readonly MissingItem[] {
  const findings = listFindings(judgement);
  const { what } = findingsText[language];
  return judgement.indicators
    .flatMap((judged) => {
      const finding = findings.find((one) => one.number === judged.number);
      const unknown = judged.state === "blank" || judged.state === "unreadable";
      if (!judged.applies || (!finding && !unknown)) return [];
      const parts = [
        finding?.from.includes("state") || unknown ? owedByState(judged, known, language) : null,
        finding?.from.includes("earlier") && !finding.from.includes("state") ? what.earlier : null,
        finding?.from.includes("complement") ? what.complement(complementOf(judged.number, language)) : null,
      ];
      const label = indicator(judged.number)?.label[language] ?? "";
      const item: MissingItem = { number: judged.number, label, what: parts.filter((part) => part !== null).join(" ") };
      return [{ item, risk: riskOf(finding, judged) }];
    })
    .sort((a, b) => a.risk - b.risk || a.item.number - b.item.number)
    .map(({ item }) => item);
}
