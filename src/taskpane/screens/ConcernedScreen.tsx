/** Before anything else: is she concerned, must a subcontractor be certified, may the audit be booked. */
import { useId, useState, type ReactNode } from "react";
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { FUNDERS, type Funder } from "../../rnq";
import { paneConcerned } from "../../text/paneConcerned";
import { paneScope } from "../../text/paneScope";
import type { Category } from "../../tracker/assessment";
import { amIConcerned, auditGate, cpfImpliesCertifying, mustSubcontractorBeCertified, type Answer, type GateAnswers, type SubcontractorAnswers } from "../../tracker/concerned";
import { parseCalendarDate } from "../../tracker/dates";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { caption } from "../look";
import { Choice } from "../parts/Choice";
import { Page } from "../parts/Page";
import { Row, Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { surface } from "../theme";
import { useScopeDraft } from "../tracker/useScopeDraft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "12px" },
  set: { border: "none", margin: "12px 0 0", padding: 0 },
  legend: { padding: 0 },
  hint: { ...caption, margin: "2px 0 0" },
  choices: { display: "flex", flexDirection: "column", marginLeft: "-8px", marginTop: "4px", "& label": { color: tokens.colorNeutralForeground1 } },
  answer: { marginTop: "12px", padding: "12px 16px", backgroundColor: surface("rnqBand") },
  reason: { margin: 0, fontWeight: 600 },
  more: { margin: "4px 0 0" },
  inset: { marginLeft: "-8px" },
  source: { ...caption, margin: "4px 0 0" },
  item: { display: "grid", gridTemplateColumns: "64px minmax(0, 1fr)", columnGap: "8px", padding: "8px 0" },
  unmet: { fontWeight: 600 },
  date: { maxWidth: "180px" },
});

export function ConcernedScreen() {
  const text = paneConcerned[useLanguage()];
  return (
    <Page title={text.title} subtitle={text.subtitle} back={text.back}>
      <Funding />
      <Subcontractor />
      <Gate />
    </Page>
  );
}

function Funding() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneConcerned[language];
  const { scope } = useScopeDraft();
  const [funders, setFunders] = useState<readonly Funder[]>([]);
  const [none, setNone] = useState(false);
  const [higherEducation, setHigherEducation] = useState(false);
  const [drivingOnly, setDrivingOnly] = useState(false);
  const answered = none || higherEducation || funders.length > 0;
  return (
    <>
      <Ticks legend={text.funders} hint={text.fundersHint}>
        {(Object.keys(FUNDERS) as Funder[]).map((funder) => (
          <Checkbox
            key={funder}
            label={FUNDERS[funder][language]}
            checked={funders.includes(funder)}
            onChange={(_, data) => {
              setFunders(data.checked === true ? [...funders, funder] : funders.filter((other) => other !== funder));
              setNone(false);
            }}
          />
        ))}
        <Checkbox
          label={text.noFunder}
          checked={none}
          onChange={(_, data) => {
            setNone(data.checked === true);
            setFunders([]);
          }}
        />
        <Checkbox label={text.higherEducation} checked={higherEducation} onChange={(_, data) => setHigherEducation(data.checked === true)} />
      </Ticks>
      {funders.includes("cpf") && scope.categories.includes("OF") && (
        <Checkbox className={styles.inset} label={text.drivingOnly} checked={drivingOnly} onChange={(_, data) => setDrivingOnly(data.checked === true)} />
      )}
      {answered && (
        <AnswerBlock
          answer={amIConcerned({ funders, higherEducation }, language)}
          more={cpfImpliesCertifying(funders, scope.categories, drivingOnly) && !scope.certifying ? text.certifying : undefined}
        />
      )}
    </>
  );
}

function Subcontractor() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneConcerned[language];
  const { snapshot } = usePane();
  const [answers, setAnswers] = useState<SubcontractorAnswers | null>(null);
  const yesNo = [
    { value: "yes" as const, label: text.yes },
    { value: "no" as const, label: text.no },
  ];
  return (
    <Section title={text.subcontractor}>
      <div className={styles.form}>
        <Choice label={text.paidByCpf} value={answers && (answers.paidByCpf ? "yes" : "no")} options={yesNo} onChange={(answer) => setAnswers({ microSocial: false, ...answers, paidByCpf: answer === "yes" })} />
        {answers?.paidByCpf && (
          <Choice
            label={text.microSocial}
            hint={text.microSocialHint}
            value={answers.microSocial ? "yes" : "no"}
            options={yesNo}
            onChange={(answer) => setAnswers({ ...answers, microSocial: answer === "yes" })}
          />
        )}
        {answers?.paidByCpf && answers.microSocial && (
          <Field label={text.turnover} hint={text.turnoverHint}>
            <Input
              className={styles.date}
              inputMode="numeric"
              onChange={(_, data) => {
                const digits = data.value.replace(/[^\d]/g, "");
                setAnswers({ paidByCpf: true, microSocial: true, ...(digits ? { turnover: Number(digits) } : {}) });
              }}
            />
          </Field>
        )}
      </div>
      {answers && <AnswerBlock answer={mustSubcontractorBeCertified(answers, snapshot.today, language)} />}
    </Section>
  );
}

function Gate() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneConcerned[language];
  const { snapshot } = usePane();
  const { categories } = useScopeDraft().scope;
  const [activityNumber, setActivityNumber] = useState<GateAnswers["activityNumber"] | null>(null);
  const [answers, setAnswers] = useState<Omit<GateAnswers, "activityNumber">>({ completed: [] });
  const gate = activityNumber && auditGate({ ...answers, activityNumber }, categories, snapshot.today, language);
  const complete = (category: Category, on: boolean) =>
    setAnswers({ ...answers, completed: categories.filter((other) => (other === category ? on : answers.completed.includes(other))) });
  return (
    <Section title={text.gate}>
      <div className={styles.form}>
        <Choice
          label={text.nda}
          hint={text.ndaHint}
          value={activityNumber}
          options={(["obtained", "filed", "none"] as const).map((value) => ({ value, label: text.ndaAnswers[value] }))}
          onChange={setActivityNumber}
        />
        {activityNumber === "filed" && (
          <DateField label={text.filedOn} onChange={(date) => setAnswers({ ...answers, filedOn: date ?? undefined })} />
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
        <Choice
          label={text.otherContract}
          value={answers.otherContract ? "yes" : "no"}
          options={[
            { value: "yes", label: text.yes },
            { value: "no", label: text.no },
          ]}
          onChange={(answer) => setAnswers({ ...answers, otherContract: answer === "yes" })}
        />
        <DateField label={text.refusedOn} hint={text.refusedHint} onChange={(date) => setAnswers({ ...answers, refusedOn: date ?? undefined })} />
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

function Ticks({ legend, hint, children }: { readonly legend: string; readonly hint?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.set} aria-describedby={hint ? id : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>{children}</div>
    </fieldset>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (date: ReturnType<typeof parseCalendarDate>) => void;
}

function DateField({ label, hint, onChange }: DateFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Input type="date" className={styles.date} onChange={(_, data) => onChange(parseCalendarDate(data.value))} />
    </Field>
  );
}

/** Said again when an answer changes it. */
function AnswerBlock({ answer, more }: { readonly answer: Answer<string>; readonly more?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.answer} role="status">
      <p className={styles.reason}>{answer.reason}</p>
      {more && <p className={styles.more}>{more}</p>}
      {answer.doubtful && <p className={styles.source}>{answer.doubtful}</p>}
      <p className={styles.source}>{answer.source}</p>
    </div>
  );
}
