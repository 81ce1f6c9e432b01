/** The steps of a journey table as pieces: a column of ticks and the column of its dates are one piece. */
import { fold } from "../../cells/words";
import { INTERRUPTED } from "../../recognise/records/details";
import type { JourneyStep, Recognition } from "../../model/recognition";

export interface StepColumn {
  readonly step: string;
  readonly named: readonly number[];
  /** Positions among the steps of the table: its own, then that of its dates. */
  readonly positions: readonly number[];
  readonly column?: string;
  readonly row?: number;
}

const DATE = /\bdates?\b|\bdated?\b|\ble$|\bon$/;
const BESIDE =
  /\b(?:dates?|dated?|de|du|des|d'|la|le|les|l'|of|the|on|signature|signee?s?|envoi|envoyee?s?|remises?|remis|recue?s?|reception|faite?s?|realisee?s?|ok|sent|signed|received|done)\b|[^a-z0-9 ]/g;

/** A name without what only says that it was dated, signed or sent. */
export function bareName(step: string): string {
  return fold(step).replace(/_/g, " ").replace(/d'/g, "d' ").replace(BESIDE, " ").replace(/\s+/g, " ").trim();
}

/** The steps of a table in the order of its columns (or rows). */
export function stepsOfTable(recognition: Recognition, table: number): readonly JourneyStep[] {
  const own = recognition.journey.filter((step) => step.table === table);
  const columns = recognition.tables[table]?.columns.steps;
  if (columns === undefined || recognition.tables[table]?.kind !== "journeyWide") return own;
  const byColumn = new Map(own.map((step) => [step.column, step]));
  const nothing = { table, sheet: "", step: "", indicators: [], documents: [] };
  return columns.map((column) => byColumn.get(column) ?? nothing);
}

/** Columns of dates joined to the ticks that they date: by their name, else to the tick at their left. */
export function pairedSteps(steps: readonly JourneyStep[]): readonly StepColumn[] {
  const found: (Omit<StepColumn, "positions"> & {
    positions: number[];
    readonly name: string;
    readonly isDate: boolean;
  })[] = [];
  steps.forEach(({ step, indicators, column, row }, position) => {
    if (step === "" || INTERRUPTED.test(fold(step))) return;
    const name = bareName(step);
    found.push({
      step,
      named: indicators,
      positions: [position],
      name,
      isDate: DATE.test(fold(step)),
      ...(column === undefined ? {} : { column }),
      ...(row === undefined ? {} : { row }),
    });
  });
  const ticks = found.filter(({ isDate }) => !isDate);
  return found.filter((dated, at) => {
    if (!dated.isDate) return true;
    const before = found[at - 1];
    const tick =
      dated.name === ""
        ? before !== undefined && !before.isDate
          ? before
          : undefined
        : (ticks.find(({ name }) => name === dated.name) ??
          ticks.find(
            ({ name }) =>
              name !== "" && (` ${dated.name} `.includes(` ${name} `) || ` ${name} `.includes(` ${dated.name} `)),
          ));
    if (!tick || tick.positions.length > 1) return dated.name !== "";
    tick.positions.push(dated.positions[0] as number);
    return false;
  });
}
