/** A file of very many proofs: its length is told before it is made, and she chooses. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

function withProofs(count: number) {
  const snapshot = marjolaine();
  const [first] = snapshot.recognition.register;
  const register = Array.from({ length: count }, (_, at) => ({ ...first!, row: at + 2, proof: `Pièce ${at}` }));
  return marjolaine({ recognition: { ...snapshot.recognition, register } });
}

async function ask(count: number): Promise<void> {
  pane = await mounted(withProofs(count));
  await pane.click("Plus");
  await pane.click("Créer la feuille Dossier de preuves");
}
const made = () => pane.host.calls.filter((call) => call.startsWith("generate"));

test("few of them: made at once", async () => {
  await ask(20);
  expect(made()).toEqual(['generate {"which":["dossier"],"live":false,"allProofs":false}']);
});

test.each([
  ["Les 5 plus récentes", false],
  ["Toutes", true],
])("many: told first, then « %s »", async (choice, allProofs) => {
  await ask(400);
  expect(made()).toEqual([]);
  expect(pane.words()).toMatch(/\d{3} preuves en vigueur\. .*environ ; avec toutes, \d+ pages\./);
  await pane.click(choice);
  expect(made()).toEqual([`generate {"which":["dossier"],"live":false,"allProofs":${String(allProofs)}}`]);
});

test("or nothing", async () => {
  await ask(400);
  await pane.click("Pas maintenant");
  expect(made()).toEqual([]);
  expect(pane.words()).not.toContain("preuves en vigueur");
});
