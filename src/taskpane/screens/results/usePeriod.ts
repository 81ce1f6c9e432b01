/** The days that the results are about: all that is known until she says otherwise; kept while she looks at another screen. */
import { useMemo, useState } from "react";
import type { CalendarDate } from "../../../tracker/cells/dates";
import { concerning, figuresOf, type FiguresPeriod, type FiguresView } from "../../../tracker/figures/figures";
import { usePane } from "../../context";
import type { PaneEnvironment } from "../../environment";

/** null as a day: open on that side. */
type Chosen = Required<FiguresPeriod>;

const keptOf = new WeakMap<PaneEnvironment, Chosen>();

export interface PeriodOfPane {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** The first day is after the last. */
  readonly isWrong: boolean;
  /** Nothing, where she chose none. */
  readonly period: FiguresPeriod;
  /** The figures that concern her. */
  readonly view: FiguresView;
  /** null: all that is known. */
  readonly choose: (next: Chosen | null) => void;
  readonly isWhole: boolean;
}

export function usePeriod(): PeriodOfPane {
  const { snapshot, environment } = usePane();
  const { tracker } = snapshot;
  const [chosen, setChosen] = useState(() => keptOf.get(environment) ?? null);
  const view = useMemo(() => {
    const all = figuresOf(tracker, chosen ?? {});
    return { ...all, figures: concerning(all.figures, tracker.scope) };
  }, [tracker, chosen]);
  const { from, to } = chosen ?? view;
  return {
    from,
    to,
    isWrong: from !== null && to !== null && from > to,
    period: chosen ?? {},
    view,
    isWhole: chosen === null,
    choose(next) {
      if (next === null) keptOf.delete(environment);
      else keptOf.set(environment, next);
      setChosen(next);
    },
  };
}
