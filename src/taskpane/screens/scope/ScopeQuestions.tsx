/** One plain question a line, the term of the trade below it; two pages. */
import { useState, type ReactNode } from "react";
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { INDICATORS } from "../../../rnq";
import { paneScope } from "../../../text/pane/scope";
import type { Category, Scope } from "../../../tracker/model/assessment";
import { readEarlier, writeEarlier } from "../../../tracker/scope/earlier";
import { easedForNewEntrant } from "../../../tracker/scope/scope";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { DateField } from "../../parts/fields/DateField";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Ticks } from "../../parts/fields/Ticks";
import { YesNo } from "../../parts/fields/YesNo";

const useStyles = makeStyles({
  intro: caption,
  concerned: { margin: "12px 0" },
  supposed: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "2px", padding: "0 4px" },
  question: {
    padding: "16px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-of-type": { marginTop: "12px" },
  },
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
          <span className={styles.intro}>
            {text.answered(page === 1 ? counts.first : counts.first + counts.second, counts.first + counts.second)}
          </span>
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
        <Ticks legend={text.categories}>
          {CATEGORIES.map((category) => (
            <Checkbox
              key={category}
              label={text.category[category]}
              checked={scope.categories.includes(category)}
              onChange={(_, data) => toggle(category, data.checked === true)}
            />
          ))}
        </Ticks>
        {scope.categories.length === 0 && (
          <p role="alert" className={styles.error}>
            {text.categoriesError}
          </p>
        )}
      </Question>
      {training && (
        <>
          <Question>
            <YesNo
              label={text.certifying}
              hint={text.certifyingHint}
              value={scope.certifying}
              onChange={(certifying) => onChange({ certifying })}
            />
          </Question>
          <Question>
            <YesNo
              label={text.overTwoDays}
              value={scope.overTwoDays}
              onChange={(overTwoDays) => onChange({ overTwoDays })}
            />
          </Question>
        </>
      )}
      <Question>
        <YesNo
          label={text.subcontracts}
          hint={text.subcontractsHint}
          value={scope.subcontracts}
          onChange={(subcontracts) => onChange({ subcontracts })}
        />
      </Question>
      {training && (
        <Question>
          <YesNo
            label={text.workplace}
            hint={text.workplaceHint}
            value={scope.workplace || scope.workLinked}
            onChange={(workplace) => onChange({ workplace, workLinked: workplace && scope.workLinked })}
          />
        </Question>
      )}
      {training && (scope.workplace || scope.workLinked) && (
        <Question>
          <YesNo
            label={text.workLinked}
            hint={text.workLinkedHint}
            value={scope.workLinked}
            onChange={(workLinked) => onChange({ workLinked, workplace: true })}
          />
        </Question>
      )}
      <Question>
        <ChoiceField
          label={text.subcontractor}
          hint={text.subcontractorHint}
          value={scope.subcontractor}
          options={(["none", "partly", "only"] as const).map((value) => ({
            value,
            label: text.subcontractorAnswers[value],
          }))}
          onChange={(subcontractor) => onChange({ subcontractor })}
        />
      </Question>
      <Question>
        <DateField
          label={text.auditDate}
          hint={text.auditDateHint}
          value={scope.auditDate}
          onChange={(auditDate) => onChange({ auditDate })}
        />
      </Question>
    </>
  );
}

function SecondPage({ scope, onChange }: ScopeQuestionsProps) {
  const language = useLanguage();
  const text = paneScope[language];
  const [earlier, setEarlier] = useState(writeEarlier(scope.earlier));
  const eased = INDICATORS.filter((indicator) => easedForNewEntrant(indicator, scope));
  return (
    <>
      <Question>
        <ChoiceField
          label={text.audit}
          hint={text.auditHint}
          value={scope.audit}
          options={(["initial", "surveillance", "renewal"] as const).map((value) => ({
            value,
            label: text.audits[value],
          }))}
          onChange={(audit) => onChange({ audit })}
        />
      </Question>
      <Question>
        <Ticks legend={text.newEntrant} hint={text.newEntrantHint}>
          {scope.categories.map((category) => (
            <Checkbox
              key={category}
              label={text.category[category]}
              checked={scope.newEntrant.includes(category)}
              onChange={(_, data) =>
                onChange({
                  newEntrant: CATEGORIES.filter((other) =>
                    other === category ? data.checked === true : scope.newEntrant.includes(other),
                  ),
                })
              }
            />
          ))}
        </Ticks>
      </Question>
      {eased.length > 0 && (
        <Question>
          <Ticks legend={text.formalised} hint={text.formalisedHint}>
            {eased.map(({ number, shortLabel }) => (
              <Checkbox
                key={number}
                label={`${number}\u00a0\u00a0${shortLabel[language]}`}
                checked={scope.formalised.includes(number)}
                onChange={(_, data) =>
                  onChange({
                    formalised: eased
                      .map((other) => other.number)
                      .filter((other) => (other === number ? data.checked === true : scope.formalised.includes(other))),
                  })
                }
              />
            ))}
          </Ticks>
        </Question>
      )}
      {scope.audit !== "initial" && (
        <>
          <Question>
            <DateField
              label={text.certificateDate}
              value={scope.certificateDate}
              onChange={(certificateDate) => onChange({ certificateDate })}
            />
          </Question>
          <Question>
            <DateField
              label={text.lastAudit}
              value={scope.lastAudit}
              onChange={(lastAudit) => onChange({ lastAudit })}
            />
          </Question>
          <Question>
            <Field
              label={text.earlier}
              hint={text.earlierHint}
              validationMessage={readEarlier(earlier) ? undefined : text.earlierError}
            >
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
