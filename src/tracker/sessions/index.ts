/**
 * The auditor's own gesture: the sessions of her tables as files, each judged on a day, and a draw among them. Pure;
 * session facts never change her state.
 */
import type { Tracker } from "../model/tracker";
import { SUPPOSED_SCOPE } from "../scope/scope";
import { coverageOf } from "./coverage";
import { judgeFiles, type Session } from "./judge";
import { readFiles } from "./read";
import type { SessionsView } from "./view";

export { drawSessions, seedOf, USUAL_DRAW, type Draw } from "./draw";
export { applicableTo, sessionFindings, type SessionFinding } from "./findings";
export type { OrderFault, Piece, PieceState, Session } from "./judge";
export type { Coverage } from "./coverage";
export type { SessionsView } from "./view";

/** The files of her sessions on the day of the tracker; null as its day: nothing is to come or late. */
export function sessionsOf({
  recognition,
  today,
  accepted,
  scope,
}: Pick<Tracker, "recognition" | "today" | "accepted" | "scope">): SessionsView {
  const { files, unplaced } = readFiles(recognition);
  const judged = judgeFiles(files, { today, accepted, categories: (scope ?? SUPPOSED_SCOPE).categories });
  const day = ({ start, end }: Session): string => start ?? end ?? "9";
  const sessions = judged
    .map((session, at) => ({ session, at }))
    .sort((a, b) => (day(a.session) < day(b.session) ? -1 : day(a.session) > day(b.session) ? 1 : a.at - b.at))
    .map(({ session }) => session);
  return { sessions, coverage: coverageOf(judged), unplaced };
}
