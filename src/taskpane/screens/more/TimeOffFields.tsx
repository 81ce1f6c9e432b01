/** Her time off: periods that the plan leaves free. Asked, never supposed. */
import { useId } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { paneTimeOff } from "../../../text/pane/periods";
import { longDate } from "../../../text/typography";
import { parseCalendarDate } from "../../../tracker/cells/dates";
import type { TimeOff } from "../../../tracker/plan/plan";
import { useLanguage } from "../../language";
import { caption } from "../../look";
import { LinkButton } from "../../parts/LinkButton";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, breakInside: "avoid-column" },
  legend: { padding: 0 },
  hint: { ...caption, margin: "2px 0 8px" },
  period: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", columnGap: "8px" },
  whole: { gridColumn: "1 / -1", marginBottom: "8px" },
});

/** What she typed of one period, before it is one. */
export interface TimeOffTexts {
  readonly from: string;
  readonly to: string;
}

export const writeTimeOff = (periods: readonly TimeOff[] = []): readonly TimeOffTexts[] =>
  periods.map(({ from, to }) => ({ from, to }));

function period({ from, to }: TimeOffTexts): TimeOff | null {
  const [first, last] = [parseCalendarDate(from), parseCalendarDate(to)];
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
}

const isEmpty = ({ from, to }: TimeOffTexts): boolean => from === "" && to === "";

/** In order; `undefined` without any, `null` when one of them is no period. A line left empty counts for nothing. */
export function readTimeOff(texts: readonly TimeOffTexts[]): readonly TimeOff[] | undefined | null {
  const read = texts.filter((one) => !isEmpty(one)).map(period);
  const periods = read.filter((one) => one !== null);
  if (periods.length < read.length) return null;
  return periods.length === 0 ? undefined : [...periods].sort((a, b) => a.from.localeCompare(b.from));
}

interface TimeOffFieldsProps {
  readonly value: readonly TimeOffTexts[];
  readonly onChange: (value: readonly TimeOffTexts[]) => void;
}

export function TimeOffFields({ value, onChange }: TimeOffFieldsProps) {
  const styles = useStyles();
  const hint = useId();
  const language = useLanguage();
  const text = paneTimeOff[language];
  const change = (at: number, one: TimeOffTexts) => onChange(value.map((other, index) => (index === at ? one : other)));
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{text.title}</legend>
      <p id={hint} className={styles.hint}>
        {text.hint}
      </p>
      {value.map((one, at) => {
        const read = period(one);
        return (
          <div key={at} className={styles.period}>
            <Field label={text.from(at + 1)}>
              <Input type="date" value={one.from} onChange={(_, data) => change(at, { ...one, from: data.value })} />
            </Field>
            <Field label={text.to(at + 1)} validationMessage={read === null && !isEmpty(one) ? text.error : undefined}>
              <Input type="date" value={one.to} onChange={(_, data) => change(at, { ...one, to: data.value })} />
            </Field>
            <LinkButton
              id={`time-off-remove-${at}`}
              className={styles.whole}
              aria-label={read ? text.removeOne(longDate(read.from, language)) : text.remove}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            >
              {text.remove}
            </LinkButton>
          </div>
        );
      })}
      <LinkButton id="time-off-add" onClick={() => onChange([...value, { from: "", to: "" }])}>
        {text.add}
      </LinkButton>
    </fieldset>
  );
}
