/** *Par où commencer*: what is open in the themes on which the rest rests. */
import { openThemes, themesToBegin } from "../../../src/tracker/plan/begin";
import { assess } from "../../../src/tracker/report/assess";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { day, marjolaine, recognition, row, scope } from "../support";

const judged = (rows: ReturnType<typeof row>[]) => assess(trackerOf(recognition({ rows }), scope(), day("2026-11-28")));

test("themes with nothing open are left out, and only indicators that apply and are not proven are named", () => {
  const themes = openThemes(
    judged([
      row(5, 1, "OK", { proofs: ["Programme"] }),
      row(6, 2, "En cours"),
      row(7, 30, "OK", { proofs: ["Enquête"] }),
    ]),
    "fr",
  );
  expect(themes.map(({ name }) => name)).not.toContain("Recueil des appréciations");
  expect(themes[0]).toEqual({ name: "Information du public", open: [{ number: 2, state: "inProgress" }] });
});

test("the week tells of them only while most are open", () => {
  const { recognition: read, scope: hers, today } = marjolaine;
  const assessment = assess(trackerOf(read, hers, today));
  const open = openThemes(assessment, "en");
  expect(open.map(({ name }) => name)).toContain("Complaints");
  expect(themesToBegin(assessment, "en")).toEqual(open.length >= 3 ? open : []);
  expect(themesToBegin(judged([row(5, 1, "En cours")]), "fr").length).toBeGreaterThanOrEqual(3);
});

test("nothing is said where nothing is judged", () => {
  const silent = judged([row(5, 1, "OK")]);
  expect(openThemes({ ...silent, withheld: "noStatus" }, "fr")).toEqual([]);
});
