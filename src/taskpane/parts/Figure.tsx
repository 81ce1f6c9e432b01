/** The large figure of a screen: *17 / 22*, what it counts and a small line below; a button when it opens what made it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bareButton, caption, tabular } from "../look";

const useStyles = makeStyles({
  figure: { display: "flex", alignItems: "baseline", columnGap: "8px", margin: "0 0 12px" },
  button: {
    ...bareButton,
    width: "100%",
    ":hover": { textDecorationLine: "underline" },
  },
  count: { ...tabular, fontSize: "32px", lineHeight: "40px", fontWeight: 600, whiteSpace: "nowrap" },
  of: { fontSize: "20px", fontWeight: 400, color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column" },
  small: caption,
});

interface FigureProps {
  readonly count: number;
  readonly of: number;
  readonly words: string;
  readonly small?: string;
  /** What it opens. Its name is what one sees, so that a spoken command finds it. */
  readonly opens?: { readonly id: string; readonly open: boolean; readonly toggle: () => void };
}

export function Figure({ count, of, words, small, opens }: FigureProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.count}>
        {count}
        <span className={styles.of}> / {of}</span>
      </span>
      <span className={styles.words}>
        <span>{` ${words}`}</span>
        {small && <span className={styles.small}>{` ${small}`}</span>}
      </span>
    </>
  );
  if (!opens) return <p className={styles.figure}>{content}</p>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, styles.button)}
      aria-expanded={opens.open}
      aria-controls={opens.open ? opens.id : undefined}
      onClick={opens.toggle}
    >
      {content}
    </button>
  );
}
