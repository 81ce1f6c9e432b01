/** No journey in her workbook: the usual steps of her categories, and a table of them to complete. */
import { mergeClasses } from "@fluentui/react-components";
import { starterSteps } from "../../rnq";
import { paneJourney } from "../../text/pane/journey";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { Page } from "../parts/Page";
import { Primary } from "../parts/Primary";
import { useJourneyStyles } from "./styles";

export function NoJourney() {
  const styles = useJourneyStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { tracker, snapshot } = usePane();
  const steps = starterSteps(snapshot.scope.categories);
  return (
    <Page title={text.none}>
      <p>{text.noneNote}</p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.step[language]}>
            <div className={mergeClasses(styles.step, index === steps.length - 1 && styles.last)}>
              <span className={styles.circle} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <span className={styles.name}>{step.step[language]}</span>
                <span className={styles.small}>{step.documents[language].join(", ")}</span>
                {step.indicators.length > 0 && (
                  <span className={styles.small}>
                    {text.indicators(step.indicators.join(", "), step.indicators.length > 1)}
                  </span>
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <Primary
        id="start-journey"
        disabled={tracker.busy !== null}
        onClick={() => void tracker.act("sheets", (host) => host.starterJourney())}
      >
        {text.start}
      </Primary>
    </Page>
  );
}
