/** One plain question a line, the term of the trade below it; two pages. */
import { useState, type ReactNode } from "react";
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { INDICATORS } from "../../rnq";
import { paneScope } from "../../text/paneScope";
import type { Category, Scope } from "../../tracker/assessment";
import { parseCalendarDate, type CalendarDate } from "../../tracker/dates";
import { readEarlier, writeEarlier } from "../../tracker/earlier";
import { easedForNewEntrant } from "../../tracker/scope";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { caption } from "../look";
import { Choice } from "../parts/Choice";
import { LinkButton } from "../parts/LinkButton";
import { Page } from "../parts/Page";
import { Primary } from "../parts/Primary";

const useStyles = makeStyles({
  intro: caption,
  concerned: { margin: "12px 0" },
  supposed: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "2px", padding: "0 4px" },
  question: { padding: "16px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-of-type": { marginTop: "12px" } },
  title: { margin: 0, padding: 0 },
  hint: { ...caption, margin: "2px 0 0" },
  set: { border: "none", margin: 0, padding: 0 },
  choices: { display: "flex", flexDirection: "column", marginLeft: "-8px", marginTop: "4px", "& label": { color: tokens.colorNeutralForeground1 } },
  date: { maxWidth: "180px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "12px" },
  error: { color: tokens.colorStatusDangerForeground1, margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
});

const CATEGORIES: readonly Category[] = ["OF", "BC", "VAE", "CFA"];

interface ScopeQuestionsProps {
  readonly scope: Scope;
  readonly onChange: (change: Partial<Scope>) => void;
  readonly onDone: () => void;
}

export function ScopeQuestions(props: ScopeQuestionsProps) {
  const styles = useStyles();
  const text = paneScope[useLanguage()];
  const { snapshot, navigation } = usePane();
  const [page, setPage] = useState<1 | 2>(1);
  const complete = props.scope.categories.length > 0;
  const counts = questionCounts(props.scope);
  const intro = (
    <span className={styles.intro}>
      {text.intro(counts.first + counts.second)}{" "}
      {snapshot.scope.supposed && (
        <>
          {text.supposedIntro} <span className={styles.supposed}>{text.supposed}</span>
        </>
      )}
    </span>
  );
  return (
    <Page key={page} title={text.title} subtitle={intro} back={snapshot.settings.attached ? undefined : text.leave}>
      {page === 1 && (
        <LinkButton id="concerned" className={styles.concerned} onClick={() => navigation.go({ screen: "concerned" })}>
          {text.concernedLink}
        </LinkButton>
      )}
      {page === 1 ? <FirstPage {...props} /> : <SecondPage {...props} />}
      <Question>
        <div className={styles.actions}>
          <Primary id="next" disabled={!complete} onClick={() => (page === 1 ? setPage(2) : props.onDone())}>
            {page === 1 ? text.next : text.see}
          </Primary>
          {page === 2 && <LinkButton onClick={() => setPage(1)}>{text.previous}</LinkButton>}
          <span className={styles.intro}>{text.answered(page === 1 ? counts.first : counts.first + counts.second, counts.first + counts.second)}</span>
        </div>
      </Question>
    </Page>
  );
}

/** How many questions each page asks of this scope. */
function questionCounts(scope: Scope): { readonly first: number; readonly second: number } {
  const training = scope.categories.includes("OF");
  const first = 4 + (training ? 3 : 0) + (training && (scope.workplace || scope.workLinked) ? 1 : 0);
  const second = 2 + (scope.audit === "initial" ? (scope.newEntrant.length > 0 ? 1 : 0) : 3);
  return { first, second };
}

function FirstPage({ scope, onChange }: ScopeQuestionsProps) {
  const styles = useStyles();
  const text = paneScope[useLanguage()];
  const training = scope.categories.includes("OF");
  const toggle = (category: Category, on: boolean) =>
    onChange({
      categories: CATEGORIES.filter((other) => (other === category ? on : scope.categories.includes(other))),
      newEntrant: on ? scope.newEntrant : scope.newEntrant.filter((other) => other !== category),
    });
  return (
    <>
      <Question>
        <fieldset className={styles.set}>
          <legend className={styles.title}>{text.categories}</legend>
          <div className={styles.choices}>
            {CATEGORIES.map((category) => (
              <Checkbox
                key={category}
                label={text.category[category]}
                checked={scope.categories.includes(category)}
                onChange={(_, data) => toggle(category, data.checked === true)}
              />
            ))}
          </div>
          {scope.categories.length === 0 && (
            <p role="alert" className={styles.error}>
              {text.categoriesError}
            </p>
          )}
        </fieldset>
      </Question>
      {training && (
        <>
          <YesNo label={text.certifying} hint={text.certifyingHint} value={scope.certifying} onChange={(certifying) => onChange({ certifying })} />
          <YesNo label={text.overTwoDays} value={scope.overTwoDays} onChange={(overTwoDays) => onChange({ overTwoDays })} />
        </>
      )}
      <YesNo label={text.subcontracts} hint={text.subcontractsHint} value={scope.subcontracts} onChange={(subcontracts) => onChange({ subcontracts })} />
      {training && (
        <YesNo
          label={text.workplace}
          hint={text.workplaceHint}
          value={scope.workplace || scope.workLinked}
          onChange={(workplace) => onChange({ workplace, workLinked: workplace && scope.workLinked })}
        />
      )}
      {training && (scope.workplace || scope.workLinked) && (
        <YesNo label={text.workLinked} hint={text.workLinkedHint} value={scope.workLinked} onChange={(workLinked) => onChange({ workLinked, workplace: true })} />
      )}
      <Question>
        <Choice
          label={text.subcontractor}
          hint={text.subcontractorHint}
          value={scope.subcontractor}
          options={(["none", "partly", "only"] as const).map((value) => ({ value, label: text.subcontractorAnswers[value] }))}
          onChange={(subcontractor) => onChange({ subcontractor })}
        />
      </Question>
      <DateQuestion label={text.auditDate} hint={text.auditDateHint} value={scope.auditDate} onChange={(auditDate) => onChange({ auditDate })} />
    </>
  );
}

function SecondPage({ scope, onChange }: ScopeQuestionsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneScope[language];
  const [earlier, setEarlier] = useState(writeEarlier(scope.earlier));
  const eased = INDICATORS.filter((indicator) => easedForNewEntrant(indicator, scope));
  return (
    <>
      <Question>
        <Choice
          label={text.audit}
          hint={text.auditHint}
          value={scope.audit}
          options={(["initial", "surveillance", "renewal"] as const).map((value) => ({ value, label: text.audits[value] }))}
          onChange={(audit) => onChange({ audit })}
        />
      </Question>
      <Question>
        <fieldset className={styles.set}>
          <legend className={styles.title}>{text.newEntrant}</legend>
          <p className={styles.hint}>{text.newEntrantHint}</p>
          <div className={styles.choices}>
            {scope.categories.map((category) => (
              <Checkbox
                key={category}
                label={text.category[category]}
                checked={scope.newEntrant.includes(category)}
                onChange={(_, data) => onChange({ newEntrant: CATEGORIES.filter((other) => (other === category ? data.checked === true : scope.newEntrant.includes(other))) })}
              />
            ))}
          </div>
        </fieldset>
      </Question>
      {eased.length > 0 && (
        <Question>
          <fieldset className={styles.set}>
            <legend className={styles.title}>{text.formalised}</legend>
            <p className={styles.hint}>{text.formalisedHint}</p>
            <div className={styles.choices}>
              {eased.map(({ number, shortLabel }) => (
                <Checkbox
                  key={number}
                  label={`${number}\u00a0\u00a0${shortLabel[language]}`}
                  checked={scope.formalised.includes(number)}
                  onChange={(_, data) =>
                    onChange({ formalised: eased.map((other) => other.number).filter((other) => (other === number ? data.checked === true : scope.formalised.includes(other))) })
                  }
                />
              ))}
            </div>
          </fieldset>
        </Question>
      )}
      {scope.audit !== "initial" && (
        <>
          <DateQuestion label={text.certificateDate} value={scope.certificateDate} onChange={(certificateDate) => onChange({ certificateDate })} />
          <DateQuestion label={text.lastAudit} value={scope.lastAudit} onChange={(lastAudit) => onChange({ lastAudit })} />
          <Question>
            <Field label={text.earlier} hint={text.earlierHint} validationMessage={readEarlier(earlier) ? undefined : text.earlierError}>
              <Input
                value={earlier}
                onChange={(_, data) => {
                  setEarlier(data.value);
                  const read = readEarlier(data.value);
                  if (read) onChange({ earlier: read });
                }}
              />
            </Field>
          </Question>
        </>
      )}
    </>
  );
}

function Question({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().question}>{children}</div>;
}

interface YesNoProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function YesNo({ label, hint, value, onChange }: YesNoProps) {
  const text = paneScope[useLanguage()];
  return (
    <Question>
      <Choice
        label={label}
        hint={hint}
        value={value ? "yes" : "no"}
        options={[
          { value: "yes", label: text.yes },
          { value: "no", label: text.no },
        ]}
        onChange={(answer) => onChange(answer === "yes")}
      />
    </Question>
  );
}

interface DateQuestionProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
}

function DateQuestion({ label, hint, value, onChange }: DateQuestionProps) {
  const styles = useStyles();
  return (
    <Question>
      <Field label={label} hint={hint}>
        <Input type="date" className={styles.date} value={value ?? ""} onChange={(_, data) => onChange(parseCalendarDate(data.value))} />
      </Field>
    </Question>
  );
}
