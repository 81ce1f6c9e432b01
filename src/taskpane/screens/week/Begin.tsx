/** *Par où commencer*, until most of it is done: a theme a line, its open indicators with their signs. */
import { makeStyles } from "@fluentui/react-components";
import { paneWeek } from "../../../text/pane/week";
import { themesToBegin } from "../../../tracker/plan/begin";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { LinkButton } from "../../parts/LinkButton";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { StateSign } from "../../signs/Sign";
import { caption } from "../../look";

const useStyles = makeStyles({
  theme: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    padding: "8px 0",
    overflowWrap: "anywhere",
  },
  open: { display: "flex", flexWrap: "wrap", columnGap: "12px", justifyContent: "flex-end" },
  one: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  note: { ...caption, margin: "8px 0 0" },
});

export function Begin() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { snapshot, navigation } = usePane();
  const themes = themesToBegin(snapshot.assessment, language);
  if (themes.length === 0) return null;
  return (
    <Section title={text.begin}>
      <Rows>
        {themes.map(({ name, open }) => (
          <Row key={name}>
            <div className={styles.theme}>
              <span>{name}</span>
              <span className={styles.open}>
                {open.map(({ number, state }) => (
                  <span key={number} className={styles.one}>
                    <StateSign state={state} />
                    <LinkButton
                      id={`begin-${number}`}
                      aria-label={text.see(number)}
                      onClick={() => navigation.go({ screen: "indicator", number })}
                    >
                      {String(number)}
                    </LinkButton>
                  </span>
                ))}
              </span>
            </div>
          </Row>
        ))}
      </Rows>
      <p className={styles.note}>{text.beginNote}</p>
    </Section>
  );
}
