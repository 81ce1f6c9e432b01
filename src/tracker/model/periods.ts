/** Periods after which a periodic proof is read again. */
export type PeriodicKind = "watch" | "results" | "funders" | "review";

/** Months, by kind; she can change them. */
export type Periods = Readonly<Record<PeriodicKind, number>>;

/** Watch each quarter; published results, survey of the funders and reviews each year (guide V9, 2, 23 to 25, 30, 32). */
export const DEFAULT_PERIODS: Periods = { watch: 3, results: 12, funders: 12, review: 12 };

/** The longest period she may ask for, in months. */
export const LONGEST_PERIOD = 60;
