/** What is missing, indicator by indicator, the riskiest first: probable findings, then what is not filled in. */
import { CHANGES_2026, indicator, PROOFS } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import type { MissingItem, ReferentialVersion, Scope } from "../model/assessment";
import { listFindings, type Finding, type Judged } from "./findings";
import { fold } from "../cells/words";

/** "Procédure de réclamation" -> "procédure de réclamation"; "CV à jour" stays. */
function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What decree 2026-728 adds to an indicator, ready to stand inside a sentence; empty when it adds nothing. */
export function complementOf(number: number, language: Language): string {
  const change = CHANGES_2026[number]?.[language] ?? "";
  return inSentence(change.replace(/^(Ajout|Added)[\s\u00a0]*:\s*/, ""));
}

/** Two usual proofs that she does not have yet; her own are compared by their words. */
export function usualProofs(
  number: number,
  known: readonly string[],
  language: Language,
  count = 2,
): readonly string[] {
  const have = new Set(known.map(fold));
  const usual = PROOFS[number]?.[language] ?? [];
  const left = usual.filter((proof) => !have.has(fold(proof)));
  return (left.length > 0 ? left : usual).slice(0, count).map(inSentence);
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

function owedByState(judged: Judged, statusText: string | undefined, language: Language): string | null {
  const { what } = findingsText[language];
  const first = judged.rows[0];
  switch (judged.state) {
    case "inProgress":
    case "proofMissing":
    case "todo":
    case "gap":
      return what[judged.state](usualProofs(judged.number, judged.proofs, language).join(", "));
    case "blank":
      if (first === undefined) return what.noRow;
      return lineOf(first) > 0 ? what.blankLine(lineOf(first)) : what.blankColumn;
    case "unreadable":
      return statusText ? what.unreadable(statusText) : what.unreadableColour;
    default:
      return null;
  }
}

/**
 * @param statusTexts what she wrote, by indicator, to quote a status that was not understood
 */
export function listMissing(
  indicators: readonly Judged[],
  scope: Scope,
  version: ReferentialVersion,
  language: Language,
  statusTexts: ReadonlyMap<number, string> = new Map(),
): readonly MissingItem[] {
  const findings = listFindings(indicators, scope, version);
  const { what } = findingsText[language];
  return indicators
    .flatMap((judged) => {
      const finding = findings.find((one) => one.number === judged.number);
      const unknown = judged.state === "blank" || judged.state === "unreadable";
      if (!judged.applies || (!finding && !unknown)) return [];
      const parts = [
        finding?.from.includes("state") || unknown
          ? owedByState(judged, statusTexts.get(judged.number), language)
          : null,
        finding?.from.includes("complement") ? what.complement(complementOf(judged.number, language)) : null,
      ];
      const label = indicator(judged.number)?.label[language] ?? "";
      const item: MissingItem = { number: judged.number, label, what: parts.filter((part) => part !== null).join(" ") };
      return [{ item, risk: riskOf(finding, judged) }];
    })
    .sort((a, b) => a.risk - b.risk || a.item.number - b.item.number)
    .map(({ item }) => item);
}
