/** From any figure to the rows that made it, and from a row to its cell. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

const HEADLINE = "17 / 22 indicateurs prouvés dont 1 à relire";
let pane: Mounted;
beforeEach(async () => {
  pane = await mounted(marjolaine());
});
afterEach(() => pane.close());

test.each(["Semaine", "État"])(
  "the headline of %s opens its indicators by state, each with its rule, and one leads to its cell",
  async (tab) => {
    await pane.click(tab);
    await pane.click(HEADLINE);
    expect(pane.control(HEADLINE).getAttribute("aria-expanded")).toBe("true");
    expect(pane.words()).toContain("Le statut dit que c’est fait et une preuve est connue.");
    const marks = [...document.querySelectorAll("[id^=headline-]")];
    expect(marks).toHaveLength(22);
    expect(new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size).toBe(
      document.querySelectorAll("[id]").length,
    );
    await pane.clickOn(pane.byId("headline-23"));
    expect(pane.heading()).toMatch(/^23 /);
    await pane.click("Sélectionner : ligne 20 de « Suivi »");
    expect(pane.host.calls).toEqual(["select Suivi!B20:G20"]);
  },
);

test("the three counts open what is missing", async () => {
  for (const id of ["count-major", "count-minor", "count-unknown"]) {
    await pane.click("État");
    await pane.clickOn(pane.byId(id));
    expect(pane.heading()).toBe("Ce qui manque");
  }
});

test("the progress opens its calculation, criterion by criterion, and the sums agree", async () => {
  await pane.click("État");
  await pane.click("avancement 81 %");
  const text = pane.words();
  const parts = [...text.matchAll(/critère (\d) : ([\d,]+) sur (\d+)/g)].map((match) => ({
    earned: Number((match[2] ?? "").replace(",", ".")),
    weight: Number(match[3]),
  }));
  const total = /Total ([\d,]+) sur (\d+), soit 81 %/.exec(text);
  expect(parts).toHaveLength(7);
  expect(parts.reduce((sum, part) => sum + part.earned, 0)).toBeCloseTo(Number((total?.[1] ?? "").replace(",", ".")));
  expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBe(Number(total?.[2]));
  await pane.click("avancement 81 %");
  expect(pane.words()).not.toContain("critère 1 :");
});

test("a date of the week leads to the cell that it comes from", async () => {
  await pane.click("Semaine");
  await pane.click("À relire : Veille réglementaire");
  expect(pane.host.calls).toEqual(["select Registre!A42"]);
});
