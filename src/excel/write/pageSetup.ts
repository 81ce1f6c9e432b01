/** Charts, page, margins and footer of a sheet of ours. */
import { FONT } from "../../tracker/sheets/parts/look";
import { MARGINS } from "../../tracker/sheets/parts/paging";
import type { PlanChart, SheetContent } from "../../tracker/sheets/parts/plan";
import type { At, Target } from "./target";

/** A bar chart over its cells, without axes: the figures stand beside it. */
export function addChart(sheet: Excel.Worksheet, at: At, chart: PlanChart): void {
  const rows = chart.bottom - chart.top + 1;
  const drawn = sheet.charts.add("BarClustered", at(chart.top, chart.valueColumn, rows), "Columns");
  drawn.name = chart.name;
  drawn.setPosition(at(chart.top, chart.left), at(chart.bottom, chart.right));
  drawn.title.visible = false;
  drawn.legend.visible = false;
  drawn.format.fill.clear();
  drawn.format.border.lineStyle = "None";
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.visible = false;
  valueAxis.minimum = 0;
  valueAxis.maximum = chart.full;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const series = drawn.series.getItemAt(0);
  series.name = chart.title;
  series.setXAxisValues(at(chart.top, chart.categoryColumn, rows));
  series.gapWidth = 80;
  series.format.fill.setSolidColor(`#${chart.color}`);
}

/** A4, its margins, what is repeated on each page, and the breaks. */
export function setUpPage({ sheet, row: top, column: left }: Target, at: At, plan: SheetContent): void {
  const { page } = plan;
  sheet.showGridlines = false;
  if (plan.frozenRows) sheet.freezePanes.freezeRows(top + plan.frozenRows);
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation;
  layout.setPrintMargins("Points", {
    top: MARGINS.top,
    bottom: MARGINS.bottom,
    left: MARGINS.left,
    right: MARGINS.right,
    header: MARGINS.header,
    footer: MARGINS.footer,
  });
  layout.printGridlines = false;
  layout.centerHorizontally = true;
  layout.setPrintArea(at(-top, -left, top + plan.heights.length, left + plan.widths.length));
  layout.zoom = page.scaling === "fit" ? { horizontalFitToPages: 1 } : { scale: page.scale };
  if (page.titleRows) layout.setPrintTitleRows(`$${top + page.titleRows[0] + 1}:$${top + page.titleRows[1] + 1}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(page.footer.left);
  footer.centerFooter = footerText(page.footer.center);
  footer.rightFooter = FOOTER + page.footer.right;
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${top + row + 1}`);
}

/** Font, size and colour; the colour comes last, so that a digit after it is not read as a size. */
const FOOTER = `&"${FONT},Regular"&8&K595959`;

/** A text as a part of our footer; "&" starts a code there. */
export function footerText(text: string): string {
  return (
    FOOTER +
    text
      .replace(/[\r\n]+/g, " ")
      .slice(0, 80)
      .replace(/&/g, "&&")
  );
}
