/** How often each note was given, as small bars of one colour; read out in full to who cannot see them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { resultsText } from "../../../text/sessions/results";
import type { AnsweredQuestion, NoteCount } from "../../../tracker/figures/questions";
import { useLanguage } from "../../language";
import { caption, FORCED, tabular } from "../../look";
import { surface } from "../../theme";

const HEIGHT = 32;
/** More labels than this touch each other: the first and the last are enough. */
const MOST_LABELS = 5;

const useStyles = makeStyles({
  bars: {
    display: "flex",
    alignItems: "flex-end",
    columnGap: "2px",
    height: `${HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bar: {
    flex: "1 1 0",
    backgroundColor: surface("rnqBar"),
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  labels: { display: "flex", columnGap: "2px", justifyContent: "space-between", ...caption, ...tabular },
  label: { flex: "1 1 0", textAlign: "center", whiteSpace: "nowrap" },
  end: { whiteSpace: "nowrap" },
});

export function NoteBars({ question: { header, notes } }: { readonly question: AnsweredQuestion }) {
  const styles = useStyles();
  const text = resultsText[useLanguage()];
  const nameOf = ({ label }: NoteCount): string =>
    label === "low" || label === "middle" || label === "high" ? text.feelings[label] : label;
  const most = Math.max(1, ...notes.map(({ count }) => count));
  const isShort = notes.length <= MOST_LABELS && notes.every(({ label }) => label.length < 3);
  const ends = [notes[0], notes[notes.length - 1]].flatMap((note) => (note ? [note] : []));
  return (
    <div
      role="img"
      aria-label={text.spoken(
        header,
        notes.map((note) => text.spokenNote(nameOf(note), note.count)),
      )}
    >
      <div className={styles.bars}>
        {notes.map(({ label, count }) => (
          <div key={label} className={styles.bar} style={{ height: `${(count / most) * 100}%` }} />
        ))}
      </div>
      <div className={styles.labels}>
        {(isShort ? notes : ends).map((note) => (
          <span key={note.label} className={isShort ? styles.label : styles.end}>
            {nameOf(note)}
          </span>
        ))}
      </div>
    </div>
  );
}
