/** *Mon organisme*: who she is, entered once or taken from her workbook, for the sheets and the document models. */
import { useEffect, useState } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { VAT_CASES } from "../../../rnq/vat";
import { paneIdentity } from "../../../text/pane/identity";
import { paneMore } from "../../../text/pane/more";
import { longDate } from "../../../text/typography";
import { parseCalendarDate } from "../../../tracker/cells/dates";
import type { FoundField, FoundValue } from "../../../tracker/identity/found";
import { LONGEST_TEXT, spacedActivityNumber, spacedSiret } from "../../../tracker/identity/identity";
import { certificateDates } from "../../../tracker/report/audit";
import { categoryNames } from "../../../tracker/scope/scope";
import { useBack } from "../../back";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { ChoiceField } from "../../parts/fields/Choice";
import { DateField } from "../../parts/fields/DateField";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Primary } from "../../parts/Primary";
import { Section } from "../../parts/Section";
import { faultOf, filledIn, FORM_TEXTS, formOf, settingsOf, type Form, type FormText } from "./form";
import { FoundValues } from "./FoundValues";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", margin: "12px 0 8px" },
  note: { ...caption, margin: "8px 0 0" },
  save: { marginTop: "20px" },
});

type Looking = { readonly state: "looking" | "failed" } | { readonly found: readonly FoundValue[] };

/** What her workbook says and her settings do not have yet. */
function useFound(form: Form): Looking {
  const { tracker } = usePane();
  const { findIdentity } = tracker;
  const [looking, setLooking] = useState<Looking>({ state: "looking" });
  useEffect(() => {
    let gone = false;
    findIdentity().then(
      (found) => gone || setLooking({ found }),
      () => gone || setLooking({ state: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [findIdentity]);
  if ("state" in looking) return looking;
  const known = (field: FoundField) =>
    field === "certificateDate" ? form.certificateDate !== null : form.texts[field].trim() !== "";
  return { found: looking.found.filter(({ field }) => !known(field)) };
}

/** As she would type it. */
function typed({ field, value }: FoundValue): string {
  return field === "siret" ? spacedSiret(value) : field === "nda" ? spacedActivityNumber(value) : value;
}

function taken(form: Form, values: readonly FoundValue[]): Form {
  return values.reduce<Form>(
    (now, one) =>
      one.field === "certificateDate"
        ? { ...now, certificateDate: parseCalendarDate(one.value) }
        : { ...now, texts: { ...now.texts, [one.field]: typed(one) } },
    form,
  );
}

export function IdentityScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneIdentity[language];
  const { snapshot, tracker, navigation } = usePane();
  const back = useBack(paneMore[language].title);
  const { settings, scope } = snapshot;
  const [form, setForm] = useState(() => formOf(settings, scope));
  const looking = useFound(form);
  const faults = FORM_TEXTS.map((name) => faultOf(name, form.texts[name], language));
  const valid = faults.every((fault) => fault === undefined);
  const write = (name: FormText, value: string) => setForm({ ...form, texts: { ...form.texts, [name]: value } });
  const take = (fields: readonly FoundField[]) =>
    "found" in looking &&
    setForm(
      taken(
        form,
        looking.found.filter(({ field }) => fields.includes(field)),
      ),
    );
  const save = () =>
    void tracker.act(
      "scope",
      (host) => host.saveSettings(settingsOf(form, scope)),
      () => (filledIn(form) === 0 ? text.empty : text.saved(filledIn(form))),
    );
  const fields = (...names: readonly FormText[]) => (
    <div className={styles.fields}>
      {names.map((name) => (
        <Text key={name} name={name} value={form.texts[name]} onChange={(value) => write(name, value)} />
      ))}
    </div>
  );
  const end = form.certificateDate === null ? null : certificateDates(form.certificateDate).end;
  return (
    <Page title={text.title} back={back} subtitle={text.subtitle}>
      {"state" in looking ? (
        <p className={styles.note} role="status">
          {looking.state === "looking" ? text.looking : text.lookFailed}
        </p>
      ) : (
        <FoundValues found={looking.found} onTake={take} />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) save();
        }}
      >
        <Section title={text.who}>
          {fields("name", "siret", "nda", "prefecture", "address", "sites")}
          <p className={styles.note}>{text.categories(categoryNames(scope.categories, language))}</p>
          <LinkButton id="identity-scope" onClick={() => navigation.go({ screen: "questions" })}>
            {text.categoriesChange}
          </LinkButton>
        </Section>
        <Section title={text.reach}>{fields("contact", "email", "phone", "disability", "mediator")}</Section>
        <Section title={text.certification}>
          {fields("certifier", "certificate")}
          <DateField
            label={text.fields.certificateDate}
            value={form.certificateDate}
            onChange={(certificateDate) => setForm({ ...form, certificateDate })}
          />
          {end && <p className={styles.note}>{text.certificateEnd(longDate(end, language))}</p>}
        </Section>
        <Section title={text.bills}>
          <ChoiceField
            label={text.vat}
            value={form.vat}
            options={VAT_CASES.map((value) => ({ value, label: text.vatCases[value] }))}
            onChange={(vat) => setForm({ ...form, vat })}
          />
        </Section>
        <div className={styles.save}>
          <Primary id="save-identity" disabled={!valid || tracker.busy !== null} onClick={save}>
            {text.save}
          </Primary>
        </div>
      </form>
    </Page>
  );
}

interface TextProps {
  readonly name: FormText;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One text, with its hint and what is wrong with it beside it. */
function Text({ name, value, onChange }: TextProps) {
  const language = useLanguage();
  const text = paneIdentity[language];
  const hint = name in text.hints ? text.hints[name as keyof typeof text.hints] : undefined;
  const fault = faultOf(name, value, language);
  return (
    <Field label={text.fields[name]} hint={hint} validationMessage={fault}>
      <Input
        value={value}
        inputMode={name === "siret" ? "numeric" : name === "email" ? "email" : name === "phone" ? "tel" : undefined}
        maxLength={name === "sites" ? undefined : LONGEST_TEXT}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
