/** Before she books the initial audit: the activity number, one completed action of each category, nothing in the way. */
import { useState } from "react";
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { paneConcerned } from "../../../text/pane/concerned";
import { paneScope } from "../../../text/pane/scope";
import type { Category } from "../../../tracker/model/assessment";
import { auditGate, type GateAnswers } from "../../../tracker/scope/concerned";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { DateField } from "../../parts/fields/DateField";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { Ticks } from "../../parts/fields/Ticks";
import { YesNo } from "../../parts/fields/YesNo";
import { surface } from "../../theme";
import { useScopeDraft } from "../../tracker/useScopeDraft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "12px" },
  answer: { marginTop: "12px", padding: "12px 16px", backgroundColor: surface("rnqBand") },
  reason: { margin: 0, fontWeight: 600 },
  source: { ...caption, margin: "4px 0 0" },
  item: { display: "grid", gridTemplateColumns: "64px minmax(0, 1fr)", columnGap: "8px", padding: "8px 0" },
  unmet: { fontWeight: 600 },
});

export function AuditGate() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneConcerned[language];
  const { snapshot } = usePane();
  const { categories } = useScopeDraft().scope;
  const [activityNumber, setActivityNumber] = useState<GateAnswers["activityNumber"] | null>(null);
  const [answers, setAnswers] = useState<Omit<GateAnswers, "activityNumber">>({ completed: [] });
  const gate = activityNumber && auditGate({ ...answers, activityNumber }, categories, snapshot.today, language);
  const complete = (category: Category, on: boolean) =>
    setAnswers({
      ...answers,
      completed: categories.filter((other) => (other === category ? on : answers.completed.includes(other))),
    });
  return (
    <Section title={text.gate}>
      <div className={styles.form}>
        <ChoiceField
          label={text.nda}
          hint={text.ndaHint}
          value={activityNumber}
          options={(["obtained", "filed", "none"] as const).map((value) => ({ value, label: text.ndaAnswers[value] }))}
          onChange={setActivityNumber}
        />
        {activityNumber === "filed" && (
          <DateField
            label={text.filedOn}
            value={answers.filedOn ?? null}
            onChange={(date) => setAnswers({ ...answers, filedOn: date ?? undefined })}
          />
        )}
        <Ticks legend={text.completed}>
          {categories.map((category) => (
            <Checkbox
              key={category}
              label={paneScope[language].category[category]}
              checked={answers.completed.includes(category)}
              onChange={(_, data) => complete(category, data.checked === true)}
            />
          ))}
        </Ticks>
        <YesNo
          label={text.otherContract}
          value={answers.otherContract ?? false}
          onChange={(otherContract) => setAnswers({ ...answers, otherContract })}
        />
        <DateField
          label={text.refusedOn}
          hint={text.refusedHint}
          value={answers.refusedOn ?? null}
          onChange={(date) => setAnswers({ ...answers, refusedOn: date ?? undefined })}
        />
      </div>
      {gate && (
        <div className={styles.answer} role="status">
          <p className={styles.reason}>{gate.ready ? text.ready : text.notReady}</p>
          <Rows>
            {gate.items.map((item) => (
              <Row key={item.text}>
                <div className={styles.item}>
                  <span className={item.met ? undefined : styles.unmet}>{item.met ? text.met : text.unmet}</span>
                  <span>{item.text}</span>
                </div>
              </Row>
            ))}
          </Rows>
          <p className={styles.source}>{gate.source}</p>
        </div>
      )}
    </Section>
  );
}
