/**
 * The referential as data: facts with their sources, nothing computed about a tracker. Long lists (proofs,
 * changes of 2026, positions) are files of their own, so that a caller takes only what it shows.
 */
export type {
  Bilingual,
  Category,
  Condition,
  Criterion,
  DatedAmount,
  Gravity,
  Indicator,
  ReferentialVersion,
} from "./types";
export { CRITERIA } from "./criteria";
export { INDICATORS } from "./indicators";
export { IN_FORCE_2026, indicator, indicatorsOfVersion, referentialAt } from "./versions";
export { AUDIT_RULES } from "./audit";
export { CPF_SUBCONTRACTING, MICRO_SOCIAL_CEILINGS } from "./subcontracting";
export { FUNDERS, type Funder } from "./funding";
export { DOUBTS, type DoubtName } from "./doubts";
export { SOURCES, type SourceName } from "./sources";
export { JOURNEY_STEPS, starterSteps, stepsFor, type UsualStep } from "./journey";
export { PROOFS } from "./proofs";
export { CATEGORY_PROOFS } from "./proofs/categoryProofs";
export { OTHER_NAMES } from "./proofs/otherNames";
export { proofsFor, type Concerns } from "./proofs/proofsFor";
export { READINGS, readingsOn, type IndicatorReading } from "./readings";
export { CHANGES_2026 } from "./changes";
export { AS_SUBCONTRACTOR, NEW_ENTRANT } from "./positions";
export { STRUCTURING_THEMES, type StructuringTheme } from "./themes";
