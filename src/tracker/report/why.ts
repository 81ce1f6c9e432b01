/** *Pourquoi ce point*: the sentences and the texts behind the state and the probable finding of one indicator. */
import { CHANGES_2026, DOUBTS, indicator, readingsOn, SOURCES, type Indicator } from "../../rnq";
import { AS_SUBCONTRACTOR, NEW_ENTRANT } from "../../rnq/positions";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { scopeText } from "../../text/scope";
import { longDate } from "../../text/typography";
import type { Assessment, Scope } from "../model/assessment";
import type { Periods } from "../model/periods";
import type { Tracker } from "../model/tracker";
import { outdatedProofs, type Outdated } from "./ageing";
import { judgedWith } from "./assess";
import { indexEvidence, NO_EVIDENCE, type Evidence } from "./evidence";
import { findingOn, type Finding, type Judged } from "./findings";
import { complementOf } from "./missing";
import { categoriesConcerned, categoryNames, doubtOn, easedForNewEntrant } from "../scope/scope";

export interface Why {
  readonly sentences: readonly string[];
  /** Texts it comes from, as they are named on screen. */
  readonly sources: readonly string[];
  readonly doubtful?: string;
  /** "Seul l'auditeur conclut." */
  readonly conclusion: string;
}

function ageSentence(one: Outdated, periods: Periods, language: Language): string {
  const { why } = findingsText[language];
  const proof = one.proof ?? why.theProof;
  if (one.date === null) return why.over(proof);
  const date = longDate(one.date, language);
  return one.why === "expired" ? why.expired(proof, date) : why.aged(proof, date, periods[one.why]);
}

/** Documents of hers that do not prove, as she noted them; so many of them, the others are in her register. */
const MOST_NAMED = 3;

function standingSentences({ proofs }: Evidence, language: Language): string[] {
  return proofs
    .filter(({ standing, said }) => said !== undefined && (standing === "unfinished" || standing === "refused"))
    .slice(0, MOST_NAMED)
    .map(({ title, said }) => findingsText[language].why.notInForce(title, said ?? ""));
}

/** Logs of hers that nothing says she used. */
function logSentences({ proofs }: Evidence, language: Language): string[] {
  return proofs.flatMap(({ unused, title }) => (unused ? findingsText[language].why.unusedLog(title) : []));
}

function dueAnyway(number: number, language: Language): string[] {
  const { due } = findingsText[language].why;
  return number === 22 || number === 26 || number === 31 ? [due[number]] : [];
}

function gravitySentences(judged: Judged, finding: Finding | null, language: Language): string[] {
  const { why } = findingsText[language];
  if (!finding) return [];
  const always = indicator(judged.number)?.gravity === "alwaysMajor";
  return [
    (always ? why.alwaysMajor : why.minorOrMajor)(judged.number),
    ...(finding.gravity === "minorAtBest" ? [why.minorAtBest] : []),
    ...(judged.severity && !always && finding.from.includes("state") ? [why.severity[judged.severity]] : []),
    ...(finding.from.includes("earlier")
      ? [
          finding.gravity === "major" && !always ? why.earlierMinor : why.earlierMajor,
          ...(finding.from.includes("state") ? [] : [why.earlierUndated]),
        ]
      : []),
    ...dueAnyway(judged.number, language),
  ];
}

/** What is looked at when she is the subcontractor (guide V9, sheets). */
function asSubcontractor(rule: Indicator, scope: Scope, language: Language): string[] {
  const position = AS_SUBCONTRACTOR[rule.number]?.[language];
  return scope.subcontractor === "none" || position === undefined
    ? []
    : [findingsText[language].why.asSubcontractor(position)];
}

/** Explains one indicator of an assessment; `null` when the referential has no such number. */
export function why(tracker: Tracker, assessment: Assessment, number: number): Why | null {
  const { language, periods } = tracker;
  const texts = findingsText[language].why;
  const rule = indicator(number);
  const judged = assessment.indicators.find((one) => one.number === number);
  if (!rule || !judged) return null;
  const { scope, referential } = assessment;
  const evidence = indexEvidence(tracker).get(number) ?? NO_EVIDENCE;
  const whole = judgedWith(judged, evidence, tracker);
  const finding = assessment.withheld === null ? findingOn(whole, scope, referential) : null;
  const complement = assessment.findings.complements.find((one) => one.number === number);
  const added = complementOf(number, language);
  const eased = judged.applies && easedForNewEntrant(rule, scope);
  const concerned = categoriesConcerned(rule, scope);
  const readings = judged.applies
    ? readingsOn(number, referential, concerned).filter(({ later }) => !(eased && later))
    : [];
  const doubt = judged.applies ? doubtOn(rule, scope, referential) : null;
  return {
    sentences: [
      texts.states[judged.state],
      ...(judged.reason === undefined ? [] : [judged.reason]),
      ...(judged.state === "toReview"
        ? outdatedProofs(number, evidence, tracker).map((one) => ageSentence(one, periods, language))
        : []),
      ...(judged.applies ? [...standingSentences(evidence, language), ...logSentences(evidence, language)] : []),
      ...gravitySentences(whole, finding, language),
      ...(eased
        ? [
            (scope.formalised.includes(number) ? texts.formalised : texts.eased)(categoryNames(concerned, language)),
            NEW_ENTRANT[number]?.[language] ?? "",
          ]
        : []),
      ...(judged.applies ? asSubcontractor(rule, scope, language) : []),
      ...readings.map(({ text }) => text[language]),
      ...(complement?.answer === "todo" ? [texts.complementTodo(added)] : []),
      ...(complement?.answer === null ? [texts.complementOpen(added)] : []),
    ].filter((sentence) => sentence !== ""),
    sources: [
      rule.since2026 ? SOURCES.decree2026[language] : scopeText[language].source(SOURCES.guide[language], number),
      ...(finding ? [SOURCES.auditOrder5[language]] : []),
      ...(eased ? [SOURCES.guidePreamble[language]] : []),
      ...(referential === "2026" && !rule.since2026 && CHANGES_2026[number]
        ? [texts.decree(SOURCES.decree2026[language], added)]
        : []),
    ],
    ...(doubt === null ? {} : { doubtful: DOUBTS[doubt][language] }),
    conclusion: texts.noAuditor,
  };
}
