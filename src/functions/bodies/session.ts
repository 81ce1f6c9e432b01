/** `RNQ.SESSION`: what the file of a session lacks, as the screen of sessions says it; or a line for each session. */
import { sessionsText } from "../../text/sessions/files";
import { forCell, numericDate } from "../../text/typography";
import type { Language } from "../../text";
import { fold } from "../../tracker/cells/words";
import { sessionsOf, type Session } from "../../tracker/sessions";
import {
  faultyStep,
  lackingPieces,
  lackSentence,
  orderSentence,
  orderWhy,
  sessionLine,
} from "../../tracker/sessions/words";
import type { Call } from "../values/call";
import { Fault, type Spill } from "../values/faults";
import type { Given } from "../values/given";
import { recogniseRanges } from "../values/ranges";

/** How many names are proposed where none is the one asked for. */
const SOME = 3;

/**
 * With a session: rows of piece, state, what to see; without: rows of session, first day (as text), pieces there, pieces
 * due, what to see.
 */
export function session(
  { sessions: range, session: name, sessionDate: today }: Given<"SESSION">,
  { language, text }: Call,
): Spill {
  const { sessions } = sessionsOf({ recognition: recogniseRanges([range]), today, accepted: {}, scope: null });
  if (sessions.length === 0) throw new Fault("#N/A", text.faults.noSession);
  if (name === null) return sessions.map((one) => lineOf(one, language));
  const named = sessionNamed(sessions, name);
  if (named.length === 0)
    throw new Fault(
      "#N/A",
      text.faults.unknownSession(
        name,
        sessions.slice(0, SOME).map(({ shown }) => shown),
      ),
    );
  if (named.length > 1)
    throw new Fault(
      "#VALUE!",
      text.faults.severalSessions(
        name,
        named.map(({ shown }) => shown),
      ),
    );
  return fileOf(named[0] as Session, language);
}

/** By its name with its day where it recurs, else by the name alone. */
function sessionNamed(sessions: readonly Session[], name: string): readonly Session[] {
  const asked = fold(name);
  const exact = sessions.filter((one) => fold(one.shown) === asked || fold(one.name) === asked);
  return exact.length > 0 ? exact : sessions.filter(({ base }) => fold(base) === asked);
}

function lineOf(one: Session, language: Language): Spill[number] {
  const { shown, start, done, of } = one;
  return [shown, start === undefined ? "" : numericDate(start), done, of, sessionLine(one, language)];
}

/** What the file lacks, then what is out of order; one line where it is sound. */
function fileOf(one: Session, language: Language): Spill {
  const { states, outOfOrder, complete, nothingYet } = sessionsText[language];
  const lacks = lackingPieces(one).map((piece) => [
    piece.step,
    states[piece.state],
    forCell(lackSentence(piece, language) ?? ""),
  ]);
  const order = one.order.map((fault) => [
    faultyStep(fault),
    outOfOrder,
    forCell(`${orderSentence(fault, language)}. ${orderWhy(fault, language)}`),
  ]);
  const rows = [...lacks, ...order];
  return rows.length > 0 ? rows : [[one.toCome ? nothingYet : complete]];
}
