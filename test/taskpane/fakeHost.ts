/** A workbook held in memory for the pane's own tests and pictures: answers what the real host would, and tells what was asked. */
import type { FoundValue } from "../../src/tracker/identity/found";
import type { Snapshot, TrackerHost, Written } from "../../src/excel/base/api";

export interface FakeHost extends TrackerHost {
  readonly calls: string[];
  /** Her edit: the next reading gives this, and the pane is told. */
  change(next: Snapshot): void;
}

export function fakeHost(
  first: Snapshot,
  failures: Partial<Record<keyof TrackerHost, () => Promise<never>>> = {},
  more: Partial<Written> = {},
  found: readonly FoundValue[] = [],
): FakeHost {
  let snapshot = first;
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const answer = async (
    name: keyof TrackerHost,
    argument: unknown,
    next: Partial<Snapshot>,
    written: Written,
  ): Promise<Written> => {
    calls.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
    await failures[name]?.();
    snapshot = { ...snapshot, ...next };
    return { ...written, ...more };
  };
  return {
    calls,
    change(next) {
      snapshot = next;
      for (const listener of listeners) listener();
    },
    async read() {
      await failures.read?.();
      return snapshot;
    },
    async follow(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    async select(address) {
      calls.push(`select ${address}`);
      await failures.select?.();
    },
    async findIdentity() {
      await failures.findIdentity?.();
      return found;
    },
    attach: (options) =>
      answer(
        "attach",
        options,
        { settings: { ...snapshot.settings, attached: true }, ...options },
        { what: "attach", sheets: [] },
      ),
    stateColumn: (change) =>
      answer(
        "stateColumn",
        change,
        change === "remove" ? { stateColumn: false, rowsWithoutState: 0 } : { rowsWithoutState: 0 },
        { what: "stateColumn", sheets: ["Suivi"] },
      ),
    setScope: (scope) =>
      answer("setScope", scope, { scope, settings: { ...snapshot.settings, scope } }, { what: "scope", sheets: [] }),
    correct: (...corrections) =>
      answer(
        "correct",
        corrections.length === 1 ? corrections[0] : corrections,
        {
          questions: snapshot.questions?.filter(
            ({ table }) => !corrections.some(({ sheet }) => sheet === snapshot.recognition.tables[table]?.sheet),
          ),
        },
        { what: "scope", sheets: [] },
      ),
    highlight: (on) => answer("highlight", on, { highlighted: on }, { what: "highlight", sheets: ["Suivi"] }),
    insertPicture: (picture) =>
      answer(
        "insertPicture",
        { ...picture, png: picture.png.length > 0 },
        { ourSheets: { ...snapshot.ourSheets, picture: "Image du parcours" } },
        { what: "sheets", sheets: ["Image du parcours"] },
      ),
    generate: (which, options, progress) => {
      progress?.report("Synthèse avant audit", 1, which.length);
      const names = {
        summary: "Synthèse avant audit",
        dossier: "Dossier de preuves",
        journey: "Parcours stagiaire",
        starter: "Suivi Qualiopi",
        picture: "Image du parcours",
        draw: "Tirage",
        handover: "Accompagnement",
        certifiers: "Certificateurs",
        results: "Résultats",
      };
      const made = Object.fromEntries(which.map((kind) => [kind, names[kind]]));
      return answer(
        "generate",
        { which, ...options },
        { ourSheets: { ...snapshot.ourSheets, ...made } },
        { what: "sheets", sheets: which.map((kind) => names[kind]) },
      );
    },
    migrate: () => answer("migrate", undefined, {}, { what: "migrate", sheets: ["Suivi"] }),
    note: (...lines) => answer("note", lines, {}, { what: "entry", sheets: lines.map(() => "Veille") }),
    log: (subject) => answer("log", subject, {}, { what: "sheets", sheets: ["Veille"] }),
    certifiers: () =>
      answer(
        "certifiers",
        undefined,
        { ourSheets: { ...snapshot.ourSheets, certifiers: "Certificateurs" } },
        { what: "sheets", sheets: ["Certificateurs"] },
      ),
    starter: (scope, example) =>
      answer("starter", { scope, example }, {}, { what: "sheets", sheets: ["Suivi Qualiopi"] }),
    model: (id) =>
      answer(
        "model",
        id,
        { models: [...(snapshot.models ?? []), { id, sheet: "Réclamations" }] },
        { what: "sheets", sheets: ["Réclamations"] },
      ),
    fill: (ids, whom, progress) => {
      const sheets = ids.map((id) => `${id} ${whom.trainee ?? whom.session}`);
      progress?.report("Convocation", 0, ids.length);
      return answer(
        "fill",
        { ids, ...whom },
        { models: [...(snapshot.models ?? []), ...ids.map((id, at) => ({ id, sheet: sheets[at] ?? "" }))] },
        { what: "sheets", sheets },
      );
    },
    starterJourney: () => answer("starterJourney", undefined, {}, { what: "sheets", sheets: ["Parcours"] }),
    remove: (logs) =>
      answer(
        "remove",
        logs,
        { settings: { ...snapshot.settings, attached: false }, highlighted: false, stateColumn: false, ourSheets: {} },
        { what: "remove", sheets: [] },
      ),
    undo: () => answer("undo", undefined, { canUndo: false }, { what: "undo", sheets: [] }),
    saveSettings: (change) =>
      answer("saveSettings", change, { settings: { ...snapshot.settings, ...change } }, { what: "scope", sheets: [] }),
  };
}
