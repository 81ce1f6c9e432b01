/** A profile as her table itself tells it, to offer her: nothing of it holds until she takes it. */
import type { Category, Scope } from "../model/assessment";
import type { Recognition } from "../model/recognition";
import { applicability, SUPPOSED_SCOPE } from "./scope";
import type { CalendarDate } from "../cells/dates";

export interface SuggestedProfile {
  readonly scope: Scope;
  /** What tells it: the titles of her tables, their columns by category, the indicators that she follows. */
  readonly because: "titles" | "columns" | "indicators";
  /** Indicators that she follows and the supposed profile leaves out. */
  readonly followed: readonly number[];
}

const CATEGORIES = ["OF", "BC", "VAE", "CFA"] as const satisfies readonly Category[];
/** Only apprenticeship has them. */
const APPRENTICESHIP = [14, 15, 20, 29, 33];
/** Fewer indicators are a part of a list, and tell nothing of what is not in it. */
const WHOLE_LIST = 12;

/** Null where her table tells nothing, or tells what is supposed anyway. @param today decides the referential */
export function suggestedProfile(recognition: Recognition, today: CalendarDate): SuggestedProfile | null {
  const followed = followedBy(recognition);
  const titled = recognition.titled ?? [];
  const columns = columnsOf(recognition);
  const has = (...numbers: readonly number[]) => numbers.filter((number) => followed.has(number)).length;
  const told: readonly Category[] =
    titled.length > 0 ? titled : columns.length > 0 ? columns : has(...APPRENTICESHIP) >= 3 ? ["OF", "CFA"] : ["OF"];
  const isWhole = followed.size >= WHOLE_LIST;
  const training = told.includes("OF");
  const apprentices = told.includes("CFA");
  const scope: Scope = {
    ...SUPPOSED_SCOPE,
    supposed: false,
    categories: told,
    ...(isWhole
      ? {
          certifying: training && has(3, 7, 16) >= 2,
          workLinked: training && !apprentices && has(13) > 0,
          workplace: training && has(28) > 0,
          subcontracts: has(27) > 0,
          subcontractor: has(1, 2, 3) === 0 ? "only" : "none",
          overTwoDays: training && has(12) > 0,
        }
      : { overTwoDays: training }),
  };
  const [now, then] = [SUPPOSED_SCOPE, scope].map((one) => numbersOf(one, today));
  if (now?.join() === then?.join() && told.join() === SUPPOSED_SCOPE.categories.join()) return null;
  return {
    scope,
    because: titled.length > 0 ? "titles" : columns.length > 0 ? "columns" : "indicators",
    followed: [...followed].filter((number) => !now?.includes(number)).sort((a, b) => a - b),
  };
}

/** What her rows carry and she does not call not applicable. */
function followedBy({ rows }: Recognition): ReadonlySet<number> {
  return new Set(rows.filter(({ status }) => status !== "notApplicable").flatMap(({ indicators }) => indicators));
}

/** Categories that have a column of their own; a column for each of them tells of none. */
function columnsOf({ tables }: Recognition): readonly Category[] {
  const own = CATEGORIES.filter((category) => tables.some(({ columns }) => columns[category] !== undefined));
  return own.length < CATEGORIES.length ? own : [];
}

function numbersOf(scope: Scope, today: CalendarDate): readonly number[] {
  return applicability(scope, today)
    .indicators.filter(({ applies }) => applies)
    .map(({ number }) => number);
}

/** Rows of hers, not called not applicable, of which no indicator is in the scope. */
export function rowsLeftOut({ rows }: Recognition, applicable: ReadonlySet<number>): number {
  return rows.filter(
    ({ status, indicators }) =>
      status !== "notApplicable" && indicators.length > 0 && !indicators.some((number) => applicable.has(number)),
  ).length;
}
