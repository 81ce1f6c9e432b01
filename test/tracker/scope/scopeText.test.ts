import fc from "fast-check";
import type { Category, Scope } from "../../../src/tracker/model/assessment";
import { ANYWHERE, type Carried } from "../../../src/tracker/scope/carried";
import type { Correction, Role, TableKind } from "../../../src/tracker/model/recognition";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseScopeText, scopeToText } from "../../../src/tracker/scope/text";
import { day, scope } from "../support";

function read(text: string, base?: Scope): Scope {
  const result = parseScopeText(text, base ? { base } : {});
  if ("error" in result) throw new Error(result.error);
  return result.scope;
}
const NO = scope({ overTwoDays: false });

test.each<[string, Scope]>([
  ["OF", NO],
  ["CFA", scope({ categories: ["CFA"], overTwoDays: false })],
  ["actions de formation; certifiant; plus de 2 jours", scope({ certifying: true })],
  ["Formation ; Certifiante ; PLUS DE DEUX JOURS", scope({ certifying: true })],
  ["training; certifying; over two days", scope({ certifying: true })],
  ["actions de formation\nbilan de compétences\nVAE\napprentissage", { ...NO, categories: ["OF", "BC", "VAE", "CFA"] }],
  ["OF, BC; alternance; stage", { ...NO, categories: ["OF", "BC"], workLinked: true, workplace: true }],
  [
    "--categories OF,VAE; --work-linked; --subcontracts",
    { ...NO, categories: ["OF", "VAE"], workLinked: true, subcontracts: true },
  ],
  ["formation; portage; sous-traitant en partie", { ...NO, subcontracts: true, subcontractor: "partly" }],
  ["training; subcontractor only", { ...NO, subcontractor: "only" }],
  ["formation; subcontractor: partly", { ...NO, subcontractor: "partly" }],
  ["formation; pas de sous-traitance; non certifiant; 2 jours ou moins", NO],
  ["OF; VAE; nouvel entrant", { ...NO, categories: ["OF", "VAE"], newEntrant: ["OF", "VAE"] }],
  [
    "OF; VAE; nouvelle entrante : VAE; formalisé : 11, 22",
    { ...NO, categories: ["OF", "VAE"], newEntrant: ["VAE"], formalised: [11, 22] },
  ],
  [
    "OF; audit de surveillance; date de l’audit : 04/03/2027",
    { ...NO, audit: "surveillance", auditDate: day("2027-03-04") },
  ],
  ["OF; audit initial le 2027-03-04", { ...NO, auditDate: day("2027-03-04") }],
  [
    "OF; audit: renewal; certificate-date 2024-05-01; last-audit=2025-09-01",
    { ...NO, audit: "renewal", certificateDate: day("2024-05-01"), lastAudit: day("2025-09-01") },
  ],
  [
    "--categories OF; --subcontractor only; --audit surveillance; --date 2027-03-04; --new-entrant",
    { ...NO, subcontractor: "only", audit: "surveillance", auditDate: day("2027-03-04"), newEntrant: ["OF"] },
  ],
  [
    "OF; sous-traitante : en partie; --earlier 8m,26M; --complement 12=done,19=todo; --formalised 11,22",
    {
      ...NO,
      subcontractor: "partly",
      earlier: [
        { indicator: 8, gravity: "minor" },
        { indicator: 26, gravity: "major" },
      ],
      complements: { 12: "done", 19: "todo" },
      formalised: [11, 22],
    },
  ],
  [
    "OF; constats du dernier audit : 8m, 26M, 12 majeure",
    {
      ...NO,
      earlier: [
        { indicator: 8, gravity: "minor" },
        { indicator: 26, gravity: "major" },
        { indicator: 12, gravity: "major" },
      ],
    },
  ],
  ["OF; complément : 12=fait, 19=à faire", { ...NO, complements: { 12: "done", 19: "todo" } }],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("dates, type of audit and answers about findings alone keep the description of the body", () => {
  expect(read("date : 2027-03-04; audit initial")).toEqual({ ...SUPPOSED_SCOPE, auditDate: day("2027-03-04") });
  expect(read("date: 2027-03-04", scope({ categories: ["BC"] }))).toMatchObject({
    supposed: false,
    categories: ["BC"],
    overTwoDays: true,
  });
  expect(read("complément : 12=à faire")).toMatchObject({ supposed: true, overTwoDays: true });
  expect(read("")).toEqual(SUPPOSED_SCOPE);
});

test.each([
  "formations de groupe",
  "sous-traitant",
  "date : demain",
  "date : 2027-02-30",
  "constats : 8x",
  "constats : 40m",
  "complément : 12",
  "catégories : XX",
  "formalisé",
])("says what was expected instead of %s, in both languages", (text) => {
  for (const language of ["fr", "en"] as const) {
    const result = parseScopeText(text, { language });
    expect("error" in result && result.error).toMatch(/\.$/);
  }
});

const anyScope: fc.Arbitrary<Scope> = fc
  .record({
    supposed: fc.boolean(),
    categories: fc.subarray<Category>(["OF", "BC", "VAE", "CFA"], { minLength: 1 }),
    certifying: fc.boolean(),
    workLinked: fc.boolean(),
    workplace: fc.boolean(),
    subcontracts: fc.boolean(),
    overTwoDays: fc.boolean(),
    subcontractor: fc.constantFrom("none", "partly", "only"),
    formalised: fc.subarray([2, 3, 11, 22, 32]),
    audit: fc.constantFrom("initial", "surveillance", "renewal"),
    auditDate: fc.option(fc.constant(day("2027-03-04"))),
    certificateDate: fc.option(fc.constant(day("2024-02-29"))),
    lastAudit: fc.option(fc.constant(day("2025-12-31"))),
    earlier: fc.uniqueArray(
      fc.record({
        indicator: fc.integer({ min: 1, max: 33 }),
        gravity: fc.constantFrom("minor" as const, "major" as const),
      }),
      { selector: (one) => one.indicator, maxLength: 4 },
    ),
    complements: fc.dictionary(fc.constantFrom("1", "12", "32"), fc.constantFrom("done" as const, "todo" as const)),
  })
  .chain((one) => fc.subarray([...one.categories]).map((newEntrant) => ({ ...one, newEntrant }) as Scope));

test("what is written in a cell is read back as the same scope, in both languages and on any base", () => {
  fc.assert(
    fc.property(anyScope, anyScope, fc.constantFrom("fr" as const, "en" as const), (one, base, language) => {
      const text = scopeToText(one, language);
      const plainBase = {
        ...base,
        formalised: [],
        auditDate: null,
        certificateDate: null,
        lastAudit: null,
        earlier: [],
        complements: {},
      };
      expect(plainly(read(text, plainBase))).toEqual(plainly(one));
    }),
  );
});

const anyText = fc
  .oneof(
    fc.constantFrom(
      "N°",
      "État ; fait, ou non",
      "Qualité « interne »",
      "a”b“c",
      'dit "OK"',
      "=1+1",
      "12",
      "Statut : à jour",
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");
const anyColumns = (roles: readonly Role[]) =>
  fc.array(fc.record({ role: fc.constantFrom(...roles), column: fc.constant(""), header: anyText }), {
    minLength: 1,
    maxLength: 4,
  });
const anyCorrection: fc.Arbitrary<Correction> = fc
  .constantFrom<readonly [TableKind, readonly Role[]]>(
    ["indicators", ["indicator", "status", "proofs", "expiry"]],
    ["proofRegister", ["proofs", "date"]],
    ["journeyWide", ["trainee", "steps"]],
  )
  .chain(([kind, roles]) =>
    fc
      .record({
        sheet: fc.constant(ANYWHERE),
        headerRow: fc.constant(null),
        kind: fc.constant(kind),
        columns: anyColumns(roles),
        whole: fc.boolean(),
        numbering: fc.option(fc.constantFrom("criterion.rank" as const, "plain" as const), { nil: undefined }),
        repairs: fc.option(
          fc
            .dictionary(fc.constantFrom("45936", "3.1", "12"), fc.constantFrom("6/10", "3.10", ""))
            .filter((one) => Object.keys(one).length > 0),
          { nil: undefined },
        ),
        statusWords: fc.option(
          fc
            .dictionary(anyText, fc.constantFrom("compliant" as const, "todo" as const, "notApplicable" as const), {
              noNullPrototype: true,
            })
            .filter((one) => Object.keys(one).length > 0),
          { nil: undefined },
        ),
      })
      .map(
        ({ whole, ...one }) =>
          ({
            ...one,
            ...(whole
              ? {}
              : {
                  answered: [
                    ...new Set(one.columns.map(({ role }) => role)),
                    ...(one.numbering ? ["numbering" as const] : []),
                    ...(one.repairs ? ["repair" as const] : []),
                  ],
                }),
          }) as Correction,
      ),
  );
const anyCarried: fc.Arbitrary<Carried> = fc.record({
  corrections: fc.array(anyCorrection, { maxLength: 3 }),
  periods: fc.option(
    fc.dictionary(fc.constantFrom("watch", "results", "funders", "review"), fc.integer({ min: 1, max: 60 }), {
      minKeys: 1,
      noNullPrototype: true,
    }),
    { nil: undefined },
  ),
  accepted: fc.option(
    fc.dictionary(anyText, fc.uniqueArray(fc.integer({ min: 1, max: 33 }), { minLength: 1, maxLength: 4 }), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
    { nil: undefined },
  ),
  date1904: fc.option(fc.constant(true as const), { nil: undefined }),
});

const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("what goes with the scope is read back as the same, whatever her headers and words", () => {
  fc.assert(
    fc.property(anyScope, anyCarried, fc.constantFrom("fr" as const, "en" as const), (one, carried, language) => {
      const read = parseScopeText(scopeToText(one, language, carried));
      expect("error" in read ? read : plainly(read.carried)).toEqual(plainly(carried));
      expect("error" in read ? read : plainly(read.scope)).toEqual(plainly(one));
    }),
  );
});

test("she may type it herself", () => {
  const read = parseScopeText(
    'OF; veille : 1 mois; suivi : statut = "Avancement", « Fini » = conforme; étape « Accueil » : 1, 4; calendrier 1904',
  );
  expect(read).toMatchObject({
    scope: NO,
    carried: {
      periods: { watch: 1 },
      accepted: { Accueil: [1, 4] },
      date1904: true,
      corrections: [
        {
          kind: "indicators",
          columns: [{ role: "status", header: "Avancement" }],
          answered: ["status"],
          statusWords: { Fini: "compliant" },
        },
      ],
    },
  });
});

test.each([
  "veille : 0 mois",
  "veille : longtemps",
  "suivi : « Fini » = conforme",
  "suivi : statut = Avancement",
  "suivi : statut",
  "étape « Accueil » : 40",
  "suivi : licorne = « A »",
])("says what was expected instead of %s", (text) => {
  for (const language of ["fr", "en"] as const)
    expect(parseScopeText(text, { language })).toEqual({ error: expect.stringMatching(/\.$/) });
});

test("a text of opening quotes is read in a time that grows with its length", () => {
  expect(parseScopeText("«".repeat(200_000))).toHaveProperty("error");
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([["scope", "carried"], ["error"]]).toContainEqual(Object.keys(parseScopeText(text)));
    }),
  );
});
