/** The plan as bars of hours: holidays and slack left empty, this week in blue, a flag for the audit. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneWeek } from "../../../text/pane/week";
import { duration, shortMonth } from "../../../text/typography";
import type { Plan, PlanWeek } from "../../../tracker/plan/plan";
import { useLanguage } from "../../language";
import { FORCED } from "../../look";
import { surface } from "../../theme";

const HEIGHT = 44;

const useStyles = makeStyles({
  chart: { marginTop: "16px" },
  weeks: {
    display: "flex",
    alignItems: "flex-end",
    columnGap: "4px",
    height: `${HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralForeground1}`,
  },
  week: { flex: "1 1 0", minWidth: 0, position: "relative", display: "flex", alignItems: "flex-end", height: "100%" },
  bar: {
    width: "100%",
    backgroundColor: surface("rnqSlack"),
    [FORCED]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  current: { backgroundColor: tokens.colorCompoundBrandBackground, [FORCED]: { backgroundColor: "Highlight" } },
  label: {
    position: "absolute",
    left: 0,
    bottom: "2px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  slack: {
    borderTop: `1px dashed ${tokens.colorNeutralForeground2}`,
    width: "calc(100% + 4px)",
    height: "50%",
    alignSelf: "flex-end",
    position: "relative",
  },
  slackLabel: { bottom: "calc(50% + 2px)" },
  flag: { flex: "0 0 14px", alignSelf: "flex-end" },
  months: {
    display: "flex",
    columnGap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
  },
  month: { flex: "1 1 0", minWidth: 0, whiteSpace: "nowrap", overflow: "visible" },
  audit: {
    flex: "0 0 14px",
    direction: "rtl",
    whiteSpace: "nowrap",
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
  },
});

export function WeeksChart({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const full = Math.max(plan.hoursPerWeek * 60, ...plan.weeks.map((week) => week.minutes));
  const work = plan.weeks.filter((week) => week.minutes > 0).length;
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={text.spoken(work, duration(plan.totalMinutes), plan.auditDate)}
    >
      <div className={styles.weeks}>
        {plan.weeks.map((week, index) => (
          <div key={week.from} className={styles.week}>
            {week.kind === "holiday" && starts(plan.weeks, index) && (
              <span className={styles.label}>{text.holiday}</span>
            )}
            {week.kind === "slack" && (
              <>
                {starts(plan.weeks, index) && (
                  <span className={mergeClasses(styles.label, styles.slackLabel)}>{text.slack}</span>
                )}
                <div className={styles.slack} />
              </>
            )}
            {week.minutes > 0 && (
              <div
                className={mergeClasses(styles.bar, week.current && styles.current)}
                style={{ height: `${(week.minutes / full) * 100}%` }}
              />
            )}
          </div>
        ))}
        {plan.auditDate && <Flag className={styles.flag} />}
      </div>
      <div className={styles.months}>
        {plan.weeks.map((week, index) => (
          <span key={week.from} className={styles.month}>
            {monthAt(plan.weeks, index) ? shortMonth(week.from, language) : ""}
          </span>
        ))}
        {plan.auditDate && <span className={styles.audit}>{text.audit}</span>}
      </div>
    </div>
  );
}

function starts(weeks: readonly PlanWeek[], index: number): boolean {
  return weeks[index - 1]?.kind !== weeks[index]?.kind;
}

/** A month is named under its first week, unless the one before would touch it. */
function monthAt(weeks: readonly PlanWeek[], index: number): boolean {
  const month = weeks[index]?.from.slice(5, 7);
  if (index === 0) return weeks[2]?.from.slice(5, 7) === month;
  return weeks[index - 1]?.from.slice(5, 7) !== month && (index < weeks.length - 2 || weeks.length < 4);
}

function Flag({ className }: { readonly className: string }) {
  return (
    <svg className={className} width="14" height="26" viewBox="0 0 14 26" aria-hidden="true">
      <path d="M11 26V1M12 1H1L4 5L1 9H12" stroke="currentColor" strokeWidth="2" fill="currentColor" />
    </svg>
  );
}
