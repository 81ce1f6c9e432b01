/** The logs that speak for an indicator, each with its last entry; and the form that adds one. */
import { makeStyles } from "@fluentui/react-components";
import { logForms } from "../../../text/logs/forms";
import { logText } from "../../../text/logs/names";
import { findingsText } from "../../../text/findings";
import { longDate } from "../../../text/typography";
import { INDICATORS_OF, keptLogs } from "../../../tracker/logs/keeping";
import { LOG_SUBJECTS } from "../../../tracker/model/logs";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  log: { padding: "8px 0" },
  note: { ...caption, display: "block", margin: "2px 0 0" },
  form: { display: "block", margin: "8px 0 0" },
});

export function LogsOf({ number }: { readonly number: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = logText[language];
  const forms = logForms[language];
  const { snapshot, tracker, navigation } = usePane();
  const subjects = LOG_SUBJECTS.filter((subject) => INDICATORS_OF[subject].includes(number));
  const kept = keptLogs(snapshot.tracker).get(number) ?? [];
  if (subjects.length === 0 && kept.length === 0) return null;
  return (
    <Section title={text.title}>
      {kept.length > 0 && (
        <Rows>
          {kept.map(({ table, subject, sheet, row, entries, last, unused }) => (
            <Row key={table}>
              <div className={styles.log}>
                <LinkButton id={`log-${table}`} onClick={() => tracker.select(`${sheet}!A${row}`)}>
                  {`${sheet}${text.colon}${subject === "survey" ? text.answers(entries) : text.entries(entries)}`}
                </LinkButton>
                {last !== undefined && <span className={styles.note}>{text.last(longDate(last, language))}</span>}
                {unused && (
                  <span className={styles.note}>{findingsText[language].why.unusedLog(text.names[subject])}</span>
                )}
              </div>
            </Row>
          ))}
        </Rows>
      )}
      {subjects.map((subject) => (
        <span key={subject} className={styles.form}>
          <LinkButton
            id={`note-${subject}`}
            onClick={() => navigation.go({ screen: "note", subject, indicator: number })}
          >
            {forms.openFor[subject]}
          </LinkButton>
        </span>
      ))}
    </Section>
  );
}
