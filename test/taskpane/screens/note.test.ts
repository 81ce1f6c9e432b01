/** *Noter*: what is asked, in which sheet it will stand, what is sent; the review that changes something. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const sent = (): unknown => {
  const call = pane.host.calls.find((one) => one.startsWith("note "));
  return call === undefined ? undefined : JSON.parse(call.slice("note ".length).replace(/\u00a0/g, " "));
};

async function opened(): Promise<void> {
  pane = await mounted(marjolaine());
  await pane.click(/^Noter/);
}

test("the week opens the form on the watch, its day filled in; only its title must be said", async () => {
  await opened();
  expect(pane.heading()).toBe("Noter");
  expect(pane.words()).toContain("la feuille « Veille » sera créée");
  await pane.clickOn(pane.byId("save-note"));
  expect(pane.words()).toContain("Remplissez « Ce que j’ai lu ou vu ».");
  expect(sent()).toBeUndefined();
  await pane.type("Ce que j’ai lu ou vu", "Décret lu");
  await pane.type("Source", "Journal officiel");
  await pane.clickOn(pane.byId("save-note"));
  expect(sent()).toEqual([
    {
      subject: "watch",
      date: "2026-11-24",
      texts: { title: "Décret lu", source: "Journal officiel" },
      indicators: [],
    },
  ]);
  expect(pane.words()).toContain("Noté dans « Veille ».");
  expect(pane.heading()).toBe("Cette semaine");
});

test("each form asks six things at most", async () => {
  await opened();
  for (const subject of ["Réclamation", "Bilan de session", "Amélioration", "Formation suivie", "Sous-traitant"]) {
    await pane.choose("Quoi", subject);
    const asked = document.querySelectorAll("main input, main textarea, main select:not(#note-subject)");
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThanOrEqual(6);
  }
});

test("a review that changes something sends a line of improvement with it", async () => {
  await opened();
  await pane.choose("Quoi", "Bilan de session");
  await pane.type("Session", "Poterie");
  await pane.type("Ce que je change", "Une pause de plus");
  await pane.press(pane.byId("note-title"), "Enter");
  expect(sent()).toEqual([
    {
      subject: "reviews",
      date: "2026-11-24",
      texts: { title: "Poterie", action: "Une pause de plus" },
      indicators: [],
    },
    {
      subject: "improvement",
      date: "2026-11-24",
      texts: { title: "Une pause de plus", source: "Bilan : Poterie" },
      indicators: [],
    },
  ]);
});

test("an indicator offers the form of its log, and is chosen in it", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  await pane.clickOn(pane.byId("sign-24"));
  await pane.click("Noter une veille");
  await pane.type("Ce que j’ai lu ou vu", "Étude de métier");
  await pane.clickOn(pane.byId("save-note"));
  expect(sent()).toMatchObject([{ subject: "watch", indicators: [24] }]);
});

test("what Excel refuses leaves what she typed where it is", async () => {
  pane = await mounted(marjolaine(), { note: () => Promise.reject(new Error("refusé")) });
  await pane.click(/^Noter/);
  await pane.type("Ce que j’ai lu ou vu", "Décret lu");
  await pane.clickOn(pane.byId("save-note"));
  expect(pane.heading()).toBe("Noter");
  expect((pane.byId("note-title") as HTMLInputElement).value).toBe("Décret lu");
});

test("taking RNQ out asks what becomes of the logs that have entries, and of those alone", async () => {
  const madeLogs = [
    { subject: "watch", sheet: "Veille", entries: 3 },
    { subject: "reviews", sheet: "Bilans de session", entries: 0 },
  ] as const;
  pane = await mounted({ ...marjolaine(), madeLogs });
  await pane.click("Plus");
  await pane.clickOn(pane.byId("remove"));
  expect(pane.words()).toContain("Vous avez écrit dans « Veille », que RNQ a créée.");
  expect(pane.words()).toContain("la feuille Bilans de session");
  await pane.click("Retirer aussi");
  await pane.clickOn(pane.byId("confirm-remove"));
  expect(pane.host.calls.at(-1)).toBe('remove "remove"');
});
