/** *Remplir pour…*: her sessions to choose from, then what is known of one and the documents filled in with it. */
import { useMemo, useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { documents, type ModelId } from "../../../text/documents";
import { fillText } from "../../../text/documents/fill";
import { models } from "../../../text/documents/models";
import { paneSessions } from "../../../text/sessions/pane";
import { sessionsText } from "../../../text/sessions/files";
import { dateRange, longDate } from "../../../text/typography";
import { bodyOf } from "../../../tracker/identity/identity";
import { sessionsOf, type Session } from "../../../tracker/sessions";
import { factsOf, traineesOf, type SessionFacts } from "../../../tracker/sessions/facts";
import { blanksOf } from "../../../tracker/sheets/models/filled";
import { fillableModels, hasDocumentsAfter, setOf } from "../../../tracker/sheets/models/sessionSet";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary, Secondary } from "../../parts/Primary";
import { LeadingRow, Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import type { Language } from "../../../text";

const useStyles = makeStyles({
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  note: { ...caption, display: "block" },
  text: { margin: "8px 0" },
  whom: { margin: "16px 0 0" },
  fact: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 5fr)",
    columnGap: "8px",
    padding: "6px 0",
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground2 },
  document: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "6px 0",
  },
});

/** Sessions written out before she asks for the others. */
const SHOWN = 40;

export function FillScreen({ name }: { readonly name?: string }) {
  const { snapshot } = usePane();
  const view = useMemo(() => sessionsOf(snapshot.tracker), [snapshot.tracker]);
  const session = view.sessions.find((one) => one.name === name);
  if (name !== undefined && session) return <FillFor session={session} />;
  return <ChooseSession sessions={[...view.sessions].reverse()} gone={name !== undefined} />;
}

function ChooseSession({ sessions, gone }: { readonly sessions: readonly Session[]; readonly gone: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = fillText[language];
  const { navigation } = usePane();
  const [whole, setWhole] = useState(false);
  const shown = whole ? sessions : sessions.slice(0, SHOWN);
  const ofSessions = paneSessions[language];
  const subtitle = sessions.length === 0 ? ofSessions.none : gone ? ofSessions.gone : text.choose;
  return (
    <Page title={text.title} subtitle={subtitle} back={models[language].title}>
      {sessions.length === 0 && <p className={styles.text}>{ofSessions.noneNote}</p>}
      {sessions.length > 0 && (
        <Section title={text.sessions(sessions.length)} long>
          <Rows>
            {shown.map((one) => (
              <LeadingRow
                key={one.name}
                id={`fill-${one.name}`}
                onClick={() => navigation.go({ screen: "fill", name: one.name })}
              >
                <span className={styles.name}>{one.shown}</span>
                <span className={styles.note}>{periodOf(one, language)}</span>
              </LeadingRow>
            ))}
          </Rows>
          {shown.length < sessions.length && (
            <Secondary id="more-sessions" onClick={() => setWhole(true)}>
              {text.more(sessions.length - shown.length)}
            </Secondary>
          )}
        </Section>
      )}
    </Page>
  );
}

function periodOf({ start, end, trainees }: Session, language: Language): string {
  const { sheet } = sessionsText[language];
  return [sheet.period(start, end), trainees === undefined ? "" : sheet.trainees(trainees)]
    .filter(Boolean)
    .join(", ")
    .replace(/^./, (first) => first.toUpperCase());
}

function FillFor({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = fillText[language];
  const { snapshot, tracker, navigation } = usePane();
  const trainees = traineesOf(session);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const trainee = chosen !== undefined && trainees.includes(chosen) ? chosen : undefined;
  const { scope, settings, today } = snapshot;
  const whom = { session, ...(trainee === undefined ? {} : { trainee }) };
  const facts = factsOf(session, trainee);
  const set = setOf(whom, scope, today);
  const single = fillableModels(whom, scope);
  const filled = { body: bodyOf(settings.body, settings.identity, scope), facts };
  const blanks = [...new Set(set.flatMap((id) => blanksOf(documents[id], filled)))];
  const make = (ids: readonly ModelId[]) =>
    void tracker.act("sheets", (host, progress) =>
      host.fill(ids, { session: session.name, ...(trainee === undefined ? {} : { trainee }) }, progress),
    );
  const from = navigation.previous?.screen;
  return (
    <Page
      title={text.title}
      subtitle={[session.shown, periodOf(session, language)].filter(Boolean).join(". ")}
      back={from === "session" ? session.shown : text.title}
    >
      {trainees.length > 1 && (
        <Field label={text.whom} className={styles.whom}>
          <Select value={trainee ?? ""} onChange={(_, { value }) => setChosen(value === "" ? undefined : value)}>
            <option value="">{text.whole}</option>
            {trainees.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Known facts={facts} />
      <Section title={text.set}>
        {set.length === 0 ? (
          <p className={styles.text}>{text.none}</p>
        ) : (
          <>
            <p className={styles.text}>{set.map((id) => models[language].names[id]).join(", ")}.</p>
            {blanks.length > 0 && (
              <p className={styles.text}>{text.blank(blanks.map((slot) => models[language].slots[slot]))}</p>
            )}
            {!hasDocumentsAfter(set) && single.length > set.length && hasDocumentsAfter(single) && (
              <p className={styles.text}>{text.afterEnd}</p>
            )}
            <Primary id="make-set" disabled={tracker.busy !== null} onClick={() => make(set)}>
              {text.make(set.length)}
            </Primary>
          </>
        )}
        {blanks.length > 0 && !(settings.body && settings.identity) && (
          <p className={styles.text}>
            <LinkButton id="identity" onClick={() => navigation.go({ screen: "identity" })}>
              {models[language].identity}
            </LinkButton>
          </p>
        )}
      </Section>
      {single.length > 0 && <One ids={single} make={make} />}
      <p className={styles.note}>{text.legal}</p>
    </Page>
  );
}

function One({ ids, make }: { readonly ids: readonly ModelId[]; readonly make: (ids: readonly ModelId[]) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = fillText[language];
  const { tracker } = usePane();
  return (
    <Section title={text.one} long>
      <Rows>
        {ids.map((id) => (
          <Row key={id}>
            <div className={styles.document}>
              <span>{models[language].names[id]}</span>
              <Button
                id={`fill-${id}`}
                aria-label={text.makeOne(models[language].names[id])}
                disabled={tracker.busy !== null}
                onClick={() => make([id])}
              >
                {text.create}
              </Button>
            </div>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Known({ facts }: { readonly facts: SessionFacts }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = fillText[language];
  const { start, end } = facts;
  const dates =
    start === undefined || end === undefined
      ? undefined
      : start === end
        ? longDate(start, language)
        : dateRange(start, end, language, true);
  const said = { ...facts, dates, trainees: facts.trainees.join(", ") };
  const known = (Object.keys(text.names) as (keyof typeof text.names)[]).flatMap((name) =>
    said[name] ? [[name, said[name]] as const] : [],
  );
  return (
    <Section title={text.known}>
      {known.length === 0 ? (
        <p className={styles.text}>{text.nothing}</p>
      ) : (
        <Rows>
          {known.map(([name, value]) => (
            <Row key={name}>
              <div className={styles.fact}>
                <span className={styles.label}>{text.names[name]}</span>
                <span>{value}</span>
              </div>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
