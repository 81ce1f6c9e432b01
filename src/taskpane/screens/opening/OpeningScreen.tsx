/** First opening: what was found, that nothing was changed, her own columns with our reading above, one button. */
import { lazy, Suspense, useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Icon, type IconName } from "../../signs/icons";
import { doubtsOf } from "../../tracker/doubts";
import { Sketch } from "./Sketch";

const Unsure = lazy(() => import("./Unsure").then((module) => ({ default: module.Unsure })));
const OpeningOptions = lazy(() => import("./OpeningOptions").then((module) => ({ default: module.OpeningOptions })));

const useStyles = makeStyles({
  untouched: { color: tokens.colorNeutralForeground3, fontWeight: 400, display: "block" },
  found: {
    listStyleType: "none",
    margin: "16px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { color: tokens.colorNeutralForeground3 },
  actions: { marginTop: "24px", display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px" },
  note: { ...caption, margin: 0 },
});

/** Doubts that are written out; the others wait in *Corriger les colonnes*. */
const DOUBTS_SHOWN = 2;

export function OpeningScreen() {
  const styles = useStyles();
  const text = usePaneText().opening;
  const language = useLanguage();
  const { snapshot, tracker, navigation } = usePane();
  const [options, setOptions] = useState({ names: false, stateColumn: false });
  const { recognition, questions = [] } = snapshot;
  const tables = recognition.tables.filter((table) => table.kind === "indicators");
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  const indicators = new Set(recognition.rows.flatMap((row) => row.indicators)).size;
  const doubts = doubtsOf(recognition, language, questions);
  const activate = async (asked = options) => {
    if (await tracker.act("attach", (host) => host.attach(asked))) navigation.reset({ screen: "state" });
  };
  // A filter stands in the way of the column alone.
  const withoutColumn = tracker.notice?.code === "filtered" && options.stateColumn;
  return (
    <Page
      oneColumn
      title={
        <>
          {text.found(sheets, indicators)} <span className={styles.untouched}>{text.untouched}</span>
        </>
      }
    >
      <Sketch />
      <ul className={styles.found}>
        <Found
          icon="document"
          count={recognition.register.length}
          words={text.proofs}
          sheets={recognition.register.map((entry) => entry.sheet)}
        />
        <Found
          icon="route"
          count={recognition.journey.length}
          words={text.steps}
          sheets={recognition.journey.map((step) => step.sheet)}
        />
        {doubts.length > 0 && (
          <Item icon="question">
            <b>{text.doubts(doubts.length)}</b>
            {doubts.slice(0, DOUBTS_SHOWN).map((doubt, index) => (
              <span key={doubt.sentence}>
                {index === 0 ? ", " : <br />}
                {doubt.sentence}
              </span>
            ))}
            {doubts.length > DOUBTS_SHOWN && (
              <>
                <br />
                {text.moreDoubts(doubts.length - DOUBTS_SHOWN)}
              </>
            )}
          </Item>
        )}
      </ul>
      {questions.length > 0 && (
        <Suspense fallback={null}>
          <Unsure questions={questions} />
        </Suspense>
      )}
      <div className={styles.actions}>
        <Primary id="activate" onClick={() => void activate()} disabled={tracker.busy !== null}>
          {text.activate}
        </Primary>
        {withoutColumn && (
          <LinkButton
            id="without-column"
            disabled={tracker.busy !== null}
            onClick={() => void activate({ ...options, stateColumn: false })}
          >
            {text.withoutColumn}
          </LinkButton>
        )}
        <p className={styles.note}>{text.activateNote}</p>
        <LinkButton id="correct" onClick={() => navigation.go({ screen: "columns" })}>
          {text.correct}
        </LinkButton>
      </div>
      <Suspense fallback={null}>
        <OpeningOptions value={options} onChange={setOptions} />
      </Suspense>
    </Page>
  );
}

interface FoundProps {
  readonly icon: IconName;
  readonly count: number;
  readonly words: (count: number) => string;
  readonly sheets: readonly string[];
}

/** *41 preuves dans la feuille « Registre »*; nothing when there is none. */
function Found({ icon, count, words, sheets }: FoundProps) {
  const text = usePaneText().opening;
  if (count === 0) return null;
  return (
    <Item icon={icon}>
      <b>{words(count)}</b>
      {text.inSheets([...new Set(sheets)])}
    </Item>
  );
}

function Item({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </li>
  );
}
