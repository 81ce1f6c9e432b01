/** Asked before the file of proofs is printed: what to do with an indicator that has no proof. Remembered in the workbook. */
import { makeStyles } from "@fluentui/react-components";
import { paneJourney } from "../../text/pane/journey";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { ChoiceField } from "../parts/fields/Choice";
import { Row } from "../parts/Rows";

const useStyles = makeStyles({ whole: { margin: "0 0 8px" } });

export function UnprovenChoice() {
  const styles = useStyles();
  const text = paneJourney[useLanguage()].unproven;
  const { snapshot, tracker } = usePane();
  const numbers = snapshot.assessment.indicators
    .filter(({ applies, proofs }) => applies && proofs.length === 0)
    .map(({ number }) => number);
  if (numbers.length === 0) return null;
  return (
    <Row>
      <div className={styles.whole}>
        <ChoiceField
          label={text.question(numbers)}
          value={snapshot.settings.unproven ?? "leave"}
          options={[
            { value: "leave", label: text.leave },
            { value: "hide", label: text.hide },
          ]}
          onChange={(unproven) => void tracker.act("scope", (host) => host.saveSettings({ unproven }))}
        />
      </div>
    </Row>
  );
}
