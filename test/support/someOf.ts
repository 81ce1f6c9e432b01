/**
 * What walks whole journeys over all workbooks, screens or actions does so on a few of them by default, spread over the
 * list, so that `npm test` takes minutes; on all of them with RNQ_ALL_TESTS=1, as before anything lands.
 */
export function someOf<One>(all: readonly One[], count = 2): readonly One[] {
  if (process.env.RNQ_ALL_TESTS === "1" || all.length <= count) return all;
  const step = all.length / count;
  return Array.from({ length: count }, (_, at) => all[Math.floor(at * step)]!);
}

/** How many runs of something, or how large a thing: `few` by default, `all` of them with RNQ_ALL_TESTS=1. */
export const amount = (all: number, few: number): number => (process.env.RNQ_ALL_TESTS === "1" ? all : few);
