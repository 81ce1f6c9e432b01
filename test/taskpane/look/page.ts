/** The page of the pictures: mounts the pane over the fixture; the query says which case, language and theme. */
import { mountPane } from "../../../src/taskpane/mount";
import { fakeHost } from "../fakeHost";
import { RnqError } from "../../../src/excel/base/api";
import type { TrackerHost } from "../../../src/excel/base/api";
import { errors } from "../../../src/text/errors";
import { marjolaine, NOTHING, RECOGNITION, SCOPE } from "../fixture";
import { SOME_RESULTS } from "../resultsFixture";
import { MANY_SESSIONS, SOME_SESSIONS } from "../sessionsFixture";
import { EVERYTHING, TWO_TRACKERS, UNCLEAR } from "../unclear";
import { NUMBERING, STATUS } from "../questions";
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";

const query = new URLSearchParams(location.search);
const language = query.get("language") === "en" ? "en" : "fr";
const CASES = {
  attached: () => marjolaine({ language }),
  opening: () => marjolaine({ language, settings: { attached: false } }),
  unsure: () => marjolaine({ language, questions: [NUMBERING, STATUS], settings: { attached: false } }),
  unclear: () => marjolaine({ language, recognition: UNCLEAR, settings: { attached: false } }),
  gone: () => marjolaine({ language, recognition: NOTHING }),
  trackers: () => marjolaine({ language, recognition: TWO_TRACKERS, named: "Suivi" }),
  profile: () => marjolaine({ language, recognition: EVERYTHING, scope: SUPPOSED_SCOPE, settings: { scope: null } }),
  withheld: () => marjolaine({ language, recognition: UNCLEAR }),
  sessions: () => marjolaine({ language, recognition: SOME_SESSIONS }),
  manySessions: () => marjolaine({ language, recognition: MANY_SESSIONS }),
  results: () => marjolaine({ language, recognition: SOME_RESULTS }),
  failing: () => marjolaine({ language }),
  loading: () => marjolaine({ language }),
  unread: () => marjolaine({ language }),
  models: () => ({
    ...marjolaine({ language, settings: { body: undefined } }),
    models: [{ id: "complaints" as const, sheet: "Réclamations" }],
  }),
  written: () => ({
    ...marjolaine({ language }),
    ourSheets: { summary: "Synthèse avant audit", certifiers: "Certificateurs" },
    filledCertifiers: ["Certificateurs"],
  }),
  nothing: () =>
    marjolaine({ language, recognition: NOTHING, scope: SUPPOSED_SCOPE, settings: { attached: false, scope: null } }),
  supposed: () => marjolaine({ language, scope: SUPPOSED_SCOPE, settings: { scope: null } }),
  surveillance: () =>
    marjolaine({
      language,
      scope: {
        ...SCOPE,
        audit: "surveillance",
        certificateDate: "2025-11-03" as CalendarDate,
        earlier: [
          { indicator: 8, gravity: "minor" },
          { indicator: 31, gravity: "minor" },
          { indicator: 18, gravity: "major" },
        ],
      },
    }),
  newcomer: () => marjolaine({ language, scope: { ...SCOPE, newEntrant: ["OF"], formalised: [2, 22] } }),
  blank: () =>
    marjolaine({
      language,
      recognition: {
        ...RECOGNITION,
        register: [],
        rows: RECOGNITION.rows.map((row) => ({ ...row, statusText: "", status: "todo" as const, proofs: [] })),
      },
    }),
  apprenticeship: () =>
    marjolaine({
      language,
      scope: { ...SCOPE, categories: ["OF", "CFA"], subcontractor: "partly", newEntrant: ["CFA"] },
    }),
};

const name = (query.get("case") ?? "attached") as keyof typeof CASES;
const refused = () =>
  Promise.reject(new RnqError("protectedSheet", errors[language].protectedSheet("Suivi"), "AccessDenied Worksheet"));
/** What fails, or never comes, in a case. */
const FAILURES: Partial<Record<keyof typeof CASES, Partial<Record<keyof TrackerHost, () => Promise<never>>>>> = {
  failing: { generate: refused, highlight: refused },
  loading: { read: () => new Promise<never>(() => undefined) },
  unread: { read: () => Promise.reject(new RnqError("settingsDamaged", errors[language].settingsDamaged, "scope")) },
};
const host = fakeHost(CASES[name](), FAILURES[name]);
(window as unknown as { host: unknown }).host = host;
mountPane(document.getElementById("root") as HTMLElement, host, {
  theme: query.get("theme") === "dark" ? "dark" : "light",
  language,
  version: "0.1.0",
  // Lets a test change the theme as Office would, on the same page.
  onThemeChanged: (changed) => {
    Object.assign(window, { changeTheme: changed });
    return () => {};
  },
});
