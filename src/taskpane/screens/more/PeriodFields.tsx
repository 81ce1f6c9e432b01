/** Four periods in months, the usual one beside each, and the way back to the usual ones. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { panePeriods } from "../../../text/pane/periods";
import { DEFAULT_PERIODS, LONGEST_PERIOD, type PeriodicKind, type Periods } from "../../../tracker/model/periods";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  hint: { ...caption, margin: "8px 0 0" },
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", margin: "12px 0 8px" },
  months: { maxWidth: "120px" },
});

const KINDS = Object.keys(DEFAULT_PERIODS) as PeriodicKind[];

/** What she types, before it is a number. */
export type PeriodTexts = Readonly<Record<PeriodicKind, string>>;

export function writePeriods(periods: Partial<Periods> = {}): PeriodTexts {
  return Object.fromEntries(KINDS.map((kind) => [kind, String(periods[kind] ?? DEFAULT_PERIODS[kind])])) as PeriodTexts;
}

function months(text: string): number | null {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= LONGEST_PERIOD ? value : null;
}

/** Only what differs from the usual periods is kept; `undefined` when nothing does, `null` when one is no period. */
export function readPeriods(texts: PeriodTexts): Partial<Periods> | undefined | null {
  const read = KINDS.map((kind) => [kind, months(texts[kind])] as const);
  if (read.some(([, value]) => value === null)) return null;
  const own = read.filter(([kind, value]) => value !== DEFAULT_PERIODS[kind]);
  return own.length === 0 ? undefined : (Object.fromEntries(own) as Partial<Periods>);
}

interface PeriodFieldsProps {
  readonly value: PeriodTexts;
  readonly onChange: (value: PeriodTexts) => void;
}

export function PeriodFields({ value, onChange }: PeriodFieldsProps) {
  const styles = useStyles();
  const text = panePeriods[useLanguage()];
  return (
    <Section title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      <div className={styles.fields}>
        {KINDS.map((kind) => (
          <Field
            key={kind}
            label={text.kinds[kind]}
            hint={text.usual(DEFAULT_PERIODS[kind])}
            validationMessage={months(value[kind]) === null ? text.error(LONGEST_PERIOD) : undefined}
          >
            <Input
              className={styles.months}
              inputMode="numeric"
              value={value[kind]}
              contentAfter={text.unit}
              onChange={(_, data) => onChange({ ...value, [kind]: data.value })}
            />
          </Field>
        ))}
      </div>
      {readPeriods(value) !== undefined && (
        <LinkButton id="usual-periods" onClick={() => onChange(writePeriods())}>
          {text.reset}
        </LinkButton>
      )}
    </Section>
  );
}
