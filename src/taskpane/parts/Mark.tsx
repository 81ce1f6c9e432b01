/** An indicator as its sign and number, with its gravity; a button to its rows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { useLanguage, usePaneText } from "../language";
import { focusRing, tabular } from "../look";
import { GravitySign, StateSign } from "../signs/Sign";
import { gravityOf, gravityWord, labelOf, signOf, stateOfIndicator, stateWord } from "../tracker/findings";

const useStyles = makeStyles({
  mark: {
    ...tabular,
    display: "inline-flex",
    alignItems: "center",
    columnGap: "6px",
    minWidth: "50px",
    minHeight: "24px",
    padding: "0 4px",
    border: "none",
    background: "none",
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderRadius: "4px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface MarkProps {
  readonly number: number;
  /** Written beside the number where there is room. */
  readonly label?: string;
  /** Where it stands, when the same indicator stands twice on a screen. */
  readonly list?: string;
}

export function Mark({ number, label, list = "sign" }: MarkProps) {
  const styles = useStyles();
  const text = usePaneText().state;
  const language = useLanguage();
  const { snapshot, navigation } = usePane();
  const indicator = stateOfIndicator(number, snapshot.assessment);
  if (!indicator) return null;
  const gravity = gravityOf(number, snapshot.assessment.findings);
  const state = stateWord(indicator, language);
  const risk = gravity && gravityWord(gravity, language);
  const name = text.indicator(number, labelOf(number, language), state, risk);
  return (
    <button
      id={`${list}-${number}`}
      type="button"
      className={styles.mark}
      aria-label={label ? undefined : name}
      title={name}
      onClick={() => navigation.go({ screen: "indicator", number })}
    >
      <StateSign state={indicator.state} />
      {number}
      {gravity && <GravitySign gravity={signOf(gravity)} />}
      {label && (
        <span>
          {label}
          <span className={styles.hidden}>{[":", state, risk].filter(Boolean).join(" ")}</span>
        </span>
      )}
    </button>
  );
}
