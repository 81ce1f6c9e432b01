/** What is wrong in a file, as sentences: for the pane, the sheet, the cells and the findings. */
import type { Language } from "../../text";
import { sessionsText } from "../../text/sessions/files";
import type { OrderFault, Piece, Session } from "./judge";
import type { Moment } from "./kinds";
import type { SessionsView } from "./view";

/** The piece of a rule that is not where it should be. */
function misplaced([first, then]: OrderFault["moments"]): keyof (typeof sessionsText)["fr"]["why"] {
  const piece: Moment = first === "start" || first === "end" ? then : first;
  return piece as keyof (typeof sessionsText)["fr"]["why"];
}

/** What a piece is called where it may be a day of the session. */
function called(step: string, moment: Moment, language: Language): string {
  return (moment === "start" || moment === "end") && (step === "start" || step === "end")
    ? sessionsText[language][step]
    : step;
}

/** "Attestation (4 mars 2026) avant la fin (5 mars 2026)": the piece that is not where it should be comes first. */
export function orderSentence({ first, then, firstDate, thenDate, moments }: OrderFault, language: Language): string {
  const [a, b] = moments;
  const { before, after } = sessionsText[language];
  const [one, other] = [called(first, a, language), called(then, b, language)];
  return b === "start" ? after(one, firstDate, other, thenDate) : before(other, thenDate, one, firstDate);
}

/** Her step that an order fault is about. */
export function faultyStep({ first, then, moments }: OrderFault): string {
  return moments[0] === "start" || moments[0] === "end" ? then : first;
}

export function orderWhy({ moments }: OrderFault, language: Language): string {
  return sessionsText[language].why[misplaced(moments)];
}

/** "Convocation : absente pour 2 sur 5"; null for a piece that lacks nothing. */
export function lackSentence({ step, state, lacking, rows }: Piece, language: Language): string | null {
  if (state === "missing") return sessionsText[language].lacks(step, lacking, rows);
  return state === "late" ? sessionsText[language].late(step) : null;
}

/** Pieces that are missing or late. */
export function lackingPieces({ pieces }: Session): readonly Piece[] {
  return pieces.filter(({ state }) => state === "missing" || state === "late");
}

/** One line on a file: how complete it is, what it lacks, what is out of order. */
export function sessionLine(session: Session, language: Language): string {
  const text = sessionsText[language];
  const lacking = lackingPieces(session).length;
  if (lacking + session.order.length === 0) return session.toCome ? text.nothingYet : text.complete;
  return [
    lacking > 0 ? text.lackingCount(lacking) : "",
    session.order.length > 0 ? text.orderCount(session.order.length) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** What could not be read or placed, and what follows from it. */
export function unreadSentences({ sessions, unplaced }: SessionsView, language: Language): readonly string[] {
  const text = sessionsText[language];
  const undated = sessions.filter(
    ({ start, end, pieces }) => start === undefined && end === undefined && pieces.length > 0,
  );
  return [
    ...sessions.flatMap(({ shown, unreadDates }) => unreadDates.map((date) => text.unreadDate(shown, date))),
    ...unplaced.map(({ session, documents }) => text.unplaced(session, documents)),
    ...(undated.length > 0 ? [text.undated(undated.length)] : []),
  ];
}

/** How many files of the sessions begun are complete, and what lacks most often; null without a session begun. */
export function filesSentence(
  { sessions, coverage }: SessionsView,
  language: Language,
): { readonly begun: number; readonly text: string } | null {
  const begun = sessions.filter(({ toCome }) => !toCome);
  if (begun.length === 0) return null;
  const { summary, mostMissing } = sessionsText[language];
  const complete = begun.filter((one) => lackingPieces(one).length === 0).length;
  const outOfOrder = begun.filter(({ order }) => order.length > 0).length;
  const [worst] = [...coverage].sort((a, b) => b.of - b.done - (a.of - a.done));
  const missing = worst === undefined ? 0 : worst.of - worst.done;
  return {
    begun: begun.length,
    text: [
      summary(complete, begun.length, outOfOrder),
      worst !== undefined && missing > 0 ? mostMissing(worst.step, missing) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
