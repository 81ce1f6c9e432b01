/** No table of indicators: says what was read, and offers a starter for her scope or to point her table out. */
import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../../context";
import { usePaneText } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Questions } from "./Questions";
import { Readings } from "./Readings";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", marginTop: "24px" },
  note: { ...caption, margin: 0 },
});

export function NoTableScreen() {
  const styles = useStyles();
  const text = usePaneText().opening;
  const { snapshot, tracker, navigation } = usePane();
  const applicable = snapshot.applicability.indicators.filter((indicator) => indicator.applies).length;
  const sheets = snapshot.recognition.ignoredSheets.map((ignored) => ignored.sheet);
  const { tables, register, journey } = snapshot.recognition;
  // What may be her table all the same.
  const { questions = [] } = snapshot;
  // What was read beside is named all the same: a register or a journey alone is of use.
  const found = tables.flatMap(({ kind, sheet }, at) => {
    const of = (list: readonly { readonly table: number }[]) => list.filter(({ table }) => table === at).length;
    if (kind === "proofRegister") return [text.foundRegister(sheet, of(register))];
    return kind === "indicators" ? [] : [text.foundJourney(sheet, of(journey))];
  });
  return (
    <Page oneColumn title={questions.length > 0 ? text.perhapsTable : text.noTable} subtitle={text.untouched}>
      {found.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {journey.length > 0 && (
        <LinkButton id="journey" onClick={() => navigation.go({ screen: "journey" })}>
          {text.seeJourney}
        </LinkButton>
      )}
      <Readings />
      <Questions />
      <p>{text.noTableNote}</p>
      {sheets.length > 0 && <p className={styles.note}>{text.lookedAt(sheets)}</p>}
      <div className={styles.actions}>
        <Primary
          id="starter"
          disabled={tracker.busy !== null}
          onClick={() => void tracker.act("sheets", (host) => host.starter(snapshot.scope))}
        >
          {text.starter}
        </Primary>
        <p className={styles.note}>{text.starterNote(applicable)}</p>
        <LinkButton
          id="example"
          disabled={tracker.busy !== null}
          onClick={() => void tracker.act("sheets", (host) => host.starter(snapshot.scope, true))}
        >
          {text.example}
        </LinkButton>
        <p className={styles.note}>{text.exampleNote}</p>
        <LinkButton id="questions" onClick={() => navigation.go({ screen: "questions" })}>
          {text.scopeFirst}
        </LinkButton>
        {(snapshot.sketches?.length ?? 0) > 0 && (
          <LinkButton id="correct" onClick={() => navigation.go({ screen: "columns" })}>
            {text.pointOut}
          </LinkButton>
        )}
      </div>
    </Page>
  );
}
