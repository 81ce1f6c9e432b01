/** *Remplir pour…*: which documents are filled in for a session or one of its trainees, and which make up its set. */
import type { ModelId } from "../../../text/documents";
import type { CalendarDate } from "../../cells/dates";
import type { Scope } from "../../model/assessment";
import type { Session } from "../../sessions";
import { traineesOf } from "../../sessions/facts";
import { offeredModels } from "./models";

/** The documents of a session's file, for the whole session or for one trainee; before the session, or after it. */
const FILE: Readonly<Partial<Record<ModelId, { readonly of: "session" | "trainee" | "both"; readonly after?: true }>>> =
  {
    need: { of: "trainee" },
    agreement: { of: "session" },
    skillsAgreement: { of: "trainee" },
    convocation: { of: "both" },
    attendance: { of: "session" },
    hotSurvey: { of: "session" },
    coldSurvey: { of: "session" },
    attainment: { of: "trainee", after: true },
    completion: { of: "trainee", after: true },
  };
/** Those that depend on who pays: filled in one by one. */
const CHOSEN: readonly ModelId[] = ["programme", "quote", "contract"];

/** For whom documents are filled in: a session, and one of its trainees; undefined: all of them. */
export interface ForWhom {
  readonly session: Session;
  readonly trainee?: string;
}

/** What can be filled in for a session or a trainee of it, in the order of the journey. */
export function fillableModels({ session, trainee }: ForWhom, scope: Scope): readonly ModelId[] {
  const categories = session.category === undefined ? scope.categories : [session.category];
  const trainees = traineesOf(session).length;
  const suits = (of: "session" | "trainee" | "both"): boolean =>
    of === "both" || trainees <= 1 || (trainee === undefined ? of === "session" : of === "trainee");
  return offeredModels({ categories, subcontracts: scope.subcontracts }).filter((id) => {
    const of = FILE[id]?.of ?? (CHOSEN.includes(id) ? (id === "contract" ? "trainee" : "session") : null);
    return of !== null && suits(of);
  });
}

/** Those of them that make up its set in one click. What says that the session took place comes once it is over. */
export function setOf(whom: ForWhom, scope: Scope, today: CalendarDate): readonly ModelId[] {
  const end = whom.session.end ?? whom.session.start;
  const isOver = end !== undefined && end <= today;
  const ids = fillableModels(whom, scope).filter((id) => FILE[id] !== undefined && (isOver || !FILE[id].after));
  // An agreement of its own takes the place of the usual one.
  return ids.includes("skillsAgreement") ? ids.filter((id) => id !== "agreement") : ids;
}

/** Whether some of these say that the session took place. */
export function hasDocumentsAfter(ids: readonly ModelId[]): boolean {
  return ids.some((id) => FILE[id]?.after === true);
}
