/** A screen: optional way back, heading (focused on arrival), sentence below it, and its sections. */
import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { usePaneText } from "../language";
import { Icon } from "../signs/icons";
import { TWO_COLUMNS } from "../look";
import { LinkButton } from "./LinkButton";

const useStyles = makeStyles({
  back: { marginBottom: "12px", marginLeft: "-4px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  title: {
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: 600,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  aside: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  columns: {
    [TWO_COLUMNS]: {
      columnCount: 2,
      columnGap: "32px",
      marginTop: "16px",
      "& > :first-child": { marginTop: 0 },
      "& li, & fieldset, & [role=group], & [role=radiogroup]": { breakInside: "avoid-column" },
      "& h2, & h3, & legend": { breakAfter: "avoid-column" },
    },
  },
  subtitle: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

interface PageProps {
  readonly title: ReactNode;
  /** The picture of the screen is its own title; the heading is for the screen reader. */
  readonly titleHidden?: boolean;
  readonly aside?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly back?: string;
  /** Short enough, or in need of the whole width, also in a wide pane. */
  readonly oneColumn?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, titleHidden, aside, subtitle, back, oneColumn, children }: PageProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { navigation } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useRef({ focus: navigation.focus, isFirst: navigation.isFirst });
  useEffect(() => {
    // Her keyboard is in her cells: a screen that comes of itself, by no click of hers, leaves it there.
    if (arrival.current.isFirst && !document.hasFocus()) return;
    // A tab keeps its own focus; everything else is announced by its heading, or goes back where she was.
    if (document.activeElement?.getAttribute("role") === "tab") return;
    const { focus } = arrival.current;
    const target = focus ? document.getElementById(focus) : null;
    (target ?? heading.current)?.focus({ preventScroll: target === null });
  }, []);
  return (
    <>
      {back !== undefined && (
        <div className={styles.back}>
          <LinkButton
            id="back"
            onClick={navigation.back}
            aria-label={text.back(back)}
            icon={<Icon name="chevronLeft" size={16} />}
          >
            {back}
          </LinkButton>
        </div>
      )}
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, titleHidden && styles.hidden)}>
          {title}
        </h1>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      <div className={oneColumn ? undefined : styles.columns}>{children}</div>
    </>
  );
}
