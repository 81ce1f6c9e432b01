/** A part of a screen: title on a hairline, something small at its right. */
import { useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { caption } from "../look";

const useStyles = makeStyles({
  section: { marginTop: "24px" },
  whole: { breakInside: "avoid-column" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: 600, margin: 0 },
  aside: { ...caption, lineHeight: "20px" },
});

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Goes on in the second column of a wide pane; otherwise it stays in one. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, aside, long, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, !long && styles.whole)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
