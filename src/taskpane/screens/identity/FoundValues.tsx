/** Who she is as her workbook says it, line by line: nothing counts before she takes it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { paneIdentity } from "../../../text/pane/identity";
import { longDate } from "../../../text/typography";
import type { FoundField, FoundValue } from "../../../tracker/identity/found";
import { spacedActivityNumber, spacedSiret } from "../../../tracker/identity/identity";
import type { CalendarDate } from "../../../tracker/cells/dates";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Secondary } from "../../parts/Primary";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  found: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "8px 0",
  },
  value: { display: "block", overflowWrap: "anywhere" },
  note: { ...caption, margin: "8px 0 0" },
  all: { marginTop: "8px" },
});

function shown({ field, value }: FoundValue, language: "fr" | "en"): string {
  if (field === "siret") return spacedSiret(value);
  if (field === "nda") return spacedActivityNumber(value);
  return field === "certificateDate" ? longDate(value as CalendarDate, language) : value;
}

interface FoundValuesProps {
  readonly found: readonly FoundValue[];
  readonly onTake: (fields: readonly FoundField[]) => void;
}

export function FoundValues({ found, onTake }: FoundValuesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneIdentity[language];
  const { tracker } = usePane();
  if (found.length === 0) return null;
  return (
    <Section title={text.found}>
      <p className={styles.note}>{text.foundNote}</p>
      <Rows>
        {found.map((one) => (
          <Row key={one.field}>
            <div className={styles.found}>
              <span>
                {text.fields[one.field]}
                <span className={styles.value}>{shown(one, language)}</span>
                <LinkButton aria-label={text.see(one.at)} onClick={() => tracker.select(one.at)}>
                  {text.foundAt(one.at)}
                </LinkButton>
              </span>
              <Button
                id={`take-${one.field}`}
                aria-label={text.takeOne(text.fields[one.field], shown(one, language))}
                onClick={() => onTake([one.field])}
              >
                {text.take}
              </Button>
            </div>
          </Row>
        ))}
      </Rows>
      {found.length > 1 && (
        <div className={styles.all}>
          <Secondary id="take-all" onClick={() => onTake(found.map(({ field }) => field))}>
            {text.takeAll}
          </Secondary>
        </div>
      )}
    </Section>
  );
}
