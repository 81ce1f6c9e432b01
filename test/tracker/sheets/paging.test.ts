import fc from "fast-check";
import { breakLines, shorten, textWidth } from "../../../src/tracker/sheets/parts/measure";
import { pageBreaks } from "../../../src/tracker/sheets/parts/paging";

test("a block that would be cut starts the next page", () => {
  expect(
    pageBreaks(
      [100, 100, 100, 100],
      [
        [0, 1],
        [2, 3],
      ],
      310,
    ),
  ).toEqual([2]);
  expect(
    pageBreaks(
      [100, 100, 100, 100],
      [
        [0, 1],
        [2, 3],
      ],
      420,
    ),
  ).toEqual([]);
});

test("repeated title rows take their room on the following pages", () => {
  const rows = Array.from({ length: 9 }, () => 100);
  expect(pageBreaks(rows, [], 410)).toEqual([4, 8]);
  expect(pageBreaks(rows, [], 410, 100)).toEqual([4, 7]);
});

test("no page holds more than it can, whatever the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 9, max: 120 }), { minLength: 1, maxLength: 80 }), (heights) => {
      const breaks = pageBreaks(heights, [], 500);
      const starts = [0, ...breaks, heights.length];
      for (let page = 0; page + 1 < starts.length; page += 1) {
        expect(
          heights.slice(starts[page], starts[page + 1]).reduce((sum, height) => sum + height, 0),
        ).toBeLessThanOrEqual(500);
      }
    }),
  );
});

test("broken lines fit, and nothing of the text is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }),
      fc.integer({ min: 40, max: 300 }),
      (text, room) => {
        const lines = breakLines(text, room);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines)
          if ([...line].length > 1)
            expect(textWidth(line)).toBeLessThanOrEqual(Math.max(room, textWidth([...line].slice(0, 2).join(""))));
      },
    ),
  );
});

test("a note of music, wider than either half of it, is not cut in two nor let over the edge", () => {
  for (const line of breakLines("a\u{1D164}\u{1D164}bc", 40))
    expect(textWidth(line)).toBeLessThanOrEqual(Math.max(40, textWidth("\u{1D164}")));
});

test("a shortened text ends in an ellipsis and fits", () => {
  expect(shorten("Suivi", 200)).toBe("Suivi");
  const short = shorten("Suivi Qualiopi de l’atelier", 60);
  expect(short.endsWith("…")).toBe(true);
  expect(textWidth(short)).toBeLessThanOrEqual(60);
});
