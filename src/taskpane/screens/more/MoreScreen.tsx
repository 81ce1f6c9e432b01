/** ⋯: what RNQ can add to the workbook, the sheets to print, and the way out. */
import { useId, useState } from "react";
import { Button, Checkbox, Switch, makeStyles } from "@fluentui/react-components";
import { models } from "../../../text/documents/models";
import { paneIdentity } from "../../../text/pane/identity";
import { paneMore } from "../../../text/pane/more";
import type { OurSheet } from "../../../excel/base/api";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { Page } from "../../parts/Page";
import { aloneText } from "../../../text/alone";
import { paneAlone } from "../../../text/pane/alone";
import { CertifiersRow } from "../alone/CertifiersRow";
import { UnprovenChoice } from "../../journey/UnprovenChoice";
import { LeadingRow, Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { DossierRow } from "./DossierRow";
import { paneSessions } from "../../../text/sessions/pane";
import { resultsText } from "../../../text/sessions/results";
import { useSheetRowStyles } from "./sheetRow";
import { useHighlight } from "../../tracker/useHighlight";

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  switchRow: { padding: "6px 0" },
  note: { ...caption, display: "block" },
  indented: { ...caption, margin: "0 0 4px 36px" },
});

export function MoreScreen() {
  const text = paneMore[useLanguage()];
  const identity = paneIdentity[useLanguage()];
  const all = usePaneText();
  const { snapshot, tracker, navigation } = usePane();
  const highlight = useHighlight();
  const due33 = snapshot.applicability.indicators.some((indicator) => indicator.number === 33 && indicator.applies);
  const canMigrate = due33 && snapshot.recognition.absent.includes(33);
  return (
    <Page title={text.title} titleHidden>
      {highlight && (
        <Section title={text.table}>
          <Rows>
            <Row>
              <Toggle
                id="highlight"
                label={text.highlight}
                note={text.highlightNote}
                checked={highlight.on}
                onChange={highlight.toggle}
              />
            </Row>
            <Row>
              <Toggle
                id="state-column"
                label={text.stateColumn}
                note={text.stateColumnNote}
                checked={snapshot.stateColumn}
                onChange={(on) =>
                  void tracker.act(
                    "stateColumn",
                    (host) =>
                      on
                        ? host.attach({ names: snapshot.names === true, stateColumn: true })
                        : host.stateColumn("remove"),
                    () => (on ? all.notices.stateColumn : all.notices.stateColumnRemoved),
                  )
                }
              />
            </Row>
            <LeadingRow id="columns" onClick={() => navigation.go({ screen: "columns" })}>
              {text.columns}
            </LeadingRow>
          </Rows>
        </Section>
      )}
      <Sheets />
      {canMigrate && (
        <Section title={text.referential}>
          <Rows>
            <LeadingRow
              id="migrate"
              disabled={tracker.busy !== null}
              onClick={() => void tracker.act("migrate", (host) => host.migrate())}
            >
              {text.migrate}
              <Note>{text.migrateNote}</Note>
            </LeadingRow>
          </Rows>
        </Section>
      )}
      <Section title={text.workbook}>
        <Rows>
          <LeadingRow
            id="undo"
            disabled={!snapshot.canUndo || tracker.busy !== null}
            onClick={() => void tracker.act("undo", (host) => host.undo())}
          >
            {text.undo}
          </LeadingRow>
          <LeadingRow id="identity" onClick={() => navigation.go({ screen: "identity" })}>
            {identity.title}
            <Note>{identity.note}</Note>
          </LeadingRow>
          <LeadingRow id="settings" onClick={() => navigation.go({ screen: "settings" })}>
            {text.settings}
          </LeadingRow>
          <LeadingRow id="about" onClick={() => navigation.go({ screen: "about" })}>
            {text.about}
          </LeadingRow>
          <LeadingRow id="remove" onClick={() => navigation.go({ screen: "remove" })}>
            {text.remove}
          </LeadingRow>
        </Rows>
      </Section>
    </Page>
  );
}

function Sheets() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneMore[language];
  const ofModels = models[language];
  const sessions = paneSessions[language];
  const results = resultsText[language];
  const { navigation } = usePane();
  const [live, setLive] = useState(false);
  return (
    <Section title={text.sheets}>
      <Rows>
        <SheetRow which="summary" name={text.summary} note={text.summaryNote} live={live} />
        <DossierRow live={live} />
        <UnprovenChoice />
        <SheetRow which="journey" name={text.journey} note={text.journeyNote} live={live} />
        <LeadingRow id="sessions" onClick={() => navigation.go({ screen: "sessions" })}>
          {sessions.open}
          <Note>{sessions.openNote}</Note>
        </LeadingRow>
        <LeadingRow id="alone" onClick={() => navigation.go({ screen: "alone" })}>
          {aloneText[language].title}
          <Note>{paneAlone[language].note}</Note>
        </LeadingRow>
        <CertifiersRow />
        <LeadingRow id="results" onClick={() => navigation.go({ screen: "results" })}>
          {results.open}
          <Note>{results.openNote}</Note>
        </LeadingRow>
        <LeadingRow id="models" onClick={() => navigation.go({ screen: "models" })}>
          {ofModels.more}
          <Note>{ofModels.moreNote}</Note>
        </LeadingRow>
      </Rows>
      <Checkbox
        className={styles.switch}
        label={text.live}
        checked={live}
        onChange={(_, data) => setLive(data.checked === true)}
      />
      <p className={styles.indented}>{text.liveNote}</p>
    </Section>
  );
}

interface SheetRowProps {
  readonly which: OurSheet;
  readonly name: string;
  readonly note: string;
  readonly live: boolean;
}

function SheetRow({ which, name, note, live }: SheetRowProps) {
  const styles = useSheetRowStyles();
  const text = paneMore[useLanguage()];
  const { snapshot, tracker } = usePane();
  const there = snapshot.ourSheets[which] !== undefined;
  return (
    <Row>
      <div className={styles.sheet}>
        <span>
          {name}
          <Note>{note}</Note>
        </span>
        <Button
          id={`make-${which}`}
          aria-label={there ? text.remakeSheet(name) : text.makeSheet(name)}
          disabled={tracker.busy !== null}
          onClick={() => void tracker.act("sheets", (host, progress) => host.generate([which], { live }, progress))}
        >
          {there ? text.remake : text.make}
        </Button>
      </div>
    </Row>
  );
}

interface ToggleProps {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Toggle({ id, label, note, checked, onChange }: ToggleProps) {
  const styles = useStyles();
  const noteId = useId();
  const { tracker } = usePane();
  return (
    <div className={styles.switchRow}>
      <Switch
        id={id}
        className={styles.switch}
        label={label}
        checked={checked}
        disabled={tracker.busy !== null}
        aria-describedby={noteId}
        onChange={(_, data) => onChange(data.checked)}
      />
      <span id={noteId} className={styles.note}>
        {note}
      </span>
    </div>
  );
}

function Note({ children }: { readonly children: string }) {
  return <span className={useStyles().note}>{children}</span>;
}
