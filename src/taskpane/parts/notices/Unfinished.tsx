/** Sheets of ours that an interruption left half-written: finished on her click, or everything of ours taken away. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../context";
import { usePaneText } from "../../language";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  box: {
    padding: "8px 12px",
    marginBottom: "16px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  said: { margin: "0 0 8px" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
});

export function Unfinished() {
  const styles = useStyles();
  const text = usePaneText().unfinished;
  const { snapshot, tracker, navigation } = usePane();
  const kinds = snapshot.unfinished ?? [];
  const busy = tracker.busy !== null;
  return (
    <div className={styles.box} role="status">
      <p className={styles.said}>{text.says(kinds.flatMap((kind) => snapshot.ourSheets[kind] ?? []))}</p>
      <div className={styles.choices}>
        <LinkButton
          id="resume-sheets"
          disabled={busy}
          onClick={() =>
            void tracker.act("sheets", (host, progress) => host.generate(kinds, { live: false }, progress))
          }
        >
          {text.resume}
        </LinkButton>
        <LinkButton id="remove-unfinished" disabled={busy} onClick={() => navigation.go({ screen: "remove" })}>
          {text.remove}
        </LinkButton>
      </div>
    </div>
  );
}
