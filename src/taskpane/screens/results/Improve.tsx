/** Low ratings and remarks, each to be noted as an improvement on a click; those that a log of hers names are left out. */
import { useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { resultsText } from "../../../text/sessions/results";
import { longDate } from "../../../text/typography";
import type { FiguresPeriod } from "../../../tracker/figures/figures";
import { improvementFrom, openAnswers, type OpenAnswer } from "../../../tracker/figures/improvements";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Secondary } from "../../parts/Primary";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  note: { ...caption, margin: "8px 0 0" },
  answer: { padding: "8px 0", overflowWrap: "anywhere" },
  where: { ...caption, display: "block", margin: "2px 0 4px" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
});

/** Answers written out before she asks for the others. */
const SHOWN = 10;
/** As much of an answer as names its buttons. */
const NAMED = 80;

export function Improve({ period }: { readonly period: FiguresPeriod }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const { recognition } = usePane().snapshot.tracker;
  const open = useMemo(() => openAnswers(recognition, language, period), [recognition, language, period]);
  const [isWhole, setWhole] = useState(false);
  if (open.length === 0) return null;
  const shown = isWhole ? open : open.slice(0, SHOWN);
  const left = open.length - shown.length;
  return (
    <Section title={text.improve} aside={text.answers(open.length)} long>
      <p className={styles.note}>{text.improveNote}</p>
      <Rows>
        {shown.map((one) => (
          <Row key={`${one.answer.table} ${one.answer.row}`}>
            <Answer open={one} />
          </Row>
        ))}
      </Rows>
      {left > 0 && (
        <Secondary id="more-answers" onClick={() => setWhole(true)}>
          {text.more(left)}
        </Secondary>
      )}
    </Section>
  );
}

function Answer({ open }: { readonly open: OpenAnswer }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const { navigation, tracker } = usePane();
  const { table, sheet, row, date, session } = open.answer;
  const texts = improvementFrom(open, language);
  const { title = "" } = texts;
  const named = title.length > NAMED ? `${title.slice(0, NAMED)}…` : title;
  const where = [date === undefined ? "" : longDate(date, language), session ?? ""].filter(Boolean).join(", ");
  return (
    <div className={styles.answer}>
      {title}
      <span className={styles.where}>{where}</span>
      <span className={styles.actions}>
        <LinkButton
          id={`turn-${table}-${row}`}
          aria-label={text.turnOf(named)}
          onClick={() => navigation.go({ screen: "note", subject: "improvement", texts })}
        >
          {text.turn}
        </LinkButton>
        <LinkButton aria-label={text.seeAnswerOf(named)} onClick={() => tracker.select(`${sheet}!A${row}`)}>
          {text.seeAnswer}
        </LinkButton>
      </span>
    </div>
  );
}
