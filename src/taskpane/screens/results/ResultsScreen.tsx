/** *Résultats*: the figures of indicator 2 over a period, their text for her site, her surveys, what may be improved. */
import { makeStyles } from "@fluentui/react-components";
import { resultsText } from "../../../text/sessions/results";
import { siteText } from "../../../tracker/figures/words";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { CopyText } from "../../parts/fields/CopyText";
import { DateField } from "../../parts/fields/DateField";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Section } from "../../parts/Section";
import { FiguresSection } from "./FiguresSection";
import { Improve } from "./Improve";
import { Surveys } from "./Surveys";
import { usePeriod, type PeriodOfPane } from "./usePeriod";

const useStyles = makeStyles({
  text: { margin: "8px 0" },
  period: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(172px, 1fr))",
    columnGap: "8px",
    rowGap: "4px",
    marginTop: "16px",
    breakInside: "avoid-column",
  },
  whole: { gridColumn: "1 / -1" },
  make: { marginTop: "16px" },
  site: { margin: "8px 0 0", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

export function ResultsScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const { tabs } = usePaneText();
  const { snapshot, navigation } = usePane();
  const period = usePeriod();
  const back = useBack(tabs.more);
  const { tables, sessions } = snapshot.tracker.recognition;
  if (sessions.length === 0 && !tables.some(({ kind }) => kind === "survey")) {
    return (
      <Page title={text.title} subtitle={text.none} back={back} oneColumn>
        <p className={styles.text}>{text.noneNote}</p>
        <LinkButton id="columns" onClick={() => navigation.go({ screen: "columns" })}>
          {text.columns}
        </LinkButton>
      </Page>
    );
  }
  return (
    <Page title={text.title} subtitle={text.subtitle} back={back}>
      <Period period={period} />
      {!period.isWrong && (
        <>
          <FiguresSection view={period.view} />
          <Make period={period} />
          <Site period={period} />
          <Surveys period={period.period} />
          <Improve period={period.period} />
        </>
      )}
    </Page>
  );
}

function Period({ period: { from, to, isWrong, isWhole, choose } }: { readonly period: PeriodOfPane }) {
  const styles = useStyles();
  const text = resultsText[useLanguage()];
  return (
    <div className={styles.period}>
      <DateField label={text.from} value={from} onChange={(day) => choose({ from: day, to })} />
      <DateField
        label={text.to}
        value={to}
        fault={isWrong ? text.order : undefined}
        onChange={(day) => choose({ from, to: day })}
      />
      {!isWhole && (
        <LinkButton id="whole-period" className={styles.whole} onClick={() => choose(null)}>
          {text.whole}
        </LinkButton>
      )}
    </div>
  );
}

function Make({ period: { period } }: { readonly period: PeriodOfPane }) {
  const styles = useStyles();
  const text = resultsText[useLanguage()];
  const { snapshot, tracker } = usePane();
  const there = snapshot.ourSheets.results !== undefined;
  return (
    <div className={styles.make}>
      <Primary
        id="make-results"
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act("sheets", (host, progress) => host.generate(["results"], { live: false, period }, progress))
        }
      >
        {there ? text.sheetRemake : text.sheetMake}
      </Primary>
    </div>
  );
}

function Site({ period: { view } }: { readonly period: PeriodOfPane }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const said = siteText(view, language);
  if (said === "") return null;
  return (
    <Section title={text.site}>
      <p className={styles.site}>{said}</p>
      <CopyText id="copy-results" text={() => said} label={text.copy} copied={text.copied} byHand={text.byHand} />
    </Section>
  );
}
