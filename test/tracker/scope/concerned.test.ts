import {
  amIConcerned,
  auditGate,
  cpfImpliesCertifying,
  mustSubcontractorBeCertified,
} from "../../../src/tracker/scope/concerned";
import { day } from "../support";

describe("am I concerned", () => {
  test("by public or pooled funding only; universities already assessed are deemed to comply", () => {
    expect(amIConcerned({ funders: [] })).toMatchObject({ answer: "no" });
    expect(amIConcerned({ funders: ["opco", "cpf"] })).toMatchObject({
      answer: "yes",
      reason: expect.stringContaining("OPCO et\u00a0CPF"),
    });
    expect(amIConcerned({ funders: ["opco"], higherEducation: true }).answer).toBe("deemed");
  });
  test("training paid by the CPF is certifying, but for driving licences and business creation", () => {
    expect(cpfImpliesCertifying(["cpf"], ["OF"], false)).toBe(true);
    expect(cpfImpliesCertifying(["cpf"], ["OF"], true)).toBe(false);
    expect(cpfImpliesCertifying(["cpf"], ["BC"], false)).toBe(false);
    expect(cpfImpliesCertifying(["opco"], ["OF"], false)).toBe(false);
  });
});

describe("must a subcontractor be certified", () => {
  const ask = (date: string, paidByCpf: boolean, microSocial: boolean, turnover?: number) =>
    mustSubcontractorBeCertified(
      { paidByCpf, microSocial, ...(turnover === undefined ? {} : { turnover }) },
      day(date),
    );
  test.each([
    ["2026-11-24", false, false, undefined, "no"],
    ["2024-03-31", true, false, undefined, "no"],
    ["2024-04-01", true, false, undefined, "yes"],
    ["2025-12-31", true, true, 77_700, "exempt"],
    ["2025-12-31", true, true, 77_701, "yes"],
    ["2026-01-01", true, true, 83_600, "exempt"],
    ["2026-01-01", true, true, 83_601, "yes"],
    ["2026-01-01", true, true, undefined, "dependsOnTurnover"],
  ] as const)("%s, CPF %s, micro-social %s, turnover %s: %s", (date, cpf, micro, turnover, answer) => {
    expect(ask(date, cpf, micro, turnover).answer).toBe(answer);
  });
  test("the ceiling of 2026 is doubtful and says so, the one before is not", () => {
    expect(ask("2026-05-01", true, true).doubtful).toContain("à confirmer");
    expect(ask("2025-05-01", true, true).doubtful).toBeUndefined();
    expect(ask("2026-05-01", true, true).reason).toContain("83\u00a0600\u00a0€");
  });
});

describe("before booking an audit", () => {
  const TODAY = day("2026-11-24");
  test("an activity number and one completed action per category", () => {
    expect(auditGate({ activityNumber: "obtained", completed: ["OF"] }, ["OF"], TODAY).ready).toBe(true);
    const gate = auditGate({ activityNumber: "none", completed: ["OF"] }, ["OF", "CFA"], TODAY);
    expect(gate.ready).toBe(false);
    expect(gate.items.map(({ met }) => met)).toEqual([false, true, false, true, true]);
    expect(gate.items[2]?.text).toContain("commencée");
  });
  test("an application for the number counts for three months", () => {
    const filed = (date: string) =>
      auditGate({ activityNumber: "filed", filedOn: day(date), completed: ["OF"] }, ["OF"], TODAY).ready;
    expect([filed("2026-08-25"), filed("2026-08-24")]).toEqual([true, false]);
  });
  test("another contract or a refusal less than three months old closes it", () => {
    expect(auditGate({ activityNumber: "obtained", completed: ["OF"], otherContract: true }, ["OF"], TODAY).ready).toBe(
      false,
    );
    const refused = (date: string) =>
      auditGate({ activityNumber: "obtained", completed: ["OF"], refusedOn: day(date) }, ["OF"], TODAY);
    expect([refused("2026-08-25").ready, refused("2026-08-24").ready]).toEqual([false, true]);
    expect(refused("2026-10-01").items[3]?.text).toContain("1ᵉʳ\u00a0janvier\u00a02027");
  });
});
