/** Lists of rows separated by hairlines; a row that leads somewhere is one button with a chevron. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bareButton } from "../look";
import { Icon } from "../signs/icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke4}`, ":last-child": { borderBottom: "none" } },
  row: {
    ...bareButton,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "10px 0",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default", backgroundColor: "transparent" },
  },
  chevron: { color: tokens.colorNeutralForeground2 },
});

export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

export function Row({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <li className={mergeClasses(useStyles().item, className)}>{children}</li>;
}

interface LeadingRowProps {
  readonly id: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Another action of the same row, below. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

export function LeadingRow({ id, onClick, disabled, after, children }: LeadingRowProps) {
  const styles = useStyles();
  return (
    <Row>
      <button id={id} type="button" className={styles.row} onClick={onClick} disabled={disabled}>
        <span>{children}</span>
        <span className={styles.chevron}>
          <Icon name="chevronRight" />
        </span>
      </button>
      {after}
    </Row>
  );
}
