/**
 * The tabs, drawn as Fluent draws them. Our own, because Fluent's list brings a fifth of the pane's
 * first load with it. Arrows, Home and End move; the tab under the focus is the one shown.
 */
import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneText } from "../language";
import { focusRing, FORCED, WIDE } from "../look";
import type { PaneTab } from "../navigation";
import { Icon } from "../signs/icons";

const useStyles = makeStyles({
  list: {
    display: "flex",
    padding: "4px 8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { padding: "4px 16px 0", columnGap: "4px" },
  },
  tab: {
    position: "relative",
    minHeight: "40px",
    flexShrink: 0,
    padding: "0 4px",
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderRadius: "4px",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    "::after": {
      content: '""',
      position: "absolute",
      left: "4px",
      right: "4px",
      bottom: 0,
      height: "3px",
      borderRadius: "2px",
    },
    [WIDE]: { padding: "0 8px", "::after": { left: "8px", right: "8px" } },
    ...focusRing,
    ":focus-visible": { ...focusRing[":focus-visible"], outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
  },
  more: { marginLeft: "auto", minWidth: "32px", display: "grid", placeItems: "center" },
  /** Keeps the width of the bold word, so that choosing a tab does not move the others. */
  word: {
    display: "inline-grid",
    "::before": { content: "attr(data-word)", fontWeight: 600, height: 0, overflow: "hidden", visibility: "hidden" },
  },
});

export const TABS: readonly PaneTab[] = ["week", "state", "scope", "journey", "more"];

interface TabsProps {
  readonly value: PaneTab;
  readonly onChange: (tab: PaneTab) => void;
  /** Id of the panel below. */
  readonly panel: string;
}

export function Tabs({ value, onChange, panel }: TabsProps) {
  const styles = useStyles();
  const text = usePaneText().tabs;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, value);
    if (!next) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onChange(next);
  };
  return (
    <div ref={list} role="tablist" aria-label={text.label} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === value}
          aria-controls={panel}
          aria-label={tab === "more" ? text.more : undefined}
          title={tab === "more" ? text.more : undefined}
          tabIndex={tab === value ? 0 : -1}
          className={mergeClasses(styles.tab, tab === "more" && styles.more, tab === value && styles.selected)}
          onClick={() => onChange(tab)}
        >
          {tab === "more" ? (
            <Icon name="more" />
          ) : (
            <span className={styles.word} data-word={text[tab]}>
              {text[tab]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

export function nextTab(key: string, from: PaneTab): PaneTab | null {
  const at = TABS.indexOf(from);
  if (key === "ArrowRight") return TABS[(at + 1) % TABS.length] ?? null;
  if (key === "ArrowLeft") return TABS[(at + TABS.length - 1) % TABS.length] ?? null;
  if (key === "Home") return TABS[0] ?? null;
  return key === "End" ? (TABS[TABS.length - 1] ?? null) : null;
}
