/** The way from the indicators of results, of surveys and of improvement to *Résultats*. */
import { resultsText } from "../../../text/sessions/results";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { LinkButton } from "../../parts/LinkButton";
import { Section } from "../../parts/Section";

/** Published results; what trainees think, and what is made of it, once there is a survey. */
const RESULTS = 2;
const OF_SURVEYS: readonly number[] = [30, 32];

export function ResultsOf({ number }: { readonly number: number }) {
  const text = resultsText[useLanguage()];
  const { snapshot, navigation } = usePane();
  const hasSurvey = snapshot.tracker.recognition.tables.some(({ kind }) => kind === "survey");
  if (number !== RESULTS && !(hasSurvey && OF_SURVEYS.includes(number))) return null;
  return (
    <Section title={text.title}>
      <LinkButton id="results" onClick={() => navigation.go({ screen: "results" })}>
        {number === RESULTS ? text.compute : text.see}
      </LinkButton>
    </Section>
  );
}
