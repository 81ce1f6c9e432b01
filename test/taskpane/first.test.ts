/** The first reading, begun before the screens are there: they take it over, and her workbook is read once. */
import { JSDOM } from "jsdom";
import type { FirstFound, Snapshot, TrackerHost, WhileReading } from "../../src/excel/base/api";
import { beginReading, offerAgain, sayInPage } from "../../src/taskpane/first";

const FOUND: FirstFound = { sheets: ["Suivi 2026"], indicators: 7, language: "fr", untouched: true };
const snapshot = (name: string) => ({ body: name }) as unknown as Snapshot;

/** A host that answers when it is told to, and counts what it is asked. */
function slowHost() {
  const readings: { readonly meanwhile: WhileReading; readonly answer: (with_: Snapshot) => void }[] = [];
  const followers: (() => void)[] = [];
  let stopped = 0;
  const host = {
    read: (meanwhile: WhileReading = {}) =>
      new Promise<Snapshot>((answer) => void readings.push({ meanwhile, answer })),
    async follow(changed: () => void) {
      followers.push(changed);
      return () => void (stopped += 1);
    },
  } as unknown as TrackerHost;
  return { host, readings, followers, stopped: () => stopped };
}

/** Whether the screens are wanted by now. */
async function isWanted(wanted: Promise<void>): Promise<boolean> {
  const waiting = Symbol("waiting");
  await Promise.resolve();
  return (await Promise.race([wanted, Promise.resolve().then(() => waiting)])) !== waiting;
}

const say = () => undefined;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("says what was found, then wants its screens; they are given what was begun", async () => {
  const { host, readings, followers, stopped } = slowHost();
  const said: FirstFound[] = [];
  const begun = beginReading(host, (found) => said.push(found));
  expect([followers.length, readings.length]).toEqual([1, 1]);
  expect([begun.found(), await isWanted(begun.wanted)]).toEqual([null, false]);
  readings[0]!.meanwhile.found?.(FOUND);
  expect([said, begun.found(), await isWanted(begun.wanted)]).toEqual([[FOUND], FOUND, true]);

  const taken = begun.handOver();
  const stop = await taken.follow(say);
  const read = taken.read();
  expect([followers.length, readings.length]).toEqual([1, 1]);
  readings[0]!.answer(snapshot("first"));
  expect(await read).toEqual(snapshot("first"));
  const again = taken.read();
  readings[1]!.answer(snapshot("second"));
  expect(await again).toEqual(snapshot("second"));
  stop();
  expect(stopped()).toBe(1);
});

test("where she follows her workbook already the screens are wanted at once, and no sentence is said", async () => {
  const { host, readings } = slowHost();
  const said: FirstFound[] = [];
  const { wanted } = beginReading(host, (found) => said.push(found));
  readings[0]!.meanwhile.attached?.();
  expect([await isWanted(wanted), said]).toEqual([true, []]);
});

test("an edit before the screens are there is told to them, and the later ones", async () => {
  const { host, followers } = slowHost();
  const begun = beginReading(host, say);
  followers[0]!();
  let changes = 0;
  await begun.handOver().follow(() => (changes += 1));
  expect(changes).toBe(1);
  followers[0]!();
  expect(changes).toBe(2);
});

test("screens that came while Excel was slow are told what is found; the page under them is left to them", async () => {
  const { host, readings } = slowHost();
  const said: FirstFound[] = [];
  const begun = beginReading(host, (found) => said.push(found));
  jest.advanceTimersByTime(5_000);
  expect(await isWanted(begun.wanted)).toBe(true);
  const heard: FirstFound[] = [];
  const taken = begun.handOver();
  readings[0]!.meanwhile.found?.(FOUND);
  void taken.read({ found: (found) => heard.push(found) });
  expect([heard, said]).toEqual([[FOUND], []]);
  void taken.read({ found: (found) => heard.push({ ...found, indicators: 0 }) });
  expect(readings).toHaveLength(2);
});

test("a reading that fails brings the screens, which are told why and read again themselves", async () => {
  let asked = 0;
  const failing = {
    ...slowHost().host,
    read: () => ((asked += 1) === 1 ? Promise.reject(new Error("away")) : Promise.resolve(snapshot("later"))),
  } as TrackerHost;
  const begun = beginReading(failing, say);
  await begun.wanted;
  const taken = begun.handOver();
  await expect(taken.read()).rejects.toThrow("away");
  expect(await taken.read()).toEqual(snapshot("later"));
});

describe("in the page", () => {
  let root: HTMLElement;
  beforeEach(() => {
    const { document } = new JSDOM('<div id="root"><p class="loading">Chargement…</p></div>').window;
    root = document.getElementById("root")!;
  });
  const said = () => [...root.children].map(({ className, textContent }) => [className, textContent]);

  test("the sentence takes the place of the loading, in the language of the workbook", () => {
    sayInPage(root, { ...FOUND, language: "en", sheets: ["A", "B"], indicators: 1, untouched: false });
    expect(said()).toEqual([
      ["found", "Your table: 2\u00a0sheets, 1\u00a0indicator. Your own sheets have not changed."],
    ]);
    expect(root.querySelector(".found")?.getAttribute("lang")).toBe("en");
  });

  test.each(["before", "after"])("what could not be loaded is offered below a sentence said %s it", (when) => {
    let again = 0;
    const offer = () => offerAgain(root, "fr", () => (again += 1));
    if (when === "after") offer();
    sayInPage(root, FOUND);
    offer();
    expect(said().map(([name]) => name)).toEqual(["found", "missing"]);
    root.querySelector("button")!.click();
    expect([again, root.querySelector("button")!.disabled]).toEqual([1, true]);
  });
});
