/** Clock, memory and lines of the bench. Everything printed is a ratio, a count or a size. */
const MEGABYTE = 1_048_576;

/** Milliseconds of the quickest of some runs: what the code costs when nothing else runs. */
export function quickest(runs: number, run: () => void): number {
  let best = Infinity;
  for (let done = 0; done < runs; done += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Milliseconds of one asynchronous run. */
export async function taken(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Highest growth of the process's memory while something runs, in MB; an earlier and higher peak hides it. */
export function peakMegabytes(run: () => void): number {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  run();
  // maxRSS is in kilobytes.
  return Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / MEGABYTE;
}

/** Memory that a result keeps, in MB. */
export function keptMegabytes(make: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  return made === undefined ? 0 : kept / MEGABYTE;
}

export const ratio = (a: number, b: number): string => (a / b).toFixed(2);

export function say(part: string, line: string): void {
  process.stdout.write(`${part}  ${line}\n`);
}
