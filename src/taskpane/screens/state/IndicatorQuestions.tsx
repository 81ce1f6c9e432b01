/** What only she can say of an indicator: its complement of 2026, and whether a new entrant's process is ready. */
import { makeStyles } from "@fluentui/react-components";
import { CHANGES_2026 } from "../../../rnq";
import { paneIndicator } from "../../../text/pane/indicator";
import type { Scope } from "../../../tracker/model/assessment";
import { categoryNames } from "../../../tracker/scope/scope";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { ChoiceField } from "../../parts/fields/Choice";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({ text: { margin: "8px 0" } });

export function IndicatorQuestions({ number }: { readonly number: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneIndicator[language].indicator;
  const { snapshot, tracker } = usePane();
  const { scope, assessment, applicability } = snapshot;
  const indicator = applicability.indicators.find((candidate) => candidate.number === number);
  const complement = assessment.findings.complements.find((candidate) => candidate.number === number);
  const save = (next: Scope) => void tracker.act("scope", (host) => host.setScope(next));
  if (!indicator?.applies) return null;
  const formalisedAsk = text.formalisedAsk(categoryNames(scope.newEntrant, language));
  return (
    <>
      {complement && (
        <Section title={text.complement}>
          <p className={styles.text}>{CHANGES_2026[number]?.[language]}</p>
          <ChoiceField
            label={text.complementAsk}
            value={complement.answer}
            options={[
              { value: "done", label: text.complementDone },
              { value: "todo", label: text.complementTodo },
            ]}
            onChange={(answer) => save({ ...scope, complements: { ...scope.complements, [number]: answer } })}
          />
        </Section>
      )}
      {assessment.audit.newEntrant.some((asked) => asked.number === number) && (
        <Section title={formalisedAsk}>
          <ChoiceField
            label={formalisedAsk}
            labelHidden
            value={scope.formalised.includes(number) ? "yes" : "no"}
            options={[
              { value: "yes", label: text.yes },
              { value: "no", label: text.no },
            ]}
            onChange={(answer) =>
              save({
                ...scope,
                formalised:
                  answer === "yes"
                    ? [...scope.formalised, number].sort((a, b) => a - b)
                    : scope.formalised.filter((other) => other !== number),
              })
            }
          />
        </Section>
      )}
    </>
  );
}
