/** One file, as the auditor opens it: dates out of order first, then each piece with its state, its day and its cell. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { fillText } from "../../../text/documents/fill";
import { paneSessions } from "../../../text/sessions/pane";
import { sessionsText } from "../../../text/sessions/files";
import { numericDate } from "../../../text/typography";
import type { State } from "../../../tracker/model/assessment";
import { applicableTo, type Piece, type PieceState, type Session } from "../../../tracker/sessions";
import { orderSentence, orderWhy } from "../../../tracker/sessions/words";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption, tabular } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { StateSign } from "../../signs/Sign";
import { useDraw } from "./useDraw";

const useStyles = makeStyles({
  piece: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "8px 0",
    overflowWrap: "anywhere",
  },
  date: { ...tabular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  note: { ...caption, display: "block" },
  fault: { padding: "8px 0", overflowWrap: "anywhere" },
  text: { margin: "12px 0 0" },
});

/** The sign of a state of the tracker that a piece has, here as on the sheet. */
const SIGNS: Readonly<Record<PieceState, State>> = {
  done: "proven",
  missing: "todo",
  late: "toReview",
  toCome: "blank",
  notApplicable: "notApplicable",
};

export function SessionScreen({ name }: { readonly name: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneSessions[language];
  const words = sessionsText[language];
  const { navigation } = usePane();
  const { view, drawn, toggle } = useDraw();
  const session = view.sessions.find((one) => one.name === name);
  if (!session) return <Page title={name} subtitle={text.gone} back={text.title} oneColumn children={null} />;
  const inDraw = drawn.some((one) => one.name === name);
  const said = [
    words.sheet.period(session.start, session.end),
    session.trainees === undefined ? "" : words.sheet.trainees(session.trainees),
    session.toCome ? words.nothingYet : words.count(session.done, session.of),
  ].filter(Boolean);
  return (
    <Page title={session.shown} subtitle={`${capital(said.join(", "))}.`} back={text.title}>
      {session.order.length > 0 && <Order session={session} />}
      <Section title={text.pieces} long>
        <Rows>
          {session.pieces.map((piece, at) => (
            <Row key={at}>
              <PieceRow piece={piece} />
            </Row>
          ))}
        </Rows>
      </Section>
      <p className={styles.text}>
        <LinkButton id="fill" onClick={() => navigation.go({ screen: "fill", name })}>
          {fillText[language].fromSession}
        </LinkButton>
      </p>
      {!session.toCome && (
        <p className={styles.text}>
          <LinkButton id="in-draw" onClick={() => toggle(name)}>
            {inDraw ? text.remove : text.add}
          </LinkButton>
        </p>
      )}
      <p className={styles.text}>{text.auditor}</p>
    </Page>
  );
}

function Order({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneSessions[language];
  const { tracker } = usePane();
  return (
    <Section title={text.order}>
      <Rows>
        {session.order.map((fault, index) => {
          const sentence = orderSentence(fault, language);
          const { at } = fault;
          return (
            <Row key={index}>
              <div className={styles.fault}>
                {at === undefined ? (
                  sentence
                ) : (
                  <LinkButton aria-label={text.see(sentence)} onClick={() => tracker.select(at)}>
                    {sentence}
                  </LinkButton>
                )}
                <span className={styles.note}>{orderWhy(fault, language)}</span>
              </div>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

function PieceRow({ piece }: { readonly piece: Piece }) {
  const styles = useStyles();
  const language = useLanguage();
  const { states, indicators, forSome, sixMonths } = sessionsText[language];
  const { tracker, snapshot } = usePane();
  const applicable = applicableTo(snapshot.assessment);
  const numbers = piece.indicators.filter((number) => applicable.has(number));
  const { at, step, state, date, rows, lacking } = piece;
  const more =
    state === "late" ? `, ${sixMonths}` : state === "missing" && rows > 1 ? ` ${forSome(lacking, rows)}` : "";
  return (
    <div className={styles.piece}>
      <StateSign state={SIGNS[state]} />
      <div>
        {at === undefined ? (
          step
        ) : (
          <LinkButton aria-label={paneSessions[language].see(step)} onClick={() => tracker.select(at)}>
            {step}
          </LinkButton>
        )}
        <span className={styles.note}>
          {[capital(`${states[state]}${more}`), numbers.length > 0 ? indicators(numbers) : ""]
            .filter(Boolean)
            .join(". ")}
        </span>
      </div>
      <span className={styles.date}>{date === undefined ? "" : numericDate(date)}</span>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
