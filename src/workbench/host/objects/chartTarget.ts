/** Finding and changing a chart of the book. */
import type { BookChart } from "../../book/types";
import { ApiError } from "../errors";
import type { HostSession } from "../batch/session";

export interface ChartTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function chartOf(target: ChartTarget, session: HostSession): BookChart {
  const chart = session.book.sheet(target.sheetId).charts.find((candidate) => candidate.id === target.id);
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}

export function changeChart(target: ChartTarget, session: HostSession, change: (chart: BookChart) => void): void {
  const chart = chartOf(target, session);
  session.book.changeLook(target.sheetId, "addin", () => change(chart));
}

export const changeOptions = (target: ChartTarget, session: HostSession, change: Partial<BookChart["options"]>): void =>
  changeChart(target, session, (chart) => void (chart.options = { ...chart.options, ...change }));
