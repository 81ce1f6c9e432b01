/** The plan, this week and the dates of the workbook as it stands; worked out by the rules, once per reading. */
import { useMemo } from "react";
import { dueItems, type DueItem } from "../../tracker/plan/due";
import { addDays, daysBetween } from "../../tracker/cells/dates";
import { planWith, thisWeek, type Plan, type ThisWeek } from "../../tracker/plan/plan";
import { listTasks } from "../../tracker/plan/tasks";
import { usePane } from "../context";
import { useLanguage } from "../language";

export interface PlanView {
  readonly plan: Plan;
  readonly week: ThisWeek;
  /** Late and coming, the audit included, earliest first. */
  readonly due: readonly DueItem[];
  /** Every known date, to the end of the certificate. */
  readonly all: readonly DueItem[];
}

/** How far dates are shown when no audit is fixed, in days. */
const HORIZON = 120;
/** Longer than any certificate runs. */
const ALL_DAYS = 5 * 366;

export function usePlan(): PlanView {
  const language = useLanguage();
  const { snapshot } = usePane();
  return useMemo(() => {
    const { assessment, scope, settings, today } = snapshot;
    const tracker = { ...snapshot.tracker, language };
    const tasks = listTasks(tracker, assessment);
    const plan = planWith(tasks, { today, auditDate: scope.auditDate }, settings);
    const days = scope.auditDate === null ? HORIZON : Math.max(HORIZON, daysBetween(today, scope.auditDate));
    const until = addDays(today, days);
    const all = dueItems(tracker, assessment, ALL_DAYS);
    return { plan, week: thisWeek(plan, today), due: all.filter(({ date }) => date <= until), all };
  }, [snapshot, language]);
}
