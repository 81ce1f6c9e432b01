/** A calendar date under its question; null: none. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { parseCalendarDate, type CalendarDate } from "../../../tracker/cells/dates";

const useStyles = makeStyles({ date: { maxWidth: "180px" } });

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it. */
  readonly fault?: string;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
}

export function DateField({ label, hint, fault, value, onChange }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <Input
        type="date"
        className={useStyles().date}
        value={value ?? ""}
        onChange={(_, data) => onChange(parseCalendarDate(data.value))}
      />
    </Field>
  );
}
