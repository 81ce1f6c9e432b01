/** The dates and the plan beside the calendar file: copied, or shown to copy by hand where the clipboard is refused. */
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import { marjolaine, SCOPE } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
const clipboard = (value: unknown) => Object.defineProperty(navigator, "clipboard", { configurable: true, value });
beforeEach(async () => {
  pane = await mounted(marjolaine());
  await pane.click("Semaine");
});
afterEach(async () => {
  clipboard(undefined);
  await pane.close();
});

test("copied on her click, and only then", async () => {
  const written: string[] = [];
  clipboard({ writeText: async (text: string) => void written.push(text) });
  expect(written).toEqual([]);
  await pane.click("Copier les dates et le plan");
  expect(written).toHaveLength(1);
  expect(written[0]).toContain("Audit initial");
  expect(written[0]).toContain("Écrire la procédure de réclamation et ouvrir le registre");
  expect(pane.role("status")).toContain("Copié.");
});

test.each([
  ["no clipboard", undefined],
  ["refused", { writeText: () => Promise.reject(new Error("NotAllowedError")) }],
])("%s: the same text is there to copy by hand", async (_, value) => {
  clipboard(value);
  await pane.click("Copier les dates et le plan");
  expect((pane.named("À copier\u00a0:") as HTMLTextAreaElement).value).toContain("Audit initial");
});

test("what is copied and saved holds the whole life of the certificate, however far", async () => {
  await pane.close();
  pane = await mounted(
    marjolaine({ scope: { ...SCOPE, audit: "surveillance", certificateDate: "2026-06-01" as CalendarDate } }),
  );
  await pane.click("Semaine");
  await pane.click("Copier les dates et le plan");
  const text = (pane.named("À copier\u00a0:") as HTMLTextAreaElement).value.replace(/\u00a0/g, " ");
  expect(text).toContain("1ᵉʳ août 2027 : Surveillance : la période s’ouvre");
  expect(text).toContain("1ᵉʳ avril 2028 : Surveillance : dernier jour de la période");
  expect(text).toContain("31 mai 2029 : Dernier jour du certificat");
});

test("durations are said to be estimates", () => {
  expect(pane.words()).toContain("Les durées sont nos estimations.");
});
