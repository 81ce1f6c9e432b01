/** *À propos*: version, what happens to her data, what the add-in does not do, the texts it rests on, what is doubtful, what Excel was asked. */
import { makeStyles } from "@fluentui/react-components";
import { DOUBTS, SOURCES } from "../../../rnq";
import { paneMore } from "../../../text/pane/more";
import { NO_BREAK } from "../../../text/typography";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { TrafficLine } from "./TrafficLine";

const useStyles = makeStyles({ text: { margin: "8px 0 0" }, list: { margin: "8px 0 0", paddingLeft: "18px" } });

export function AboutScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const more = paneMore[language];
  const text = more.aboutScreen;
  const { environment } = usePane();
  return (
    <Page title={text.title} back={more.title} subtitle={text.version(environment.version)}>
      <Section title={text.privacy}>
        {text.privacyText.map((paragraph) => (
          <p key={paragraph} className={styles.text}>
            {paragraph}
          </p>
        ))}
      </Section>
      <Section title={text.never}>
        {text.neverText.map((paragraph) => (
          <p key={paragraph} className={styles.text}>
            {paragraph}
          </p>
        ))}
      </Section>
      <Section title={text.sources}>
        <ul className={styles.list}>
          {Object.values(SOURCES).map((source) => (
            <li key={source[language]}>{unbroken(source[language])}</li>
          ))}
        </ul>
        <p className={styles.text}>{text.whereToRead}</p>
      </Section>
      <Section title={text.doubts}>
        <ul className={styles.list}>
          {Object.values(DOUBTS).map((doubt) => (
            <li key={doubt[language]}>{doubt[language]}</li>
          ))}
        </ul>
      </Section>
      <TrafficLine />
    </Page>
  );
}

/** The number of an article stays on its line. */
const unbroken = (source: string): string => source.replace(/\b([LRD]\.|article) /g, `$1${NO_BREAK}`);
