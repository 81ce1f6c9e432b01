/** Where I am unsure how to read her table: two or three ways, what each reads in her first rows, one click to keep one. */
import { Button, makeStyles } from "@fluentui/react-components";
import { paneColumns } from "../../../text/pane/columns";
import type { Choice, Preview, Question } from "../../../tracker/recognise";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption, tabular } from "../../look";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  note: { ...caption, margin: "8px 0 0" },
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: "12px",
    padding: "10px 0",
  },
  preview: { ...caption, ...tabular, listStyleType: "none", margin: "2px 0 0", padding: 0 },
  now: { ...caption, display: "block" },
});

export function Unsure({ questions }: { readonly questions: readonly Question[] }) {
  const { snapshot } = usePane();
  const sheets = new Set(questions.map(({ table }) => snapshot.recognition.tables[table]?.sheet));
  return questions.map((question) => (
    <Asked
      key={`${question.table} ${question.about} ${question.role ?? question.asked ?? question.sheet ?? question.written ?? ""}`}
      question={question}
      sheet={sheets.size > 1 ? snapshot.recognition.tables[question.table]?.sheet : undefined}
    />
  ));
}

/** `sheet`: named only where questions are about several. */
function Asked({ question, sheet }: { readonly question: Question; readonly sheet?: string }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { choices } = question;
  const example = String(choices[0]?.preview[0]?.indicatorText ?? "");
  return (
    <Section title={titleOf(question, example, text)} aside={sheet}>
      <p className={styles.note}>{text.unsure.note}</p>
      <Rows>
        {choices.map((choice, index) => (
          <Row key={choice.numbering ?? choice.repair ?? choice.kind ?? choice.role ?? choice.column}>
            <Way about={question.about} choice={choice} example={example} now={index === 0} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

type Words = (typeof paneColumns)[keyof typeof paneColumns];

function titleOf(question: Question, example: string, text: Words): string {
  const { about, role, header = "", written = "", rows, asked = "", sheet = "" } = question;
  switch (about) {
    case "role":
      return text.unsure.role(asked, header);
    case "kind":
      return text.unsure.kind(sheet);
    case "numbering":
      return text.numbering(example);
    case "column":
      return text.unsure.moved(header, role ? text.roles[role] : "");
    case "repair":
      return text.unsure.changed(rows?.[0] ?? 0, written);
    default:
      return text.unsure[about];
  }
}

function nameOf(
  { numbering, repair, role, kind, column = "", header = "" }: Choice,
  example: string,
  text: Words,
): string {
  if (numbering) return text.numberings[numbering](example);
  if (kind) return text.kinds[kind === "none" ? "ignore" : kind];
  if (role) return role === "none" ? text.unsure.noRole : text.roles[role];
  return repair === undefined ? text.unsure.column(column, header) : text.unsure.wrote(repair);
}

interface WayProps {
  readonly about: Question["about"];
  readonly choice: Choice;
  readonly example: string;
  /** How it is read as long as she has not answered. */
  readonly now: boolean;
}

function Way({ about, choice, example, now }: WayProps) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { tracker } = usePane();
  const name = nameOf(choice, example, text);
  const read = ({ row, indicatorText, indicators, status, cell = "" }: Preview) => {
    if (about === "column" || about === "role") return text.unsure.cell(row, cell);
    const numbers = text.unsure.indicators(indicators);
    if (about === "numbering") return text.unsure.number(String(indicatorText), numbers);
    return about === "indicator" || about === "repair"
      ? text.unsure.row(row, numbers)
      : text.unsure.rowStatus(row, numbers, status ? text.statuses[status] : text.unsure.noStatus);
  };
  return (
    <div className={styles.choice}>
      <div>
        {name}
        {now && <span className={styles.now}>{text.unsure.now}</span>}
        <ul className={styles.preview}>
          {choice.preview.map((preview) => (
            <li key={preview.row}>{read(preview)}</li>
          ))}
        </ul>
      </div>
      <Button
        size="small"
        aria-label={text.unsure.chooseNamed(name)}
        disabled={tracker.busy !== null}
        onClick={() =>
          void tracker.act(
            "scope",
            (host) => host.correct(choice.correction),
            () => text.done,
          )
        }
      >
        {text.unsure.choose}
      </Button>
    </div>
  );
}
