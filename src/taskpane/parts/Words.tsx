/** A state and a gravity as sign and word together. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { State } from "../../tracker/assessment";
import { gravities, states } from "../../text/states";
import { useLanguage } from "../language";
import { GravitySign, StateSign } from "../signs/Sign";
import { stateColour } from "../theme";
import { signOf, type Gravity } from "../tracker/findings";

const useStyles = makeStyles({
  words: { display: "inline-flex", alignItems: "center", columnGap: "6px", fontSize: "12px", lineHeight: "20px", fontWeight: 600 },
  proven: { color: stateColour("proven") },
  toReview: { color: stateColour("toReview") },
  declared: { color: stateColour("declared") },
  inProgress: { color: stateColour("inProgress") },
  proofMissing: { color: stateColour("proofMissing") },
  todo: { color: stateColour("todo") },
  gap: { color: stateColour("gap") },
  blank: { color: stateColour("blank") },
  unreadable: { color: stateColour("unreadable") },
  notApplicable: { color: stateColour("notApplicable") },
});

export function StateWord({ state }: { readonly state: State }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={mergeClasses(styles.words, styles[state])}>
      <StateSign state={state} />
      {states[language][state]}
    </span>
  );
}

export function GravityWord({ gravity }: { readonly gravity: Gravity }) {
  const styles = useStyles();
  const language = useLanguage();
  const sign = signOf(gravity);
  return (
    <span className={mergeClasses(styles.words, sign === "major" ? styles.proofMissing : styles.inProgress)}>
      <GravitySign gravity={sign} size={13} />
      {gravities[language][gravity]}
    </span>
  );
}
