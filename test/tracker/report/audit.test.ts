import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import type { Scope } from "../../../src/tracker/model/assessment";
import { certificateDates } from "../../../src/tracker/report/audit";
import { day, entry, recognition, row, scope } from "../support";

const TODAY = day("2026-11-24");
const EMPTY = recognition({});
const audit = (of: Scope, rows = EMPTY) => assess(trackerOf(rows, of, TODAY)).audit;
const minors = (...numbers: readonly number[]) =>
  recognition({ rows: numbers.map((number, at) => row(at + 5, number, "En cours")) });
const EASED = [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32];

describe("what the audit looks at", () => {
  test("initial and renewal: everything that applies", () => {
    for (const type of ["initial", "renewal"] as const)
      expect(audit(scope({ audit: type }))).toMatchObject({ type, all: true, looksAt: { length: 22 } });
  });
  test("surveillance: always-major indicators, 1, 3, 17, 19 and the findings of the last audit, where they apply", () => {
    expect(audit(scope({ audit: "surveillance" })).looksAt).toEqual([1, 4, 5, 6, 10, 11, 17, 19, 21, 22, 26, 31, 32]);
    const certifying = scope({
      audit: "surveillance",
      certifying: true,
      earlier: [
        { indicator: 8, gravity: "minor" },
        { indicator: 13, gravity: "minor" },
      ],
    });
    expect(audit(certifying).looksAt).toEqual([1, 3, 4, 5, 6, 7, 8, 10, 11, 16, 17, 19, 21, 22, 26, 31, 32]);
    expect(audit(certifying).sentences[0]).toContain("après un audit initial réduit");
  });
  test("surveillance of a new entrant: everything that applies", () => {
    expect(audit(scope({ audit: "surveillance", newEntrant: ["OF"] }))).toMatchObject({
      all: true,
      looksAt: { length: 22 },
    });
  });
});

describe("findings of the last audit", () => {
  const earlier: Scope["earlier"] = [
    { indicator: 8, gravity: "minor" },
    { indicator: 9, gravity: "minor" },
    { indicator: 26, gravity: "major" },
    { indicator: 30, gravity: "minor" },
    { indicator: 13, gravity: "minor" },
  ];
  const rows = recognition({
    rows: [
      row(5, 8, "En cours"),
      row(6, 9, "OK", { proofs: ["Livret d’accueil"] }),
      row(7, 26, "À faire"),
      row(8, 30, ""),
    ],
    register: [entry(2, "Livret d’accueil", [9], { date: day("2026-03-01") })],
  });
  const lastAudit = day("2025-06-01");
  test("each is open, lifted or not known, by what her tracker says now", () => {
    for (const type of ["surveillance", "renewal"] as const) {
      expect(audit(scope({ audit: type, earlier, lastAudit }), rows).earlier).toEqual([
        { number: 8, gravity: "minor", state: "inProgress", open: true },
        { number: 9, gravity: "minor", state: "proven", open: false },
        { number: 26, gravity: "major", state: "todo", open: true },
        { number: 30, gravity: "minor", state: "blank", open: null },
        { number: 13, gravity: "minor", state: "notApplicable", open: false },
      ]);
    }
  });
  test("an initial audit has none", () => {
    expect(audit(scope({ audit: "initial", earlier }), rows).earlier).toEqual([]);
  });
  test("open means a major among the findings, and the reverse", () => {
    const report = assess(trackerOf(rows, scope({ audit: "surveillance", earlier, lastAudit }), TODAY));
    expect(report.findings.major).toEqual([8, 26]);
    expect(report.audit.earlier.filter(({ open }) => open).map(({ number }) => number)).toEqual([8, 26]);
  });
});

describe("new entrant", () => {
  const all = scope({ categories: ["OF", "BC", "VAE", "CFA"], certifying: true, workLinked: true });
  test("the initial audit asks, indicator by indicator, whether process and tools are ready", () => {
    const asked = audit({ ...all, newEntrant: all.categories, formalised: [11, 22] }).newEntrant;
    expect(asked.map(({ number }) => number)).toEqual(EASED);
    expect(asked.filter(({ formalised }) => formalised).map(({ number }) => number)).toEqual([11, 22]);
  });
  test("only where every category that makes it apply is new, and at the initial audit", () => {
    expect(audit({ ...all, newEntrant: ["CFA"] }).newEntrant.map(({ number }) => number)).toEqual([14]);
    expect(audit({ ...all, newEntrant: all.categories, audit: "surveillance" }).newEntrant).toEqual([]);
    expect(audit(all).newEntrant).toEqual([]);
  });
});

describe("what follows", () => {
  const sentences = (of: Scope, rows = EMPTY) => audit(of, rows).sentences.join(" ");
  test("nothing found: what is looked at, and the certificate on display after the first audit", () => {
    expect(sentences(scope())).toBe("L’audit regarde tous les indicateurs applicables.");
    for (const type of ["surveillance", "renewal"] as const)
      expect(sentences(scope({ audit: type }))).toContain("Certificat affiché");
  });
  test("three months for a major, six for a minor, and what happens otherwise by type of audit", () => {
    const found = minors(4, 8);
    expect(sentences(scope(), found)).toMatch(/3\u00a0mois.*1\u00a0mois après.*certificat est refusé.*6\u00a0mois/);
    expect(sentences(scope({ audit: "surveillance" }), found)).toMatch(/suspendu, puis retiré.*3\u00a0mois/);
    expect(sentences(scope({ audit: "renewal" }), found)).toContain("n’est pas renouvelé");
  });
  test("five minors make a major and say so; four do not", () => {
    expect(sentences(scope(), minors(8, 9, 17, 18, 24))).toContain("5\u00a0mineures non levées à la décision");
    expect(sentences(scope(), minors(8, 9, 17, 18))).not.toContain("majeure non levée");
  });
  test("only the auditor concludes, and the texts are named, in both languages", () => {
    for (const language of ["fr", "en"] as const) {
      const view = assess(trackerOf(minors(4), scope({ newEntrant: ["OF"] }), TODAY, { language })).audit;
      expect(view.conclusion).toMatch(/Seul l’auditeur conclut|Only the auditor concludes/);
      expect(view.sources).toHaveLength(2);
    }
  });
});

describe("when it takes place", () => {
  const at = (type: Scope["audit"], auditDate: string | null, certificateDate: string | null = "2026-01-31") =>
    audit(
      scope({
        audit: type,
        auditDate: auditDate === null ? null : day(auditDate),
        certificateDate: certificateDate === null ? null : day(certificateDate),
      }),
    ).sentences.join(" ");
  test.each([
    ["2027-03-30", true],
    ["2027-03-31", false],
    ["2027-11-30", false],
    ["2027-12-01", true],
  ] as const)("surveillance on %s is outside months 14 to 22: %s", (date, outside) => {
    expect(at("surveillance", date)).toContain("entre le 31\u00a0mars\u00a02027 et le 30\u00a0novembre\u00a02027");
    expect(at("surveillance", date).includes("est en dehors")).toBe(outside);
  });
  test("renewal is decided before the certificate ends", () => {
    expect(at("renewal", "2028-10-01")).toMatch(/avant la fin du certificat, le 30\u00a0janvier\u00a02029/);
    expect(at("renewal", "2028-10-01")).not.toContain("est en dehors");
    expect(at("renewal", "2029-01-31")).toContain("est en dehors");
  });
  test("nothing without the date of the certificate, nor before an initial audit; no date of audit is outside nothing", () => {
    expect(at("surveillance", "2027-12-01", null)).not.toContain("mois du certificat");
    expect(at("initial", "2027-12-01")).not.toContain("certificat,");
    expect(at("surveillance", null)).not.toContain("est en dehors");
  });
});

test("dates around the certificate: three years, surveillance in months 14 to 22, renewal prepared eight months before", () => {
  expect(certificateDates(day("2025-01-31"))).toEqual({
    end: "2028-01-30",
    surveillanceFrom: "2026-03-31",
    surveillanceUntil: "2026-11-30",
    contactRenewal: "2027-05-31",
    renewalFrom: "2027-08-31",
    renewalUntil: "2027-09-30",
  });
  expect(certificateDates(day("2020-12-31")).end).toBe("2024-12-30");
});
