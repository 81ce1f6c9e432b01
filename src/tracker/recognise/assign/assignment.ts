/** The best roles for all columns at once: each role once but for the shared ones, at the least total cost. */

/**
 * The assignment of rows to columns with the least total cost, each row to one column and each column at most
 * once (Hungarian method). `costs` has at least as many columns as rows. Time: rows² × columns.
 */
export function cheapest(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  const least = new Array<number>(columns + 1);
  const used = new Array<boolean>(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let at = 0;
    least.fill(Infinity);
    used.fill(false);
    do {
      used[at] = true;
      const own = rowOf[at] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const cost = (costs[own - 1]?.[column - 1] ?? Infinity) - (u[own] ?? 0) - (v[column] ?? 0);
        if (cost < (least[column] ?? Infinity)) {
          least[column] = cost;
          way[column] = at;
        }
        if ((least[column] ?? Infinity) < delta) {
          delta = least[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          u[rowOf[column] ?? 0] = (u[rowOf[column] ?? 0] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? Infinity) - delta;
      }
      at = next;
    } while ((rowOf[at] ?? 0) !== 0);
    do {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) found[row - 1] = column - 1;
  }
  return found;
}

/**
 * The same where each row may go without a column, at a cost of its own. Few rows choose their columns; of many, as of a
 * table of thousands of columns, the columns choose theirs. Time: the smaller number² × the larger.
 * @param without what each row costs when it gets no column
 * @returns for each row its column, or -1
 */
export function cheapestOrNone(costs: readonly (readonly number[])[], without: readonly number[]): number[] {
  const columns = costs[0]?.length ?? 0;
  const wished = withoutRivals(costs, without);
  if (wished) return wished;
  if (costs.length <= columns) {
    const chosen = cheapest(costs.map((own, row) => [...own, ...costs.map(() => without[row] ?? 0)]));
    return chosen.map((column) => (column < columns ? column : -1));
  }
  const turned = Array.from({ length: columns }, (_, column) => [
    ...costs.map((own, row) => (own[column] ?? Infinity) - (without[row] ?? 0)),
    ...new Array<number>(columns).fill(0),
  ]);
  const found = new Array<number>(costs.length).fill(-1);
  cheapest(turned).forEach((row, column) => {
    if (row < costs.length) found[row] = column;
  });
  return found;
}

/** The column that each row likes best, where no two rows like the same: nothing costs less. */
function withoutRivals(costs: readonly (readonly number[])[], without: readonly number[]): number[] | null {
  const taken = new Set<number>();
  const wished: number[] = [];
  for (let row = 0; row < costs.length; row += 1) {
    const own = costs[row] ?? [];
    let least = without[row] ?? 0;
    let best = -1;
    for (let column = 0; column < own.length; column += 1) {
      const cost = own[column] ?? Infinity;
      if (cost < least || (best < 0 && cost === least)) {
        least = cost;
        best = column;
      }
    }
    if (best >= 0 && taken.size === taken.add(best).size) return null;
    wished.push(best);
  }
  return wished;
}
