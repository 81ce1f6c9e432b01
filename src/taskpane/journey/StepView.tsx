/** One step of her journey: its documents, the indicators it proves, and what is usual where she says nothing. */
import { mergeClasses } from "@fluentui/react-components";
import { paneJourney } from "../../text/pane/journey";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { LinkButton } from "../parts/LinkButton";
import { Mark } from "../parts/Mark";
import type { IndicatorMark, JourneyModel } from "./model";
import { useJourneyStyles } from "./styles";

interface StepViewProps {
  readonly step: JourneyModel["steps"][number];
  readonly position: number;
  readonly last: boolean;
}

export function StepView({ step, position, last }: StepViewProps) {
  const styles = useJourneyStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { tracker, snapshot } = usePane();
  const { at } = step;
  const accept = (numbers: readonly number[] | undefined) => {
    const { [step.step]: _, ...others } = snapshot.settings.accepted ?? {};
    void tracker.act("scope", (host) =>
      host.saveSettings({ accepted: numbers ? { ...others, [step.step]: numbers } : others }),
    );
  };
  const { usual } = step;
  return (
    <div className={mergeClasses(styles.step, last && styles.last)}>
      <span className={mergeClasses(styles.circle, step.missing && styles.missing)} aria-hidden="true">
        {position}
      </span>
      <div>
        {at ? (
          <LinkButton
            id={`step-${position}`}
            className={styles.name}
            aria-label={text.select(step.step)}
            onClick={() => tracker.select(at)}
          >
            {step.step}
          </LinkButton>
        ) : (
          <span className={styles.name}>{step.step}</span>
        )}
        {step.missing && <span className={styles.noTrace}>{text.noTrace}</span>}
        {usual.length > 0 && <span className={styles.small}>{text.usually(usual.join(", "))}</span>}
        {step.documents.length > 0 && <span className={styles.small}>{step.documents.join(", ")}</span>}
        {step.total !== undefined && <span className={styles.small}>{text.progress(step.done ?? 0, step.total)}</span>}
        <Marks marks={step.marks} />
        {step.suggested && (
          <Offer
            id={`accept-${position}`}
            said={text.suggested(step.suggested.join(", "))}
            label={text.accept}
            spoken={text.acceptFor(step.step)}
            onClick={() => accept(step.suggested)}
          />
        )}
        {step.accepted && (
          <Offer
            id={`refuse-${position}`}
            said={text.accepted}
            label={text.refuse}
            spoken={text.refuseFor(step.step)}
            onClick={() => accept(undefined)}
          />
        )}
      </div>
    </div>
  );
}

interface OfferProps {
  readonly id: string;
  readonly said: string;
  readonly label: string;
  /** The label with its step, since several steps may offer. */
  readonly spoken: string;
  readonly onClick: () => void;
}

function Offer({ id, said, label, spoken, onClick }: OfferProps) {
  const styles = useJourneyStyles();
  const { tracker } = usePane();
  return (
    <span className={styles.offer}>
      {said}
      <LinkButton id={id} aria-label={spoken} disabled={tracker.busy !== null} onClick={onClick}>
        {label}
      </LinkButton>
    </span>
  );
}

function Marks({ marks }: { readonly marks: readonly IndicatorMark[] }) {
  const styles = useJourneyStyles();
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map((mark) => (
        <li key={mark.number}>
          <Mark number={mark.number} />
        </li>
      ))}
    </ul>
  );
}
