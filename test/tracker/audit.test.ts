import type { Findings } from "../../src/tracker/assessment";
import { afterAudit, auditProgramme, certificateDates } from "../../src/tracker/audit";
import { applicability } from "../../src/tracker/scope";
import { day, scope } from "./support";

const TODAY = day("2026-11-24");
const programme = (of: ReturnType<typeof scope>) => auditProgramme(of, applicability(of, TODAY));
const findings = (part: Partial<Findings>): Findings => ({ major: [], minor: [], minorAtBest: [], majorFromMinors: 0, unknown: [], complements: [], ...part });

describe("what the audit looks at", () => {
  test("initial and renewal: everything that applies", () => {
    for (const audit of ["initial", "renewal"] as const) expect(programme(scope({ audit }))).toMatchObject({ all: true, indicators: { length: 22 } });
  });
  test("surveillance: always-major indicators, 1, 3, 17, 19 and the findings of the last audit", () => {
    expect(programme(scope({ audit: "surveillance" })).indicators).toEqual([1, 4, 5, 6, 10, 11, 17, 19, 21, 22, 26, 31, 32]);
    expect(programme(scope({ audit: "surveillance", certifying: true, earlier: [{ indicator: 8, gravity: "minor" }, { indicator: 13, gravity: "minor" }] })).indicators)
      .toEqual([1, 3, 4, 5, 6, 7, 8, 10, 11, 16, 17, 19, 21, 22, 26, 31, 32]);
  });
  test("surveillance of a new entrant: everything that applies", () => {
    expect(programme(scope({ audit: "surveillance", newEntrant: ["OF"] }))).toMatchObject({ all: true, indicators: { length: 22 } });
  });
});

test("the delays say three months for a major, six for a minor, and the certificate on display after the first audit", () => {
  expect(afterAudit(scope(), findings({}))).toEqual([]);
  expect(afterAudit(scope(), findings({ major: [4], minor: [8] })).join(" ")).toMatch(/3\u00a0mois.*refusé.*6\u00a0mois/);
  const surveillance = afterAudit(scope({ audit: "surveillance" }), findings({ minor: [1, 8, 9], minorAtBest: [17, 18], majorFromMinors: 1 })).join(" ");
  expect(surveillance).toMatch(/suspendu.*5\u00a0mineures non levées.*affiché/);
});

test("dates around the certificate: three years, surveillance in months 14 to 22, renewal prepared eight months before", () => {
  expect(certificateDates(day("2025-01-31"))).toEqual({
    end: "2028-01-30", surveillanceFrom: "2026-03-31", surveillanceUntil: "2026-11-30",
    contactRenewal: "2027-05-31", renewalFrom: "2027-08-31", renewalUntil: "2027-09-30",
  });
  expect(certificateDates(day("2020-12-31")).end).toBe("2024-12-30");
});
