/** Formulas with the two names that say another thing than the pane, since the names are of an earlier day or choice: brought up to date on a click. */
import { makeStyles } from "@fluentui/react-components";
import { paneNames } from "../../../text/pane/names";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  line: { margin: "12px 0 0" },
});

export function NamesOutdated() {
  const styles = useStyles();
  const text = paneNames[useLanguage()];
  const { notices } = usePaneText();
  const { snapshot, tracker } = usePane();
  if (!snapshot.namesDisagree) return null;
  return (
    <p className={styles.line}>
      {text.outdated}{" "}
      <LinkButton
        id="renew-names"
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act(
            "names",
            (host) => host.attach({ names: true, stateColumn: false }),
            () => notices.names,
          )
        }
      >
        {text.renew}
      </LinkButton>
    </p>
  );
}
