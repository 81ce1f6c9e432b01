/** *17 / 22 indicateurs prouvés*, and the three counts: probable majors, probable minors, what is not filled in. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../tracker/assessment";
import { caption, focusRing, tabular } from "../look";
import { usePaneText } from "../language";
import { GravitySign, StateSign } from "../signs/Sign";
import { stateColour } from "../theme";

const useStyles = makeStyles({
  headline: { display: "flex", alignItems: "baseline", columnGap: "8px", margin: "0 0 12px" },
  count: { ...tabular, fontSize: "32px", lineHeight: "40px", fontWeight: 600, whiteSpace: "nowrap" },
  of: { fontSize: "20px", fontWeight: 400, color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column" },
  small: caption,
});

export function Headline({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const text = usePaneText().headline;
  const toReview = assessment.indicators.filter((indicator) => indicator.applies && indicator.state === "toReview").length;
  return (
    <p className={styles.headline}>
      <span className={styles.count}>
        {assessment.proven}
        <span className={styles.of}> / {assessment.applicable}</span>
      </span>
      <span className={styles.words}>
        <span>{text.proven(assessment.proven)}</span>
        {toReview > 0 && <span className={styles.small}>{text.toReview(toReview)}</span>}
      </span>
    </p>
  );
}

const useCounts = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  cell: { ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px" } },
  button: {
    display: "block",
    width: "100%",
    padding: "12px 4px 4px 0",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: "2px",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
  number: { ...tabular, display: "flex", alignItems: "center", columnGap: "8px", fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  major: { color: stateColour("proofMissing") },
  minor: { color: stateColour("inProgress") },
  word: { ...caption, color: tokens.colorNeutralForeground2, display: "block" },
  note: { ...caption, margin: "8px 0 0" },
});

interface CountsProps {
  readonly assessment: Assessment;
  readonly onOpen: () => void;
}

export function Counts({ assessment, onOpen }: CountsProps) {
  const styles = useCounts();
  const text = usePaneText().headline;
  const { major, minor, minorAtBest, majorFromMinors, unknown } = assessment.findings;
  const majors = major.length + majorFromMinors;
  const minors = minor.length + minorAtBest.length;
  return (
    <>
      <ul className={styles.counts}>
        <li className={styles.cell}>
          <button id="count-major" type="button" className={styles.button} onClick={onOpen}>
            <span className={mergeClasses(styles.number, majors > 0 && styles.major)}>
              <GravitySign gravity="major" size={16} /> {majors}
            </span>
            <span className={styles.word}>{text.major(majors)}</span>
          </button>
        </li>
        <li className={styles.cell}>
          <button id="count-minor" type="button" className={styles.button} onClick={onOpen}>
            <span className={mergeClasses(styles.number, minors > 0 && styles.minor)}>
              <GravitySign gravity="minor" size={16} /> {minors}
            </span>
            <span className={styles.word}>{text.minor(minors)}</span>
          </button>
        </li>
        <li className={styles.cell}>
          <button id="count-unknown" type="button" className={styles.button} onClick={onOpen}>
            <span className={styles.number}>
              <StateSign state="blank" /> {unknown.length}
            </span>
            <span className={styles.word}>{text.unknown(unknown.length)}</span>
          </button>
        </li>
      </ul>
      {minorAtBest.length > 0 && <p className={styles.note}>{text.atBest(minorAtBest.length)}</p>}
      {majorFromMinors > 0 && <p className={styles.note}>{text.fromMinors}</p>}
    </>
  );
}
