/**
 * What a task is called: what to produce, in the words of her category; or, where a document that it would have her
 * write is there already, what is left of it. The plan and the file of proofs stand in one workbook: neither calls for
 * what the other shows.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import { categoryTasks } from "../../text/plan/categoryTasks";
import { documentsOfTasks } from "../../text/plan/named";
import { planText } from "../../text/plan";
import type { Scope, State } from "../model/assessment";
import type { Proof } from "../report/evidence";
import { usualProofs, type Titles } from "../report/usualProofs";
import { categoriesConcerned } from "../scope/scope";

export interface Named {
  readonly language: Language;
  readonly scope: Scope;
  /** Of all documents that her workbook shows. */
  readonly titles: Titles;
}

/** What to produce, as the one category that it is for calls it; in the words of training where several share it. */
export function wholeTitle(number: number, { language, scope }: Pick<Named, "language" | "scope">): string {
  const rule = indicator(number);
  const [category, ...others] = rule ? categoriesConcerned(rule, scope) : [];
  const own = category === undefined || category === "OF" || others.length > 0 ? undefined : category;
  const { tasks } = planText[language];
  return (own && categoryTasks[language][own]?.[number]) ?? tasks[number as keyof typeof tasks];
}

/** Characters of a title that stand in one line of the plan as it prints; of more examples the first says enough. */
const LINE = 66;

/** Whether a document that the task names is there, in French or in English. */
function isBegun(number: number, titles: Titles): boolean {
  return [documentsOfTasks.fr, documentsOfTasks.en].some((documents) =>
    documents[number]?.some((names) => names.split("/").some((name) => titles.has(name))),
  );
}

/** The document to work on, where none is in force and one is there: whether to finish it, or to replace it. */
export function documentInHand(
  proofs: readonly Proof[],
): { readonly left: "finish" | "replace"; readonly title: string } | null {
  const has = (standing: Proof["standing"]) => proofs.find((proof) => proof.standing === standing);
  if ((has("inForce") ?? has("expired")) !== undefined) return null;
  const [unfinished, refused] = [has("unfinished"), has("refused")];
  // A log is not finished by a word on the log: what to note in it is what the task says.
  if (unfinished !== undefined) return unfinished.source === "log" ? null : { left: "finish", title: unfinished.title };
  return refused === undefined ? null : { left: "replace", title: refused.title };
}

/** What is left to do for an indicator whose proofs are these. */
export function titleOfTask(
  { number, state }: { readonly number: number; readonly state: State },
  proofs: readonly Proof[],
  named: Named,
): string {
  const { left } = planText[named.language];
  const inHand = documentInHand(proofs);
  if (inHand !== null) return left[inHand.left](inHand.title);
  if (!isBegun(number, named.titles)) return wholeTitle(number, named);
  const [first = "", ...more] = usualProofs(number, named.scope, named.titles, named.language);
  const put = state === "blank" || state === "unreadable" ? left.fillIn : left.complete;
  const whole = put([first, ...more].join(", "));
  return whole.length <= LINE ? whole : put(first);
}
