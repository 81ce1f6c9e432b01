/** What is known of a session, or of one trainee in it, for a document that is filled in: her words, never a guess. */
import type { CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import type { SessionDetails } from "../model/recognition";
import type { FileRow } from "./files";
import type { Session } from "./judge";

export interface SessionFacts extends Pick<SessionDetails, (typeof DETAILS)[number]> {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** In the order of her rows, each once; of a single trainee, that one. */
  readonly trainees: readonly string[];
}

const DETAILS = ["training", "client", "funder", "place", "hours", "trainer"] as const;
/** Words that number a session of hers; what is left says what it is about. */
const NUMBERING = /\b(?:session|stage|groupe|group|promo(?:tion)?|cohorte|formation|course|action|dossier)\b/g;
const IS_WORD = /\p{L}{3}/u;

/** The trainees that her rows name, each once. */
export function traineesOf({ rows }: Pick<Session, "rows">): readonly string[] {
  return [...new Set(rows.flatMap((row) => nameOf(row) ?? []))];
}

function nameOf({ trainee, details }: FileRow): string | undefined {
  const first = details?.firstName;
  return trainee === undefined || first === undefined ? trainee : `${first} ${trainee}`;
}

/** @param trainee one of `traineesOf`; undefined: the whole session */
export function factsOf(session: Session, trainee?: string): SessionFacts {
  const rows = trainee === undefined ? session.rows : session.rows.filter((row) => nameOf(row) === trainee);
  const [own] = trainee === undefined ? [] : rows;
  const start = own?.start ?? session.start;
  const end = own?.end ?? session.end;
  // "S12", "2026-03", "Groupe B2": no title of a course.
  const isTitle = session.unnamed !== true && IS_WORD.test(fold(session.base).replace(NUMBERING, ""));
  const details = Object.fromEntries(
    DETAILS.flatMap((detail) => {
      const said = [...new Set(rows.flatMap(({ details: one }) => one?.[detail] ?? []))];
      // Several of them, or none for somebody: which one is meant of the whole is not known.
      return said.length === 1 && rows.every(({ details: one }) => one?.[detail] !== undefined)
        ? [[detail, said[0]]]
        : [];
    }),
  );
  return {
    ...(isTitle ? { training: session.base } : {}),
    ...details,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    trainees: trainee === undefined ? traineesOf(session) : [trainee],
  };
}
