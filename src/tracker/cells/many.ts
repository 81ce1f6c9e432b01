/** What `Math.max(...)` and `push(...)` do, for as many values as a sheet has cells: arguments are limited to some 120,000. */

/** @param least what it is at least, also where there is no value */
export function largest(values: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** @param most what it is at most, also where there is no value */
export function smallest(values: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const value of values) if (value < found) found = value;
  return found;
}

export function append<T>(to: T[], more: Iterable<T>): void {
  for (const item of more) to.push(item);
}
