/** One indicator: her rows, what is usually shown, and *Pourquoi ce point* with its sources. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { INDICATORS, proofsFor } from "../../../rnq";
import { paneIndicator } from "../../../text/pane/indicator";
import { longDate } from "../../../text/typography";
import type { CalendarDate } from "../../../tracker/cells/dates";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { StartFromModel } from "../../parts/notices/StartFromModel";
import { GravityWord, StateWord } from "../../parts/Words";
import { gravityOf, labelOf, stateOfIndicator } from "../../tracker/findings";
import { registerOf, herRowsOf, stepsOf, type HerRow, type HerPlace } from "../../tracker/rows";
import { IndicatorQuestions } from "./IndicatorQuestions";
import { WhySection } from "./Why";
import { LogsOf } from "./LogsOf";
import { ResultsOf } from "./ResultsOf";

const useStyles = makeStyles({
  words: { display: "flex", flexWrap: "wrap", columnGap: "16px", marginTop: "4px" },
  row: { padding: "10px 0" },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, 38%) minmax(0, 1fr)",
    columnGap: "8px",
    margin: "2px 0 0",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  known: { fontWeight: 600 },
  empty: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  list: { margin: "8px 0 0", paddingLeft: "18px" },
  item: { marginBottom: "4px" },
  note: caption,
});

export function IndicatorScreen({ number }: { readonly number: number }) {
  const styles = useStyles();
  const all = usePaneText();
  const language = useLanguage();
  const { indicator: text } = paneIndicator[language];
  const { snapshot } = usePane();
  const indicator = stateOfIndicator(number, snapshot.assessment);
  const gravity = gravityOf(number, snapshot.assessment.findings);
  const rows = herRowsOf(number, snapshot);
  const registers = registerOf(number, snapshot);
  const steps = stepsOf(number, snapshot);
  const back = useBack(all.tabs.state);
  return (
    <Page
      title={`${number}\u00a0\u00a0${labelOf(number, language)}`}
      subtitle={INDICATORS[number - 1]?.label[language]}
      back={back}
    >
      <div className={styles.words}>
        {indicator && <StateWord state={indicator.state} />}
        {gravity && <GravityWord gravity={gravity} />}
      </div>
      <Section title={text.rows}>
        {rows.length === 0 && registers.every((register) => register.entries.length === 0) && steps.length === 0 && (
          <p className={styles.note}>{text.noRow}</p>
        )}
        <Rows>
          {rows.map((row) => (
            <Row key={row.address}>
              <HerRowView row={row} />
            </Row>
          ))}
          {registers.map((register) => (
            <Row key={register.sheet}>
              <div className={styles.row}>
                <span>{register.sheet}</span>
                {register.entries.length === 0 && (
                  <p className={styles.value}>
                    <span className={styles.empty}>{text.noProof}</span>
                  </p>
                )}
                <Links items={register.entries.map(({ proof, ...entry }) => ({ label: proof, ...entry }))} />
              </div>
            </Row>
          ))}
          {steps.length > 0 && (
            <Row>
              <div className={styles.row}>
                <span>{text.journey}</span>
                <Links items={steps.map(({ step, ...where }) => ({ label: step, ...where }))} />
              </div>
            </Row>
          )}
        </Rows>
      </Section>
      <LogsOf number={number} />
      <ResultsOf number={number} />
      <IndicatorQuestions number={number} />
      <Section title={text.usual}>
        <ul className={styles.list}>
          {proofsFor(number, snapshot.scope)[language].map((proof) => (
            <li key={proof} className={styles.item}>
              {proof}
            </li>
          ))}
        </ul>
        <StartFromModel number={number} />
      </Section>
      <WhySection number={number} />
    </Page>
  );
}

function HerRowView({ row }: { readonly row: HerRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneIndicator[language].indicator;
  const { tracker } = usePane();
  const words = { status: text.status, proofs: text.proof, deadline: text.deadline };
  return (
    <div className={styles.row}>
      <LinkButton
        id={`row-${row.address}`}
        aria-label={text.select(text.place(row.place))}
        onClick={() => tracker.select(row.address)}
      >
        {text.place(row.place).replace(/^./, (first) => first.toUpperCase())}
      </LinkButton>
      <dl className={styles.facts}>
        {row.cells.map((cell) => (
          <Fact key={cell.role} term={cell.header ?? words[cell.role]}>
            {cell.values.length === 0 && <span className={styles.empty}>{text.empty}</span>}
            {cell.values.map((value, index) => (
              <span key={index}>
                {index > 0 && <br />}
                {cell.role === "deadline" ? (
                  longDate(value as CalendarDate, language)
                ) : cell.role === "status" ? (
                  <b className={styles.known}>{value}</b>
                ) : (
                  value
                )}
              </span>
            ))}
          </Fact>
        ))}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

interface LinksProps {
  readonly items: readonly { readonly label: string; readonly address: string; readonly place: HerPlace }[];
}

function Links({ items }: LinksProps) {
  const text = paneIndicator[useLanguage()].indicator;
  const { tracker } = usePane();
  return items.map((item, index) => (
    <div key={`${item.address}-${index}`}>
      <LinkButton
        aria-label={`${item.label}, ${text.select(text.place(item.place))}`}
        onClick={() => tracker.select(item.address)}
      >
        {item.label}
      </LinkButton>
    </div>
  ));
}
