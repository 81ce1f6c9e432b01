/** *Retirer RNQ du classeur*: says what goes and what stays, then asks. */
import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { models } from "../../../text/documents/models";
import { paneMore } from "../../../text/pane/more";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", paddingLeft: "18px" },
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", marginTop: "24px" },
  note: { ...caption, margin: "12px 0 0" },
  written: { marginTop: "16px" },
});

export function RemoveScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const more = paneMore[language];
  const ofModels = models[language];
  const text = more.removeScreen;
  const all = usePaneText();
  const { snapshot, tracker, navigation } = usePane();
  const back = useBack(more.title);
  const [written, setWritten] = useState<"keep" | "remove">("keep");
  const certifiers = snapshot.filledCertifiers ?? [];
  const ours = [...Object.values(snapshot.ourSheets), ...(snapshot.moreOfOurs ?? [])];
  const sheets = ours.filter((sheet) => !certifiers.includes(sheet));
  const made = snapshot.madeLogs ?? [];
  const filled = [...made.filter(({ entries }) => entries > 0).map(({ sheet }) => sheet), ...certifiers];
  const empty = made.filter(({ entries }) => entries === 0).map(({ sheet }) => sheet);
  const goes = [
    snapshot.highlighted && text.highlight,
    snapshot.stateColumn && text.stateColumn,
    sheets.length > 0 && text.sheets(sheets),
    (snapshot.models ?? []).length > 0 && ofModels.removed,
    empty.length > 0 && text.sheets(empty),
    snapshot.names && text.names,
    text.settings,
  ].filter((line) => typeof line === "string");
  const remove = async () => {
    if (
      await tracker.act(
        "remove",
        (host) => (filled.length > 0 ? host.remove(written) : host.remove()),
        ({ kept }) => [all.notices.remove, ...(kept ? [ofModels.kept(kept)] : [])].join(" "),
      )
    )
      navigation.reset({ screen: "opening" });
  };
  return (
    <Page oneColumn title={text.title} back={back}>
      <p>{text.intro}</p>
      <ul className={styles.list}>
        {goes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>{text.formulas}</p>
      {filled.length > 0 && (
        <div className={styles.written}>
          <ChoiceField
            label={text.written(filled)}
            value={written}
            options={[
              { value: "keep", label: text.writtenKeep },
              { value: "remove", label: text.writtenRemove },
            ]}
            onChange={setWritten}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Primary id="confirm-remove" disabled={tracker.busy !== null} onClick={() => void remove()}>
          {text.confirm}
        </Primary>
        <LinkButton onClick={navigation.back}>{text.keep}</LinkButton>
      </div>
    </Page>
  );
}
