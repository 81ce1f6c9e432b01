/** Before anything else: is she concerned, must a subcontractor be certified, may the audit be booked. */
import { useState } from "react";
import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { FUNDERS, type Funder } from "../../../rnq";
import { paneConcerned } from "../../../text/pane/concerned";
import {
  amIConcerned,
  cpfImpliesCertifying,
  mustSubcontractorBeCertified,
  type Answer,
  type SubcontractorAnswers,
} from "../../../tracker/scope/concerned";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { Ticks } from "../../parts/fields/Ticks";
import { YesNo } from "../../parts/fields/YesNo";
import { surface } from "../../theme";
import { useScopeDraft } from "../../tracker/useScopeDraft";
import { AuditGate } from "./AuditGate";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "12px" },
  answer: { marginTop: "12px", padding: "12px 16px", backgroundColor: surface("rnqBand") },
  reason: { margin: 0, fontWeight: 600 },
  more: { margin: "4px 0 0" },
  inset: { marginLeft: "-8px" },
  source: { ...caption, margin: "4px 0 0" },
  amount: { maxWidth: "180px" },
});

export function ConcernedScreen() {
  const text = paneConcerned[useLanguage()];
  return (
    <Page title={text.title} subtitle={text.subtitle} back={text.back}>
      <Funding />
      <Subcontractor />
      <AuditGate />
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
    <div className={styles.form}>
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
        <Checkbox
          label={text.higherEducation}
          checked={higherEducation}
          onChange={(_, data) => setHigherEducation(data.checked === true)}
        />
      </Ticks>
      {funders.includes("cpf") && scope.categories.includes("OF") && (
        <Checkbox
          className={styles.inset}
          label={text.drivingOnly}
          checked={drivingOnly}
          onChange={(_, data) => setDrivingOnly(data.checked === true)}
        />
      )}
      {answered && (
        <AnswerBlock
          answer={amIConcerned({ funders, higherEducation }, language)}
          more={
            cpfImpliesCertifying(funders, scope.categories, drivingOnly) && !scope.certifying
              ? text.certifying
              : undefined
          }
        />
      )}
    </div>
  );
}

function Subcontractor() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneConcerned[language];
  const { snapshot } = usePane();
  const [answers, setAnswers] = useState<SubcontractorAnswers | null>(null);
  return (
    <Section title={text.subcontractor}>
      <div className={styles.form}>
        <YesNo
          label={text.paidByCpf}
          value={answers && answers.paidByCpf}
          onChange={(paidByCpf) => setAnswers({ microSocial: false, ...answers, paidByCpf })}
        />
        {answers?.paidByCpf && (
          <YesNo
            label={text.microSocial}
            hint={text.microSocialHint}
            value={answers.microSocial}
            onChange={(microSocial) => setAnswers({ ...answers, microSocial })}
          />
        )}
        {answers?.paidByCpf && answers.microSocial && (
          <Field label={text.turnover} hint={text.turnoverHint}>
            <Input
              className={styles.amount}
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
