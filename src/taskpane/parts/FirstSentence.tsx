/** What was found, while the rest of its screen is on its way; the page itself says it where it comes before all screens. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FirstFound } from "../../excel/base/api";
import { foundText } from "../../text/pane/found";

const useStyles = makeStyles({
  title: { fontSize: "20px", lineHeight: "28px", fontWeight: 600, margin: 0, overflowWrap: "anywhere" },
  untouched: { color: tokens.colorNeutralForeground3, fontWeight: 400, display: "block" },
});

export function FirstSentence({ found }: { readonly found: FirstFound }) {
  const styles = useStyles();
  const text = foundText[found.language];
  return (
    <h1 className={styles.title}>
      {text.found(found.sheets, found.indicators)}{" "}
      <span className={styles.untouched}>{found.untouched ? text.untouched : text.yoursUntouched}</span>
    </h1>
  );
}
