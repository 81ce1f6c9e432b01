/** *Sessions*: the draw of the day of the audit, every file with its completeness, the pieces over all of them. */
import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneSessions } from "../../../text/sessions/pane";
import { sessionsText } from "../../../text/sessions/files";
import type { Session } from "../../../tracker/sessions";
import { filesSentence, lackingPieces, sessionLine, unreadSentences } from "../../../tracker/sessions/words";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption, tabular } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary, Secondary } from "../../parts/Primary";
import { LeadingRow, Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { StateSign } from "../../signs/Sign";
import { useDraw, type DrawOfPane } from "./useDraw";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: "8px" },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  count: { ...tabular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  note: { ...caption, display: "block" },
  text: { margin: "8px 0" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "8px",
    margin: "8px 0",
  },
  piece: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "8px 0",
    overflowWrap: "anywhere",
  },
});

/** Files written out before she asks for the others. */
const SHOWN = 40;
const COUNTS = ["2", "3"] as const;

export function SessionsScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneSessions[language];
  const tabs = usePaneText().tabs;
  const { navigation } = usePane();
  const draw = useDraw();
  const { view } = draw;
  const back = useBack(tabs.more);
  if (view.sessions.length === 0) {
    return (
      <Page title={text.title} subtitle={text.none} back={back} oneColumn>
        <p className={styles.text}>{text.noneNote}</p>
        <LinkButton id="columns" onClick={() => navigation.go({ screen: "columns" })}>
          {text.columns}
        </LinkButton>
      </Page>
    );
  }
  const unread = unreadSentences(view, language);
  return (
    <Page title={text.title} subtitle={filesSentence(view, language)?.text} back={back}>
      <DrawSection draw={draw} />
      <All sessions={[...view.sessions].reverse()} />
      <Section title={text.coverage} long>
        <Rows>
          {view.coverage.map(({ step, done, of }) => (
            <Row key={step}>
              <div className={styles.piece}>
                <span>{step}</span>
                <span className={styles.count}>{text.ofSessions(done, of)}</span>
              </div>
            </Row>
          ))}
        </Rows>
      </Section>
      {unread.length > 0 && (
        <Section title={text.unread}>
          {unread.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
        </Section>
      )}
      <p className={styles.note}>{text.auditor}</p>
    </Page>
  );
}

function DrawSection({ draw }: { readonly draw: DrawOfPane }) {
  const styles = useStyles();
  const text = paneSessions[useLanguage()];
  const { snapshot, tracker } = usePane();
  const there = snapshot.ourSheets.draw !== undefined;
  return (
    <Section title={text.draw} aside={draw.chosen ? text.chosen : text.number(String(draw.seed))}>
      <p className={styles.text}>{text.drawNote}</p>
      {draw.drawn.length === 0 ? (
        <p className={styles.text}>{text.noneBegun}</p>
      ) : (
        <Rows>
          {draw.drawn.map((session) => (
            <SessionRow key={session.name} session={session} of="drawn" />
          ))}
        </Rows>
      )}
      <ChoiceField
        label={text.count}
        labelHidden
        value={draw.chosen ? null : (COUNTS.find((one) => Number(one) === draw.count) ?? null)}
        options={COUNTS.map((value) => ({ value, label: text.how(Number(value)) }))}
        onChange={(value) => draw.setCount(Number(value))}
      />
      <div className={styles.actions}>
        <Primary
          id="make-draw"
          disabled={tracker.busy !== null || draw.drawn.length === 0}
          onClick={() =>
            void tracker.act("sheets", (host, progress) =>
              host.generate(["draw"], { live: false, draw: draw.choice }, progress),
            )
          }
        >
          {there ? text.remake : text.sheet}
        </Primary>
        <LinkButton id="draw-again" onClick={draw.chosen ? draw.asDrawn : draw.again}>
          {draw.chosen ? text.back : text.again}
        </LinkButton>
      </div>
    </Section>
  );
}

function All({ sessions }: { readonly sessions: readonly Session[] }) {
  const text = paneSessions[useLanguage()];
  const [whole, setWhole] = useState(false);
  const shown = whole ? sessions : sessions.slice(0, SHOWN);
  const left = sessions.length - shown.length;
  return (
    <Section title={text.all(sessions.length)} long>
      <Rows>
        {shown.map((session) => (
          <SessionRow key={session.name} session={session} of="all" />
        ))}
      </Rows>
      {left > 0 && (
        <Secondary id="more-sessions" onClick={() => setWhole(true)}>
          {text.more(left)}
        </Secondary>
      )}
    </Section>
  );
}

/** `of`: the same session may stand in two lists of the screen. */
function SessionRow({ session, of }: { readonly session: Session; readonly of: "drawn" | "all" }) {
  const styles = useStyles();
  const language = useLanguage();
  const { navigation } = usePane();
  const { period, trainees } = sessionsText[language].sheet;
  const lacking = lackingPieces(session).length;
  const said = [
    period(session.start, session.end),
    session.trainees === undefined ? "" : trainees(session.trainees),
    sessionLine(session, language),
  ]
    .filter(Boolean)
    // One sentence: only its first word has a capital.
    .map((part, at) => (at === 0 ? part : part.replace(/^./, (first) => first.toLowerCase())));
  return (
    <LeadingRow id={`${of}-${session.name}`} onClick={() => navigation.go({ screen: "session", name: session.name })}>
      <span className={styles.row}>
        <StateSign state={session.toCome ? "blank" : lacking + session.order.length > 0 ? "inProgress" : "proven"} />
        <span>
          <span className={styles.name}>{session.shown}</span>
          <span className={styles.note}>{said.join(", ").replace(/^./, (first) => first.toUpperCase())}</span>
        </span>
        <span className={styles.count}>{paneSessions[language].ofSessions(session.done, session.of)}</span>
      </span>
    </LeadingRow>
  );
}
