/**
 * *Synthèse avant audit*, hers: counts, progress per criterion with its chart, probable findings, what is not
 * filled in, plan of action with its weeks, journey, the audit, and what decree 2026-728 adds. Column F is hers.
 */
import { sheets as words } from "../../../text/sheets";
import { SheetBuilder } from "../parts/builder";
import type { SheetContext } from "../parts/context";
import { pageOf } from "../parts/paging";
import type { SheetPlan } from "../parts/plan";
import { blanks, findings } from "./findings";
import { audit } from "./audit";
import { begin } from "./begin";
import { actions, complements, journeySection, kept, weeks } from "./followUp";
import { headline, progress, title } from "./head";
import { widths } from "../parts/summaryParts";

const SECTIONS = [
  title,
  headline,
  progress,
  findings,
  blanks,
  begin,
  actions,
  weeks,
  journeySection,
  audit,
  complements,
  kept,
] as const;

export function summaryPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "" } = context;
  const text = words[language];
  const build = new SheetBuilder(widths(context));
  const used = new Set<string>();
  for (const section of SECTIONS) section(build, context, used);
  build.trim();
  const paging = pageOf(build, "Portrait");
  return {
    kind: "summary",
    name: text.names.summary,
    widths: build.widths,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    charts: build.charts,
    page: {
      ...paging,
      footer: { left: body, center: text.dated(text.names.summary, today), right: text.footerPage },
    },
  };
}
