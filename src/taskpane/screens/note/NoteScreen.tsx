/** *Noter*: one line for a log, in a few seconds; the day is filled in, what was done with it may wait. */
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { logForms } from "../../../text/logs/forms";
import type { CalendarDate } from "../../../tracker/cells/dates";
import { asksDay, asksIndicator, FIELDS_OF, type EntryField, type LogLine } from "../../../tracker/logs/fields";
import { INDICATORS_OF } from "../../../tracker/logs/keeping";
import { linesOf, logFor } from "../../../tracker/logs/target";
import { LOG_SUBJECTS, type LogSubject } from "../../../tracker/model/logs";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage, usePaneText } from "../../language";
import { caption } from "../../look";
import { DateField } from "../../parts/fields/DateField";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", margin: "12px 0 16px" },
  select: { width: "100%", minWidth: 0, "& select": { maxWidth: "100%", textOverflow: "ellipsis" } },
  note: { ...caption, margin: "12px 0 0" },
});

/** What is said in a few words stands on one line. */
const SHORT: readonly EntryField[] = ["title", "source", "attendance"];

interface NoteProps {
  readonly subject?: LogSubject;
  /** Opened from an indicator: of watch, the one it serves. */
  readonly indicator?: number;
  /** What she may confirm or change: an answer of a survey to improve upon. */
  readonly texts?: LogLine["texts"];
}

export function NoteScreen({ subject: asked, indicator, texts: given = {} }: NoteProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = logForms[language];
  const all = usePaneText();
  const { snapshot, tracker, navigation } = usePane();
  const [subject, setSubject] = useState<LogSubject>(asked ?? "watch");
  const [texts, setTexts] = useState(given);
  const [date, setDate] = useState<CalendarDate | null>(snapshot.today);
  const [number, setNumber] = useState(indicator);
  const [lacks, setLacks] = useState(false);
  useFocus(asked === undefined ? "note-subject" : "note-title");
  const fields: Readonly<Partial<Record<EntryField, string>>> = text.fields[subject];
  const line: LogLine = {
    subject,
    date: date ?? snapshot.today,
    texts,
    indicators: asksIndicator(subject) && number !== undefined ? [number] : [],
  };
  const save = async () => {
    if ((texts.title?.trim() ?? "") === "") {
      setLacks(true);
      document.getElementById("note-title")?.focus();
      return;
    }
    const done = await tracker.act(
      "entry",
      (host) => host.note(...linesOf(line, language)),
      ({ sheets: [sheet = "", other] }) => (other === undefined ? text.saved(sheet) : text.savedTwo(sheet, other)),
    );
    if (done) navigation.back();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isShort = event.target instanceof HTMLInputElement;
    if (event.key !== "Enter" || !(isShort || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (tracker.busy === null) void save();
  };
  const back = useBack(all.tabs.week);
  return (
    <Page oneColumn title={text.title} back={back} subtitle={<Where subject={subject} />}>
      <div className={styles.fields} onKeyDown={onKeyDown}>
        {asked === undefined && (
          <Field label={labelOf("note-subject", text.subject)}>
            <Select
              id="note-subject"
              className={styles.select}
              value={subject}
              onChange={(_, data) => setSubject(data.value as LogSubject)}
            >
              {LOG_SUBJECTS.map((one) => (
                <option key={one} value={one}>
                  {text.subjects[one]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {FIELDS_OF[subject].map((field) => (
          <TextField
            key={field}
            field={field}
            label={fields[field] ?? ""}
            hint={field === "use" ? text.later : subject === "reviews" && field === "action" ? text.changes : undefined}
            fault={lacks && field === "title" ? text.needed(fields.title ?? "") : undefined}
            value={texts[field] ?? ""}
            onChange={(value) => {
              setTexts({ ...texts, [field]: value });
              if (field === "title") setLacks(false);
            }}
          />
        ))}
        {asksIndicator(subject) && (
          <Field label={labelOf("note-indicator", text.indicator)}>
            <Select
              id="note-indicator"
              className={styles.select}
              value={String(number ?? "")}
              onChange={(_, data) => setNumber(data.value === "" ? undefined : Number(data.value))}
            >
              <option value="">{text.anyIndicator}</option>
              {INDICATORS_OF[subject].map((one) => (
                <option key={one} value={one}>
                  {text.indicators[one as keyof typeof text.indicators]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {asksDay(subject) && <DateField label={text.date} value={date} onChange={setDate} />}
      </div>
      <Primary id="save-note" disabled={tracker.busy !== null} onClick={() => void save()}>
        {text.save}
      </Primary>
      <p className={styles.note}>{text.keys}</p>
    </Page>
  );
}

/** A field with an id of its own needs its label to say so. */
const labelOf = (id: string, children: string) => ({ children, htmlFor: id });

/** After the heading, which every screen focuses. */
function useFocus(id: string): void {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
}

/** In which sheet the line will stand. */
function Where({ subject }: { readonly subject: LogSubject }) {
  const text = logForms[useLanguage()];
  const { recognition } = usePane().snapshot;
  const at = logFor(recognition, subject);
  const sheet = at === null ? undefined : recognition.tables[at]?.sheet;
  return sheet === undefined ? text.inNew(text.sheets[subject]) : text.inHers(sheet);
}

interface TextFieldProps {
  readonly field: EntryField;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ field, label, hint, fault, value, onChange }: TextFieldProps) {
  const list = useId();
  const { recognition } = usePane().snapshot;
  const id = `note-${field}`;
  // Her sessions, to choose from.
  const names =
    field === "title" ? [...new Set(recognition.sessions.map(({ session, trainee }) => session ?? trainee))] : [];
  return (
    <>
      <Field label={labelOf(id, label)} hint={hint} validationMessage={fault}>
        {SHORT.includes(field) ? (
          <Input
            id={id}
            value={value}
            {...(names.length > 0 ? { input: { list } } : {})}
            onChange={(_, data) => onChange(data.value)}
          />
        ) : (
          <Textarea id={id} rows={2} value={value} onChange={(_, data) => onChange(data.value)} />
        )}
      </Field>
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
