import { trackerOf } from "../../../src/tracker/model/tracker";
import { SaxesParser } from "saxes";
import { journeyModel } from "../../../src/taskpane/journey/model";
import { journeyPicture } from "../../../src/taskpane/journey/picture";
import { escapeXml, wrap } from "../../../src/taskpane/journey/svg";
import { assess } from "../../../src/tracker/report/assess";
import { marjolaine, RECOGNITION, SCOPE, TODAY } from "../fixture";

/** The words of the picture in their order; throws when it is no well-formed XML. */
function wordsOf(svg: string): string[] {
  const parser = new SaxesParser();
  const words: string[] = [];
  parser.on("text", (text) => text.trim() && words.push(text.trim()));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return words;
}

const picture = (snapshot = marjolaine()) => journeyPicture(journeyModel(snapshot, "fr"), "2026", "fr");

describe("the journey picture", () => {
  it("names every indicator that applies once", () => {
    const words = wordsOf(picture().svg);
    const numbers = marjolaine()
      .applicability.indicators.filter((one) => one.applies)
      .map((one) => String(one.number));
    for (const number of numbers.filter((one) => Number(one) > 8))
      expect(words.filter((word) => word === number)).toHaveLength(1);
  });

  it("says which step has no trace and what is usually there", () => {
    const words = wordsOf(picture().svg);
    expect(words).toContain("Aucune trace");
    expect(words.join(" ")).toContain("Facture acquittée");
  });

  it("sets apart what is proven elsewhere from what has neither step nor proof", () => {
    const model = journeyModel(marjolaine(), "fr");
    expect(model.elsewhere.map((mark) => mark.number)).toEqual([21, 23, 24, 32]);
    expect(model.nowhere.map((mark) => mark.number)).toEqual([18, 22, 25, 31]);
  });

  it("goes on in a second row after eight steps", () => {
    const more = RECOGNITION.journey.slice(0, 3).map((step) => ({ ...step, step: `${step.step} bis` }));
    const recognition = { ...RECOGNITION, journey: [...RECOGNITION.journey, ...more] };
    const longer = { ...marjolaine({ recognition }), assessment: assess(trackerOf(recognition, SCOPE, TODAY)) };
    expect(picture(longer).height).toBeGreaterThan(picture().height + 200);
    expect(wordsOf(picture(longer).svg)).toContain("11");
  });

  it("stays well-formed whatever her cells hold", () => {
    const step = {
      ...RECOGNITION.journey[0]!,
      step: '<script>"&\u0001 très long'.repeat(9),
      documents: ["a & b", "<c>"],
    };
    const recognition = { ...RECOGNITION, journey: [step] };
    const { svg } = picture({
      ...marjolaine({ recognition }),
      assessment: assess(trackerOf(recognition, SCOPE, TODAY)),
    });
    expect(() => wordsOf(svg)).not.toThrow();
    expect(svg).not.toContain("<script>");
  });
});

describe("words in the picture", () => {
  it("cuts at spaces and says when words are left out", () => {
    expect(wrap("un deux trois quatre", 60, 10, 2)).toEqual(["un deux", "trois…"]);
  });

  it("escapes what XML reserves", () => {
    expect(escapeXml('<a b="c">&')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });
});
