/** The figures that could be computed, each with its headcount and its method; then what is missing for the others. */
import { makeStyles } from "@fluentui/react-components";
import { figuresText } from "../../../text/sessions/figures";
import { resultsText } from "../../../text/sessions/results";
import type { FiguresView } from "../../../tracker/figures/figures";
import { headcountIn, methodOf, valueIn } from "../../../tracker/figures/words";
import { useLanguage } from "../../language";
import { caption, tabular } from "../../look";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  figure: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "8px 0",
    margin: 0,
  },
  name: { fontWeight: 600 },
  value: { ...tabular, fontSize: "20px", lineHeight: "28px", fontWeight: 600, whiteSpace: "nowrap" },
  method: { ...caption, gridColumn: "1 / -1" },
  missing: { padding: "8px 0" },
  what: { ...caption, display: "block", marginTop: "2px" },
});

export function FiguresSection({ view: { figures } }: { readonly view: FiguresView }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const { names, missing: lacking } = figuresText[language];
  const known = figures.filter(({ value }) => value !== null);
  const missing = figures.filter(({ value }) => value === null);
  return (
    <>
      {known.length > 0 && (
        <Section title={text.figures} long>
          <Rows>
            {known.map((figure) => (
              <Row key={figure.measure}>
                <p className={styles.figure}>
                  <span className={styles.name}>{names[figure.measure]}</span>
                  <span className={styles.value}>{valueIn(figure.value ?? 0, figure, language)}</span>
                  <span className={styles.method}>
                    {[headcountIn(figure, language), methodOf(figure, language)]
                      .filter(Boolean)
                      .join(". ")
                      .replace(/^./, (first) => first.toUpperCase())}
                  </span>
                </p>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={text.missing} long>
          <Rows>
            {missing.map(({ measure, missing: what }) => (
              <Row key={measure}>
                <div className={styles.missing}>
                  {names[measure]}
                  {what !== undefined && <span className={styles.what}>{lacking[what]}</span>}
                </div>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
