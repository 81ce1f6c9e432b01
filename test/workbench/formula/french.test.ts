import { errorText } from "../../../src/workbench/book/display";
import { normaliseSeparators } from "../../../src/workbench/formula/separators";
import { toEnglish } from "../../../src/workbench/formula/french";

test.each([
  ['=SI(A1>1,5;"oui;non";FAUX)', '=IF(A1>1.5,"oui;non",FALSE)'],
  ['=NB.SI.ENS(Suivi!B:B;"OK")', '=COUNTIFS(Suivi!B:B,"OK")'],
  ["=somme('L''été 2026'!A1:A3)", "=SUM('L''été 2026'!A1:A3)"],
  ["=SOMMEPROD({1;2;3}*{4;5;6})", "=SUMPRODUCT({1;2;3}*{4;5;6})"],
  ["=RNQ.SCORE(Suivi[#All];3)", "=RNQ.SCORE(Suivi[#All],3)"],
  ["=RNQ.SCORE(Suivi[#Tout];3)", "=RNQ.SCORE(Suivi[#All],3)"],
  ["=NBVAL(Suivi[[#En-têtes];[Statut]])", "=COUNTA(Suivi[[#Headers],[Statut]])"],
  ['=IF(A1="SI(";1,2)', '=IF(A1="SI(",1.2)'],
  ["+A1", "=A1"],
])("%s is kept as %s", (typed, kept) => {
  expect(toEnglish(typed)).toBe(kept);
});

test("errors have their French names", () => {
  expect(["#NAME?", "#VALUE!", "#N/A", "#SPILL!"].map(errorText)).toEqual(["#NOM?", "#VALEUR!", "#N/A", "#EPARS!"]);
});

test("separators: French when there is a semicolon outside texts and constants", () => {
  expect(normaliseSeparators('IF(A1>1,5;"a;b";{1,2;3,4})')).toBe('=IF(A1>1.5,"a;b",{1,2;3,4})');
  expect(normaliseSeparators('=IF(A1,"a;b",2)')).toBe('=IF(A1,"a;b",2)');
});
