/** Settings kept in the workbook: hours a week, periods of the proofs, loading at opening, language, names. */
import { useState } from "react";
import { Field, Input, Switch, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../text";
import { paneMore } from "../../../text/pane/more";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { DateField } from "../../parts/fields/DateField";
import { NamesLimits } from "../../parts/notices/NamesLimits";
import { Page } from "../../parts/Page";
import { Primary, Secondary } from "../../parts/Primary";
import { Section } from "../../parts/Section";
import { readTimeOff, TimeOffFields, writeTimeOff } from "./TimeOffFields";
import { PeriodFields, readPeriods, writePeriods } from "./PeriodFields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "20px", marginTop: "20px" },
  note: { ...caption, margin: "8px 0 12px" },
  switch: { marginLeft: "-8px" },
});

/** Two hours: what a trainer who prepares beside paid work finds in a week. */
const USUAL_HOURS = 2;

export function SettingsScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const more = paneMore[language];
  const text = more.settingsScreen;
  const { notices } = usePaneText();
  const { snapshot, tracker } = usePane();
  const back = useBack(more.title);
  const { settings } = snapshot;
  const [hours, setHours] = useState(
    String(settings.hoursPerWeek ?? USUAL_HOURS).replace(".", language === "fr" ? "," : "."),
  );
  const [start, setStart] = useState(settings.planStart ?? null);
  const [timeOff, setTimeOff] = useState(writeTimeOff(settings.timeOff));
  const [periods, setPeriods] = useState(writePeriods(settings.periods));
  const [load, setLoad] = useState(settings.loadAtOpening === true);
  const [chosen, setChosen] = useState<Language>(settings.language ?? language);
  const parsed = Number(hours.replace(",", "."));
  const hoursValid = parsed >= 0.5 && parsed <= 40;
  const ownPeriods = readPeriods(periods);
  const away = readTimeOff(timeOff);
  const valid = hoursValid && ownPeriods !== null && away !== null;
  const save = () =>
    void tracker.act("scope", (host) =>
      host.saveSettings({
        hoursPerWeek: parsed,
        planStart: start ?? undefined,
        timeOff: away ?? undefined,
        periods: ownPeriods ?? undefined,
        loadAtOpening: load,
        language: chosen,
      }),
    );
  return (
    <Page title={text.title} back={back}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) save();
        }}
      >
        <Field label={text.hours} hint={text.hoursHint} validationMessage={hoursValid ? undefined : text.hoursError}>
          <Input inputMode="decimal" value={hours} onChange={(_, data) => setHours(data.value)} />
        </Field>
        <DateField label={text.start} hint={text.startHint} value={start} onChange={setStart} />
        <TimeOffFields value={timeOff} onChange={setTimeOff} />
        <PeriodFields value={periods} onChange={setPeriods} />
        <Field hint={text.loadHint}>
          <Switch
            className={styles.switch}
            label={text.load}
            checked={load}
            onChange={(_, data) => setLoad(data.checked)}
          />
        </Field>
        <ChoiceField
          label={text.language}
          value={chosen}
          options={[
            { value: "fr", label: text.languages.fr },
            { value: "en", label: text.languages.en },
          ]}
          onChange={setChosen}
        />
        <div>
          <Primary id="save-settings" disabled={!valid || tracker.busy !== null} onClick={save}>
            {text.save}
          </Primary>
        </div>
      </form>
      {settings.attached && (!snapshot.names || (snapshot.namesLeave ?? []).length > 0) && (
        <Section title={text.namesTitle}>
          <p className={styles.note}>{text.namesHint}</p>
          <NamesLimits className={styles.note} />
          {!snapshot.names && (
            <Secondary
              id="names"
              disabled={tracker.busy !== null}
              onClick={() =>
                void tracker.act(
                  "names",
                  (host) => host.attach({ names: true, stateColumn: false }),
                  () => notices.names,
                )
              }
            >
              {text.names}
            </Secondary>
          )}
        </Section>
      )}
    </Page>
  );
}
