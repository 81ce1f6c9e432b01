import {
  en,
  fr,
  counted,
  dateRange,
  duration,
  forCell,
  list,
  longDate,
  percent,
  shortDate,
  typesetFrench,
} from "../../src/text/typography";

const NB = "\u00a0";
const NNB = "\u202f";

describe("French typography", () => {
  it("sets no-break spaces before double signs and inside quotation marks", () => {
    expect(typesetFrench("Votre tableau : feuille « Suivi » ; est-ce prêt ? 81 %")).toBe(
      `Votre tableau${NB}: feuille «${NB}Suivi${NB}»${NNB}; est-ce prêt${NNB}? 81${NB}%`,
    );
  });

  it("curls apostrophes and holds a number to its noun", () => {
    expect(typesetFrench("L'indicateur 31, ligne 14, 22 indicateurs, 2 h")).toBe(
      `L’indicateur${NB}31, ligne${NB}14, 22${NB}indicateurs, 2${NB}h`,
    );
  });

  it("holds an article to the letter of its part of the code", () => {
    expect(typesetFrench("articles L. 6353-1 et R. 221-1 ; le lundi L. et le D.")).toBe(
      `articles L.${NB}6353-1 et R.${NB}221-1${NNB}; le lundi L. et le D.`,
    );
  });

  it("keeps a date that is written in a text on one line, in both languages, and nothing of hers", () => {
    const text = "Arrêté du 6 juin 2019, décret du 1ᵉʳ août 2026, avant le 31 mai ; en mai 2026";
    expect(typesetFrench(text)).toBe(
      `Arrêté du 6${NB}juin${NB}2019, décret du 1ᵉʳ${NB}août${NB}2026, avant le 31${NB}mai${NNB}; en mai 2026`,
    );
    expect(en`Order of 6 June 2019, by 31 May; version 2 Mayor`).toBe(
      `Order of 6${NB}June${NB}2019, by 31${NB}May; version 2 Mayor`,
    );
    expect(fr`Lu : ${"6 juin 2019"}`).toBe(`Lu${NB}: 6 juin 2019`);
  });

  it("leaves her own words as she wrote them", () => {
    expect(fr`Feuille « ${"L'audit : suivi"} »`).toBe(`Feuille «${NB}L'audit : suivi${NB}»`);
  });

  it("sees both sides of a value: the number put in holds its noun", () => {
    expect(fr`${22}~indicateurs, indicateur ${31} : prêt`).toBe(`22${NB}indicateurs, indicateur ${31}${NB}: prêt`);
  });

  it("keeps only U+00A0 in cells", () => {
    expect(forCell(fr`Prêt ?`)).toBe(`Prêt${NB}?`);
  });
});

describe("Dates, figures and lists", () => {
  it("writes dates as they are said", () => {
    expect(longDate("2027-03-04", "fr")).toBe(`4${NB}mars${NB}2027`);
    expect(longDate("2026-11-01", "fr")).toBe(`1ᵉʳ${NB}novembre${NB}2026`);
    expect(longDate("2026-11-01", "en", false)).toBe(`1${NB}November`);
    expect(shortDate("2026-11-27", "fr")).toBe(`27${NB}nov.`);
  });

  it("names the month once in a range, twice across months", () => {
    expect(dateRange("2026-11-23", "2026-11-29", "fr")).toBe(`23 au 29${NB}novembre`);
    expect(dateRange("2026-11-30", "2026-12-06", "fr")).toBe(`30${NB}novembre au 6${NB}décembre`);
  });

  it("rounds percentages to whole ones", () => {
    expect(percent(0.8125, "fr")).toBe(`81${NB}%`);
    expect(percent(0.8125, "en")).toBe("81%");
  });

  it.each([
    [45, `45${NB}min`],
    [60, `1${NB}h`],
    [90, `1${NB}h${NB}30`],
    [125, `2${NB}h${NB}05`],
  ])("writes %i minutes", (minutes, text) => {
    expect(duration(minutes)).toBe(text);
  });

  it("counts zero as singular in French and plural in English", () => {
    expect(counted(0, "point", "points", "fr")).toBe(`0${NB}point`);
    expect(counted(0, "point", "points", "en")).toBe(`0${NB}points`);
  });

  it("joins lists with the word of the language", () => {
    expect(list([1, 2, 3], "fr")).toBe(`1, 2 et${NB}3`);
    expect(list(["a"], "en")).toBe("a");
    expect(en`it's`).toBe("it’s");
  });
});
