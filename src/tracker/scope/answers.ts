/** Her answers put into a scope, whether they come from a cell, from options or from the pane. */
import type { Category, Scope } from "../model/assessment";

/** Only what was said; `newEntrant: "all"` stands for all chosen categories. */
export type ScopeAnswers = {
  -readonly [K in Exclude<keyof Scope, "newEntrant">]?: Scope[K];
} & { newEntrant?: readonly Category[] | "all" };

const BODY: readonly (keyof ScopeAnswers)[] = [
  "categories",
  "certifying",
  "workLinked",
  "workplace",
  "subcontracts",
  "subcontractor",
  "overTwoDays",
  "newEntrant",
];

/**
 * As soon as one answer describes the body, every yes/no that is absent means no and the profile is supposed no
 * more; dates, type of audit and what was said of findings leave the description of `base` as it is.
 */
export function withAnswers(base: Scope, answers: ScopeAnswers): Scope {
  const describes = BODY.some((key) => answers[key] !== undefined);
  const categories = answers.categories ?? base.categories;
  const { newEntrant = describes ? [] : base.newEntrant, ...rest } = answers;
  return {
    ...base,
    ...(describes && {
      supposed: false,
      certifying: false,
      workLinked: false,
      workplace: false,
      subcontracts: false,
      subcontractor: "none" as const,
      overTwoDays: false,
    }),
    ...rest,
    categories,
    newEntrant: newEntrant === "all" ? categories : newEntrant,
  };
}
