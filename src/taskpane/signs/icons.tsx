/** The few icons that are no states, drawn on a 20 by 20 square with one line of 1.4. Always beside a word or a name. */
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ svg: { flexShrink: 0, display: "block" } });

const PATHS = {
  chevronLeft: "M12 4.5L6.5 10L12 15.5",
  chevronRight: "M8 4.5L13.5 10L8 15.5",
  document: "M5.5 3H11.5L15 6.5V16A1 1 0 0 1 14 17H6A1 1 0 0 1 5 16V3.5A.5.5 0 0 1 5.5 3ZM11.5 3V6.5H15",
  route:
    "M3 14.5A1.7 1.7 0 1 0 6.4 14.5A1.7 1.7 0 1 0 3 14.5M6.4 14.5H13A2.2 2.2 0 0 0 13 10H7A2.2 2.2 0 0 1 7 5.5H13.6M13.6 5.5A1.7 1.7 0 1 0 17 5.5A1.7 1.7 0 1 0 13.6 5.5",
  question:
    "M10 2.7A7.3 7.3 0 1 0 10 17.3A7.3 7.3 0 0 0 10 2.7ZM7.9 8A2.1 2.1 0 1 1 11.2 9.7Q10 10.4 10 11.5M10 13.5V14.3",
  lock: "M5 9H15A.8.8 0 0 1 15.8 9.8V16A.8.8 0 0 1 15 16.8H5A.8.8 0 0 1 4.2 16V9.8A.8.8 0 0 1 5 9ZM7 9V6A3 3 0 0 1 13 6V9M10 12.3V13.5",
} as const;

export type IconName = keyof typeof PATHS | "more";

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.svg} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {name === "more" ? (
        <path
          d="M4.5 8.8a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 0 1 0-2.4ZM10 8.8a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 0 1 0-2.4ZM15.5 8.8a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 0 1 0-2.4Z"
          fill="currentColor"
        />
      ) : (
        <path
          d={PATHS[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.4}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
