/** *État*: the headline, then a row per criterion made of its indicators' signs, each a button to its rows. */
import { useId, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../../tracker/model/assessment";
import { refusedNotApplicable } from "../../../tracker/report/questions";
import { states } from "../../../text/states";
import { percent } from "../../../text/typography";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { AssumedProfile } from "../../parts/AssumedProfile";
import { HeadlineCounts, HeadlineBand } from "../../parts/Headline";
import { OtherTrackers } from "../../parts/OtherTrackers";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { LeadingRow, Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { NamesOutdated } from "../../parts/notices/NamesOutdated";
import { StateColumnOffer } from "../../parts/notices/StateColumnOffer";
import { StateSign } from "../../signs/Sign";
import { readTracker } from "../../tracker/reading";
import { CriterionSection, WholeCalculation } from "./Criterion";

const useStyles = makeStyles({
  key: {
    ...caption,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "4px",
    margin: "12px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  keyItem: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  note: { ...caption, margin: "8px 0 16px" },
  profile: { marginTop: "12px" },
});

export function StateScreen() {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot, navigation } = usePane();
  const { assessment } = snapshot;
  const [open, setOpen] = useState(false);
  const id = useId();
  const openMissing = () => navigation.go({ screen: "missing" });
  const applicable = assessment.indicators.filter((indicator) => indicator.applies);
  // Of what was not read at all, nothing is said: neither that it is empty.
  const isShown =
    assessment.withheld === null ||
    (assessment.tracker !== null && readTracker(snapshot.tracker.recognition).hasStatus);
  const empty = isShown && applicable.length > 0 && applicable.every(({ state }) => state === "blank");
  const anythingMissing =
    assessment.findings.major.length + assessment.missing.length + assessment.findings.unknown.length > 0;
  return (
    <Page title={text.title} titleHidden>
      <OtherTrackers />
      <HeadlineBand assessment={assessment} />
      <HeadlineCounts assessment={assessment} onOpen={openMissing} />
      <AssumedProfile className={styles.profile} />
      <StateColumnOffer />
      <NamesOutdated />
      {empty && <p>{text.empty}</p>}
      {isShown && (
        <>
          <Section
            title={text.byCriterion}
            aside={
              assessment.withheld === null && (
                <LinkButton
                  id="progress"
                  aria-expanded={open}
                  aria-controls={open ? id : undefined}
                  onClick={() => setOpen(!open)}
                >
                  {text.progress(percent(assessment.progress ?? 0, language))}
                </LinkButton>
              )
            }
          >
            {open && <WholeCalculation id={id} />}
            <Key />
            <Rows>
              {assessment.criteria.map((criterion) => (
                <Row key={criterion.number}>
                  <CriterionSection criterion={criterion} />
                </Row>
              ))}
            </Rows>
          </Section>
          {assessment.withheld === null && <p className={styles.note}>{text.note}</p>}
        </>
      )}
      <Questions />
      {anythingMissing && (
        <Primary id="see-missing" onClick={openMissing}>
          {text.missing}
        </Primary>
      )}
    </Page>
  );
}

/** Where her N/A and her scope disagree: her cell stays, she alone answers. */
function Questions() {
  const text = usePaneText().state;
  const { snapshot, navigation } = usePane();
  const questions = refusedNotApplicable(snapshot.assessment, snapshot.recognition);
  if (questions.length === 0) return null;
  return (
    <Section title={text.questions}>
      <Rows>
        {questions.map(({ number }) => (
          <LeadingRow
            key={number}
            id={`question-${number}`}
            onClick={() => navigation.go({ screen: "indicator", number })}
          >
            {text.naAgainstScope(number)}
          </LeadingRow>
        ))}
      </Rows>
    </Section>
  );
}

/** Only the states that are on the screen. */
function Key() {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot } = usePane();
  const present = new Set(
    snapshot.assessment.indicators.filter((indicator) => indicator.applies).map((indicator) => indicator.state),
  );
  const inOrder = (Object.keys(states[language]) as State[]).filter((state) => present.has(state));
  return (
    <ul className={styles.key} aria-label={text.key}>
      {inOrder.map((state) => (
        <li key={state} className={styles.keyItem}>
          <StateSign state={state} size={14} />
          {states[language][state]}
        </li>
      ))}
    </ul>
  );
}
