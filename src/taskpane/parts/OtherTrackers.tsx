/** Several trackers or bodies in her workbook: which one the pane follows, the others a click away. Nothing where there is one. */
import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import { usePaneText } from "../language";
import { caption } from "../look";
import { LinkButton } from "./LinkButton";

const useStyles = makeStyles({
  line: { ...caption, margin: "0 0 12px", display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
});

export function OtherTrackers() {
  const styles = useStyles();
  const text = usePaneText().trackers;
  const { snapshot, tracker } = usePane();
  const { trackers } = snapshot.recognition;
  const [followed] = snapshot.tracker.recognition.trackers;
  if (trackers.length < 2 || !followed) return null;
  return (
    <div className={styles.line} role="group" aria-label={text.label}>
      <span>{text.followed(followed.name)}</span>
      {trackers
        .filter(({ name }) => name !== followed.name)
        .map(({ name }) => (
          <LinkButton
            key={name}
            disabled={tracker.busy !== null}
            onClick={() =>
              void tracker.act(
                "scope",
                (host) => host.saveSettings({ tracker: name }),
                () => text.now(name),
              )
            }
          >
            {text.follow(name)}
          </LinkButton>
        ))}
    </div>
  );
}
