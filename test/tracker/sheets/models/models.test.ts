/** The document models: every indicator and name is right, nothing is cut, the French is well set. */
import { documents } from "../../../../src/text/documents";
import { models } from "../../../../src/text/documents/models";
import { modelPlan } from "../../../../src/tracker/sheets/models/modelPlan";
import { MODEL_IDS, MODEL_INDICATORS, modelsFor } from "../../../../src/tracker/sheets/models/models";
import { breakLines, textRoom } from "../../../../src/tracker/sheets/parts/measure";

const textsOf = (id: (typeof MODEL_IDS)[number], body?: string) =>
  modelPlan(id, body).cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));

test("the usual documents of a trainee’s journey are there, each with a name in both languages", () => {
  expect(MODEL_IDS).toEqual(Object.keys(documents));
  for (const id of MODEL_IDS)
    expect([models.fr.names[id], models.en.names[id]].every((name) => name.length > 4)).toBe(true);
  expect(modelsFor(31)).toEqual(["complaints"]);
  expect(modelsFor(9)).toEqual(["convocation", "houseRules"]);
  expect(modelsFor(13)).toEqual([]);
  expect(
    Object.values(MODEL_INDICATORS)
      .flat()
      .every((number) => number >= 1 && number <= 33),
  ).toBe(true);
});

describe.each(MODEL_IDS)("%s", (id) => {
  const plan = modelPlan(id);

  it("has a sheet name that Excel takes", () => {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    expect(plan.name).not.toMatch(/[[\]:*?/\\]/);
  });

  it("is no wider than an A4 page at a size that one reads", () => {
    expect(plan.page.scale).toBeGreaterThanOrEqual(95);
  });

  it("has rows high enough for what wraps in them", () => {
    for (const { row, column, value, style } of plan.cells) {
      if (typeof value !== "string" || !style.wrap) continue;
      const lines = breakLines(value, textRoom([plan.widths[column] ?? 0]), style.size, style.bold).length;
      expect({ value, fits: (plan.heights[row] ?? 0) >= lines * 12.75 }).toEqual({ value, fits: true });
    }
  });

  it("is written in well set French, without a straight apostrophe or a breaking space", () => {
    expect(textsOf(id).filter((text) => /'|\p{L} [:;?!%»]|«(?!\u00a0)|\u202f/u.test(text))).toEqual([]);
  });

  it("says nothing of a verdict", () => {
    expect(textsOf(id).join(" ")).not.toMatch(/conforme qualiopi|score/i);
  });
});

test("carries the name of her body where she gave it, and a blank where she did not", () => {
  expect(
    textsOf("agreement", "Atelier Marjolaine").filter((text) => text.includes("Atelier Marjolaine")).length,
  ).toBeGreaterThanOrEqual(3);
  for (const id of MODEL_IDS) expect(textsOf(id).join(" ")).not.toContain("{organisme}");
});
