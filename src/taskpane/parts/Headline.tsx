/** *17 / 22 indicateurs prouvés*, and the three counts: probable majors, probable minors, what is not filled in. */
import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { findingsText } from "../../text/findings";
import { states } from "../../text/states";
import type { Assessment, State } from "../../tracker/model/assessment";
import { besideFindings, unreadOf } from "../../tracker/report/progress";
import { useLanguage, usePaneText } from "../language";
import { bareButton, caption, tabular } from "../look";
import { GravitySign, StateSign } from "../signs/Sign";
import { stateColour } from "../theme";
import { Figure } from "./Figure";
import { Mark } from "./Mark";
import { Withheld } from "./Withheld";
import { StateWord } from "./Words";

const useStyles = makeStyles({
  states: {
    listStyleType: "none",
    margin: "0 0 12px",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  why: { ...caption, display: "block" },
  marks: { display: "flex", flexWrap: "wrap", rowGap: "4px", listStyleType: "none", margin: "0 0 0 -4px", padding: 0 },
});

/** The figure opens the indicators that made it, by state, each a button to its rows. */
export function HeadlineBand({ assessment }: { readonly assessment: Assessment }) {
  const text = usePaneText().headline;
  const [open, setOpen] = useState(false);
  const id = useId();
  const toReview = assessment.indicators.filter(
    (indicator) => indicator.applies && indicator.state === "toReview",
  ).length;
  const small = [
    ...(toReview > 0 ? [text.toReview(toReview)] : []),
    ...(assessment.toConfirm2026.length > 0 ? [text.toConfirm(assessment.toConfirm2026.length)] : []),
  ];
  if (assessment.withheld !== null) return <Withheld />;
  return (
    <>
      <Figure
        count={assessment.proven}
        of={assessment.applicable}
        words={text.proven(assessment.proven)}
        small={small.length > 0 ? small.join(", ") : undefined}
        opens={{ id, open, toggle: () => setOpen(!open) }}
      />
      {open && <ByState id={id} assessment={assessment} />}
    </>
  );
}

function ByState({ id, assessment }: { readonly id: string; readonly assessment: Assessment }) {
  const styles = useStyles();
  const language = useLanguage();
  const why = findingsText[language].why.states;
  const applicable = assessment.indicators.filter((indicator) => indicator.applies);
  const present = (Object.keys(states[language]) as State[]).filter((state) =>
    applicable.some((indicator) => indicator.state === state),
  );
  return (
    <ul id={id} className={styles.states}>
      {present.map((state) => (
        <li key={state}>
          <StateWord state={state} />
          <span className={styles.why}>{why[state]}</span>
          <ul className={styles.marks} aria-label={states[language][state]}>
            {applicable
              .filter((indicator) => indicator.state === state)
              .map(({ number }) => (
                <li key={number}>
                  <Mark number={number} list="headline" />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
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
    ...bareButton,
    display: "block",
    width: "100%",
    padding: "12px 4px 4px 0",
    ":hover": { textDecorationLine: "underline" },
  },
  four: { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  plain: { padding: "12px 4px 4px 0" },
  number: {
    ...tabular,
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: 600,
  },
  major: { color: stateColour("proofMissing") },
  minor: { color: stateColour("inProgress") },
  word: { ...caption, color: tokens.colorNeutralForeground2, display: "block" },
  note: { ...caption, margin: "8px 0 0" },
});

interface CountsProps {
  readonly assessment: Assessment;
  readonly onOpen: () => void;
}

export function HeadlineCounts({ assessment, onOpen }: CountsProps) {
  const styles = useCounts();
  const text = usePaneText().headline;
  const { sums } = findingsText[useLanguage()];
  const { major, minor, minorAtBest, majorFromMinors, unknown } = assessment.findings;
  if (assessment.withheld !== null) return null;
  const minors = minor.length + minorAtBest.length;
  const { declared, also, left, eased, noPlace } = besideFindings(assessment);
  const unread = unreadOf(assessment);
  const open = { onClick: onOpen };
  return (
    <>
      <ul className={mergeClasses(styles.counts, declared > 0 && styles.four)}>
        <Count id="count-major" count={major.length} word={text.major(major.length)} {...open} tone={styles.major}>
          <GravitySign gravity="major" size={16} />
        </Count>
        <Count id="count-minor" count={minors} word={text.minor(minors)} {...open} tone={styles.minor}>
          <GravitySign gravity="minor" size={16} />
        </Count>
        {declared > 0 && (
          <Count id="count-declared" count={declared} word={sums.declared(declared)}>
            <StateSign state="declared" />
          </Count>
        )}
        <Count id="count-unknown" count={unknown.length} word={sums.unread[unread](unknown.length)} {...open}>
          <StateSign state={unread === "unreadable" ? "unreadable" : "blank"} />
        </Count>
      </ul>
      {minorAtBest.length > 0 && <p className={styles.note}>{text.atBest(minorAtBest.length)}</p>}
      {majorFromMinors > 0 && <p className={styles.note}>{text.fromMinors(minors)}</p>}
      {also > 0 && <p className={styles.note}>{sums.also(also, sums.left[left])}</p>}
      {eased > 0 && <p className={styles.note}>{sums.eased(eased)}</p>}
      {declared > 0 && noPlace && <p className={styles.note}>{sums.noPlace}</p>}
    </>
  );
}

interface CountProps {
  readonly id: string;
  readonly count: number;
  readonly word: string;
  /** Where it leads; a count that leads nowhere is no button. */
  readonly onClick?: () => void;
  /** Its colour, where there is something. */
  readonly tone?: string;
  readonly children: ReactNode;
}

function Count({ id, count, word, onClick, tone, children }: CountProps) {
  const styles = useCounts();
  const content = (
    <>
      <span className={mergeClasses(styles.number, count > 0 && tone)}>
        {children} {count}
      </span>
      <span className={styles.word}>{word}</span>
    </>
  );
  return (
    <li className={styles.cell}>
      {onClick ? (
        <button id={id} type="button" className={styles.button} onClick={onClick}>
          {content}
        </button>
      ) : (
        <div id={id} className={styles.plain}>
          {content}
        </div>
      )}
    </li>
  );
}
