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

/** Key -> its items, in their order. Items that all share one key are given as they came: nobody changes them. */
export function grouped<T, Key>(items: readonly T[], key: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  const first = items[0] === undefined ? undefined : key(items[0]);
  if (items.length > 0 && items.every((item) => key(item) === first)) return new Map([[first as Key, items]]);
  for (const item of items) {
    const group = key(item);
    const own = groups.get(group);
    if (own) own.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

export function append<T>(to: T[], more: Iterable<T>): void {
  for (const item of more) to.push(item);
}
