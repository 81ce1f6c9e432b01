/** *Parcours*: her steps as a line one can follow, what proves nothing yet, and the picture to keep. */
import { useMemo } from "react";
import { paneJourney } from "../../text/pane/journey";
import { paneSessions } from "../../text/sessions/pane";
import { usePane } from "../context";
import { journeyModel, type IndicatorMark } from "../journey/model";
import { NoJourney } from "../journey/NoJourney";
import { PictureSection } from "../journey/PictureSection";
import { StepView } from "../journey/StepView";
import { useJourneyStyles } from "../journey/styles";
import { useLanguage } from "../language";
import { LinkButton } from "../parts/LinkButton";
import { Mark } from "../parts/Mark";
import { Page } from "../parts/Page";
import { Primary } from "../parts/Primary";
import { Section } from "../parts/Section";

export function JourneyScreen() {
  const styles = useJourneyStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { snapshot, tracker, navigation } = usePane();
  const model = useMemo(() => journeyModel(snapshot, language), [snapshot, language]);
  const there = snapshot.ourSheets.journey !== undefined;
  if (model.steps.length === 0) return <NoJourney />;
  return (
    <Page title={model.title} subtitle={model.subtitle}>
      <ol className={styles.steps}>
        {model.steps.map((step, index) => (
          <li key={index}>
            {step.phase && step.phase !== model.steps[index - 1]?.phase && (
              <div className={styles.phase}>{step.phase}</div>
            )}
            <StepView step={step} position={index + 1} last={index === model.steps.length - 1} />
          </li>
        ))}
      </ol>
      <Outside title={text.elsewhere} marks={model.elsewhere} />
      <Outside title={text.nowhere} marks={model.nowhere} />
      <PictureSection model={model} />
      {snapshot.recognition.sessions.length > 0 && (
        <LinkButton id="sessions" onClick={() => navigation.go({ screen: "sessions" })}>
          {paneSessions[language].open}
        </LinkButton>
      )}
      <div className={styles.make}>
        <Primary
          id="make-journey"
          disabled={tracker.busy !== null}
          onClick={() =>
            void tracker.act("sheets", (host, progress) => host.generate(["journey"], { live: false }, progress))
          }
        >
          {there ? text.remake : text.sheet}
        </Primary>
      </div>
    </Page>
  );
}

function Outside({ title, marks }: { readonly title: string; readonly marks: readonly IndicatorMark[] }) {
  const styles = useJourneyStyles();
  if (marks.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.outside}>
        {marks.map((mark) => (
          <li key={mark.number}>
            <Mark number={mark.number} label={mark.label} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
