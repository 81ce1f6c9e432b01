/** Waiting for what must happen, on however busy a machine: no test sleeps and then expects. */

const LIMIT_MS = 60_000;
const PAUSE_MS = 10;

/** What `read` gives as soon as it is neither false nor empty; fails when that never comes, with what `otherwise` says. */
export async function eventually<Value>(
  read: () => Value | Promise<Value>,
  otherwise: () => string = () => "it never happened",
  limit = LIMIT_MS,
): Promise<Exclude<Value, undefined | null | false>> {
  for (const end = Date.now() + limit; Date.now() < end; await pause()) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false)
      return value as Exclude<Value, undefined | null | false>;
  }
  throw new Error(otherwise());
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
