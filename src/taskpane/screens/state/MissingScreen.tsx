/** *Ce qui manque*: probable findings, the riskiest first; what is not recognised or not filled in apart, without finding. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneIndicator } from "../../../text/pane/indicator";
import { unreadableOf } from "../../../tracker/report/progress";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Secondary } from "../../parts/Primary";
import { LeadingRow, Rows } from "../../parts/Rows";
import { StartFromModel } from "../../parts/notices/StartFromModel";
import { Section } from "../../parts/Section";
import { Withheld } from "../../parts/Withheld";
import { GravityWord } from "../../parts/Words";
import { StateSign } from "../../signs/Sign";
import { gravityOf, labelOf, missingNumbers, stateOfIndicator, stateWord } from "../../tracker/findings";
import { readTracker } from "../../tracker/reading";
import { useHighlight } from "../../tracker/useHighlight";
import { AuditSection } from "./AuditSection";

const useStyles = makeStyles({
  model: { margin: "-4px 0 8px 24px" },
  point: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px" },
  number: { fontWeight: 600, marginRight: "8px" },
  what: { ...caption, display: "block", marginTop: "2px" },
  gravity: { display: "block", marginTop: "2px" },
  note: { color: tokens.colorNeutralForeground2 },
  action: { marginTop: "24px" },
});

export function MissingScreen() {
  const styles = useStyles();
  const all = usePaneText();
  const text = paneIndicator[useLanguage()].missing;
  const { snapshot, navigation } = usePane();
  const { assessment, recognition } = snapshot;
  const { findings, unknown } = missingNumbers(assessment);
  const unanswered = assessment.findings.complements
    .filter(({ number, answer }) => answer === null && !findings.includes(number) && !unknown.includes(number))
    .map(({ number }) => number);
  const unreadable = unreadableOf(assessment);
  const { words, colours } = readTracker(snapshot.tracker.recognition);
  const toSettle = unreadable.length > 0 && assessment.withheld === null && words + colours > 0;
  const back = useBack(all.tabs.state);
  const count = findings.length + unknown.length;
  const highlight = useHighlight();
  // The rules of the highlight see her row only, never the register.
  const dependsOnRegister =
    recognition.register.length > 0 &&
    assessment.indicators.some(({ applies, state }) => applies && state === "proofMissing");
  return (
    <Page title={text.title} back={back} subtitle={count > 0 ? text.subtitle(count + unanswered.length) : undefined}>
      {assessment.withheld !== null && <Withheld />}
      {count === 0 && assessment.withheld === null && (
        <>
          <p>{text.none}</p>
          <p className={styles.note}>{text.noneNote}</p>
        </>
      )}
      <Points title={text.findings} numbers={findings} />
      <Points title={text.unreadable} numbers={unknown.filter((number) => unreadable.includes(number))} />
      {toSettle && (
        <LinkButton id="settle-words" onClick={() => navigation.go({ screen: "words" })}>
          {all.headline.settle}
        </LinkButton>
      )}
      <Points title={text.blank} numbers={unknown.filter((number) => !unreadable.includes(number))} />
      <Points title={text.complements} numbers={unanswered} />
      <AuditSection />
      {highlight && count > 0 && (
        <Secondary id="highlight" className={styles.action} onClick={highlight.toggle}>
          {highlight.on ? text.unhighlight(highlight.sheet) : text.highlight(highlight.sheet)}
        </Secondary>
      )}
      {highlight?.on && dependsOnRegister && <p className={styles.what}>{text.notColoured}</p>}
    </Page>
  );
}

function Points({ title, numbers }: { readonly title: string; readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {numbers.map((number) => (
          <Point key={number} number={number} />
        ))}
      </Rows>
    </Section>
  );
}

/** Documents of hers that are named; the others are counted. */
const PROOFS_SHOWN = 3;

function Point({ number }: { readonly number: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneIndicator[language].missing;
  const { snapshot, navigation } = usePane();
  const indicator = stateOfIndicator(number, snapshot.assessment);
  if (!indicator) return null;
  // What is left of a proven one is an answer, not a document.
  const proven = indicator.state === "proven";
  const gravity = gravityOf(number, snapshot.assessment.findings);
  const what = snapshot.assessment.missing.filter((item) => item.number === number).map((item) => item.what);
  return (
    <LeadingRow
      id={`point-${number}`}
      after={proven ? undefined : <StartFromModel number={number} className={styles.model} />}
      onClick={() => navigation.go({ screen: "indicator", number })}
    >
      <span className={styles.point}>
        <StateSign state={indicator.state} />
        <span>
          <span className={styles.number}>{number}</span>
          {labelOf(number, language)}
          {(what.length ? what : [stateWord(indicator, language)]).map((sentence) => (
            <span key={sentence} className={styles.what}>
              {sentence}
            </span>
          ))}
          {indicator.proofs.length > 0 && (
            <span className={styles.what}>
              {text.has(indicator.proofs.slice(0, PROOFS_SHOWN), Math.max(0, indicator.proofs.length - PROOFS_SHOWN))}
            </span>
          )}
          {gravity && (
            <span className={styles.gravity}>
              <GravityWord gravity={gravity} />
            </span>
          )}
        </span>
      </span>
    </LeadingRow>
  );
}
