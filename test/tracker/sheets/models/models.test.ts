/** The document models: every indicator and name is right, nothing is cut, the French is well set. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { documents, type DocumentText } from "../../../../src/text/documents";
import { models } from "../../../../src/text/documents/models";
import { modelPlan, type FilledModel } from "../../../../src/tracker/sheets/models/modelPlan";
import { MODEL_IDS, MODEL_INDICATORS, modelsFor, offeredModels } from "../../../../src/tracker/sheets/models/models";
import { VAT_MENTIONS } from "../../../../src/rnq/vat";
import { bodyOf, type Body } from "../../../../src/tracker/identity/identity";
import type { Scope } from "../../../../src/tracker/model/assessment";
import { day, scope } from "../../support";
import { breakLines, textRoom } from "../../../../src/tracker/sheets/parts/measure";

const TODAY = day("2026-11-28");
const NOBODY = bodyOf(undefined, undefined, scope());
const KNOWN = bodyOf(
  "Les Ateliers du Lin",
  {
    siret: "73282932000074",
    nda: "53351234567",
    prefecture: "Bretagne",
    address: "3 rue des Lices, 35000 Rennes",
    sites: ["Brest"],
    contact: "Anne Le Goff",
    email: "lin@exemple.fr",
    phone: "02 99 00 00 00",
    disability: "Anne Le Goff",
    mediator: "Médiation Ouest, Rennes",
    vat: "micro",
  },
  scope(),
);
const wordsOf = ({ plan }: FilledModel) =>
  plan.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
const textsOf = (id: (typeof MODEL_IDS)[number], body: Body = NOBODY) =>
  wordsOf(modelPlan(id, { body, facts: null }, TODAY));
const plain = (texts: readonly string[]) => texts.join(" ").replaceAll(/[\u00a0\u202f]/g, " ");

/** Rows that start a page within a table and are not its heads. */
const headless = ({ cells, page }: FilledModel["plan"]) =>
  page.breaks.filter((at) => cells.some(({ row, style }) => row === at && style?.top !== undefined && !style.fill));

test("a list of trainees longer than a page has its heads again on each", () => {
  const trainees = Array.from({ length: 70 }, (_, at) => `Stagiaire ${at + 1}`);
  const { plan } = modelPlan("attendance", { body: KNOWN, facts: { trainees } }, TODAY);
  expect(plan.page.breaks.length).toBeGreaterThan(1);
  expect(headless(plan)).toEqual([]);
  const heads = plan.cells.filter(({ value }) => value === "Nom et prénom").length;
  expect(heads).toBeGreaterThanOrEqual(plan.page.breaks.length);
});

test("the usual documents of a trainee’s journey are there, each with a name in both languages", () => {
  expect(MODEL_IDS).toEqual(Object.keys(documents));
  for (const id of MODEL_IDS)
    expect([models.fr.names[id], models.en.names[id]].every((name) => name.length > 4)).toBe(true);
  expect(modelsFor(31, scope())).toEqual(["complaints"]);
  expect(modelsFor(9, scope())).toEqual(["convocation", "welcome", "houseRules"]);
  expect(modelsFor(13, scope())).toEqual([]);
  expect(
    Object.values(MODEL_INDICATORS)
      .flat()
      .every((number) => number >= 1 && number <= 33),
  ).toBe(true);
});

describe.each(MODEL_IDS)("%s", (id) => {
  const { plan } = modelPlan(id, { body: NOBODY, facts: null }, TODAY);

  it("never goes on with a table on a page that lacks its heads", () => expect(headless(plan)).toEqual([]));

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

describe("filled from what is known of her", () => {
  it.each(MODEL_IDS)("%s leaves no slot, and its blanks are those of nobody", (id) => {
    expect(plain(textsOf(id, KNOWN))).not.toMatch(/[{}]/);
    expect(plain(textsOf(id))).not.toMatch(/[{}]/);
    const { blanks } = modelPlan(id, { body: KNOWN, facts: null }, TODAY);
    expect(blanks).toEqual([]);
    expect(plain(textsOf(id, KNOWN))).not.toContain("Restent en blanc");
  });

  it("says who she is at the head of a contract, in groups of digits", () => {
    const words = plain(textsOf("agreement", KNOWN));
    expect(words).toContain(
      "Les Ateliers du Lin, 3 rue des Lices, 35000 Rennes, SIRET 732 829 320 00074, déclaration d’activité n° 53 35 12345 67 auprès du préfet de région de Bretagne, représenté par Anne Le Goff",
    );
  });

  it("leaves a visible blank for what is not known, and lists it", () => {
    const half: Body = { ...NOBODY, name: "Les Ateliers du Lin", siret: "73282932000074" };
    const { blanks } = modelPlan("quote", { body: half, facts: null }, TODAY);
    expect(blanks).toEqual(["nda", "address", "contact", "email", "phone", "vat"]);
    const words = plain(textsOf("quote", half));
    expect(words).toContain("Restent en blanc, à compléter : numéro de déclaration d’activité, adresse,");
    expect(words).toContain("Les Ateliers du Lin, ……, SIRET 732 829 320 00074");
  });

  it("takes her words as words: a name like a slot or a formula fills nothing else", () => {
    const odd: Body = { ...KNOWN, name: "=1+1 {siret} $&" };
    expect(plain(textsOf("convocation", odd))).toContain("=1+1 {siret} $&");
  });
});

describe("VAT", () => {
  it.each([
    ["micro", "TVA non applicable, article 293 B du CGI"],
    ["training", "Exonération de TVA, article 261-4-4° a du CGI"],
    ["taxed", "TVA au taux de …… %"],
  ] as const)("%s is what the quote, the agreement and the contract say, and no other case", (vat, mention) => {
    for (const id of ["quote", "agreement", "contract", "terms"] as const) {
      const words = wordsOf(modelPlan(id, { body: { ...KNOWN, vat }, facts: null }, TODAY)).filter(
        (text) => !text.startsWith("Textes"),
      );
      expect(plain(words)).toContain(mention);
      for (const other of Object.values(VAT_MENTIONS).filter((one) => !plain([one]).includes(mention)))
        expect(plain(words)).not.toContain(plain([other]));
    }
  });

  it.each([
    ["2026-11-28", /passent au Code des impositions sur les biens et services le 1ᵉʳ janvier 2027 \(à confirmer\)/],
    ["2027-01-01", /tolérées jusqu’au 30 juin 2028 \(à confirmer\)/],
    ["2028-06-30", /tolérées jusqu’au 30 juin 2028 \(à confirmer\)/],
    ["2028-07-01", /ne sont plus admises/],
  ])("on %s its references are said so", (date, said) => {
    expect(plain(wordsOf(modelPlan("quote", { body: KNOWN, facts: null }, day(date))))).toMatch(said);
  });
});

describe("what the texts ask for", () => {
  it.each(["need", "attendance", "hotSurvey", "coldSurvey", "complaints", "violence"] as const)(
    "%s collects personal data and says why, on what basis, how long, which rights, whom to ask",
    (id) => {
      const words = plain(textsOf(id, KNOWN));
      for (const asked of [
        /recueille pour/,
        /sur la base/,
        /les garde/,
        /corriger ou effacer/,
        /lin@exemple\.fr/,
        /cnil/,
      ])
        expect(words).toMatch(asked);
    },
  );
  it.each(["agreement", "contract", "terms", "skillsAgreement", "subcontracting"] as const)(
    "%s has its clause on personal data",
    (id) => {
      expect(plain(textsOf(id, KNOWN))).toMatch(/Données personnelles .*cnil/);
    },
  );
  it.each([
    ["contract", /quatorze jours .*par toute déclaration claire .*\(à confirmer\).*dix jours .*lettre recommandée/],
    ["contract", /Formulaire de rétractation .*R\. 221-1 .*à confirmer/],
    ["programme", /Type de reconnaissance.*Modalités de financement/],
    ["programme", /blocs, équivalences, passerelles .*taux d’obtention/],
    ["houseRules", /Égalité, libertés, neutralité .*L\. 6352-4.*à confirmer/],
    ["houseRules", /Violences et discriminations/],
    ["complaints", /Trois choses différentes .*Réclamations .*Difficultés .*Aléas/],
    ["skillsAgreement", /Préliminaire .*Investigation .*Conclusion .*six mois/],
    ["subcontracting", /trace de la conformité.*ne confie pas lui-même .*80 %/],
    ["attainment", /Objectif .*Acquis \/ en cours \/ non acquis/],
  ] as const)("%s: %s", (id, asked) => {
    expect(plain(textsOf(id, KNOWN))).toMatch(asked);
  });
  it.each(MODEL_IDS)("%s names its texts, the day they were looked up, and what is to be confirmed", (id) => {
    const { texts, doubtful, lawyer } = documents[id] as DocumentText;
    const all = textsOf(id);
    const end = plain(all.slice(all.findIndex((text) => text.startsWith("Textes, "))));
    expect(end).toContain(`Textes, tels que relevés le 28 novembre 2026 : ${plain([texts])}.`);
    expect(end.includes("À confirmer")).toBe(doubtful !== undefined);
    expect(end.includes("juriste")).toBe(lawyer === true);
  });
  it("whatever is said to be confirmed in a document is confirmed at its end", () => {
    for (const id of MODEL_IDS)
      if (/à confirmer/.test(JSON.stringify(documents[id].parts)))
        expect([id, (documents[id] as DocumentText).doubtful]).toEqual([id, expect.any(String)]);
  });
});

describe("what is offered", () => {
  const OFFERED: readonly [Partial<Scope>, readonly string[], readonly string[]][] = [
    [{ categories: ["OF"] }, ["programme", "attendance", "risks"], ["skillsAgreement", "subcontracting"]],
    [{ categories: ["BC"] }, ["skillsAgreement", "quote", "violence"], ["programme", "attendance", "hotSurvey"]],
    [{ categories: ["VAE"] }, ["agreement", "complaints"], ["skillsAgreement", "attendance"]],
    [{ categories: ["OF", "BC"], subcontracts: true }, ["skillsAgreement", "programme", "subcontracting"], []],
  ];
  it.each(OFFERED)("to %j", (change, there, absent) => {
    const offered = offeredModels(scope(change));
    expect(offered).toEqual(expect.arrayContaining([...there]));
    for (const id of absent) expect(offered).not.toContain(id);
  });
});

/** Pages of a document as it is made for her. */
const pagesOf = (id: (typeof MODEL_IDS)[number], body: Body) => {
  const { plan } = modelPlan(id, { body, facts: null }, TODAY);
  return [0, ...plan.page.breaks].map((from, at, starts) =>
    plan.cells.filter(
      ({ row, value }) => row >= from && row < (starts[at + 1] ?? Infinity) && value !== null && value !== "",
    ),
  );
};

it.each(MODEL_IDS)("%s ends on no page that holds only the small print or the signatures", (id) => {
  for (const body of [NOBODY, KNOWN]) {
    const last = pagesOf(id, body).at(-1) ?? [];
    const texts = last.filter(({ style }) => style.italic !== true);
    expect({ id, texts: texts.length >= 4 }).toEqual({ id, texts: true });
  }
});

test("the documentation says of each model which texts it follows and whether a lawyer should read it", () => {
  const page = readFileSync(path.join(__dirname, "../../../../docs/modeles.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| **"));
  expect(rows).toEqual(
    MODEL_IDS.map((id) => {
      const { texts, doubtful, lawyer } = documents[id] as DocumentText;
      return plain([`| **${models.fr.names[id]}** | ${texts} | ${doubtful ?? ""} | ${lawyer ? "oui" : "non"} |`]);
    }),
  );
});
