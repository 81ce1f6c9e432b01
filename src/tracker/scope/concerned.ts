/** Before anything else: is she concerned, must a subcontractor be certified, may the audit be booked. */
import {
  AUDIT_RULES,
  CPF_SUBCONTRACTING,
  DOUBTS,
  FUNDERS,
  MICRO_SOCIAL_CEILINGS,
  SOURCES,
  type Funder,
} from "../../rnq";
import type { Language } from "../../text";
import { concernedText } from "../../text/scope/concerned";
import { scopeText } from "../../text/scope";
import { list, longDate, NO_BREAK } from "../../text/typography";
import type { Category } from "../model/assessment";
import { addMonths, type CalendarDate } from "../cells/dates";

export interface Answer<Kind extends string> {
  readonly answer: Kind;
  /** A sentence for her. */
  readonly reason: string;
  readonly source: string;
  readonly doubtful?: string;
}

export interface FundingAnswers {
  /** Public or pooled funders that she works with or aims at; none: she sells to companies and private persons only. */
  readonly funders: readonly Funder[];
  /** Higher education institution already assessed (HCERES, CTI, CCESP). */
  readonly higherEducation?: boolean;
}

/** Is she concerned at all? Code du travail, L. 6316-1 (public and pooled funding) and L. 6316-4 (higher education). */
export function amIConcerned(answers: FundingAnswers, language: Language = "fr"): Answer<"yes" | "no" | "deemed"> {
  const { concerned } = concernedText[language];
  const source = SOURCES.code[language];
  if (answers.higherEducation) return { answer: "deemed", reason: concerned.deemed, source };
  if (answers.funders.length === 0) return { answer: "no", reason: concerned.no, source };
  const names = answers.funders.map((funder) => FUNDERS[funder][language]);
  return { answer: "yes", reason: concerned.yes(list(names, language)), source };
}

/**
 * Training paid by the CPF leads to a certification, but for driving licences and business creation (L. 6323-6):
 * the answer to "certifying" is then known.
 */
export function cpfImpliesCertifying(
  funders: readonly Funder[],
  categories: readonly Category[],
  onlyDrivingOrBusinessCreation: boolean,
): boolean {
  return funders.includes("cpf") && categories.includes("OF") && !onlyDrivingOrBusinessCreation;
}

export interface SubcontractorAnswers {
  /** She subcontracts for a body whose training is paid by the CPF. */
  readonly paidByCpf: boolean;
  /** Natural person in the micro-social scheme. */
  readonly microSocial: boolean;
  /** Yearly turnover in euros; left out when not known. */
  readonly turnover?: number;
}

/** 83600 -> "83 600" in French, "83,600" in English; digits in threes, without relying on the machine's locale. */
function grouped(amount: number, language: Language): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, language === "fr" ? NO_BREAK : ",");
}

/** Must a subcontractor be certified on that day? L. 6323-9-2, R. 6333-6-2 and order of 3 January 2024, dated parameters. */
export function mustSubcontractorBeCertified(
  answers: SubcontractorAnswers,
  on: CalendarDate,
  language: Language = "fr",
): Answer<"yes" | "no" | "exempt" | "dependsOnTurnover"> {
  const texts = concernedText[language].subcontractor;
  if (!answers.paidByCpf)
    return { answer: "no", reason: texts.outsideCpf, source: scopeText[language].source(SOURCES.guide[language], 27) };
  const source = `${SOURCES.cpfLaw[language]}. ${SOURCES.cpfDecree[language]}. ${SOURCES.cpfOrder[language]}`;
  if (on < CPF_SUBCONTRACTING.since)
    return { answer: "no", reason: texts.before(longDate(CPF_SUBCONTRACTING.since, language)), source };
  const ceiling = MICRO_SOCIAL_CEILINGS.find(({ from, until }) => from <= on && (until === null || on < until));
  if (!answers.microSocial || !ceiling) return { answer: "yes", reason: texts.yes, source };
  const amount = grouped(ceiling.euros, language);
  const doubt = ceiling.doubtful ? { doubtful: DOUBTS.microSocial2026[language] } : {};
  if (answers.turnover === undefined)
    return { answer: "dependsOnTurnover", reason: texts.turnover(amount), source, ...doubt };
  return answers.turnover <= ceiling.euros
    ? { answer: "exempt", reason: texts.exempt(amount), source, ...doubt }
    : { answer: "yes", reason: texts.above(amount), source, ...doubt };
}

export interface GateAnswers {
  readonly activityNumber: "obtained" | "filed" | "none";
  /** Day the application for the activity number was filed. */
  readonly filedOn?: CalendarDate;
  /** Categories with at least one completed action (begun is enough for apprenticeship). */
  readonly completed: readonly Category[];
  readonly otherContract?: boolean;
  /** Day of a refusal or withdrawal, if any. */
  readonly refusedOn?: CalendarDate;
}

export interface GateItem {
  readonly met: boolean;
  readonly text: string;
}

/** What must be there before an initial audit is booked: order of 6 June 2019 on audits. `ready` when every item is met. */
export function auditGate(
  answers: GateAnswers,
  categories: readonly Category[],
  today: CalendarDate,
  language: Language = "fr",
): { readonly ready: boolean; readonly items: readonly GateItem[]; readonly source: string } {
  const { gate } = concernedText[language];
  const { activityNumberMonths, reapplyMonths } = AUDIT_RULES;
  const filedRecently =
    answers.activityNumber === "filed" &&
    answers.filedOn !== undefined &&
    today < addMonths(answers.filedOn, activityNumberMonths);
  const again = answers.refusedOn === undefined ? null : addMonths(answers.refusedOn, reapplyMonths);
  const items: GateItem[] = [
    answers.activityNumber === "obtained"
      ? { met: true, text: gate.number }
      : {
          met: filedRecently,
          text: filedRecently ? gate.numberFiled(activityNumberMonths) : gate.numberMissing(activityNumberMonths),
        },
    ...categories.map((category): GateItem => {
      const met = answers.completed.includes(category);
      const text = (met ? gate.action : gate.actionMissing)(scopeText[language].categories[category]);
      return { met, text: category === "CFA" && !met ? `${text} ${gate.actionStarted}` : text };
    }),
    { met: !answers.otherContract, text: answers.otherContract ? gate.contractMissing : gate.contract },
    again !== null && today < again
      ? { met: false, text: gate.refusalRecent(longDate(again, language)) }
      : { met: true, text: gate.refusal(reapplyMonths) },
  ];
  return { ready: items.every(({ met }) => met), items, source: SOURCES.auditOrder[language] };
}
