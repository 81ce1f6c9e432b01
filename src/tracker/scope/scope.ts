/**
 * Which indicators apply to her, why not the others, and on what text that rests. Rules: reading guide V9,
 * sheet of each indicator; referential by the date of the audit: decree 2026-728.
 */
import {
  DOUBTS,
  indicator as findIndicator,
  indicatorsOfVersion,
  referentialAt,
  SOURCES,
  type DoubtName,
  type Indicator,
} from "../../rnq";
import type { Language } from "../../text";
import { scopeText } from "../../text/scope";
import type { Applicability, ApplicableIndicator, Category, ReferentialVersion, Scope } from "../model/assessment";
import type { CalendarDate } from "../cells/dates";

/** Until she answers: training, over two days, nobody else delivering; 22 indicators. */
export const SUPPOSED_SCOPE: Scope = {
  supposed: true,
  categories: ["OF"],
  certifying: false,
  workLinked: false,
  workplace: false,
  subcontracts: false,
  subcontractor: "none",
  overTwoDays: true,
  newEntrant: [],
  formalised: [],
  audit: "initial",
  auditDate: null,
  certificateDate: null,
  lastAudit: null,
  earlier: [],
  complements: {},
};

/** The referential of her audit; without a date of audit, the one of `today` (decree 2026-728: the day of the audit counts). */
export function referentialOf(scope: Scope, today: CalendarDate): ReferentialVersion {
  return referentialAt(scope.auditDate ?? today);
}

/**
 * Whether the condition of an indicator holds for one category (guide V9): VAE and apprenticeship always lead to
 * a certification, apprenticeship is always work-linked, the two days of indicator 12 concern training only, and
 * indicator 27 supposes a subcontractor or an umbrella contract whatever the category.
 */
function conditionHolds(indicator: Indicator, category: Category, scope: Scope): boolean {
  switch (indicator.condition) {
    case null:
      return true;
    case "subcontracts":
      return scope.subcontracts;
    case "certifying":
      return category !== "OF" || scope.certifying;
    case "workLinked":
      return category !== "OF" || scope.workLinked;
    case "workplace":
      return category !== "OF" || scope.workLinked || scope.workplace;
    case "overTwoDays":
      return category !== "OF" || scope.overTwoDays;
  }
}

/** The chosen categories that make the indicator apply; none when it does not. */
export function categoriesConcerned(indicator: Indicator, scope: Scope): readonly Category[] {
  if (indicator.number <= 3 && scope.subcontractor === "only") return [];
  return scope.categories.filter(
    (category) => indicator.categories.includes(category) && conditionHolds(indicator, category, scope),
  );
}

/** Whether an official number applies: in the referential of her audit, for one of her categories at least. */
export function appliesTo(number: number, scope: Scope, today: CalendarDate): boolean {
  const rule = findIndicator(number);
  if (!rule || (rule.since2026 && referentialOf(scope, today) === "2019")) return false;
  return categoriesConcerned(rule, scope).length > 0;
}

/** "bilan de compétences, VAE". */
export function categoryNames(categories: readonly Category[], language: Language): string {
  return categories.map((category) => scopeText[language].categories[category]).join(", ");
}

function whyNot(indicator: Indicator, scope: Scope, language: Language): string {
  const { reasons } = scopeText[language];
  const chosen = indicator.categories.some((category) => scope.categories.includes(category));
  if (!chosen && indicator.categories.length === 1) return reasons.apprenticeship;
  if (!chosen) return reasons.onlyFor(categoryNames(indicator.categories, language));
  if (indicator.number <= 3 && scope.subcontractor === "only") return reasons.onlySubcontractor;
  return reasons[indicator.condition ?? "apprenticeship"];
}

function noteOn(
  indicator: Indicator,
  scope: Scope,
  concerned: readonly Category[],
  language: Language,
): string | undefined {
  const { notes } = scopeText[language];
  if (indicator.number <= 3 && scope.subcontractor === "partly") return notes.partlySubcontractor;
  if (indicator.condition === "overTwoDays" && concerned.every((category) => category === "OF"))
    return notes.overTwoDays;
  return undefined;
}

/** What is doubtful about an indicator in this scope; `null` when nothing is. */
export function doubtOn(indicator: Indicator, scope: Scope, version: ReferentialVersion): DoubtName | null {
  if (indicator.condition === "certifying" && scope.categories.includes("OF")) return "specificRegister";
  if (version === "2019") return null;
  switch (indicator.number) {
    case 12:
      return scope.categories.includes("OF") ? "twoDays" : null;
    case 19:
      return "trainersThreshold";
    case 20:
      return "hoursThreshold";
    case 33:
      return "gravity33";
    default:
      return null;
  }
}

function sourceOf(indicator: Indicator, version: ReferentialVersion, language: Language): string {
  if (indicator.since2026) return SOURCES.decree2026[language];
  const guide = scopeText[language].source(SOURCES.guide[language], indicator.number);
  return version === "2026" && indicator.extended2026 ? `${guide}. ${SOURCES.decree2026[language]}` : guide;
}

/**
 * All indicators of her referential (32 or 33), in the order of their numbers.
 * @param today the day it is, used only when the scope has no date of audit
 */
export function applicability(scope: Scope, today: CalendarDate, language: Language = "fr"): Applicability {
  const referential = referentialOf(scope, today);
  const indicators = indicatorsOfVersion(referential).map((indicator): ApplicableIndicator => {
    const concerned = categoriesConcerned(indicator, scope);
    const applies = concerned.length > 0;
    const reason = applies ? noteOn(indicator, scope, concerned, language) : whyNot(indicator, scope, language);
    const doubt = doubtOn(indicator, scope, referential);
    return {
      number: indicator.number,
      criterion: indicator.criterion,
      applies,
      ...(reason === undefined ? {} : { reason }),
      source: sourceOf(indicator, referential, language),
      gravity: indicator.gravity,
      newEntrantEased: indicator.newEntrantEased,
      extended2026: indicator.extended2026,
      ...(doubt === null ? {} : { doubtful: DOUBTS[doubt][language] }),
    };
  });
  return { referential, supposed: scope.supposed, indicators };
}

/**
 * Whether the initial audit asks of her only a formalised process for this indicator (guide V9, preamble): every
 * category that makes it apply must be new to her.
 */
export function easedForNewEntrant(indicator: Indicator, scope: Scope): boolean {
  if (scope.audit !== "initial" || !indicator.newEntrantEased) return false;
  const concerned = categoriesConcerned(indicator, scope);
  return concerned.length > 0 && concerned.every((category) => scope.newEntrant.includes(category));
}
