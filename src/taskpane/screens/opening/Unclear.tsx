/** What was not found, what waits for her, and each doubt on a line that leads to its cell, the worst first. */
import { useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneColumns } from "../../../text/pane/columns";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { AssumedProfile } from "../../parts/AssumedProfile";
import { LinkButton } from "../../parts/LinkButton";
import { Icon } from "../../signs/icons";
import { doubtsOf, type Doubt } from "../../tracker/doubts";
import { readTracker } from "../../tracker/reading";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "16px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { color: tokens.colorNeutralForeground3 },
  note: { ...caption, display: "block" },
  doubts: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  doubt: { padding: "2px 0" },
  upper: { "::first-letter": { textTransform: "uppercase" } },
});

/** Doubts that are written out at once; the others open below. */
const DOUBTS_SHOWN = 4;

export function Unclear() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneColumns[language];
  const { opening } = usePaneText();
  const { snapshot, navigation } = usePane();
  const { questions } = snapshot;
  const { recognition } = snapshot.tracker;
  const { hasStatus, hasProofs, words, colours } = readTracker(recognition);
  const doubts = doubtsOf(recognition, language, questions);
  const settle = (id: string, sentence: string) => (
    <Item>
      <LinkButton id={id} onClick={() => navigation.go({ screen: "words" })}>
        {sentence}
      </LinkButton>
    </Item>
  );
  return (
    <ul className={styles.list}>
      {!hasStatus && (
        <Item>
          <b>{text.noStatus}</b> <span className={styles.note}>{text.noStatusNote}</span>
        </Item>
      )}
      {!hasProofs && (
        <Item>
          <b>{text.noProofs}</b> <span className={styles.note}>{text.noProofsNote}</span>
        </Item>
      )}
      {words > 0 && settle("settle-words", text.wordsToSettle(words))}
      {colours > 0 && settle("settle-colours", text.coloursToSettle(colours))}
      {doubts.length > 0 && (
        <Item>
          <b>{opening.doubts(doubts.length)}</b>
          <Doubts doubts={doubts} />
        </Item>
      )}
      {snapshot.scope.supposed && (
        <Item>
          <AssumedProfile />
        </Item>
      )}
    </ul>
  );
}

/** Each on its line; where there are many, the worst ones first and the others on a click. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const styles = useStyles();
  const text = paneColumns[useLanguage()];
  const { tracker } = usePane();
  const [all, setAll] = useState(false);
  const shown = all || doubts.length <= DOUBTS_SHOWN + 1 ? doubts : doubts.slice(0, DOUBTS_SHOWN);
  return (
    <>
      <ul className={styles.doubts}>
        {shown.map(({ sentence, address }, at) => (
          <li key={at} className={styles.doubt}>
            {address ? (
              <LinkButton onClick={() => tracker.select(address)}>
                <span className={styles.upper}>{sentence}</span>
              </LinkButton>
            ) : (
              <span className={styles.upper}>{sentence}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < doubts.length && (
        <LinkButton id="more-doubts" aria-expanded={false} onClick={() => setAll(true)}>
          {text.moreDoubts(doubts.length - shown.length)}
        </LinkButton>
      )}
    </>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <Icon name="question" />
      </span>
      <span>{children}</span>
    </li>
  );
}
