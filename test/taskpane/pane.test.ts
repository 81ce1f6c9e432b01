import { RnqError } from "../../src/excel/base/api";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope/scope";
import { marjolaine, NOTHING, RECOGNITION, SCOPE } from "./fixture";
import { hasKeyboard, mounted, type Mounted } from "./mounted";

let pane: Mounted;
afterEach(() => pane.close());

const unattached = () => marjolaine({ settings: { attached: false } });

describe("first opening", () => {
  it("says what was found and that nothing was changed, then shows where she stands in one click", async () => {
    pane = await mounted(unattached());
    expect(pane.heading()).toBe("Votre tableau : feuille « Suivi », 22 indicateurs. Je n’ai rien modifié.");
    expect(pane.words()).toContain("ligne 14 : le libellé ressemble à l’indicateur 11, le numéro dit 12");
    expect(pane.host.calls).toEqual([]);
    await pane.click("Voir où j’en suis");
    expect(pane.host.calls).toEqual(['attach {"names":false,"stateColumn":false}']);
    expect(pane.heading()).toBe("État");
  });

  it("offers a starter for her scope when there is no table", async () => {
    pane = await mounted(
      marjolaine({ recognition: NOTHING, scope: SUPPOSED_SCOPE, settings: { attached: false, scope: null } }),
    );
    expect(pane.heading()).toBe("Aucun tableau d’indicateurs dans ce classeur.");
    await pane.click("Créer un tableau de départ");
    expect(pane.host.calls[0]).toMatch(/^starter /);
  });

  it("offers an example to try when there is no table", async () => {
    pane = await mounted(
      marjolaine({ recognition: NOTHING, scope: SUPPOSED_SCOPE, settings: { attached: false, scope: null } }),
    );
    await pane.click("Essayer avec un exemple");
    expect(pane.host.calls[0]).toMatch(/^starter .*"example":true/);
  });

  it("takes the keyboard where it was opened with it, and leaves it in her cells otherwise", async () => {
    pane = await mounted(unattached());
    expect(document.activeElement?.tagName).toBe("H1");
    await pane.close();
    hasKeyboard(false);
    pane = await mounted(unattached());
    expect(document.activeElement).toBe(document.body);
    // A screen that was asked for, from the ribbon too, has it all the same.
    await pane.click("Corriger les colonnes");
    hasKeyboard(true);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("keeps her columns as she corrects them", async () => {
    pane = await mounted(unattached());
    await pane.click("Corriger les colonnes");
    await pane.click("Lire ainsi");
    const [call = ""] = pane.host.calls;
    expect(JSON.parse(call.replace("correct ", ""))).toMatchObject({
      sheet: "Suivi",
      headerRow: 4,
      kind: "indicators",
      columns: expect.arrayContaining([
        expect.objectContaining({ role: "status", column: "E", header: "Où j’en suis" }),
      ]) as unknown,
    });
  });
});

describe("where she stands", () => {
  beforeEach(async () => {
    pane = await mounted(marjolaine());
    await pane.click("État");
  });

  it("gives counts first and a small percentage", () => {
    expect(pane.words()).toContain("17 / 22 indicateurs prouvés dont 1 à relire");
    expect(pane.words()).toContain("1 majeure probable");
    expect(pane.words()).toContain("2 mineures probables");
    expect(pane.words()).toContain("3 non renseignés");
    expect(pane.words()).toContain("avancement 81 %");
  });

  it("leads from a sign to her rows, selects the cell, and comes back to the sign", async () => {
    const name = "Indicateur 31, Réclamations et aléas : preuve manquante, majeure probable";
    await pane.click(name);
    expect(pane.heading()).toBe("31 Réclamations et aléas");
    expect(document.activeElement?.tagName).toBe("H1");
    await pane.click("Sélectionner : ligne 25 de « Suivi »");
    expect(pane.host.calls).toEqual(["select Suivi!B25:G25"]);
    expect(pane.words()).toContain("Guide de lecture V9, indicateur 31.");
    await pane.click("Retour : État");
    expect(document.activeElement).toBe(pane.control(name));
  });

  it("lists what is missing, the riskiest first and what is not filled in apart", async () => {
    await pane.click("Voir ce qui manque");
    const words = pane.words();
    expect(words.indexOf("Réclamations et aléas")).toBeLessThan(words.indexOf("Recueil des appréciations"));
    expect(words.indexOf("Non renseignés, sans constat")).toBeLessThan(words.indexOf("Coordination des intervenants"));
    await pane.click("Surligner dans Suivi");
    expect(pane.host.calls).toEqual(["highlight true"]);
    expect(pane.control("Ne plus surligner dans Suivi")).toBeTruthy();
  });

  it("shows behind a criterion how its progress is calculated, and hides it again", async () => {
    const name = "Appréciations, amélioration : le calcul";
    expect(pane.words()).not.toContain("Repère interne");
    await pane.click(name);
    expect(pane.control(name).getAttribute("aria-expanded")).toBe("true");
    expect(pane.words()).toContain(
      "Repère interne : 30 (en cours) : 0,5 sur 1 ; 31 (preuve manquante) : 0,5 sur 2 ; 32 (prouvé) : 2 sur 2. Total 3 sur 5, soit 60 %.",
    );
    await pane.click(name);
    expect(pane.words()).not.toContain("Repère interne");
  });

  it("says that what depends on the register is listed and not coloured, only while the highlight is on", async () => {
    await pane.click("Voir ce qui manque");
    expect(pane.words()).not.toContain("sans couleur dans votre tableau");
    await pane.click("Surligner dans Suivi");
    expect(pane.words()).toContain("celles qui manquent partout sont listées ici, sans couleur dans votre tableau");
  });

  it("follows her edit and says the new figures", async () => {
    const rows = RECOGNITION.rows.map((row) =>
      row.indicators[0] === 31 ? { ...row, proofs: ["Registre des réclamations"] } : row,
    );
    pane.host.change(marjolaine({ recognition: { ...RECOGNITION, rows } }));
    await pane.settle();
    expect(pane.words()).toContain("18 / 22 indicateurs prouvés");
    expect(pane.role("status")).toContain("Relu : 18 sur 22 prouvés, 0 majeure probable.");
    expect(pane.host.calls).toEqual([]);
  });

  it("moves between tabs with the arrows", async () => {
    await pane.press(pane.control("État"), "ArrowRight");
    expect(document.activeElement).toBe(pane.control("Périmètre"));
    expect(pane.words()).toContain("indicateurs s’appliquent");
  });
});

it("asks about her own N/A where her scope says that it is due, and leads to it", async () => {
  const rows = RECOGNITION.rows.map((row) =>
    row.indicatorText === 10 ? { ...row, status: "notApplicable" as const, statusText: "N/A" } : row,
  );
  pane = await mounted(marjolaine({ recognition: { ...RECOGNITION, rows } }));
  await pane.click("État");
  await pane.click(/^Indicateur 10 : vous l’avez noté « non applicable »/);
  expect(pane.heading()).toMatch(/^10 /);
});

it("creates the two names from the settings while they are not there", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Plus");
  await pane.click("Réglages");
  await pane.click("Créer les noms RNQ_Perimetre et RNQ_Date");
  expect(pane.host.calls).toEqual(['attach {"names":true,"stateColumn":false}']);
  expect(pane.words()).toContain("Les noms RNQ_Perimetre et RNQ_Date sont prêts.");
  expect(() => pane.control("Créer les noms RNQ_Perimetre et RNQ_Date")).toThrow();
});

it("shows no major on a tracker that is not filled in", async () => {
  const rows = RECOGNITION.rows.map((row) => ({ ...row, statusText: "", status: "todo" as const, proofs: [] }));
  pane = await mounted(
    marjolaine({ scope: { ...SCOPE, complements: {} }, recognition: { ...RECOGNITION, register: [], rows } }),
  );
  await pane.click("État");
  expect(pane.words()).toContain("0 majeure probable");
  expect(pane.words()).toContain("22 non renseignés");
});

it("asks three things of the week and the time they take", async () => {
  pane = await mounted(marjolaine());
  expect(pane.heading()).toBe("Cette semaine");
  expect(pane.words()).toContain("3 choses, 2 h");
  expect(pane.words()).toContain("Écrire la procédure de réclamation et ouvrir le registre");
});

it("saves the scope only once she clicks", async () => {
  pane = await mounted(marjolaine({ scope: SUPPOSED_SCOPE, settings: { scope: null } }));
  await pane.click("Périmètre");
  expect(pane.words()).toContain("supposé");
  await pane.click("Apprentissage");
  await pane.click("Suite");
  await pane.click("Voir ce qui s’applique");
  expect(pane.words()).toContain("32 / 33");
  expect(pane.host.calls).toEqual([]);
  await pane.click("Enregistrer dans le classeur");
  expect(pane.host.calls[0]).toContain('"supposed":false,"categories":["OF","CFA"]');
});

it("answers the complement of 2026 on the indicator itself", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  await pane.click(/^Indicateur 12,/);
  await pane.click("C’est fait");
  expect(pane.host.calls[0]).toMatch(/^setScope .*"12":"done"/);
});

describe("⋯", () => {
  it("removes RNQ after saying what goes, never at once", async () => {
    pane = await mounted({ ...marjolaine(), highlighted: true, ourSheets: { summary: "Synthèse avant audit" } });
    await pane.click("Plus");
    await pane.click("Retirer RNQ du classeur");
    expect(pane.host.calls).toEqual([]);
    expect(pane.words()).toContain("la feuille Synthèse avant audit, vos notes comprises");
    await pane.click("Retirer RNQ");
    expect(pane.host.calls).toEqual(["remove"]);
    expect(pane.heading()).toContain("Votre tableau");
    expect(pane.role("status")).toContain("RNQ est retiré du classeur");
  });

  it("makes a sheet and then offers to make it anew", async () => {
    pane = await mounted(marjolaine());
    await pane.click("Plus");
    await pane.click("Créer la feuille Synthèse avant audit");
    expect(pane.host.calls).toEqual(['generate {"which":["summary"],"live":false}']);
    expect(pane.role("status")).toContain("Feuille prête : Synthèse avant audit.");
    expect(pane.control("Mettre à jour la feuille Synthèse avant audit")).toBeTruthy();
  });
});

describe("when something fails", () => {
  it("says in the host's own words what happened", async () => {
    const refused = () =>
      Promise.reject(
        new RnqError("protectedSheet", "La feuille Suivi est protégée. Rien n’a été écrit.", "AccessDenied"),
      );
    pane = await mounted(marjolaine(), { highlight: refused });
    await pane.click("Plus");
    await pane.click("Surligner ce qui manque");
    expect(pane.role("alert")).toContain("La feuille Suivi est protégée. Rien n’a été écrit.");
    expect((pane.control("Surligner ce qui manque") as HTMLInputElement).checked).toBe(false);
  });

  it("offers to read again when the first reading fails", async () => {
    let fails = true;
    const read = () => (fails ? Promise.reject(new Error("timeout")) : (Promise.resolve() as Promise<never>));
    pane = await mounted(marjolaine(), { read });
    expect(pane.role("alert")).toContain("Vos cellules n’ont pas été modifiées");
    fails = false;
    expect(pane.words()).not.toContain("Retirer RNQ");
    await pane.click("Relire le classeur");
    expect(pane.heading()).toBe("Cette semaine");
  });

  it("says what may hold Excel up when the first reading lasts", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      pane = await mounted(marjolaine(), { read: () => new Promise<never>(() => undefined) });
      expect(pane.role("status")).not.toContain("Excel n’a pas encore répondu");
      const { act } = await import("react");
      await act(async () => void jest.advanceTimersByTime(20_000));
      expect(pane.role("status")).toContain("Excel n’a pas encore répondu. Validez la cellule en cours de saisie");
    } finally {
      jest.useRealTimers();
    }
  });

  it("takes everything of ours away where our settings cannot be read", async () => {
    let removed = false;
    const read = () =>
      removed
        ? (Promise.resolve() as Promise<never>)
        : Promise.reject(new RnqError("settingsDamaged", "Les réglages sont illisibles."));
    const remove = () => ((removed = true), Promise.resolve() as Promise<never>);
    pane = await mounted(marjolaine(), { read, remove });
    await pane.click("Retirer RNQ du classeur");
    expect(pane.words()).toContain("Votre tableau reste tel qu’il est. Sera retiré : ce que RNQ a ajouté");
    expect(document.activeElement?.textContent).toContain("Retirer RNQ du classeur");
    await pane.click("Ne rien retirer");
    expect(pane.words()).not.toContain("Sera retiré");
    await pane.click("Retirer RNQ du classeur");
    expect(pane.host.calls).toEqual([]);
    await pane.click(/^Retirer RNQ$/);
    expect(pane.host.calls).toEqual(["remove"]);
    expect(pane.role("status")).toContain("RNQ est retiré du classeur");
    expect(pane.words()).toContain("Votre tableau : feuille « Suivi »");
  });

  it("says what went wrong with that, and leaves the way open", async () => {
    const read = () => Promise.reject(new RnqError("settingsDamaged", "Les réglages sont illisibles."));
    const remove = () => Promise.reject(new RnqError("readOnly", "Le classeur est en lecture seule."));
    pane = await mounted(marjolaine(), { read, remove });
    await pane.click("Retirer RNQ du classeur");
    await pane.click(/^Retirer RNQ$/);
    expect(pane.role("alert")).toContain("Le classeur est en lecture seule.");
    await pane.click(/^Retirer RNQ$/);
    expect(pane.host.calls).toEqual(["remove", "remove"]);
  });

  it("says that a cancelled action left nothing", async () => {
    const cancelled = () => Promise.reject(new RnqError("cancelled", ""));
    pane = await mounted(marjolaine(), { generate: cancelled });
    await pane.click("Plus");
    await pane.click("Créer la feuille Dossier de preuves");
    expect(pane.role("status")).toContain("Arrêté.");
    expect(pane.role("alert")).toBe("");
  });
});

describe("document models", () => {
  it("starts a missing proof from its model, that indicator’s first, and says what to do with it", async () => {
    pane = await mounted(marjolaine());
    await pane.click("État");
    await pane.click("Voir ce qui manque");
    await pane.click(
      "Partir du modèle : Réclamations, difficultés, aléas : procédure et registres, Pour l’indicateur 31",
    );
    expect(pane.heading()).toBe("Partir du modèle");
    const words = pane.words();
    expect(words.indexOf("Pour l’indicateur 31")).toBeLessThan(
      words.indexOf("Réclamations, difficultés, aléas : procédure et registres"),
    );
    expect(words.indexOf("Réclamations, difficultés, aléas : procédure et registres")).toBeLessThan(
      words.indexOf("Les autres modèles"),
    );
    await pane.click("Créer la feuille « Réclamations, difficultés, aléas : procédure et registres »");
    expect(pane.host.calls).toEqual(['model "complaints"']);
    expect(pane.role("status")).toContain("Complétez-la, puis notez la pièce dans votre tableau.");
    await pane.click("Ouvrir « Réclamations »");
    expect(pane.host.calls[1]).toBe("select Réclamations!A1");
    await pane.click("Retour : Ce qui manque");
    expect(document.activeElement).toBe(pane.byId("model-for-31"));
  });

  it("says before removing RNQ that what she filled in stays hers, and after it which", async () => {
    pane = await mounted(
      { ...marjolaine(), models: [{ id: "complaints", sheet: "Réclamations" }] },
      {},
      { kept: ["Réclamations"] },
    );
    await pane.click("Plus");
    await pane.click("Retirer RNQ du classeur");
    expect(pane.words()).toContain("ceux que vous avez remplis restent, ils sont à vous");
    await pane.click("Retirer RNQ");
    expect(pane.role("status")).toContain("La feuille Réclamations, que vous avez remplie, reste : elle est à vous.");
  });
});
