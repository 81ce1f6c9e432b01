/** *Dossier de preuves* among the sheets: where there are very many proofs, she is told its length first and chooses. */
import { useMemo, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { paneMore } from "../../../text/pane/more";
import { dossierLength, MANY_PROOFS } from "../../../tracker/sheets/parts/proofs";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Row } from "../../parts/Rows";
import { useSheetRowStyles } from "./sheetRow";

const useStyles = makeStyles({
  told: { margin: "0 0 8px" },
  choices: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", paddingBottom: "10px" },
  note: { ...caption, display: "block" },
});

export function DossierRow({ live }: { readonly live: boolean }) {
  const styles = useStyles();
  const row = useSheetRowStyles();
  const text = paneMore[useLanguage()];
  const { snapshot, tracker } = usePane();
  const [asking, setAsking] = useState(false);
  const length = useMemo(() => dossierLength(snapshot.tracker, snapshot.assessment), [snapshot]);
  const there = snapshot.ourSheets.dossier !== undefined;
  const make = (allProofs: boolean) => {
    setAsking(false);
    void tracker.act("sheets", (host, progress) => host.generate(["dossier"], { live, allProofs }, progress));
  };
  return (
    <Row>
      <div className={row.sheet}>
        <span>
          {text.dossier}
          <span className={styles.note}>{text.dossierNote}</span>
        </span>
        <Button
          id="make-dossier"
          aria-label={there ? text.remakeSheet(text.dossier) : text.makeSheet(text.dossier)}
          aria-expanded={length.proofs > MANY_PROOFS ? asking : undefined}
          disabled={tracker.busy !== null}
          onClick={() => (length.proofs > MANY_PROOFS ? setAsking(!asking) : make(false))}
        >
          {there ? text.remake : text.make}
        </Button>
      </div>
      {asking && (
        <>
          <p className={styles.told} role="status">
            {text.long(length.proofs, length.pages.latest, length.pages.all)}
          </p>
          <div className={styles.choices}>
            <Button id="dossier-latest" onClick={() => make(false)}>
              {text.latestOnly}
            </Button>
            <Button id="dossier-all" onClick={() => make(true)}>
              {text.allOfThem}
            </Button>
            <LinkButton id="dossier-not-now" onClick={() => setAsking(false)}>
              {text.notNow}
            </LinkButton>
          </div>
        </>
      )}
    </Row>
  );
}
