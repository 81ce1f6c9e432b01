/** First opening: what was found, that nothing was changed, how each of her columns was read, what is unclear, one button. */
import { Suspense, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { trackerFound } from "../../../tracker/model/found";
import { usePane } from "../../context";
import { usePaneText } from "../../language";
import { caption } from "../../look";
import { later, Loadable } from "../../parts/later";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { OtherTrackers } from "../../parts/OtherTrackers";
import { Questions } from "./Questions";
import { Readings } from "./Readings";
import { Unclear } from "./Unclear";

const OpeningOptions = later(() => import("./OpeningOptions").then((module) => module.OpeningOptions));

const useStyles = makeStyles({
  untouched: { color: tokens.colorNeutralForeground3, fontWeight: 400, display: "block" },
  actions: { marginTop: "24px", display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px" },
  note: { ...caption, margin: 0 },
});

export function OpeningScreen() {
  const styles = useStyles();
  const text = usePaneText().opening;
  const { snapshot, tracker, navigation } = usePane();
  const [options, setOptions] = useState({ names: false, stateColumn: false });
  const { ourSheets } = snapshot;
  // She may have had a table made here, of which "nothing" would not be true.
  const untouched = Object.keys(ourSheets).length > 0 ? text.yoursUntouched : text.untouched;
  const { sheets, indicators } = trackerFound(snapshot.tracker.recognition);
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
          {text.found(sheets, indicators)} <span className={styles.untouched}>{untouched}</span>
        </>
      }
    >
      <OtherTrackers />
      <Readings />
      <Unclear />
      <Questions />
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
      <Loadable>
        <Suspense fallback={null}>
          <OpeningOptions value={options} onChange={setOptions} />
        </Suspense>
      </Loadable>
    </Page>
  );
}
