/** *Sessions*: the list, one file, the draw and its sheet; none, and very many. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { MANY_SESSIONS, SOME_SESSIONS } from "../sessionsFixture";

let pane: Mounted;
afterEach(() => pane.close());

async function opened(recognition = SOME_SESSIONS): Promise<void> {
  pane = await mounted(marjolaine({ recognition }));
  await pane.click("Plus");
  await pane.click(/^Sessions et tirage/);
}

test("the list says how complete each file is, and what is not", async () => {
  await opened();
  expect(pane.heading()).toBe("Sessions");
  expect(pane.words()).toMatch(/\d sur \d+ dossiers de session complets/);
  expect(pane.words()).toContain("Herboristerie (05/10/2026)");
  expect(pane.words()).toContain("Convocation");
});

test("three are drawn; again, two, and the sheet is made with what is on screen", async () => {
  await opened();
  const drawn = () => pane.words().split("Toutes les sessions")[0];
  const first = drawn();
  await pane.click("Tirer à nouveau");
  expect(drawn()).not.toBe(first);
  await pane.click("2 sessions");
  await pane.click("Créer la feuille Tirage");
  expect(pane.host.calls.at(-1)).toBe('generate {"which":["draw"],"live":false,"draw":{"count":2,"seed":20261125}}');
  expect(pane.words()).toContain("Mettre à jour la feuille Tirage");
});

test("one file: pieces with state and day, dates out of order with why; a piece leads to its cell", async () => {
  await opened();
  await pane.clickOn(pane.byId("all-Herboristerie (2026-03-09)"));
  expect(pane.heading()).toBe("Herboristerie (09/03/2026)");
  expect(pane.words()).toContain("Contrat (10 mars 2026) après le début (9 mars 2026)");
  expect(pane.words()).toContain("avant le premier jour");
  await pane.click("Contrat, sélectionner dans la feuille");
  expect(pane.host.calls.at(-1)).toBe("select Stagiaires!E2");
  await pane.click(/^Retour/);
  expect(document.activeElement?.id).toBe("all-Herboristerie (2026-03-09)");
});

test("a session that she puts in the draw is in it, and the draw outlives a look at a file", async () => {
  await opened();
  await pane.clickOn(pane.byId("all-Brassage"));
  const word = pane.words().includes("Enlever du tirage") ? "Enlever du tirage" : "Mettre dans le tirage";
  await pane.click(word);
  await pane.click(/^Retour/);
  expect(pane.words()).toContain("choisies par vous");
  await pane.click("Revenir au tirage");
  expect(pane.words()).toContain("n° 20261124");
});

test("no session: what it takes, and the way to her columns", async () => {
  await opened(marjolaine().recognition);
  expect(pane.words()).toContain("Aucune session trouvée");
  await pane.click("Dire ce que sont mes colonnes");
  expect(pane.heading()).not.toBe("Sessions");
});

test("very many: forty first, then all on a click", async () => {
  await opened(MANY_SESSIONS);
  expect(pane.words()).toContain("Toutes les sessions, 300");
  await pane.click(/^Voir 260 autres sessions/);
  expect(pane.byId("all-Certification_bureautique_avancée_300_intra-entreprise")).toBeTruthy();
});

test("documents are filled in from a file: the session or one trainee, the set or one; what is not known is said", async () => {
  await opened();
  await pane.clickOn(pane.byId("all-Herboristerie (2026-03-09)"));
  await pane.click("Remplir ses documents");
  expect(pane.heading()).toBe("Remplir pour…");
  expect(pane.words()).toContain("Herboristerie");
  expect(pane.words()).toContain("Inès A., Paul B.");
  expect(pane.words()).toMatch(/Restera en blanc : .*lieu/);
  await pane.click("Créer 5 documents");
  expect(pane.host.calls.at(-1)).toBe(
    'fill {"ids":["agreement","convocation","attendance","hotSurvey","coldSurvey"],"session":"Herboristerie (2026-03-09)"}',
  );
  await pane.choose("Pour qui", "Rosa C.");
  await pane.click("Créer la feuille « Convocation »");
  expect(pane.host.calls.at(-1)).toBe(
    'fill {"ids":["convocation"],"session":"Herboristerie (2026-03-09)","trainee":"Rosa C."}',
  );
});

test("from the models, a session is chosen first", async () => {
  pane = await mounted(marjolaine({ recognition: SOME_SESSIONS }));
  await pane.click("Plus");
  await pane.click(/^Modèles de documents/);
  await pane.click("Remplir pour une session ou un stagiaire");
  expect(pane.words()).toContain("Vos sessions");
  await pane.clickOn(pane.byId("fill-Brassage"));
  expect(pane.words()).toContain("Brassage");
  await pane.click(/^Retour/);
  expect(document.activeElement?.id).toBe("fill-Brassage");
});

test("before the end, what says that a session took place is not in its set", async () => {
  pane = await mounted(marjolaine({ recognition: SOME_SESSIONS }));
  await pane.click("Plus");
  await pane.click(/^Modèles de documents/);
  await pane.click("Remplir pour une session ou un stagiaire");
  await pane.clickOn(pane.byId("fill-Émaillage"));
  expect(pane.words()).toContain("viennent après la fin");
});
