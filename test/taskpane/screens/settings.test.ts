/** What she sets for the plan: the periods after which a proof is to be read again, and when she starts. Kept in the workbook, used by every screen. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

const WATCH = "Veille (indicateurs 23 à 25)";
let pane: Mounted;
afterEach(() => pane.close());

async function settings(periods?: Record<string, number>): Promise<void> {
  pane = await mounted(marjolaine({ settings: periods ? { periods } : {} }));
  await pane.click("Plus");
  await pane.click("Réglages");
}
const saved = () =>
  JSON.parse((pane.host.calls[0] ?? "").replace("saveSettings ", "")) as { periods?: unknown; planStart?: unknown };
const value = (name: string) => (pane.control(name) as HTMLInputElement).value;

test("the usual ones are shown, and saved as nothing of hers", async () => {
  await settings();
  expect(value(WATCH)).toBe("3");
  await pane.click("Enregistrer dans le classeur");
  expect(saved().periods).toBeUndefined();
});

test("only what she changes is kept", async () => {
  await settings();
  await pane.type(WATCH, "6");
  await pane.click("Enregistrer dans le classeur");
  expect(saved().periods).toEqual({ watch: 6 });
});

test("one click brings the usual ones back", async () => {
  await settings({ watch: 6, review: 24 });
  expect(value("Revues et bilans annuels")).toBe("24");
  await pane.click("Remettre les périodes habituelles");
  expect([value(WATCH), value("Revues et bilans annuels")]).toEqual(["3", "12"]);
  await pane.click("Enregistrer dans le classeur");
  expect(saved().periods).toBeUndefined();
});

test.each(["", "0", "61", "trois", "2,5", "-1"])(
  "« %s » is no period: told beside the field, nothing saved",
  async (text) => {
    await settings();
    await pane.type(WATCH, text);
    expect(pane.words()).toContain("Un nombre de mois, de 1 à 60.");
    expect((pane.control("Enregistrer dans le classeur") as HTMLButtonElement).disabled).toBe(true);
  },
);

test("the week and the reasons follow her period", async () => {
  await settings({ watch: 1 });
  await pane.click("État");
  await pane.click(/^Indicateur 23,/);
  expect(pane.words()).toContain("à relire chaque mois");
  await pane.close();
  await settings({ watch: 12 });
  await pane.click("État");
  await pane.click(/^Indicateur 23, .*: prouvé$/);
  expect(pane.words()).not.toContain("à relire");
  await pane.click("Semaine");
  expect(pane.words()).not.toContain("dernière date le 3 août");
  expect(pane.words()).not.toContain("À relire : Veille réglementaire");
});

test("the start of the preparation leaves the weeks before it free, and an empty one is from this week on", async () => {
  await settings();
  await pane.type("Début de la préparation", "2026-12-07");
  await pane.click("Enregistrer dans le classeur");
  expect(saved()).toMatchObject({ planStart: "2026-12-07" });
  await pane.click("Semaine");
  expect(pane.words()).toContain("Rien à faire cette semaine.");
  await pane.click("Plus");
  await pane.click("Réglages");
  await pane.type("Début de la préparation", "");
  await pane.click("Enregistrer dans le classeur");
  await pane.click("Semaine");
  expect(pane.words()).toContain("3 choses, 2 h");
});

describe("her time off", () => {
  const kept = () => (saved() as { timeOff?: unknown }).timeOff;
  test("none is supposed", async () => {
    await settings();
    await pane.click("Enregistrer dans le classeur");
    expect(kept()).toBeUndefined();
  });
  test("what she gives is kept in order and leaves its week free", async () => {
    await settings();
    await pane.click("Ajouter des congés");
    await pane.click("Ajouter des congés");
    await pane.type("Congés 1, du", "2026-12-21");
    await pane.type("Congés 1, au", "2027-01-03");
    await pane.type("Congés 2, du", "2026-11-23");
    await pane.type("Congés 2, au", "2026-11-29");
    await pane.click("Enregistrer dans le classeur");
    expect(kept()).toEqual([
      { from: "2026-11-23", to: "2026-11-29" },
      { from: "2026-12-21", to: "2027-01-03" },
    ]);
    await pane.click("Semaine");
    expect(pane.words()).toContain("Rien à faire cette semaine.");
    expect(pane.words()).toContain("congés");
  });
  test.each([
    ["2026-12-21", ""],
    ["", "2026-12-21"],
    ["2026-12-21", "2026-12-20"],
  ])("from « %s » to « %s » is no period: told, nothing saved", async (from, to) => {
    await settings();
    await pane.click("Ajouter des congés");
    await pane.type("Congés 1, du", from);
    await pane.type("Congés 1, au", to);
    expect(pane.words()).toContain("Deux dates, la première avant la seconde.");
    expect((pane.control("Enregistrer dans le classeur") as HTMLButtonElement).disabled).toBe(true);
    await pane.click(/^Retirer/);
    expect((pane.control("Enregistrer dans le classeur") as HTMLButtonElement).disabled).toBe(false);
  });
  test("a line left empty counts for nothing", async () => {
    await settings();
    await pane.click("Ajouter des congés");
    await pane.click("Enregistrer dans le classeur");
    expect(kept()).toBeUndefined();
  });
});
