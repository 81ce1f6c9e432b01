/** Her surveys, question by question: the column that each is, its average, its share satisfied, how often each note. */
import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { resultsText } from "../../../text/sessions/results";
import { percent } from "../../../text/typography";
import type { FiguresPeriod } from "../../../tracker/figures/figures";
import { answeredSurveys, type AnsweredQuestion, type AnsweredSurvey } from "../../../tracker/figures/questions";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { NoteBars } from "./NoteBars";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    columnGap: "12px",
    padding: "8px 0",
    overflowWrap: "anywhere",
  },
  note: { ...caption, display: "block", margin: "2px 0 0" },
  count: { ...caption, margin: "8px 0 0", breakAfter: "avoid-column" },
});

export function Surveys({ period }: { readonly period: FiguresPeriod }) {
  const { recognition } = usePane().snapshot.tracker;
  const surveys = useMemo(() => answeredSurveys(recognition, period), [recognition, period]);
  return surveys.map((survey) => <Survey key={survey.table} survey={survey} />);
}

function Survey({ survey: { table, sheet, answers, isFew, questions } }: { readonly survey: AnsweredSurvey }) {
  const styles = useStyles();
  const text = resultsText[useLanguage()];
  const { navigation } = usePane();
  return (
    <Section
      title={text.survey(sheet)}
      long
      aside={
        <LinkButton
          id={`columns-${table}`}
          aria-label={text.correctOf(sheet)}
          onClick={() => navigation.go({ screen: "columns", table })}
        >
          {text.correct}
        </LinkButton>
      }
    >
      <p className={styles.count}>
        {[text.answers(answers), answers > 0 && isFew ? text.fewAnswers : ""].filter(Boolean).join(". ")}
      </p>
      <Rows>
        {questions.map((question) => (
          <Row key={question.column}>
            <div className={styles.question}>
              <div>
                {question.header}
                <Said question={question} />
              </div>
              {question.answers > 0 && <NoteBars question={question} />}
            </div>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** "Colonne D, moyenne 4,2 sur 5, 83 % dans le haut de l'échelle". */
function Said({ question: { column, answers, average, satisfied, scale } }: { readonly question: AnsweredQuestion }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = resultsText[language];
  const said = [
    text.column(column),
    answers === 0 ? text.noAnswer : "",
    average === undefined ? "" : text.average(average, typeof scale === "number" ? scale : null),
    answers > 0 ? (satisfied === null ? text.unscaled : text.satisfied(percent(satisfied, language))) : "",
  ];
  return <span className={styles.note}>{said.filter(Boolean).join(", ")}</span>;
}
