/**
 * Random walks: she edits, we write, she takes back, closes and opens again. After each step her cells hold what she
 * put there, the pane shows what a fresh reading shows, and once removed nothing of ours is left.
 * `npm run walk` makes many (RNQ_WALKS), the ordinary tests a few, always the same ones.
 */
import fc from "fast-check";
import { createHost } from "../../src/excel";
import { Book } from "../../src/workbench/book/book";
import { readWorkbook } from "../../src/workbench/files";
import { TODAY } from "../excel/workbooks";
import { mustBeHers, mustEqual, mustHoldNothingOfOurs, Real, type Model } from "./support/walkModel";
import { steps, unprotect } from "./support/walkSteps";
import { DIFFICULT, PLAIN, SAMPLES, type Sample } from "./support/workbooks";
import { amount } from "../support/someOf";

const WALKS = Number(process.env.RNQ_WALKS ?? amount(24, 6));
const STEPS = 9;
/** Short waits of the add-in are divided by this, as those of the page are; its patience with Excel is not. */
const TIMERS = 25;
const SHORT_MS = 1000;

const STARTS = new Map(
  [PLAIN, DIFFICULT, ...SAMPLES.filter(({ name }) => /formatrice|marjolaine|sections/.test(name))].map(
    (sample) => [sample.name, sample] as const,
  ),
);

const walks = fc.record({ name: fc.constantFrom(...STARTS.keys()), commands: steps(STEPS) });

const { setTimeout: realTimeout } = globalThis;
beforeAll(() => {
  globalThis.setTimeout = ((act: () => void, wait = 0, ...given: unknown[]) =>
    realTimeout(act, wait <= SHORT_MS ? wait / TIMERS : wait, ...given)) as typeof setTimeout;
});
afterAll(() => {
  globalThis.setTimeout = realTimeout;
});

test(
  `${WALKS} walks: hers is hers, the pane is fresh, and removal leaves nothing`,
  async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ name, commands }) => {
        const sample = STARTS.get(name) as Sample;
        const real = await Real.open(sample);
        try {
          const model: Model = { twin: new Book(readWorkbook(sample.bytes, sample.name)) };
          await fc.asyncModelRun(() => ({ model, real }), commands);
          const { recognition, ourSheets } = await createHost(() => TODAY).read();
          unprotect(real.book, model.twin);
          await real.host.remove();
          // Her tables are recognised the same with us and without; a journey of ours that she left empty is one table less.
          if (ourSheets.starter === undefined)
            mustEqual((await createHost(() => TODAY).read()).recognition, recognition);
          mustHoldNothingOfOurs(real.book);
          mustBeHers(model, real);
        } finally {
          real.close();
        }
      }),
      { numRuns: WALKS, seed: Number(process.env.RNQ_SEED ?? 20261124) },
    );
  },
  Math.max(180_000, WALKS * 20_000),
);
