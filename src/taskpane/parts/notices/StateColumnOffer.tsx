/** Rows that she added below a plain range: the state column is offered for them, and written on her click only. */
import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../../context";
import { usePaneText } from "../../language";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  line: { margin: "12px 0 0" },
});

export function StateColumnOffer() {
  const styles = useStyles();
  const text = usePaneText();
  const { snapshot, tracker } = usePane();
  const rows = snapshot.rowsWithoutState ?? 0;
  if (rows === 0) return null;
  return (
    <p className={styles.line}>
      {text.state.rowsWithoutState(rows)}{" "}
      <LinkButton
        id="extend-state-column"
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act(
            "stateColumn",
            (host) => host.stateColumn("extend"),
            () => text.notices.stateColumnExtended,
          )
        }
      >
        {text.state.extendStateColumn}
      </LinkButton>
    </p>
  );
}
