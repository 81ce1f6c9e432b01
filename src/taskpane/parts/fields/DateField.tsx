/** A calendar date under its question; null: none. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { parseCalendarDate, type CalendarDate } from "../../../tracker/cells/dates";

const useStyles = makeStyles({ date: { maxWidth: "180px" } });

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
}

export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Input
        type="date"
        className={useStyles().date}
        value={value ?? ""}
        onChange={(_, data) => onChange(parseCalendarDate(data.value))}
      />
    </Field>
  );
}
