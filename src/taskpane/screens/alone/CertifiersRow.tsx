/** *Certificateurs* among what can be made: one sheet; where it is there it is opened instead. */
import { Button, makeStyles } from "@fluentui/react-components";
import { paneAlone } from "../../../text/pane/alone";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Row } from "../../parts/Rows";
import { useSheetRowStyles } from "../more/sheetRow";

const useStyles = makeStyles({ note: { ...caption, display: "block" } });

export function CertifiersRow() {
  const styles = useStyles();
  const row = useSheetRowStyles();
  const text = paneAlone[useLanguage()];
  const { snapshot, tracker } = usePane();
  const sheet = snapshot.ourSheets.certifiers;
  return (
    <Row>
      <div className={row.sheet}>
        <span>
          {text.certifiersName}
          <span className={styles.note}>{text.certifiersNote}</span>
        </span>
        {sheet === undefined ? (
          <Button
            id="make-certifiers"
            aria-label={text.makeCertifiers}
            disabled={tracker.busy !== null}
            onClick={() =>
              void tracker.act(
                "sheets",
                (host) => host.certifiers(),
                ({ sheets: [made = ""] }) => text.made(made),
              )
            }
          >
            {text.make}
          </Button>
        ) : (
          <LinkButton id="open-certifiers" onClick={() => tracker.select(`${sheet}!A1`)}>
            {text.open(sheet)}
          </LinkButton>
        )}
      </div>
    </Row>
  );
}
