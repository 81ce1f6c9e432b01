/**
 * What Excel was asked since RNQ opened, so that a person can read off what an edit costs. Counted here, sent nowhere.
 * Excel on the web answers by messages to the page, whose length is known; elsewhere the bytes are not told.
 */
export interface Traffic {
  readonly requests: number;
  /** Characters of what Excel answered and told; 0 where it is not known. */
  readonly received: number;
}

let requests = 0;
let received = 0;

if (typeof window !== "undefined")
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") received += data.length;
  });

export const traffic = (): Traffic => ({ requests, received });

/** Counts the requests of a context from now on; what it returns stops that, before Office.js goes on by itself. */
export function countRequests(context: Excel.RequestContext): () => void {
  const sync = context.sync.bind(context);
  let counts = true;
  context.sync = (passThroughValue) => {
    if (counts) requests += 1;
    return sync(passThroughValue);
  };
  return () => {
    counts = false;
  };
}
