/** *État*: the headline, then a row per criterion made of its indicators' signs, each a button to its rows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CRITERIA } from "../../rnq";
import type { CriterionProgress, State } from "../../tracker/assessment";
import { states } from "../../text/states";
import { percent } from "../../text/typography";
import { usePane } from "../context";
import { useLanguage, usePaneText } from "../language";
import { caption, FORCED, tabular } from "../look";
import { Counts, Headline } from "../parts/Headline";
import { Mark } from "../parts/Mark";
import { Page } from "../parts/Page";
import { Primary } from "../parts/Primary";
import { Row, Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { StateSign } from "../signs/Sign";
import { surface } from "../theme";

const useStyles = makeStyles({
  criterion: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: "8px", rowGap: "4px", padding: "8px 0" },
  number: { ...tabular, color: tokens.colorNeutralForeground2 },
  measures: { textAlign: "right", minWidth: "40px" },
  measure: { ...caption, ...tabular, color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  bar: { height: "4px", marginTop: "2px", backgroundColor: surface("rnqTrack"), [FORCED]: { outline: "1px solid CanvasText", backgroundColor: "Canvas" } },
  fill: { height: "100%", backgroundColor: surface("rnqBar"), [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" } },
  signs: { gridColumnStart: 2, display: "flex", flexWrap: "wrap", rowGap: "4px", listStyleType: "none", margin: "0 0 0 -4px", padding: 0 },
  outOf: { ...caption, ...tabular, lineHeight: "24px", textAlign: "right" },
  key: { ...caption, color: tokens.colorNeutralForeground2, display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px", margin: "12px 0 0", padding: 0, listStyleType: "none" },
  keyItem: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  note: { ...caption, margin: "8px 0 16px" },
});

export function StateScreen() {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot, navigation } = usePane();
  const { assessment } = snapshot;
  const openMissing = () => navigation.go({ screen: "missing" });
  const empty = assessment.applicable > 0 && assessment.findings.unknown.length === assessment.applicable;
  const anythingMissing = assessment.findings.major.length + assessment.missing.length + assessment.findings.unknown.length > 0;
  return (
    <Page title={text.title} titleHidden>
      <Headline assessment={assessment} />
      <Counts assessment={assessment} onOpen={openMissing} />
      {empty && <p>{text.empty}</p>}
      <Section title={text.byCriterion} aside={text.progress(percent(assessment.progress, language))}>
        <Rows>
          {assessment.criteria.map((criterion) => (
            <Row key={criterion.number}>
              <Criterion criterion={criterion} />
            </Row>
          ))}
        </Rows>
      </Section>
      <Key />
      <p className={styles.note}>{text.note}</p>
      {anythingMissing && (
        <Primary id="see-missing" onClick={openMissing}>
          {text.missing}
        </Primary>
      )}
    </Page>
  );
}

function Criterion({ criterion }: { readonly criterion: CriterionProgress }) {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot } = usePane();
  const numbers = snapshot.applicability.indicators.filter((indicator) => indicator.applies && indicator.criterion === criterion.number);
  const label = CRITERIA[criterion.number - 1]?.shortLabel[language];
  return (
    <div className={styles.criterion}>
      <span className={styles.number}>{criterion.number}</span>
      <span>{label}</span>
      <span className={styles.measures}>
        {criterion.applicable > 0 && (
          <>
            <span className={styles.measure}>{percent(criterion.progress, language)}</span>
            <Bar value={criterion.progress} />
          </>
        )}
      </span>
      <ul className={styles.signs}>
        {numbers.map(({ number }) => (
          <li key={number}>
            <Mark number={number} />
          </li>
        ))}
        {numbers.length === 0 && <li className={styles.outOf}>{text.noneApplies}</li>}
      </ul>
      {criterion.applicable > 0 && <span className={styles.outOf}>{text.outOf(criterion.proven, criterion.applicable)}</span>}
    </div>
  );
}

/** The figure stands beside it, so the bar itself says nothing to the screen reader. */
function Bar({ value }: { readonly value: number }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={styles.fill} style={{ width: `${Math.round(value * 100)}%` }} />
    </div>
  );
}

/** Only the states that are on the screen. */
function Key() {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot } = usePane();
  const present = new Set(snapshot.assessment.indicators.filter((indicator) => indicator.applies).map((indicator) => indicator.state));
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
