/** The one tinted block: what made this state, in sentences, and the texts it comes from. */
import { useId } from "react";
import { paneIndicator } from "../../../text/pane/indicator";
import { makeStyles, tokens } from "@fluentui/react-components";
import { why as explain } from "../../../tracker/report/why";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { surface } from "../../theme";

const useStyles = makeStyles({
  block: {
    marginTop: "24px",
    padding: "12px 16px",
    backgroundColor: surface("rnqBand"),
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: 600, margin: 0 },
  text: { margin: "8px 0 0" },
  sources: { ...caption, margin: "8px 0 0" },
  auditor: { margin: "8px 0 0", fontWeight: 600 },
});

export function WhySection({ number }: { readonly number: number }) {
  const styles = useStyles();
  const text = paneIndicator[useLanguage()].indicator;
  const language = useLanguage();
  const { snapshot } = usePane();
  const id = useId();
  const why = explain({ ...snapshot.tracker, language }, snapshot.assessment, number);
  if (!why) return null;
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {text.why}
      </h2>
      {why.sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {why.doubtful && <p className={styles.text}>{why.doubtful}</p>}
      <p className={styles.sources}>{why.sources.map((source) => source.replace(/\.?$/, ".")).join(" ")}</p>
      <p className={styles.auditor}>{why.conclusion}</p>
    </section>
  );
}
