/** What stands beside a verdict in its cell: where the proof is, a piece of it, the month, what became of a finding. */
import { readStatus } from "../../../../src/tracker/recognise/status/statuses";

test.each([
  ["fait, classeur rouge", "compliant"],
  ["OK (OneDrive)", "compliant"],
  ["bon, voir serveur", "compliant"],
  ["terminé dans l'armoire", "compliant"],
  ["à compléter (gros classeur)", "partial"],
  ["à faire, sur mon PC", "todo"],
  ["terminé (contrat signé)", "compliant"],
  ["validé, livret envoyé, planning affiché", "compliant"],
  ["réalisé en juin", "compliant"],
  ["fait (en octobre)", "compliant"],
  ["écart de l'audit initial, levé en avril", "compliant"],
  ["NC mineure audit de surveillance levée en 2024", "compliant"],
  ["réserve de l'audit interne non levée", "partial"],
  ["pas fait mais commencé", "partial"],
  ["non, mais ça a commencé", null],
  ["non mais en cours", "partial"],
])("« %s » is %s", (text, status) => {
  expect(readStatus(text)?.status ?? null).toBe(status);
});

test.each([
  "OK, pas dans le classeur",
  "OK (classeur de Paul)",
  "fait, classeur à refaire",
  "OK (convention)",
  "bouclé (avenant à signer, convention signée ?)",
  "fait en mars et en avril",
  "en cours mais pas commencé",
  "à ranger dans l'armoire",
  "non mais en attente",
])("« %s » is not taken for in order", (text) => {
  expect(readStatus(text)?.status).not.toBe("compliant");
});
