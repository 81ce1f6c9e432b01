/** A state and a gravity as sign and word together. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { State } from "../../tracker/model/assessment";
import { gravities, states } from "../../text/states";
import { useLanguage } from "../language";
import { useStateColours } from "../signs/colours";
import { GravitySign, StateSign } from "../signs/Sign";
import { signOf, type LikelyGravity } from "../tracker/findings";

const useStyles = makeStyles({
  words: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "6px",
    fontSize: "12px",
    lineHeight: "20px",
    fontWeight: 600,
  },
});

export function StateWord({ state }: { readonly state: State }) {
  const styles = useStyles();
  const colours = useStateColours();
  const language = useLanguage();
  return (
    <span className={mergeClasses(styles.words, colours[state])}>
      <StateSign state={state} />
      {states[language][state]}
    </span>
  );
}

export function GravityWord({ gravity }: { readonly gravity: LikelyGravity }) {
  const styles = useStyles();
  const colours = useStateColours();
  const language = useLanguage();
  const sign = signOf(gravity);
  return (
    <span className={mergeClasses(styles.words, colours[sign])}>
      <GravitySign gravity={sign} size={13} />
      {gravities[language][gravity]}
    </span>
  );
}
