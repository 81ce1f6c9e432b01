/** The logs among the models: a sheet to keep, a line whenever something happens; one that she has is opened instead. */
import { Button, makeStyles } from "@fluentui/react-components";
import { models } from "../../../text/documents/models";
import { logForms } from "../../../text/logs/forms";
import { logText } from "../../../text/logs/names";
import { INDICATORS_OF } from "../../../tracker/logs/keeping";
import { logFor } from "../../../tracker/logs/target";
import { LOG_SUBJECTS, type LogSubject } from "../../../tracker/model/logs";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  model: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "10px 0",
  },
  note: { ...caption, display: "block" },
});

/** @param number of one indicator, those that prove it */
export function LogModels({ number }: { readonly number?: number }) {
  const { scope } = usePane().snapshot;
  const text = logText[useLanguage()];
  const subjects = LOG_SUBJECTS.filter(
    (subject) =>
      (number === undefined || INDICATORS_OF[subject].includes(number)) &&
      (subject !== "subcontractors" || scope.subcontracts),
  );
  if (subjects.length === 0) return null;
  return (
    <Section title={text.title} long>
      <Rows>
        {subjects.map((subject) => (
          <Row key={subject}>
            <LogModel subject={subject} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function LogModel({ subject }: { readonly subject: LogSubject }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = models[language];
  const name = logText[language].names[subject];
  const { snapshot, tracker } = usePane();
  const at = logFor(snapshot.recognition, subject);
  const sheet = at === null ? undefined : snapshot.recognition.tables[at]?.sheet;
  const numbers = INDICATORS_OF[subject];
  return (
    <div className={styles.model}>
      <span>
        {name}
        {numbers.length > 0 && <span className={styles.note}>{text.indicators(numbers)}</span>}
      </span>
      {sheet === undefined ? (
        <Button
          id={`log-model-${subject}`}
          aria-label={text.makeOne(name)}
          disabled={tracker.busy !== null}
          onClick={() =>
            void tracker.act(
              "sheets",
              (host) => host.log(subject),
              ({ sheets: [made = ""] }) => logForms[language].made(made),
            )
          }
        >
          {text.make}
        </Button>
      ) : (
        <LinkButton onClick={() => tracker.select(`${sheet}!A1`)}>{text.open(sheet)}</LinkButton>
      )}
    </div>
  );
}
