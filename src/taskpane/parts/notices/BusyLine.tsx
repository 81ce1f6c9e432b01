/** What is under way, how far it is, and a way to stop it. Loaded with the first action. */
import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { usePaneText } from "../../language";
import type { Busy } from "../../tracker/useTracker";

const useStyles = makeStyles({
  busy: { marginBottom: "16px" },
  bar: { marginTop: "8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
});

export function BusyLine({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const text = usePaneText();
  const known = busy.total > 0;
  return (
    <div className={styles.busy}>
      <div className={styles.line}>
        <span>{busy.step && known ? text.busy.step(busy.step, busy.done, busy.total) : text.busy[busy.action]}</span>
        {busy.cancel && (
          <Button size="small" onClick={busy.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="medium"
        aria-label={text.busy[busy.action]}
        value={known ? busy.done / busy.total : undefined}
      />
    </div>
  );
}
