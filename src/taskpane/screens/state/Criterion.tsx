/** A criterion as a row: its name, its progress and how that is calculated, its indicators' signs. */
import { useId, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CRITERIA } from "../../../rnq";
import type { CriterionProgress } from "../../../tracker/model/assessment";
import { states } from "../../../text/states";
import { decimal, percent } from "../../../text/typography";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { bareButton, caption, FORCED, tabular } from "../../look";
import { Mark } from "../../parts/Mark";
import { surface } from "../../theme";
import { partsOf } from "../../tracker/criterion";

const useStyles = makeStyles({
  criterion: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "4px",
    padding: "8px 0",
  },
  number: { ...tabular, color: tokens.colorNeutralForeground2 },
  measures: { textAlign: "right", minWidth: "40px" },
  measure: { ...caption, ...tabular, color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  bar: {
    height: "4px",
    marginTop: "2px",
    backgroundColor: surface("rnqTrack"),
    [FORCED]: { outline: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  fill: {
    height: "100%",
    backgroundColor: surface("rnqBar"),
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  signs: {
    gridColumnStart: 2,
    display: "flex",
    flexWrap: "wrap",
    rowGap: "4px",
    listStyleType: "none",
    margin: "0 0 0 -4px",
    padding: 0,
  },
  outOf: { ...caption, ...tabular, lineHeight: "24px", textAlign: "right" },
  name: { ...bareButton, ":hover": { textDecorationLine: "underline" } },
  calculation: { ...caption, ...tabular, margin: "8px 0 0" },
  inGrid: { gridColumnStart: 2, gridColumnEnd: -1, margin: 0 },
});

export function CriterionSection({ criterion }: { readonly criterion: CriterionProgress }) {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const numbers = snapshot.applicability.indicators.filter(
    (indicator) => indicator.applies && indicator.criterion === criterion.number,
  );
  const isJudged = criterion.applicable > 0 && snapshot.assessment.withheld === null;
  const label = CRITERIA[criterion.number - 1]?.shortLabel[language] ?? "";
  return (
    <div className={styles.criterion}>
      <span className={styles.number}>{criterion.number}</span>
      {isJudged ? (
        <button
          type="button"
          className={styles.name}
          aria-label={text.calculation(label)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
      <span className={styles.measures}>
        {isJudged && (
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
      {isJudged && <span className={styles.outOf}>{text.outOf(criterion.proven, criterion.applicable)}</span>}
      {open && <Calculation id={id} criterion={criterion} />}
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

function Calculation({ id, criterion }: { readonly id: string; readonly criterion: CriterionProgress }) {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { parts, earned, weight } = partsOf(criterion.number, usePane().snapshot.assessment);
  const sentences = parts.map((part) =>
    text.part(part.numbers, states[language][part.state], decimal(part.earned, language), part.weight),
  );
  return (
    <p id={id} className={mergeClasses(styles.calculation, styles.inGrid)}>
      {text.calculated(sentences, decimal(earned, language), weight, percent(criterion.progress, language))}
      {parts.some((part) => part.weight === 2) && ` ${text.double}`}
    </p>
  );
}

/** How the progress of the whole comes from its criteria. */
export function WholeCalculation({ id }: { readonly id: string }) {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { assessment } = usePane().snapshot;
  const criteria = assessment.criteria
    .filter(({ applicable }) => applicable > 0)
    .map(({ number }) => ({ number, ...partsOf(number, assessment) }));
  const sum = (of: "earned" | "weight") => criteria.reduce((total, criterion) => total + criterion[of], 0);
  const sentences = criteria.map(({ number, earned, weight }) =>
    text.criterionPart(number, decimal(earned, language), weight),
  );
  return (
    <p id={id} className={styles.calculation}>
      {text.calculated(
        sentences,
        decimal(sum("earned"), language),
        sum("weight"),
        percent(assessment.progress ?? 0, language),
      )}{" "}
      {text.double}
    </p>
  );
}
