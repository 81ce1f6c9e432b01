/** What each session still owes, and when: from a journey table with a row per trainee and dates of start and end. */
import type { UsualStep } from "../../rnq/journey";
import { addDays, addMonths, type CalendarDate } from "../cells/dates";
import { usualStep } from "../report/journey";
import type { Category } from "../model/assessment";
import type { JourneySession, Recognition } from "../model/recognition";
import type { Tracker } from "../model/tracker";
import { SUPPOSED_SCOPE } from "../scope/scope";

/** Pieces of one session that fall due the same day. */
export interface SessionPieces {
  /** Name of the session; of the trainee where the table names no session. */
  readonly session: string;
  readonly date: CalendarDate;
  readonly steps: readonly string[];
  /** Rows concerned, as "Stagiaires!A3". */
  readonly rows: readonly string[];
  readonly trainees: number;
  readonly indicators: readonly number[];
}

/** Usual delays after the end of a session, in days; habits of the trade, not a rule of the referential. */
const LATER_SURVEY = 60;
const CLOSING = 7;
/** Skills assessment: months after its end. */
const FOLLOW_UP_MONTHS = 6;

/** When a step of a session is due: before and attendance by its start, assessment and first survey by its end, the rest after. */
export function stepDue(
  usual: UsualStep | null,
  start: CalendarDate | undefined,
  end: CalendarDate | undefined,
): CalendarDate | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return null;
  if (usual === null) return last;
  const name = usual.words;
  if (usual.phase === "before" || name.includes("emargement") || name.includes("realisation")) return first;
  if (name.includes("six mois")) return addMonths(last, FOLLOW_UP_MONTHS);
  if (name.includes("a froid")) return addDays(last, LATER_SURVEY);
  if (usual.phase === "during" || name.includes("a chaud")) return last;
  return addDays(last, CLOSING);
}

/** Step names of a wide table, in the order of its step columns. */
function stepNames(
  recognition: Recognition,
  table: number,
): readonly { step: string; indicators: readonly number[] }[] {
  const columns = recognition.tables[table]?.columns.steps ?? [];
  const byColumn = new Map(recognition.journey.filter((one) => one.table === table).map((one) => [one.column, one]));
  return columns.map((column) => byColumn.get(column) ?? { step: "", indicators: [] });
}

/** Pending pieces by session and day, in the order of the days; sessions without any date are left out. */
export function pendingPieces({ recognition, scope }: Tracker): readonly SessionPieces[] {
  const names = new Map<number, ReturnType<typeof stepNames>>();
  const { categories } = scope ?? SUPPOSED_SCOPE;
  const found = new Map<
    string,
    { session: string; date: CalendarDate; steps: Set<string>; rows: Set<string>; indicators: Set<number> }
  >();
  for (const one of recognition.sessions) {
    let steps = names.get(one.table);
    if (!steps) names.set(one.table, (steps = stepNames(recognition, one.table)));
    collect(one, { steps, categories }, found, recognition.tables[one.table]?.columns.trainee ?? "A");
  }
  return [...found.values()]
    .map(({ session, date, steps, rows, indicators }) => ({
      session,
      date,
      steps: [...steps],
      rows: [...rows],
      trainees: rows.size,
      indicators: [...indicators].sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function collect(
  one: JourneySession,
  {
    steps,
    categories,
  }: {
    readonly steps: readonly { readonly step: string; readonly indicators: readonly number[] }[];
    readonly categories: readonly Category[];
  },
  found: Map<
    string,
    { session: string; date: CalendarDate; steps: Set<string>; rows: Set<string>; indicators: Set<number> }
  >,
  column: string,
): void {
  one.steps.forEach((status, position) => {
    const step = steps[position];
    if (status !== "pending" || !step || step.step === "") return;
    const usual = usualStep(step.step, categories);
    const date = stepDue(usual, one.start, one.end);
    if (date === null) return;
    const session = one.session ?? one.trainee;
    const key = `${date} ${session}`;
    let entry = found.get(key);
    if (!entry) found.set(key, (entry = { session, date, steps: new Set(), rows: new Set(), indicators: new Set() }));
    entry.steps.add(step.step);
    entry.rows.add(`${one.sheet}!${column}${one.row}`);
    for (const number of step.indicators.length ? step.indicators : (usual?.indicators ?? []))
      entry.indicators.add(number);
  });
}
