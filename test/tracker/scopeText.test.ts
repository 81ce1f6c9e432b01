import fc from "fast-check";
import type { Category, Scope } from "../../src/tracker/assessment";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope";
import { parseScopeText, scopeToText } from "../../src/tracker/scopeText";
import { day, scope } from "./support";

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
  ["--categories OF,VAE; --work-linked; --subcontracts", { ...NO, categories: ["OF", "VAE"], workLinked: true, subcontracts: true }],
  ["formation; portage; sous-traitant en partie", { ...NO, subcontracts: true, subcontractor: "partly" }],
  ["training; subcontractor only", { ...NO, subcontractor: "only" }],
  ["formation; subcontractor: partly", { ...NO, subcontractor: "partly" }],
  ["formation; pas de sous-traitance; non certifiant; 2 jours ou moins", NO],
  ["OF; VAE; nouvel entrant", { ...NO, categories: ["OF", "VAE"], newEntrant: ["OF", "VAE"] }],
  ["OF; VAE; nouvelle entrante : VAE; formalisé : 11, 22", { ...NO, categories: ["OF", "VAE"], newEntrant: ["VAE"], formalised: [11, 22] }],
  ["OF; audit de surveillance; date de l’audit : 04/03/2027", { ...NO, audit: "surveillance", auditDate: day("2027-03-04") }],
  ["OF; audit initial le 2027-03-04", { ...NO, auditDate: day("2027-03-04") }],
  ["OF; audit: renewal; certificate-date 2024-05-01; last-audit=2025-09-01", { ...NO, audit: "renewal", certificateDate: day("2024-05-01"), lastAudit: day("2025-09-01") }],
  ["--categories OF; --subcontractor only; --audit surveillance; --date 2027-03-04; --new-entrant", { ...NO, subcontractor: "only", audit: "surveillance", auditDate: day("2027-03-04"), newEntrant: ["OF"] }],
  ["OF; sous-traitante : en partie; --earlier 8m,26M; --complement 12=done,19=todo; --formalised 11,22", { ...NO, subcontractor: "partly", earlier: [{ indicator: 8, gravity: "minor" }, { indicator: 26, gravity: "major" }], complements: { 12: "done", 19: "todo" }, formalised: [11, 22] }],
  ["OF; constats du dernier audit : 8m, 26M, 12 majeure", { ...NO, earlier: [{ indicator: 8, gravity: "minor" }, { indicator: 26, gravity: "major" }, { indicator: 12, gravity: "major" }] }],
  ["OF; complément : 12=fait, 19=à faire", { ...NO, complements: { 12: "done", 19: "todo" } }],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("dates, type of audit and answers about findings alone keep the description of the body", () => {
  expect(read("date : 2027-03-04; audit initial")).toEqual({ ...SUPPOSED_SCOPE, auditDate: day("2027-03-04") });
  expect(read("date: 2027-03-04", scope({ categories: ["BC"] }))).toMatchObject({ supposed: false, categories: ["BC"], overTwoDays: true });
  expect(read("complément : 12=à faire")).toMatchObject({ supposed: true, overTwoDays: true });
  expect(read("")).toEqual(SUPPOSED_SCOPE);
});

test.each(["formations de groupe", "sous-traitant", "date : demain", "date : 2027-02-30", "constats : 8x", "constats : 40m", "complément : 12", "catégories : XX", "formalisé"])(
  "says what was expected instead of %s, in both languages", (text) => {
    for (const language of ["fr", "en"] as const) {
      const result = parseScopeText(text, { language });
      expect("error" in result && result.error).toMatch(/\.$/);
    }
  });

const anyScope: fc.Arbitrary<Scope> = fc.record({
  supposed: fc.boolean(),
  categories: fc.subarray<Category>(["OF", "BC", "VAE", "CFA"], { minLength: 1 }),
  certifying: fc.boolean(), workLinked: fc.boolean(), workplace: fc.boolean(), subcontracts: fc.boolean(), overTwoDays: fc.boolean(),
  subcontractor: fc.constantFrom("none", "partly", "only"),
  formalised: fc.subarray([2, 3, 11, 22, 32]),
  audit: fc.constantFrom("initial", "surveillance", "renewal"),
  auditDate: fc.option(fc.constant(day("2027-03-04"))), certificateDate: fc.option(fc.constant(day("2024-02-29"))), lastAudit: fc.option(fc.constant(day("2025-12-31"))),
  earlier: fc.uniqueArray(fc.record({ indicator: fc.integer({ min: 1, max: 33 }), gravity: fc.constantFrom("minor" as const, "major" as const) }), { selector: (one) => one.indicator, maxLength: 4 }),
  complements: fc.dictionary(fc.constantFrom("1", "12", "32"), fc.constantFrom("done" as const, "todo" as const)),
}).chain((one) => fc.subarray([...one.categories]).map((newEntrant) => ({ ...one, newEntrant }) as Scope));

test("what is written in a cell is read back as the same scope, in both languages and on any base", () => {
  fc.assert(fc.property(anyScope, anyScope, fc.constantFrom("fr" as const, "en" as const), (one, base, language) => {
    const text = scopeToText(one, language);
    const plainBase = { ...base, formalised: [], auditDate: null, certificateDate: null, lastAudit: null, earlier: [], complements: {} };
    expect(JSON.parse(JSON.stringify(read(text, plainBase)))).toEqual(JSON.parse(JSON.stringify(one)));
  }));
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(Object.keys(parseScopeText(text))).toHaveLength(1);
  }));
});
