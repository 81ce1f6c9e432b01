/** *Parcours*: her steps as a line one can follow, what proves nothing yet, and the picture to keep. */
import { useMemo } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STARTER_STEPS } from "../../rnq";
import { paneJourney } from "../../text/paneJourney";
import { usualStep } from "../../tracker/journey";
import { usePane } from "../context";
import { journeyModel, type IndicatorMark, type JourneyModel } from "../journey/model";
import { journeyPicture } from "../journey/picture";
import { savePng, saveSvg, svgAddress } from "../journey/save";
import { useLanguage } from "../language";
import { caption, FORCED, tabular } from "../look";
import { LinkButton } from "../parts/LinkButton";
import { Mark } from "../parts/Mark";
import { Page } from "../parts/Page";
import { Primary } from "../parts/Primary";
import { Section } from "../parts/Section";
import { stateColour, surface } from "../theme";

const useStyles = makeStyles({
  steps: { listStyleType: "none", margin: "16px 0 0", padding: 0 },
  phase: { fontSize: "12px", lineHeight: "16px", fontWeight: 600, borderBottom: `1px solid ${tokens.colorNeutralForeground1}`, paddingBottom: "4px", marginBottom: "12px", ":not(:first-child)": { marginTop: "4px" } },
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "12px",
    paddingBottom: "16px",
    "::before": { content: '""', position: "absolute", left: "11px", top: "24px", bottom: 0, width: "2px", backgroundColor: tokens.colorNeutralStroke1 },
  },
  last: { "::before": { display: "none" } },
  circle: {
    ...tabular,
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: "50%",
    fontSize: "12px",
    fontWeight: 600,
    backgroundColor: surface("rnqBar"),
    color: tokens.colorNeutralBackground1,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  missing: { backgroundColor: tokens.colorNeutralBackground1, color: stateColour("todo"), border: `1.5px dashed ${stateColour("todo")}`, [FORCED]: { border: "1.5px dashed CanvasText" } },
  name: { fontWeight: 600 },
  noTrace: { color: stateColour("todo"), fontWeight: 600, display: "block" },
  small: { ...caption, display: "block" },
  marks: { display: "flex", flexWrap: "wrap", listStyleType: "none", margin: "2px 0 0 -4px", padding: 0 },
  outside: { listStyleType: "none", margin: "8px 0 0 -4px", padding: 0 },
  picture: { width: "100%", height: "auto", display: "block", margin: "12px 0", border: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: "border-box" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  make: { marginTop: "24px" },
});

export function JourneyScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { snapshot, tracker } = usePane();
  const model = useMemo(() => journeyModel(snapshot, language), [snapshot, language]);
  const there = snapshot.ourSheets.journey !== undefined;
  if (model.steps.length === 0) return <NoJourney />;
  return (
    <Page title={model.title} subtitle={model.subtitle}>
      <ol className={styles.steps}>
        {model.steps.map((step, index) => (
          <li key={index}>
            {step.phase && step.phase !== model.steps[index - 1]?.phase && <div className={styles.phase}>{step.phase}</div>}
            <StepView step={step} position={index + 1} last={index === model.steps.length - 1} />
          </li>
        ))}
      </ol>
      <Outside title={text.elsewhere} marks={model.elsewhere} />
      <Outside title={text.nowhere} marks={model.nowhere} />
      <PictureSection model={model} />
      <div className={styles.make}>
        <Primary id="make-journey" disabled={tracker.busy !== null} onClick={() => void tracker.act("sheets", (host, progress) => host.generate(["journey"], { live: false }, progress))}>
          {there ? text.remake : text.sheet}
        </Primary>
      </div>
    </Page>
  );
}

interface StepViewProps {
  readonly step: JourneyModel["steps"][number];
  readonly position: number;
  readonly last: boolean;
}

function StepView({ step, position, last }: StepViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { tracker } = usePane();
  const { at } = step;
  const usual = step.missing ? (usualStep(step.step)?.documents[language] ?? []) : [];
  return (
    <div className={mergeClasses(styles.step, last && styles.last)}>
      <span className={mergeClasses(styles.circle, step.missing && styles.missing)} aria-hidden="true">
        {position}
      </span>
      <div>
        {at ? (
          <LinkButton id={`step-${position}`} className={styles.name} aria-label={text.select(step.step)} onClick={() => tracker.select(at)}>
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
          <span className={styles.small}>
            {text.suggested} : {step.suggested.join(", ")}
          </span>
        )}
      </div>
    </div>
  );
}

function Marks({ marks }: { readonly marks: readonly IndicatorMark[] }) {
  const styles = useStyles();
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

function Outside({ title, marks }: { readonly title: string; readonly marks: readonly IndicatorMark[] }) {
  const styles = useStyles();
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

/** The picture is a copy for elsewhere: what it says is in the list above. */
function PictureSection({ model }: { readonly model: JourneyModel }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { snapshot, environment } = usePane();
  const { svg, width, height } = useMemo(() => journeyPicture(model, snapshot.assessment.referential, language), [model, snapshot, language]);
  return (
    <Section title={text.picture}>
      <img className={styles.picture} src={svgAddress(svg)} width={width} height={height} alt={text.pictureName} />
      <div className={styles.actions}>
        <Button id="save-svg" onClick={() => saveSvg(svg, text.file)}>
          {text.svg}
        </Button>
        <Button id="save-png" onClick={() => void savePng(svg, width, height, text.file)}>
          {text.png}
        </Button>
      </div>
      {!environment.canDownload && <span className={styles.small}>{text.noDownload}</span>}
    </Section>
  );
}

function NoJourney() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { tracker } = usePane();
  return (
    <Page title={text.none}>
      <p>{text.noneNote}</p>
      <ol className={styles.steps}>
        {STARTER_STEPS.map((step, index) => (
          <li key={step.step[language]}>
            <div className={mergeClasses(styles.step, index === STARTER_STEPS.length - 1 && styles.last)}>
              <span className={styles.circle} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <span className={styles.name}>{step.step[language]}</span>
                <span className={styles.small}>{step.documents[language].join(", ")}</span>
                {step.indicators.length > 0 && <span className={styles.small}>{text.indicators(step.indicators.join(", "), step.indicators.length > 1)}</span>}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <Primary id="make-journey" disabled={tracker.busy !== null} onClick={() => void tracker.act("sheets", (host, progress) => host.generate(["journey"], { live: false }, progress))}>
        {text.sheet}
      </Primary>
    </Page>
  );
}
